// What a field cannot read is never saved over, and no field changes what an input method composes.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible } from './axe.mjs';
import { announced, eventually, openDesk, readyToType, saveRecord } from './desk.mjs';

let desk;

before(async () => {
  desk = await openDesk();
});

after(() => desk?.close());

const cell = (page, column, row) => page.getByRole('textbox', { name: `${column}, dòng ${row}`, exact: true });
const isFocused = (field) => field.evaluate((each) => each === document.activeElement);

/** Writes a text as a person does: what stands there goes, then key by key. */
async function write(page, field, text) {
  await field.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

/** Asserts that the field still says this, in red, has the focus and lies in the window. */
async function assertRefused(page, field, text) {
  await announced(page, /^Chưa lưu\. Ô/);
  await eventually(async () => assert.ok(await isFocused(field), `${text}: the focus is elsewhere`));
  assert.equal(await field.inputValue(), text);
  assert.equal(await field.getAttribute('aria-invalid'), 'true');
  await eventually(async () => {
    const box = await field.boundingBox();
    assert.ok(box !== null && box.y >= 0 && box.y + box.height <= 800, `${text}: outside the window`);
  });
}

test('a new activity is not logged over a date that does not exist', async () => {
  const { page, complaints } = await desk.visit();
  const { total } = await desk.call('activity_list', { limit: 1 });
  await page.keyboard.press('Control+n');
  await readyToType(page);
  await page.keyboard.type('Việc thử ngày sai');
  await page.keyboard.press('Tab');
  await page.keyboard.type('31/02/2026');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Control+Enter');
  const field = page.getByLabel('Từ ngày', { exact: true });
  await assertRefused(page, field, '31/02/2026');
  await assertAccessible(page, 'a refused date');
  assert.equal((await desk.call('activity_list', { limit: 1 })).total, total);
  await write(page, field, '28/02/2026');
  await page.keyboard.press('Control+Enter');
  await announced(page, 'Đã lưu: Việc thử ngày sai');
  const { rows } = await desk.call('activity_list', { limit: 1, text: 'viec thu ngay sai' });
  assert.equal(rows[0].activity.startsOn, '2026-02-28');
  assert.deepEqual(complaints, []);
});

test('records keep their old dates, and say where the wrong one stands', async () => {
  const kept = await desk.call('activity_save', { wanted: { activity: { title: 'Việc có ngày thử', startsOn: '2026-06-01' } } });
  const { page, complaints } = await desk.visit(`#/activities/${kept.file.activity.id}`);
  const startsOn = page.getByLabel('Từ ngày', { exact: true });
  await write(page, startsOn, '31/06/2026');
  await write(page, page.getByLabel(/^Tên hoạt động/), 'Việc có ngày thử, đổi tên');
  await page.getByRole('tab', { name: 'Minh chứng' }).click();
  await page.keyboard.press('Control+s');
  await assertRefused(page, startsOn, '31/06/2026');
  assert.equal(await page.getByText(/^Đã lưu/).count(), 0);
  const { file } = await desk.call('activity_get', { id: kept.file.activity.id });
  assert.deepEqual([file.activity.title, file.activity.startsOn], ['Việc có ngày thử', '2026-06-01']);
  await page.getByRole('button', { name: 'Bỏ thay đổi' }).click();
  await eventually(async () => assert.equal(await startsOn.inputValue(), '01/06/2026'));
  assert.deepEqual(complaints, []);
});

test('an agreement is not saved over dates, days and terms it could not read', async () => {
  const [{ agreement }] = (await desk.call('agreement_list', { limit: 1 })).rows;
  const before = (await desk.call('agreement_get', { id: agreement.id })).file;
  const { page, complaints } = await desk.visit(`#/agreements/${agreement.id}`);
  for (const [tab, label, wrong] of [
    ['Chung', 'Hiệu lực từ', '30/02/2024'],
    ['Chung', 'Số ngày báo trước', '6o'],
    ['Lĩnh vực, cam kết', 'Hạn', '31/11/2026'],
  ]) {
    await page.getByRole('tab', { name: tab }).click();
    const field = page.getByLabel(label, { exact: true }).first();
    await write(page, field, wrong);
    await page.getByRole('tab', { name: 'Lịch sử' }).click();
    await page.keyboard.press('Control+s');
    await assertRefused(page, field, wrong);
    await page.getByRole('button', { name: 'Bỏ thay đổi' }).click();
    await eventually(async () => assert.notEqual(await field.inputValue(), wrong));
  }
  assert.deepEqual((await desk.call('agreement_get', { id: agreement.id })).file, before);
  assert.deepEqual(complaints, []);
});

test('a row that says nothing is shown wherever it is', async () => {
  const [{ agreement }] = (await desk.call('agreement_list', { limit: 1 })).rows;
  const { page } = await desk.visit(`#/agreements/${agreement.id}`);
  await page.getByRole('tab', { name: 'Lĩnh vực, cam kết' }).click();
  await page.getByRole('button', { name: 'Thêm lĩnh vực' }).click();
  await page.getByRole('button', { name: 'Thêm cam kết' }).scrollIntoViewIfNeeded();
  await page.keyboard.press('Control+s');
  const added = page.getByRole('textbox', { name: /^Lĩnh vực \d+$/ }).last();
  await assertRefused(page, added, '');
});

test('times, zones, counts and sums of a delegation are read or refused', async () => {
  const { page, complaints } = await desk.visit('#/delegations/new-out');
  await page.getByLabel(/^Tên đoàn/).fill('Đoàn thử ô không đọc được');
  await page.getByRole('tab', { name: 'Chương trình' }).click();
  await page.getByRole('button', { name: 'Thêm mục' }).click();
  for (const [column, wrong] of [
    ['Ngày', '31/06/2026'],
    ['Từ', '25:00'],
    ['Giờ của', 'Sao Hỏa'],
  ]) {
    await write(page, cell(page, column, 1), wrong);
    await page.getByRole('tab', { name: 'Chung' }).click();
    await page.keyboard.press('Control+s');
    await assertRefused(page, cell(page, column, 1), wrong);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Tab');
  }
  await page.getByRole('tab', { name: /^Kinh phí/ }).click();
  await page.getByRole('button', { name: /^Thêm khoản/ }).first().click();
  const sum = page.getByLabel('Số tiền', { exact: true }).first();
  await write(page, sum, 'hai triệu');
  await page.getByRole('tab', { name: 'Chung' }).click();
  await page.keyboard.press('Control+s');
  await assertRefused(page, sum, 'hai triệu');
  const { total } = await desk.call('activity_list', { limit: 1, text: 'doan thu o khong doc duoc' });
  assert.equal(total, 0);
  assert.deepEqual(complaints, []);
});

test('a follow-up is not kept without the deadline that could not be read', async () => {
  const { page } = await desk.visit('#/follow-ups');
  await page.getByRole('button', { name: 'Thêm việc cần theo dõi' }).click();
  await readyToType(page);
  await page.keyboard.type('Việc thử hạn sai');
  const due = page.getByRole('dialog').getByLabel('Hạn', { exact: true });
  await write(page, due, '31/11/2026');
  await page.keyboard.press('Control+Enter');
  await assertRefused(page, due, '31/11/2026');
  assert.equal((await desk.call('follow_up_list', { limit: 1, text: 'viec thu han sai' })).total, 0);
});

test('a filter says beside the field that its date is none, and the bar keeps its form', async () => {
  const { page } = await desk.visit('#/activities');
  const from = page.getByRole('textbox', { name: 'Từ', exact: true });
  const search = page.getByRole('searchbox', { name: 'Tìm trong nhật ký' });
  // The bar has its form once the number of the rows and the fonts are there.
  await page.getByRole('row').nth(1).waitFor();
  await page.evaluate(async () => void (await document.fonts.ready));
  const before = [await search.boundingBox(), await from.boundingBox()];
  await write(page, from, '31/02/2026');
  await page.keyboard.press('Tab');
  await page.getByText('Tháng 02/2026 không có ngày 31. Danh sách chưa lọc theo ô này.').waitFor();
  for (const [index, field] of [search, from].entries()) {
    const { x, y, width, height } = await field.boundingBox();
    const was = before[index];
    assert.deepEqual([x, y, width, height], [was.x, was.y, was.width, was.height]);
  }
  assert.equal(await page.evaluate(() => location.hash.includes('from')), false);
  await assertAccessible(page, 'a wrong date in a filter');
  await write(page, from, '01/2026');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.hash.includes('from=2026-01'));
});

