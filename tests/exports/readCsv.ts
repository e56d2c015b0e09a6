/** Reads CSV by RFC 4180, as a spreadsheet would. */
export function cells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let value = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i];
    if (quoted) {
      if (letter !== '"') value += letter;
      else if (text[i + 1] === '"') {
        value += '"';
        i++;
      } else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === ',' || (letter === '\r' && text[i + 1] === '\n')) {
      rows.at(-1)?.push(value);
      value = '';
      if (letter === '\r') {
        rows.push([]);
        i++;
      }
    } else value += letter;
  }
  return rows.slice(0, -1);
}
