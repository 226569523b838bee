/**
 * The page's own script, as text: shows the section that the address names, hands `#mutant…` and `#test…` to the mutation
 * view, and copies commands. Without it all sections stand below each other.
 */
export const PAGE_SCRIPT = `
(() => {
  const pages = [...document.querySelectorAll('[data-page]')];
  const links = [...document.querySelectorAll('nav a')];
  const data = document.getElementById('mutation-report');
  const stage = document.getElementById('mutation-view');
  const isMutation = (name) => name === 'mutant' || name === 'test';
  document.documentElement.classList.add('routed');
  function route() {
    const hash = location.hash.slice(1);
    const name = isMutation(hash.split('/')[0]) ? 'mutant' : hash;
    const page = pages.find((candidate) => candidate.dataset.page === name) || pages[0];
    for (const candidate of pages) candidate.hidden = candidate !== page;
    const section = page.dataset.nav;
    for (const link of links) {
      const current = link.hash === '#' + section;
      if (current) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
      if (current) link.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
    const mutation = page.dataset.page === 'mutant';
    if (stage && data && mutation && !stage.firstChild) {
      const view = document.createElement('mutation-test-report-app');
      view.report = JSON.parse(data.textContent);
      stage.append(view);
    }
    if (stage && !mutation) stage.replaceChildren();
    if (!mutation) document.title = (page.dataset.title || 'QTest') + ' - QTest';
    if (!mutation) scrollTo(0, 0);
    const changed = page.querySelector('pre del');
    // Lines keep their beginnings in sight as long as the change is in sight too.
    if (changed) changed.closest('pre').scrollLeft = Math.max(0, changed.offsetLeft - changed.closest('pre').clientWidth / 1.5);
  }
  addEventListener('hashchange', route);
  route();
  if (!navigator.clipboard) return;
  for (const button of document.querySelectorAll('button[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(button.dataset.copy);
      button.textContent = 'copied';
      setTimeout(() => { button.textContent = 'copy'; }, 1500);
    });
  }
})();
`;
