// Item 4 and 4A: the company, its business, its subsidiaries and its works.
import * as books from '../model/books.ts'
import * as detail from '../model/detail.ts'
import * as income from '../model/income.ts'
import { bn, cell, grouped, mn, percent, cellOf, ratio } from '../model/money.ts'
import { years } from './cells.ts'
import { first, pipeTable, row, tabTable, total } from '../layout.ts'

const salesBySegment = (): string =>
  tabTable(
    [
      row('Fiscal year ended March 31,', '2014', '2015', '2016'),
      ...income.SEGMENTS.map((segment, index) =>
        (index === 0 ? first : row)(segment.name, ...years(segment.external)),
      ),
      total('Total net sales', ...years(income.netSales)),
    ],
    ['¥', '¥', '¥'],
  )

const salesByProduct = (): string =>
  tabTable(
    [
      row('Fiscal year ended March 31,', '2014', '2015', '2016'),
      first('Tide and water-level gauges', ...years(detail.products.gauges)),
      row('Tiltmeters and strainmeters', ...years(detail.products.tilt)),
      row('Seismometers', ...years(detail.products.seismometers)),
      row('Calibration, parts and service', ...years(detail.products.service)),
      total('Total of the segment', ...years(income.instruments.external)),
    ],
    ['¥', '¥', '¥'],
  )

const salesByPlace = (): string =>
  tabTable(
    [
      row('Fiscal year ended March 31,', '2014', '2015', '2016'),
      first('Japan', ...years(income.geography.japan)),
      row('Other Asia', ...years(income.geography.asia)),
      row('Europe', ...years(income.geography.europe)),
      row('Americas', ...years(income.geography.americas)),
      total('Total net sales', ...years(income.netSales)),
    ],
    ['¥', '¥', '¥'],
  )

const totalBacklog = (year: 2015 | 2016): bigint =>
  detail.backlog[year].reduce((sum, one) => sum + one, 0n)

const backlog = (): string =>
  pipeTable([
    row('At March 31 (millions of yen)', '2015', '2016', 'Change'),
    ...income.SEGMENTS.map((segment, index) => {
      const a = detail.backlog[2015][index] ?? 0n
      const b = detail.backlog[2016][index] ?? 0n
      return row(segment.name, cell(a), cell(b), `${cellOf(ratio(b - a, a))}%`)
    }),
    total(
      'Total backlog',
      cell(totalBacklog(2015)),
      cell(totalBacklog(2016)),
      `${cellOf(ratio(totalBacklog(2016) - totalBacklog(2015), totalBacklog(2015)))}%`,
    ),
  ])

const subsidiaries = (): string =>
  pipeTable([
    row('Name', 'Place', 'Business', 'Our holding'),
    row('Yumihari Network Services Co., Ltd.', 'Tokyo, Japan', 'Monitoring network', '100.0%'),
    row('Yumihari Marine Systems Co., Ltd.', 'Shimizu, Japan', 'Subsea systems', '92.5%'),
    row('Nagi Telemetry Co., Ltd.', 'Tottori, Japan', 'Radio telemetry', '100.0%'),
    row('Feldmark Messtechnik GmbH', 'Clausthal, Germany', 'Instruments', '100.0%'),
    row('Yumihari America, Inc.', 'Oregon, United States', 'Sales and service', '100.0%'),
    row('Yumihari (Thailand) Co., Ltd.', 'Ayutthaya, Thailand', 'Assembly of loggers', '85.0%'),
    row('Minato Cable Laying K.K. <sup>(1)</sup>', 'Shimizu, Japan', 'Cable ships', '34.0%'),
  ])

const works = (): string =>
  pipeTable([
    row('Place', 'Use', 'Floor space (square meters)', 'Owned or leased'),
    row('Suwa, Nagano', 'Head office, main works, calibration vaults', '48,200', 'Owned'),
    row('Shimizu, Shizuoka', 'Assembly and pressure testing of subsea systems', '21,600', 'Owned'),
    row('Tottori, Tottori', 'Second network center, radio workshop', '6,400', 'Owned'),
    row('Shinagawa, Tokyo', 'Sales and network operations', '5,150', 'Leased'),
    row('Clausthal, Germany', 'Works of Feldmark', '12,300', 'Owned'),
    row('Ayutthaya, Thailand', 'Assembly of loggers', '9,700', 'Leased'),
    row('Corvallis, Oregon', 'Sales, service and repair', '2,850', 'Leased'),
  ])

