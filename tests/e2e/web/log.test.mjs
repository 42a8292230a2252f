// The log: an activity by keyboard alone, search without marks, undo, bulk edit, suggestions, translations.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible } from './axe.mjs';
import { announced, eventually, openDesk, readyToType, saveRecord } from './desk.mjs';

let desk;

before(async () => {
  desk = await openDesk();
});

after(() => desk?.close());

/** An activity kept without the page. */
async function kept(activity) {
  return (await desk.call('activity_save', { wanted: { activity } })).file.activity.id;
}

const gridOf = (page) => page.getByRole('grid', { name: 'Nhật ký hoạt động' });

test('an activity is logged by keyboard alone, with a partner made on the way, found without marks and opened', async () => {
  const { page, complaints } = await desk.visit();
  await assertAccessible(page, 'Hôm nay');
  await page.keyboard.press('Control+n');
  await readyToType(page);
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
  await announced(page, 'Đã lưu: Hội đàm thử bằng bàn phím');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  await page.keyboard.press('Control+k');
  await readyToType(page);
  await page.keyboard.type('thu bang ban phim');
  await page.getByRole('option', { name: /Hội đàm thử bằng bàn phím/ }).waitFor();
  await assertAccessible(page, 'palette');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Hội đàm thử bằng bàn phím' }).waitFor();
  assert.equal(await page.getByLabel('Từ ngày').inputValue(), '01/12/2025');
  assert.equal(await page.getByRole('combobox', { name: 'Loại hoạt động' }).inputValue(), 'hội đàm, tiếp xúc');
  assert.deepEqual(complaints, []);
});

test('Enter in the palette waits for the answer to what is typed', async () => {
  await kept({ title: 'Việc thử tìm thật nhanh' });
  const { page, complaints } = await desk.visit();
  await page.keyboard.press('Control+k');
  await readyToType(page);
  await page.keyboard.type('thu tim that nhanh');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Việc thử tìm thật nhanh' }).waitFor();
  assert.deepEqual(complaints, []);
});

test('every tab of an activity passes', async () => {
  const [{ activity }] = (await desk.call('activity_list', { limit: 1 })).rows;
  const { page, complaints } = await desk.visit(`#/activities/${activity.id}`);
  for (const tab of [
    'Chung',
    'Thành phần',
    'Thỏa thuận, cam kết',
    'Kinh phí',
    'Minh chứng',
    'Nguồn',
    'Bản dịch',
    'Lịch sử',
  ]) {
    await page.getByRole('tab', { name: tab }).click();
    await page.getByRole('tabpanel', { name: tab }).waitFor();
    await assertAccessible(page, `activity, ${tab}`);
  }
  assert.deepEqual(complaints, []);
});

test('the log finds “doi ngoai” as “đối ngoại” while one types', async () => {
  await kept({ title: 'Tọa đàm đối ngoại thử', startsOn: '2025-11-20' });
  const { page, complaints } = await desk.visit('#/activities');
  const grid = gridOf(page);
  await assertAccessible(page, 'log');
  await page.getByRole('searchbox', { name: 'Tìm trong nhật ký' }).fill('doi ngoai');
  await grid.locator('mark').first().waitFor();
  const marked = await grid.locator('mark').allTextContents();
  assert.ok(
    marked.some((text) => /đối|ngoại/i.test(text)),
    `something reads đối or ngoại among ${marked}`,
  );
  await grid.getByText('Tọa đàm').waitFor();
  assert.deepEqual(complaints, []);
});

