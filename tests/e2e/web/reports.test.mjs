// A periodic report: made in two steps, its numbers lead to what they count, its words become the office's own, it is numbered and saved.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible } from './axe.mjs';
import { announced, openDesk, printAllTheSame, saveRecord } from './desk.mjs';

let desk;

before(async () => {
  desk = await openDesk();
});

after(() => desk?.close());

test('a half-year is reported, each number leads to its list, and the paper is numbered and saved', async () => {
  const { page, complaints } = await desk.visit('#/reports');
  await page.getByText('Chưa có báo cáo nào').waitFor();
  await assertAccessible(page, 'reports, none yet');
  await page.getByRole('button', { name: 'Lập báo cáo' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('6 tháng', { exact: true }).click();
  await dialog.getByRole('textbox', { name: 'Năm', exact: true }).fill('2025');
  await dialog.getByRole('textbox', { name: 'Nửa năm thứ' }).fill('2');
  await assertAccessible(page, 'a new report');
  await dialog.getByRole('button', { name: 'Lập', exact: true }).click();

  await page.getByRole('heading', { level: 1, name: /6 tháng cuối năm 2025/ }).waitFor();
  await page.getByText('Đúng thể thức').waitFor();
  await page.locator('canvas[data-drawn]').first().waitFor();
  await assertAccessible(page, 'a report, its words');

  // A number in a table opens the list of what it counts, and the list shows as many.
  await page.getByRole('tab', { name: 'Số liệu' }).click();
  const figure = page.getByRole('link', { name: /^tổng số hoạt động đã diễn ra, Trong kỳ: / });
  const count = Number(await figure.textContent());
  assert.ok(count > 0);
  await assertAccessible(page, 'a report, its figures');
  await figure.click();
  await page.getByRole('heading', { level: 1, name: 'Nhật ký hoạt động' }).waitFor();
  await page.getByRole('button', { name: 'Bỏ lọc: chắc chắn trong kỳ' }).waitFor();
  await page.waitForFunction((rows) => document.querySelectorAll('[role=row][aria-rowindex]').length >= rows, count);
  await assertAccessible(page, 'the list of a figure');
  await page.goBack();

  // Words that follow from the figures become the office's own.
  await page.getByRole('tab', { name: 'Lời văn' }).click();
  const results = page.getByRole('textbox', { name: 'Kết quả thực hiện' });
  assert.equal(await results.inputValue(), '');
  await page.getByRole('button', { name: 'Đưa lời này vào ô để sửa' }).first().click();
  assert.match(await results.inputValue(), new RegExp(`Trong kỳ đã diễn ra ${count} hoạt động`));

  await page.getByRole('tab', { name: 'Thể thức' }).click();
  await page.getByRole('textbox', { name: 'Ký hiệu' }).fill('BC-THU');
  await page.getByRole('textbox', { name: 'Người ký' }).fill('Người Thử');
  await assertAccessible(page, 'a report, its form');
  await saveRecord(page);
  await page.getByRole('button', { name: 'Lấy số' }).click();
  await page.getByText('Số: 01/BC-THU').waitFor();

  for (const [kind, extension] of [
    ['PDF', 'pdf'],
    ['Excel', 'xlsx'],
  ]) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: `Lưu ${kind}` }).click();
    assert.match((await download).suggestedFilename(), new RegExp(`^bao-cao-.*2025\\.${extension}$`));
  }
  await page.getByRole('link', { name: 'Quay lại' }).click();
  await page.getByRole('row', { name: /6 tháng cuối năm 2025/ }).waitFor();
  assert.deepEqual(complaints, []);
});

test('the log as it is narrowed is saved as a register', async () => {
  const { page, complaints } = await desk.visit('#/activities?statuses=%5B%22held%22%5D');
  await page.getByRole('button', { name: 'Lưu danh sách' }).click();
  const item = page.getByRole('menuitem', { name: 'Tệp Excel' });
  await item.waitFor();
  const download = page.waitForEvent('download');
  await item.click();
  assert.equal((await download).suggestedFilename(), 'so-hoat-dong.xlsx');
  assert.deepEqual(complaints, []);
});

