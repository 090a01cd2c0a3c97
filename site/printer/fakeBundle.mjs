// A stand-in for the compiled site, for tests: it reads the content of its print context as the real pages do.
/** Prints one internal route; a document whose title says so cannot be printed. */
export const handler = (request, response) => {
  const { content, reads } = globalThis[Symbol.for('moje-miasto.print-context')].getStore();
  const [, name, ...rest] = decodeURI(request.url).split('/');
  const path = `/${rest.join('/')}`;
  const tenant = content.get(name);
  reads.add('commune');
  const one = [...tenant.documents.announcement.values()].find((each) => path === each.path);
  if (one) reads.add(`announcement:${one.id}`);
  if (one?.title.includes('psuje')) {
    response.write('<p>początek');
    setTimeout(() => response.destroy(), 5);
    return;
  }
  const placed = one ? tenant.placements.get(`${one.id}@${String(one.revision)}`) : '';
  response.writeHead(path === '/404/' ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
  setImmediate(() => {
    reads.add('late');
    const titles = [...tenant.documents.announcement.values()].map((each) => each.title).join(', ');
    const body = one ? `<article data-pagefind-body><h1>${one.title}</h1><time>${placed}</time></article>` : titles;
    response.end(`<!doctype html><html lang="pl"><body><main>${path} ${body}</main></body></html>`);
  });
};
