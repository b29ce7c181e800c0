import type { ComponentChildren } from 'preact';
import { PageHeader } from '../../components/access/welcome-view';
import { IpBox } from '../../components/ip/ip-box';
import type { Asked } from '../../components/lookup/asked';
import { LookUpView } from '../../components/lookup/look-up-view';
import { ResolverSetting } from '../../components/lookup/resolver-setting';
import { idle, type Run } from '../../components/lookup/run';
import { useTexts } from '../../components/texts';
import type { CheckAnswer } from '../../core/explanation';
import * as boxes from '../../tests/components/box-fixtures';
import * as lookUps from '../../tests/components/look-up-fixtures';
import { ignore, Popup } from './popup';

interface BoxProps {
  readonly text: string;
  readonly answer: CheckAnswer | null;
  readonly refusedIps?: readonly string[];
  readonly isPage?: boolean;
  readonly children?: ComponentChildren;
}

function Box({ text, answer, refusedIps = [], isPage = false, children }: BoxProps) {
  const { t } = useTexts();
  return (
    <IpBox
      intro={isPage ? t('lookup:page.intro') : undefined}
      text={text}
      answer={answer}
      refusedIps={refusedIps}
      maxChars={200}
      onText={ignore}
      onCheck={ignore}
      onAct={ignore}
      onCopyIp={ignore}
      onAbuse={ignore}
      onTake={ignore}
    >
      {children}
    </IpBox>
  );
}

interface DeskProps {
  readonly ask: Asked;
  readonly run: Run;
  readonly noResolver?: boolean;
  readonly facts?: Partial<typeof lookUps.facts>;
}

const Desk = ({ ask, run, noResolver = false, facts = {} }: DeskProps) => (
  <LookUpView
    ask={ask}
    run={run}
    places={noResolver ? { ...lookUps.places, resolver: null } : lookUps.places}
    facts={ask.of === 'domain' ? { ...lookUps.facts, ...facts } : null}
    isRegistryAsked={false}
    onStart={ignore}
    onStop={ignore}
    onSettings={ignore}
    onOffer={ignore}
    onCopy={ignore}
    onTicket={ignore}
  />
);

const inPopup = (box: ComponentChildren) => <Popup view="ip">{box}</Popup>;
const ofIp = (run: Run, noResolver = false) =>
  inPopup(
    <Box text="203.0.113.7" answer={boxes.publicIp}>
      <Desk ask={lookUps.ipAsk} run={run} noResolver={noResolver} />
    </Box>,
  );
const ofDomain = (run: Run) =>
  inPopup(
    <Box text="sender.example" answer={boxes.domain}>
      <Desk ask={lookUps.domainAsk} run={run} />
    </Box>,
  );
const bareAsk: Extract<Asked, { of: 'domain' }> = {
  of: 'domain',
  domain: 'sender.example',
  ip: null,
  envelope: null,
  signatures: [],
};
const withFacts = (facts: Partial<typeof lookUps.facts>, ask = bareAsk) =>
  inPopup(
    <Box text="sender.example" answer={boxes.domain}>
      <Desk ask={ask} run={idle} facts={facts} />
    </Box>,
  );

const Page = ({ children }: { children: ComponentChildren }) => (
  <div class="page look-page">
    <PageHeader onLanguage={ignore} />
    <main class="page-main">{children}</main>
  </div>
);

/** The setting of the options, with an address that cannot be asked. */
export function ResolverChoice() {
  return (
    <ResolverSetting
      places={{ ...lookUps.places, resolver: null }}
      value="own"
      own="http://dns.example.com/"
      maxChars={300}
      asked={boxes.access.asked}
      onTakeBack={ignore}
      onChoose={ignore}
      onOwn={ignore}
      onPage={ignore}
    />
  );
}

/** The box for an address or a domain, and look-ups in each of their states. */
export const lookUpStates: Readonly<Record<string, () => ComponentChildren>> = {
  ip: () => inPopup(<Box text="" answer={null} />),
  'ip-bounce': () => inPopup(<Box text="" answer={null} refusedIps={['203.0.113.7']} />),
  'ip-public': () => ofIp(idle),
  'ip-known': () =>
    inPopup(
      <Box
        text="203.0.113.7"
        answer={{ ...boxes.publicIp, cases: [lookUps.earlierCase] }}
        refusedIps={['203.0.113.7']}
      />,
    ),
  'ip-other': () => inPopup(<Box text="203.0.113.7" answer={boxes.publicIp} refusedIps={['198.51.100.9']} />),
  'ip-private': () => inPopup(<Box text="10.0.0.7" answer={boxes.privateIp} />),
  'ip-none': () => inPopup(<Box text="5.7.606" answer={boxes.noIp} />),
  'look-up-running': () => ofIp(lookUps.ipRunning),
  'look-up-done': () => ofIp(lookUps.ipDone),
  'look-up-abuse': () => ofIp({ ...lookUps.ipDone, findings: [...lookUps.ipDone.findings, lookUps.abuse] }),
  'look-up-cut': () => ofIp(lookUps.ipCut),
  'look-up-blocked': () => ofIp(lookUps.blocked),
  'look-up-refused': () => ofIp(lookUps.refused('no-permission')),
  'look-up-offline': () => ofIp(lookUps.refused('offline')),
  'look-up-no-resolver': () => ofIp(idle, true),
  domain: () => ofDomain(idle),
  'domain-done': () => ofDomain(lookUps.domainDone),
  'domain-facts': () =>
    withFacts(
      { texts: { ip: '203.0.113.7', selector: 'mail2026' } },
      { ...bareAsk, ip: '203.0.113.7', signatures: [{ domain: 'sender.example', selector: 'mail2026' }] },
    ),
  'domain-facts-wrong': () =>
    withFacts({
      texts: { ip: '10.0.0.7', selector: 'mail 2026' },
      problems: { ip: 'special-address', selector: 'not-a-selector' },
    }),
  'page-ip': () => (
    <Page>
      <Box isPage text="203.0.113.7" answer={boxes.publicIp}>
        <Desk ask={lookUps.ipAsk} run={lookUps.ipDone} />
      </Box>
    </Page>
  ),
  'page-domain': () => (
    <Page>
      <Box isPage text="sender.example" answer={boxes.domain}>
        <Desk ask={lookUps.domainAsk} run={lookUps.domainDone} />
      </Box>
    </Page>
  ),
};