/** Types with an input method: each step replaces what is composed, the last one is taken. */
async function compose(page, steps, between) {
  const session = await page.context().newCDPSession(page);
  for (const text of steps) {
    // The key goes to the input method, which answers with what it has composed.
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', windowsVirtualKeyCode: 229, key: 'Process' });
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await new Promise((resolve) => setTimeout(resolve, between));
  }
  await session.send('Input.insertText', { text: steps.at(-1) });
  await session.detach();
}

const WORDS = [
  ['d', 'đ', 'đo', 'đô', 'đôi', 'đối'],
  ['n', 'ng', 'ngo', 'ngoa', 'ngoai', 'ngoại'],
];

/** Fields of every kind that text is typed into: where, how one gets there, and which. */
const FIELDS = [
  ['the log', '#/activities', (page) => page.getByRole('searchbox', { name: 'Tìm trong nhật ký' })],
  ['agreements', '#/agreements', (page) => page.getByRole('searchbox', { name: 'Tìm trong sổ thỏa thuận' })],
  ['organisations', '#/partners', (page) => page.getByRole('searchbox', { name: 'Tìm theo tên hoặc tên viết tắt' })],
  ['people', '#/partners?list=people', (page) => page.getByRole('searchbox', { name: 'Tìm theo tên, chức vụ, cơ quan' })],
  ['follow-ups', '#/follow-ups', (page) => page.getByRole('searchbox', { name: 'Tìm trong các việc' })],
  ['talks', '#/talks', (page) => page.getByRole('searchbox', { name: 'Tìm trong nhật ký' })],
  ['a date of a filter', '#/activities', (page) => page.getByRole('textbox', { name: 'Từ', exact: true })],
  ['a picker of a filter', '#/activities', (page) => page.getByRole('textbox', { name: 'Thỏa thuận' })],
  ['a title', '#/talks/new', (page) => page.getByLabel(/^Tên hoạt động/)],
  ['a closed list', '#/talks/new', (page) => page.getByRole('combobox', { name: 'Tình trạng' })],
  ['a count', '#/courses/new', (page) => page.getByLabel('Số học viên')],
];

