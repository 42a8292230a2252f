// Any text becomes an official paper: typeset as it is typed, judged by the decree, saved as PDF and for Word.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { assertAccessible } from './axe.mjs';
import { eventually, openDesk } from './desk.mjs';

let desk;

before(async () => {
  desk = await openDesk();
});

after(() => desk?.close());

async function saved(page, kind) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: new RegExp(kind) }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('a text is a paper while it is typed, its faults are named, and it is kept as a draft', async () => {
  const { page, complaints } = await desk.visit('#/');
  await page.getByRole('link', { name: 'Soạn văn bản' }).click();
  await page.getByRole('heading', { level: 1, name: 'Soạn văn bản từ chữ có sẵn' }).waitFor();
  await assertAccessible(page, 'texts, empty');
  await page.getByLabel('Chữ', { exact: true }).fill('I. TÌNH HÌNH THỬ\nĐoạn văn thử nghiệm đầu tiên.');
  await eventually(async () => assert.match(await page.locator('main canvas + div').first().innerText(), /TÌNH HÌNH THỬ/));
  await page.getByText('Thiếu thành phần: Quốc hiệu').waitFor();
  await page.getByLabel('Tên loại văn bản').fill('BÁO CÁO');
  await eventually(async () => assert.match(await page.locator('main canvas + div').first().innerText(), /BÁO CÁO/));
  await page.getByText('Thiếu thành phần: Tên loại văn bản').waitFor({ state: 'detached' });
  await assertAccessible(page, 'texts, typeset');

  await page.getByRole('link', { name: 'Hôm nay' }).click();
  await page.getByRole('link', { name: 'Soạn văn bản' }).click();
  await eventually(async () => assert.match(await page.getByLabel('Chữ', { exact: true }).inputValue(), /TÌNH HÌNH THỬ/));
  assert.equal(await page.getByLabel('Tên loại văn bản').inputValue(), 'BÁO CÁO');

  await page.getByRole('button', { name: 'PDF' }).and(page.locator(':enabled')).waitFor();
  const pdf = await saved(page, 'PDF');
  assert.match(pdf.name, /\.pdf$/);
  assert.equal(pdf.bytes.subarray(0, 5).toString(), '%PDF-');
  const word = await saved(page, 'Word');
  assert.match(word.name, /\.docx$/);
  assert.equal(word.bytes.subarray(0, 2).toString(), 'PK');

  // What an earlier session left may be what ended it: the text is there, but it is typeset only when asked for.
  await page.reload();
  await page.getByText('Bản nháp của lần trước chưa được trình bày').waitFor();
  assert.match(await page.getByLabel('Chữ', { exact: true }).inputValue(), /TÌNH HÌNH THỬ/);
  assert.equal(await page.locator('main canvas').count(), 0);
  await assertAccessible(page, 'texts, a draft of an earlier session');
  await page.getByRole('button', { name: 'Trình bày ngay' }).click();
  await eventually(async () => assert.match(await page.locator('main canvas + div').first().innerText(), /BÁO CÁO/));
  assert.deepEqual(complaints, []);
});

test('characters no font has and texts nested too deep stop no paper', async () => {
  const { page, complaints } = await desk.visit('#/texts');
  const text = page.getByLabel('Chữ', { exact: true });
  await eventually(async () => assert.match(await text.inputValue(), /TÌNH HÌNH THỬ/));
  await text.fill(`Đã xong ✓, chưa xong ☐, riêng \u{E123}.`);
  await eventually(async () => assert.match(await page.locator('main canvas + div').first().innerText(), /chưa xong ☐/));
  await page.getByText('(U+E123): “Đã xong ✓').waitFor();
  await assertAccessible(page, 'texts, unprinted characters');
  assert.deepEqual(complaints, []);
  await page.getByText('Markdown', { exact: true }).click();
  await text.fill(`${'>'.repeat(5000)} sâu`);
  await page.getByText(/lồng nhau quá 100 cấp/).waitFor();
});
