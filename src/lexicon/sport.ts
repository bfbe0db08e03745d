import { wordList } from './word-list.js'

/** Words of the sports pages, in lower case. Source: our own lists, after reports of ball games of many countries. */

/** Words that hardly any story has but one of sport. */
export const SPORT_WORDS = wordList(`striker midfielder goalkeeper winger fullback full-back centre-back scorer scorers halftime half-time kick-off kickoff equaliser equalizer
  equalised equalized penalty goal goals goalless offside hat-trick innings wicket wickets overs batsman batsmen bowler bowlers batted bowled lbw inning homer homered
  homers pitcher shortstop baseman bullpen quarterback touchdown touchdowns halfback linebacker rebounds playoff playoffs play-off play-offs semifinal semifinals semi-final
  semi-finals quarterfinal quarter-final quarter-finals relegation relegated fixture fixtures league championship tournament cup match matches game games season
  coach captain skipper squad teammate teammates team-mate team-mates substitute referee midfield defender defenders forwards try tries scrum-half fly-half lock
  division standings soccer football rugby cricket basketball baseball hockey postponed scoreboard`)

/** Who plays for a team, leads it or follows it, right after its name: "Leeds striker", "York fans". */
export const TEAM_ROLES = wordList(`striker midfielder goalkeeper keeper winger fullback full-back defender forward captain skipper coach manager boss player players fans
  fan supporters batsman batsmen bowler bowlers all-rounder allrounder wicketkeeper pitcher shortstop catcher outfielder infielder quarterback linebacker halfback centre
  playmaker scrum-half fly-half prop hooker flanker lock number substitute opener seamer spinner paceman goal goals team-mate teammate team-mates teammates goalie
  netminder defenseman guard rookie reliever starter`)

/** What a team does to another: "Leeds beat York", "Leeds thrashed York". */
export const TEAM_VERBS = wordList(`beat beats thrashed trounced hammered edged routed defeated outplayed outclassed overpowered swept blanked downed demolished`)
/** What a team does by itself. */
export const TEAM_DEEDS = wordList('won lost drew equalised equalized clinched trailed trail scored')
/** What stands before a team that meets, or has met, another. */
export const BEFORE_OPPONENTS = wordList('against v vs vs. versus')
/** What can be lost "to" somebody, or won "over" somebody. */
export const OUTCOMES = wordList('lost defeat loss defeats losses win wins victory victories triumph lead draw upset')
export const AFTER_OUTCOMES = wordList('to over with')
/** Who does so "for" a team. */
export const PLAYED = wordList('scored homered played plays play playing signed scores netted')
/** What a team is called before its name: "second-division side Leeds". */
export const TEAM_NOUNS = wordList('club side champions rivals strugglers newcomers')
