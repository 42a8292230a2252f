// The first screen: an office is made, the sample is opened, a wrong folder is refused in words. Each on a host of its own.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { assertAccessible } from './axe.mjs';
import { openPage, startBrowser, startHost } from './host.mjs';

let browser;
let host;
let page;
let complaints;

before(async () => {
  browser = await startBrowser();
});

after(() => browser?.close());

beforeEach(async () => {
  host = await startHost();
  ({ page, complaints } = await openPage(browser, host));
  await page.getByRole('heading', { name: 'Lập cơ quan mới' }).waitFor();
});

afterEach(async () => {
  await page.context().close();
  host.close();
});

test('an office is made by keyboard; its name must be given', async () => {
  await assertAccessible(page, 'first run');
  await page.getByRole('button', { name: 'Lập cơ quan', exact: true }).click();
  await page.getByText('Mục này phải ghi').waitFor();
  await assertAccessible(page, 'first run with a fault');

  await page.getByLabel('Tên đơn vị').focus();
  await page.keyboard.type('Phòng Thử nghiệm');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Hôm nay' }).waitFor();
  await page.getByRole('navigation').getByText('Phòng Thử nghiệm').waitFor();
  await page.getByText('Chưa ghi hoạt động nào.').waitFor();
  await assertAccessible(page, 'Hôm nay of an empty office');
  for (const [link, said] of [
    ['Nhật ký hoạt động', 'Nhật ký chưa có hoạt động nào'],
    ['Thỏa thuận', 'Chưa có thỏa thuận nào'],
    ['Đối tác', 'Chưa có cơ quan, tổ chức nào'],
    ['Hồ sơ', 'Chưa có hồ sơ nào được lưu'],
    ['Báo cáo', 'Chưa có báo cáo nào'],
  ]) {
    await page.getByRole('navigation').getByRole('link', { name: link }).click();
    await page.getByText(said).waitFor();
    await assertAccessible(page, `${link} of an empty office`);
  }
  assert.deepEqual(complaints, []);
});

test('the sample opens, closes, and is offered again', async () => {
  await page.getByRole('button', { name: 'Mở cơ quan mẫu' }).click();
  await page.getByRole('heading', { level: 1, name: 'Hôm nay' }).waitFor();
  await page.getByRole('button', { name: 'Tùy chọn' }).click();
  await page.getByRole('menuitem', { name: 'Đóng cơ quan này' }).click();
  await page.getByText('Đã mở gần đây').waitFor();
  await assertAccessible(page, 'first run with an office opened before');
  await page.getByRole('button', { name: /co-quan-mau|mau|sample/ }).last().click();
  await page.getByRole('heading', { level: 1, name: 'Hôm nay' }).waitFor();
  assert.deepEqual(complaints, []);
});

test('a folder that is no office is refused in words that say what to do', async () => {
  const empty = path.join(host.folder, 'trong');
  const foreign = path.join(host.folder, 'la');
  mkdirSync(empty);
  mkdirSync(foreign);
  writeFileSync(path.join(foreign, 'office.db'), 'not a database of ours');
  for (const [folder, said] of [
    [empty, `Thư mục ${empty} không có tệp office.db`],
    [foreign, foreign],
  ]) {
    // A browser may not choose folders: the page asks for the path.
    page.once('dialog', (dialog) => void dialog.accept(folder));
    await page.getByRole('button', { name: 'Chọn thư mục…' }).last().click();
    await page.getByRole('alert').filter({ hasText: said }).waitFor();
    await page.getByRole('heading', { name: 'Lập cơ quan mới' }).waitFor();
  }
  await assertAccessible(page, 'first run after a refusal');
});

test('the first screen stands in Lao and English, light and dark', async () => {
  for (const [language, name] of [
    ['lo', 'ພາສາລາວ'],
    ['en', 'English'],
  ]) {
    await page.getByText(name, { exact: true }).click();
    await page.waitForFunction((lang) => document.documentElement.lang === lang, language);
    await assertAccessible(page, `first run in ${language}`);
  }
  const dark = await openPage(browser, host, { language: 'en', dark: true });
  await dark.page.getByRole('heading', { level: 1 }).waitFor();
  await assertAccessible(dark.page, 'first run in English, dark');
  await dark.page.context().close();
});
