// Packs: chosen, drawn, saved as PDF, printed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { assertAccessible } from './axe.mjs';
import { eventually, openDesk, pick } from './desk.mjs';

let desk;

before(async () => {
  desk = await openDesk();
});

after(() => desk?.close());

/** Waits until the first page of the pack has ink on it and what was chosen last is on screen. */
async function drawn(page) {
  await page.getByRole('button', { name: 'In', exact: true }).and(page.locator(':enabled')).waitFor();
  await page.waitForFunction(() => {
    const canvas = document.querySelector('main canvas[data-drawn=true]');
    if (canvas === null) return false;
    // Read from a copy: the page's own canvas stays as fast to draw on as it is.
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true });
    copy.drawImage(canvas, 0, 0);
    const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
    return data.some((value, at) => at % 4 === 0 && value < 100);
  });
}

const pageWords = (page) => page.locator('main canvas + div').first().innerText();

test('the pack of an agreement is chosen, drawn in three languages, and saved as a PDF', async () => {
  const { page, complaints } = await desk.visit('#/packs');
  await page.getByText('Chọn thỏa thuận hoặc đối tác để lập hồ sơ').waitFor();
  await assertAccessible(page, 'packs, nothing chosen');
  await pick(page, page.getByLabel('Thỏa thuận nào'), 'truyen thong doi ngoai', /truyền thông đối ngoại/);
  await drawn(page);
  await eventually(async () => assert.match(await pageWords(page), /HỒ SƠ/));
  await assertAccessible(page, 'packs, drawn');

  await page.getByLabel('Toàn bộ').check();
  await page.getByRole('combobox', { name: 'Ngôn ngữ hồ sơ' }).click();
  await page.getByRole('option', { name: 'Tiếng Lào' }).click();
  await eventually(async () => assert.match(await pageWords(page), /\p{Script=Lao}/u));
  await page.getByRole('combobox', { name: 'Ngôn ngữ hồ sơ' }).click();
  await page.getByRole('option', { name: 'Tiếng Anh' }).click();
  await eventually(async () => assert.match(await pageWords(page), /BRIEFING/i));
  await drawn(page);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu PDF' }).click(),
  ]);
  assert.match(download.suggestedFilename(), /\.pdf$/);
  const bytes = readFileSync(await download.path());
  assert.equal(bytes.subarray(0, 5).toString(), '%PDF-');
  assert.match(bytes.subarray(-32).toString('latin1'), /%%EOF\s*$/);
  await page.getByText(`Đã tải về: ${download.suggestedFilename()}`).waitFor();
  assert.deepEqual(complaints, []);
});

test('a partner’s pack of a period of one’s own; a period that ends before it begins is refused at its field', async () => {
  const { page, complaints } = await desk.visit('#/packs');
  await page.getByText('Đối tác', { exact: true }).last().click();
  await pick(page, page.getByLabel('Cơ quan nào'), 'bo ngoai giao', /Bộ Ngoại giao/);
  await drawn(page);
  await page.getByLabel('Tự chọn').check();
  await page.getByLabel('Từ ngày', { exact: true }).fill('2026');
  await page.keyboard.press('Tab');
  await page.getByLabel('Đến ngày', { exact: true }).fill('2025');
  await page.keyboard.press('Tab');
  await page.getByText('Ngày cuối trước ngày đầu.').waitFor();
  await page.getByRole('button', { name: 'Lưu PDF' }).and(page.locator(':disabled')).waitFor();
  await assertAccessible(page, 'packs, reversed period');
  await page.getByLabel('Đến ngày', { exact: true }).fill('2026');
  await page.keyboard.press('Tab');
  await drawn(page);
  assert.deepEqual(complaints, []);
});

test('printing hands every page, drawn, to the print dialog', async () => {
  const { rows } = await desk.call('agreement_list', { limit: 50, text: 'truyen thong doi ngoai' });
  const { page, complaints } = await desk.visit(`#/agreements/${rows[0].agreement.id}`);
  // The dialog itself belongs to the system; what it is given is looked at instead.
  await page.evaluate(() => {
    globalThis.printed = [];
    globalThis.print = () => {
      const sheets = [...document.querySelectorAll('body > [aria-hidden=true] img')];
      globalThis.printed.push(
        sheets.map((sheet) => {
          const canvas = document.createElement('canvas');
          canvas.width = sheet.naturalWidth;
          canvas.height = sheet.naturalHeight;
          const context = canvas.getContext('2d', { willReadFrequently: true });
          context.drawImage(sheet, 0, 0);
          const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
          return { width: canvas.width, ink: data.some((value, at) => at % 4 === 0 && value < 100) };
        }),
      );
      globalThis.dispatchEvent(new Event('afterprint'));
    };
  });
  await page.getByRole('tab', { name: 'Tổng quan' }).waitFor();
  // From the agreement Ctrl+P leads to its pack, there it prints.
  await page.keyboard.press('Control+p');
  await page.getByRole('heading', { level: 1, name: 'Hồ sơ' }).waitFor();
  await drawn(page);
  const [, pages] = /\/(\d+)/.exec(await page.getByText(/^Trang \d+\/\d+$/).innerText()) ?? [];
  await page.keyboard.press('Control+p');
  await page.waitForFunction(() => globalThis.printed.length > 0, undefined, { timeout: 120_000 });
  const [sheets] = await page.evaluate(() => globalThis.printed);
  assert.equal(sheets.length, Number(pages));
  assert.ok(sheets.length > 3);
  for (const [index, { width, ink }] of sheets.entries()) {
    assert.ok(ink, `sheet ${index + 1} is not blank`);
    assert.ok(width > 1900, `sheet ${index + 1} is drawn finely enough for paper: ${width} dots`);
  }
  await eventually(async () => assert.equal(await page.locator('body > [aria-hidden=true] img').count(), 0));
  assert.deepEqual(complaints, []);
});