test('papers of a delegation are written into one folder', async () => {
  const { rows } = await desk.call('activity_list', { kinds: ['delegation_in'], limit: 1 });
  const { page, complaints } = await desk.visit(`#/delegations/${rows[0].activity.id}`);
  page.on('dialog', (dialog) => void dialog.accept(`${desk.host.folder}/giay-to`));
  await page.getByRole('button', { name: 'In giấy tờ' }).click();
  await page.getByRole('menuitem', { name: 'Lưu tất cả vào thư mục…' }).click();
  await printAllTheSame(page, announced(page, /^Đã lưu 3 giấy tờ vào /));
  // Nobody of it is entered: cards and labels, one for each person, are left out.
  const { file } = await desk.call('activity_get', { id: rows[0].activity.id });
  assert.deepEqual(file.people, []);
  await announced(page, /^Đã lưu 3 giấy tờ vào /);
  assert.deepEqual(complaints, []);
});

test('a plan asks for the texts a plan has', async () => {
  const plan = { kind: 'agreement_plan', scheme: 'calendar', period: '2026' };
  const kept = await desk.call('report_save', { wanted: { report: plan } });
  const { page, complaints } = await desk.visit(`#/reports/${kept.file.report.id}`);
  await page.getByRole('textbox', { name: 'Nội dung kế hoạch' }).waitFor();
  await page.getByRole('textbox', { name: 'Tổ chức thực hiện' }).waitFor();
  assert.equal(await page.getByRole('textbox', { name: 'Kết quả thực hiện' }).count(), 0);
  assert.deepEqual(complaints, []);
});

test('what nobody answered is asked before a report is printed, and answered by one key', async () => {
  const past = { title: 'Hội đàm chưa trả lời', kind: 'talks', startsOn: '2024-03-05', status: 'planned' };
  await desk.call('activity_save', { wanted: { activity: past } });
  const report = { kind: 'periodic', scheme: 'calendar', period: '2024' };
  const kept = await desk.call('report_save', { wanted: { report } });
  const { page, complaints } = await desk.visit(`#/reports/${kept.file.report.id}`);
  const checks = page.getByRole('region', { name: 'Kiểm tra trước khi in' });
  await checks.getByText('Hội đàm chưa trả lời').waitFor();
  await page.locator('canvas[data-drawn]').first().waitFor();
  await assertAccessible(page, 'a report with something to answer');

  await page.getByRole('button', { name: 'Lưu PDF' }).click();
  const dialog = page.getByRole('dialog', { name: 'Kiểm tra trước khi in' });
  const notCounted = dialog.getByText('Hoạt động chưa trả lời không được tính vào số liệu của báo cáo.');
  await notCounted.waitFor();
  await assertAccessible(page, 'asked before a report is saved');
  const anyway = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Vẫn in' }).click();
  await notCounted.waitFor({ state: 'detached' });
  // Nobody signs it yet: that is told next, as for every paper.
  await dialog.getByText('Thiếu thành phần: Họ tên người ký').first().waitFor();
  await assertAccessible(page, 'a report is looked at before it is saved');
  await printAllTheSame(page, anyway);
  await anyway;
  await dialog.waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Lưu PDF' }).click();
  await dialog.getByRole('button', { name: 'Quay lại trả lời' }).click();
  await checks.getByRole('button', { name: '1 Đã diễn ra: Hội đàm chưa trả lời' }).focus();
  await page.keyboard.press('2');
  await checks.getByText('Hội đàm chưa trả lời').waitFor({ state: 'detached' });
  const { rows } = await desk.call('activity_list', { text: 'Hội đàm chưa trả lời', limit: 1 });
  assert.equal(rows[0].activity.status, 'cancelled');
  await page.getByText('Có 1 hoạt động trong kỳ đã hủy.', { exact: true }).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu PDF' }).click();
  await printAllTheSame(page, download);
  await download;
  assert.deepEqual(complaints, []);
});
