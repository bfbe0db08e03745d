/** Short forms of English given names, each with what it may be short for, in lower case. Source: our own list. */
const NAMES = `bob:robert bobby:robert rob:robert robbie:robert bert:robert,albert,herbert bill:william billy:william will:william willie:william liam:william dick:richard rick:richard ricky:richard
  rich:richard jim:james jimmy:james jamie:james jack:john johnny:john jon:jonathan joe:joseph joey:joseph mike:michael mick:michael mickey:michael dave:david davey:david tom:thomas tommy:thomas
  tony:anthony,antony dan:daniel danny:daniel ben:benjamin benny:benjamin sam:samuel,samantha sammy:samuel matt:matthew nick:nicholas,nicolas chris:christopher,christine,christina steve:stephen,steven
  stevie:stephen,steven ed:edward,edwin,edmund eddie:edward,edwin,edmund ted:edward,theodore teddy:edward,theodore ned:edward charlie:charles,charlotte chuck:charles andy:andrew drew:andrew alex:alexander,alexandra
  alec:alexander sandy:alexander,alexandra al:albert,alan,alfred alf:alfred fred:frederick,alfred freddie:frederick,alfred frank:francis,franklin greg:gregory jeff:jeffrey geoff:geoffrey gerry:gerald,gerard
  jerry:gerald,jerome,jeremy harry:harold,henry,harrison hal:harold,henry hank:henry ken:kenneth kenny:kenneth larry:lawrence,laurence len:leonard lenny:leonard leo:leonard,leonardo lou:louis,louise
  max:maxwell,maximilian nate:nathan,nathaniel pat:patrick,patricia paddy:patrick pete:peter phil:philip,phillip ray:raymond ron:ronald ronnie:ronald stan:stanley stu:stuart,stewart tim:timothy vic:victor,victoria
  vince:vincent walt:walter wes:wesley zach:zachary don:donald donnie:donald doug:douglas gus:augustus,gustav josh:joshua abe:abraham art:arthur barney:bernard bernie:bernard cal:calvin cliff:clifford
  liz:elizabeth lizzie:elizabeth beth:elizabeth betty:elizabeth eliza:elizabeth kate:katherine,catherine,kathryn katie:katherine,catherine,kathryn kathy:katherine,catherine,kathleen cathy:catherine kit:christopher,katherine
  maggie:margaret meg:margaret peggy:margaret sue:susan,suzanne susie:susan,suzanne jenny:jennifer jen:jennifer debbie:deborah deb:deborah barb:barbara becky:rebecca cindy:cynthia ginny:virginia
  judy:judith mandy:amanda molly:mary,margaret nancy:ann,anne nell:eleanor,helen ellie:eleanor,ellen pam:pamela patty:patricia tricia:patricia penny:penelope sally:sarah steph:stephanie terry:terence,theresa,teresa
  tess:theresa,teresa vicky:victoria vicki:victoria viv:vivian angie:angela annie:ann,anne,anna abby:abigail allie:alison alexa:alexandra connie:constance dot:dorothy dottie:dorothy`

const MEANT: ReadonlyMap<string, ReadonlySet<string>> = new Map(NAMES.split(/\s+/u).map((entry): [string, ReadonlySet<string>] => {
  const [nickname, names] = entry.split(':')
  return [nickname, new Set(names.split(','))]
}))

/** Whether one given name may be a short form of the other: "bob", "robert". Both in lower case. */
export const isNickname = (one: string, other: string): boolean => (MEANT.get(one)?.has(other) ?? false) || (MEANT.get(other)?.has(one) ?? false)
