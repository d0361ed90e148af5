// Text → what may stand in a page of a webview, and the page around what changes in it.

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)

interface Frame {
  /** Lets this style and this script run, and nothing else. */
  readonly nonce: string
  readonly language: string
  readonly title: string
  readonly style: string
  readonly script: string
  readonly body: string
}

export const framed = ({ nonce, language, title, style, script, body }: Frame): string =>
  `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<title>${escaped(title)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
${body}
<script nonce="${nonce}">${script}</script>
</body>
</html>`