for (const between of [20, 120, 300]) {
  test(`what is composed with ${between} ms between the keys stays as composed`, async () => {
    const { page, complaints } = await desk.visit();
    for (const [name, address, find] of FIELDS) {
      await page.evaluate((to) => {
        location.hash = to;
      }, address);
      const field = find(page);
      await field.waitFor();
      await field.focus();
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      for (const [index, word] of WORDS.entries()) {
        if (index > 0) await page.keyboard.type(' ');
        await compose(page, word, between);
      }
      assert.equal(await field.inputValue(), 'đối ngoại', name);
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.equal(await field.inputValue(), 'đối ngoại', `${name}, a moment later`);
    }
    assert.deepEqual(complaints, []);
  });
}

test('what is typed in the middle of a search stays there, and so does the caret', async () => {
  const { page } = await desk.visit('#/activities');
  const search = page.getByRole('searchbox', { name: 'Tìm trong nhật ký' });
  await search.fill('hoi voi');
  await page.waitForFunction(() => location.hash.includes('text=hoi'));
  for (const between of [20, 120, 300]) {
    await search.fill('hoi voi');
    await search.evaluate((field) => field.setSelectionRange(4, 4));
    await page.keyboard.type('dam ', { delay: between });
    assert.equal(await search.inputValue(), 'hoi dam voi');
    assert.equal(await search.evaluate((field) => field.selectionStart), 8);
  }
});

test('keys pressed while something is composed do nothing else', async () => {
  const { page } = await desk.visit();
  const { total } = await desk.call('activity_list', { limit: 1 });
  await page.keyboard.press('Control+n');
  await readyToType(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'đối', selectionStart: 3, selectionEnd: 3 });
  for (const key of ['Enter', 'Escape', 'ArrowDown']) {
    for (const type of ['rawKeyDown', 'keyUp']) {
      await session.send('Input.dispatchKeyEvent', { type, key, code: key, windowsVirtualKeyCode: 229, modifiers: key === 'Enter' ? 2 : 0 });
    }
    assert.equal(await page.getByRole('dialog').count(), 1, `${key} closed the dialog`);
  }
  await session.send('Input.insertText', { text: 'đối ngoại' });
  assert.equal(await page.getByLabel(/^Tên hoạt động/).inputValue(), 'đối ngoại');
  assert.equal((await desk.call('activity_list', { limit: 1 })).total, total);
});
