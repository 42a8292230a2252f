// The log in a browser: first run, an activity by keyboard alone, search without marks, undo, bulk edit.
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
});

after(async () => {
  await browser?.close();
  host?.close();
});

/** Waits for a dialog to have the focus. */
const readyToType = () =>
  page.waitForFunction(() => document.activeElement?.closest('[role=dialog]')?.contains(document.activeElement));

/** Asserts until it holds: lists are asked for again after a change. */
async function eventually(assertion) {
  for (const end = Date.now() + 20_000; ; await page.waitForTimeout(100)) {
    try {
      return await assertion();
    } catch (failure) {
      if (Date.now() > end) throw failure;
    }
  }
}

const grid = () => page.getByRole('grid', { name: 'Nhật ký hoạt động' });

test('first run offers an office, the sample and a folder', async () => {
  await page.getByRole('heading', { name: 'Lập cơ quan mới' }).waitFor();
  await assertAccessible(page, 'first run');
  await page.getByRole('button', { name: 'Lập cơ quan', exact: true }).click();
  await page.getByText('Mục này phải ghi').waitFor();
  await page.getByRole('button', { name: 'Mở cơ quan mẫu' }).click();
  await page.getByRole('heading', { name: 'Hôm nay' }).waitFor();
  await assertAccessible(page, 'Hôm nay');
});

test('an activity is logged by keyboard alone, with a partner made on the way', async () => {
  await page.keyboard.press('Control+n');
  await readyToType();
  await page.keyboard.type('Hội đàm thử bằng bàn phím');
  await page.keyboard.press('Tab');
  await page.keyboard.type('01/12/2025');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('hoi dam');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Phòng họp thử');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Cơ quan Hoàn toàn Thử');
  await page.getByRole('option', { name: 'Tạo mới “Cơ quan Hoàn toàn Thử”' }).waitFor();
  await page.keyboard.press('Enter');
  const partner = page.getByLabel('Cơ quan đối tác', { exact: true });
  await eventually(async () => {
    assert.equal(await partner.inputValue(), 'Cơ quan Hoàn toàn Thử');
    assert.equal(await page.getByRole('option').count(), 0);
  });
  await assertAccessible(page, 'quick entry');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Đã lưu: Hội đàm thử bằng bàn phím').waitFor();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('it is found without marks, opened, and carries what was typed', async () => {
  await page.keyboard.press('Control+k');
  await readyToType();
  await page.keyboard.type('thu bang ban phim');
  const option = page.getByRole('option', { name: /Hội đàm thử bằng bàn phím/ });
  await option.waitFor();
  await assertAccessible(page, 'palette');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Hội đàm thử bằng bàn phím' }).waitFor();
  assert.equal(await page.getByLabel('Từ ngày').inputValue(), '01/12/2025');
  assert.equal(await page.getByRole('combobox', { name: 'Loại hoạt động' }).inputValue(), 'hội đàm, tiếp xúc');
  await assertAccessible(page, 'activity, general');
  for (const tab of ['Thành phần', 'Thỏa thuận, cam kết', 'Kinh phí', 'Minh chứng', 'Nguồn', 'Lịch sử']) {
    await page.getByRole('tab', { name: tab }).click();
    await assertAccessible(page, `activity, ${tab}`);
  }
});

test('the log finds “doi ngoai” as “đối ngoại” while one types', async () => {
  await page.getByRole('link', { name: 'Nhật ký hoạt động' }).click();
  await grid().waitFor();
  await assertAccessible(page, 'log');
  await page.getByRole('searchbox', { name: 'Tìm trong nhật ký' }).fill('doi ngoai');
  await grid().locator('mark').first().waitFor();
  const marked = await grid().locator('mark').allTextContents();
  assert.ok(
    marked.some((text) => /đối|ngoại/i.test(text)),
    `something reads đối or ngoại among ${marked}`,
  );
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
});

test('a bulk edit is one change, and undo takes all of it back', async () => {
  await grid().focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByText('Đã chọn 3').waitFor();
  const before = await grid().getByRole('row').allTextContents();
  await page.getByRole('button', { name: 'Sửa các dòng đã chọn' }).click();
  await page.getByRole('checkbox', { name: 'Đổi Tình trạng' }).check();
  await page.getByRole('combobox', { name: 'Tình trạng' }).click();
  await page.getByRole('option', { name: 'đã hủy' }).click();
  await assertAccessible(page, 'bulk edit');
  await page.getByRole('button', { name: 'Áp dụng' }).click();
  await page.getByText('Đã sửa 3 hoạt động').waitFor();
  await eventually(async () => assert.equal(await grid().getByText('đã hủy').count(), 3));
  await grid().focus();
  await page.keyboard.press('Control+z');
  await page.getByText(/^Đã hoàn tác/).waitFor();
  await eventually(async () => assert.deepEqual(await grid().getByRole('row').allTextContents(), before));
});

test('a date that makes no sense is refused at its field', async () => {
  await page.keyboard.press('Control+n');
  await readyToType();
  await page.keyboard.type('Sai ngày');
  await page.keyboard.press('Tab');
  await page.keyboard.type('13/25/2025');
  await page.keyboard.press('Tab');
  await page.getByText('Không có tháng 25. Ngày ghi theo thứ tự ngày/tháng/năm.').waitFor();
  await page.keyboard.press('Escape');
});

test('the keys are listed, and every screen stands in three languages, light and dark', async () => {
  await grid().focus();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Phím tắt' }).waitFor();
  await assertAccessible(page, 'keys');
  await page.keyboard.press('Escape');
  for (const language of ['lo', 'en']) {
    const other = await openPage(browser, host, { language, dark: true });
    for (const path of ['#/', '#/activities']) {
      await other.page.evaluate((to) => {
        location.hash = to;
      }, path);
      await other.page.getByRole('heading', { level: 1 }).waitFor();
      await assertAccessible(other.page, `${path} in ${language}, dark`);
    }
    assert.deepEqual(other.complaints, []);
    await other.page.close();
  }
});

test('the page complained of nothing', () => assert.deepEqual(complaints, []));
