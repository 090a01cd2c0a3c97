import { render, type ComponentType } from 'preact';
import { OfficeContext } from './OfficeContext.ts';

/** Draws a view in place of what the page said while it was on its way. */
export const mount = (View: ComponentType, root: HTMLElement): void => {
  const office = { name: root.dataset['office'] ?? '', phone: root.dataset['phone'] ?? '' };
  root.replaceChildren();
  render(
    <OfficeContext.Provider value={office}>
      <View />
    </OfficeContext.Provider>,
    root,
  );
};
