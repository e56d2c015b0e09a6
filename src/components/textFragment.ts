const mark = /<mark>(.*?)<\/mark>/g;

/** Text without the character references that an excerpt may hold. */
const plain = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&#x27;/g, "'")
    .replace(/&amp;/g, '&');

/**
 * The end of an address that makes a browser scroll to the first words marked in an excerpt and highlight them
 * (`#:~:text=morning%20stiffness`). Marked words that follow each other are taken together.
 * @param hash the address's own fragment, such as `#sources`, or nothing
 */
export function textFragment(excerpt: string, hash: string): string {
  const [first] = excerpt.replace(/<\/mark>(\s+)<mark>/g, '$1').matchAll(mark);
  // A browser looks inside one paragraph or list item: what spans a sentence's end may not be there.
  const [sentence = ''] = plain(first?.[1] ?? '').split(/(?<=[.!?:;])\s/);
  const words = sentence.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (words === '') return hash;
  return `${hash || '#'}:~:text=${encodeURIComponent(words).replace(/-/g, '%2D')}`;
}
