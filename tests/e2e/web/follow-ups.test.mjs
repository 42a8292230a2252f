// Follow-ups in a browser: noted by keyboard, seen on Hôm nay when late, ticked off, found and undone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible } from './axe.mjs';
import { openPage, startBrowser, startHost } from './host.mjs';

let host;
let browser;
let page;
let complaints;

before(async () => {
  host = await startHost();
  browser = await startBrowser();
  ({ page, complaints } = await openPage(browser, host));
  await page.getByRole('button', { name: 'Mở cơ quan mẫu' }).click();
  await page.getByRole('heading', { name: 'Hôm nay' }).waitFor();
});

after(async () => {
  await browser?.close();
  host?.close();
});

/** Waits for a dialog to have the focus. */
const readyToType = () =>
  page.waitForFunction(() => document.activeElement?.closest('[role=dialog]')?.contains(document.activeElement));

const grid = () => page.getByRole('grid', { name: 'Việc cần theo dõi' });

test('the sample office has what its agreement leaves to do', async () => {
  await page.getByRole('link', { name: 'Việc cần theo dõi' }).click();
  await grid().getByText(/thông báo việc kế thừa/).waitFor();
  await assertAccessible(page, 'follow-ups');
});

test('one is noted by keyboard alone', async () => {
  await page.getByRole('button', { name: 'Thêm việc cần theo dõi' }).focus();
  await page.keyboard.press('Enter');
  await readyToType();
  await page.keyboard.press('Control+Enter');
  await page.getByText('Mục này phải ghi', { exact: true }).waitFor();
  await page.keyboard.type('Gửi bạn danh sách phóng viên thử');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Phòng Thử');
  await page.keyboard.press('Tab');
  await page.keyboard.type('5/1/2025');
  await assertAccessible(page, 'new follow-up');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await grid().getByText('Gửi bạn danh sách phóng viên thử').waitFor();
  await grid().getByText('quá hạn').waitFor();
});

test('it is late on Hôm nay, and a tick settles it', async () => {
  await page.getByRole('link', { name: 'Hôm nay' }).click();
  const tick = page.getByRole('checkbox', { name: 'Đã xong: Gửi bạn danh sách phóng viên thử' });
  await tick.waitFor();
  await assertAccessible(page, 'Hôm nay with a late follow-up');
  await tick.focus();
  await page.keyboard.press('Space');
  await page.getByText(/^Đã ghi là xong/).waitFor();
  await tick.waitFor({ state: 'detached' });
  await page.getByRole('main').focus();
  await page.keyboard.press('Control+z');
  await tick.waitFor();
});

test('an activity and an agreement show what is to be followed up of them', async () => {
  await page.keyboard.press('Control+k');
  await readyToType();
  await page.keyboard.type('thong bao viec ke thua');
  await page.getByRole('option', { name: /thông báo việc kế thừa/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Sửa việc cần theo dõi' }).waitFor();
  await assertAccessible(page, 'follow-up');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Thỏa thuận' }).click();
  await page.getByRole('grid', { name: 'Sổ thỏa thuận' }).getByRole('row').nth(1).dblclick();
  await page.getByRole('button', { name: /thông báo việc kế thừa/ }).waitFor();
  await assertAccessible(page, 'agreement with follow-ups');
});

test('the list stands in three languages, light and dark', async () => {
  for (const language of ['lo', 'en']) {
    const other = await openPage(browser, host, { language, dark: true });
    await other.page.evaluate(() => {
      location.hash = '#/follow-ups';
    });
    await other.page.getByRole('heading', { level: 1 }).waitFor();
    await assertAccessible(other.page, `follow-ups in ${language}, dark`);
    assert.deepEqual(other.complaints, []);
    await other.page.close();
  }
});

test('the page complained of nothing', () => assert.deepEqual(complaints, []));
