/**
 * Causes in the corpus that do not fit what the server wrote: the message, and why. Not compared. Where the words are open to
 * both readings the label counts.
 */
export const wrongCauses: Readonly<Record<string, string>> = {
  'sisimai--lhost-exim-46': 'names a missing PTR record; labelled as blocked',
  'sisimai--lhost-fml-02': 'a mailing list for members only; labelled as a refused envelope sender',
  'sisimai--lhost-googlegroups-02': 'a group that one may not post to; labelled as a refused envelope sender',
  'sisimai--lhost-googlegroups-04': 'the same in Czech',
  'sisimai--lhost-googlegroups-07': 'the same in Spanish',
  'sisimai--lhost-googlegroups-10': 'the same in Hebrew',
  'sisimai--lhost-googlegroups-11': 'the same in Hindi',
  'sisimai--lhost-googlegroups-14': 'the same in English',
  'sisimai--lhost-mfilter-04':
    "Microsoft's 5.4.1 for addresses that its directory does not know; labelled as a refused sender",
  'sisimai--lhost-postfix-74': "Yahoo's deferral for volume and complaints; labelled as a refused sender",
  'sisimai--lhost-postfix-80': "the sender's domain is listed at Spamhaus; labelled as an unknown user",
  'sisimai--lhost-powermta-01': 'says "user unknown"; labelled as suspended for its code',
  'sisimai--lhost-powermta-03': 'says "user unknown"; labelled as suspended for its code',
  'sisimai--lhost-sendmail-21': 'the network refused the connection; labelled as blocked',
  'sisimai--lhost-trendmicro-03': 'gives no reason at all; labelled as an unknown user',
  'sisimai--rfc3464-35': 'says that the recipient is not registered; labelled as a refused sender',
  'sisimai--rhost-nttdocomo-02': 'says "unknown user"; labelled as a refused sender',
  'wrar--dsn_11': 'a loop of aliases; labelled as an unknown user',
  'wrar--simple_26': 'says that the address is wrong or no longer valid; labelled as a refused sender',
  'crazy-max--bounce_420_005': 'the connection dropped; labelled as blocked',
  'crazy-max--unknown_002': 'the connection dropped; labelled as blocked',
  'crazy-max--unknown_004': 'the connection dropped; labelled as blocked',
  'rjbs--junkemailfilter': 'the host may not send for the domain (SPF); labelled as blocked',
  'voku--bounce_att': 'the address is on a blocklist; labelled as spam',
  'jhillyerd--dsn_with_multipart_alternative': 'RecipientNotFound; labelled as a host that accepts no mail',
  'python--msg_43': 'a banned kind of attachment, as the visible text says; labelled as spam',
};

/** Recipients in the corpus that are not what the report names: the message, and why. Not compared. */
export const wrongRecipients: Readonly<Record<string, string>> = {
  'sisimai--lhost-apachejames-01': 'one digit fewer than in the report',
  'sisimai--lhost-office365-04': 'the target of a link; text and delivery status name another address',
  'sisimai--issue-106-01': 'the first byte of an emoji instead of the emoji',
  'wrar--sendmail_01': 'names what the address was expanded from; all other labels name what it was expanded to',
  'wrar--yale_01': 'two guesses at the domain; the trace names one of them',
};

/** Messages whose visible text names other recipients than the delivery status, of which the labels were made. */
export const otherRecipientsInText: Readonly<Record<string, string>> = {
  'sisimai--lhost-sendmail-02': 'made anonymous in two ways',
  'rjbs--warning-2': 'made anonymous in two ways',
  'python--msg_43': 'the text lists two more',
};
