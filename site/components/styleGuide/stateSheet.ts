import { schemes, type Colours, type Scheme } from '../../styles/communeTokens.ts';

const rule = /([^{}]+)\{([^{}]*)\}/g;

/**
 * The rules of `:hover` and `:focus-visible` once more, for things that only show the state: what a pointer or a key
 * would do, `data-state` does. Made from the style itself, so that the two never differ.
 */
const shownStates = (css: string): string =>
  [...css.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(rule)]
    .filter(([, selector = '']) => /:(?:hover|focus-visible)/.test(selector))
    .map(([, selector = '', body = '']) => {
      const shown = selector
        .replaceAll(':hover', "[data-state='hover']")
        .replaceAll(':focus-visible', "[data-state='focus']");
      return `${shown.trim()} {${body}}`;
    })
    .join('\n');

const swatches = (colours: Record<Scheme, Colours>): string =>
  schemes
    .flatMap((scheme) =>
      Object.entries(colours[scheme]).map(
        ([name, hex]) => `.swatch[data-scheme='${scheme}'][data-colour='${name}'] { background: ${hex}; }`,
      ),
    )
    .join('\n');

/** What only the page of the style needs: states that are shown without being there, and a patch of each colour. */
export const stateSheet = (styles: string[], colours: Record<Scheme, Colours>): string =>
  `${styles.map(shownStates).join('\n')}\n${swatches(colours)}\n`;
