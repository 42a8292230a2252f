// A course in a browser, by keyboard: sessions, those enrolled pasted from a spreadsheet, attendance marked by single keys, certificates issued and printed.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible } from './axe.mjs';
import { eventually, openDesk, printAllTheSame, printPaper, saveRecord } from './desk.mjs';

let desk;
let page;
let complaints;

before(async () => {
  desk = await openDesk();
  ({ page, complaints } = await desk.visit('#/courses'));
});

after(() => desk?.close());

const cell = (column, row) => page.getByRole('textbox', { name: `${column}, dòng ${row}` });
const tab = (name) => page.getByRole('tab', { name });
const mark = (person, session) => page.getByRole('gridcell', { name: new RegExp(`^${person}, buổi ${session}:`) });
const pressButton = async (name) => {
  await page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).focus();
  await page.keyboard.press('Enter');
};

test('the list of courses is a part of the log', async () => {
  const grid = page.getByRole('grid', { name: 'Tập huấn' });
  await grid.getByText(/Tập huấn công tác quản lý, bảo vệ biên giới/).waitFor();
  assert.equal(await grid.getByText('hội đàm').count(), 0);
  await assertAccessible(page, 'courses');
});

test('a course is entered, its sessions typed or pasted, a block that does not fit refused whole', async () => {
  await pressButton('Lập lớp');
  await page.getByLabel('Tên hoạt động').fill('Lớp thử bằng phím');
  await page.getByLabel('Từ ngày').fill('10/01/2026');
  await page.getByLabel('Phải dự ít nhất (% số buổi)').fill('50');
  await assertAccessible(page, 'a new course');
  await tab(/Buổi học/).focus();
  await page.keyboard.press('Enter');
  await pressButton('Thêm buổi học');
  const paste = (text) =>
    cell('Ngày', 1).evaluate((field, block) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', block);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  await paste('10/01/2026\t8 giờ rưỡi\t11:30\tBuổi thử một\n');
  await page.getByRole('alert').getByText(/Dòng 1, cột 2/).waitFor();
  assert.equal(await cell('Nội dung', 1).inputValue(), '');
  await paste('10/01/2026\t8h\t11h30\tBuổi thử một\n11/01/2026\t8h\t11h30\tBuổi thử hai\n');
  await eventually(async () => assert.equal(await cell('Từ giờ', 2).inputValue(), '08:00'));
  await assertAccessible(page, 'sessions');
});

test('those enrolled are pasted from a spreadsheet', async () => {
  await tab(/Giảng viên, học viên/).click();
  await pressButton('Dán từ Excel vào: Phía bạn: giảng viên, học viên');
  await page.getByLabel('Khối đã chép').fill('1\tNgười Thử Một\tCán bộ');
  await pressButton('Thêm vào danh sách');
  await page.getByRole('alert').getByText(/là số, không phải họ tên/).waitFor();
  await page.getByLabel('Khối đã chép').fill('Người Thử Một\tCán bộ\nNgười Thử Hai\tCán bộ\nNgười Thử Ba\tCán bộ\n');
  await pressButton('Thêm vào danh sách');
  const review = page.getByRole('table', { name: 'Người trong khối đã chép' });
  await review.getByText('Người Thử Ba · Cán bộ').waitFor();
  await assertAccessible(page, 'people pasted');
  await pressButton('Xác nhận và thêm');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  assert.equal(await cell('Vai trò', 3).last().inputValue(), 'học viên');
  await saveRecord(page);
  await page.getByRole('heading', { level: 1, name: 'Lớp thử bằng phím' }).waitFor();
});

test('one key marks and goes to the next person', async () => {
  await tab(/Điểm danh/).click();
  await mark('Người Thử Một', 1).focus();
  await page.keyboard.press('c');
  await page.keyboard.press('m');
  await page.keyboard.press('v');
  await eventually(async () => assert.equal(await mark('Người Thử Ba', 1).textContent(), 'V'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('v');
  await page.keyboard.press('t');
  await eventually(async () => assert.equal(await mark('Người Thử Một', 2).textContent(), '✓'));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Delete');
  await eventually(async () => assert.equal(await mark('Người Thử Hai', 2).textContent(), ''));
  await page.keyboard.press('Control+z');
  await eventually(async () => assert.equal(await mark('Người Thử Hai', 2).textContent(), '✓'));
  await assertAccessible(page, 'attendance');
  await saveRecord(page);
  await page.getByText('0%, chưa đủ').waitFor();
  assert.equal(await page.getByText('100%', { exact: true }).count(), 2);
});

test('sheets are taken in without names and averaged with their number', async () => {
  await tab(/Đánh giá/).click();
  await pressButton('Thêm câu hỏi');
  await cell('Câu hỏi', 1).fill('Nội dung thử');
  await pressButton('Thêm phiếu');
  await cell('1. Nội dung thử', 1).focus();
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await eventually(async () => assert.equal(await cell('1. Nội dung thử', 1).getAttribute('aria-invalid'), 'true'));
  await cell('1. Nội dung thử', 1).fill('4');
  await cell('1. Nội dung thử', 2).fill('5');
  await assertAccessible(page, 'evaluation');
  await saveRecord(page);
  const results = page.getByRole('table', { name: 'Kết quả đánh giá' });
  await results.getByText('4,5').waitFor();
});

test('certificates go to those who reached the rule, and are printed by keyboard', async () => {
  await tab(/Giấy chứng nhận/).click();
  assert.equal(await page.getByRole('checkbox', { name: 'Người Thử Ba' }).isDisabled(), true);
  await page.getByRole('checkbox', { name: 'Chọn tất cả người đủ điều kiện' }).focus();
  await page.keyboard.press('Space');
  await assertAccessible(page, 'certificates to be issued');
  await pressButton('Cấp 2 giấy');
  await page.getByRole('button', { name: /Hủy giấy số 02/ }).waitFor();
  const download = page.waitForEvent('download');
  await pressButton('In 2 giấy chưa in');
  await printAllTheSame(page, download);
  assert.match((await download).suggestedFilename(), /^giay-chung-nhan-01/);
  await eventually(async () => assert.equal(await page.getByText('1 lần', { exact: true }).count(), 2));
  const again = page.waitForEvent('download');
  await pressButton(/In lại giấy số 01/);
  await printAllTheSame(page, again);
  await again;
  await page.getByText('2 lần', { exact: true }).waitFor();
  await pressButton(/Hủy giấy số 02/);
  await page.getByRole('button', { name: /Hủy giấy số 02/ }).waitFor({ state: 'detached' });
  await assertAccessible(page, 'certificates issued');
});

test('the register keeps every number', async () => {
  const { page: register, complaints: said } = await desk.visit('#/certificates');
  const grid = register.getByRole('grid', { name: 'Sổ cấp giấy chứng nhận' });
  await grid.getByText('đã hủy').waitFor();
  // A number such as 01/2026/GCN, not a date of the first of a month.
  await grid.getByText(/^01\/(?!\d{2}\/\d{4}$)/).waitFor();
  await assertAccessible(register, 'the register');
  assert.deepEqual(said, []);
  await register.close();
});

test('the papers of the course are printed from its page', async () => {
  for (const [choice, file] of [
    ['Danh sách điểm danh buổi 1', /^danh-sach-diem-danh/],
    ['Báo cáo kết quả lớp', /^bao-cao/],
  ]) {
    assert.match(await printPaper(page, choice), file);
  }
  await assertAccessible(page, 'a course');
});

test('a course stands in three languages, light and dark', async () => {
  for (const language of ['lo', 'en']) {
    const other = await desk.visit('#/courses/new', { language, dark: true });
    await assertAccessible(other.page, `a new course in ${language}, dark`);
    assert.deepEqual(other.complaints, []);
    await other.page.close();
  }
});

test('the page complained of nothing', () => assert.deepEqual(complaints, []));
