// Packs: begun for an occasion, put together in the outline, checked, kept, printed for good, compared with a print.
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
const founding = async () => {
  const { rows } = await desk.call('agreement_list', { limit: 50, text: 'truyen thong doi ngoai' });
  return rows[0].agreement.id;
};
const parts = (page) => page.locator('main ol li').evaluateAll((all) => all.map((li) => li.innerText.trim()));

/** Asks for a print and goes on past what should be looked at. */
async function goOnPastChecks(page) {
  await page.getByRole('dialog', { name: 'Kiểm tra trước khi in' }).waitFor();
  await page.getByRole('button', { name: 'Vẫn in' }).click();
}

test('a pack is begun for an occasion, drawn in three languages, and put together in its outline', async () => {
  const { page, complaints } = await desk.visit('#/packs');
  await page.getByText('Chưa có hồ sơ nào được lưu').waitFor();
  await assertAccessible(page, 'packs, none kept');
  await page.getByText('Thỏa thuận', { exact: true }).last().click();
  await pick(page, page.getByLabel('Thỏa thuận nào'), 'truyen thong doi ngoai', /truyền thông đối ngoại/);
  await drawn(page);
  await eventually(async () => assert.match(await pageWords(page), /HỒ SƠ/));
  await assertAccessible(page, 'packs, outline');

  // What stands on the page leads to its record: by the menu of the page, and by the words themselves.
  await page.getByRole('button', { name: /^Bản ghi trên trang này/ }).click();
  await page.getByRole('menuitem', { name: /truyền thông đối ngoại/ }).first().click();
  await page.waitForURL(/#\/agreements\/[0-9a-f-]{36}/);
  await page.goBack();
  await drawn(page);
  await page.locator('main button[title*="truyền thông đối ngoại"]').first().click();
  await page.waitForURL(/#\/agreements\/[0-9a-f-]{36}/);
  await page.goBack();
  await drawn(page);

  // By keys: the second part becomes the first, and the paper begins with it.
  const contents = page.getByRole('button', { name: 'Dời phần “mục lục”' }).or(page.getByRole('button', { name: 'Dời phần “Mục lục”' }));
  await contents.focus();
  await page.keyboard.press('ArrowUp');
  await eventually(async () => assert.match((await parts(page))[0], /mục lục/i));
  await eventually(async () => assert.match(await pageWords(page), /MỤC LỤC/i));
  await page.keyboard.press('ArrowDown');
  await eventually(async () => assert.match((await parts(page))[0], /bìa/i));

  // By dragging: the first part is let go over the third.
  await page.getByRole('button', { name: /Dời phần “bìa”/i }).dragTo(page.locator('main ol li').nth(2));
  await eventually(async () => assert.match((await parts(page))[2], /bìa/i));
  await page.getByRole('button', { name: /Dời phần “bìa”/i }).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');

  // Switched off, a part is not printed; its words of its own are.
  await page.getByRole('checkbox', { name: /In phần “mục lục”/i }).uncheck();
  await page.getByRole('button', { name: /Tùy chọn của “bìa”/i }).click();
  await page.getByLabel('Lời riêng của hồ sơ').fill('Ghi chú thử của hồ sơ');
  await eventually(async () => assert.match(await pageWords(page), /Ghi chú thử của hồ sơ/));
  await assertAccessible(page, 'packs, ways of a part');

  await page.getByRole('tab', { name: 'Chung' }).click();
  await pick(page, page.getByRole('combobox', { name: 'Ngôn ngữ hồ sơ' }), 'Tiếng Lào', /Tiếng Lào/);
  await eventually(async () => assert.match(await pageWords(page), /\p{Script=Lao}/u));
  await pick(page, page.getByRole('combobox', { name: 'Ngôn ngữ hồ sơ' }), 'Tiếng Anh', /Tiếng Anh/);
  await eventually(async () => assert.match(await pageWords(page), /BRIEFING/i));
  await assertAccessible(page, 'packs, general');
  assert.deepEqual(complaints, []);
});

test('days that end before they begin are refused at their field', async () => {
  const { page, complaints } = await desk.visit(`#/packs?agreement=${await founding()}&template=agreement_review`);
  await drawn(page);
  await page.getByRole('tab', { name: 'Chung' }).click();
  await pick(page, page.getByRole('combobox', { name: 'Nhật ký hoạt động trong' }), 'tự chọn', /tự chọn/);
  await page.getByLabel('Từ ngày', { exact: true }).fill('2026');
  await page.keyboard.press('Tab');
  await page.getByLabel('Đến ngày', { exact: true }).fill('2025');
  await page.keyboard.press('Tab');
  await eventually(async () => assert.equal(await page.getByLabel('Đến ngày', { exact: true }).getAttribute('aria-invalid'), 'true'));
  await page.getByRole('button', { name: 'In', exact: true }).and(page.locator(':disabled')).waitFor();
  await page.getByLabel('Đến ngày', { exact: true }).fill('2026');
  await page.keyboard.press('Tab');
  await drawn(page);
  // What the pages refused is told at the field, not by the browser.
  assert.deepEqual(complaints.filter((complaint) => !complaint.includes('422') && !complaint.includes('400')), []);
});

test('a pack is checked, kept and exported; the print is had again byte for byte and compared with the records', async () => {
  const agreement = await founding();
  const { page, complaints } = await desk.visit(`#/packs?agreement=${agreement}&template=agreement_review`);
  await drawn(page);
  await page.getByRole('tab', { name: /^Kiểm tra/ }).click();
  await page.getByRole('heading', { name: /Sẽ in “chưa có thông tin”/ }).waitFor();
  await assertAccessible(page, 'packs, checks');

  // A finding leads to its page of the paper, and its record to the tab on which it is mended.
  const checks = page.getByRole('tabpanel', { name: /^Kiểm tra/ });
  const further = checks.getByRole('button', { name: /^trang (?!1$)\d+$/ }).first();
  const [number] = /\d+$/.exec(await further.innerText());
  await page.getByText(/^Trang 1\/\d+$/).waitFor();
  await further.click();
  await page.getByText(new RegExp(`^Trang ${number}/\\d+$`)).waitFor();
  await checks.getByRole('button', { name: /^Biên bản ghi nhớ/ }).first().click();
  await page.waitForURL(/#\/agreements\/[0-9a-f-]{36}\?tab=general$/);
  await page.getByRole('tab', { name: 'Chung', selected: true }).waitFor();
  await page.getByRole('tab', { name: /^Nguồn/ }).click();
  await page.getByRole('tab', { name: /^Nguồn/, selected: true }).waitFor();
  await page.goBack();
  await drawn(page);

  await page.getByRole('button', { name: 'Xuất' }).click();
  await page.getByRole('menuitem', { name: 'Tệp PDF' }).click();
  await page.getByRole('dialog', { name: 'Kiểm tra trước khi in' }).waitFor();
  await assertAccessible(page, 'packs, check before printing');
  const [download] = await Promise.all([page.waitForEvent('download'), goOnPastChecks(page)]);
  const bytes = readFileSync(await download.path());
  assert.equal(bytes.subarray(0, 5).toString(), '%PDF-');
  await page.waitForURL(/#\/packs\/[0-9a-f-]{36}/);

  await page.getByRole('tab', { name: /^Bản in/ }).click();
  await page.getByRole('heading', { name: 'Bản in số 1' }).waitFor();
  await assertAccessible(page, 'packs, prints');
  const [again] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lấy lại tệp' }).click(),
  ]);
  assert.ok(bytes.equals(readFileSync(await again.path())), 'the same bytes');

  const { file } = await desk.call('agreement_get', { id: agreement });
  const wanted = { ...file, agreement: { ...file.agreement, notes: 'Ghi chú thử sau khi in' } };
  await desk.call('agreement_save', { loaded: file, wanted });
  await page.getByRole('button', { name: 'Thay đổi từ bản in này' }).click();
  await page.getByRole('dialog').getByText(/Ghi chú thử sau khi in/).waitFor();
  await assertAccessible(page, 'packs, since a print');
  const [supplement] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu trang bổ sung (PDF)' }).click(),
  ]);
  assert.match(supplement.suggestedFilename(), /^bo-sung-ho-so.*\.pdf$/);
  await page.keyboard.press('Escape');
  await desk.call('change_undo');
  assert.deepEqual(complaints, []);
});

test('printing hands every page, drawn, to the print dialog', async () => {
  const { page, complaints } = await desk.visit(`#/agreements/${await founding()}`);
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
  await drawn(page);
  const [, pages] = /\/(\d+)/.exec(await page.getByText(/^Trang \d+\/\d+$/).innerText()) ?? [];
  await page.keyboard.press('Control+p');
  await goOnPastChecks(page);
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
