import type { Format } from '../format';
import { exchangeClassic } from './exchange-classic';

const TENANT =
  /\.(?:prod\.outlook|protection\.outlook|prod\.exchangelabs)\.com|@(?:outlook|hotmail)\.com|onmicrosoft\.com|office 365|exchange online/;

/** The classic layout, written by Microsoft's own servers. */
export const exchangeOnline: Format = {
  id: 'exchange-online',
  recognise: (report) =>
    (TENANT.test(report.folded) || TENANT.test(report.sender)) && exchangeClassic.recognise(report),
  read: exchangeClassic.read,
};