const history = (): string => `### Item 4. Information on the Company

#### A. History and Development of the Company

Yumihari Corporation was founded in 1921, when the harbor master of Shimizu asked a clockmaker of Suwa, Genzo Hayasaka, for a tide gauge that would run a month without attention. The gauge ran for thirty-one days on one winding, and drew its curve with a pen that Hayasaka had taken from a barograph. The company was incorporated in 1934 as a stock corporation under the laws of Japan, and took its name, which means a drawn bow and also the half moon, from the shape of that pen’s trace at neap tide.

We have measured slow things ever since. We built our first tiltmeter in 1938 for a dam, our first borehole strainmeter in 1962, and our first ocean-bottom pressure gauge in 1979. In 1994 we began to read our customers’ instruments for them over telephone lines, from which our monitoring network grew. Our shares were listed on the Second Section of the Tokyo Stock Exchange in 1969 and moved to the First Section in 1985. Our ADSs have been listed on the NASDAQ Global Select Market since 2006.

In November 2011 we bought Feldmark, a
\f
maker of mine-survey instruments in the Harz. In October 2013 we won the contract for the Tokara Array. In August 2014 we bought all the shares of Nagi Telemetry Co., Ltd., or Nagi Telemetry, for ${mn(books.acquisition[2015])}, net of the cash that it held, as described in Note 7 to the consolidated financial statements.

Our capital expenditures were ${mn(books.capitalExpenditures[2014])}, ${mn(books.capitalExpenditures[2015])} and ${mn(books.capitalExpenditures[2016])} in the fiscal years ended March 31, 2014, 2015 and 2016, respectively. In the latest fiscal year they went chiefly into stations of the monitoring network, a second pressure vessel at Shimizu, and machine tools at Suwa. We paid for them out of cash from operations and bank borrowings.

Our head office is at 2-9, Hoshimi-cho, Suwa-shi, Nagano, Japan.
\f`

