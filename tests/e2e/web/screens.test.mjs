// Every main screen in every language, light and dark: nothing for axe to find, nothing on the console, nothing wider than the window.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible } from './axe.mjs';
import { openDesk } from './desk.mjs';

let desk;
let addresses;

before(async () => {
  desk = await openDesk();
  const [activity] = (await desk.call('activity_list', { limit: 1 })).rows;
  const [agreement] = (await desk.call('agreement_list', { limit: 1, text: 'truyen thong doi ngoai' })).rows;
  const [organisation] = (await desk.call('organisation_list', { limit: 1, text: 'pasaxon' })).rows;
  const [person] = (await desk.call('person_list', { limit: 1 })).rows;
  const first = async (kind) => {
    const { rows } = await desk.call('activity_list', { limit: 1, kinds: [kind] });
    assert.equal(rows.length, 1, kind);
    return rows[0].activity.id;
  };
  addresses = {
    today: '#/',
    log: '#/activities',
    activity: `#/activities/${activity.activity.id}`,
    register: '#/agreements',
    agreement: `#/agreements/${agreement.agreement.id}`,
    organisations: '#/partners',
    people: '#/partners?list=people',
    organisation: `#/partners/organisations/${organisation.organisation.id}`,
    person: `#/partners/people/${person.person.id}`,
    packs: '#/packs',
    reports: '#/reports',
    talks: '#/talks',
    someTalks: `#/talks/${await first('talks')}`,
    delegations: '#/delegations',
    delegation: `#/delegations/${await first('delegation_in')}`,
    rules: '#/delegations/rules',
    courses: '#/courses',
    course: `#/courses/${await first('training')}`,
    certificates: '#/certificates',
    events: '#/events',
    event: `#/events/${await first('festival')}`,
    followUps: '#/follow-ups',
    media: '#/media',
    bin: '#/bin',
  };
});

after(() => desk?.close());

for (const [language, dark] of [
  ['vi', true],
  ['lo', false],
  ['lo', true],
  ['en', false],
  ['en', true],
]) {
  test(`screens in ${language}, ${dark ? 'dark' : 'light'}`, async () => {
    const { page, complaints } = await desk.visit('#/', { language, dark });
    assert.equal(await page.evaluate(() => document.documentElement.lang), language);
    for (const [screen, address] of Object.entries(addresses)) {
      await page.evaluate((to) => {
        location.hash = to;
      }, address);
      await page.waitForFunction((to) => location.hash === to, address);
      await page.waitForFunction(() => document.querySelector('main h1') !== null);
      await page.getByText(/^(Đang tải…|ກຳລັງໂຫຼດ…|Loading…)$/).waitFor({ state: 'detached' });
      const room = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(room <= 0, `${screen} is ${room} px wider than the window`);
      await assertAccessible(page, `${screen} in ${language}, ${dark ? 'dark' : 'light'}`);
    }
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}
