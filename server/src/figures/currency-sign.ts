// A currency → how an amount of it is printed: "¥3,918", "C$3,860", "SEK 120".

import type { Currency } from './figure.ts'

const SIGNS: Readonly<Record<Currency, string>> = {
  USD: '$',
  JPY: '¥',
  CNY: 'RMB ',
  KRW: '₩',
  INR: '₹',
  EUR: '€',
  GBP: '£',
  CAD: 'C$',
  AUD: 'A$',
  NZD: 'NZ$',
  HKD: 'HK$',
  SGD: 'S$',
  TWD: 'NT$',
  BRL: 'R$',
  MXN: 'Mex$',
}

export const signOf = (currency: Currency): string => SIGNS[currency] ?? `${currency} `
