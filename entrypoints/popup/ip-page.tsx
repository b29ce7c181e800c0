import { useState } from 'preact/hooks';
import { IpBox } from '../../components/ip/ip-box';
import type { IpAnswer } from '../../core/explanation';
import { limits } from '../../core/limits';
import { ask } from '../shared/ask';
import type { Acts } from './acts';

/** The IP box and its last answer. */
export function IpPage({ acts, onAbuse }: { acts: Acts; onAbuse: (ip: string) => void }) {
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState<IpAnswer | null>(null);
  const check = async () => setAnswer(await ask({ type: 'check-ip', text }).catch(() => null));
  return (
    <IpBox
      text={text}
      onText={setText}
      onCheck={() => void check()}
      answer={answer}
      maxChars={limits.ipChars}
      onAct={acts.openFor}
      onCopyIp={acts.copyIp}
      onAbuse={onAbuse}
    />
  );
}
