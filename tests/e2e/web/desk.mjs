// A desk to test at: a host of its own with the sample office open, a browser, and what every flow does.
import assert from 'node:assert/strict';
import { openPage, startBrowser, startHost } from './host.mjs';

/** How long a page may take on a busy machine. */
const PATIENCE_MS = 30_000;

/** A host with the sample office open and a browser beside it; `close` ends both. */
export async function openDesk() {
  const host = await startHost();
  const browser = await startBrowser();
  const { origin, hash } = new URL(host.address);
  const token = hash.replace('#token=', '');

  async function post(where, sent) {
    const answer = await fetch(`${origin}/${where}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-caunoi-token': token },
      body: JSON.stringify(sent),
    });
    const body = await answer.json();
    assert.ok(answer.ok, `${where} ${JSON.stringify(sent)}: ${JSON.stringify(body)}`);
    return body;
  }

  /** Carries out a command as the page would. */
  const call = (cmd, payload = {}) => post('call', { cmd, payload });

  /** The token commands take for a path, as if a person had picked it. */
  async function pick(usage, path) {
    const picked = await post('pick', { wish: { usage, title: '', suggestedName: '', kinds: [] }, path });
    return picked.token;
  }

  /** A page of its own at an address of the program, such as `#/agreements`. */
  async function visit(address = '#/', look = {}) {
    const { page, complaints } = await openPage(browser, host, look);
    page.setDefaultTimeout(PATIENCE_MS);
    await page.evaluate((to) => {
      location.hash = to;
    }, address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return { page, complaints };
  }

  await call('office_open_sample', { folder: await pick('office_folder', `${host.folder}/office`) });
  return {
    host,
    call,
    pick,
    visit,
    async close() {
      await browser.close();
      host.close();
    },
  };
}

/** Waits for a dialog to have the focus. */
export const readyToType = (page) =>
  page.waitForFunction(() => document.activeElement?.closest('[role=dialog]')?.contains(document.activeElement));

/** Waits until an option answers what is typed and Enter takes it. */
export const highlighted = (page, name) =>
  page.getByRole('option', { name }).and(page.locator('[data-combobox-selected]')).waitFor();

/** Asserts until it holds: lists are asked for again after a change. */
export async function eventually(assertion) {
  for (const end = Date.now() + PATIENCE_MS; ; await new Promise((resolve) => setTimeout(resolve, 100))) {
    try {
      return await assertion();
    } catch (failure) {
      if (Date.now() > end) throw failure;
    }
  }
}

/** Waits for a message; the same one may still stand there from the change before. */
export const announced = (page, message) => page.getByText(message).first().waitFor();

/** Saves the record that is being edited with Ctrl+S and waits until it is kept. */
export async function saveRecord(page) {
  await page.getByText('Có thay đổi chưa lưu').waitFor();
  await page.keyboard.press('Control+s');
  await announced(page, /^Đã lưu/);
  await page.getByText('Có thay đổi chưa lưu').waitFor({ state: 'detached' });
}

/** Opens a menu by its button, by keyboard, and waits until it holds the focus for good. */
export async function openMenu(page, name) {
  await page.getByRole('button', { name }).focus();
  await page.keyboard.press('Enter');
  await page.locator('[role="menu"]:focus-within').waitFor();
  // The menu takes the focus in two timers of one frame; the second would take it from an item focused in between.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}

/** Prints a paper from the menu of papers, by keyboard; gives the name of the file. */
export async function printPaper(page, paper) {
  await openMenu(page, 'In giấy tờ');
  const item = page.getByRole('menuitem', { name: paper, exact: true });
  const download = page.waitForEvent('download');
  await item.press('Enter');
  await printAllTheSame(page, download);
  const name = (await download).suggestedFilename();
  await item.waitFor({ state: 'detached' });
  return name;
}

/** Prints all the same where the program asks to look at something first; goes on once what is awaited has come. */
export async function printAllTheSame(page, awaited) {
  const goOn = page.getByRole('button', { name: 'Vẫn in' });
  const asked = goOn.waitFor().then(() => true, () => false);
  if (await Promise.race([awaited.then(() => false), asked])) await goOn.click();
}

/** Chooses in a picker by typing, as the keyboard does. */
export async function pick(page, field, typed, option) {
  await field.fill(typed);
  await page.getByRole('option', { name: option }).first().click();
}
