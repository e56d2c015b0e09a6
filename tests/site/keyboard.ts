import type { Locator, Page } from 'playwright-core';

/** More presses than any page has places to stop. */
const mostPresses = 600;

/**
 * Presses Tab until the focus is on one of the elements, and fails with every stop on the way when it never is, or
 * when the focus cannot be seen there.
 */
export async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const page = target.page();
  await target.first().waitFor({ state: 'attached' });
  const wanted = await target.elementHandles();
  const stops: string[] = [];
  while (stops.length < mostPresses) {
    const stop = await page.evaluate((elements) => {
      const here = document.activeElement as HTMLElement;
      const name =
        here.getAttribute('aria-label') ?? here.closest('label')?.innerText ?? here.innerText ?? '';
      const outlined = [here, here.closest('label')].some(
        (element) => element !== null && getComputedStyle(element).outlineStyle !== 'none',
      );
      const { top, bottom } = here.getBoundingClientRect();
      return {
        isThere: (elements as Element[]).includes(here),
        isSeen: outlined && bottom > 0 && top < innerHeight,
        words: `${here.localName} “${name.trim().slice(0, 40)}”`,
      };
    }, wanted);
    if (stop.isThere && stops.length > 0 && !stop.isSeen)
      throw new Error(`The focus cannot be seen on ${stop.words}`);
    if (stop.isThere) return;
    stops.push(stop.words);
    await page.keyboard.press(key);
  }
  throw new Error(`No ${key} reaches ${target}. Stops: ${stops.join(', ')}`);
}

/** Reaches a link, button or summary by Tab and presses Enter. */
export async function press(target: Locator): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.press('Enter');
}

/** Reaches a checkbox by Tab and ticks it with Space. */
export async function tick(target: Locator): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.press('Space');
}

/** Matches the name of a control by its first words, then perhaps others; a hint may follow. */
export function startingWith(...words: readonly string[]): RegExp {
  const plain = words.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${plain.join('\\s*:\\s*')}(?!\\w)`);
}

/** Reaches a group of radio buttons by Tab and moves to one of them with the arrow keys. */
export async function choose(group: Locator, option: string): Promise<void> {
  const radios = group.getByRole('radio');
  await tabTo(radios);
  const wanted = group.getByRole('radio', { name: startingWith(option) });
  const isChosen = (): Promise<boolean> => wanted.evaluate((radio: HTMLInputElement) => radio.checked);
  await group.page().keyboard.press('Space');
  for (let left = await radios.count(); left > 0 && !(await isChosen()); left -= 1)
    await group.page().keyboard.press('ArrowDown');
  if (!(await isChosen())) throw new Error(`The arrow keys do not reach ${option}`);
}

/** Reaches a text field by Tab and types in place of what it holds. */
export async function type(target: Locator, text: string): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.press('ControlOrMeta+a');
  await target.page().keyboard.press('Delete');
  await target.page().keyboard.type(text);
}

/** Reaches a drop-down list by Tab and picks an option by typing its first letters. */
export async function pick(target: Locator, option: string): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.type(option);
}

/** The text of what has the focus. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement as HTMLElement).innerText.trim());
