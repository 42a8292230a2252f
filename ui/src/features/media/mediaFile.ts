import type { Lang, MediaFigure, MediaIndicator, MediaLandscapeFile, PressOffice } from '@/contract';
import { newId } from '@/shared/data/uuid';

/** The media of a country of which nothing is written yet. */
export function newMediaFile(country: string, lang: Lang): MediaLandscapeFile {
  return {
    landscape: { id: newId(), country, lang, note: '' },
    indicators: [],
    figures: [],
    pressOffices: [],
    citations: [],
    translations: [],
  };
}

export function newIndicator(landscape: string): MediaIndicator {
  return { id: newId(), landscape, position: 0, name: '', unit: '', within: null, share: 'part' };
}

/** A figure of the indicator entered last, as figures come in rows of one statement. */
export function newFigure(landscape: string, like: MediaFigure | undefined, indicator: string): MediaFigure {
  return {
    id: newId(),
    landscape,
    indicator: like?.indicator ?? indicator,
    value: '0',
    asOf: like?.asOf ?? 'unknown',
    source: like?.source ?? null,
    certainty: like?.certainty ?? 'unverified',
    definition: '',
    redefined: '',
    used: 'beside',
    reason: '',
    sumState: 'open',
    sumNote: '',
  };
}

export function newPressOffice(landscape: string, organisation: string): PressOffice {
  return { id: newId(), landscape, organisation, side: 'us', place: '', since: 'unknown', note: '' };
}

/** The file as it is saved: indicators without a name are left out with what names them, the others numbered in their order; of what is gone no translation stays. */
export function asSaved(file: MediaLandscapeFile): MediaLandscapeFile {
  const indicators = file.indicators.filter(({ name }) => name.trim() !== '');
  const kept = new Set(indicators.map(({ id }) => id));
  const figures = file.figures.filter(({ indicator }) => kept.has(indicator));
  const left = new Set([file.landscape, ...indicators, ...figures, ...file.pressOffices].map(({ id }) => id));
  return {
    ...file,
    indicators: indicators.map((indicator, position) => ({
      ...indicator,
      position,
      within: indicator.within !== null && kept.has(indicator.within) ? indicator.within : null,
    })),
    figures,
    translations: file.translations.filter(({ subject }) => left.has(subject)),
  };
}
