const textNodesOf = (root: Element): Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
};

/** Takes the reader of the panel to the quoted words in the editor and marks them for a moment. */
export const showInEditor = (quote: string): void => {
  const words = quote.replace(/…$/, '').slice(0, 40);
  for (const editor of document.querySelectorAll('.rich-text-lexical [contenteditable]')) {
    const found = textNodesOf(editor).find(({ data }) => data.replaceAll('\u00a0', ' ').includes(words));
    const place = found?.parentElement;
    if (!place) continue;
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    place.scrollIntoView({ block: 'center', behavior: isStill ? 'auto' : 'smooth' });
    place.animate([{ backgroundColor: 'var(--theme-warning-250)' }, { backgroundColor: 'transparent' }], 2500);
    return;
  }
};
