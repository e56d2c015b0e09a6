/** A text without its markup: no citations, link targets, emphasis, code or components. */
export const plain = (text: string): string =>
  text
    .replace(/<[^>]+>/g, '')
    .replace(/`[^`]*`/g, '')
    .replace(/\s*\[@[^\]]+\]/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|__/g, '');

const isListItem = (line: string): boolean => /^\s*([-*]|\d+\.) /.test(line);
const isTableRow = (line: string): boolean => line.startsWith('|');

/** The blocks of a page: a paragraph, with the list or table that follows it. Headings end a block. */
export function blocksOf(body: string): readonly string[] {
  const blocks: string[] = [];
  let afterHeading = true;
  for (const part of body.split(/\n\s*\n/)) {
    const lines = part.trim();
    if (lines === '' || lines.startsWith('#') || lines.startsWith('<')) {
      afterHeading = true;
      continue;
    }
    if (!afterHeading && (isListItem(lines) || isTableRow(lines))) blocks.push(`${blocks.pop()}\n${lines}`);
    else blocks.push(lines);
    afterHeading = false;
  }
  return blocks;
}

/** The pieces of a page that stand by themselves: each paragraph, and each list item or row with what leads to it. */
export const piecesOf = (body: string): readonly string[] =>
  blocksOf(body).flatMap((block) => {
    const parts = block.split(/\n(?=\s*(?:[-*]|\d+\.) |\|)/);
    const lead = parts.filter((part) => !isListItem(part) && !isTableRow(part));
    const head = parts.filter(isTableRow).slice(0, 1);
    const rest = parts.filter((part) => !lead.includes(part));
    return [...lead, ...rest.map((part) => [...lead, ...(isTableRow(part) ? head : []), part].join('\n'))];
  });

/** The prose of a page as units that end a sentence: paragraphs and list items; tables are left out. */
export const unitsOf = (body: string): readonly string[] =>
  body
    .split(/\n\s*\n/)
    .filter((part) => !/^\s*[#<|]/.test(part))
    .flatMap((part) => part.split(/\n(?=\s*(?:[-*]|\d+\.) )/))
    .map((unit) =>
      plain(unit.replace(/^\s*([-*]|\d+\.) /, ''))
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((unit) => unit !== '');

/** The sentences of some units. A unit without a full stop is a sentence of its own. */
export const sentencesOf = (units: readonly string[]): readonly string[] =>
  units.flatMap((unit) =>
    unit
      .split(/(?<=[.?!]['”"’)]?)\s+(?=\S)/)
      .map((sentence) => sentence.trim())
      .filter((sentence) => /\p{L}/u.test(sentence)),
  );

/** The words and numbers of a text; a hyphen joins, a dash parts. */
export const wordsOf = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu) ?? [];
