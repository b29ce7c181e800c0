// A webmail in small: one page, the views swapped by the part of the address behind the hash.

/** @typedef {import('../mails.mjs').Mail} Mail */

/** @type {Mail[]} */
const mails = await (await fetch('/mails.json')).json();
const list = /** @type {HTMLElement} */ (document.getElementById('list'));
const reading = /** @type {HTMLElement} */ (document.getElementById('reading'));

/**
 * An element with its attributes and children; strings become text, never markup.
 * @param {string} name
 * @param {Record<string, string>} attributes
 * @param {...(Node | string)} children
 */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** @param {string} date @param {Intl.DateTimeFormatOptions} options */
function when(date, options) {
  return element('time', { datetime: date }, new Intl.DateTimeFormat(undefined, options).format(new Date(date)));
}

/** @param {Mail} mail */
function entry({ id, from, subject, date }) {
  const sender = element('span', { class: 'sender' }, from.name || from.address);
  const day = when(date, { day: 'numeric', month: 'short' });
  return element(
    'li',
    {},
    element('a', { href: `#${id}` }, sender, day, element('span', { class: 'subject' }, subject)),
  );
}

/** @param {Mail} mail */
function bodyOf({ html, text }) {
  if (html === null) return element('div', { class: 'body plain' }, text);
  const body = element('div', { class: 'body paper' });
  // The page's content security policy keeps scripts and foreign pictures in a mail from doing anything.
  body.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return body;
}

/** @param {Mail} mail */
function message(mail) {
  const { id, from, subject, date, attachments } = mail;
  const head = element(
    'p',
    { class: 'line' },
    element('strong', {}, from.name || from.address),
    element('a', { href: `mailto:${from.address}` }, from.address),
    when(date, { dateStyle: 'medium', timeStyle: 'short' }),
  );
  const shown = element('article', {}, element('header', {}, element('h1', {}, subject), head), bodyOf(mail));
  if (attachments.length > 0) {
    const chips = attachments.map(({ name, bytes }) => element('li', {}, `${name} · ${bytes} bytes`));
    shown.append(element('ul', { class: 'attachments', 'aria-label': 'Attachments' }, ...chips));
  }
  shown.append(
    element('p', { class: 'actions' }, element('a', { href: `/source/${id}`, target: '_blank' }, 'Show source')),
  );
  return shown;
}

function show() {
  const mail = mails.find(({ id }) => `#${id}` === location.hash);
  document.body.classList.toggle('reading', mail !== undefined);
  document.title = `${mail ? mail.subject : 'Inbox'} – Demo mailbox`;
  for (const link of list.querySelectorAll('a')) {
    if (mail && link.hash === location.hash) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  reading.replaceChildren(
    mail ? message(mail) : element('p', { class: 'empty' }, 'Choose a message. Most of them are bounces.'),
  );
  reading.scrollTop = 0;
}

list.append(...mails.map(entry));
addEventListener('hashchange', show);
show();

// Makes this a module to the type checker, as the page already does to the browser.
export {};