test('a bulk edit is one change, and undo takes all of it back', async () => {
  for (const number of [1, 2, 3]) {
    await kept({ title: `Việc sửa hàng loạt ${number}`, startsOn: `2025-06-0${number}`, status: 'held' });
  }
  const { page, complaints } = await desk.visit('#/activities?text=%22sua%20hang%20loat%22');
  const grid = gridOf(page);
  await eventually(async () => assert.equal(await grid.getByText(/^Việc sửa hàng loạt/).count(), 3));
  await grid.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByText('Đã chọn 3').waitFor();
  const before = await grid.getByRole('row').allTextContents();
  await page.getByRole('button', { name: 'Sửa các dòng đã chọn' }).click();
  await page.getByRole('checkbox', { name: 'Đổi Tình trạng' }).check();
  await page.getByRole('combobox', { name: 'Tình trạng' }).click();
  await page.getByRole('option', { name: 'đã hủy' }).click();
  await assertAccessible(page, 'bulk edit');
  await page.getByRole('button', { name: 'Áp dụng' }).click();
  await announced(page, 'Đã sửa 3 hoạt động');
  await eventually(async () => assert.equal(await grid.getByText('đã hủy').count(), 3));
  await grid.focus();
  await page.keyboard.press('Control+z');
  await page.getByText(/^Đã hoàn tác/).waitFor();
  await eventually(async () => assert.deepEqual(await grid.getByRole('row').allTextContents(), before));
  assert.deepEqual(complaints, []);
});

test('a date that makes no sense is refused at its field', async () => {
  const { page } = await desk.visit();
  await page.keyboard.press('Control+n');
  await readyToType(page);
  await page.keyboard.type('Sai ngày');
  await page.keyboard.press('Tab');
  await page.keyboard.type('13/25/2025');
  await page.keyboard.press('Tab');
  await page.getByText('Không có tháng 25. Ngày ghi theo thứ tự ngày/tháng/năm.').waitFor();
});

test('a place written before is offered and taken by keyboard', async () => {
  await kept({ title: 'Việc có nơi thử', place: 'Hội trường Bến Thử' });
  const id = await kept({ title: 'Việc chưa có nơi thử' });
  const { page } = await desk.visit(`#/activities/${id}`);
  await page.getByRole('combobox', { name: 'Địa điểm' }).focus();
  await page.keyboard.type('ben thu');
  await page.getByRole('option', { name: 'Hội trường Bến Thử' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  assert.equal(await page.getByRole('combobox', { name: 'Địa điểm' }).inputValue(), 'Hội trường Bến Thử');
  await saveRecord(page);
  assert.equal((await desk.call('activity_get', { id })).file.activity.place, 'Hội trường Bến Thử');
});

test('a translation is written beside its text, and told apart once that text changed', async () => {
  const id = await kept({ title: 'Việc cần dịch thử' });
  const { page, complaints } = await desk.visit(`#/activities/${id}`);
  await page.getByRole('tab', { name: 'Bản dịch' }).click();
  await page.getByText('tiếng Anh', { exact: true }).click();
  await page.getByLabel('Dịch sang: Tên').fill('A test to be translated');
  await saveRecord(page);
  await page.getByText('Đã dịch đủ.').waitFor();

  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), 'Dịch sang: Tên');

  await page.getByRole('tab', { name: 'Chung' }).click();
  await page.getByLabel('Tên hoạt động').fill('Việc cần dịch thử, đã đổi');
  await page.getByRole('tab', { name: 'Bản dịch' }).click();
  await page.getByText('tiếng Anh', { exact: true }).click();
  await page.getByText('Bản gốc đã đổi sau khi dịch').waitFor();
  await assertAccessible(page, 'activity, a stale translation');
  await page.getByRole('button', { name: 'Bản dịch vẫn đúng' }).click();
  await saveRecord(page);
  const { rows } = await desk.call('activity_list', { limit: 5, text: '"dich thu"', lang: 'en' });
  assert.equal(rows[0].title, 'A test to be translated');
  assert.deepEqual(complaints, []);
});

test('an opened record is where Tab goes next, and Alt+Left goes back to the list', async () => {
  await kept({ title: 'Việc mở bằng bàn phím thử' });
  const { page } = await desk.visit('#/activities?text=%22mo%20bang%20ban%20phim%22');
  const grid = gridOf(page);
  await grid.getByText('Việc mở bằng bàn phím thử').waitFor();
  await grid.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Việc mở bằng bàn phím thử' }).waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'MAIN');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), 'Quay lại');
  await page.keyboard.press('Alt+ArrowLeft');
  await grid.getByText('Việc mở bằng bàn phím thử').waitFor();
});

test('the keys are listed', async () => {
  const { page } = await desk.visit('#/activities');
  await gridOf(page).focus();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Phím tắt' }).waitFor();
  await assertAccessible(page, 'keys');
});
