/** Given names that are common words as well, in lower case, so that lists of names leave them out. Source: our own list. */
export const GIVEN_WORDS: ReadonlySet<string> = new Set(
  'piers miles giles will mark grant drew don rob sue pat bill jack may rose hope faith grace joy art frank guy chase heath reed dale glen clay cliff wade lance pierce chuck dot penny holly ivy'.split(' '),
)
