/// How the page looks, on paper and on a screen; black on white, so that any printer will do.
enum HTMLStyle {
  /// The whole style sheet as an element.
  static let element: StaticString = """

    <style>
    @page { size: A4 portrait; margin: 7mm 12mm 6mm; }
    * { box-sizing: border-box; margin: 0; padding: 0; }
    html { background: #fff; color: #000; }
    body { font: 9pt/1.29 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", \
    "Microsoft YaHei", "Hiragino Sans GB", "WenQuanYi Micro Hei", sans-serif; }
    main, .form { max-width: 186mm; margin: 0 auto; }
    header { display: flex; justify-content: space-between; align-items: flex-end; gap: 6mm; \
    border-bottom: 1.6pt solid #000; padding-bottom: 1.6mm; }
    .name h1 { white-space: nowrap; }
    h1 { font-size: 19pt; line-height: 1.15; letter-spacing: .06em; }
    html[lang=en] h1 { letter-spacing: 0; }
    .name p { font-size: 9pt; }
    dl { display: grid; grid-template-columns: auto auto; gap: 0 5mm; }
    dl div { display: flex; gap: 2mm; }
    dt { white-space: nowrap; }
    dt::after { content: "："; }
    html[lang=en] dt::after { content: ":"; }
    dd { font-weight: 700; }
    section { margin-top: 1.3mm; }
    h2 { font-size: 10.6pt; line-height: 1.25; border-bottom: .6pt solid #000; \
    margin-bottom: .7mm; break-after: avoid; }
    h3 { font-size: 9.8pt; break-after: avoid; }
    ul, ol { padding-left: 1.4em; }
    small { font-size: 8pt; }
    input { appearance: none; -webkit-appearance: none; width: 3.1mm; height: 3.1mm; \
    border: .8pt solid #000; margin-right: 1.4mm; vertical-align: -.4mm; background: #fff; }
    input:checked { background: linear-gradient(45deg, transparent 44%, #000 44% 56%, \
    transparent 56%), linear-gradient(-45deg, transparent 44%, #000 44% 56%, transparent 56%); \
    print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    .pair { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; gap: 5mm; }
    .two { columns: 2; column-gap: 6mm; }
    .trip { break-inside: avoid; margin-bottom: .9mm; }
    .trip h3 strong { border: .8pt solid #000; padding: 0 1mm; margin-left: 2mm; font-size: 8.6pt; }
    .details span { margin-right: 4mm; }
    .calls .pair { grid-template-columns: 3fr 2fr; }
    .whom strong { font-size: 24pt; line-height: 1.1; margin-right: 2mm; white-space: nowrap; }
    .words { font-weight: 700; }
    .may { font-size: 8.2pt; }
    .papers { padding: 0; list-style: none; }
    .papers li { display: inline-block; margin-right: 4mm; }
    table { width: 100%; table-layout: fixed; border-collapse: collapse; margin-top: .4mm; }
    caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    th, td { border: .5pt solid #555; padding: 0 1.4mm; line-height: 1.26; text-align: left; vertical-align: top; }
    th { font-weight: 700; }
    col.label { width: 5em; }
    html[lang=en] col.label { width: 6.4em; }
    .questions ol { padding-left: 1.7em; }
    .questions li { break-inside: avoid; }
    .questions small.meanwhile { display: block; line-height: 1.25; font-size: 7.7pt; }
    .questions em { font-style: normal; }
    i.line { display: inline-block; width: 30mm; height: 1.15em; border-bottom: .6pt solid #000; \
    margin-left: 1.4mm; vertical-align: -.6mm; }
    .dates li { break-inside: avoid; }
    .dates ul { columns: 2; column-gap: 6mm; }
    .sources { font-size: 7pt; line-height: 1.2; }
    .sources h2 { font-size: 8.4pt; }
    .sources ul { columns: 3; column-gap: 4mm; padding: 0; list-style: none; }
    footer { margin-top: 1mm; break-inside: avoid; }
    .sign { display: flex; gap: 6mm; font-size: 10pt; }
    .sign span { flex: 1; display: flex; align-items: flex-end; gap: 1.6mm; height: 7.4mm; \
    white-space: nowrap; }
    .sign i { flex: 1; border-bottom: .8pt solid #000; }
    .name .small { font-size: 7.4pt; }
    .form { break-before: page; padding-top: 8mm; font-size: 12pt; line-height: 2.1; }
    .form h2 { font-size: 20pt; text-align: center; border: 0; letter-spacing: .3em; \
    margin-bottom: 6mm; }
    .form p { margin-bottom: 2.4mm; }
    .form .row { display: flex; gap: 5mm; }
    .form .row > span { flex: 1; display: flex; white-space: nowrap; }
    .form .row i { flex: 1; border-bottom: .8pt solid #000; }
    .form i.blank { display: inline-block; width: 14mm; height: 1.5em; margin: 0 1mm; \
    border-bottom: .8pt solid #000; vertical-align: -.25em; }
    .form i.wide { width: 50mm; }
    .form label { margin-right: 6mm; white-space: nowrap; }
    .form input { width: 4mm; height: 4mm; }
    .form .note { font-size: 9pt; line-height: 1.5; margin-top: 14mm; border-top: .5pt solid #555; \
    padding-top: 2mm; }
    .form .signs { margin-top: 14mm; }
    body.roomy { font-size: 9.8pt; line-height: 1.4; }
    .roomy section { margin-top: 2.4mm; }
    .roomy td { line-height: 1.45; }
    .roomy i.line { height: 1.5em; width: 40mm; }
    body.close { font-size: 9.2pt; line-height: 1.34; }
    body.dense { font-size: 8.5pt; line-height: 1.21; }
    .dense td, .dense th { line-height: 1.17; }
    .dense h2 { font-size: 9.8pt; line-height: 1.15; }
    .dense h3 { font-size: 9pt; }
    .dense h1 { font-size: 17pt; }
    .dense small, .dense em, .dense .questions small.meanwhile { font-size: 7.4pt; line-height: 1.15; }
    .dense .sources { font-size: 6.4pt; line-height: 1.12; }
    .dense .sources ul { columns: 4; }
    .dense .sign span { height: 6mm; }
    .dense i.line { width: 22mm; }
    .dense section { margin-top: .6mm; }
    .dense .trip { margin-bottom: .3mm; }
    .dense header { padding-bottom: .6mm; }
    .dense header, .dense .calls ul { font-size: 8pt; }
    body.large { font-size: 14pt; line-height: 1.42; }
    .large h1 { font-size: 25pt; }
    .large .name p, .large small, .large .may { font-size: 12pt; }
    .large .questions small.meanwhile { font-size: 12pt; }
    .large .whom strong { font-size: 34pt; }
    .large h2 { font-size: 17pt; margin-top: 3mm; }
    .large h3 { font-size: 15pt; }
    .large header, .large .pair { display: block; }
    .large .two, .large .sources ul, .large .dates ul { columns: 1; }
    .large i.line { height: 8mm; width: 60mm; }
    .large input { width: 4.6mm; height: 4.6mm; }
    .large .sources { font-size: 10pt; }
    .large .sources h2 { font-size: 12pt; }
    .large .sign { font-size: 14pt; }
    .large .sign span { height: 12mm; }
    .large .name .small { font-size: 11pt; }
    @media screen { body { padding: 8mm 4mm; } }
    @media screen and (max-width: 640px) { header, .pair { display: block; } \
    .two, .sources ul, .dates ul { columns: 1; } }
    </style>

    """
}
