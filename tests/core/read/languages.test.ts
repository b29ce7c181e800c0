import { expect, test } from 'vitest';
import { readMessage } from '../../../core/read/read';
import { sniff } from '../../../core/read/sniff';

/**
 * Exchange's layout in languages of which no sample is at hand: subject, first sentence, two headings, put together from
 * what its products are known to write. What matters stays English.
 */
const written: readonly (readonly [string, string, string, string, string])[] = [
  [
    'pl',
    'Niedostarczalne: Plan',
    'Nie można dostarczyć wiadomości do następujących adresatów:',
    'Informacje diagnostyczne dla administratorów:',
    'Serwer generujący: mx.example.net',
  ],
  [
    'cs',
    'Nelze doručit: Plan',
    'Zprávu se nepodařilo doručit těmto příjemcům:',
    'Diagnostické informace pro správce:',
    'Generující server: mx.example.net',
  ],
  [
    'fi',
    'Toimittaminen epäonnistui: Plan',
    'Viestiä ei voitu toimittaa seuraaville vastaanottajille:',
    'Diagnostiikkatiedot järjestelmänvalvojille:',
    'Luova palvelin: mx.example.net',
  ],
  [
    'tr',
    'Teslim edilemedi: Plan',
    'Bu alıcılara teslim edilemedi:',
    'Yöneticiler için tanılama bilgileri:',
    'Oluşturan sunucu: mx.example.net',
  ],
  [
    'sv',
    'Olevererbart: Plan',
    'Det gick inte att leverera till följande mottagare:',
    'Diagnostisk information för administratörer:',
    'Genererande server: mx.example.net',
  ],
  [
    'nb',
    'Kan ikke leveres: Plan',
    'Levering til disse mottakerne mislyktes:',
    'Diagnostiske opplysninger for administratorer:',
    'Genererende server: mx.example.net',
  ],
  [
    'fr',
    'Non remis : Plan',
    'Échec de la remise aux destinataires suivants :',
    'Informations de diagnostic pour les administrateurs :',
    'Serveur de génération : mx.example.net',
  ],
  [
    'es',
    'No se puede entregar: Plan',
    'No se pudo entregar el mensaje a los siguientes destinatarios:',
    'Información de diagnóstico para administradores:',
    'Servidor de generación: mx.example.net',
  ],
  [
    'it',
    'Non recapitabile: Plan',
    'Recapito non riuscito ai seguenti destinatari:',
    'Informazioni di diagnostica per gli amministratori:',
    'Server di generazione: mx.example.net',
  ],
  [
    'pt',
    'Não é possível entregar: Plan',
    'Falha na entrega a estes destinatários:',
    'Informações de diagnóstico para administradores:',
    'Servidor de geração: mx.example.net',
  ],
  [
    'ja',
    '配信不能: Plan',
    '次の受信者への配信に失敗しました:',
    '管理者向けの診断情報:',
    '生成サーバー: mx.example.net',
  ],
  [
    'ko',
    '배달되지 않음: Plan',
    '다음 받는 사람에게 배달되지 않았습니다:',
    '관리자를 위한 진단 정보:',
    '생성 서버: mx.example.net',
  ],
  ['zh-Hant', '無法傳遞: Plan', '無法傳遞至下列收件者:', '系統管理員的診斷資訊:', '產生伺服器: mx.example.net'],
];

const report = (sentence: string, diagnostics: string, server: string) =>
  `${sentence}

Kim Example (kim@example.org)

Lee Example (lee@example.org)

${diagnostics}

${server}

kim@example.org
mx.example.org
Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'

lee@example.org
mx.example.org
Remote Server returned '550 5.2.2 mailbox full'

Received: from mx.example.net (192.0.2.7) by mx.example.net; Thu, 1 Jan 2026 10:00:00 +0000
From: Max <max@example.net>
To: kim@example.org
`;

test.each(written)('Exchange in %s', (_, subject, ...words) => {
  const shown = { subject, from: 'Microsoft Outlook <postmaster@example.net>', text: report(...words) };
  expect(sniff(shown)).toBe(true);
  const { kind, recipients } = readMessage({ ...shown, origin: 'page', headers: [], parts: [] });
  expect(kind).toBe('failed');
  expect(recipients.map(({ address, status }) => [address, status])).toEqual([
    ['kim@example.org', '5.1.10'],
    ['lee@example.org', '5.2.2'],
  ]);
});
