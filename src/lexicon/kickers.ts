/** What stands before the colon of a headline and says what kind of piece follows, and nobody who speaks; in lower case. */
export const KICKERS: ReadonlySet<string> = new Set([
  'exclusive', 'watch', 'listen', 'video', 'videos', 'audio', 'photos', 'gallery', 'in pictures', 'in pics', 'opinion', 'op-ed', 'editorial', 'comment', 'commentary', 'column', 'analysis', 'explainer',
  'explained', 'interview', 'q&a', 'q & a', 'fact check', 'fact-check', 'factcheck', 'breaking', 'breaking news', 'live', 'live updates', 'live blog', 'update', 'updates', 'updated', 'just in', 'review',
  'book review', 'film review', 'profile', 'podcast', 'transcript', 'full text', 'excerpt', 'excerpts', 'recap', 'obituary', 'feature', 'special report', 'investigation', 'read', 'read more', 'read also',
  'also read', 'see also', 'related', 'letter', 'letters', 'letter to the editor', 'poll', 'quiz', 'quote of the day', 'quote of the week', 'tweet of the day', 'on this day', 'as it happened', 'highlights',
  'key points', 'topline', 'big read', 'long read', 'in brief', 'first person', 'first look', 'flashback', 'throwback', 'caption', 'photo', 'picture', 'headline', 'note', 'correction', 'clarification',
])