const business = (): string => `#### B. Business Overview

**What we do**

We make instruments that measure how water, ground and structures move when they move too slowly to be seen: the tide in a harbor, the tilt of a volcano’s flank, the settling of a dam, the creep of a slope above a railway. We sell the instruments; increasingly, we install them, read them and sell the readings; and we build systems of them on the bottom of the sea. These are our three segments. Their sales to customers, in millions of yen, were as follows:

${salesBySegment()}

**Precision Instruments**

The Precision Instruments segment designs and makes instruments at Suwa and Clausthal. It accounted for ${percent(income.instruments.external[2016], income.netSales[2016])} of our net sales in the fiscal year ended March 31, 2016. Its sales by product, in millions of yen, were as follows:

${salesByProduct()}

A tide gauge sells for between ¥0.4 million and ¥3 million, a borehole strainmeter, with its installation, for as much as ¥60 million. Customers keep them for decades: the oldest instrument that we still calibrate, a quartz-tube extensometer in a tunnel near Matsumoto, was delivered in 1951. Calibration, parts and service therefore bring in sales that change little from year to year, even when orders for new instruments fall.

\f
Most of the segment’s customers are meteorological and geological services, universities, harbor authorities, power companies and railways. Sales are seasonal. Public customers in Japan take delivery before their budgets close on March 31, so that our fourth quarter is usually our largest.

**Monitoring Network Services**

The Monitoring Network Services segment installs stations at its own expense or its subscribers’, collects their readings, watches them around the clock and raises an alarm when a threshold is crossed. It read ${grouped(detail.stations[2016])} stations at March 31, 2016, against ${grouped(detail.stations[2015])} at March 31, 2015 and ${grouped(detail.stations[2014])} at March 31, 2014. Its subscribers are chiefly operators of dams, railways, expressways and pipelines, and municipalities with slopes above their houses. Contracts run for three to seven years, and about 96% of those that came up for renewal in the fiscal year ended March 31, 2016 were renewed.

Nagi Telemetry, which joined the segment in August 2014, makes low-power radios that carry readings out of valleys in which no mobile network reaches. Each of them relays the readings of its neighbors, so that a chain of them can follow a
\f
river down to the nearest road. About 3,800 of them were in service at March 31, 2016.

**Subsea Systems**

The Subsea Systems segment builds observatories for the sea floor: pressure gauges, seismometers and their housings, cables and shore stations. It works as a contractor, for one customer at a time and at a fixed price. Between 2004 and 2013 it completed four arrays on time and at a profit. The fifth is the Tokara Array, a chain of 42 observatories along 780 kilometers of cable between Kagoshima and Amami, for which the price is ${bn(income.tokaraPrice)}.

The contract for the Tokara Array called for completion by March 2017. In October 2015, during the trial of its first section, water entered six of nine observatories. The cause was found in January 2016:
\f
the ceramic rings that insulate the cable from its housing had been fired in a new kiln, ten degrees too hot, and cracked under pressure held for days, though not under the pressure of hours by which we had tested them. We have changed the ring, the kiln and the test. With NOHRA’s consent, completion has been put off to March 2018.

**Backlog**

Our backlog of firm orders was as follows:

${backlog()}

We expect to deliver about two thirds of the backlog of March 31, 2016 in the fiscal year ending March 31, 2017.

**Markets**

Net sales by the place of the customer, in millions of yen, were as follows:

${salesByPlace()}

\f
We sell to the public authorities of Japan by tender, directly; to other customers in Japan through twelve branch offices; and abroad through Feldmark, Yumihari America, Inc. and forty-one agents.

**Competition**

For tide gauges and seismometers we compete with perhaps a dozen makers in the United States, Canada, the United Kingdom, Switzerland and China, some of them larger than we are. For long-period tiltmeters and strainmeters we know of three. The Monitoring Network Services segment competes with the engineering departments of its own customers, with consulting engineers, and lately with makers of cheap, dense networks of sensors. In subsea systems, the makers of telecommunications cables have ships, money and patience that we do not have. We compete by the stability of our instruments, by the length of the records that they have left, and by our people’s willingness to be called out at night.

**Raw materials**

We buy fused silica from Kirishima Optical, ceramic parts from two makers in Seto, cable from two makers in Japan and one in France, and electronic parts on the open market. But for fused silica, we have found it easy to buy what we need.

**Intellectual property**

At March 31, 2016 we held 412 patents in Japan and 233 abroad, and 96 applications were pending. No single patent matters to our business as a whole. What matters more, and cannot be patented, is the record: we keep the calibration history of every instrument that we have delivered since 1934.

**Regulation**

A station that warns the public of a tsunami, an eruption or an earthquake in Japan must be of a type approved under the Meteorological Service Act. Radios need approval under the Radio Act, and our network services are registered as a telecommunications business under the Telecommunications Business Act. To lay a cable on the sea floor, we need the consent of the prefecture, of the coast guard and of the fishing
\f
cooperatives, and the last of these takes the longest. In the European Union and the United States, our instruments must meet the usual rules for electrical safety and interference. Some of our strainmeters and clocks may be exported only under license. We believe that we comply with these rules in all material respects.
\f`

const organization = (): string => `#### C. Organizational Structure

Yumihari Corporation is the parent of a group of fourteen consolidated subsidiaries. The principal ones, and our one affiliated company, are:

${subsidiaries()}

(1) Accounted for by the equity method. See Note 18 to the consolidated financial statements.

#### D. Property, Plants and Equipment

\f
Our principal properties at March 31, 2016 were as follows:

${works()}

The calibration vaults at Suwa lie in a former silk store, forty meters inside the hill, where the temperature changes by less than a tenth of a degree in a year. Land and buildings with a book value of ¥2,184 million secure bank loans of ¥1,350 million. In May 2016 we agreed to sell the land of a former works at Okaya, as described in Note 20 to the consolidated financial statements. We know of no environmental matter that would materially affect our use of these properties.

### Item 4A. Unresolved Staff Comments

None.
\f`

export const company = (): string => [history(), business(), organization()].join('\n')
