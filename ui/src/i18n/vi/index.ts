import activity from './activity.json';
import attachment from './attachment.json';
import change from './change.json';
import common from './common.json';
import date from './date.json';
import draft from './draft.json';
import errors from './errors.json';
import field from './field.json';
import list from './list.json';
import office from './office.json';
import palette from './palette.json';
import picker from './picker.json';
import shell from './shell.json';
import terms from './terms.json';
import today from './today.json';

export default {
  activity,
  attachment,
  change,
  common,
  date,
  draft,
  errors,
  field,
  list,
  office,
  palette,
  picker,
  shell,
  terms,
  today,
};
