import type {
  Lang,
  MediaFigure,
  MediaIndicator,
  MediaLandscapeFile,
  PressOffice,
} from '@/contract';
import { blank } from '@/shared/data/blank';
import { newId } from '@/shared/data/uuid';

/** The media of a country of which nothing is written yet. */
export function newMediaFile(country: string, lang: Lang): MediaLandscapeFile {
  const file = blank('MediaLandscapeFile');
  return { ...file, landscape: { ...file.landscape, id: newId(), country, lang } };
}

export function newIndicator(landscape: string): MediaIndicator {
  return { ...blank('MediaIndicator'), id: newId(), landscape };
}

/** A figure of the indicator entered last, as figures come in rows of one statement. */
export function newFigure(
  landscape: string,
  like: MediaFigure | undefined,
  indicator: string,
): MediaFigure {
  return {
    ...blank('MediaFigure'),
    id: newId(),
    landscape,
    indicator: like?.indicator ?? indicator,
    asOf: like?.asOf ?? 'unknown',
    source: like?.source ?? null,
    certainty: like?.certainty ?? 'unverified',
  };
}

export function newPressOffice(landscape: string, organisation: string): PressOffice {
  return { ...blank('PressOffice'), id: newId(), landscape, organisation, side: 'us' };
}

/** The file as it is saved: indicators without a name are left out with what names them, the others numbered in their order; of what is gone no translation stays. */
export function asSaved(file: MediaLandscapeFile): MediaLandscapeFile {
  const indicators = file.indicators.filter(({ name }) => name.trim() !== '');
  const kept = new Set(indicators.map(({ id }) => id));
  const figures = file.figures.filter(({ indicator }) => kept.has(indicator));
  const left = new Set(
    [file.landscape, ...indicators, ...figures, ...file.pressOffices].map(({ id }) => id),
  );
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
