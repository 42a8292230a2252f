import activity from './activity.json';
import common from './common.json';
import date from './date.json';
import draft from './draft.json';
import errors from './errors.json';
import list from './list.json';
import office from './office.json';
import palette from './palette.json';
import picker from './picker.json';
import shell from './shell.json';
import terms from './terms.json';
import type { Texts } from '../index';

const texts: Texts = {
  activity,
  common,
  date,
  draft,
  errors,
  list,
  office,
  palette,
  picker,
  shell,
  terms,
};

export default texts;
