/** Runs inside the page: what Gmail's own scripts do to it, over and over. */
function drive(): void {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const make = (name: string, text: string) => {
    const element = document.createElement(name);
    element.textContent = text;
    return element;
  };
  const sentence = 'The printers move on Monday, and the summer party needs a list of who brings what.';
  const pick = (list: readonly HTMLElement[], index: number) => list[index % list.length] as HTMLElement;

  /** One change of each kind that Gmail makes, in turn: in the rows, the toolbar and the message. */
  const kinds: readonly ((round: number) => void)[] = [
    (round) => pick(all('tr'), round).classList.toggle('seen'),
    (round) => pick(all('[role="button"]'), round).setAttribute('aria-disabled', String(round % 2 === 0)),
    (round) => {
      const { firstChild } = pick(all('.time'), round);
      if (firstChild) firstChild.nodeValue = `${round % 60} minutes ago`;
    },
    (round) => pick(all('.snippet'), round).replaceChildren(`${round} `, make('b', 'new')),
    (round) => pick(all('.labels'), round).append(make('i', String(round))),
    (round) => pick(all('.labels'), round - 1).firstElementChild?.remove(),
    (round) => pick(all('[role="toolbar"]'), round).replaceChildren(...pick(all('[role="toolbar"]'), round).children),
    (round) => pick(all('[data-message-id]'), round).setAttribute('aria-expanded', String(round % 2 === 0)),
    (round) => pick(all('.hint'), round).replaceChildren(make('span', `Translate message ${round}`)),
    (round) => {
      const text = all('.a3s p')[round % 5]?.firstChild;
      if (text) text.nodeValue = `${sentence} ${round}`;
    },
  ];

  /** `count` changes in small batches, as they come from timers and from the network. */
  const mutate = async (count: number) => {
    for (let done = 0; done < count; done++) {
      kinds[done % kinds.length]?.(done);
      if (done % 50 === 49) await new Promise((next) => setTimeout(next, 10));
    }
  };

  const openMessage = (id: number, lines: readonly string[], sender: string) => {
    const conversation = document.querySelector('.conversation') as HTMLElement;
    const view = conversation.cloneNode(true) as HTMLElement;
    const last = view.querySelector('[data-message-id]:last-child') as HTMLElement;
    last.dataset['messageId'] = `#msg-f:${id}`;
    last.dataset['legacyMessageId'] = `18c${id}`;
    last.querySelector('.gD')?.setAttribute('email', sender);
    last.querySelector('.a3s')?.replaceChildren(...lines.map((line) => make('p', line)));
    (view.querySelector('h2') as HTMLElement).textContent = lines[0] ?? '';
    conversation.replaceWith(view);
    location.hash = `inbox/${id}`;
  };

  Object.assign(window, {
    mutate,
    openOrdinary: (id: number) =>
      openMessage(
        id,
        [`Minutes ${id}`, ...Array.from({ length: 40 }, (_, line) => `${sentence} ${line}`)],
        'anna@example.com',
      ),
    openBounce: (id: number) =>
      openMessage(
        id,
        ['Delivery Status Notification (Failure)', 'Your message could not be delivered: 550 5.7.606 Access denied'],
        'mailer-daemon@mail.example',
      ),
  });
}

const times = (count: number, piece: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => piece(index)).join('');

const row = (
  index: number,
) => `<tr class="zA" role="row" id=":${index}" tabindex="-1"><td><div role="checkbox"></div></td><td><span
  class="star"><span></span></span></td><td><div><span><span email="person${index}@example.com" name="Person ${index}">Person
  ${index}</span></span></div></td><td role="gridcell"><div role="link"><div><div><span class="labels"></span><span><span>Minutes
  ${index}</span></span></div><span class="snippet">The printers move</span></div></div></td><td><span><span
  class="time">09:14</span></span></td><td><ul role="toolbar">${times(4, (one) => `<li role="button" aria-label="Act ${one}"></li>`)}</ul></td></tr>`;

const message = (
  index: number,
) => `<div role="listitem" data-message-id="#msg-f:${index}" data-legacy-message-id="18c${index}"><div><span
  email="person@example.com" name="Person" class="gD">Person</span><span class="time">09:14</span><div
  role="toolbar"><div role="button" aria-label="Reply"></div><div role="button" aria-label="More"></div></div></div><div class="hint"></div>
  <div class="ii gt"><div class="a3s aiL">${times(30, (one) => `<p>The printers <b>move</b> on Monday, part ${one}.</p>`)}</div></div></div>`;

/** A page of Gmail's size and shape: 180 rows beside an open conversation, 5,000 elements and more, and its drivers. */
export const gmailPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Minutes - lena@example.org - Mail</title></head><body>
<div role="banner"><form role="search"><input></form></div><div role="navigation">${times(60, (one) => `<div><div><span><a href="#${one}">Label ${one}</a></span></div></div>`)}</div>
<div role="toolbar">${times(20, (one) => `<div role="button" aria-label="Tool ${one}"><div><div></div></div></div>`)}</div>
<div class="list"><table role="grid"><tbody>${times(180, row)}</tbody></table></div>
<div role="main" class="conversation"><h2 class="hP" data-thread-perm-id="thread-f:1">Minutes</h2><div role="list">${times(6, message)}</div></div>
<script>const __name = (value) => value; (${drive.toString()})();</script></body></html>`;
