// A delegation in a browser, by keyboard from the proposal to the report: decision, members, programme, gifts, rules, results, papers.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible } from './axe.mjs';
import { announced, eventually, highlighted, openDesk, printPaper, saveRecord } from './desk.mjs';

const PASSPORT = 'THU7654321';

let desk;
let page;
let complaints;

before(async () => {
  desk = await openDesk();
  // Far from where the delegation travels: hours are those of each place, whatever the machine's own.
  ({ page, complaints } = await desk.visit('#/delegations', { timezone: 'America/Los_Angeles' }));
});

after(() => desk?.close());

const cell = (column, row) => page.getByRole('textbox', { name: `${column}, dòng ${row}`, exact: true });
const tab = async (name) => {
  await page.getByRole('tab', { name }).focus();
  await page.keyboard.press('Enter');
};
const press = async (name) => {
  await page.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
};
/** Types into a cell and leaves it as a person does. */
const write = async (column, row, text) => {
  await cell(column, row).focus();
  await page.keyboard.type(text);
};
const paste = (field, text) =>
  field.evaluate((target, block) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', block);
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

test('the list of delegations is a part of the log, with what is known of the sample ones', async () => {
  const grid = page.getByRole('grid', { name: 'Đoàn' });
  await grid.getByText(/Báo Pasaxon/).first().waitFor();
  assert.equal(await grid.getByText('hội đàm').count(), 0);
  await assertAccessible(page, 'delegations');
  await grid.getByText(/Báo Pasaxon/).first().dblclick();
  await page.getByRole('tab', { name: /Chương trình/ }).click();
  assert.equal(await cell('Nội dung', 1).inputValue(), 'Thăm và làm việc tại Thông tấn xã Việt Nam');
  assert.equal(await cell('Từ', 1).inputValue(), '');
  await assertAccessible(page, 'a delegation of the sample');
});

test('a delegation is proposed by keyboard', async () => {
  await page.goto(`${page.url().split('#')[0]}#/delegations`);
  await press('Đoàn ra');
  await page.getByLabel('Tên đoàn').fill('Đoàn thử đi Lào');
  await page.getByLabel('Từ ngày').fill('02/03/2026');
  await page.getByLabel('Đến ngày').fill('06/03/2026');
  await page.getByRole('combobox', { name: 'Các nước' }).focus();
  await page.keyboard.type('lao');
  await page.getByRole('option', { name: 'Lào' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.getByLabel('Số quyết định').fill('12/QĐ-THU');
  await page.getByLabel('Cơ quan quyết định').fill('Bộ Thử');
  await tab('Tiến độ, quy định');
  await press('Thêm bước');
  await eventually(async () => assert.equal(await cell('Bước', 1).inputValue(), 'đề xuất'));
  await saveRecord(page);
  await page.getByRole('heading', { level: 1, name: 'Đoàn thử đi Lào' }).waitFor();
  await assertAccessible(page, 'what the rules say');
});

test('members are added with the post they hold, pasted, moved by rank, and never entered anew', async () => {
  await tab(/Thành viên/);
  const adder = page.getByLabel('Thêm người vào: Thành viên đoàn, theo thứ bậc');
  await adder.focus();
  await page.keyboard.type('nguyen thanh lam');
  await highlighted(page, /Nguyễn Thanh Lâm/);
  await page.keyboard.press('Enter');
  await eventually(async () => assert.match(await cell('Chức vụ lúc đó', 1).first().inputValue(), /Thứ trưởng/));
  await write('Vai trò', 1, 'truong doan');
  await press('Dán từ Excel vào: Thành viên đoàn, theo thứ bậc');
  await page.getByLabel('Khối đã chép').fill('Trần Thử Nghiệm\tPhó phòng\t\tthừa');
  await page.getByRole('button', { name: 'Thêm vào danh sách' }).click();
  await page.getByRole('alert').getByText(/thừa cột/).waitFor();
  await page.getByLabel('Khối đã chép').fill('Trần Thử Nghiệm\tPhó phòng\nLê Thị Thử Nghiệm\tChuyên viên');
  await page.getByRole('button', { name: 'Thêm vào danh sách' }).click();
  await page.getByRole('button', { name: 'Xác nhận và thêm' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await cell('Chức vụ lúc đó', 3).first().focus();
  await page.keyboard.press('Alt+ArrowUp');
  await eventually(async () => assert.equal(await cell('Chức vụ lúc đó', 2).first().inputValue(), 'Chuyên viên'));
  await write('Ăn kiêng', 2, 'Ăn chay');
  await assertAccessible(page, 'members');
  await saveRecord(page);
  const kept = async () => {
    const { rows } = await desk.call('activity_list', { text: 'doan thu di lao', limit: 5 });
    return (await desk.call('delegation_get', { id: rows[0].activity.id })).sheet.file;
  };
  const before = await kept();
  assert.deepEqual(before.people.toSorted((a, b) => a.position - b.position).map(({ role }) => role), ['head', 'participant', 'participant']);
  assert.equal(before.members[0].diet, 'Ăn chay');
  await cell('Chức vụ lúc đó', 2).first().fill('Chuyên viên chính');
  await saveRecord(page);
  const after = await kept();
  assert.deepEqual(after.people.map(({ id }) => id).toSorted(), before.people.map(({ id }) => id).toSorted());
});

test('a second head is refused at its cell', async () => {
  await write('Vai trò', 2, 'trưởng đoàn');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+s');
  await eventually(async () => assert.match((await cell('Vai trò', 2).first().getAttribute('title')) ?? '', /một trưởng đoàn/));
  await cell('Vai trò', 2).first().focus();
  await page.keyboard.press('Control+z');
});

test('travel documents are masked, seen only when asked for, and kept out of searches', async () => {
  await press('Xem, sửa giấy tờ của Nguyễn Thanh Lâm');
  await page.getByRole('dialog').waitFor();
  await write('Số', 1, PASSPORT);
  await write('Có giá trị đến', 1, '01/05/2026');
  await page.keyboard.press('Tab');
  await assertAccessible(page, 'travel documents');
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByText('•••321').waitFor();
  assert.equal(await page.getByText(PASSPORT).count(), 0);
  assert.equal((await desk.call('record_search', { text: PASSPORT, limit: 5 })).hits.length, 0);
});

test('the programme is typed and pasted, at the time of each place, and drawn by day and hour', async () => {
  await tab(/Chương trình/);
  await press('Thêm mục');
  await write('Ngày', 1, '02/03/2026');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('7h');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('0830');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('vieng chan');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('Đến Viêng Chăn');
  await page.keyboard.press('Enter');
  await eventually(async () => assert.equal(await cell('Ngày', 2).inputValue(), '02/03/2026'));
  assert.deepEqual([await cell('Từ', 1).inputValue(), await cell('Đến', 1).inputValue(), await cell('Giờ của', 1).inputValue()], ['07:00', '08:30', 'Lào']);
  await paste(cell('Ngày', 2), '03/03/2026\t25h\t\tLào\tMục thử\n');
  await page.getByRole('alert').getByText(/Dòng 1, cột 2/).waitFor();
  assert.equal(await cell('Ngày', 2).inputValue(), '02/03/2026');
  await paste(cell('Ngày', 2), '03/03/2026\t9:00\t11:00\tLào\tLàm việc thử\n04/03/2026\t14:15\t\tNhật Bản\tMục thử hai\n');
  await eventually(async () => assert.equal(await cell('Từ', 3).inputValue(), '14:15'));
  const calendar = page.getByRole('region', { name: 'Chương trình theo ngày, giờ' });
  await calendar.getByText('07:00–08:30 · Lào').waitFor();
  await calendar.getByRole('heading', { name: /Thứ Tư, 04\/03\/2026/ }).waitFor();
  await assertAccessible(page, 'the programme');
  await saveRecord(page);
});

test('gifts stand by person, a limit of the office is told with its citation, an exception is noted', async () => {
  await tab(/Kinh phí, quà tặng/);
  await press('Thêm quà');
  await write('Quà', 1, 'Tranh thử');
  await assertAccessible(page, 'funding and gifts');
  await saveRecord(page);
  await page.goto(`${page.url().split('#')[0]}#/delegations/rules`);
  await press('Thêm quy định');
  const own = page.getByRole('grid', { name: 'Quy định của cơ quan' });
  await own.getByRole('textbox', { name: 'Mức, dòng 1' }).focus();
  await page.keyboard.type('4');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('Quy chế thử');
  await page.keyboard.press('Tab');
  await assertAccessible(page, 'rules');
  await press('Lưu');
  await announced(page, 'Đã lưu quy định của cơ quan');
  await page.goBack();
  await tab(/Tiến độ, quy định/);
  await page.getByText('Đoàn đi 5 ngày, vượt mức 4 ngày').waitFor();
  await page.getByText('Báo cáo kết quả đoàn: chậm nhất 21/03/2026 (15 ngày sau chuyến đi)').waitFor();
  await page.getByRole('listitem').filter({ hasText: 'Đoàn đi 5 ngày' }).getByRole('button', { name: 'Ghi ngoại lệ' }).focus();
  await page.keyboard.press('Enter');
  await write('Lý do', 1, 'Lịch bạn bố trí');
  await saveRecord(page);
  await page.getByText('Ngoại lệ: Lịch bạn bố trí').waitFor();
  await assertAccessible(page, 'an exception');
});

test('the report is written, a promise becomes a follow-up, and the trip is done', async () => {
  for (const [i, step] of ['đã duyệt', 'đang đi', 'đã về', 'đã báo cáo'].entries()) {
    await press('Thêm bước');
    await eventually(async () => assert.equal(await cell('Bước', i + 2).inputValue(), step));
  }
  await tab(/Báo cáo/);
  await page.getByLabel('Kết quả chuyến đi').fill('Kết quả thử');
  await press('Thêm việc');
  await write('Việc đã hứa', 1, 'Gửi tài liệu thử');
  await write('Hạn', 1, '15/04/2026');
  await assertAccessible(page, 'the report');
  await page.keyboard.press('Tab');
  await saveRecord(page);
  await page.getByText('đã báo cáo').first().waitFor();
  const { rows } = await desk.call('follow_up_list', { text: 'tai lieu thu', limit: 5 });
  assert.deepEqual(rows.map(({ file }) => [file.followUp.nature, file.followUp.due]), [['promise', '2026-04-15']]);
});

test('every paper is printed from the page', async () => {
  const files = [];
  for (const paper of ['Chương trình', 'Danh sách thành viên', 'Thẻ tên', 'Biển tên để bàn', 'Báo cáo kết quả đoàn']) {
    files.push(await printPaper(page, paper));
  }
  assert.deepEqual(files, [
    'chuong-trinh-doan-thu-di-lao.pdf',
    'danh-sach-thanh-vien-doan-thu-di-lao.pdf',
    'the-ten-doan-thu-di-lao.pdf',
    'bien-ten-de-ban-doan-thu-di-lao.pdf',
    'bao-cao-ket-qua-doan-doan-thu-di-lao.pdf',
  ]);
});

test('the log leads to the page of a delegation', async () => {
  const { rows } = await desk.call('activity_list', { text: 'doan thu di lao', limit: 5 });
  await page.goto(`${page.url().split('#')[0]}#/activities/${rows[0].activity.id}`);
  await page.getByRole('link', { name: 'Mở ở trang Đoàn' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: /Thành viên/ }).waitFor();
});

test('delegations stand in three languages, light and dark', async () => {
  for (const language of ['lo', 'en']) {
    const other = await desk.visit('#/delegations/new-in', { language, dark: true });
    await assertAccessible(other.page, `a new delegation in ${language}, dark`);
    assert.deepEqual(other.complaints, []);
    await other.page.close();
  }
});

test('the page complained of nothing but the save that was refused', () => {
  assert.deepEqual(complaints.map((said) => /\b422\b/.exec(said)?.[0] ?? said), ['422']);
});
