import activity from './activity.json';
import agreements from './agreements.json';
import attachment from './attachment.json';
import bin from './bin.json';
import change from './change.json';
import common from './common.json';
import date from './date.json';
import delegations from './delegations.json';
import draft from './draft.json';
import entry from './entry.json';
import errors from './errors.json';
import field from '@words/lo/fields.json';
import courses from './courses.json';
import events from './events.json';
import followUps from './followUps.json';
import list from './list.json';
import media from './media.json';
import office from './office.json';
import organisations from './organisations.json';
import packs from './packs.json';
import pages from './pages.json';
import palette from './palette.json';
import papers from './papers.json';
import participants from './participants.json';
import partners from './partners.json';
import people from './people.json';
import picker from './picker.json';
import reports from './reports.json';
import sheet from './sheet.json';
import shell from './shell.json';
import sources from './sources.json';
import talks from './talks.json';
import terms from '@words/lo/terms.json';
import today from './today.json';
import translations from './translations.json';
import typeset from './typeset.json';
import type { Texts } from '../index';

const texts: Texts = {
  activity,
  agreements,
  attachment,
  bin,
  change,
  common,
  date,
  delegations,
  draft,
  entry,
  errors,
  field,
  followUps,
  list,
  media,
  office,
  organisations,
  packs,
  pages,
  palette,
  papers,
  participants,
  partners,
  people,
  picker,
  reports,
  sheet,
  shell,
  sources,
  talks,
  courses,
  events,
  terms,
  today,
  translations,
  typeset,
};

export default texts;
