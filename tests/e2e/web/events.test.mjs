// An event in a browser, by keyboard: programme and checklist, things lent, guests, papers, and the next edition with every date moved.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible } from './axe.mjs';
import { eventually, openDesk, printPaper, saveRecord } from './desk.mjs';

let desk;
let page;
let complaints;

before(async () => {
  desk = await openDesk();
  ({ page, complaints } = await desk.visit('#/events'));
});

after(() => desk?.close());

const cell = (column, row) => page.getByRole('textbox', { name: `${column}, dòng ${row}` });
const press = async (name) => {
  await page.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
};
const open = async (name) => {
  await page.getByRole('tab', { name }).focus();
  await page.keyboard.press('Enter');
};
const paste = (field, text) =>
  field.evaluate((element, block) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', block);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

test('the list of events is a part of the log', async () => {
  const grid = page.getByRole('grid', { name: 'Sự kiện' });
  await grid.getByText(/Ngày hội thắm tình hữu nghị/).first().waitFor();
  assert.equal(await grid.getByText('hội đàm').count(), 0);
  await assertAccessible(page, 'events');
});

test('an event is entered with its programme', async () => {
  await press('Lập sự kiện');
  await page.getByLabel('Tên hoạt động').fill('Triển lãm thử');
  await page.getByLabel('Từ ngày').fill('10/01/2026');
  await page.keyboard.press('Tab');
  // The day has passed: nobody has to say that the event was held.
  const status = page.getByRole('combobox', { name: 'Tình trạng' });
  await eventually(async () => assert.equal(await status.inputValue(), 'đã diễn ra'));
  await assertAccessible(page, 'a new event');
  await open(/Chương trình/);
  await press('Thêm mục');
  await paste(cell('Phần', 1), 'Khai mạc\t10/01/2026\t8h\t\tĐón khách thử\nTriển lãm\t11/01/2026\t8h\t17h\tMở cửa thử\n');
  await eventually(async () => assert.equal(await cell('Từ giờ', 2).inputValue(), '08:00'));
  await assertAccessible(page, 'programme');
});

test('what is to be done is dated by the first day; a block that does not fit is refused whole', async () => {
  await open(/Việc chuẩn bị/);
  await press('Thêm việc');
  await paste(cell('Việc phải làm', 1), 'Gửi giấy mời\ttháng trước\nBáo cáo\t+7\n');
  await page.getByRole('alert').getByText(/Dòng 1, cột 2/).waitFor();
  assert.equal(await cell('Việc phải làm', 1).inputValue(), '');
  await paste(cell('Việc phải làm', 1), 'Gửi giấy mời\t-30\nBáo cáo\t+7\n');
  await eventually(async () => assert.equal(await cell('Ngày (N±)', 1).inputValue(), 'N-30'));
  await saveRecord(page);
  await page.getByRole('heading', { level: 1, name: 'Triển lãm thử' }).waitFor();
  await open(/Việc chuẩn bị/);
  await eventually(async () => assert.equal(await cell('Hạn (đã lưu)', 1).inputValue(), '11/12/2025'));
  await page.getByText('2 việc đã quá hạn: Gửi giấy mời (11/12/2025); Báo cáo (17/01/2026).').waitFor();
  await assertAccessible(page, 'checklist');
});

test('a late task is seen on Hôm nay and among what is to be followed up', async () => {
  for (const address of ['#/', '#/follow-ups']) {
    const other = await desk.visit(address);
    const due = other.page.getByRole('region', { name: 'Việc chuẩn bị sự kiện đến hạn' });
    await due.getByText(/Gửi giấy mời/).waitFor();
    assert.equal(await due.getByText('quá hạn', { exact: true }).count(), 2);
    await due.getByRole('link', { name: 'Triển lãm thử' }).first().waitFor();
    await assertAccessible(other.page, `tasks that are late, on ${address}`);
    assert.deepEqual(other.complaints, []);
    await other.page.close();
  }
});

test('things lent, guests and coverage are written in place', async () => {
  await open(/Hiện vật mượn/);
  await press('Thêm hiện vật');
  await cell('Hiện vật', 1).fill('Khung tranh thử');
  await cell('Số lượng', 1).fill('20');
  await cell('Bên mượn, cho mượn', 1).fill('Bảo tàng thử');
  await assertAccessible(page, 'items');
  await open(/Khách mời/);
  await press('Thêm khách');
  await paste(cell('Khách, đoàn khách', 1), 'Đoàn thử\tphía bạn\t5\t4\n');
  await eventually(async () => assert.equal(await cell('Phía', 1).inputValue(), 'phía bạn'));
  await assertAccessible(page, 'guests');
  await open(/Tin, bài/);
  await press('Thêm tin, bài');
  await cell('Cơ quan báo chí', 1).fill('Báo thử');
  await assertAccessible(page, 'coverage');
  await open(/Gian hàng/);
  await press('Thêm gian');
  await cell('Số gian', 1).fill('A1');
  await assertAccessible(page, 'booths');
  await saveRecord(page);
  await open(/Khách mời/);
  await page.getByText('Mời 5, có mặt 4 (đã lưu)').waitFor();
});

test('the papers of the event are printed from its page', async () => {
  for (const [choice, file] of [
    ['Chương trình', /^chuong-trinh/],
    ['Danh mục việc chuẩn bị', /^danh-muc-viec-chuan-bi/],
    ['Phiếu giao nhận hiện vật', /^phieu-giao-nhan/],
    ['Báo cáo kết quả', /^bao-cao/],
  ]) {
    assert.match(await printPaper(page, choice), file);
  }
  await assertAccessible(page, 'an event');
});

test('the next edition moves every date together', async () => {
  await press('Lập lần sau…');
  await page.getByLabel('Tên', { exact: true }).fill('Triển lãm thử lần hai');
  await page.getByLabel('Ngày khai mạc mới').fill('09/01/2027');
  await page.keyboard.press('Tab');
  await assertAccessible(page, 'the next edition being planned');
  await press('Lập');
  await page.getByRole('heading', { level: 1, name: 'Triển lãm thử lần hai' }).waitFor();
  await page.getByText('Lần tổ chức trước: Triển lãm thử').waitFor();
  await open(/Chương trình/);
  assert.equal(await cell('Ngày', 2).inputValue(), '10/01/2027');
  await open(/Việc chuẩn bị/);
  assert.equal(await cell('Hạn (đã lưu)', 1).inputValue(), '10/12/2026');
});

test('an event stands in three languages, light and dark', async () => {
  for (const language of ['lo', 'en']) {
    const other = await desk.visit('#/events/new', { language, dark: true });
    await assertAccessible(other.page, `a new event in ${language}, dark`);
    assert.deepEqual(other.complaints, []);
    await other.page.close();
  }
});

test('the page complained of nothing', () => assert.deepEqual(complaints, []));
