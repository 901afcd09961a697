<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Choice</name>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>As suits the model</source>
        <translation>モデルに合わせる</translation>
    </message>
    <message>
        <source>Taken or not (binary)</source>
        <translation>利用の有無（binary）</translation>
    </message>
    <message>
        <source>Damped (log)</source>
        <translation>控えめに（log）</translation>
    </message>
    <message>
        <source>In full (weighted)</source>
        <translation>そのまま（weighted）</translation>
    </message>
    <message>
        <source>One page (leave-one-out)</source>
        <translation>1ページ（leave-one-out）</translation>
    </message>
    <message>
        <source>Later pages (time)</source>
        <translation>後のページ（time）</translation>
    </message>
    <message>
        <source>Whole visitors (k-fold)</source>
        <translation>訪問者ごと（k-fold）</translation>
    </message>
    <message>
        <source>A given file</source>
        <translation>指定ファイル</translation>
    </message>
    <message>
        <source>Popular pages</source>
        <translation>人気のページ</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Of the page advised</source>
        <translation>薦めるページの近傍</translation>
    </message>
    <message>
        <source>Of the pages taken</source>
        <translation>利用したページの近傍</translation>
    </message>
    <message>
        <source>Overlap (cosine)</source>
        <translation>重なり（cosine）</translation>
    </message>
    <message>
        <source>Rare visitors (tf-idf)</source>
        <translation>希少な訪問者を重視（tf-idf）</translation>
    </message>
    <message>
        <source>Tempered (bm25)</source>
        <translation>調整付き（bm25）</translation>
    </message>
    <message>
        <source>Usual (float32)</source>
        <translation>通常（float32）</translation>
    </message>
    <message>
        <source>Double (float64)</source>
        <translation>倍精度（float64）</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>厳密（exact）</translation>
    </message>
    <message>
        <source>Approximate (cg)</source>
        <translation>近似（cg）</translation>
    </message>
</context>
<context>
    <name>CsvDialog</name>
    <message>
        <source>CSV for Excel: opens with a double click, ids stay texts (*.csv)</source>
        <translation>Excel用CSV：ダブルクリックで開け、IDはテキストのまま (*.csv)</translation>
    </message>
    <message>
        <source>Plain CSV: ids as they are, import them as text (*.csv)</source>
        <translation>標準CSV：IDはそのまま、テキストとして取り込み (*.csv)</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Table: %1 as CSV...</source>
        <translation>表：%1（CSV）...</translation>
    </message>
    <message>
        <source>Chart: %1...</source>
        <translation>チャート：%1...</translation>
    </message>
    <message>
        <source>Copy chart: %1</source>
        <translation>チャートをコピー：%1</translation>
    </message>
    <message>
        <source>Nothing to export on this page yet</source>
        <translation>このページには書き出せるものがまだありません</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1と他%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthsQuestion</name>
    <message>
        <source>Deliveries</source>
        <translation>納品</translation>
    </message>
    <message>
        <source>Take each month as a delivery?</source>
        <translation>各月を1つの納品として扱いますか？</translation>
    </message>
    <message>
        <source>The model was trained on the deliveries as they are: it has to be trained again then, and its lists and hit rates are those of before until it is. Undo brings the deliveries back.</source>
        <translation>モデルは現在の納品で学習されています。変更すると再学習が必要になり、それまではリストとヒット率は変更前のものです。「元に戻す」で納品は元に戻ります。</translation>
    </message>
    <message>
        <source>Take each month</source>
        <translation>各月を扱う</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Start</source>
        <translation>スタート</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>推薦</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>アセット</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>事業部門</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>パフォーマンス</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Model lab</source>
        <translation>モデルラボ</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>ウェアハウス</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>1 deck</source>
        <translation>資料1件</translation>
    </message>
    <message>
        <source>%1 decks</source>
        <translation>資料%1件</translation>
    </message>
    <message>
        <source>1 workbook</source>
        <translation>ブック1冊</translation>
    </message>
    <message>
        <source>%1 workbooks</source>
        <translation>ブック%1冊</translation>
    </message>
    <message>
        <source>1 PDF</source>
        <translation>PDF 1件</translation>
    </message>
    <message>
        <source>%1 PDFs</source>
        <translation>PDF %1件</translation>
    </message>
    <message>
        <source>1 CSV file</source>
        <translation>CSVファイル1件</translation>
    </message>
    <message>
        <source>%1 CSV files</source>
        <translation>CSVファイル%1件</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>画像1枚</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>画像%1枚</translation>
    </message>
    <message>
        <source>the figures of the charts</source>
        <translation>チャートの数値</translation>
    </message>
    <message>
        <source>%1 files of figures</source>
        <translation>数値ファイル%1件</translation>
    </message>
    <message>
        <source>Will write 1 file: %1.</source>
        <translation>1ファイルを作成します：%1。</translation>
    </message>
    <message>
        <source>Will write %1 files: %2.</source>
        <translation>%1ファイルを作成します：%2。</translation>
    </message>
    <message>
        <source>Native chart: &quot;Edit data&quot; opens its figures. The notes tell the method; the picture has a text for screen readers.</source>
        <translation>ネイティブチャート：「データの編集」で数値を開けます。測定方法はノートに、読み上げ用の説明は画像に入ります。</translation>
    </message>
    <message>
        <source>Native table with a header row.</source>
        <translation>ヘッダー行付きのネイティブな表。</translation>
    </message>
    <message>
        <source>A picture, as SVG and PNG, with a text for screen readers.</source>
        <translation>SVGとPNGの画像（読み上げ用の説明付き）。</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 はすでにあります。置き換えますか？</translation>
    </message>
    <message>
        <source>%1 and %2 are there already. Replace them?</source>
        <translation>%1 と %2 はすでにあります。置き換えますか？</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %Ln more are there already. Replace them?</source>
        <translation>
            <numerusform>%1、%2 ほか %Ln 件はすでにあります。置き換えますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the earlier report?</source>
        <translation>以前のレポートを置き換えますか？</translation>
    </message>
    <message>
        <source>What was changed in them by hand would be lost. &quot;Keep both&quot; writes into a new folder within this one: %1.</source>
        <translation>手で変更した内容は失われます。「両方残す」を選ぶと、この中の新しいフォルダーに書き出します：%1。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方残す</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2ページ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more rows are in the workbook and the CSV files.</source>
        <translation>
            <numerusform>他%Ln行はブックとCSVファイルにあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>Written %1</source>
        <translation>作成日：%1</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message>
        <source>Before your change: %1, trained %2 on %3. %4.</source>
        <translation>変更前の結果：%1、%3で%2に学習。%4。</translation>
    </message>
    <message>
        <source>Shown: %1, trained %2 on %3. Auto is %4 now: train to see it.</source>
        <translation>表示中：%1、%3で%2に学習。自動では現在%4です。学習すると表示されます。</translation>
    </message>
    <message>
        <source>Before your change: %1, trained %2 on %3. Train to see it with the new settings.</source>
        <translation>変更前の結果：%1、%3で%2に学習。新しい設定で見るには、学習してください。</translation>
    </message>
    <message>
        <source>Shown: %1, trained %2 on %3</source>
        <translation>表示中：%1、%3で%2に学習</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>%1を学習</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>再学習</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>%1 ms</source>
        <translation>%1ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>not trained yet</source>
        <translation>まだ学習していません</translation>
    </message>
    <message>
        <source>not trained with these settings yet</source>
        <translation>この設定ではまだ学習していません</translation>
    </message>
    <message>
        <source>%1 · trained %2 in %3</source>
        <translation>%1 · 学習 %2（%3）</translation>
    </message>
    <message>
        <source>BU mapping open, no submissions yet</source>
        <translation>BUマッピングのみ（送信データなし）</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>データはまだありません</translation>
    </message>
</context>
<context>
    <name>TuningWords</name>
    <message>
        <source>the type weights: as set, or 1 for every type</source>
        <translation>タイプの重み：設定どおり、または全タイプ1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1：%2～%3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>all types weigh 1</source>
        <translation>全タイプの重み1</translation>
    </message>
    <message>
        <source>Varied: %1.</source>
        <translation>変えた項目：%1。</translation>
    </message>
</context>
<context>
    <name>leadlight::AboutDialog</name>
    <message>
        <source>About Leadlight</source>
        <translation>Leadlightについて</translation>
    </message>
    <message>
        <source>Leadlight %1</source>
        <translation>Leadlight %1</translation>
    </message>
    <message>
        <source>Which asset should each visitor see next, and how well does it work.</source>
        <translation>各訪問者に次に見せるべきアセットと、その効果がわかります。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Built with Qt %1, Eigen, oneTBB, libarchive and fast_float. Your data stays on this computer.</source>
        <translation>GNU General Public Licenseバージョン3以降に基づくフリーソフトウェアです。Qt %1、Eigen、oneTBB、libarchive、fast_floatを使用しています。データはこのコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>Libraries and licences...</source>
        <translation>ライブラリとライセンス...</translation>
    </message>
    <message>
        <source>Libraries and licences</source>
        <translation>ライブラリとライセンス</translation>
    </message>
    <message>
        <source>Leadlight is made of these libraries. Each stands under its own licence.</source>
        <translation>Leadlightは次のライブラリを使用しています。それぞれ固有のライセンスに従います。</translation>
    </message>
    <message>
        <source>Native speakers have not read this translation yet.</source>
        <translation>この翻訳は、まだネイティブスピーカーの確認を受けていません。</translation>
    </message>
</context>
<context>
    <name>leadlight::Adjusting</name>
    <message>
        <source>Change the data</source>
        <translation>データを変更</translation>
    </message>
    <message>
        <source>%1 Stop it and make this change?</source>
        <translation>%1 中止して変更しますか？</translation>
    </message>
    <message>
        <source>Stop and change</source>
        <translation>中止して変更</translation>
    </message>
    <message>
        <source>The settings of %1 hold now.</source>
        <translation>%1の設定に切り替えました。</translation>
    </message>
    <message>
        <source>Joining and weighing</source>
        <translation>結合と重み付け</translation>
    </message>
    <message>
        <source>Change of the model</source>
        <translation>モデルの変更</translation>
    </message>
    <message>
        <source>As in the notebook</source>
        <translation>ノートブックと同じ</translation>
    </message>
    <message>
        <source>Default settings</source>
        <translation>既定の設定</translation>
    </message>
</context>
<context>
    <name>leadlight::Advising</name>
    <message>
        <source>Reading the rules</source>
        <translation>ルールを読み込み中</translation>
    </message>
    <message>
        <source>Making the lists</source>
        <translation>リストを作成中</translation>
    </message>
    <message>
        <source>The rules for these files are not in force.</source>
        <translation>このファイル用のルールは適用されていません。</translation>
    </message>
    <message>
        <source>No list obeys them, and nobody is left out.</source>
        <translation>どのリストにもルールが反映されず、誰も除外されません。</translation>
    </message>
    <message>
        <source>Rules...</source>
        <translation>ルール...</translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation>ルール 1 件</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>ルール %1 件</translation>
    </message>
    <message>
        <source>the list of visitors left out</source>
        <translation>除外する訪問者のリスト</translation>
    </message>
    <message>
        <source>1 visitor left out</source>
        <translation>除外する訪問者 1 人</translation>
    </message>
    <message>
        <source>%1 visitors left out</source>
        <translation>除外する訪問者 %1 人</translation>
    </message>
    <message>
        <source>the asset list</source>
        <translation>アセット一覧</translation>
    </message>
    <message>
        <source>Kept for these files, too: %1.</source>
        <translation>これらのファイルにも引き継ぎました：%1。</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>What was chosen for these files before holds again. No longer in force: %1.</source>
        <translation>これらのファイルについて以前選んだ内容に戻りました。適用されなくなったもの：%1。</translation>
    </message>
    <message>
        <source>Visitors who were left out are in the lists again.</source>
        <translation>除外していた訪問者が再びリストに入っています。</translation>
    </message>
    <message>
        <source>Keep what held</source>
        <translation>これまでの内容を保つ</translation>
    </message>
</context>
<context>
    <name>leadlight::AffinityPanel</name>
    <message>
        <source>Share in %</source>
        <translation>割合（%）</translation>
    </message>
    <message>
        <source>Against chance</source>
        <translation>偶然との比</translation>
    </message>
    <message>
        <source>Who is shown what</source>
        <translation>誰に何を見せているか</translation>
    </message>
    <message>
        <source>Figures of the heat map</source>
        <translation>ヒートマップの数値</translation>
    </message>
</context>
<context>
    <name>leadlight::AssetPanel</name>
    <message>
        <source>Who should get it</source>
        <translation>提案する訪問者</translation>
    </message>
    <message>
        <source>Who took it</source>
        <translation>利用した訪問者</translation>
    </message>
    <message>
        <source>Pages like it</source>
        <translation>類似ページ</translation>
    </message>
    <message>
        <source>The page chosen</source>
        <translation>選択したページ</translation>
    </message>
    <message>
        <source>What to show of the page</source>
        <translation>このページについて表示する内容</translation>
    </message>
    <message>
        <source>No page chosen</source>
        <translation>ページが選択されていません</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1ページ</translation>
    </message>
    <message>
        <source>Who should get any of them, the best of them for each</source>
        <translation>いずれかを提案する訪問者（それぞれに最適なもの）</translation>
    </message>
    <message>
        <source>Open a submissions export to see its pages here.</source>
        <translation>送信データのエクスポートを開くと、ページが表示されます。</translation>
    </message>
    <message>
        <source>Press Train to see who should get it.</source>
        <translation>「学習」を押すと、提案する訪問者がわかります。</translation>
    </message>
    <message>
        <source>Choose a page.</source>
        <translation>ページを選んでください。</translation>
    </message>
    <message>
        <source>Looking for who should get it...</source>
        <translation>提案する訪問者を検索しています...</translation>
    </message>
    <message>
        <source>Nothing that a visitor took speaks for it.</source>
        <translation>訪問者が利用したものに、このページを後押しするものがありません。</translation>
    </message>
    <message>
        <source>Looking for who took it...</source>
        <translation>利用した訪問者を検索しています...</translation>
    </message>
    <message>
        <source>Nobody took it.</source>
        <translation>利用した訪問者はいません。</translation>
    </message>
    <message>
        <source>Choose one page to see those like it.</source>
        <translation>類似ページを見るには、ページを1つ選んでください。</translation>
    </message>
    <message>
        <source>This model knows no similar pages.</source>
        <translation>このモデルは類似ページに対応していません。</translation>
    </message>
    <message>
        <source>Looking for pages like it...</source>
        <translation>類似ページを検索しています...</translation>
    </message>
</context>
<context>
    <name>leadlight::AssetsPage</name>
    <message>
        <source>Every page: who took it, and who should get it.</source>
        <translation>すべてのページについて、利用した訪問者と提案する訪問者を示します。</translation>
    </message>
    <message>
        <source>Open a submissions export to see its pages here.</source>
        <translation>送信データのエクスポートを開くと、ページが表示されます。</translation>
    </message>
    <message>
        <source>%1 visitors selected</source>
        <translation>訪問者%1人を選択</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>1行をコピーしました</translation>
    </message>
    <message>
        <source>%1 rows copied</source>
        <translation>%1行をコピーしました</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました：%1</translation>
    </message>
    <message>
        <source>Only the page that was selected</source>
        <translation>選択したページのみ</translation>
    </message>
    <message>
        <source>Only the %1 pages that were selected</source>
        <translation>選択した%1ページのみ</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>事業部門</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>リーチ</translation>
    </message>
    <message>
        <source>below 10</source>
        <translation>10未満</translation>
    </message>
    <message>
        <source>10 to 99</source>
        <translation>10～99</translation>
    </message>
    <message>
        <source>100 and more</source>
        <translation>100以上</translation>
    </message>
    <message>
        <source>Open submissions...</source>
        <translation>送信データを開く...</translation>
    </message>
    <message>
        <source>Open the submissions file to see its pages here.</source>
        <translation>送信データのファイルを開くと、ページが表示されます。</translation>
    </message>
</context>
<context>
    <name>leadlight::AudienceChooser</name>
    <message>
        <source>Audience of a business unit or a page</source>
        <translation>事業部門またはページのオーディエンス</translation>
    </message>
    <message>
        <source>The visitors who should be offered it, as a table of the report, best first</source>
        <translation>提案すべき訪問者をレポートの表にします（良い順）</translation>
    </message>
    <message>
        <source>No audience</source>
        <translation>オーディエンスなし</translation>
    </message>
</context>
<context>
    <name>leadlight::AudienceCurve</name>
    <message>
        <source>How strong the links are, from the best visitor to the last</source>
        <translation>最上位から最下位の訪問者までの、つながりの強さ</translation>
    </message>
</context>
<context>
    <name>leadlight::AudienceTherePanel</name>
    <message>
        <source>Who should get a page</source>
        <translation>ページを薦める相手</translation>
    </message>
    <message>
        <source>Find them</source>
        <translation>探す</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>CSVで保存...</translation>
    </message>
    <message>
        <source>Page whose audience is looked for</source>
        <translation>オーディエンスを探すページ</translation>
    </message>
    <message>
        <source>Any part of a page&apos;s name</source>
        <translation>ページ名の一部</translation>
    </message>
    <message>
        <source>Takes everybody&apos;s lists, which are made first where they are not there</source>
        <translation>全員のリストを使います。まだなければ先に作ります</translation>
    </message>
    <message>
        <source>Save the shown audience as CSV</source>
        <translation>表示中のオーディエンスをCSVで保存</translation>
    </message>
    <message>
        <source>Audience from the engine</source>
        <translation>エンジンから得たオーディエンス</translation>
    </message>
    <message>
        <source>Choose a page.</source>
        <translation>ページを選んでください。</translation>
    </message>
    <message>
        <source>Train a model first.</source>
        <translation>先にモデルを学習してください。</translation>
    </message>
    <message>
        <source>%1: finding its audience makes everybody&apos;s lists in the engine, where they are not there yet.</source>
        <translation>%1：オーディエンスを探すため、まだなければエンジンで全員のリストを作ります。</translation>
    </message>
    <message>
        <source>The page stands in nobody&apos;s list by what was taken.</source>
        <translation>これまでの利用から見て、このページがリストに入る人はいません。</translation>
    </message>
    <message>
        <source>%1: the best %2 visitors are shown. It was taken by %3; what others took speaks for it for %4.</source>
        <translation>%1：上位%2人を表示しています。利用済み：%3人。これまでの利用から薦められる人：%4人。</translation>
    </message>
    <message>
        <source>%1: visitors with it in their top 10: %2. It was taken by %3; what others took speaks for it for %4.</source>
        <translation>%1：上位10件に入る訪問者：%2人。利用済み：%3人。これまでの利用から薦められる人：%4人。</translation>
    </message>
    <message>
        <source>Visitors of equal rank stand by the model&apos;s own score. On the Assets page it is scaled for each visitor first, so the first of many can be others there.</source>
        <translation>同じ順位の訪問者は、モデル自身のスコア順に並びます。アセットのページでは訪問者ごとに調整してから並べるため、上位が異なることがあります。</translation>
    </message>
</context>
<context>
    <name>leadlight::AudienceView</name>
    <message>
        <source>Personal only</source>
        <translation>個人のみ</translation>
    </message>
    <message>
        <source>Only visitors for whom what they took speaks for the page</source>
        <translation>利用したものがこのページを後押ししている訪問者のみ</translation>
    </message>
    <message>
        <source>Who should get it</source>
        <translation>提案する訪問者</translation>
    </message>
    <message>
        <source>How many visitors</source>
        <translation>訪問者の人数</translation>
    </message>
    <message>
        <source>Reach against strength</source>
        <translation>リーチと強さ</translation>
    </message>
    <message>
        <source>fewer, stronger links</source>
        <translation>少数、強いつながり</translation>
    </message>
    <message>
        <source>more, weaker links</source>
        <translation>多数、弱いつながり</translation>
    </message>
    <message>
        <source>Select them</source>
        <translation>選択する</translation>
    </message>
    <message>
        <source>Selects these visitors on all pages</source>
        <translation>これらの訪問者をすべてのページで選択します</translation>
    </message>
    <message>
        <source>Export 1 visitor...</source>
        <translation>1人を書き出す...</translation>
    </message>
    <message>
        <source>Export %1 visitors...</source>
        <translation>%1人を書き出す...</translation>
    </message>
    <message>
        <source>%1 personal, %2 popular.</source>
        <translation>個人%1、人気%2。</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>書き出す...</translation>
    </message>
    <message>
        <source>First come visitors in whose own list it stands high. Further down a link can be stronger again.</source>
        <translation>自分のリストで上位にある訪問者が先に並びます。下のほうで、つながりが再び強くなることがあります。</translation>
    </message>
</context>
<context>
    <name>leadlight::BecauseView</name>
    <message>
        <source>1 other page</source>
        <translation>他1ページ</translation>
    </message>
    <message>
        <source>%1 other pages</source>
        <translation>他%1ページ</translation>
    </message>
    <message>
        <source>Shares of the reasons</source>
        <translation>理由の内訳</translation>
    </message>
    <message>
        <source>No. %1: %2</source>
        <translation>%1番：%2</translation>
    </message>
    <message>
        <source>%1 % %2</source>
        <translation>%1% %2</translation>
    </message>
</context>
<context>
    <name>leadlight::BusinessUnitsPage</name>
    <message>
        <source>Who is well served, and who is not.</source>
        <translation>推薦がうまくいっている事業部門と、そうでない事業部門。</translation>
    </message>
    <message>
        <source>Who is served worst</source>
        <translation>最も不利な事業部門</translation>
    </message>
    <message>
        <source>Measure on hidden pages</source>
        <translation>隠したページで測定</translation>
    </message>
    <message>
        <source>Compares the models in the Model lab</source>
        <translation>モデルラボでモデルを比較します</translation>
    </message>
    <message>
        <source>Open BU mapping...</source>
        <translation>BUマッピングを開く...</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>事業部門</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all, with headers</source>
        <translation>選択した行、または全行をヘッダー付きでコピーします</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>1行をコピーしました</translation>
    </message>
    <message>
        <source>%1 rows copied</source>
        <translation>%1行をコピーしました</translation>
    </message>
    <message>
        <source>Who is shown what</source>
        <translation>誰に何を見せているか</translation>
    </message>
    <message>
        <source>How alike its pages are</source>
        <translation>ページの類似度</translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation>チャートの種類</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>その他%1件</translation>
    </message>
    <message>
        <source>took %1, shown %2</source>
        <translation>%1を利用、%2を表示</translation>
    </message>
    <message>
        <source>No data yet. Open the submissions and the BU mapping, then press Train.</source>
        <translation>データはまだありません。送信データとBUマッピングを開いてから、「学習」を押してください。</translation>
    </message>
    <message>
        <source>No model yet. Press Train to see who is shown what.</source>
        <translation>モデルがまだありません。「学習」を押すと、誰に何を見せているかがわかります。</translation>
    </message>
    <message>
        <source>The BU mapping has a business unit for none of the pages.</source>
        <translation>BUマッピングでは、どのページにも事業部門が付きません。</translation>
    </message>
    <message>
        <source>No page has a business unit yet, as no BU mapping is open.</source>
        <translation>BUマッピングを開いていないため、どのページにも事業部門がありません。</translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation>数値はまだありません。</translation>
    </message>
    <message>
        <source>Which business unit is served worst shows on pages that are hidden from the model.</source>
        <translation>どの事業部門が最も不利かは、モデルから隠したページでわかります。</translation>
    </message>
    <message>
        <source>All business units</source>
        <translation>すべての事業部門</translation>
    </message>
    <message>
        <source>Clearly worse first, clearly better last</source>
        <translation>明らかに不利なものが先、明らかに有利なものが最後</translation>
    </message>
    <message>
        <source>The Rules page says what each of them costs.</source>
        <translation>それぞれの影響はルールのページにあります。</translation>
    </message>
</context>
<context>
    <name>leadlight::ChangesPage</name>
    <message>
        <source>What rose and fell since the delivery before.</source>
        <translation>1つ前の納品からの増減を示します。</translation>
    </message>
    <message>
        <source>Delivery to compare with</source>
        <translation>比較する納品</translation>
    </message>
    <message>
        <source>Delivery that is looked at</source>
        <translation>調べる納品</translation>
    </message>
    <message>
        <source>What the deliveries say</source>
        <translation>納品の比較からわかること</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>比較するものがまだありません</translation>
    </message>
    <message>
        <source>Open submissions...</source>
        <translation>送信データを開く...</translation>
    </message>
    <message>
        <source>Take each month as a delivery</source>
        <translation>月ごとに1回の納品とする</translation>
    </message>
    <message>
        <source>Did they take what was recommended?</source>
        <translation>推薦したものは利用されたか</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>1行をコピーしました</translation>
    </message>
    <message>
        <source>%1 rows copied</source>
        <translation>%1行をコピーしました</translation>
    </message>
    <message>
        <source>Open the submissions of two months, or more, together: then this page tells what changed.</source>
        <translation>2か月分以上の送信データを一緒に開くと、何が変わったかがここに表示されます。</translation>
    </message>
    <message>
        <source>Comparing the deliveries...</source>
        <translation>納品を比較しています...</translation>
    </message>
    <message>
        <source>Learning from %1 alone...</source>
        <translation>%1だけで学習しています...</translation>
    </message>
    <message>
        <source>Whether they took what was recommended is being worked out.</source>
        <translation>推薦したものが利用されたかどうかを調べています。</translation>
    </message>
    <message>
        <source>The lists of then are being made.</source>
        <translation>前回のリストを作成しています。</translation>
    </message>
    <message>
        <source>Add another export...</source>
        <translation>別のエクスポートを追加...</translation>
    </message>
    <message>
        <source>Add the export of another time to this one, or take each month of its dates as a delivery.</source>
        <translation>別の期間のエクスポートを追加するか、日付の月ごとを納品として扱ってください。</translation>
    </message>
    <message>
        <source>Add the export of another time to this one.</source>
        <translation>別の期間のエクスポートを追加してください。</translation>
    </message>
</context>
<context>
    <name>leadlight::ChartExportDialog</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>図形</translation>
    </message>
    <message>
        <source>1x</source>
        <translation>1x</translation>
    </message>
    <message>
        <source>2x</source>
        <translation>2x</translation>
    </message>
    <message>
        <source>3x</source>
        <translation>3x</translation>
    </message>
    <message>
        <source>4x</source>
        <translation>4x</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Note and caption</source>
        <translation>注釈とキャプション</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>背景を透明にする</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>チャートを書き出す</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>画像のプレビュー</translation>
    </message>
    <message>
        <source>Title of the picture</source>
        <translation>画像のタイトル</translation>
    </message>
    <message>
        <source>With</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Scale of the PNG</source>
        <translation>PNGの倍率</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Texts of the SVG</source>
        <translation>SVGのテキスト</translation>
    </message>
    <message>
        <source>Text can be edited and searched; shapes look the same everywhere, also where the font is missing</source>
        <translation>テキストは編集や検索ができます。図形は、フォントがない環境でも同じ見た目になります</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation>スライド（16:9）</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>任意のサイズ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Copy SVG</source>
        <translation>SVGをコピー</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>数値をコピー</translation>
    </message>
    <message>
        <source>The figures as a table, for a spreadsheet</source>
        <translation>数値を表計算ソフト用の表としてコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>保存...</translation>
    </message>
    <message>
        <source>Choose a format.</source>
        <translation>形式を選んでください。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2ピクセル</translation>
    </message>
    <message>
        <source>Vector graphics: sharp at every size</source>
        <translation>ベクター画像：どの大きさでも鮮明です</translation>
    </message>
    <message>
        <source>Copied. Paste it into a slide or a document.</source>
        <translation>コピーしました。スライドや文書に貼り付けてください。</translation>
    </message>
    <message>
        <source>Copied as SVG. Paste it into a drawing or a text editor.</source>
        <translation>SVGとしてコピーしました。描画ソフトやテキストエディターに貼り付けてください。</translation>
    </message>
    <message>
        <source>Copied as a table. Paste it into a spreadsheet.</source>
        <translation>表としてコピーしました。表計算ソフトに貼り付けてください。</translation>
    </message>
    <message>
        <source>Save chart: a file for each format</source>
        <translation>チャートを保存：形式ごとに1ファイル</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>チャートを保存</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>%1ファイル (*.%2)</translation>
    </message>
    <message>
        <source>Replace what is there: %1?</source>
        <translation>既存のファイルを置き換えますか：%1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました：%1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>As picture, SVG and numbers at once: each program takes what it understands</source>
        <translation>画像、SVG、数値を同時にコピーします。貼り付け先のソフトが扱える形式を使います</translation>
    </message>
    <message>
        <source>Copied: a slide or a document takes the picture, a drawing the SVG, a spreadsheet the numbers.</source>
        <translation>コピーしました。スライドや文書には画像、描画ソフトにはSVG、表計算ソフトには数値が貼り付けられます。</translation>
    </message>
    <message>
        <source>Copied: a slide or a document takes the picture, a drawing the SVG.</source>
        <translation>コピーしました。スライドや文書には画像、描画ソフトにはSVGが貼り付けられます。</translation>
    </message>
</context>
<context>
    <name>leadlight::ChartMark</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (95 %: %2 to %3)</source>
        <translation>%1（95%：%2～%3）</translation>
    </message>
</context>
<context>
    <name>leadlight::ChartPanel</name>
    <message>
        <source>Export...</source>
        <translation>書き出す...</translation>
    </message>
    <message>
        <source>Export the chart &quot;%1&quot;</source>
        <translation>チャート「%1」を書き出す</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the SVG</source>
        <translation>SVGをコピー</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>数値をコピー</translation>
    </message>
</context>
<context>
    <name>leadlight::ChipBar</name>
    <message>
        <source>%1: click to remove</source>
        <translation>%1：クリックして解除</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>フィルターを解除：%1</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
</context>
<context>
    <name>leadlight::CleanUpDialog</name>
    <message>
        <source>Drop their tables</source>
        <translation>表を削除</translation>
    </message>
    <message>
        <source>Working tables in the engine</source>
        <translation>エンジンにある作業用の表</translation>
    </message>
    <message>
        <source>Runs with working tables in the engine</source>
        <translation>エンジンに作業用の表がある実行</translation>
    </message>
    <message>
        <source>No other run has left tables there.</source>
        <translation>ほかの実行が残した表はありません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Choose the runs whose tables are to go. Runs of others may be at work, and a run that was cut short cannot be gone on with then. Lists that were written stay.</source>
        <translation>表を削除する実行を選んでください。ほかの人の実行は動作中かもしれません。中断された実行は、削除すると続けられなくなります。書き込み済みのリストは残ります。</translation>
    </message>
    <message>
        <source>%1 of %2, begun %3, of the table %4, with %5 working tables</source>
        <translation>%2 の %1、開始 %3、表 %4、作業用の表 %5</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>誰か</translation>
    </message>
    <message>
        <source>and more: %1</source>
        <translation>ほか：%1</translation>
    </message>
    <message>
        <source>The tables of these runs go for good. If somebody is still at one of them, that work fails.</source>
        <translation>これらの実行の表は完全に削除されます。まだ誰かが作業中の場合、その作業は失敗します。</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>leadlight::Coach</name>
    <message>
        <source>1 of 3: what each visitor should see next</source>
        <translation>1/3：各訪問者に次に見せるもの</translation>
    </message>
    <message>
        <source>Choose a visitor at the left. At the right stands what they took, and below it what they should be offered next, best first, with the reason. Untick a page to see what would change.</source>
        <translation>左で訪問者を選んでください。右には利用したものが、その下には次に提案すべきものが、良い順に理由とともに並びます。ページのチェックを外すと、結果がどう変わるかがわかります。</translation>
    </message>
    <message>
        <source>2 of 3: who should get a page</source>
        <translation>2/3：ページを誰に届けるか</translation>
    </message>
    <message>
        <source>The other way round: choose a page, and see which visitors it should be offered to. The slider says how many, the button writes them to a file for a campaign.</source>
        <translation>今度は逆に、ページを選んで、どの訪問者に提案すべきかを見てみましょう。スライダーで人数を決め、ボタンでキャンペーン用のファイルに書き出せます。</translation>
    </message>
    <message>
        <source>3 of 3: is it any good?</source>
        <translation>3/3：どれだけ効果があるか</translation>
    </message>
    <message>
        <source>Here stands which business units are served well. &quot;Measure on hidden pages&quot; tests the model on pages that were hidden from it. Ctrl+K finds any visitor, page or command. Open your own files with Ctrl+O.</source>
        <translation>どの事業部門がうまく推薦されているかがわかります。「隠したページで測定」を使うと、モデルから隠したページでテストできます。Ctrl+Kで訪問者、ページ、コマンドを検索でき、Ctrl+Oで自分のファイルを開けます。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the introduction</source>
        <translation>ツアーを閉じる</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>leadlight::CohortDialog</name>
    <message>
        <source>The selection and the rest</source>
        <translation>選択とその他</translation>
    </message>
    <message>
        <source>Cohort and the rest</source>
        <translation>コホートとその他</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>表をコピー</translation>
    </message>
</context>
<context>
    <name>leadlight::CohortKeeping</name>
    <message>
        <source>%1 (1 visitor)</source>
        <translation>%1（訪問者1人）</translation>
    </message>
    <message>
        <source>%1 (%2 visitors)</source>
        <translation>%1（訪問者%2人）</translation>
    </message>
    <message>
        <source>Cohorts that are not in these files: %1. They come back with their own.</source>
        <translation>これらのファイルにないコホート: %1。元のファイルを開くと戻ります。</translation>
    </message>
    <message>
        <source>Cohorts of which some are not in these files: %1.</source>
        <translation>一部がこれらのファイルにないコホート: %1。</translation>
    </message>
</context>
<context>
    <name>leadlight::ColumnDialog</name>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Asset type</source>
        <translation>アセットタイプ</translation>
    </message>
    <message>
        <source>Form submissions</source>
        <translation>フォーム送信</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>事業部門</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Page title</source>
        <translation>ページのタイトル</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>列の選択</translation>
    </message>
    <message>
        <source>Rows without a visitor</source>
        <translation>訪問者のない行</translation>
    </message>
    <message>
        <source>Say which column of the file is what. The answer is remembered for files with these columns.</source>
        <translation>ファイルのどの列が何を表すかを選んでください。同じ列のファイルでは、この回答を記憶して使います。</translation>
    </message>
    <message>
        <source>Say whose these rows are. The answer is remembered for files with these columns.</source>
        <translation>これらの行が誰のものかを選んでください。同じ列のファイルでは、この回答を記憶して使います。</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1（任意）</translation>
    </message>
    <message>
        <source>choose...</source>
        <translation>選択...</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Each row is one submission</source>
        <translation>各行が1件の送信</translation>
    </message>
    <message>
        <source>Rows without a visitor belong to the visitor above them (merged cells)</source>
        <translation>訪問者のない行は上の訪問者のもの（結合セル）</translation>
    </message>
    <message>
        <source>Yes, they belong to the visitor above</source>
        <translation>はい、上の訪問者のものです</translation>
    </message>
    <message>
        <source>No, their visitor is unknown</source>
        <translation>いいえ、訪問者は不明です</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>ファイルの先頭の行</translation>
    </message>
    <message>
        <source>Say whose the rows without a visitor are.</source>
        <translation>訪問者のない行が誰のものかを選んでください。</translation>
    </message>
    <message>
        <source>Choose the column for: %1.</source>
        <translation>次の列を選んでください：%1。</translation>
    </message>
    <message>
        <source>%1 and %2 are the same column.</source>
        <translation>%1と%2に同じ列が選ばれています。</translation>
    </message>
    <message>
        <source>By its cells each column is as proposed below: please check. The answer is remembered for files with these columns.</source>
        <translation>セルの内容から、各列を下のように提案しています。ご確認ください。回答は、同じ列を持つファイルのために記憶されます。</translation>
    </message>
</context>
<context>
    <name>leadlight::ColumnExplanation</name>
    <message>
        <source>What does this mean?</source>
        <translation>これはどういう意味ですか？</translation>
    </message>
    <message>
        <source>What does &quot;%1&quot; mean?</source>
        <translation>「%1」の意味は？</translation>
    </message>
</context>
<context>
    <name>leadlight::ColumnMenu</name>
    <message>
        <source>Columns as at first</source>
        <translation>列を初期状態に戻す</translation>
    </message>
</context>
<context>
    <name>leadlight::ComparisonSettings</name>
    <message>
        <source>Settings of the comparison</source>
        <translation>比較の設定</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The three baselines and the current model always take part; before a training, the chosen one.</source>
        <translation>3つのベースラインと現行モデルは常に比較に加わります。学習前は、選択中のモデルが加わります。</translation>
    </message>
    <message>
        <source>How they are measured</source>
        <translation>測定方法</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation>%1（現行）</translation>
    </message>
    <message>
        <source>%1 (chosen, not trained yet)</source>
        <translation>%1（選択中、未学習）</translation>
    </message>
    <message>
        <source>%1 model</source>
        <translation>モデル%1個</translation>
    </message>
    <message>
        <source>%1 models</source>
        <translation>モデル%1個</translation>
    </message>
    <message>
        <source>hidden: %1</source>
        <translation>隠すもの：%1</translation>
    </message>
    <message>
        <source>%1 repeat</source>
        <translation>反復%1回</translation>
    </message>
    <message>
        <source>%1 repeats</source>
        <translation>反復%1回</translation>
    </message>
</context>
<context>
    <name>leadlight::ConflictsView</name>
    <message>
        <source>Such a page counts for</source>
        <translation>このようなページの集計先</translation>
    </message>
    <message>
        <source>its first row in the mapping</source>
        <translation>マッピングの最初の行</translation>
    </message>
    <message>
        <source>its last row in the mapping</source>
        <translation>マッピングの最後の行</translation>
    </message>
    <message>
        <source>all of them, as in the notebook</source>
        <translation>すべて（ノートブックと同じ）</translation>
    </message>
    <message>
        <source>Rule for pages with several business units</source>
        <translation>複数の事業部門があるページの扱い</translation>
    </message>
    <message>
        <source>Business unit of the selected page</source>
        <translation>選択したページの事業部門</translation>
    </message>
    <message>
        <source>No page has more than one business unit.</source>
        <translation>複数の事業部門があるページはありません。</translation>
    </message>
    <message>
        <source>The selected page counts for</source>
        <translation>選択したページの集計先</translation>
    </message>
    <message>
        <source>as the rule says</source>
        <translation>上の設定に従う</translation>
    </message>
</context>
<context>
    <name>leadlight::ConnectionForm</name>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Keep the password in the system&apos;s keychain</source>
        <translation>パスワードをシステムのキーチェーンに保存</translation>
    </message>
    <message>
        <source>Kind of engine</source>
        <translation>エンジンの種類</translation>
    </message>
    <message>
        <source>ODBC (not tested)</source>
        <translation>ODBC（未検証）</translation>
    </message>
    <message>
        <source>warehouse.example.com, or localhost</source>
        <translation>warehouse.example.comまたはlocalhost</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>通常のポート</translation>
    </message>
    <message>
        <source>the user&apos;s own</source>
        <translation>ユーザーの既定</translation>
    </message>
    <message>
        <source>the engine&apos;s default</source>
        <translation>エンジンの既定</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>The password is kept nowhere else; left empty, that of the keychain counts. The connection is encrypted and the certificate checked, but to this computer itself.</source>
        <translation>パスワードはほかのどこにも保存しません。空欄の場合はキーチェーンのものを使います。このコンピューター自体を除き、接続は暗号化され、証明書も確認されます。</translation>
    </message>
    <message>
        <source>The password is asked for each time and kept nowhere. The connection is encrypted and the certificate checked, but to this computer itself.</source>
        <translation>パスワードは毎回尋ね、どこにも保存しません。このコンピューター自体を除き、接続は暗号化され、証明書も確認されます。</translation>
    </message>
    <message>
        <source>Data source (DSN)</source>
        <translation>データソース（DSN）</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>those of the system</source>
        <translation>システムのもの</translation>
    </message>
    <message>
        <source>Only where your organisation signs its certificates itself: the file (PEM) with its own, from your IT</source>
        <translation>組織が自ら証明書に署名している場合だけ：その証明書のファイル（PEM）を IT 部門から受け取ってください</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>選択...</translation>
    </message>
    <message>
        <source>Choose the file of certificates</source>
        <translation>証明書のファイルを選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>leadlight::DataPage</name>
    <message>
        <source>What was read, what was left out, and how the two files fit together.</source>
        <translation>何を読み込み、何を除外し、2つのファイルがどう結び付くかを示します。</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>送信データ</translation>
    </message>
    <message>
        <source>Open submissions...</source>
        <translation>送信データを開く...</translation>
    </message>
    <message>
        <source>BU mapping</source>
        <translation>BUマッピング</translation>
    </message>
    <message>
        <source>Open BU mapping...</source>
        <translation>BUマッピングを開く...</translation>
    </message>
</context>
<context>
    <name>leadlight::DataTable</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Nothing here fits the filters.</source>
        <translation>フィルターに一致するものがありません。</translation>
    </message>
    <message>
        <source>Nothing here has &quot;%1&quot; in it and fits the filters.</source>
        <translation>「%1」を含み、フィルターに一致するものがありません。</translation>
    </message>
    <message>
        <source>Nothing here has &quot;%1&quot; in it.</source>
        <translation>「%1」を含むものがありません。</translation>
    </message>
</context>
<context>
    <name>leadlight::DaysView</name>
    <message>
        <source>First day that counts</source>
        <translation>対象の初日</translation>
    </message>
    <message>
        <source>Last day that counts</source>
        <translation>対象の最終日</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Use only this one</source>
        <translation>これだけ使う</translation>
    </message>
    <message>
        <source>Use all</source>
        <translation>すべて使う</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>納品</translation>
    </message>
    <message>
        <source>Open the submissions to see which deliveries they are made of.</source>
        <translation>送信データを開くと、どの納品から成るかがわかります。</translation>
    </message>
    <message>
        <source>Days that count</source>
        <translation>対象期間</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>A delivery is a file</source>
        <translation>ファイルを納品とする</translation>
    </message>
    <message>
        <source>Each file by itself</source>
        <translation>ファイルごとに分ける</translation>
    </message>
    <message>
        <source>A delivery is a month</source>
        <translation>月を納品とする</translation>
    </message>
    <message>
        <source>Files of the same days are one delivery, unless each file is taken by itself.</source>
        <translation>ファイルごとに分けない限り、同じ日付のファイルは1回の納品になります。</translation>
    </message>
    <message>
        <source>What is one delivery</source>
        <translation>納品の単位</translation>
    </message>
    <message>
        <source>Name of the selected delivery</source>
        <translation>選択した納品の名前</translation>
    </message>
    <message>
        <source>All days count, and rows without a date, too.</source>
        <translation>すべての日付が対象です。日付のない行も含みます。</translation>
    </message>
    <message>
        <source>The submissions have no dates.</source>
        <translation>送信データに日付がありません。</translation>
    </message>
    <message>
        <source>The delivery chosen above:</source>
        <translation>上で選んだ納品：</translation>
    </message>
    <message>
        <source>Its name, which can be changed here</source>
        <translation>納品の名前。ここで変更できます</translation>
    </message>
</context>
<context>
    <name>leadlight::DetailsPanel</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外分</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>What to show of the data</source>
        <translation>データについて表示する内容</translation>
    </message>
    <message>
        <source>Open the submissions file to see its rows here.</source>
        <translation>送信データのファイルを開くと、行が表示されます。</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>The first row</source>
        <translation>最初の1行</translation>
    </message>
    <message>
        <source>The first %1 rows</source>
        <translation>最初の%1行</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>除外した行</translation>
    </message>
    <message>
        <source>Pages with several BUs</source>
        <translation>複数のBUがあるページ</translation>
    </message>
    <message>
        <source>Matching addresses</source>
        <translation>アドレスの照合</translation>
    </message>
    <message>
        <source>Days and deliveries</source>
        <translation>期間と納品</translation>
    </message>
</context>
<context>
    <name>leadlight::EvidenceNote</name>
    <message>
        <source>Show them</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>List only the visitors without evidence</source>
        <translation>根拠のない訪問者だけを一覧表示します</translation>
    </message>
</context>
<context>
    <name>leadlight::EvidenceSettings</name>
    <message>
        <source>Only with evidence</source>
        <translation>根拠のあるもののみ</translation>
    </message>
    <message>
        <source>More...</source>
        <translation>詳細...</translation>
    </message>
    <message>
        <source>Evidence wanted</source>
        <translation>求める根拠</translation>
    </message>
    <message>
        <source>How much has to speak for a page</source>
        <translation>ページの推薦に必要な後押しの強さ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>A page is personal where the pages that a visitor took speak for it, and popular where they do not.</source>
        <translation>訪問者が利用したページに後押しされるものは「個人」、されないものは「人気」です。</translation>
    </message>
    <message>
        <source>Only pages that something a visitor took speaks for. Without this, popular pages stand among them: this model knows how popular each page is overall, and ranks them by that. Exported lists, too.</source>
        <translation>訪問者が利用したものに後押しされるページだけを表示します。オフにすると人気のページも混ざります。このモデルは各ページの全体での人気を考慮し、それに応じて順位を付けます。書き出すリストにも適用されます。</translation>
    </message>
    <message>
        <source>Lists end where nothing a visitor took speaks for a further page, instead of going on with popular pages. Exported lists, too.</source>
        <translation>訪問者が利用したものに後押しされるページが尽きた時点で、人気のページを続けずにリストを終わりにします。書き出すリストにも適用されます。</translation>
    </message>
</context>
<context>
    <name>leadlight::ExplainButton</name>
    <message>
        <source>What does this mean: %1</source>
        <translation>これはどういう意味ですか：%1</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>これはどういう意味ですか？</translation>
    </message>
</context>
<context>
    <name>leadlight::ExplanationPopup</name>
    <message>
        <source>What does this mean?</source>
        <translation>これはどういう意味ですか？</translation>
    </message>
</context>
<context>
    <name>leadlight::ExplanationText</name>
    <message>
        <source>What it says</source>
        <translation>わかること</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>計算方法</translation>
    </message>
    <message>
        <source>What it does not say</source>
        <translation>わからないこと</translation>
    </message>
</context>
<context>
    <name>leadlight::Exporting</name>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました：%1</translation>
    </message>
    <message>
        <source>Writing recommendations</source>
        <translation>推薦を書き出し中</translation>
    </message>
    <message>
        <source>Recommendations are being written to a file.</source>
        <translation>推薦をファイルに書き出しています。</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>書き出しを続ける</translation>
    </message>
</context>
<context>
    <name>leadlight::FiguresDialog</name>
    <message>
        <source>What the figures mean</source>
        <translation>数値の意味</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
</context>
<context>
    <name>leadlight::FileCard</name>
    <message>
        <source>comma</source>
        <translation>カンマ</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>縦線</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>コロン</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>ブック</translation>
    </message>
    <message>
        <source>1 line left out: %1</source>
        <translation>1行を除外：%1</translation>
    </message>
    <message>
        <source>%1 lines left out: %2</source>
        <translation>%1行を除外：%2</translation>
    </message>
    <message>
        <source>Resolve...</source>
        <translation>解決...</translation>
    </message>
    <message>
        <source>Decide...</source>
        <translation>選択...</translation>
    </message>
    <message>
        <source>Decide about visitors that look like robots</source>
        <translation>ロボットらしき訪問者の扱いを選ぶ</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1ファイル</translation>
    </message>
    <message>
        <source>1 page name that stands for no page</source>
        <translation>ページを表していないページ名：1件</translation>
    </message>
    <message>
        <source>%1 page names that stand for no page</source>
        <translation>ページを表していないページ名：%1件</translation>
    </message>
    <message>
        <source>1 page belongs to more than one business unit.</source>
        <translation>1ページが複数の事業部門に属しています。</translation>
    </message>
    <message>
        <source>%1 pages belong to more than one business unit.</source>
        <translation>%1ページが複数の事業部門に属しています。</translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>読み込んでいます...</translation>
    </message>
    <message>
        <source>Everything else follows once the whole file is read.</source>
        <translation>ファイル全体を読み込むと、他の内容も表示されます。</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>まだ開いていません</translation>
    </message>
    <message>
        <source>1 row without a visitor id, not among the cookies and pages</source>
        <translation>訪問者IDのない行：1行（Cookieとページの数には含みません）</translation>
    </message>
    <message>
        <source>%1 rows without a visitor id, not among the cookies and pages</source>
        <translation>訪問者IDのない行：%1行（Cookieとページの数には含みません）</translation>
    </message>
</context>
<context>
    <name>leadlight::FilePrompts</name>
    <message>
        <source>Open submissions</source>
        <translation>送信データを開く</translation>
    </message>
    <message>
        <source>Open BU mapping</source>
        <translation>BUマッピングを開く</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods *.gz *.zip *.tgz *.tar)</source>
        <translation>エクスポート (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods *.gz *.zip *.tgz *.tar)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Looking at the columns</source>
        <translation>列を確認中</translation>
    </message>
    <message>
        <source>What you answered does not open all of the files. If they differ, open them one by one.</source>
        <translation>この回答では一部のファイルを開けません。形式が異なる場合は、1つずつ開いてください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>One cookie has lost its leading zeros, probably in a spreadsheet.</source>
        <translation>Cookie 1件で先頭のゼロが失われています。表計算ソフトが原因と思われます。</translation>
    </message>
    <message>
        <source>%1 cookies have lost their leading zeros, probably in a spreadsheet.</source>
        <translation>Cookie %1件で先頭のゼロが失われています。表計算ソフトが原因と思われます。</translation>
    </message>
    <message>
        <source>With the zeros put back they are the same visitors as in the other files.</source>
        <translation>ゼロを復元すると、他のファイルの訪問者と一致します。</translation>
    </message>
    <message>
        <source>Put the zeros back</source>
        <translation>ゼロを復元</translation>
    </message>
    <message>
        <source>Add another export</source>
        <translation>別のエクスポートを追加</translation>
    </message>
</context>
<context>
    <name>leadlight::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>リストを絞り込む</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>すべてのフィルターを解除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>leadlight::FilterField</name>
    <message>
        <source>Search %1</source>
        <translation>%1を検索</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>表示中の行</translation>
    </message>
    <message>
        <source>Search %1 %2...</source>
        <translation>%2を検索（%1件）...</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2件中%1件</translation>
    </message>
</context>
<context>
    <name>leadlight::FoldingNote</name>
    <message>
        <source>Less</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>もっと見る</translation>
    </message>
    <message>
        <source>Show less of the note</source>
        <translation>注記を折りたたむ</translation>
    </message>
    <message>
        <source>Show all of the note</source>
        <translation>注記をすべて表示</translation>
    </message>
</context>
<context>
    <name>leadlight::FoundBars</name>
    <message>
        <source>%1 of 100 (%2 to %3)</source>
        <translation>100件中%1件（%2～%3）</translation>
    </message>
    <message>
        <source>Found in the top 10, before and after</source>
        <translation>上位10件での的中率、変更前と変更後</translation>
    </message>
    <message>
        <source>Before: %1. After: %2.</source>
        <translation>変更前：%1。変更後：%2。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>leadlight::FoundLine</name>
    <message>
        <source>Measure on hidden pages</source>
        <translation>隠したページで測定</translation>
    </message>
    <message>
        <source>Hides pages of either delivery, and looks how many the top 10 finds</source>
        <translation>両方の納品でページを隠し、上位10件でいくつ言い当てるかを調べます</translation>
    </message>
    <message>
        <source>How often hidden pages are found in either delivery is not measured yet.</source>
        <translation>両方の納品での、隠したページの的中率はまだ測定していません。</translation>
    </message>
    <message>
        <source>Measuring on hidden pages of both deliveries...</source>
        <translation>両方の納品の隠したページで測定しています...</translation>
    </message>
</context>
<context>
    <name>leadlight::Health</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>What happened in this run and those before. It holds no ids, no names and no figures, and is sent nowhere. The file: %1</source>
        <translation>今回と以前の起動で起きたことの記録です。ID、名前、数値は含まれず、どこにも送信されません。ファイル：%1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>記録の内容</translation>
    </message>
    <message>
        <source>This is all that was written down: versions, and where the program stood. It holds nothing of your data and was sent nowhere. Those who look for the fault can use it.</source>
        <translation>記録されたのはこれがすべてです（バージョンと、プログラムの実行位置）。お客様のデータは含まれず、どこにも送信されていません。不具合の調査に役立ちます。</translation>
    </message>
    <message>
        <source>Leadlight ended by a fault the last time.</source>
        <translation>Leadlightは前回、異常終了しました。</translation>
    </message>
    <message>
        <source>Your files were only read. A report was written on this computer.</source>
        <translation>ファイルは読み取っただけで、変更されていません。レポートはこのコンピューターに保存されています。</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>レポートを表示</translation>
    </message>
</context>
<context>
    <name>leadlight::HeatMark</name>
    <message>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2：%3</translation>
    </message>
</context>
<context>
    <name>leadlight::HeldOutPanel</name>
    <message>
        <source>%1 % (%2 to %3)</source>
        <translation>%1%（%2～%3）</translation>
    </message>
    <message>
        <source>On hidden pages</source>
        <translation>隠したページ</translation>
    </message>
    <message>
        <source>Measure on hidden pages</source>
        <translation>隠したページで測定</translation>
    </message>
    <message>
        <source>Open the Model lab</source>
        <translation>モデルラボを開く</translation>
    </message>
    <message>
        <source>The last comparison did not have this model with these settings.</source>
        <translation>前回の比較には、この設定のこのモデルが含まれていません。</translation>
    </message>
    <message>
        <source>Whether the model finds what a cookie wants next shows on pages that were hidden from it. That needs no business units.</source>
        <translation>Cookieが次に求めるものをモデルが言い当てるかどうかは、モデルから隠したページでわかります。事業部門は必要ありません。</translation>
    </message>
    <message>
        <source>The hit rate above is measured on what the model has learnt from. Whether it finds what a cookie wants next shows on pages that were hidden from it.</source>
        <translation>上のヒット率は、モデルが学習したデータで測定しています。Cookieが次に求めるものを言い当てるかどうかは、モデルから隠したページでわかります。</translation>
    </message>
    <message>
        <source>%1 In brackets: the 95 % interval.</source>
        <translation>%1 括弧内は95%区間。</translation>
    </message>
    <message>
        <source>Found in the top %1 (HR@%1)</source>
        <translation>上位%1件での的中率（HR@%1）</translation>
    </message>
    <message>
        <source>Placed high (NDCG@%1)</source>
        <translation>位置の高さ（NDCG@%1）</translation>
    </message>
    <message>
        <source>Most popular</source>
        <translation>人気順</translation>
    </message>
    <message>
        <source>Compares the models in the Model lab</source>
        <translation>モデルラボでモデルを比較します</translation>
    </message>
    <message>
        <source>Open a submissions file first</source>
        <translation>先に送信データのファイルを開いてください</translation>
    </message>
    <message>
        <source>The Rules page says what each of them costs.</source>
        <translation>それぞれの影響はルールのページにあります。</translation>
    </message>
</context>
<context>
    <name>leadlight::HistoryPanel</name>
    <message>
        <source>Submitted so far</source>
        <translation>これまでの送信</translation>
    </message>
    <message>
        <source>Pages submitted so far</source>
        <translation>これまでに送信したページ</translation>
    </message>
    <message>
        <source>Add a page to the history, to see what would change</source>
        <translation>履歴にページを追加して、変化を確認します</translation>
    </message>
    <message>
        <source>Business unit that the new visitor cares for</source>
        <translation>新規訪問者が関心を持つ事業部門</translation>
    </message>
    <message>
        <source>Cares for</source>
        <translation>関心のある部門</translation>
    </message>
    <message>
        <source>Popular pages of this business unit come first, behind those that the visitor&apos;s own pages speak for</source>
        <translation>この事業部門の人気のページが、訪問者自身のページに後押しされるものの次に並びます</translation>
    </message>
    <message>
        <source>Makes no difference to this list: the model ranks every page of it by what the visitor took. Take pages away to choose again.</source>
        <translation>このリストには影響しません。すべてのページが、訪問者の利用したものをもとに順位付けされています。選び直すには、ページを外してください。</translation>
    </message>
    <message>
        <source>any business unit</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>新規訪問者</translation>
    </message>
    <message>
        <source>Add a page...</source>
        <translation>ページを追加...</translation>
    </message>
    <message>
        <source>What if: add a page...</source>
        <translation>What-if：ページを追加...</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Take away the new visitor&apos;s pages</source>
        <translation>新規訪問者のページを外します</translation>
    </message>
    <message>
        <source>Undo the what-if</source>
        <translation>What-ifを取り消します</translation>
    </message>
    <message>
        <source>Back to a visitor without a history</source>
        <translation>履歴のない訪問者に戻します</translation>
    </message>
    <message>
        <source>Back to what the cookie has really submitted</source>
        <translation>Cookieが実際に送信した内容に戻します</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1ページ</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1ページ</translation>
    </message>
    <message>
        <source>no history yet</source>
        <translation>履歴なし</translation>
    </message>
    <message>
        <source>with 1 page</source>
        <translation>1ページあり</translation>
    </message>
    <message>
        <source>with %1 pages</source>
        <translation>%1ページあり</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>What-if</translation>
    </message>
    <message>
        <source>1 submission</source>
        <translation>送信1件</translation>
    </message>
    <message>
        <source>%1 submissions</source>
        <translation>送信%1件</translation>
    </message>
    <message>
        <source>%1. Untick a page to see what would change.</source>
        <translation>%1。ページのチェックを外すと変化がわかります。</translation>
    </message>
    <message>
        <source>What if: without any page</source>
        <translation>What-if：ページなし</translation>
    </message>
    <message>
        <source>without one page</source>
        <translation>1ページを除外</translation>
    </message>
    <message>
        <source>without %1 pages</source>
        <translation>%1ページを除外</translation>
    </message>
    <message>
        <source>with one page added</source>
        <translation>1ページを追加</translation>
    </message>
    <message>
        <source>with %1 pages added</source>
        <translation>%1ページを追加</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>What-if：%1</translation>
    </message>
</context>
<context>
    <name>leadlight::Job</name>
    <message>
        <source>%1, about %2 min left</source>
        <translation>%1（残り約%2分）</translation>
    </message>
    <message>
        <source>%1, about %2 s left</source>
        <translation>%1（残り約%2秒）</translation>
    </message>
</context>
<context>
    <name>leadlight::LabJobs</name>
    <message>
        <source>Comparing models</source>
        <translation>モデルを比較中</translation>
    </message>
    <message>
        <source>Models are being compared.</source>
        <translation>モデルを比較しています。</translation>
    </message>
    <message>
        <source>Keep comparing</source>
        <translation>比較を続ける</translation>
    </message>
    <message>
        <source>Measuring the learning curve</source>
        <translation>学習曲線を測定中</translation>
    </message>
    <message>
        <source>The learning curve is being measured.</source>
        <translation>学習曲線を測定しています。</translation>
    </message>
    <message>
        <source>Keep measuring</source>
        <translation>測定を続ける</translation>
    </message>
</context>
<context>
    <name>leadlight::LabRuns</name>
    <message>
        <source>Beside the training before (%3) the top 10 is another for %1 % of %2 visitors.</source>
        <translation>前回の学習（%3）と比べて、訪問者%2人の%1%で上位10件が変わりました。</translation>
    </message>
    <message>
        <source>By the evidence that is asked for now, the top 10 has changed for %1 % of %2 cookies; hit rates are of these lists. The model is the same.</source>
        <translation>現在求めている根拠の強さでは、Cookie %2件の%1%で上位10件が変わりました。ヒット率はこのリストのものです。モデルは同じです。</translation>
    </message>
</context>
<context>
    <name>leadlight::LedgerBar</name>
    <message>
        <source>Submissions by business unit</source>
        <translation>事業部門別の送信</translation>
    </message>
    <message>
        <source>%1 other business units</source>
        <translation>他の事業部門%1個</translation>
    </message>
    <message>
        <source>%1: %2 submissions, %3 %</source>
        <translation>%1：送信%2件、%3%</translation>
    </message>
    <message>
        <source>%1 (dropped)</source>
        <translation>%1（除外）</translation>
    </message>
</context>
<context>
    <name>leadlight::LedgerPanel</name>
    <message>
        <source>Submissions with a business unit</source>
        <translation>事業部門のある送信</translation>
    </message>
    <message>
        <source>Keep unmapped pages</source>
        <translation>未割り当てのページを残す</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>除外する</translation>
    </message>
    <message>
        <source>Pages without a business unit</source>
        <translation>事業部門のないページ</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>なしで続行</translation>
    </message>
    <message>
        <source>Takes the BU mapping away: no page has a business unit then</source>
        <translation>BUマッピングを外します。どのページにも事業部門が付かなくなります</translation>
    </message>
    <message>
        <source>Open another...</source>
        <translation>別のものを開く...</translation>
    </message>
    <message>
        <source>Open another BU mapping</source>
        <translation>別のBUマッピングを開く</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%2件中%1件（%3%）</translation>
    </message>
    <message>
        <source>Every page has a business unit.</source>
        <translation>すべてのページに事業部門があります。</translation>
    </message>
    <message>
        <source>Dropping would lose %1.</source>
        <translation>除外すると失われるもの：%1。</translation>
    </message>
    <message>
        <source>Dropped: %1. The model does not see them.</source>
        <translation>除外：%1。モデルの学習には使いません。</translation>
    </message>
    <message>
        <source>As in the notebook, 1 row of a page with several business units counts once for each, so the units add up to %1 submissions.</source>
        <translation>ノートブックと同じく、複数の事業部門があるページの1行は部門ごとに1回数えます。そのため部門の合計は%1件です。</translation>
    </message>
    <message>
        <source>As in the notebook, %1 rows of pages with several business units count once for each, so the units add up to %2 submissions.</source>
        <translation>ノートブックと同じく、複数の事業部門があるページの%1行は部門ごとに1回数えます。そのため部門の合計は%2件です。</translation>
    </message>
    <message>
        <source>The row without a visitor id counts here and on the other pages.</source>
        <translation>訪問者IDのない1行は、ここでも他のページでも数えます。</translation>
    </message>
    <message>
        <source>The %1 rows without a visitor id count here and on the other pages.</source>
        <translation>訪問者IDのない%1行は、ここでも他のページでも数えます。</translation>
    </message>
    <message>
        <source>Of these, rows, submissions and pages count the row without a visitor id, cookies do not; the other pages leave it out.</source>
        <translation>このうち行、送信、ページの数は訪問者IDのない1行を含み、Cookieの数は含みません。他のページには含みません。</translation>
    </message>
    <message>
        <source>Of these, rows, submissions and pages count the %1 rows without a visitor id, cookies do not; the other pages leave them out.</source>
        <translation>このうち行、送信、ページの数は訪問者IDのない%1行を含み、Cookieの数は含みません。他のページには含みません。</translation>
    </message>
</context>
<context>
    <name>leadlight::LeftOutView</name>
    <message>
        <source>Export list...</source>
        <translation>リストを書き出す...</translation>
    </message>
    <message>
        <source>Some days stand in several of the files, and these rows are the same in them. The note above says which.</source>
        <translation>一部の日付が複数のファイルにあり、その行の内容が同じです。該当するファイルは上の注記をご覧ください。</translation>
    </message>
    <message>
        <source>Models then neither learn from such visitors nor are tested on them. They still get recommendations.</source>
        <translation>モデルの学習にもテストにも使いません。推薦は引き続き表示します。</translation>
    </message>
    <message>
        <source>Leave the visitor that looks like a robot out of training</source>
        <translation>ロボットらしき訪問者1人を学習から除外</translation>
    </message>
    <message>
        <source>Leave the %1 visitors that look like robots out of training</source>
        <translation>ロボットらしき訪問者%1人を学習から除外</translation>
    </message>
    <message>
        <source>Count the row that stands in two files once</source>
        <translation>2つのファイルにある1行を1回だけ数える</translation>
    </message>
    <message>
        <source>Count the %1 rows that stand in two files once</source>
        <translation>2つのファイルにある%1行を1回だけ数える</translation>
    </message>
    <message>
        <source>Use the row without a visitor id as well</source>
        <translation>訪問者IDのない1行も使う</translation>
    </message>
    <message>
        <source>Use the %1 rows without a visitor id as well</source>
        <translation>訪問者IDのない%1行も使う</translation>
    </message>
    <message>
        <source>Ids such as None or 0000 stand for many people at once, so that they are left out of training and lists</source>
        <translation>Noneや0000のようなIDは多くの人をまとめて表すため、学習とリストから除外します</translation>
    </message>
    <message>
        <source>The first %1 of %2 lines are listed.</source>
        <translation>%2行のうち、最初の%1行を表示しています。</translation>
    </message>
    <message>
        <source>No line was left out: all lines of the files could be read.</source>
        <translation>除外した行はありません。ファイルのすべての行を読み込めました。</translation>
    </message>
</context>
<context>
    <name>leadlight::ListsTherePanel</name>
    <message>
        <source>Lists</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>リストを表示</translation>
    </message>
    <message>
        <source>First visitors</source>
        <translation>最初の訪問者</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>CSVで保存...</translation>
    </message>
    <message>
        <source>Id of a visitor</source>
        <translation>訪問者のID</translation>
    </message>
    <message>
        <source>Whole id of any visitor</source>
        <translation>訪問者のID全体</translation>
    </message>
    <message>
        <source>The lists of the first 1,000 visitors in the engine&apos;s order</source>
        <translation>エンジンの順で最初の1,000人の訪問者のリスト</translation>
    </message>
    <message>
        <source>Save the shown lists as CSV</source>
        <translation>表示中のリストをCSVで保存</translation>
    </message>
    <message>
        <source>Lists from the engine</source>
        <translation>エンジンから得たリスト</translation>
    </message>
    <message>
        <source>Visitors shown: %1, the first in the engine&apos;s order. Everybody&apos;s lists are written there and not sent here.</source>
        <translation>表示中の訪問者：エンジンの順で最初の%1人。全員のリストはエンジンに書き込まれ、ここには送られません。</translation>
    </message>
    <message>
        <source>The list of %1.</source>
        <translation>%1のリスト。</translation>
    </message>
    <message>
        <source>Train a model, and the first visitors&apos; lists stand here.</source>
        <translation>モデルを学習すると、最初の訪問者のリストがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>leadlight::MainWindow</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1（Ctrl+%2）</translation>
    </message>
    <message>
        <source>Open a submissions file first</source>
        <translation>先に送信データのファイルを開いてください</translation>
    </message>
    <message>
        <source>Auto: %1</source>
        <translation>自動：%1</translation>
    </message>
    <message>
        <source>Auto: %1, measured</source>
        <translation>自動：%1（測定済み）</translation>
    </message>
</context>
<context>
    <name>leadlight::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Search in the manual</source>
        <translation>マニュアル内を検索</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>章の本文</translation>
    </message>
    <message>
        <source>No chapter has &quot;%1&quot;.</source>
        <translation>「%1」を含む章はありません。</translation>
    </message>
</context>
<context>
    <name>leadlight::MappingBefore</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Names the pages that belonged to another business unit then</source>
        <translation>当時は別の事業部門に属していたページを示します</translation>
    </message>
    <message>
        <source>Remove the BU mapping of then</source>
        <translation>当時のBUマッピングを削除</translation>
    </message>
    <message>
        <source>BU mapping of then...</source>
        <translation>当時のBUマッピング...</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>当時：%1</translation>
    </message>
    <message>
        <source>Open the BU mapping of then</source>
        <translation>当時のBUマッピングを開く</translation>
    </message>
    <message>
        <source>Open another BU mapping of then, in place of %1</source>
        <translation>%1の代わりに、当時の別のBUマッピングを開く</translation>
    </message>
</context>
<context>
    <name>leadlight::MappingDialog</name>
    <message>
        <source>Does the BU mapping fit?</source>
        <translation>このBUマッピングで合っていますか？</translation>
    </message>
    <message>
        <source>Without business units there are recommendations, but no hit rate.</source>
        <translation>事業部門がなくても推薦はできますが、ヒット率は出ません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>そのまま使う</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>なしで続行</translation>
    </message>
    <message>
        <source>Open another...</source>
        <translation>別のものを開く...</translation>
    </message>
</context>
<context>
    <name>leadlight::MatchingView</name>
    <message>
        <source>Overlook these differences when looking up a page&apos;s business unit. Off by default; beside each, what it alone would do.</source>
        <translation>ページの事業部門を探すときに、これらの違いを無視します。既定ではオフです。それぞれの効果を横に示します。</translation>
    </message>
    <message>
        <source>no more pages found</source>
        <translation>見つかるページは増えません</translation>
    </message>
    <message>
        <source>%1 % of submissions find a business unit, 1 more page</source>
        <translation>送信の%1%に事業部門が付きます（1ページ増）</translation>
    </message>
    <message>
        <source>%1 % of submissions find a business unit, %2 more pages</source>
        <translation>送信の%1%に事業部門が付きます（%2ページ増）</translation>
    </message>
    <message>
        <source>Open both files to see how well they match.</source>
        <translation>両方のファイルを開くと、どれだけ一致するかがわかります。</translation>
    </message>
    <message>
        <source>Now %1 % of submissions find a business unit.</source>
        <translation>現在、送信の%1%に事業部門が付いています。</translation>
    </message>
</context>
<context>
    <name>leadlight::MemberDialog</name>
    <message>
        <source>Choose what to open</source>
        <translation>開くものの選択</translation>
    </message>
    <message>
        <source>%1 Which one do you want to open?</source>
        <translation>%1 どれを開きますか？</translation>
    </message>
    <message>
        <source>What there is to open</source>
        <translation>開けるもの</translation>
    </message>
    <message>
        <source>All of them, read as one</source>
        <translation>すべて（1つとして読み込む）</translation>
    </message>
</context>
<context>
    <name>leadlight::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;submissions...</source>
        <translation>送信データを開く(&amp;S)...</translation>
    </message>
    <message>
        <source>Open BU &amp;mapping...</source>
        <translation>BUマッピングを開く(&amp;M)...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple data</source>
        <translation>サンプルデータを開く(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Report...</source>
        <translation>レポート(&amp;P)...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>新規セッション(&amp;N)</translation>
    </message>
    <message>
        <source>Open s&amp;ession...</source>
        <translation>セッションを開く(&amp;O)...</translation>
    </message>
    <message>
        <source>Recent sess&amp;ions</source>
        <translation>最近使ったセッション(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;ave session</source>
        <translation>セッションを保存(&amp;V)</translation>
    </message>
    <message>
        <source>Save session &amp;as...</source>
        <translation>セッションに名前を付けて保存(&amp;A)...</translation>
    </message>
    <message>
        <source>Re&amp;vert to what was saved</source>
        <translation>保存時の状態に戻す(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Cohorts</source>
        <translation>コホート(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find anything...</source>
        <translation>何でも検索(&amp;F)...</translation>
    </message>
    <message>
        <source>Search on this &amp;page</source>
        <translation>このページを検索(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>文字の大きさ(&amp;S)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>学習(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel what is running</source>
        <translation>実行中の処理をキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>設定(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Rules...</source>
        <translation>ルール(&amp;R)...</translation>
    </message>
    <message>
        <source>As in the &amp;notebook</source>
        <translation>ノートブックと同じ(&amp;N)</translation>
    </message>
    <message>
        <source>Leadlight&apos;s &amp;defaults</source>
        <translation>Leadlightの既定値(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>What the &amp;figures mean</source>
        <translation>数値の意味(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Introduction</source>
        <translation>使い方ツアー(&amp;I)</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>ログを表示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About Leadlight</source>
        <translation>Leadlightについて(&amp;A)</translation>
    </message>
    <message>
        <source>Forget those not found</source>
        <translation>見つからないものを履歴から消去</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>ファイルの履歴を消去</translation>
    </message>
    <message>
        <source>%1 (not found)  –  %2</source>
        <translation>%1（見つかりません）  –  %2</translation>
    </message>
    <message>
        <source>%1  –  %2</source>
        <translation>%1  –  %2</translation>
    </message>
    <message>
        <source>No&amp;tes...</source>
        <translation>メモ(&amp;T)...</translation>
    </message>
    <message>
        <source>Connect to a &amp;warehouse...</source>
        <translation>ウェアハウスに接続(&amp;W)...</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました：%1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>やり直しました：%1</translation>
    </message>
    <message>
        <source>Add another e&amp;xport...</source>
        <translation>別のエクスポートを追加(&amp;X)...</translation>
    </message>
</context>
<context>
    <name>leadlight::MessageBar</name>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>%L1行目</translation>
    </message>
    <message>
        <source>%1, line %L2</source>
        <translation>%1、%L2行目</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>1 more message waits below these.</source>
        <translation>他に1件のメッセージがあります。</translation>
    </message>
    <message>
        <source>%1 more messages wait below these.</source>
        <translation>他に%1件のメッセージがあります。</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Close all messages</source>
        <translation>すべてのメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>leadlight::MixBars</name>
    <message>
        <source>%1 others</source>
        <translation>その他%1件</translation>
    </message>
    <message>
        <source>Whose pages are recommended, before and after</source>
        <translation>推薦されるページの事業部門、変更前と変更後</translation>
    </message>
    <message>
        <source>%1: %2 %, then %3 %</source>
        <translation>%1：%2%から%3%</translation>
    </message>
    <message>
        <source>%1 → %2 %</source>
        <translation>%1 → %2%</translation>
    </message>
</context>
<context>
    <name>leadlight::ModelLabPage</name>
    <message>
        <source>Which model is right for this data, measured on pages that were hidden from it.</source>
        <translation>このデータに合うモデルを、モデルから隠したページで調べます。</translation>
    </message>
    <message>
        <source>Section of the Model lab</source>
        <translation>モデルラボのセクション</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>スコアカード</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>チューニング</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>The Rules page says what each of them costs.</source>
        <translation>それぞれの影響はルールのページにあります。</translation>
    </message>
</context>
<context>
    <name>leadlight::ModelSettingsPopup</name>
    <message>
        <source>Model settings</source>
        <translation>モデルの設定</translation>
    </message>
    <message>
        <source>As in the notebook</source>
        <translation>ノートブックと同じ</translation>
    </message>
    <message>
        <source>ALS with 20 factors, unmapped pages dropped, pages with two business units counted twice</source>
        <translation>因子数20のALS。未割り当てのページを除外し、事業部門が2つあるページは2回数えます</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Back to the defaults of this model</source>
        <translation>このモデルの既定値に戻す</translation>
    </message>
    <message>
        <source>Auto takes %1, the winner of the Model lab&apos;s scorecard on this data. To change its settings, choose the model itself.</source>
        <translation>自動では、このデータのモデルラボのスコアカードで最も良かった%1を使います。設定を変えるには、モデルを直接選んでください。</translation>
    </message>
    <message>
        <source>%1 settings</source>
        <translation>%1の設定</translation>
    </message>
    <message>
        <source>%1 settings: %2</source>
        <translation>%1の設定：%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>leadlight::ModelTherePanel</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Train there</source>
        <translation>エンジンで学習</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Model that is trained on the engine&apos;s sums</source>
        <translation>エンジンの合計で学習するモデル</translation>
    </message>
    <message>
        <source>The engine adds up which pages are taken together; the model is trained here on the sums</source>
        <translation>どのページが一緒に利用されるかをエンジンが集計し、モデルはその合計を使ってここで学習します</translation>
    </message>
    <message>
        <source>Hides one page of a quarter of the visitors, trains without it, and looks how often it is found</source>
        <translation>訪問者の4分の1で1ページを隠して学習し、どれだけ見つかるかを調べます</translation>
    </message>
    <message>
        <source>How often it finds hidden pages is not measured yet.</source>
        <translation>隠したページをどれだけ見つけるかは、まだ測定していません。</translation>
    </message>
    <message>
        <source>Nothing is trained yet.</source>
        <translation>まだ学習していません。</translation>
    </message>
    <message>
        <source>Settings of the models are those of Model settings. ALS is trained on a sample of whole visitors that is read here, so it makes lists of single ones, not of everybody.</source>
        <translation>モデルの設定は「モデルの設定」のものです。ALSはここに読み込んだ訪問者全体のサンプルで学習するため、全員ではなく個々の訪問者のリストを作ります。</translation>
    </message>
</context>
<context>
    <name>leadlight::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>leadlight::NewVisitorRow</name>
    <message>
        <source>New visitor</source>
        <translation>新規訪問者</translation>
    </message>
    <message>
        <source>Somebody without a history: add pages and see what should come next</source>
        <translation>履歴のない訪問者です。ページを追加すると、次に見せるものがわかります</translation>
    </message>
    <message>
        <source>no history yet: add pages</source>
        <translation>履歴なし：ページを追加</translation>
    </message>
    <message>
        <source>with 1 page</source>
        <translation>1ページあり</translation>
    </message>
    <message>
        <source>with %1 pages</source>
        <translation>%1ページあり</translation>
    </message>
</context>
<context>
    <name>leadlight::NextPagesPanel</name>
    <message>
        <source>Next best assets</source>
        <translation>次に薦めるアセット</translation>
    </message>
    <message>
        <source>Length of the list</source>
        <translation>リストの長さ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the list with headers, for a spreadsheet or a mail</source>
        <translation>リストをヘッダー付きでコピーし、表計算ソフトやメールに使います</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>リストをコピー</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Export recommendations</source>
        <translation>推薦を書き出す</translation>
    </message>
    <message>
        <source>This list as CSV...</source>
        <translation>このリストをCSVで...</translation>
    </message>
    <message>
        <source>All cookies&apos; recommendations as CSV...</source>
        <translation>すべてのCookieの推薦をCSVで...</translation>
    </message>
    <message>
        <source>Press Train to see recommendations.</source>
        <translation>「学習」を押すと、推薦が表示されます。</translation>
    </message>
    <message>
        <source>This cookie has submitted every page there is.</source>
        <translation>このCookieはすべてのページを送信済みです。</translation>
    </message>
    <message>
        <source>This visitor is left out of every list.</source>
        <translation>この訪問者はすべてのリストから除外されています。</translation>
    </message>
    <message>
        <source>Nothing this visitor took speaks for a page that the rules allow, and only pages with evidence are wanted.</source>
        <translation>この訪問者が利用したものに、ルールで許可されたページを後押しするものがありません。根拠のあるページだけを求める設定です。</translation>
    </message>
    <message>
        <source>The rules allow no page for this visitor.</source>
        <translation>この訪問者には、ルールで許可されたページがありません。</translation>
    </message>
    <message>
        <source>Without a history there is no evidence, and only pages with evidence are wanted.</source>
        <translation>履歴がないため、根拠がありません。根拠のあるページだけを求める設定です。</translation>
    </message>
    <message>
        <source>Nothing this visitor took speaks for another page, and only pages with evidence are wanted.</source>
        <translation>この訪問者が利用したものに、他のページを後押しするものがありません。根拠のあるページだけを求める設定です。</translation>
    </message>
    <message>
        <source>%1 of %2 not yet submitted: %3</source>
        <translation>未送信%2件中%1件：%3</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>What-if：%1</translation>
    </message>
    <message>
        <source>Export all cookies&apos; recommendations</source>
        <translation>すべてのCookieの推薦を書き出す</translation>
    </message>
    <message>
        <source>Top %1</source>
        <translation>上位%1件</translation>
    </message>
</context>
<context>
    <name>leadlight::NotesDialog</name>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>They are saved with the session, and handed on with it.</source>
        <translation>セッションとともに保存され、一緒に渡されます。</translation>
    </message>
    <message>
        <source>What was asked, what was decided, what to look at next time</source>
        <translation>質問されたこと、決まったこと、次回確認すること</translation>
    </message>
</context>
<context>
    <name>leadlight::Opening</name>
    <message>
        <source>the sample data</source>
        <translation>サンプルデータ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>%1 Stop it and open %2?</source>
        <translation>%1 中止して%2を開きますか？</translation>
    </message>
    <message>
        <source>Stop and open</source>
        <translation>中止して開く</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>The sample&apos;s BU mapping was closed: it does not belong to %1.</source>
        <translation>サンプルのBUマッピングは%1のものではないため、閉じました。</translation>
    </message>
    <message>
        <source>Without one, no page has a business unit.</source>
        <translation>BUマッピングがないと、どのページにも事業部門が付きません。</translation>
    </message>
    <message>
        <source>Open BU mapping...</source>
        <translation>BUマッピングを開く...</translation>
    </message>
    <message>
        <source>Go on without the BU mapping</source>
        <translation>BUマッピングなしで続行</translation>
    </message>
    <message>
        <source>%1 Stop it and go on without the BU mapping?</source>
        <translation>%1 中止して、BUマッピングなしで続行しますか？</translation>
    </message>
    <message>
        <source>Stop and go on</source>
        <translation>中止して続行</translation>
    </message>
</context>
<context>
    <name>leadlight::OptionsForm</name>
    <message>
        <source>Fewer settings</source>
        <translation>設定を減らす</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>設定を増やす</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>範囲は%1～%2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1。%2。</translation>
    </message>
</context>
<context>
    <name>leadlight::PageField</name>
    <message>
        <source>No page has &quot;%1&quot; in its name.</source>
        <translation>名前に「%1」を含むページがありません。</translation>
    </message>
</context>
<context>
    <name>leadlight::PageStack</name>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>leadlight::Palette</name>
    <message>
        <source>Find anything</source>
        <translation>何でも検索</translation>
    </message>
    <message>
        <source>A visitor, a page, a business unit or a command</source>
        <translation>訪問者、ページ、事業部門、コマンド</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>事業部門</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>訪問者</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>No visitor, page, business unit or command has &quot;%1&quot; in its name.</source>
        <translation>名前に「%1」を含む訪問者、ページ、事業部門、コマンドはありません。</translation>
    </message>
</context>
<context>
    <name>leadlight::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>leadlight::PerformancePage</name>
    <message>
        <source>These values have no plane.</source>
        <translation>この値には平面を当てはめられません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2件中%1件</translation>
    </message>
    <message>
        <source>How well the recommendations fit, cookie by cookie.</source>
        <translation>推薦がどれだけ合っているかを、Cookieごとに示します。</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>ヒット率</translation>
    </message>
    <message>
        <source>Top hit rate</source>
        <translation>トップヒット率</translation>
    </message>
    <message>
        <source>Open BU mapping...</source>
        <translation>BUマッピングを開く...</translation>
    </message>
    <message>
        <source>What goes with a high hit rate?</source>
        <translation>ヒット率と関連するもの</translation>
    </message>
    <message>
        <source>Every cookie as a dot</source>
        <translation>すべてのCookie（点で表示）</translation>
    </message>
    <message>
        <source>Hit rate by interactions</source>
        <translation>インタラクション数別のヒット率</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Which hit rate</source>
        <translation>ヒット率の種類</translation>
    </message>
    <message>
        <source>Hit rate: business units that the cookie has used. Top hit rate: only those of its strongest submissions.</source>
        <translation>ヒット率：Cookieが利用した事業部門。トップヒット率：最も強い送信の事業部門のみ。</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>Dots or heat map</source>
        <translation>点またはヒートマップ</translation>
    </message>
    <message>
        <source>Preparing the charts...</source>
        <translation>チャートを準備しています...</translation>
    </message>
    <message>
        <source>No model yet. Press Train to see how well the recommendations fit.</source>
        <translation>モデルがまだありません。「学習」を押すと、推薦がどれだけ合っているかがわかります。</translation>
    </message>
    <message>
        <source>No data yet. Open the submissions and the BU mapping, then press Train.</source>
        <translation>データはまだありません。送信データとBUマッピングを開いてから、「学習」を押してください。</translation>
    </message>
    <message>
        <source>None of the cookies&apos; strongest submissions is of a page with a business unit.</source>
        <translation>Cookieの最も強い送信の中に、事業部門のあるページがありません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 cookies selected</source>
        <translation>Cookie %2件中%1件を選択</translation>
    </message>
    <message>
        <source>1: always more with more; 0: no link; −1: always less with more (Spearman&apos;s rank correlation). Likely: 95 % interval.</source>
        <translation>1：一方が多いほど常に他方も多い。0：関連なし。−1：一方が多いほど常に他方は少ない（スピアマンの順位相関）。おそらく：95%区間。</translation>
    </message>
    <message>
        <source>%1 interactions, hit rate %2 %</source>
        <translation>インタラクション%1件、ヒット率%2%</translation>
    </message>
</context>
<context>
    <name>leadlight::Phrase</name>
    <message>
        <source>The option &quot;%1&quot; is %2.</source>
        <translation>オプション「%1」の値は%2です。</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>指定できる値：%1。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1または%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>There is no delivery.</source>
        <translation>納品がありません。</translation>
    </message>
    <message>
        <source>Open the export of another time beside it, or take each month as a delivery (--deliveries-by month).</source>
        <translation>別の時期のエクスポートを一緒に開くか、月ごとに1回の納品としてください（--deliveries-by month）。</translation>
    </message>
    <message>
        <source>There is no delivery &quot;%1&quot;.</source>
        <translation>納品「%1」がありません。</translation>
    </message>
    <message>
        <source>These are there: %1.</source>
        <translation>あるのは次の納品です：%1。</translation>
    </message>
    <message>
        <source>%1 cannot be compared with itself.</source>
        <translation>%1を自分自身と比較することはできません。</translation>
    </message>
    <message>
        <source>Name two deliveries.</source>
        <translation>納品を2つ指定してください。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>比較前</translation>
    </message>
    <message>
        <source>the delivery to compare with, by its name; without it the one before</source>
        <translation>比較の基準とする納品の名前。指定しない場合は1つ前の納品</translation>
    </message>
    <message>
        <source>After</source>
        <translation>比較後</translation>
    </message>
    <message>
        <source>the delivery that is looked at, by its name; without it the last</source>
        <translation>調べる納品の名前。指定しない場合は最後の納品</translation>
    </message>
    <message>
        <source>Planned uplift</source>
        <translation>目標リフト</translation>
    </message>
    <message>
        <source>how much larger the share of visitors that take a listed page should be than in a control group: how many visitors it takes to tell that</source>
        <translation>リストのページを利用する訪問者の割合が、対照グループより何ポイント高くなればよいか。それを確かめるのに必要な訪問者数がわかります</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>時系列</translation>
    </message>
    <message>
        <source>periods of the interactions over time; auto: days of up to 21 days, weeks of up to 200, else months</source>
        <translation>インタラクション推移の区切り。autoは、21日までは日、200日までは週、それ以上は月</translation>
    </message>
    <message>
        <source>Write the last day like 2026-12-31.</source>
        <translation>最終日は2026-12-31のように書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be two different days.</source>
        <translation>「%1」は2通りの日付に読めます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>「%1」は日付ではありません。</translation>
    </message>
    <message>
        <source>This row of the asset list has no page.</source>
        <translation>アセットリストのこの行にはページがありません。</translation>
    </message>
    <message>
        <source>Write the page_url as the submissions file does.</source>
        <translation>page_urlは送信データのファイルと同じ表記で書いてください。</translation>
    </message>
    <message>
        <source>None of these columns is called &quot;cookie&quot;.</source>
        <translation>「cookie」という名前の列がありません。</translation>
    </message>
    <message>
        <source>Write one cookie a line, or name the column in a first row.</source>
        <translation>1行に1つのCookieを書くか、先頭行に列名を書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was an id before a spreadsheet made a rounded number of it: whose it is cannot be told.</source>
        <translation>「%1」は、表計算ソフトで丸められて数値になったIDです。誰のものか特定できません。</translation>
    </message>
    <message>
        <source>Make the list anew, with the column of cookies as text.</source>
        <translation>Cookieの列をテキスト形式にして、リストを作り直してください。</translation>
    </message>
    <message>
        <source>This is an export of submissions, not the BU mapping (business_unit, page_url).</source>
        <translation>これは送信データのエクスポートで、BUマッピング（business_unit、page_url）ではありません。</translation>
    </message>
    <message>
        <source>Open it as submissions, and as the BU mapping the file with business_unit and page_url.</source>
        <translation>送信データとして開き、BUマッピングにはbusiness_unitとpage_urlのあるファイルを開いてください。</translation>
    </message>
    <message>
        <source>The BU mapping is one file, and the archive holds several.</source>
        <translation>BUマッピングは1ファイルですが、アーカイブには複数入っています。</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>どれか1つを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n row has an error of the spreadsheet (%1) in place of a business unit and gives its page none.</source>
        <comment>%n rows have an error of the spreadsheet (%1) in place of a business unit and give their pages none.</comment>
        <translation>
            <numerusform>%n行では事業部門の欄が表計算ソフトのエラー（%1）になっているため、そのページには事業部門が付きません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The leading zeros of %n cookie were put back; of the cookies of another file it matches %1.</source>
        <comment>The leading zeros of %n cookies were put back; %1 of them match cookies of another file.</comment>
        <translation>
            <numerusform>Cookie %n件の先頭のゼロを復元しました。うち%1件が別のファイルのCookieと一致します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cookie has fewer than 38 digits and none starts with 0: leading zeros were lost, probably in a spreadsheet.</source>
        <comment>%n cookies have fewer than 38 digits and none starts with 0: leading zeros were lost, probably in a spreadsheet.</comment>
        <translation>
            <numerusform>Cookie %n件が38桁に足りず、0で始まるものもありません。表計算ソフトで先頭のゼロが失われたと思われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them match cookies of another file with the zeros put back. Let them be repaired: in the window by Put the zeros back, on the command line by --repair-lost-zeros.</source>
        <translation>ゼロを復元すると、うち%1件が別のファイルのCookieと一致します。ウィンドウでは「ゼロを復元」、コマンドラインでは--repair-lost-zerosで修復してください。</translation>
    </message>
    <message>
        <source>They do not match the same visitors in other files; better export the file again.</source>
        <translation>他のファイルの同じ訪問者と一致しません。エクスポートし直すことをおすすめします。</translation>
    </message>
    <message numerus="yes">
        <source>Cookie %1 is in scientific notation: a spreadsheet has destroyed the ids, and they cannot be brought back (%n id).</source>
        <comment>Cookie %1 is in scientific notation: a spreadsheet has destroyed the ids, and they cannot be brought back (%n ids).</comment>
        <translation>
            <numerusform>Cookie %1が指数表記になっています。表計算ソフトによってIDが壊れており、元に戻せません（ID %n件）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cookie %1 is rounded to 15 digits: a spreadsheet has destroyed the ids, and they cannot be brought back (%n id).</source>
        <comment>Cookie %1 is rounded to 15 digits: a spreadsheet has destroyed the ids, and they cannot be brought back (%n ids).</comment>
        <translation>
            <numerusform>Cookie %1が15桁に丸められています。表計算ソフトによってIDが壊れており、元に戻せません（ID %n件）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Download the export again and open it here directly, without opening and saving it in a spreadsheet.</source>
        <translation>エクスポートをもう一度ダウンロードし、表計算ソフトで開いて保存せずに、直接ここで開いてください。</translation>
    </message>
    <message>
        <source>There are more than %1 deliveries.</source>
        <translation>納品が%1回を超えています。</translation>
    </message>
    <message>
        <source>Put them together: --deliveries-by month, or names that several share.</source>
        <translation>納品をまとめてください：--deliveries-by month、または複数の納品に同じ名前を付けます。</translation>
    </message>
    <message>
        <source>The submissions have no dates, so they cannot be told apart by month.</source>
        <translation>送信データに日付がないため、月ごとに分けられません。</translation>
    </message>
    <message>
        <source>Name the column of the dates (--columns date=NAME), or take each file as a delivery.</source>
        <translation>日付の列を指定するか（--columns date=NAME）、ファイルごとに1回の納品としてください。</translation>
    </message>
    <message>
        <source>What is one delivery</source>
        <translation>納品の単位</translation>
    </message>
    <message>
        <source>auto: each file, but files of the same days are one; file: each file; month: each calendar month of the dates</source>
        <translation>auto：ファイルごと。ただし同じ日付のファイルは1回分。file：ファイルごと。month：日付の暦月ごと</translation>
    </message>
    <message>
        <source>Names of the deliveries</source>
        <translation>納品の名前</translation>
    </message>
    <message>
        <source>what the deliveries are called, the earliest first; those of one name are one delivery</source>
        <translation>納品の名前を古い順に並べたもの。同じ名前の納品は1つにまとめます</translation>
    </message>
    <message>
        <source>Deliveries that count</source>
        <translation>対象の納品</translation>
    </message>
    <message>
        <source>only rows of these deliveries count, by their names; without it those of all</source>
        <translation>これらの名前の納品の行だけを対象にします。指定しない場合はすべて</translation>
    </message>
    <message numerus="yes">
        <source>%n page looks garbled (%1): its letters were read in a wrong encoding before the file was written. It will not match other files; export it as UTF-8.</source>
        <comment>%n pages look garbled (such as %1): their letters were read in a wrong encoding before the file was written. They will not match other files; export it as UTF-8.</comment>
        <translation>
            <numerusform>%nページが文字化けしているようです（例：%1）。ファイルが作られる前に誤った文字コードで読み取られたもので、他のファイルと一致しません。UTF-8でエクスポートしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>If they belong to the cookie above them, say --fill-down cookie; if they are blank because the visitor is unknown, --fill-down no.</source>
        <translation>上のCookieに属する行なら--fill-down cookie、訪問者不明で空欄の行なら--fill-down noを指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n row has no cookie and stands below one that has: the cells of the cookie seem to be merged.</source>
        <comment>%n rows have no cookie and stand below one that has: the cells of the cookie seem to be merged.</comment>
        <translation>
            <numerusform>Cookieのない%n行が、Cookieのある行の下にあります。Cookieのセルが結合されているようです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n other file)</source>
        <comment>%1 (and %n other files)</comment>
        <translation>
            <numerusform>%1（他%nファイル）</numerusform>
        </translation>
    </message>
    <message>
        <source>The day %1 stands in both %2 and %3.</source>
        <translation>%1の日付が%2と%3の両方にあります。</translation>
    </message>
    <message>
        <source>%1 days, %2 to %3, stand in both %4 and %5.</source>
        <translation>%2から%3までの%1日分が、%4と%5の両方にあります。</translation>
    </message>
    <message>
        <source>%1 days between %2 and %3 stand in both %4 and %5.</source>
        <translation>%2から%3の間の%1日分が、%4と%5の両方にあります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row is the same: it counts twice by --overlaps keep, the default, and once by --overlaps once; in the window it is chosen under Left out.</source>
        <comment>%Ln rows are the same: they count twice by --overlaps keep, the default, and once by --overlaps once; in the window it is chosen under Left out.</comment>
        <translation>
            <numerusform>同じ内容の行が%Ln行あります。--overlaps keep（既定）では2回、--overlaps onceでは1回数えます。ウィンドウでは「除外分」で選べます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds a BU mapping by its columns and was not read as submissions; to open it, open the file as BU mapping, too.</source>
        <translation>%1は列からみてBUマッピングのため、送信データとしては読み込みませんでした。使うには、BUマッピングとしても開いてください。</translation>
    </message>
    <message>
        <source>%1 holds submissions by its columns and was not read as BU mapping.</source>
        <translation>%1は列からみて送信データのため、BUマッピングとしては読み込みませんでした。</translation>
    </message>
    <message>
        <source>Choose the one that says which business unit owns which page (on the command line --mapping-sheet NAME or --mapping-member NAME).</source>
        <translation>どの事業部門がどのページを担当するかを示すものを選んでください（コマンドラインでは--mapping-sheet NAMEまたは--mapping-member NAME）。</translation>
    </message>
    <message numerus="yes">
        <source>%n cookie like %1 has no more than 15 digits that count: a spreadsheet may have rounded it, so that several visitors are one. If it did, export again and open the file here directly.</source>
        <comment>%n cookies like %1 have no more than 15 digits that count: a spreadsheet may have rounded them, so that several visitors are one. If it did, export again and open the file here directly.</comment>
        <translation>
            <numerusform>%1 のような Cookie %n 件は、有効な数字が 15 桁以下です。表計算ソフトで丸められ、複数の訪問者が 1 人になっている可能性があります。その場合は、もう一度エクスポートし、ファイルをここで直接開いてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row has no gated_asset_type. If it stands on the first row of its group only (merged cells), export again with it on every row.</source>
        <comment>%n rows have no gated_asset_type. If it stands on the first row of its group only (merged cells), export again with it on every row.</comment>
        <translation>
            <numerusform>%n 行に gated_asset_type がありません。グループの最初の行にだけ書かれている場合 (セルの結合) は、すべての行に入れてもう一度エクスポートしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers of form_submissions go up or down with every row: they look like running numbers, not counts. If each row is one submission, say --columns form_submissions=1.</source>
        <translation>form_submissions の数値が行ごとに増えるか減っています。件数ではなく通し番号のようです。1 行が 1 件の送信の場合は、--columns form_submissions=1 を指定してください。</translation>
    </message>
    <message>
        <source>Dates like 18/05/01 were read with the year first (May 1, 2018): with the year last they would lie years apart.</source>
        <translation>18/05/01 のような日付は、年が先頭にあるものとして読み取りました (2018 年 5 月 1 日)。年が最後にあるとすると、日付が何年も離れてしまいます。</translation>
    </message>
    <message numerus="yes">
        <source>%n row repeats the cookie and page of an earlier row of these files; their submissions are added up.</source>
        <comment>%n rows repeat the cookie and page of an earlier row of these files; their submissions are added up.</comment>
        <translation>
            <numerusform>%n行は、これらのファイルの前の行とCookieおよびページが同じです。送信数は合計されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row repeats the cookie and page of an earlier row; their submissions are added up.</source>
        <comment>%n rows repeat the cookie and page of an earlier row; their submissions are added up.</comment>
        <translation>
            <numerusform>%n行は、前の行とCookieおよびページが同じです。送信数は合計されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other</source>
        <comment>%Ln others</comment>
        <translation>
            <numerusform>他%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row names no page (%1); it is counted, but such a page is never recommended.</source>
        <comment>%n rows name no page (%1); they are counted, but such a page is never recommended.</comment>
        <translation>
            <numerusform>%n行にはページ名がありません（%1）。集計には含めますが、推薦されることはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the BU mapping (business_unit, page_url), not an export of submissions.</source>
        <translation>これはBUマッピング（business_unit、page_url）で、送信データのエクスポートではありません。</translation>
    </message>
    <message>
        <source>Open it as the BU mapping, and as submissions the export with cookie, page_url and form_submissions.</source>
        <translation>BUマッピングとして開き、送信データにはcookie、page_url、form_submissionsのあるエクスポートを開いてください。</translation>
    </message>
    <message>
        <source>Dates like 4/5/2018 were read with the month first (April 5); no date of the file says which comes first. If the day does, export the dates like 2018-05-04.</source>
        <translation>4/5/2018のような日付は月を先として読みました（4月5日）。どちらが先かを示す日付がファイルにありません。日が先の場合は、2018-05-04の形式でエクスポートしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n row has no readable date (2018-05-04 is one); it counts without one.</source>
        <comment>%n rows have no readable date (2018-05-04 is one); they count without one.</comment>
        <translation>
            <numerusform>%n行の日付を読み取れません（2018-05-04のような形式が必要です）。日付なしとして数えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row without a cookie was taken to belong to the cookie above it.</source>
        <comment>%n rows without a cookie were taken to belong to the cookie above them.</comment>
        <translation>
            <numerusform>Cookieのない%n行を、上のCookieに属するものとして扱いました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The column for gated_asset_type has more than %1 different values.</source>
        <translation>gated_asset_typeの列に%1種類を超える値があります。</translation>
    </message>
    <message>
        <source>Choose the column that names the kind of asset: in the window, or by --columns gated_asset_type=NAME on the command line.</source>
        <translation>アセットの種類を表す列を選んでください。ウィンドウで選ぶか、コマンドラインでは--columns gated_asset_type=NAMEを指定します。</translation>
    </message>
    <message numerus="yes">
        <source>%n cookie or page has NUL signs in it: the file may be damaged. Export it again.</source>
        <comment>%n cookies and pages have NUL signs in them: the file may be damaged. Export it again.</comment>
        <translation>
            <numerusform>Cookieとページの%n件にNUL文字が含まれています。ファイルが壊れている可能性があります。エクスポートし直してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the same file as %2, byte for byte: it was left out.</source>
        <translation>%1は%2とまったく同じファイルのため、除外しました。</translation>
    </message>
    <message>
        <source>The form submissions add up to more than %1: these are no counts.</source>
        <translation>フォーム送信の合計が%1を超えています。件数ではないようです。</translation>
    </message>
    <message>
        <source>Check what stands in the column of form_submissions; another one is chosen in the window, or by --columns form_submissions=NAME.</source>
        <translation>form_submissionsの列の内容を確認してください。別の列は、ウィンドウまたは--columns form_submissions=NAMEで指定できます。</translation>
    </message>
    <message>
        <source>No export of submissions is given.</source>
        <translation>送信データのエクスポートが指定されていません。</translation>
    </message>
    <message>
        <source>Name at least one file.</source>
        <translation>ファイルを1つ以上指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n other</source>
        <comment>%n others</comment>
        <translation>
            <numerusform>他%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is shown what</source>
        <translation>誰に何を見せているか</translation>
    </message>
    <message>
        <source>Business unit of the pages shown</source>
        <translation>見せたページの事業部門</translation>
    </message>
    <message>
        <source>Who took something of</source>
        <translation>利用したことのある事業部門</translation>
    </message>
    <message>
        <source>Read a row: how many times as often visitors who took something of it are shown a page of the column&apos;s business unit as all visitors are. 1: no more than others.</source>
        <translation>行の見方：その事業部門を利用した訪問者に、列の事業部門のページが訪問者全体の何倍見せられているか。1なら全体と同じ。</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Personal: what this cookie took speaks for the page. Popular: nothing it took does, but many others took the page.</source>
        <translation>個人：このCookieが利用したものが、このページを後押ししています。人気：後押しするものはありませんが、多くの人が利用したページです。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>The model&apos;s score, scaled to 0 to 1 over all pages of this cookie: how strong the page is among its own.</source>
        <translation>モデルのスコアを、このCookieの全ページの中で0～1に換算した値。このCookieにとってページがどれだけ有力かを示します。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Where the page stands in this cookie&apos;s own list: 1 is its best.</source>
        <translation>このCookie自身のリストでのページの順位。1が最上位です。</translation>
    </message>
    <message>
        <source>Nobody is left to be offered it.</source>
        <translation>提案すべき訪問者は残っていません。</translation>
    </message>
    <message>
        <source>Nothing that anybody took speaks for it, or the rules leave it out.</source>
        <translation>誰が利用したものもこのページを後押ししていないか、ルールで除外されています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor should be offered it (among the ten best of %1, by what they took: %2).</source>
        <comment>%Ln visitors should be offered it (among the ten best of %1, by what they took: %2).</comment>
        <translation>
            <numerusform>提案すべき訪問者は%Ln人です（上位10件に入る人：%1、利用したものが根拠になる人：%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal: what this visitor took speaks for the page. Popular: nothing it took does, but many others took the page.</source>
        <translation>個人：この訪問者が利用したものが、このページを後押ししています。人気：後押しするものはありませんが、多くの人が利用したページです。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>つながり</translation>
    </message>
    <message>
        <source>How strongly the visitor is linked with the page: the model&apos;s score, scaled to 0 to 1 over all pages of this visitor.</source>
        <translation>訪問者とページのつながりの強さ。モデルのスコアを、この訪問者の全ページの中で0～1に換算した値です。</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Place in the audience, the best first: by the page&apos;s place in the visitor&apos;s own list, then by the link.</source>
        <translation>オーディエンス内の順位（上が最良）。訪問者自身のリストでのページの順位、次につながりの順。</translation>
    </message>
    <message>
        <source>In their list</source>
        <translation>リスト内順位</translation>
    </message>
    <message>
        <source>The page&apos;s place in the visitor&apos;s own list of all pages not taken yet.</source>
        <translation>訪問者自身の、未利用ページのリストでのこのページの順位。</translation>
    </message>
    <message>
        <source>who took it</source>
        <translation>利用した訪問者</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>送信数</translation>
    </message>
    <message>
        <source>Form submissions of this by the visitor.</source>
        <translation>この訪問者によるフォーム送信の数。</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>全ページ数</translation>
    </message>
    <message>
        <source>Joined rows of this visitor: pages it submitted, per row of the file.</source>
        <translation>結合後のこの訪問者の行数。送信したページを、ファイルの行ごとに数えたもの。</translation>
    </message>
    <message>
        <source>Because they took %1.</source>
        <translation>%1を利用したため。</translation>
    </message>
    <message>
        <source>Because they took %1 and %2.</source>
        <translation>%1と%2を利用したため。</translation>
    </message>
    <message>
        <source>Because they took %1, %2 and %3.</source>
        <translation>%1、%2、%3を利用したため。</translation>
    </message>
    <message>
        <source>Because it is popular overall (%1 %).</source>
        <translation>全体で人気があるため（%1%）。</translation>
    </message>
    <message>
        <source>That it is popular overall makes up %1 %.</source>
        <translation>全体での人気が%1%を占めます。</translation>
    </message>
    <message>
        <source>The rest of what they took makes up %1 %.</source>
        <translation>利用した他のページが%1%を占めます。</translation>
    </message>
    <message>
        <source>What they took speaks against it (%1 %).</source>
        <translation>利用したものはマイナスに働いています（%1%）。</translation>
    </message>
    <message>
        <source>The rest of what they took speaks against it (%1 %).</source>
        <translation>利用した他のページはマイナスに働いています（%1%）。</translation>
    </message>
    <message>
        <source>Drawn at random.</source>
        <translation>ランダムに選ばれました。</translation>
    </message>
    <message>
        <source>Nothing this visitor took speaks for this page; many others took it.</source>
        <translation>この訪問者が利用したものに、このページを後押しするものはありません。他の多くの人が利用したページです。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing this visitor took speaks for this page; %Ln visitor took it.</source>
        <comment>Nothing this visitor took speaks for this page; %Ln visitors took it.</comment>
        <translation>
            <numerusform>この訪問者が利用したものに、このページを後押しするものはありません。%Ln人の訪問者が利用したページです。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1（%2%）</translation>
    </message>
    <message>
        <source>Share of the score that comes from each page submitted:</source>
        <translation>送信したページごとの、スコアに占める割合：</translation>
    </message>
    <message>
        <source>%1 %  %2</source>
        <translation>%1%  %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more page: %1 %</source>
        <comment>and %Ln more pages: %1 %</comment>
        <translation>
            <numerusform>他%Lnページ：%1%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more page against it: %1 %</source>
        <comment>and %Ln more pages against it: %1 %</comment>
        <translation>
            <numerusform>マイナスに働く他%Lnページ：%1%</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Pages of the business unit.</source>
        <translation>この事業部門のページ数。</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>リーチ</translation>
    </message>
    <message>
        <source>How many visitors took a page of it.</source>
        <translation>この事業部門のページを利用した訪問者の数。</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>利用</translation>
    </message>
    <message>
        <source>Its share of all pages taken, a page counting once for each visitor who took it: the base of what is recommended, too.</source>
        <translation>利用された全ページに占める割合。1つのページは、利用した訪問者ごとに1回数えます。推薦のもとになる数でもあります。</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推薦</translation>
    </message>
    <message>
        <source>Its share of all places in the lists.</source>
        <translation>リストの全枠に占める割合。</translation>
    </message>
    <message>
        <source>Its share of all form submissions.</source>
        <translation>全フォーム送信に占める割合。</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>テスト人数</translation>
    </message>
    <message>
        <source>Visitors of whom a page of this business unit was hidden: what the figure rests on.</source>
        <translation>この事業部門のページを隠した訪問者の数。この数値の土台です。</translation>
    </message>
    <message>
        <source>Hidden pages</source>
        <translation>隠したページ</translation>
    </message>
    <message>
        <source>Pages of it that were hidden, over all repeats.</source>
        <translation>この事業部門のページのうち隠した数（全反復の合計）。</translation>
    </message>
    <message>
        <source>Found in the top 10</source>
        <translation>上位10件での的中率</translation>
    </message>
    <message>
        <source>Share of the hidden pages of this business unit that the list of ten has. The line is the 95 % interval over visitors.</source>
        <translation>この事業部門の隠したページのうち、10件のリストに入った割合。線は訪問者についての95%区間です。</translation>
    </message>
    <message>
        <source>Found, low</source>
        <translation>的中（下限）</translation>
    </message>
    <message>
        <source>Lower end of the 95 % interval.</source>
        <translation>95%区間の下限。</translation>
    </message>
    <message>
        <source>Found, high</source>
        <translation>的中（上限）</translation>
    </message>
    <message>
        <source>Upper end of the 95 % interval.</source>
        <translation>95%区間の上限。</translation>
    </message>
    <message>
        <source>Against all pages</source>
        <translation>全ページとの差</translation>
    </message>
    <message>
        <source>Found, less the share found over all hidden pages.</source>
        <translation>的中率から、隠したページ全体の的中率を引いたもの。</translation>
    </message>
    <message>
        <source>Against all, low</source>
        <translation>全体との差（下限）</translation>
    </message>
    <message>
        <source>Lower end of the difference&apos;s 95 % interval.</source>
        <translation>差の95%区間の下限。</translation>
    </message>
    <message>
        <source>Against all, high</source>
        <translation>全体との差（上限）</translation>
    </message>
    <message>
        <source>Upper end of the difference&apos;s 95 % interval.</source>
        <translation>差の95%区間の上限。</translation>
    </message>
    <message>
        <source>business units</source>
        <translation>事業部門</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Better or worse than over all pages, only where the interval carries it.</source>
        <translation>全ページと比べて良いか悪いか。区間で裏付けられる場合だけ示します。</translation>
    </message>
    <message>
        <source>Popular only</source>
        <translation>人気のみ</translation>
    </message>
    <message>
        <source>Of the visitors who took a page of it and get a list, the share whose list is popular pages only: nothing they took speaks for a page.</source>
        <translation>この事業部門のページを利用し、リストを受け取る訪問者のうち、リストが人気のページだけになる人の割合。利用したものに後押しするものがない場合です。</translation>
    </message>
    <message>
        <source>affinity of business units</source>
        <translation>事業部門の親和性</translation>
    </message>
    <message>
        <source>Who took</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Visitors who took a page of this business unit</source>
        <translation>この事業部門のページを利用した訪問者</translation>
    </message>
    <message>
        <source>Is recommended</source>
        <translation>推薦先</translation>
    </message>
    <message>
        <source>The business unit of the listed pages</source>
        <translation>リストのページの事業部門</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>訪問者</translation>
    </message>
    <message>
        <source>Visitors with a list</source>
        <translation>リストのある訪問者</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>枠数</translation>
    </message>
    <message>
        <source>Places in their lists</source>
        <translation>リスト内の枠の数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Share of the places in their lists</source>
        <translation>リスト内の枠に占める割合</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>リフト</translation>
    </message>
    <message>
        <source>That share over the one in all lists: above 1 more than everybody gets</source>
        <translation>全リストでの割合に対する倍率。1を超えると、全体より多いことを示します</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cookie then</source>
        <comment>%Ln cookies then</comment>
        <translation>
            <numerusform>前回のCookie：%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln now</source>
        <comment>%Ln now</comment>
        <translation>
            <numerusform>今回：%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>週の開始日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Interactions over time</source>
        <translation>インタラクションの推移</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>インタラクション</translation>
    </message>
    <message>
        <source>Distinct pairs of visitor and page within each period. The last one has %1 of %2 days.</source>
        <translation>各期間内の、訪問者とページの組の数（重複なし）。最後の期間は%2日中%1日分です。</translation>
    </message>
    <message>
        <source>Distinct pairs of visitor and page within each period.</source>
        <translation>各期間内の、訪問者とページの組の数（重複なし）。</translation>
    </message>
    <message>
        <source>Did they take what was recommended?</source>
        <translation>推薦したものは利用されたか</translation>
    </message>
    <message>
        <source>Of 100 visitors</source>
        <translation>訪問者100人あたり</translation>
    </message>
    <message>
        <source>Ten pages</source>
        <translation>10ページの選び方</translation>
    </message>
    <message>
        <source>Took one of ten pages</source>
        <translation>10ページのいずれかを利用</translation>
    </message>
    <message>
        <source>Most popular pages</source>
        <translation>人気のページ</translation>
    </message>
    <message>
        <source>Random pages</source>
        <translation>ランダムなページ</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>事業部門</translation>
    </message>
    <message>
        <source>The owner by the BU mapping of now.</source>
        <translation>現在のBUマッピングでの担当部門。</translation>
    </message>
    <message>
        <source>Asset type</source>
        <translation>アセットタイプ</translation>
    </message>
    <message>
        <source>Kind of asset behind the form.</source>
        <translation>フォームの先にあるアセットの種類。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>The form&apos;s page.</source>
        <translation>フォームのページ。</translation>
    </message>
    <message>
        <source>new, rose</source>
        <translation>新規・増加</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>増加</translation>
    </message>
    <message>
        <source>vanished, fell</source>
        <translation>消失・減少</translation>
    </message>
    <message>
        <source>fell</source>
        <translation>減少</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>vanished</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>判定不能</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>少なすぎて不明</translation>
    </message>
    <message>
        <source>How many more of 100 visitors took it than before, with the 95 % interval. In strong ink where that leaves 0 out.</source>
        <translation>利用した訪問者が前回より100人あたり何人増えたか（95%区間付き）。区間に0が含まれない場合は濃く表示します。</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Reach before</source>
        <translation>リーチ（前）</translation>
    </message>
    <message>
        <source>Visitors of then who took it.</source>
        <translation>前回の訪問者のうち利用した人数。</translation>
    </message>
    <message>
        <source>Reach after</source>
        <translation>リーチ（後）</translation>
    </message>
    <message>
        <source>Visitors of now who took it.</source>
        <translation>今回の訪問者のうち利用した人数。</translation>
    </message>
    <message>
        <source>How many visitors took it, then and now.</source>
        <translation>前回と今回それぞれで利用した訪問者の数。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Share before</source>
        <translation>割合（前）</translation>
    </message>
    <message>
        <source>Of the visitors of then.</source>
        <translation>前回の訪問者に占める割合。</translation>
    </message>
    <message>
        <source>Share after</source>
        <translation>割合（後）</translation>
    </message>
    <message>
        <source>Of the visitors of now.</source>
        <translation>今回の訪問者に占める割合。</translation>
    </message>
    <message>
        <source>Change from</source>
        <translation>変化（下限）</translation>
    </message>
    <message>
        <source>Lower end of the change&apos;s 95 % interval.</source>
        <translation>変化の95%区間の下限。</translation>
    </message>
    <message>
        <source>Change to</source>
        <translation>変化（上限）</translation>
    </message>
    <message>
        <source>Upper end of the change&apos;s 95 % interval.</source>
        <translation>変化の95%区間の上限。</translation>
    </message>
    <message>
        <source>Adjusted p</source>
        <translation>調整済みp値</translation>
    </message>
    <message>
        <source>Of no change, corrected for looking at many (Benjamini and Hochberg).</source>
        <translation>変化がないとする場合のp値。多くを同時に調べるための補正済みです（Benjamini-Hochberg法）。</translation>
    </message>
    <message>
        <source>Rose or fell where the interval leaves 0 out. Of many, some do by chance alone.</source>
        <translation>区間に0が含まれない場合に「増加」「減少」とします。数が多ければ、偶然だけでそうなるものもあります。</translation>
    </message>
    <message>
        <source>Submissions before</source>
        <translation>送信数（前）</translation>
    </message>
    <message>
        <source>Form submissions of then.</source>
        <translation>前回のフォーム送信の数。</translation>
    </message>
    <message>
        <source>Submissions after</source>
        <translation>送信数（後）</translation>
    </message>
    <message>
        <source>Form submissions of now.</source>
        <translation>今回のフォーム送信の数。</translation>
    </message>
    <message>
        <source>Submissions, change</source>
        <translation>送信数の変化</translation>
    </message>
    <message>
        <source>More form submissions for each visitor than before.</source>
        <translation>訪問者1人あたりのフォーム送信の、前回からの増加。</translation>
    </message>
    <message>
        <source>Submissions, from</source>
        <translation>送信数（下限）</translation>
    </message>
    <message>
        <source>Lower end of its 95 % interval.</source>
        <translation>95%区間の下限。</translation>
    </message>
    <message>
        <source>Submissions, to</source>
        <translation>送信数（上限）</translation>
    </message>
    <message>
        <source>Upper end of its 95 % interval.</source>
        <translation>95%区間の上限。</translation>
    </message>
    <message>
        <source>Found before</source>
        <translation>的中率（前）</translation>
    </message>
    <message>
        <source>Share of its hidden pages of then that the top 10 has.</source>
        <translation>前回の隠したページのうち、上位10件に入った割合。</translation>
    </message>
    <message>
        <source>Found after</source>
        <translation>的中率（後）</translation>
    </message>
    <message>
        <source>Share of its hidden pages of now that the top 10 has.</source>
        <translation>今回の隠したページのうち、上位10件に入った割合。</translation>
    </message>
    <message>
        <source>Found, change</source>
        <translation>的中率の変化</translation>
    </message>
    <message>
        <source>The difference of the two.</source>
        <translation>前後の差。</translation>
    </message>
    <message>
        <source>Found, from</source>
        <translation>的中率（下限）</translation>
    </message>
    <message>
        <source>Found, to</source>
        <translation>的中率（上限）</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>interactions over time</source>
        <translation>インタラクションの推移</translation>
    </message>
    <message>
        <source>The owner by the BU mapping.</source>
        <translation>BUマッピングでの担当部門。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>First day of the period.</source>
        <translation>期間の最初の日。</translation>
    </message>
    <message>
        <source>Distinct pairs of visitor and page within the period.</source>
        <translation>期間内の、訪問者とページの組の数（重複なし）。</translation>
    </message>
    <message>
        <source>In %1, %2 of 100 took a page that the lists of %3 had for them. From the most popular pages that cannot be told apart (95 %: %4 to %5 of 100).</source>
        <translation>%1では、100人中%2人が、%3のリストにあったページを利用しました。最も人気のあるページを見せた場合と差があるとはいえません（95%：100人中%4～%5人）。</translation>
    </message>
    <message>
        <source>In %1, %2 of 100 took a page that the lists of %3 had for them, %4 fewer than with the most popular pages (95 %: %5 to %6).</source>
        <translation>%1では、100人中%2人が、%3のリストにあったページを利用しました。最も人気のあるページを見せた場合より%4人少ない結果です（95%：%5～%6人）。</translation>
    </message>
    <message>
        <source>In %1, %2 of 100 took a page that the lists of %3 had for them, %4 more than with the most popular pages (95 %: %5 to %6).</source>
        <translation>%1では、100人中%2人が、%3のリストにあったページを利用しました。最も人気のあるページを見せた場合より%4人多い結果です（95%：%5～%6人）。</translation>
    </message>
    <message>
        <source>%1 (%2, now %3)</source>
        <translation>%1（%2、現在は%3）</translation>
    </message>
    <message>
        <source>No visitor of %1 came back in %2, so nothing says whether they took what was recommended.</source>
        <translation>%1の訪問者は%2に1人も戻ってこなかったため、推薦したものが利用されたかどうかはわかりません。</translation>
    </message>
    <message>
        <source>Of the visitors who came back in %1 none took a page that was new to them, so nothing says whether they took what was recommended.</source>
        <translation>%1に戻ってきた訪問者の誰も新しいページを利用していないため、推薦したものが利用されたかどうかはわかりません。</translation>
    </message>
    <message>
        <source>Of 100 visitors who came back and took something new: how many took at least one of their ten pages.</source>
        <translation>戻ってきて新しいページを利用した訪問者100人のうち、推薦した10ページの1つ以上を利用した人数。</translation>
    </message>
    <message>
        <source>Lists learnt on %1 alone, judged on %2.</source>
        <translation>リストは%1だけで学習し、%2で評価しました。</translation>
    </message>
    <message>
        <source>%1 came back, %2 took something new.</source>
        <translation>戻ってきたのは%1人、新しいページを利用したのは%2人。</translation>
    </message>
    <message>
        <source>Who saw a recommendation is not known: this shows good guesses, not an effect.</source>
        <translation>推薦を実際に見た人はわかりません。これは予測の当たり具合であり、効果ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor is new, %1 did not return.</source>
        <comment>%Ln visitors are new, %1 did not return.</comment>
        <translation>
            <numerusform>新しい訪問者は%Ln人、戻ってこなかった訪問者は%1人です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page is new, %1 vanished.</source>
        <comment>%Ln pages are new, %1 vanished.</comment>
        <translation>
            <numerusform>新しいページは%Ln件、なくなったページは%1件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>too few visitors to tell what rose or fell</source>
        <translation>訪問者が少なすぎて、増減は判定できません</translation>
    </message>
    <message>
        <source>%1 rose, %2 fell; about %3 would by chance alone</source>
        <translation>増加%1件、減少%2件（偶然だけでも約%3件）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row stands in an earlier file, too: it counts once, for that.</source>
        <comment>%Ln rows stand in an earlier file, too: they count once, for that.</comment>
        <translation>
            <numerusform>%Ln行は前のファイルにもあるため、そのファイルの分として1回だけ数えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pages belong to another business unit than before, among them %2. In both deliveries the unit of now counts.</source>
        <translation>%1ページの事業部門が前回と変わりました（%2など）。どちらの納品でも現在の事業部門で数えます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page belongs to another business unit than before: %1. In both deliveries the unit of now counts.</source>
        <comment>%Ln pages belong to another business unit than before: %1. In both deliveries the unit of now counts.</comment>
        <translation>
            <numerusform>%Lnページの事業部門が前回と変わりました：%1。どちらの納品でも現在の事業部門で数えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the visitors of then is in the control group, or all are: there is no uplift to measure.</source>
        <translation>前回の訪問者が対照グループに1人もいないか、全員が対照グループです。リフトは測定できません。</translation>
    </message>
    <message>
        <source>Neither those who were shown their lists nor the control group came back: there is no uplift to measure.</source>
        <translation>リストを見せた訪問者も対照グループも戻ってこなかったため、リフトは測定できません。</translation>
    </message>
    <message>
        <source>Of 100 visitors who were shown their lists %1 took a listed page, of 100 of the control group %2: %3 of 100 (95 %: %4 to %5).</source>
        <translation>リストのページを利用したのは、リストを見せた訪問者では100人中%1人、対照グループでは100人中%2人で、差は%3人です（95%：%4～%5人）。</translation>
    </message>
    <message>
        <source>No difference can be told from chance.</source>
        <translation>偶然と区別できる差はありません。</translation>
    </message>
    <message>
        <source>%1 of 100 visitors take a listed page of their own accord: an uplift of %2 of 100 is not possible.</source>
        <translation>訪問者100人中%1人は、もともとリストのページを利用します。100人中%2人のリフトはありえません。</translation>
    </message>
    <message>
        <source>%1 of 100 visitors take a listed page of their own accord. To tell an uplift of %2 of 100 from chance in four of five tests takes %3 visitors, %4 % of them as the control group; there are %5, which tell an uplift of %6 of 100.</source>
        <translation>訪問者100人中%1人は、もともとリストのページを利用します。100人中%2人のリフトを5回中4回のテストで偶然と区別するには、訪問者%3人（うち%4%が対照グループ）が必要です。現在の%5人で区別できるのは、100人中%6人のリフトです。</translation>
    </message>
    <message>
        <source>submissions</source>
        <translation>送信データ</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more file</source>
        <comment>%1 and %Ln more files</comment>
        <translation>
            <numerusform>%1と他%Lnファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Random pages %1 %</source>
        <translation>ランダムなページ %1%</translation>
    </message>
    <message>
        <source>Most popular pages %1 %</source>
        <translation>最も人気のページ %1%</translation>
    </message>
    <message>
        <source>Only %1, by popularity %2 %</source>
        <translation>%1のみ（人気順） %2%</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>強い</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>中程度</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>弱い</translation>
    </message>
    <message>
        <source>Top hit rate = recommended pages whose business unit is among those of the cookie&apos;s strongest submissions / 10.</source>
        <translation>トップヒット率 = 推薦ページのうち、Cookieの最も強い送信と同じ事業部門のもの / 10。</translation>
    </message>
    <message>
        <source>Hit rate = recommended pages whose business unit is among those that the cookie has already consumed / 10.</source>
        <translation>ヒット率 = 推薦ページのうち、Cookieがすでに利用した事業部門のもの / 10。</translation>
    </message>
    <message>
        <source>The dashed lines are lists that know nothing of the single cookie.</source>
        <translation>破線は、個々のCookieを考慮しないリストです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cookie</source>
        <comment>%Ln cookies</comment>
        <translation>
            <numerusform>Cookie %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page</source>
        <comment>%Ln pages</comment>
        <translation>
            <numerusform>%Lnページ</numerusform>
        </translation>
    </message>
    <message>
        <source>trained %1</source>
        <translation>学習：%1</translation>
    </message>
    <message>
        <source>Top hit rate of the recommendations</source>
        <translation>推薦のトップヒット率</translation>
    </message>
    <message>
        <source>Hit rate of the recommendations</source>
        <translation>推薦のヒット率</translation>
    </message>
    <message>
        <source>Top hit rate (%)</source>
        <translation>トップヒット率 (%)</translation>
    </message>
    <message>
        <source>Hit rate (%)</source>
        <translation>ヒット率 (%)</translation>
    </message>
    <message>
        <source>Mean %1 %</source>
        <translation>平均 %1%</translation>
    </message>
    <message>
        <source>Average similarity</source>
        <translation>平均類似度</translation>
    </message>
    <message>
        <source>Average page similarity by business unit</source>
        <translation>事業部門別のページの平均類似度</translation>
    </message>
    <message>
        <source>Average page similarity by asset type</source>
        <translation>アセットタイプ別のページの平均類似度</translation>
    </message>
    <message>
        <source>Average similarity of each page</source>
        <translation>各ページの平均類似度</translation>
    </message>
    <message>
        <source>How much a page has in common with the ten pages most like it, by the model&apos;s own measure; of a group, the average over its pages.</source>
        <translation>最も似ている10ページとの共通度を、モデル独自の尺度で示します。グループの場合は、そのページの平均です。</translation>
    </message>
    <message>
        <source>Hit rate by interactions and submissions</source>
        <translation>インタラクション数・送信数とヒット率</translation>
    </message>
    <message>
        <source>Form submissions</source>
        <translation>フォーム送信</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>ヒット率</translation>
    </message>
    <message>
        <source>In-sample, one dot a cookie.</source>
        <translation>インサンプル。点1つがCookie 1件です。</translation>
    </message>
    <message>
        <source>Whether hit rates go with interactions cannot be told from this data.</source>
        <translation>このデータからは、ヒット率とインタラクション数に関連があるかどうか判断できません。</translation>
    </message>
    <message>
        <source>Cookies with more interactions tend to have higher hit rates; the link is at least %1 (%2; likely %3 to %4).</source>
        <translation>インタラクションの多いCookieほどヒット率が高い傾向があります。関連の強さは少なくとも「%1」です（%2、おそらく%3～%4）。</translation>
    </message>
    <message>
        <source>Cookies with more interactions tend to have lower hit rates; the link is at least %1 (%2; likely %3 to %4).</source>
        <translation>インタラクションの多いCookieほどヒット率が低い傾向があります。関連の強さは少なくとも「%1」です（%2、おそらく%3～%4）。</translation>
    </message>
    <message>
        <source>Hit rates show no clear link with interactions (%1; likely %2 to %3).</source>
        <translation>ヒット率とインタラクション数に明確な関連は見られません（%1、おそらく%2～%3）。</translation>
    </message>
    <message>
        <source>Whether hit rates go with form submissions cannot be told from this data.</source>
        <translation>このデータからは、ヒット率とフォーム送信数に関連があるかどうか判断できません。</translation>
    </message>
    <message>
        <source>Cookies with more form submissions tend to have higher hit rates; the link is at least %1 (%2; likely %3 to %4).</source>
        <translation>フォーム送信の多いCookieほどヒット率が高い傾向があります。関連の強さは少なくとも「%1」です（%2、おそらく%3～%4）。</translation>
    </message>
    <message>
        <source>Cookies with more form submissions tend to have lower hit rates; the link is at least %1 (%2; likely %3 to %4).</source>
        <translation>フォーム送信の多いCookieほどヒット率が低い傾向があります。関連の強さは少なくとも「%1」です（%2、おそらく%3～%4）。</translation>
    </message>
    <message>
        <source>Hit rates show no clear link with form submissions (%1; likely %2 to %3).</source>
        <translation>ヒット率とフォーム送信数に明確な関連は見られません（%1、おそらく%2～%3）。</translation>
    </message>
    <message>
        <source>Histogram: %1.</source>
        <translation>ヒストグラム：%1。</translation>
    </message>
    <message>
        <source>Bar chart: %1.</source>
        <translation>棒グラフ：%1。</translation>
    </message>
    <message>
        <source>Chart of values with their intervals: %1.</source>
        <translation>値と区間のチャート：%1。</translation>
    </message>
    <message>
        <source>Line chart: %1.</source>
        <translation>折れ線グラフ：%1。</translation>
    </message>
    <message>
        <source>Scatter plot: %1.</source>
        <translation>散布図：%1。</translation>
    </message>
    <message>
        <source>Scatter plot in three dimensions: %1.</source>
        <translation>3次元散布図：%1。</translation>
    </message>
    <message>
        <source>Heat map: %1.</source>
        <translation>ヒートマップ：%1。</translation>
    </message>
    <message>
        <source>%1: no values.</source>
        <translation>%1：値なし。</translation>
    </message>
    <message>
        <source>%1: from %2 to %3.</source>
        <translation>%1：%2～%3。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln value from %2 to %3; highest: %4, lowest: %5.</source>
        <comment>%1: %Ln values from %2 to %3; highest: %4, lowest: %5.</comment>
        <translation>
            <numerusform>%1：値%Ln個、範囲%2～%3、最大：%4、最小：%5。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dot.</source>
        <comment>%Ln dots.</comment>
        <translation>
            <numerusform>点%Ln個。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more series.</source>
        <comment>%Ln more series.</comment>
        <translation>
            <numerusform>他%Ln系列。</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked: %1.</source>
        <translation>目印：%1。</translation>
    </message>
    <message>
        <source>%1 is highest with %2, %3 lowest with %4</source>
        <translation>最大は%1で%2、最小は%3で%4</translation>
    </message>
    <message>
        <source>Pages for each visitor</source>
        <translation>訪問者あたりのページ数</translation>
    </message>
    <message>
        <source>Submissions for each visitor</source>
        <translation>訪問者あたりの送信数</translation>
    </message>
    <message>
        <source>Get popular pages only</source>
        <translation>人気のページのみ</translation>
    </message>
    <message>
        <source>Took something of %1</source>
        <translation>%1を利用</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>少なすぎて不明</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>cohort and the rest</source>
        <translation>コホートとその他</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>The cohort&apos;s figure less the rest&apos;s. In strong ink where the interval leaves 0 out: then it is more than chance gives.</source>
        <translation>コホートの数値からその他の数値を引いたもの。区間に0が含まれない場合は濃く表示します。その差は偶然の範囲を超えています。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>What is compared.</source>
        <translation>比較する項目。</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>コホート</translation>
    </message>
    <message>
        <source>Mean over the visitors of the cohort.</source>
        <translation>コホートの訪問者の平均。</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Mean over all other visitors.</source>
        <translation>その他の全訪問者の平均。</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95%</translation>
    </message>
    <message>
        <source>Between these the true difference lies, for 95 of 100 such comparisons. It needs ten visitors on either side.</source>
        <translation>このような比較100回中95回は、真の差がこの範囲にあります。両側に訪問者が10人以上必要です。</translation>
    </message>
    <message>
        <source>%1 visitors beside the other %2. Where several figures are compared, one in twenty looks different by chance alone.</source>
        <translation>訪問者%1人と、その他の%2人の比較。複数の数値を比べると、20個に1個は偶然だけで違って見えます。</translation>
    </message>
    <message>
        <source>cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Pages that this cookie submitted, once for each row of the file that they stand in.</source>
        <translation>このCookieが送信したページ数。ファイルの行ごとに1回数えます。</translation>
    </message>
    <message>
        <source>Sum of form submissions.</source>
        <translation>フォーム送信の合計。</translation>
    </message>
    <message>
        <source>Share of the ten recommended pages whose business unit is among those that this cookie submitted. In-sample: the model has seen these submissions. Without a figure: none of its pages has a business unit, or nothing it took speaks for another page.</source>
        <translation>推薦した10ページのうち、このCookieが送信した事業部門のページの割合。インサンプル：モデルはこの送信を学習済みです。数値がない場合は、どのページにも事業部門がないか、利用したものに他のページを後押しするものがありません。</translation>
    </message>
    <message>
        <source>Top hit rate</source>
        <translation>トップヒット率</translation>
    </message>
    <message>
        <source>The same for the business units of its strongest submissions only. In-sample. Without a figure: none of these has a business unit, or nothing it took speaks for another page.</source>
        <translation>最も強い送信の事業部門だけで求めた同じ割合。インサンプル。数値がない場合は、それらに事業部門がないか、利用したものに他のページを後押しするものがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln submission</source>
        <comment>%Ln submissions</comment>
        <translation>
            <numerusform>送信%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln BU</source>
        <comment>%Ln BUs</comment>
        <translation>
            <numerusform>BU %Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row</source>
        <comment>%Ln rows</comment>
        <translation>
            <numerusform>%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln type</source>
        <comment>%Ln types</comment>
        <translation>
            <numerusform>%Lnタイプ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page in %1</source>
        <comment>%Ln pages in %1</comment>
        <translation>
            <numerusform>%1のページ%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>no BU mapping</source>
        <translation>BUマッピングなし</translation>
    </message>
    <message>
        <source>no page with a BU</source>
        <translation>BUのあるページなし</translation>
    </message>
    <message>
        <source>%1, %2, %3 and %4</source>
        <translation>%1、%2、%3、%4</translation>
    </message>
    <message>
        <source>Is it that of other files? Where page addresses differ in form alone, see Matching below.</source>
        <translation>別のファイル用のBUマッピングではありませんか？ ページのアドレスの表記だけが違う場合は、下の「照合」をご覧ください。</translation>
    </message>
    <message>
        <source>This BU mapping has a business unit for none of the submissions.</source>
        <translation>このBUマッピングで事業部門が付く送信はありません。</translation>
    </message>
    <message>
        <source>This BU mapping has a business unit for less than 0.1 % of the submissions.</source>
        <translation>このBUマッピングで事業部門が付くのは、送信の0.1%未満です。</translation>
    </message>
    <message>
        <source>This BU mapping has a business unit for only %1 % of the submissions.</source>
        <translation>このBUマッピングで事業部門が付くのは、送信の%1%だけです。</translation>
    </message>
    <message>
        <source>Is it the right BU mapping for them?</source>
        <translation>この送信データに合ったBUマッピングですか？</translation>
    </message>
    <message>
        <source>By %1, which is open, none of these submissions has a business unit.</source>
        <translation>開いている%1では、この送信データのどれにも事業部門が付きません。</translation>
    </message>
    <message>
        <source>By %1, which is open, less than 0.1 % of these submissions have a business unit.</source>
        <translation>開いている%1では、この送信データの0.1%未満にしか事業部門が付きません。</translation>
    </message>
    <message>
        <source>By %1, which is open, only %2 % of these submissions have a business unit.</source>
        <translation>開いている%1では、この送信データの%2%にしか事業部門が付きません。</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>納品</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>納品</translation>
    </message>
    <message>
        <source>Files of the same days are one delivery, and each other file is one of its own.</source>
        <translation>同じ日付のファイルは1回の納品とし、他のファイルはそれぞれ1回の納品とします。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Submission rows of it.</source>
        <translation>この納品の送信行の数。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>The earliest date of its rows.</source>
        <translation>行の日付で最も早い日。</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>The latest date of its rows.</source>
        <translation>行の日付で最も遅い日。</translation>
    </message>
    <message>
        <source>Visitors with an id of their own.</source>
        <translation>固有のIDを持つ訪問者。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Of them, those that no earlier delivery has.</source>
        <translation>そのうち、以前の納品にいない訪問者。</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>再訪</translation>
    </message>
    <message>
        <source>Of them, those that an earlier delivery has, too.</source>
        <translation>そのうち、以前の納品にもいる訪問者。</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Whether its rows are among those that are learnt from.</source>
        <translation>この納品の行を学習に使うかどうか。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>better</source>
        <translation>優れる</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>劣る</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 visitors gets popular pages only: nothing they took is connected with other pages that the rules allow.</source>
        <comment>%Ln of %1 visitors get popular pages only: nothing they took is connected with other pages that the rules allow.</comment>
        <translation>
            <numerusform>訪問者%1人中%Ln人には、人気のページだけが表示されます。利用したものが、ルールで許可された他のページとつながっていないためです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 visitors gets popular pages only: nothing they took is connected closely enough with other pages that the rules allow.</source>
        <comment>%Ln of %1 visitors get popular pages only: nothing they took is connected closely enough with other pages that the rules allow.</comment>
        <translation>
            <numerusform>訪問者%1人中%Ln人には、人気のページだけが表示されます。利用したものと、ルールで許可された他のページとのつながりが十分ではないためです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 visitors gets popular pages only: nothing they took is connected with other pages.</source>
        <comment>%Ln of %1 visitors get popular pages only: nothing they took is connected with other pages.</comment>
        <translation>
            <numerusform>訪問者%1人中%Ln人には、人気のページだけが表示されます。利用したものが他のページとつながっていないためです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 visitors gets popular pages only: nothing they took is connected closely enough with other pages.</source>
        <comment>%Ln of %1 visitors get popular pages only: nothing they took is connected closely enough with other pages.</comment>
        <translation>
            <numerusform>訪問者%1人中%Ln人には、人気のページだけが表示されます。利用したものと他のページとのつながりが十分ではないためです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 visitors gets no pages: nothing they took is connected with other pages that the rules allow.</source>
        <comment>%Ln of %1 visitors get no pages: nothing they took is connected with other pages that the rules allow.</comment>
        <translation>
            <numerusform>訪問者%1人中%Ln人には、ページが表示されません。利用したものが、ルールで許可された他のページとつながっていないためです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 visitors gets no pages: nothing they took is connected closely enough with other pages that the rules allow.</source>
        <comment>%Ln of %1 visitors get no pages: nothing they took is connected closely enough with other pages that the rules allow.</comment>
        <translation>
            <numerusform>訪問者%1人中%Ln人には、ページが表示されません。利用したものと、ルールで許可された他のページとのつながりが十分ではないためです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 visitors gets no pages: nothing they took is connected with other pages.</source>
        <comment>%Ln of %1 visitors get no pages: nothing they took is connected with other pages.</comment>
        <translation>
            <numerusform>訪問者%1人中%Ln人には、ページが表示されません。利用したものが他のページとつながっていないためです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 visitors gets no pages: nothing they took is connected closely enough with other pages.</source>
        <comment>%Ln of %1 visitors get no pages: nothing they took is connected closely enough with other pages.</comment>
        <translation>
            <numerusform>訪問者%1人中%Ln人には、ページが表示されません。利用したものと他のページとのつながりが十分ではないためです。</numerusform>
        </translation>
    </message>
    <message>
        <source>no pages</source>
        <translation>ページなし</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>ランダムに選択</translation>
    </message>
    <message>
        <source>all personal</source>
        <translation>すべて個人</translation>
    </message>
    <message>
        <source>all popular</source>
        <translation>すべて人気</translation>
    </message>
    <message>
        <source>%1 personal, %2 popular</source>
        <translation>個人%1、人気%2</translation>
    </message>
    <message>
        <source>Found in the top 10 (HR@10)</source>
        <translation>上位10件での的中率（HR@10）</translation>
    </message>
    <message>
        <source>How well a model guesses what somebody takes next: of 100 pages that were hidden from it, how many stand among the ten that it would show. This is the figure to choose a model by.</source>
        <translation>人が次に利用するページを、モデルがどれだけ言い当てるか。モデルから隠した100ページのうち、モデルが見せる10件に何ページ入るかを示します。モデル選びの決め手となる数値です。</translation>
    </message>
    <message>
        <source>One page of every visitor who has two or more is hidden, the model learns from the rest, and is asked for the ten best of all pages that the visitor has not taken. That is repeated with other hidden pages, and averaged.</source>
        <translation>2ページ以上を利用した訪問者ごとに1ページを隠し、残りでモデルを学習させ、未利用の全ページから上位10件を挙げさせます。隠すページを変えて繰り返し、平均します。</translation>
    </message>
    <message>
        <source>That anybody saw a recommendation, or would have taken the page because of it: it shows good guesses, not an effect. A page that is not found may still be good advice.</source>
        <translation>推薦を実際に見た人がいるか、推薦されたから利用したのか。これは予測の当たり具合であり、効果ではありません。的中しなかったページでも、良い推薦であることはあります。</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95%区間</translation>
    </message>
    <message>
        <source>How sure a figure is. With other visitors of the same kind it would come out a little different: for 95 of 100 such comparisons the true figure lies between the two ends.</source>
        <translation>数値の確かさ。同じような別の訪問者で測れば、結果は少し変わります。このような比較100回中95回は、真の値が両端の間に入ります。</translation>
    </message>
    <message>
        <source>The visitors that were tested are drawn anew 2,000 times, with repetition, and the figure is computed each time (bootstrap). The ends leave out the lowest and the highest 2.5 %.</source>
        <translation>テストした訪問者を重複を許して2,000回抽出し直し、そのつど数値を計算します（ブートストラップ）。両端は、下位と上位の2.5%ずつを除いた位置です。</translation>
    </message>
    <message>
        <source>What happens when the visitors themselves change, as after a new campaign: it tells of chance only.</source>
        <translation>新しいキャンペーンの後のように、訪問者そのものが変わったときにどうなるか。わかるのは偶然によるぶれだけです。</translation>
    </message>
    <message>
        <source>Against popular</source>
        <translation>人気順との差</translation>
    </message>
    <message>
        <source>Whether personal recommendations pay: how many more hidden pages of 100 are found than by showing everybody the ten most popular pages. &quot;Better&quot; is said only where chance does not explain it.</source>
        <translation>個人向けの推薦に価値があるか。最も人気のある10ページを全員に見せる場合と比べて、隠した100ページのうち何ページ多く的中するか。偶然では説明できない場合だけ「優れる」とします。</translation>
    </message>
    <message>
        <source>Placed high in the top 10 (NDCG@10)</source>
        <translation>上位10件での位置の高さ（NDCG@10）</translation>
    </message>
    <message>
        <source>The same as &quot;Found in the top 10&quot;, but a page counts more the higher it stands: 100 % were every hidden page the first of its list.</source>
        <translation>「上位10件での的中率」と同じですが、上にあるページほど高く評価します。隠したページがすべてリストの先頭なら100%です。</translation>
    </message>
    <message>
        <source>A page in place 1 counts 1, in place 2 0.63, in place 3 0.5, in place 10 0.29, and 0 below; averaged over visitors.</source>
        <translation>1位のページは1、2位は0.63、3位は0.5、10位は0.29、それより下は0として、訪問者について平均します。</translation>
    </message>
    <message>
        <source>How many visitors are served: a few first places can outweigh many tenth ones.</source>
        <translation>何人の訪問者の役に立つか。1位がいくつかあれば、10位が多数あるより高くなることがあります。</translation>
    </message>
    <message>
        <source>Nearness to the top (MRR)</source>
        <translation>先頭への近さ（MRR）</translation>
    </message>
    <message>
        <source>How far up the first hidden page stands among all pages: 100 % were it always first, 50 % were it always second.</source>
        <translation>隠したページのうち最初のものが、全ページの中でどれだけ上にあるか。常に1位なら100%、常に2位なら50%です。</translation>
    </message>
    <message>
        <source>1 divided by the place of the first hidden page, averaged over visitors (mean reciprocal rank).</source>
        <translation>最初の隠したページの順位で1を割り、訪問者について平均します（平均逆順位）。</translation>
    </message>
    <message>
        <source>Much about places below the tenth, which hardly count.</source>
        <translation>10位より下の順位についての詳細。数値にほとんど影響しません。</translation>
    </message>
    <message>
        <source>Share found in the top 20 (Recall@20)</source>
        <translation>上位20件での的中の割合（Recall@20）</translation>
    </message>
    <message>
        <source>What part of the hidden pages a list twice as long has.</source>
        <translation>2倍の長さのリストに、隠したページのどれだけが入るか。</translation>
    </message>
    <message>
        <source>Hidden pages within the first 20, divided by all hidden pages of the visitor, averaged over visitors.</source>
        <translation>上位20件に入った隠したページを、訪問者の隠したページの総数で割り、訪問者について平均します。</translation>
    </message>
    <message>
        <source>Where within the 20 they stand.</source>
        <translation>20件の中のどこにあるか。</translation>
    </message>
    <message>
        <source>Would more data help?</source>
        <translation>データを増やすと改善するか</translation>
    </message>
    <message>
        <source>Whether a model still gains from more visitors: where the line still rises at its right end, more months of data are worth getting.</source>
        <translation>訪問者が増えればモデルがさらに良くなるか。線が右端でまだ上向きなら、より多くの月のデータを集める価値があります。</translation>
    </message>
    <message>
        <source>The model is trained on a part of the visitors, then on more of them, and asked for the same hidden pages each time.</source>
        <translation>訪問者の一部で学習し、少しずつ人数を増やしながら、毎回同じ隠したページで測定します。</translation>
    </message>
    <message>
        <source>What other kinds of data would bring, such as page titles or dates.</source>
        <translation>ページのタイトルや日付など、別の種類のデータで何が得られるか。</translation>
    </message>
    <message>
        <source>Hit rate (in-sample)</source>
        <translation>ヒット率（インサンプル）</translation>
    </message>
    <message>
        <source>How far a list stays within what the visitor knows: of its ten pages, the share whose business unit the visitor has taken something of.</source>
        <translation>リストが訪問者の既知の範囲にどれだけとどまっているか。10ページのうち、訪問者が利用したことのある事業部門のページの割合です。</translation>
    </message>
    <message>
        <source>Counted for each visitor, then averaged over those who took a page of a business unit. &quot;Unmapped&quot; is none and never a hit. Beside it stand what random pages, the most popular pages and pages of a single business unit would reach.</source>
        <translation>訪問者ごとに数え、事業部門のあるページを利用した人について平均します。「Unmapped」（未割り当て）は事業部門ではなく、ヒットにもなりません。あわせて、ランダムなページ、最も人気のあるページ、1つの事業部門のページだけの場合の値も示します。</translation>
    </message>
    <message>
        <source>Whether the advice is good. It is measured on what the model has learnt from, and a list with pages of one known unit only has 100 %. &quot;Found in the top 10&quot; tells whether a model finds what comes next.</source>
        <translation>推薦が良いかどうか。モデルが学習したデータで測定しているため、既知の1部門のページだけのリストなら100%になります。モデルが次の行動を言い当てるかは、「上位10件での的中率」でわかります。</translation>
    </message>
    <message>
        <source>Top hit rate (in-sample)</source>
        <translation>トップヒット率（インサンプル）</translation>
    </message>
    <message>
        <source>The same, with the business units of the visitor&apos;s strongest submissions only: does the list stay with what they wanted most?</source>
        <translation>同じ割合を、訪問者の最も強い送信の事業部門だけで求めたもの。最も求めていたものからリストが離れていないかがわかります。</translation>
    </message>
    <message>
        <source>Of each visitor only the pages with the highest weight times submissions count as known.</source>
        <translation>訪問者ごとに、重み×送信数が最大のページだけを既知とします。</translation>
    </message>
    <message>
        <source>Whether the advice is good, as the hit rate does not either.</source>
        <translation>推薦が良いかどうか。ヒット率と同じく、これではわかりません。</translation>
    </message>
    <message>
        <source>Link between two figures (Spearman)</source>
        <translation>2つの数値の関連（Spearman）</translation>
    </message>
    <message>
        <source>Whether visitors who have more of the one tend to have more of the other: 1 always, 0 no link, -1 always less.</source>
        <translation>一方が多い訪問者は、もう一方も多い傾向があるか。1は常にそうである、0は関連なし、-1は常に逆。</translation>
    </message>
    <message>
        <source>Visitors are put in order by each figure, and the two orders are compared. What is called weak, moderate or strong is the end of the interval nearer to 0 (Cohen 1988).</source>
        <translation>訪問者をそれぞれの数値で並べ、2つの順番を比べます。「弱い」「中程度」「強い」は、区間の0に近い側の端で判定します（Cohen 1988）。</translation>
    </message>
    <message>
        <source>That the one causes the other.</source>
        <translation>一方がもう一方の原因かどうか。</translation>
    </message>
    <message>
        <source>Basis: personal or popular</source>
        <translation>基準：個人または人気</translation>
    </message>
    <message>
        <source>What a recommendation rests on. Personal: what this visitor took speaks for the page. Popular: nothing they took does, so the page stands there because many took it.</source>
        <translation>推薦が何に基づいているか。個人：この訪問者が利用したものが、このページを後押ししています。人気：後押しするものがなく、多くの人が利用したために載っています。</translation>
    </message>
    <message>
        <source>What the pages of the history add to a page&apos;s score is summed up, the model&apos;s own liking for popular pages left out; where that exceeds the least evidence set, the page is personal.</source>
        <translation>履歴の各ページがスコアに与えた分を合計します（人気のページを好むモデル自体の傾向は除きます）。それが設定した最低限の根拠を超えると、「個人」になります。</translation>
    </message>
    <message>
        <source>That a popular page is bad advice: it is the same for everybody, and so says nothing about this visitor.</source>
        <translation>人気のページの良し悪し。全員に同じものなので、この訪問者については何も示しません。</translation>
    </message>
    <message>
        <source>How strongly the model speaks for a page, compared with the other pages of the same visitor: 1 is the page it speaks for most.</source>
        <translation>同じ訪問者の他のページと比べて、モデルがこのページをどれだけ強く推すか。最も推すページが1です。</translation>
    </message>
    <message>
        <source>The model&apos;s own figure, brought to 0 to 1 between the visitor&apos;s lowest and highest page.</source>
        <translation>モデル独自の数値を、この訪問者の最低のページから最高のページまでで0～1に換算したもの。</translation>
    </message>
    <message>
        <source>A probability: 0.8 is not 80 %, and the scores of two visitors cannot be compared.</source>
        <translation>確率。0.8は80%という意味ではありません。また、2人の訪問者のスコアは比べられません。</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Which pages of the history speak for this recommendation, and how much each: they add up to 100 %.</source>
        <translation>履歴のどのページがこの推薦をどれだけ後押ししているか。合計は100%です。</translation>
    </message>
    <message>
        <source>The score is a sum with one part for every page taken; each part is divided by their sum.</source>
        <translation>スコアは、利用したページごとの値の合計です。それぞれの値を合計で割ります。</translation>
    </message>
    <message>
        <source>Why the visitor took them, or that one caused the other: others who took the one often took the other.</source>
        <translation>訪問者が利用した理由や、因果関係。わかるのは、一方を利用した人の多くがもう一方も利用したということです。</translation>
    </message>
    <message>
        <source>Audience: reach against strength</source>
        <translation>オーディエンス：リーチと強さ</translation>
    </message>
    <message>
        <source>Who should be offered a page, best first. Further down there are more visitors, for whom less speaks.</source>
        <translation>ページを誰に提案すべきかを、最適な人から順に示します。下に行くほど人数は増えますが、根拠は弱くなります。</translation>
    </message>
    <message>
        <source>By the place of the page in each visitor&apos;s own list, then by its score. Whoever has taken it, and whoever nothing speaks for, is not among them.</source>
        <translation>訪問者自身のリストでのページの順位、次にスコアの順です。すでに利用した人と、根拠のない人は含みません。</translation>
    </message>
    <message>
        <source>How many of them will take the page.</source>
        <translation>そのうち何人がページを利用するか。</translation>
    </message>
    <message>
        <source>How many visitors took a page, or any page of a business unit or type.</source>
        <translation>ページ、または事業部門やタイプのいずれかのページを利用した訪問者の数。</translation>
    </message>
    <message>
        <source>Every visitor counts once, however often the form was submitted.</source>
        <translation>フォームを何度送信しても、訪問者1人は1回だけ数えます。</translation>
    </message>
    <message>
        <source>How many people: one person may have several cookies.</source>
        <translation>実際の人数。1人が複数のCookieを持つことがあります。</translation>
    </message>
    <message>
        <source>Interactions and submissions</source>
        <translation>インタラクションと送信</translation>
    </message>
    <message>
        <source>An interaction is a page that a visitor took; a submission is one filled-in form. Who fills in the same form three times has one interaction and three submissions.</source>
        <translation>インタラクションは訪問者が利用したページ、送信は入力された1件のフォームです。同じフォームに3回入力すると、インタラクションは1件、送信は3件です。</translation>
    </message>
    <message>
        <source>Counted in the submissions file. What a model learns from is the type&apos;s weight times the submissions (strength).</source>
        <translation>送信データのファイルで数えます。モデルが学習するのは、タイプの重み×送信数（強さ）です。</translation>
    </message>
    <message>
        <source>How interested somebody is: some forms have to be sent twice.</source>
        <translation>どれだけ関心があるか。2回送信しなければならないフォームもあります。</translation>
    </message>
    <message>
        <source>Times recommended</source>
        <translation>推薦回数</translation>
    </message>
    <message>
        <source>In how many lists of ten a page stands because something speaks for it.</source>
        <translation>後押しするものがあって載っている、10件のリストの数。</translation>
    </message>
    <message>
        <source>Counted over the lists of all visitors as they are shown, rules applied; pages that only fill a list do not count.</source>
        <translation>ルール適用後の、全訪問者のリストで数えます。リストを埋めるだけのページは数えません。</translation>
    </message>
    <message>
        <source>How often it was seen: that is known to the site only.</source>
        <translation>何回見られたか。それはサイト側にしかわかりません。</translation>
    </message>
    <message>
        <source>Pages ever listed (coverage)</source>
        <translation>リストに載ったページ（カバレッジ）</translation>
    </message>
    <message>
        <source>What part of all pages stands in anybody&apos;s list. A model that shows everybody the same ten has a low one.</source>
        <translation>全ページのうち、誰かのリストに載ったものの割合。全員に同じ10件を見せるモデルでは低くなります。</translation>
    </message>
    <message>
        <source>Pages in the list of at least one tested visitor, divided by all pages.</source>
        <translation>テストした訪問者の1人以上のリストに載ったページ数を、全ページ数で割ったもの。</translation>
    </message>
    <message>
        <source>Whether the pages suit: random lists have the highest.</source>
        <translation>ページが適しているか。最も高くなるのはランダムなリストです。</translation>
    </message>
    <message>
        <source>Same few pages (Gini)</source>
        <translation>ページの偏り（Gini）</translation>
    </message>
    <message>
        <source>How unevenly the places in the lists are shared out: 0, every page equally often; near 1, always the same few.</source>
        <translation>リストの枠がどれだけ偏って配分されているか。0はすべてのページが均等、1に近いほど常に同じ少数のページです。</translation>
    </message>
    <message>
        <source>As the Gini coefficient of incomes, with pages in place of people.</source>
        <translation>所得のジニ係数と同じで、人の代わりにページで計算します。</translation>
    </message>
    <message>
        <source>Whether that is bad: some pages are of use to many.</source>
        <translation>偏りが悪いかどうか。多くの人に役立つページもあります。</translation>
    </message>
    <message>
        <source>Popularity of listed pages</source>
        <translation>載ったページの人気度</translation>
    </message>
    <message>
        <source>How well known the listed pages are: the share of visitors who took them.</source>
        <translation>リストのページがどれだけ知られているか。利用した訪問者の割合です。</translation>
    </message>
    <message>
        <source>For each listed page the share of visitors who have it, averaged.</source>
        <translation>リストの各ページについて、利用した訪問者の割合を求め、平均します。</translation>
    </message>
    <message>
        <source>Whether they suit. High: safe advice; low: rare pages.</source>
        <translation>ページが訪問者に適しているか。高ければ無難な推薦、低ければ珍しいページです。</translation>
    </message>
    <message>
        <source>Different BUs in a list (diversity)</source>
        <translation>リスト内のBUの多様性</translation>
    </message>
    <message>
        <source>How mixed a list is: how often two of its pages belong to different business units.</source>
        <translation>リストがどれだけ多彩か。2つのページが異なる事業部門に属する割合です。</translation>
    </message>
    <message>
        <source>Over all pairs of pages in a list, averaged over visitors.</source>
        <translation>リスト内のページのすべての組について求め、訪問者について平均します。</translation>
    </message>
    <message>
        <source>Whether the visitor wants a mix.</source>
        <translation>訪問者が多彩さを望んでいるかどうか。</translation>
    </message>
    <message>
        <source>Start&apos;s luck (seed)</source>
        <translation>初期値の運（シード）</translation>
    </message>
    <message>
        <source>Some models begin with random numbers. This is how much their result hangs on them.</source>
        <translation>乱数から始まるモデルがあります。結果がどれだけ初期値に左右されるかを示します。</translation>
    </message>
    <message>
        <source>The model is trained with several starts on the same data; the spread of &quot;Found in the top 10&quot; (standard deviation).</source>
        <translation>同じデータで初期値を変えて学習したときの、「上位10件での的中率」のばらつき（標準偏差）。</translation>
    </message>
    <message>
        <source>How sure the figure is otherwise: that is its interval.</source>
        <translation>それ以外の面での数値の確かさ。それは区間に示されます。</translation>
    </message>
    <message>
        <source>Training and ranking time</source>
        <translation>学習と順位付けの時間</translation>
    </message>
    <message>
        <source>How long the model takes on this computer.</source>
        <translation>このコンピューターでモデルにかかる時間。</translation>
    </message>
    <message>
        <source>Measured during the comparison, with other models trained beside it.</source>
        <translation>比較中に、他のモデルの学習と並行して測定します。</translation>
    </message>
    <message>
        <source>Anything about its quality.</source>
        <translation>モデルの良し悪し。</translation>
    </message>
    <message>
        <source>Settings tried</source>
        <translation>試した設定</translation>
    </message>
    <message>
        <source>How well each setting of a model does on practice pages, which are apart from those of the test: the best there is tested once.</source>
        <translation>モデルの各設定の成績を、テスト用とは別の練習用ページで示します。最も良い設定を1回だけテストします。</translation>
    </message>
    <message>
        <source>All settings are tried a few times, the better third three times as often, and so on (successive halving).</source>
        <translation>すべての設定を数回試し、上位3分の1をその3倍の回数試す、という手順を繰り返します（逐次半減法）。</translation>
    </message>
    <message>
        <source>How good the best is on new data: of many tried, the best had some luck. The test says that.</source>
        <translation>最良の設定が新しいデータでどれだけ良いか。多数試せば、最良のものには運も含まれます。それはテストでわかります。</translation>
    </message>
    <message>
        <source>Taken and recommended</source>
        <translation>利用と推薦</translation>
    </message>
    <message>
        <source>A business unit&apos;s share of what visitors took, beside its share of what they are recommended. Where the second is much smaller, the lists pass it over.</source>
        <translation>訪問者が利用したものに占める事業部門の割合と、推薦に占める割合。後者がずっと小さければ、リストで軽視されています。</translation>
    </message>
    <message>
        <source>Taken: of all pages taken, each once for every visitor who took it. Recommended: of all places in the lists of ten.</source>
        <translation>利用：利用された全ページに占める割合（利用した訪問者ごとに1回数えます）。推薦：10件のリストの全枠に占める割合。</translation>
    </message>
    <message>
        <source>Which of the two is right: a unit with few new pages has fewer left to recommend.</source>
        <translation>どちらが正しいか。新しいページの少ない事業部門は、推薦できるものも少なくなります。</translation>
    </message>
    <message>
        <source>Who took one unit is shown another</source>
        <translation>ある事業部門の利用者に見せる他の事業部門</translation>
    </message>
    <message>
        <source>Read a row: of 100 pages shown to visitors who took something of this unit, so many are of each unit. As a factor (lift), 2 means twice as many as in all lists.</source>
        <translation>行の見方：この事業部門を利用した訪問者に見せたページ100件のうち、各事業部門が何件か。倍率（リフト）では、2は全リストの2倍という意味です。</translation>
    </message>
    <message>
        <source>The places in the lists of those visitors, counted by business unit.</source>
        <translation>その訪問者たちのリストの枠を、事業部門ごとに数えたもの。</translation>
    </message>
    <message>
        <source>What they will take: these are recommendations.</source>
        <translation>何を利用することになるか。これは推薦です。</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>類似度</translation>
    </message>
    <message>
        <source>How much two pages are alike to the model: near 1, the same visitors take them; near 0, they have nothing to do with each other.</source>
        <translation>2つのページがモデルにとってどれだけ似ているか。1に近ければ同じ訪問者が利用し、0に近ければ無関係です。</translation>
    </message>
    <message>
        <source>From what the model has learnt about each page. For a unit or type: the average over its pages, each with the pages most like it.</source>
        <translation>モデルが各ページについて学習した内容から求めます。事業部門やタイプの場合は、各ページと最も似たページとの類似度の平均です。</translation>
    </message>
    <message>
        <source>Anything about their texts. And each model measures on its own scale, so figures of two models cannot be compared.</source>
        <translation>文章の内容。また、モデルごとに尺度が違うため、2つのモデルの数値は比べられません。</translation>
    </message>
    <message>
        <source>Which business unit owns the page</source>
        <translation>どの事業部門がページを担当するか</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1（%2行目）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>submission rows</source>
        <translation>送信行</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行番号</translation>
    </message>
    <message>
        <source>Line of the file</source>
        <translation>ファイルの行番号</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>The visitor&apos;s id, as it stands in the file</source>
        <translation>ファイルにあるとおりの訪問者のID</translation>
    </message>
    <message>
        <source>gated_asset_type of the row</source>
        <translation>行のgated_asset_type</translation>
    </message>
    <message>
        <source>page_url of the row</source>
        <translation>行のpage_url</translation>
    </message>
    <message>
        <source>form_submissions of the row</source>
        <translation>行のform_submissions</translation>
    </message>
    <message>
        <source>lines left out</source>
        <translation>除外した行</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The file that the line stands in</source>
        <translation>この行のあるファイル</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why the line is not among the rows</source>
        <translation>送信行に含まれない理由</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>行の内容</translation>
    </message>
    <message>
        <source>The line as it stands in the file</source>
        <translation>ファイルにあるとおりの行</translation>
    </message>
    <message>
        <source>pages with several business units</source>
        <translation>複数の事業部門があるページ</translation>
    </message>
    <message>
        <source>page_url in the mapping</source>
        <translation>マッピングのpage_url</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>候補の部門</translation>
    </message>
    <message>
        <source>The business units that the mapping gives it, in file order</source>
        <translation>マッピングで割り当てられた事業部門（ファイルの順）</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>集計先</translation>
    </message>
    <message>
        <source>The business unit that the page counts for now</source>
        <translation>このページを現在集計している事業部門</translation>
    </message>
    <message>
        <source>Submissions on that page in the data</source>
        <translation>データ内のこのページの送信数</translation>
    </message>
    <message>
        <source>first rows</source>
        <translation>先頭の行</translation>
    </message>
    <message>
        <source>Taken as %1</source>
        <translation>%1として使用</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Of 100 recommended pages %1 are of the business units of the visitor&apos;s strongest submissions; of random pages %2 would be</source>
        <translation>推薦ページ100件のうち%1件が、訪問者の最も強い送信と同じ事業部門のものです（ランダムなページなら%2件）</translation>
    </message>
    <message>
        <source>Of 100 recommended pages %1 are of business units that the visitor knows; of random pages %2 would be</source>
        <translation>推薦ページ100件のうち%1件が、訪問者が利用したことのある事業部門のものです（ランダムなページなら%2件）</translation>
    </message>
    <message>
        <source>The pages of %1 are most alike (%2), those of %3 least (%4)</source>
        <translation>最もよく似ているのは%1のページ（%2）、最も似ていないのは%3のページ（%4）です</translation>
    </message>
    <message>
        <source>Models side by side on hidden pages</source>
        <translation>隠したページによるモデルの比較</translation>
    </message>
    <message>
        <source>Hidden pages found in the top %1</source>
        <translation>上位%1件での隠したページの的中</translation>
    </message>
    <message>
        <source>No length of history is clearly served worse than the others</source>
        <translation>履歴の長さによる明らかな不利は見られません</translation>
    </message>
    <message>
        <source>No asset type is clearly served worse than the others</source>
        <translation>明らかに不利なアセットタイプは見られません</translation>
    </message>
    <message>
        <source>Of visitors with %1 known pages %2 of 100 hidden pages are found (95 %: %3 to %4), of all visitors %5</source>
        <translation>既知のページが%1件の訪問者では、隠したページ100件のうち%2件が的中します（95%：%3～%4）。全訪問者では%5件です</translation>
    </message>
    <message>
        <source>Of hidden pages of the type %1 %2 of 100 are found (95 %: %3 to %4), of all pages %5</source>
        <translation>タイプ「%1」では、隠したページ100件のうち%2件が的中します（95%：%3～%4）。全ページでは%5件です</translation>
    </message>
    <message>
        <source>Of 100 hidden pages of %1 %2 are found in the top %3 (95 %: %4 to %5); of all pages %6</source>
        <translation>%1の隠したページ100件のうち、上位%3件に入るのは%2件です（95%：%4～%5）。全ページでは%6件です</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Hit rate by interactions</source>
        <translation>インタラクション数別のヒット率</translation>
    </message>
    <message>
        <source>Read a column: of 100 visitors with so many interactions, so many have each hit rate. In-sample.</source>
        <translation>列の見方：インタラクション数がその範囲の訪問者100人のうち、各ヒット率の人が何人いるか。インサンプル。</translation>
    </message>
    <message>
        <source>There is no hit rate without a BU mapping: it counts recommended pages of business units that a cookie knows.</source>
        <translation>BUマッピングがないため、ヒット率はありません。ヒット率は、Cookieが利用した事業部門のページが推薦に含まれる割合です。</translation>
    </message>
    <message>
        <source>There is no hit rate, since every cookie is left out of the lists.</source>
        <translation>すべてのCookieがリストから除外されているため、ヒット率はありません。</translation>
    </message>
    <message>
        <source>There is no hit rate: of the cookies that are not left out of the lists, none knows a business unit and took anything that speaks for another page.</source>
        <translation>ヒット率はありません。リストから除外されていないCookieの中に、事業部門を利用し、かつ他のページを後押しするものを利用したCookieがありません。</translation>
    </message>
    <message>
        <source>There is no hit rate: of the cookies that know a business unit, none took anything that speaks for another page.</source>
        <translation>ヒット率はありません。事業部門を利用したCookieの中に、他のページを後押しするものを利用したCookieがありません。</translation>
    </message>
    <message>
        <source>There is no hit rate, since the BU mapping has a business unit for none of the pages.</source>
        <translation>BUマッピングでどのページにも事業部門が付かないため、ヒット率はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 cookies has no top hit rate, since none of its strongest submissions has a business unit.</source>
        <comment>%Ln of %1 cookies have no top hit rate, since none of their strongest submissions has a business unit.</comment>
        <translation>
            <numerusform>Cookie %1件中%Ln件は、最も強い送信に事業部門がないため、トップヒット率がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 cookies has no hit rate, since none of its pages has a business unit.</source>
        <comment>%Ln of %1 cookies have no hit rate, since none of their pages has a business unit.</comment>
        <translation>
            <numerusform>Cookie %1件中%Ln件は、どのページにも事業部門がないため、ヒット率がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 cookies has no top hit rate, since nothing it took speaks for another page.</source>
        <comment>%Ln of %1 cookies have no top hit rate, since nothing they took speaks for another page.</comment>
        <translation>
            <numerusform>Cookie %1件中%Ln件は、利用したものに他のページを後押しするものがないため、トップヒット率がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 cookies has no hit rate, since nothing it took speaks for another page.</source>
        <comment>%Ln of %1 cookies have no hit rate, since nothing they took speaks for another page.</comment>
        <translation>
            <numerusform>Cookie %1件中%Ln件は、利用したものに他のページを後押しするものがないため、ヒット率がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln cookie</source>
        <comment>%1 of %Ln cookies</comment>
        <translation>
            <numerusform>Cookie %Ln件中%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln cookie has a top hit rate, too few for a mean to rely on: take it as a first hint.</source>
        <comment>Only %Ln cookies have a top hit rate, too few for a mean to rely on: take it as a first hint.</comment>
        <translation>
            <numerusform>トップヒット率のあるCookieは%Ln件だけで、平均を信頼するには少なすぎます。目安としてご覧ください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln cookie has a hit rate, too few for a mean to rely on: take it as a first hint.</source>
        <comment>Only %Ln cookies have a hit rate, too few for a mean to rely on: take it as a first hint.</comment>
        <translation>
            <numerusform>ヒット率のあるCookieは%Ln件だけで、平均を信頼するには少なすぎます。目安としてご覧ください。</numerusform>
        </translation>
    </message>
    <message>
        <source>These recommendations hit less often than pages drawn at random would: the mean top hit rate is %1 %, that of random pages %2 %.</source>
        <translation>この推薦のヒットはランダムなページより少なくなっています。平均トップヒット率は%1%、ランダムなページでは%2%です。</translation>
    </message>
    <message>
        <source>These recommendations hit less often than pages drawn at random would: the mean hit rate is %1 %, that of random pages %2 %.</source>
        <translation>この推薦のヒットはランダムなページより少なくなっています。平均ヒット率は%1%、ランダムなページでは%2%です。</translation>
    </message>
    <message>
        <source>The thin line: where the true figure lies, for 95 of 100 such comparisons (bootstrap over cookies).</source>
        <translation>細い線：このような比較100回中95回は、真の値がこの範囲にあります（Cookieについてのブートストラップ）。</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時間分割</translation>
    </message>
    <message>
        <source>k-fold</source>
        <translation>k分割</translation>
    </message>
    <message>
        <source>given test</source>
        <translation>指定テスト</translation>
    </message>
    <message>
        <source>leave-one-out</source>
        <translation>leave-one-out</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n repeat</source>
        <comment>%1, %n repeats</comment>
        <translation>
            <numerusform>%1、%n回反復</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by pages known of the cookie</source>
        <translation>%1（Cookieの既知ページ数別）</translation>
    </message>
    <message>
        <source>%1 by business unit of the hidden page</source>
        <translation>%1（隠したページの事業部門別）</translation>
    </message>
    <message>
        <source>%1 by asset type of the hidden page</source>
        <translation>%1（隠したページのアセットタイプ別）</translation>
    </message>
    <message>
        <source>Pages known of the cookie</source>
        <translation>Cookieの既知ページ数</translation>
    </message>
    <message>
        <source>Business unit of the hidden page</source>
        <translation>隠したページの事業部門</translation>
    </message>
    <message>
        <source>Asset type of the hidden page</source>
        <translation>隠したページのアセットタイプ</translation>
    </message>
    <message>
        <source>%1 (%)</source>
        <translation>%1 (%)</translation>
    </message>
    <message>
        <source>history %1 %</source>
        <translation>履歴 %1%</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>Pages without a business unit are left out: %1.</source>
        <translation>事業部門のないページは含みません：%1。</translation>
    </message>
    <message>
        <source>%1 by model</source>
        <translation>モデル別の%1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Most popular %1</source>
        <translation>人気順 %1</translation>
    </message>
    <message>
        <source>Found pages against pages ever listed</source>
        <translation>的中したページとリストに載ったページ</translation>
    </message>
    <message>
        <source>Pages ever listed (% of all)</source>
        <translation>リストに載ったページ（全体に占める%）</translation>
    </message>
    <message>
        <source>Pages ever listed</source>
        <translation>リストに載ったページ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Share of the hidden pages that stand within the top %1; in brackets the cookies tested.</source>
        <translation>隠したページのうち上位%1件に入った割合。括弧内はテストしたCookieの数。</translation>
    </message>
    <message>
        <source>Share of the cookies learnt from (%)</source>
        <translation>学習に使ったCookieの割合（%）</translation>
    </message>
    <message>
        <source>The same pages are hidden at every share, and every tested cookie is shown to the models only when it is asked for.</source>
        <translation>どの割合でも同じページを隠します。テストするCookieは、推薦を求めるときだけモデルに見せます。</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>%1 on practice pages (%)</source>
        <translation>練習用ページでの%1 (%)</translation>
    </message>
    <message>
        <source>Best of %1 trials</source>
        <translation>%1回の試行の最良</translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation>これまでの最良</translation>
    </message>
    <message>
        <source>Every setting is tried on a few practice rounds, the better third on three times as many (successive halving). The choice is made among those that saw most rounds; the test is apart.</source>
        <translation>すべての設定を練習で数回試し、上位3分の1を3倍の回数試します（逐次半減法）。最も多く練習した設定の中から選びます。テストは別に行います。</translation>
    </message>
    <message>
        <source>Top hit rates of both runs</source>
        <translation>両実行のトップヒット率</translation>
    </message>
    <message>
        <source>Hit rates of both runs</source>
        <translation>両実行のヒット率</translation>
    </message>
    <message>
        <source>In-sample: measured on the submissions that the models were trained on.</source>
        <translation>インサンプル：モデルが学習した送信データで測定しています。</translation>
    </message>
    <message>
        <source>Recommended pages by business unit, against the history</source>
        <translation>事業部門別の推薦ページと履歴の比較</translation>
    </message>
    <message>
        <source>Share of pages (%)</source>
        <translation>ページの割合（%）</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Popular overall</source>
        <translation>全体での人気</translation>
    </message>
    <message>
        <source>popular</source>
        <translation>人気</translation>
    </message>
    <message>
        <source>random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>One visitor, by the id in the file.</source>
        <translation>訪問者1人。ファイルにあるIDで示します。</translation>
    </message>
    <message>
        <source>new visitor</source>
        <translation>新規訪問者</translation>
    </message>
    <message>
        <source>The gated form&apos;s page: its title where the files give one.</source>
        <translation>フォームのあるページ。ファイルにタイトルがあればタイトルを表示します。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>The asset type, as the file names it.</source>
        <translation>アセットタイプ（ファイルの表記）。</translation>
    </message>
    <message>
        <source>The owner of the page by the BU mapping.</source>
        <translation>BUマッピングでのページの担当部門。</translation>
    </message>
    <message>
        <source>Main BU</source>
        <translation>主なBU</translation>
    </message>
    <message>
        <source>The business unit that most of the visitor&apos;s submissions are of.</source>
        <translation>この訪問者の送信が最も多い事業部門。</translation>
    </message>
    <message>
        <source>How alike the page and the pages most like it are to the model, on average. High: the same visitors take them. Low: it stands alone.</source>
        <translation>このページと最もよく似たページとの、モデルにとっての類似度の平均。高い：同じ訪問者が利用しています。低い：似たページがありません。</translation>
    </message>
    <message>
        <source>assets</source>
        <translation>アセット</translation>
    </message>
    <message>
        <source>How many visitors took the page.</source>
        <translation>このページを利用した訪問者の数。</translation>
    </message>
    <message>
        <source>Form submissions of this page.</source>
        <translation>このページのフォーム送信の数。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln took it</source>
        <comment>%Ln took it</comment>
        <translation>
            <numerusform>%Ln人が利用</numerusform>
        </translation>
    </message>
    <message>
        <source>What this visitor took speaks for this page.</source>
        <translation>この訪問者が利用したものが、このページを後押ししています。</translation>
    </message>
    <message>
        <source>This model knows how popular each page is overall, and ranks it among the personal pages by that.</source>
        <translation>このモデルは各ページの全体での人気を考慮し、個人のページと合わせて順位を付けます。</translation>
    </message>
    <message>
        <source>Pages of their own business units come first.</source>
        <translation>利用した事業部門のページが先に並びます。</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>How much each page of the history adds to this score, as a share of all that adds to it. The colours are the pages&apos; business units; grey is what is popular overall, and Unmapped.</source>
        <translation>履歴の各ページがこのスコアにどれだけ寄与したか。全体に占める割合で示します。色はページの事業部門、灰色は全体での人気と未割り当て（Unmapped）です。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>How the what-if moves the page in the list.</source>
        <translation>What-ifによるリスト内の順位の変化。</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>▼ %1</source>
        <translation>▼ %1</translation>
    </message>
    <message>
        <source>What adds most to this score: a page of the history, or that the page is popular overall.</source>
        <translation>このスコアに最も寄与したもの。履歴のページ、または全体での人気です。</translation>
    </message>
    <message>
        <source>What that adds, as a share of all that is added or taken.</source>
        <translation>その寄与の大きさ。増減すべてに占める割合で示します。</translation>
    </message>
    <message>
        <source>Personal: what this cookie took speaks for the page. Popular: nothing it took does, but many others took the page. A model that knows what is popular overall (CEASE) ranks such pages among the others, by its score; in the lists of other models they follow behind.</source>
        <translation>個人：このCookieが利用したものが、このページを後押ししています。人気：後押しするものはありませんが、多くの人が利用したページです。全体での人気を考慮するモデル（CEASE）ではスコア順に他のページと並び、他のモデルではその後に続きます。</translation>
    </message>
    <message>
        <source>Why the page is recommended, with the three largest shares.</source>
        <translation>ページを推薦する理由と、寄与の大きい上位3つの割合。</translation>
    </message>
    <message>
        <source>The model&apos;s score, scaled to 0 to 1 over all pages of this cookie: it orders the pages of one cookie, and cannot be compared with those of another. None for popular pages that fill the list.</source>
        <translation>モデルのスコアを、このCookieの全ページの中で0～1に換算した値。1つのCookieのページを並べるためのもので、別のCookieとは比べられません。リストを埋める人気のページにはありません。</translation>
    </message>
    <message>
        <source>history</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Untick a page to see what would change without it.</source>
        <translation>チェックを外すと、そのページがない場合の変化がわかります。</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Share in no. %1</source>
        <translation>%1番への寄与</translation>
    </message>
    <message>
        <source>next best assets</source>
        <translation>次に薦めるアセット</translation>
    </message>
    <message>
        <source>Rank among the pages not yet submitted.</source>
        <translation>未送信のページの中での順位。</translation>
    </message>
    <message>
        <source>similar pages</source>
        <translation>類似ページ</translation>
    </message>
    <message>
        <source>Rank among the other pages.</source>
        <translation>他のページの中での順位。</translation>
    </message>
    <message>
        <source>How alike the two pages are, by the model&apos;s own measure.</source>
        <translation>2つのページがどれだけ似ているか。モデル独自の尺度によります。</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Hit rate = %1 %2 × log10(interactions) %3 × log10(submissions).</source>
        <translation>ヒット率 = %1 %2 × log10(インタラクション) %3 × log10(送信数)。</translation>
    </message>
    <message>
        <source>Hit rate = %1 %2 × interactions %3 × submissions.</source>
        <translation>ヒット率 = %1 %2 × インタラクション %3 × 送信数。</translation>
    </message>
    <message>
        <source>R² = %1: the two explain %2 % of the differences between visitors (least squares; R² = 1 − squares left over / squares around the mean).</source>
        <translation>R² = %1：この2つで訪問者間の差の%2%を説明できます（最小二乗法、R² = 1 − 残差平方和／平均のまわりの平方和）。</translation>
    </message>
    <message>
        <source>No difference found (95 %: %1 to %2 of 100)</source>
        <translation>差は見られません（95%：100件中%1～%2件）</translation>
    </message>
    <message>
        <source>%1 fewer of 100 found (95 %: %2 to %3)</source>
        <translation>的中は100件中%1件減少（95%：%2～%3件）</translation>
    </message>
    <message>
        <source>%1 more of 100 found (95 %: %2 to %3)</source>
        <translation>的中は100件中%1件増加（95%：%2～%3件）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 lists changes</source>
        <comment>%Ln of %1 lists change</comment>
        <translation>
            <numerusform>%1件中%Ln件のリストが変わります</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 instead of %2 pages shown</source>
        <translation>表示されるページは%2件から%1件に</translation>
    </message>
    <message>
        <source>Leave out pages without a business unit</source>
        <translation>事業部門のないページを除外</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor is left out of every list.</source>
        <comment>%Ln visitors are left out of every list.</comment>
        <translation>
            <numerusform>訪問者%Ln人がすべてのリストから除外されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id of the file is not in the data.</source>
        <comment>%Ln ids of the file are not in the data.</comment>
        <translation>
            <numerusform>ファイルのID %Ln件がデータにありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pages are in the list.</source>
        <translation>%2ページ中%1ページがリストにあります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page of the list is not in the data.</source>
        <comment>%Ln pages of the list are not in the data.</comment>
        <translation>
            <numerusform>リストのページ%Ln件がデータにありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has neither languages nor last days.</source>
        <translation>言語も最終日も含まれていません。</translation>
    </message>
    <message>
        <source>It has last days, and no languages.</source>
        <translation>最終日はありますが、言語はありません。</translation>
    </message>
    <message>
        <source>It has languages, and no last days.</source>
        <translation>言語はありますが、最終日はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list has fewer than %1 pages of %2.</source>
        <comment>%Ln lists have fewer than %1 pages of %2.</comment>
        <translation>
            <numerusform>%Ln件のリストで、%2のページが%1件に足りません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list has no page that the rules allow.</source>
        <comment>%Ln lists have no page that the rules allow.</comment>
        <translation>
            <numerusform>%Ln件のリストに、ルールで許可されたページがありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list is shorter than asked: the rules allow no more pages.</source>
        <comment>%Ln lists are shorter than asked: the rules allow no more pages.</comment>
        <translation>
            <numerusform>%Ln件のリストが指定より短くなっています。ルールで許可されたページが足りません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cookie to be left out is not in the data.</source>
        <comment>%Ln cookies to be left out are not in the data.</comment>
        <translation>
            <numerusform>除外するCookieのうち%Ln件がデータにありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Submissions of &quot;%1&quot; weigh 0: nothing is learnt from them, but these pages can be recommended all the same. The rule &quot;exclude-types&quot; leaves them out.</source>
        <translation>「%1」の送信の重みは0です。学習には使いませんが、ページは推薦されることがあります。除外するには、ルール「exclude-types」を使ってください。</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>上昇</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>低下</translation>
    </message>
    <message>
        <source>A dash: not set there.</source>
        <translation>ダッシュは未設定。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>What the forms call it.</source>
        <translation>設定画面での名称。</translation>
    </message>
    <message>
        <source>settings that differ</source>
        <translation>異なる設定</translation>
    </message>
    <message>
        <source>First</source>
        <translation>1つ目</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>2つ目</translation>
    </message>
    <message>
        <source>Interval of the change by bootstrap over cookies; of the same cookies one by one where both runs hid the same pages. A dash: the figure has none.</source>
        <translation>変化の区間。Cookieについてのブートストラップで、両実行が同じページを隠した場合は同じCookieどうしを比べます。ダッシュは区間なし。</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Better or worse only where the interval leaves 0 out and the adjusted p is below .05.</source>
        <translation>区間に0が含まれず、調整済みp値が0.05未満の場合だけ「優れる」「劣る」とします。</translation>
    </message>
    <message>
        <source>Mean over cookies.</source>
        <translation>Cookieの平均。</translation>
    </message>
    <message>
        <source>figures of both runs</source>
        <translation>両実行の数値</translation>
    </message>
    <message>
        <source>What both runs have measured.</source>
        <translation>両実行で測定した項目。</translation>
    </message>
    <message>
        <source>Second minus first.</source>
        <translation>2つ目から1つ目を引いた値。</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>What you have marked, to find it again.</source>
        <translation>後で見つけやすいように付けた印。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What you have called it; else its model. F2 gives it a name.</source>
        <translation>付けた名前。なければモデル名。F2で名前を付けられます。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The model with its settings.</source>
        <translation>モデルとその設定。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Of the newest training or measurement, on this computer&apos;s clock.</source>
        <translation>最新の学習または測定の日時（このコンピューターの時計）。</translation>
    </message>
    <message>
        <source>Share of the visitors whose hidden page is among the first 10 (HR@10), or the first K where the settings say another K. The line is the 95 % interval. A dash: not measured on hidden pages yet.</source>
        <translation>隠したページが上位10件に入った訪問者の割合（HR@10）。設定でKを変えた場合は上位K件。線は95%区間。ダッシュは、隠したページでの測定がまだのもの。</translation>
    </message>
    <message>
        <source>Share of the ten recommended pages whose business unit is among those that the cookie submitted. In-sample: the model has seen these submissions. None for runs of earlier versions, in which Unmapped pages counted as hits.</source>
        <translation>推薦した10ページのうち、Cookieが送信した事業部門のページの割合。インサンプル：モデルはこの送信を学習済みです。未割り当てのページをヒットに数えていた旧バージョンの実行では表示しません。</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>旧バージョン</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The file, and the start of the fingerprint of what was learnt from it: runs with the same fingerprint saw the same data under the same weights.</source>
        <translation>ファイルと、学習内容のフィンガープリントの先頭部分。フィンガープリントが同じ実行は、同じデータと同じ重みを使っています。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, fingerprint %2</source>
        <translation>%1、フィンガープリント%2</translation>
    </message>
    <message>
        <source>%1 visitors, %2 pages</source>
        <translation>訪問者%1人、%2ページ</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>Shown: what the pages show now. Otherwise what tells the run&apos;s data from those that are open; nothing where they are the same.</source>
        <translation>「表示中」は、各ページに現在表示されている実行です。それ以外は、開いているデータとの違いを示します（同じ場合は空欄）。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What you have written of it.</source>
        <translation>書き留めた内容。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>A training is judged on what it learnt from, an evaluation on hidden pages.</source>
        <translation>学習は学習したデータで、評価は隠したページで判定します。</translation>
    </message>
    <message>
        <source>both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>全設定</translation>
    </message>
    <message>
        <source>Everything that was set, by its key.</source>
        <translation>設定したすべての項目（キー別）。</translation>
    </message>
    <message>
        <source>In the data.</source>
        <translation>データ内の数。</translation>
    </message>
    <message>
        <source>NDCG@K</source>
        <translation>NDCG@K</translation>
    </message>
    <message>
        <source>As what was found, where a page counts more the higher it stands.</source>
        <translation>的中と同じですが、上にあるページほど高く評価します。</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Start of the model&apos;s random choices.</source>
        <translation>モデルの乱数の初期値。</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n other setting</source>
        <comment>%n other settings</comment>
        <translation>
            <numerusform>他の設定%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 weight</source>
        <translation>%1の重み</translation>
    </message>
    <message>
        <source>Other files, the same settings.</source>
        <translation>別のファイル、同じ設定。</translation>
    </message>
    <message>
        <source>Other files, %1.</source>
        <translation>別のファイル、%1。</translation>
    </message>
    <message>
        <source>Same submissions, another BU mapping, the same settings.</source>
        <translation>同じ送信データ、別のBUマッピング、同じ設定。</translation>
    </message>
    <message>
        <source>Same submissions, another BU mapping, %1.</source>
        <translation>同じ送信データ、別のBUマッピング、%1。</translation>
    </message>
    <message>
        <source>Same files, the same settings.</source>
        <translation>同じファイル、同じ設定。</translation>
    </message>
    <message>
        <source>Same files, %1.</source>
        <translation>同じファイル、%1。</translation>
    </message>
    <message>
        <source>other weights</source>
        <translation>別の重み</translation>
    </message>
    <message>
        <source>other rows</source>
        <translation>別の行</translation>
    </message>
    <message>
        <source>other mapping</source>
        <translation>別のマッピング</translation>
    </message>
    <message>
        <source>other files</source>
        <translation>別のファイル</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>%1未満</translation>
    </message>
    <message>
        <source>could be chance</source>
        <translation>偶然の可能性あり</translation>
    </message>
    <message>
        <source>not above random</source>
        <translation>ランダム以下</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of 100 cookies, less that of most popular on the same cookies.</source>
        <translation>Cookie 100件あたりの「%1」から、同じCookieでの人気順の値を引いたもの。</translation>
    </message>
    <message>
        <source>Against popular, 95 %</source>
        <translation>人気順との差、95%</translation>
    </message>
    <message>
        <source>Where the difference to most popular truly lies, for 95 of 100 such comparisons; of 100 cookies. From drawing the tested cookies anew, both models on the same ones (paired bootstrap).</source>
        <translation>このような比較100回中95回は、人気順との真の差がこの範囲にあります（Cookie 100件あたり）。テストしたCookieを抽出し直し、両モデルを同じCookieで比べます（対応のあるブートストラップ）。</translation>
    </message>
    <message>
        <source>Against current</source>
        <translation>現行との差</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of 100 cookies, less that of the current model on the same cookies.</source>
        <translation>Cookie 100件あたりの「%1」から、同じCookieでの現行モデルの値を引いたもの。</translation>
    </message>
    <message>
        <source>Against current, 95 %</source>
        <translation>現行との差、95%</translation>
    </message>
    <message>
        <source>Where the difference to the current model truly lies, for 95 of 100 such comparisons; of 100 cookies. From drawing the tested cookies anew, both models on the same ones (paired bootstrap).</source>
        <translation>このような比較100回中95回は、現行モデルとの真の差がこの範囲にあります（Cookie 100件あたり）。テストしたCookieを抽出し直し、両モデルを同じCookieで比べます（対応のあるブートストラップ）。</translation>
    </message>
    <message>
        <source>By chance alone</source>
        <translation>偶然の確率</translation>
    </message>
    <message>
        <source>%1 of 100 cookies (95 %: %2; by chance alone in %3 of 100 comparisons): %4</source>
        <translation>Cookie 100件中%1件（95%：%2、比較100回中%3回は偶然だけで起こる）：%4</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最良</translation>
    </message>
    <message>
        <source>current</source>
        <translation>現行</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Best: finds the most hidden pages in its first ten. Current: the model in use. Baseline: what any model has to beat.</source>
        <translation>最良：上位10件で最も多くの隠したページを言い当てるモデル。現行：使用中のモデル。ベースライン：どのモデルも上回るべき基準。</translation>
    </message>
    <message>
        <source>%1 The line is the 95 % interval.</source>
        <translation>%1 線は95%区間です。</translation>
    </message>
    <message>
        <source>%1 % (95 %: %2 to %3)</source>
        <translation>%1%（95%：%2～%3）</translation>
    </message>
    <message>
        <source>%1, 95 %</source>
        <translation>%1、95%</translation>
    </message>
    <message>
        <source>Where the true figure lies, for 95 of 100 such comparisons, in percent. From drawing the tested cookies anew (bootstrap), repeats averaged first.</source>
        <translation>このような比較100回中95回は、真の値がこの範囲にあります（%）。反復を先に平均し、テストしたCookieを抽出し直して求めます（ブートストラップ）。</translation>
    </message>
    <message>
        <source>Same few pages</source>
        <translation>ページの偏り</translation>
    </message>
    <message>
        <source>BU mix moved</source>
        <translation>BU構成のずれ</translation>
    </message>
    <message>
        <source>Start&apos;s luck</source>
        <translation>初期値の運</translation>
    </message>
    <message>
        <source>By how much of 100 cookies &quot;%1&quot; differs between starts at random (standard deviation over seeds on the first split); apart from the interval, which is over cookies. A dash: the model has no random start.</source>
        <translation>乱数の初期値によって、Cookie 100件あたりの「%1」がどれだけ変わるか（最初の分割での、シードによる標準偏差）。Cookieについての区間とは別のものです。ダッシュは、乱数を使わないモデル。</translation>
    </message>
    <message>
        <source>%1 to %2 % over %3 starts</source>
        <translation>初期値%3通りで%1～%2%</translation>
    </message>
    <message>
        <source>No random start</source>
        <translation>乱数の初期値なし</translation>
    </message>
    <message>
        <source>Training, s</source>
        <translation>学習（秒）</translation>
    </message>
    <message>
        <source>Seconds of one training.</source>
        <translation>1回の学習にかかる秒数。</translation>
    </message>
    <message>
        <source>Ranking, s</source>
        <translation>順位付け（秒）</translation>
    </message>
    <message>
        <source>Seconds to rank all pages for every tested cookie once.</source>
        <translation>テストする全Cookieについて、全ページを1回順位付けするのにかかる秒数。</translation>
    </message>
    <message>
        <source>scorecard</source>
        <translation>スコアカード</translation>
    </message>
    <message>
        <source>similarity by business unit</source>
        <translation>事業部門別の類似度</translation>
    </message>
    <message>
        <source>similarity by asset type</source>
        <translation>アセットタイプ別の類似度</translation>
    </message>
    <message>
        <source>similarity by page</source>
        <translation>ページ別の類似度</translation>
    </message>
    <message>
        <source>How much a page has in common with the ten pages most like it, on average over the group&apos;s pages</source>
        <translation>各ページと、最も似た10ページとの共通度（グループ内のページの平均）</translation>
    </message>
    <message>
        <source>Pages of the group in the data that the model was trained on</source>
        <translation>モデルの学習データに含まれる、グループのページ数</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1以降</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1まで</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor looks like a robot: %1 pages, %2 of %3 submissions.</source>
        <comment>%Ln visitors look like robots: up to %1 pages, together %2 of %3 submissions.</comment>
        <translation>
            <numerusform>訪問者%Ln人がロボットと思われます。最大%1ページ、送信は合わせて%3件中%2件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is left out of training and evaluation, and still gets recommendations.</source>
        <comment>They are left out of training and evaluation, and still get recommendations.</comment>
        <translation>
            <numerusform>学習と評価からは除外しますが、推薦は表示します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only deliveries that were chosen count: %1.</source>
        <translation>選んだ納品だけを対象にしています：%1。</translation>
    </message>
    <message>
        <source>Only some days count: %1.</source>
        <translation>一部の日付だけを対象にしています：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row is left.</source>
        <comment>%1 of %Ln rows are left.</comment>
        <translation>
            <numerusform>%Ln行中%1行が残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the others has no date.</source>
        <comment>%Ln of the others have no date.</comment>
        <translation>
            <numerusform>残りの行のうち%Ln行には日付がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Best: places hidden pages highest, among those that saw most practice rounds. Present: the settings in use.</source>
        <translation>最良：最も多く練習した設定のうち、隠したページの順位が最も高いもの。現在：使用中の設定。</translation>
    </message>
    <message>
        <source>best, present</source>
        <translation>最良・現在</translation>
    </message>
    <message>
        <source>present</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>On practice pages (validation folds), not on those of the test. %1</source>
        <translation>テスト用ではなく、練習用ページ（検証用の分割）での値。%1</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Spent on this trial so far.</source>
        <translation>この試行にこれまでかかった時間。</translation>
    </message>
    <message>
        <source>trials</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>In the order of the first try.</source>
        <translation>最初に試した順。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Each keeps the better third and tries it in three times as many practice rounds.</source>
        <translation>段階ごとに上位3分の1を残し、3倍の回数の練習で試します。</translation>
    </message>
    <message>
        <source>Practice rounds</source>
        <translation>練習回数</translation>
    </message>
    <message>
        <source>How often other pages were hidden from it so far (validation folds).</source>
        <translation>これまでに隠すページを変えて試した回数（検証用の分割）。</translation>
    </message>
    <message>
        <source>Of 100 of its pages that were hidden from the model, how many stand among the ten recommended ones, with the 95 % interval. It does not say that anybody saw a recommendation.</source>
        <translation>この事業部門のページ100件をモデルから隠したとき、推薦10件に入った件数（95%区間付き）。推薦を実際に見た人がいることを示すものではありません。</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>担当なし</translation>
    </message>
    <message>
        <source>%1 of 100 hidden pages are found (95 %: %2 to %3)</source>
        <translation>隠したページ100件のうち%1件が的中（95%：%2～%3）</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Worse or better than all pages together, only where the interval carries it. Sorted by it, those that are clearly worse stand first, then those of which too little is known, then the clearly better ones.</source>
        <translation>全ページより悪いか良いか。区間で裏付けられる場合だけ示します。並べ替えると、明らかに悪いもの、情報が足りないもの、明らかに良いものの順になります。</translation>
    </message>
    <message>
        <source>How many visitors had one of its pages hidden: what the figure rests on.</source>
        <translation>この事業部門のページを隠した訪問者の数。この数値の土台です。</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>類似度</translation>
    </message>
    <message>
        <source>Average similarity of its pages to the pages most like them. High: the same visitors take them together. Low: each stands alone.</source>
        <translation>この事業部門のページと、最もよく似たページとの類似度の平均。高い：同じ訪問者が一緒に利用しています。低い：それぞれ独立しています。</translation>
    </message>
    <message>
        <source>How many pages it owns.</source>
        <translation>担当するページの数。</translation>
    </message>
    <message>
        <source>Its share of all pages taken, a page counting once for each visitor who took it, however often. What is recommended counts the same way, so both can be compared.</source>
        <translation>利用された全ページに占める割合。1つのページは、何回送信しても訪問者ごとに1回数えます。推薦も同じ数え方なので、両者を比べられます。</translation>
    </message>
    <message>
        <source>Its share of all places in the lists of ten: a page counts once for each visitor it is recommended to.</source>
        <translation>10件のリストの全枠に占める割合。1つのページは、推薦する訪問者ごとに1回数えます。</translation>
    </message>
    <message>
        <source>Of the visitors who took something of it, how many get popular pages only, as nothing they took speaks for another page.</source>
        <translation>この事業部門を利用した訪問者のうち、利用したものに他のページを後押しするものがなく、人気のページだけを受け取る人の割合。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor</source>
        <comment>%Ln visitors</comment>
        <translation>
            <numerusform>訪問者%Ln人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the pages taken, %2 % of those recommended.</source>
        <translation>利用されたページの%1%、推薦されたページの%2%。</translation>
    </message>
    <message>
        <source>%1 % of the pages taken.</source>
        <translation>利用されたページの%1%。</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>ALS as in the notebook</source>
        <translation>ノートブックと同じALS</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;.</source>
        <translation>モデル「%1」はありません。</translation>
    </message>
    <message>
        <source>The models are %1.</source>
        <translation>モデルは%1です。</translation>
    </message>
    <message>
        <source>What is hidden (protocol)</source>
        <translation>隠すもの（プロトコル）</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>反復回数</translation>
    </message>
    <message>
        <source>times that other pages are hidden (leave-one-out, k-fold); figures are averages over them</source>
        <translation>ページを変えて隠す回数（leave-one-out、k-fold）。数値はその平均です</translation>
    </message>
    <message>
        <source>Parts (folds)</source>
        <translation>分割数（fold）</translation>
    </message>
    <message>
        <source>parts that the cookies are divided into (k-fold)</source>
        <translation>Cookieを分ける数（k-fold）</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>テストの割合</translation>
    </message>
    <message>
        <source>share of the interactions that lie after the time cut, about</source>
        <translation>時間分割より後にあるインタラクションの割合（おおよそ）</translation>
    </message>
    <message>
        <source>Length of the list (K)</source>
        <translation>リストの長さ（K）</translation>
    </message>
    <message>
        <source>how many recommended pages are judged (HR@K, NDCG@K)</source>
        <translation>評価する推薦ページの数（HR@K、NDCG@K）</translation>
    </message>
    <message>
        <source>Longer list (long K)</source>
        <translation>長いリスト（long K）</translation>
    </message>
    <message>
        <source>how many pages the longer list has (Recall, second NDCG)</source>
        <translation>長いリストのページ数（Recall、2つ目のNDCG）</translation>
    </message>
    <message>
        <source>Draws for intervals</source>
        <translation>区間の抽出回数</translation>
    </message>
    <message>
        <source>how often the tested cookies are drawn anew (bootstrap resamples)</source>
        <translation>テストしたCookieを抽出し直す回数（ブートストラップ）</translation>
    </message>
    <message>
        <source>Starts tried (seeds)</source>
        <translation>試す初期値の数（シード）</translation>
    </message>
    <message>
        <source>how often a model with random starts is trained on the first split, to show its spread</source>
        <translation>乱数を使うモデルを最初の分割で学習する回数。ばらつきを示します</translation>
    </message>
    <message>
        <source>Hit rate in-sample</source>
        <translation>インサンプルのヒット率</translation>
    </message>
    <message>
        <source>also trains every model on everything for the notebook&apos;s hit rate; without it large data takes half the time</source>
        <translation>ノートブックのヒット率のため、各モデルを全データでも学習します。外すと、大きなデータでは時間が半分になります</translation>
    </message>
    <message>
        <source>start of the random choices of hidden pages and resamples</source>
        <translation>隠すページと抽出の乱数の初期値</translation>
    </message>
    <message>
        <source>Not run.</source>
        <translation>未実行。</translation>
    </message>
    <message>
        <source>Testing %1, %2 of %3</source>
        <translation>%1をテスト中（%2/%3）</translation>
    </message>
    <message>
        <source>%1 was left out.</source>
        <translation>%1は除外しました。</translation>
    </message>
    <message>
        <source>No cookie of the test file has both a known page and a new one.</source>
        <translation>テストファイルに、既知のページと新しいページの両方を持つCookieがありません。</translation>
    </message>
    <message>
        <source>Give the known history of its cookies with --test-input.</source>
        <translation>Cookieの既知の履歴を--test-inputで指定してください。</translation>
    </message>
    <message>
        <source>Measuring hit rates</source>
        <translation>ヒット率を測定中</translation>
    </message>
    <message>
        <source>Hit rates measured</source>
        <translation>ヒット率の測定完了</translation>
    </message>
    <message>
        <source>Hit rate in-sample of %1</source>
        <translation>%1のインサンプルのヒット率</translation>
    </message>
    <message>
        <source>From %1 % to %2 % of the cookies, %3 gains nothing: the curve does not show that more data would help.</source>
        <translation>Cookieを%1%から%2%に増やしても、%3は向上しません。曲線からは、データを増やすと改善するとはいえません。</translation>
    </message>
    <message>
        <source>From %1 % to %2 % of the cookies, %3 gains %4 of 100 (95 %: %5 to %6): it is still learning, so more data is likely to help.</source>
        <translation>Cookieを%1%から%2%に増やすと、%3は100件あたり%4件向上します（95%：%5～%6）。まだ学習の途中なので、データを増やせば改善する見込みがあります。</translation>
    </message>
    <message>
        <source>From %1 % to %2 % of the cookies, %3 gains %4 of 100 (95 %: %5 to %6): the curve does not show that more data would help.</source>
        <translation>Cookieを%1%から%2%に増やすと、%3は100件あたり%4件向上します（95%：%5～%6）。曲線からは、データを増やすと改善するとはいえません。</translation>
    </message>
    <message>
        <source>Shares of the data must lie above 0 and at most at 1.</source>
        <translation>データの割合は0より大きく、1以下で指定してください。</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>学習曲線</translation>
    </message>
    <message>
        <source>Pages with the same score share their places: the figure is the average over all their orders.</source>
        <translation>同じスコアのページは順位を分け合います。数値は、すべての並べ方の平均です。</translation>
    </message>
    <message>
        <source>NDCG@%1 = DCG / IDCG. DCG = sum over hidden pages within the top %1 of 1 / log2(rank + 1); IDCG = the same if all hidden pages stood first. With one hidden page: 1 / log2(rank + 1).</source>
        <translation>NDCG@%1 = DCG / IDCG。DCG = 上位%1件に入った隠したページについての1 / log2(順位 + 1)の合計。IDCG = 隠したページがすべて先頭に並んだ場合の同じ値。隠したページが1つなら1 / log2(順位 + 1)。</translation>
    </message>
    <message>
        <source>Found in the top %1</source>
        <translation>上位%1件での的中率</translation>
    </message>
    <message>
        <source>Placed high in the top %1</source>
        <translation>上位%1件での位置の高さ</translation>
    </message>
    <message>
        <source>Nearness to the top</source>
        <translation>先頭への近さ</translation>
    </message>
    <message>
        <source>Share found in the top %1</source>
        <translation>上位%1件での的中の割合</translation>
    </message>
    <message>
        <source>Different BUs in a list</source>
        <translation>リスト内のBUの多様性</translation>
    </message>
    <message>
        <source>HR@%1</source>
        <translation>HR@%1</translation>
    </message>
    <message>
        <source>NDCG@%1</source>
        <translation>NDCG@%1</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Recall@%1</source>
        <translation>Recall@%1</translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation>多様性</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>人気度</translation>
    </message>
    <message>
        <source>HR@%1 = share of tested cookies with a hidden page among the %1 best of all pages that they have not seen.</source>
        <translation>HR@%1 = テストしたCookieのうち、未利用の全ページの上位%1件に隠したページが入ったものの割合。</translation>
    </message>
    <message>
        <source>MRR = mean over tested cookies of 1 / rank of the first hidden page among all pages that they have not seen.</source>
        <translation>MRR = 未利用の全ページの中での、最初の隠したページの1 / 順位を、テストしたCookieについて平均したもの。</translation>
    </message>
    <message>
        <source>Recall@%1 = hidden pages within the top %1 / hidden pages, averaged over tested cookies.</source>
        <translation>Recall@%1 = 上位%1件に入った隠したページ / 隠したページを、テストしたCookieについて平均したもの。</translation>
    </message>
    <message>
        <source>Diversity = share of the pairs in a list of %1 recommended pages that belong to different business units, averaged over tested cookies.</source>
        <translation>多様性 = %1件の推薦リスト内のページの組のうち、異なる事業部門に属するものの割合を、テストしたCookieについて平均したもの。</translation>
    </message>
    <message>
        <source>Popularity = share of the cookies learnt from that have a recommended page, averaged over the %1 pages of each list and over tested cookies.</source>
        <translation>人気度 = 学習に使ったCookieのうち推薦ページを利用したものの割合を、各リストの%1ページとテストしたCookieについて平均したもの。</translation>
    </message>
    <message>
        <source>Coverage = pages in the list of at least one tested cookie / all pages, averaged over repeats.</source>
        <translation>カバレッジ = テストしたCookieの1件以上のリストに載ったページ / 全ページを、反復について平均したもの。</translation>
    </message>
    <message>
        <source>Gini = sum over pages i, least recommended first, of (2 i - n - 1) c_i / (n sum c), c_i = how often page i is recommended, n = all pages. 0: every page equally often; near 1: always the same few.</source>
        <translation>Gini = ページiを推薦の少ない順に並べた、(2 i - n - 1) c_i / (n sum c)の合計。c_i = ページiを推薦した回数、n = 全ページ数。0：すべてのページが均等。1に近い：常に同じ少数のページ。</translation>
    </message>
    <message>
        <source>BU mix = of the recommended pages that have a business unit, the share that belongs to each, beside the same share of the known pages of the tested cookies. Their distance is half the sum of the absolute differences.</source>
        <translation>BU構成 = 事業部門のある推薦ページに占める各部門の割合。テストしたCookieの既知のページでの割合と並べて示します。両者の距離は、差の絶対値の合計の半分です。</translation>
    </message>
    <message>
        <source>Hit rate (in-sample) = share of a cookie&apos;s 10 recommended pages whose business unit is among those that it already used, averaged over the cookies that used any. Pages without a business unit are no hits. It is measured on what the model learnt from, so it does not say whether a model finds what a cookie wants next.</source>
        <translation>ヒット率（インサンプル） = Cookieへの推薦10ページのうち、すでに利用した事業部門のページの割合を、事業部門を利用したCookieについて平均したもの。事業部門のないページはヒットになりません。モデルが学習したデータで測定しているため、Cookieが次に求めるものをモデルが言い当てるかどうかは示しません。</translation>
    </message>
    <message>
        <source>Under the rules %1 of 100 hidden pages are found: no difference from before can be told (95 %: %2 to %3 of 100).</source>
        <translation>ルール適用時は、隠したページ100件のうち%1件が的中します。適用前と差があるとはいえません（95%：100件中%2～%3件）。</translation>
    </message>
    <message>
        <source>Under the rules %1 of 100 hidden pages are found, %2 fewer than before (95 %: %3 to %4 fewer).</source>
        <translation>ルール適用時は、隠したページ100件のうち%1件が的中します。適用前より%2件少なくなります（95%：%3～%4件の減少）。</translation>
    </message>
    <message>
        <source>Under the rules %1 of 100 hidden pages are found, %2 more than before (95 %: %3 to %4 more).</source>
        <translation>ルール適用時は、隠したページ100件のうち%1件が的中します。適用前より%2件多くなります（95%：%3～%4件の増加）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 lists changes.</source>
        <comment>%Ln of %1 lists change.</comment>
        <translation>
            <numerusform>%1件中%Ln件のリストが変わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was left out: training it takes about %2 GB of memory, and %3 GB are free.</source>
        <translation>%1は除外しました。学習に約%2 GBのメモリが必要ですが、空きは%3 GBです。</translation>
    </message>
    <message>
        <source>A scorecard needs random, most popular and popular in BU beside the models.</source>
        <translation>スコアカードには、モデルのほかにランダム、人気順、BU内の人気順が必要です。</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>テスト中</translation>
    </message>
    <message>
        <source>Comparing pages</source>
        <translation>ページを比較中</translation>
    </message>
    <message>
        <source>Pages compared</source>
        <translation>ページの比較完了</translation>
    </message>
    <message>
        <source>A time cut needs dates, and the submissions have none.</source>
        <translation>時間分割には日付が必要ですが、送信データに日付がありません。</translation>
    </message>
    <message>
        <source>Choose a date column, or take leave-one-out.</source>
        <translation>日付の列を選ぶか、leave-one-outを使ってください。</translation>
    </message>
    <message>
        <source>All submissions are of one day, so they cannot be cut by time.</source>
        <translation>すべての送信が同じ日のため、時間で分割できません。</translation>
    </message>
    <message>
        <source>Take leave-one-out.</source>
        <translation>leave-one-outを使ってください。</translation>
    </message>
    <message>
        <source>No cookie has a page before and a new page after the time cut.</source>
        <translation>時間分割の前にページがあり、後に新しいページがあるCookieがありません。</translation>
    </message>
    <message>
        <source>Take leave-one-out, or another test share.</source>
        <translation>leave-one-outを使うか、テストの割合を変えてください。</translation>
    </message>
    <message>
        <source>The given test needs a file with the held-out interactions.</source>
        <translation>指定テストには、隠したインタラクションのファイルが必要です。</translation>
    </message>
    <message>
        <source>Name it with --test, and the known history of its cookies with --test-input.</source>
        <translation>そのファイルを--testで、Cookieの既知の履歴を--test-inputで指定してください。</translation>
    </message>
    <message>
        <source>No cookie has two pages, so none can be tested.</source>
        <translation>2ページを利用したCookieがないため、テストできません。</translation>
    </message>
    <message>
        <source>Load more data, or give a test file.</source>
        <translation>データを追加するか、テストファイルを指定してください。</translation>
    </message>
    <message>
        <source>There are too few cookies for this many folds.</source>
        <translation>この分割数に対してCookieが少なすぎます。</translation>
    </message>
    <message>
        <source>Take fewer folds.</source>
        <translation>分割数を減らしてください。</translation>
    </message>
    <message>
        <source>%1 is served worst: %2 of 100 hidden pages are found, %3 fewer than over all pages (95 %: %4 to %5 fewer).</source>
        <translation>最も不利なのは%1です。隠したページ100件のうち的中は%2件で、全ページより%3件少なくなっています（95%：%4～%5件の差）。</translation>
    </message>
    <message>
        <source>%1 is served clearly worse: %2 of 100 hidden pages are found, %3 fewer than over all pages (95 %: %4 to %5 fewer).</source>
        <translation>%1は明らかに不利です。隠したページ100件のうち的中は%2件で、全ページより%3件少なくなっています（95%：%4～%5件の差）。</translation>
    </message>
    <message>
        <source>No hidden page has a business unit.</source>
        <translation>事業部門のある隠したページがありません。</translation>
    </message>
    <message>
        <source>No business unit is served clearly worse than all pages together.</source>
        <translation>全ページと比べて明らかに不利な事業部門はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden page is not in the training data and counts as not found.</source>
        <comment>%Ln hidden pages are not in the training data and count as not found.</comment>
        <translation>
            <numerusform>隠したページのうち%Ln件が学習データになく、的中しなかったものとして数えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n cookie could be tested, so take the figures as a first hint.</source>
        <comment>Only %n cookies could be tested, so take the figures as a first hint.</comment>
        <translation>
            <numerusform>テストできたCookieは%n件だけです。数値は目安としてご覧ください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages are hidden at random, not by time, so the models also learn from what came later: the figures are optimistic.</source>
        <translation>ページは時間に関係なくランダムに隠すため、モデルは後から起きたことからも学習します。数値は実際より良く出ます。</translation>
    </message>
    <message numerus="yes">
        <source>Only %n cookie could be tested, too few for a figure to rely on: take all of this as a first hint.</source>
        <comment>Only %n cookies could be tested, too few for a figure to rely on: take all of this as a first hint.</comment>
        <translation>
            <numerusform>テストできたCookieは%n件だけで、数値を信頼するには少なすぎます。全体を目安としてご覧ください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Showing everybody the most popular pages</source>
        <translation>全員に人気のページを見せる方法</translation>
    </message>
    <message>
        <source>Showing pages at random</source>
        <translation>ランダムなページを見せる方法</translation>
    </message>
    <message>
        <source>Showing the most popular pages of the business units seen</source>
        <translation>利用した事業部門の人気のページを見せる方法</translation>
    </message>
    <message>
        <source>showing everybody the most popular pages</source>
        <translation>全員に人気のページを見せる方法</translation>
    </message>
    <message>
        <source>showing pages at random</source>
        <translation>ランダムなページを見せる方法</translation>
    </message>
    <message>
        <source>showing the most popular pages of the business units seen</source>
        <translation>利用した事業部門の人気のページを見せる方法</translation>
    </message>
    <message>
        <source>%1 finds a hidden page in the top %2 for %3 of 100 cookies.</source>
        <translation>%1では、Cookie 100件中%3件で、隠したページのいずれかが上位%2件に入ります。</translation>
    </message>
    <message>
        <source>%1 finds the hidden page in the top %2 for %3 of 100 cookies.</source>
        <translation>%1では、Cookie 100件中%3件で、隠したページが上位%2件に入ります。</translation>
    </message>
    <message>
        <source>%1 finds a hidden page in the top %2 for %3 of 100 cookies; no model that was tested finds more.</source>
        <translation>%1では、Cookie 100件中%3件で、隠したページのいずれかが上位%2件に入ります。テストしたモデルの中で最多です。</translation>
    </message>
    <message>
        <source>%1 finds the hidden page in the top %2 for %3 of 100 cookies; no model that was tested finds more.</source>
        <translation>%1では、Cookie 100件中%3件で、隠したページが上位%2件に入ります。テストしたモデルの中で最多です。</translation>
    </message>
    <message>
        <source>%1 finds a hidden page in the top %2 for %3 of 100 cookies, as many as showing everybody the most popular pages.</source>
        <translation>%1では、Cookie 100件中%3件で、隠したページのいずれかが上位%2件に入ります。全員に人気のページを見せる方法と同数です。</translation>
    </message>
    <message>
        <source>%1 finds the hidden page in the top %2 for %3 of 100 cookies, as many as showing everybody the most popular pages.</source>
        <translation>%1では、Cookie 100件中%3件で、隠したページが上位%2件に入ります。全員に人気のページを見せる方法と同数です。</translation>
    </message>
    <message>
        <source>%1 finds a hidden page in the top %2 for %3 of 100 cookies, %4 fewer than showing everybody the most popular pages (95 %: %5 to %6).</source>
        <translation>%1では、Cookie 100件中%3件で、隠したページのいずれかが上位%2件に入ります。全員に人気のページを見せる方法より%4件少ない結果です（95%：%5～%6）。</translation>
    </message>
    <message>
        <source>%1 finds a hidden page in the top %2 for %3 of 100 cookies, %4 more than showing everybody the most popular pages (95 %: %5 to %6).</source>
        <translation>%1では、Cookie 100件中%3件で、隠したページのいずれかが上位%2件に入ります。全員に人気のページを見せる方法より%4件多い結果です（95%：%5～%6）。</translation>
    </message>
    <message>
        <source>%1 finds the hidden page in the top %2 for %3 of 100 cookies, %4 fewer than showing everybody the most popular pages (95 %: %5 to %6).</source>
        <translation>%1では、Cookie 100件中%3件で、隠したページが上位%2件に入ります。全員に人気のページを見せる方法より%4件少ない結果です（95%：%5～%6）。</translation>
    </message>
    <message>
        <source>%1 finds the hidden page in the top %2 for %3 of 100 cookies, %4 more than showing everybody the most popular pages (95 %: %5 to %6).</source>
        <translation>%1では、Cookie 100件中%3件で、隠したページが上位%2件に入ります。全員に人気のページを見せる方法より%4件多い結果です（95%：%5～%6）。</translation>
    </message>
    <message>
        <source>Showing pages at random finds a hidden page in the top %1 for %2 of 100 cookies, and no model that was tested finds more: this data does not show that personal recommendations pay.</source>
        <translation>ランダムなページを見せる方法では、Cookie 100件中%2件で、隠したページのいずれかが上位%1件に入り、これを上回るモデルはありません。このデータからは、個人向けの推薦に価値があるとはいえません。</translation>
    </message>
    <message>
        <source>Showing pages at random finds the hidden page in the top %1 for %2 of 100 cookies, and no model that was tested finds more: this data does not show that personal recommendations pay.</source>
        <translation>ランダムなページを見せる方法では、Cookie 100件中%2件で、隠したページが上位%1件に入り、これを上回るモデルはありません。このデータからは、個人向けの推薦に価値があるとはいえません。</translation>
    </message>
    <message>
        <source>Showing pages at random does no worse than this model: it finds a hidden page in the top %1 for %2 of 100 cookies.</source>
        <translation>ランダムなページを見せる方法はこのモデルに劣りません。Cookie 100件中%2件で、隠したページのいずれかが上位%1件に入ります。</translation>
    </message>
    <message>
        <source>Showing pages at random does no worse than this model: it finds the hidden page in the top %1 for %2 of 100 cookies.</source>
        <translation>ランダムなページを見せる方法はこのモデルに劣りません。Cookie 100件中%2件で、隠したページが上位%1件に入ります。</translation>
    </message>
    <message>
        <source>Auto stays with %1: no model is shown to be better than most popular and random pages.</source>
        <translation>自動選択では%1のままとします。人気順とランダムなページより優れているといえるモデルはありません。</translation>
    </message>
    <message>
        <source>Showing everybody the most popular pages finds %1.</source>
        <translation>全員に人気のページを見せる方法の的中は%1件です。</translation>
    </message>
    <message>
        <source>The best of the models, %1, finds %2, showing everybody the most popular pages %3.</source>
        <translation>最良のモデル（%1）の的中は%2件、全員に人気のページを見せる方法では%3件です。</translation>
    </message>
    <message>
        <source>This data does not show that personal recommendations pay.</source>
        <translation>このデータからは、個人向けの推薦に価値があるとはいえません。</translation>
    </message>
    <message>
        <source>That could be chance: this data does not show that personal recommendations pay.</source>
        <translation>これは偶然かもしれません。このデータからは、個人向けの推薦に価値があるとはいえません。</translation>
    </message>
    <message>
        <source>But showing pages at random finds %1, and that it is fewer could be chance: this data does not show that personal recommendations pay.</source>
        <translation>ただし、ランダムなページを見せる方法の的中は%1件で、その差は偶然かもしれません。このデータからは、個人向けの推薦に価値があるとはいえません。</translation>
    </message>
    <message>
        <source>With %1 models compared, that one of them is so far ahead could be chance: this data does not show that personal recommendations pay.</source>
        <translation>%1個のモデルを比べているので、1つがこれだけ上回るのは偶然かもしれません。このデータからは、個人向けの推薦に価値があるとはいえません。</translation>
    </message>
    <message>
        <source>With %1 models compared, that could be chance.</source>
        <translation>%1個のモデルを比べているので、偶然かもしれません。</translation>
    </message>
    <message>
        <source>That could be chance.</source>
        <translation>これは偶然かもしれません。</translation>
    </message>
    <message>
        <source>It is not shown to find more than pages at random, which find %1 of 100.</source>
        <translation>ランダムなページ（100件中%1件）より的中が多いとはいえません。</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln of the cookies tested, the top %1 holds every page that is left, so any model finds what was hidden there: choose a smaller K.</source>
        <comment>For %Ln of the cookies tested, the top %1 holds every page that is left, so any model finds what was hidden there: choose a smaller K.</comment>
        <translation>
            <numerusform>テストしたCookieのうち%Ln件では、残りの全ページが上位%1件に収まり、どのモデルでも必ず的中します。Kを小さくしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be told apart from %2 on this data.</source>
        <translation>このデータでは、%1と%2に差があるとはいえません。</translation>
    </message>
    <message>
        <source>The current model, %1, finds %2, as many as showing everybody the most popular pages.</source>
        <translation>現行モデル（%1）の的中は%2件で、全員に人気のページを見せる方法と同数です。</translation>
    </message>
    <message>
        <source>The current model, %1, finds %2, %3 fewer than showing everybody the most popular pages (95 %: %4 to %5): it is worse than that.</source>
        <translation>現行モデル（%1）の的中は%2件で、全員に人気のページを見せる方法より%3件少なく（95%：%4～%5）、それより劣ります。</translation>
    </message>
    <message>
        <source>The current model, %1, finds %2, %3 more than showing everybody the most popular pages (95 %: %4 to %5): it is better than that.</source>
        <translation>現行モデル（%1）の的中は%2件で、全員に人気のページを見せる方法より%3件多く（95%：%4～%5）、それより優れています。</translation>
    </message>
    <message>
        <source>The current model, %1, finds %2, %3 fewer than showing everybody the most popular pages (95 %: %4 to %5).</source>
        <translation>現行モデル（%1）の的中は%2件で、全員に人気のページを見せる方法より%3件少ない結果です（95%：%4～%5）。</translation>
    </message>
    <message>
        <source>The current model, %1, finds %2, %3 more than showing everybody the most popular pages (95 %: %4 to %5).</source>
        <translation>現行モデル（%1）の的中は%2件で、全員に人気のページを見せる方法より%3件多い結果です（95%：%4～%5）。</translation>
    </message>
    <message>
        <source>The current model, %1, was not among those compared.</source>
        <translation>現行モデル（%1）は比較に含まれていません。</translation>
    </message>
    <message>
        <source>%1 finds as many as the current model.</source>
        <translation>%1の的中は現行モデルと同数です。</translation>
    </message>
    <message>
        <source>%1 finds %2 fewer than the current model (95 %: %3 to %4).</source>
        <translation>%1の的中は現行モデルより%2件少ない結果です（95%：%3～%4）。</translation>
    </message>
    <message>
        <source>%1 finds %2 more than the current model (95 %: %3 to %4).</source>
        <translation>%1の的中は現行モデルより%2件多い結果です（95%：%3～%4）。</translation>
    </message>
    <message>
        <source>It is not shown to find more than showing everybody the most popular pages.</source>
        <translation>全員に人気のページを見せる方法より的中が多いとはいえません。</translation>
    </message>
    <message>
        <source>%1 is worse than showing everybody the most popular pages: it finds %2 of 100, %3 fewer (95 %: %4 to %5).</source>
        <translation>%1は全員に人気のページを見せる方法より劣ります。的中は100件中%2件で、%3件少ない結果です（95%：%4～%5）。</translation>
    </message>
    <message>
        <source>%1 finds %2 of 100, as many as showing everybody the most popular pages.</source>
        <translation>%1の的中は100件中%2件で、全員に人気のページを見せる方法と同数です。</translation>
    </message>
    <message>
        <source>%1 finds %2 of 100, %3 more than showing everybody the most popular pages (95 %: %4 to %5).</source>
        <translation>%1の的中は100件中%2件で、全員に人気のページを見せる方法より%3件多い結果です（95%：%4～%5）。</translation>
    </message>
    <message>
        <source>%1 is better than showing everybody the most popular pages: it finds %2 of 100, %3 more (95 %: %4 to %5).</source>
        <translation>%1は全員に人気のページを見せる方法より優れています。的中は100件中%2件で、%3件多い結果です（95%：%4～%5）。</translation>
    </message>
    <message>
        <source>%1 cannot be told apart from showing everybody the most popular pages: it finds %2 of 100, %3 fewer (95 %: %4 to %5).</source>
        <translation>%1と全員に人気のページを見せる方法に差があるとはいえません。的中は100件中%2件で、%3件少ない結果です（95%：%4～%5）。</translation>
    </message>
    <message>
        <source>%1 cannot be told apart from showing everybody the most popular pages: it finds %2 of 100, %3 more (95 %: %4 to %5).</source>
        <translation>%1と全員に人気のページを見せる方法に差があるとはいえません。的中は100件中%2件で、%3件多い結果です（95%：%4～%5）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cookie without a page before and a new page after the time cut could not be tested.</source>
        <comment>%Ln cookies without a page before and a new page after the time cut could not be tested.</comment>
        <translation>
            <numerusform>時間分割の前にページがない、または後に新しいページがないCookie %Ln件はテストできませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cookie of the test file without a known page or without a new one could not be tested.</source>
        <comment>%Ln cookies of the test file without a known page or without a new one could not be tested.</comment>
        <translation>
            <numerusform>テストファイルのうち、既知のページまたは新しいページがないCookie %Ln件はテストできませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cookie with a single page could not be tested.</source>
        <comment>%Ln cookies with a single page could not be tested.</comment>
        <translation>
            <numerusform>1ページだけのCookie %Ln件はテストできませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two sides are not of the same data.</source>
        <translation>比較する2つが同じデータのものではありません。</translation>
    </message>
    <message>
        <source>%1 fewer of 100 hidden pages are found with this (95 %: %2 to %3 fewer).</source>
        <translation>これにより、的中が隠したページ100件中%1件少なくなります（95%：%2～%3件の減少）。</translation>
    </message>
    <message>
        <source>%1 more of 100 hidden pages are found with this (95 %: %2 to %3 more).</source>
        <translation>これにより、的中が隠したページ100件中%1件多くなります（95%：%2～%3件の増加）。</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>正式な名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>%1: interval below</source>
        <translation>%1：区間の下側</translation>
    </message>
    <message>
        <source>%1: interval above</source>
        <translation>%1：区間の上側</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（%2/%3）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is not shown.</source>
        <comment>%Ln more are not shown.</comment>
        <translation>
            <numerusform>他%Ln件は表示していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table, %Ln row: %1. Columns: %2.</source>
        <comment>Table, %Ln rows: %1. Columns: %2.</comment>
        <translation>
            <numerusform>表、%Ln行：%1。列：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>The template has no layout with a title: findings stand in text boxes.</source>
        <translation>テンプレートにタイトル付きのレイアウトがないため、要点はテキストボックスに入れます。</translation>
    </message>
    <message>
        <source>The template has no place for captions (a text placeholder with index 13): captions stand in text boxes.</source>
        <translation>テンプレートにキャプションの場所（インデックス13のテキストプレースホルダー）がないため、キャプションはテキストボックスに入れます。</translation>
    </message>
    <message>
        <source>The template has no place for subtitles (a text placeholder with index 14): they stand in text boxes.</source>
        <translation>テンプレートにサブタイトルの場所（インデックス14のテキストプレースホルダー）がないため、テキストボックスに入れます。</translation>
    </message>
    <message>
        <source>The template&apos;s layout has no slide number: slides are not numbered.</source>
        <translation>テンプレートのレイアウトにスライド番号がないため、番号は付きません。</translation>
    </message>
    <message>
        <source>The file has macros, which would not be in the new deck.</source>
        <translation>ファイルにマクロが含まれています。新しい資料には引き継がれません。</translation>
    </message>
    <message>
        <source>Save it in PowerPoint as .pptx or .potx without macros.</source>
        <translation>PowerPointで、マクロなしの.pptxまたは.potxとして保存してください。</translation>
    </message>
    <message>
        <source>This is no file of PowerPoint (.pptx, .potx).</source>
        <translation>PowerPointのファイル（.pptx、.potx）ではありません。</translation>
    </message>
    <message>
        <source>The template has no layout.</source>
        <translation>テンプレートにレイアウトがありません。</translation>
    </message>
    <message>
        <source>Add one in PowerPoint (View, Slide Master).</source>
        <translation>PowerPointで追加してください（「表示」→「スライドマスター」）。</translation>
    </message>
    <message>
        <source>Not found in the earlier deck, so not in the new one: %1.</source>
        <translation>以前の資料になく、新しい資料にも入らないもの：%1。</translation>
    </message>
    <message>
        <source>Left as they were, since this report has no such figures: %1.</source>
        <translation>このレポートに該当する数値がなく、そのまま残したもの：%1。</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>表示するものがありません。</translation>
    </message>
    <message>
        <source>This chart is a picture, which only the window can paint.</source>
        <translation>このチャートは画像のため、ウィンドウでしか描画できません。</translation>
    </message>
    <message>
        <source>Writing slides</source>
        <translation>スライドを書き込み中</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>出力を書き込めませんでした。</translation>
    </message>
    <message>
        <source>Adobe Target takes %1 pages a visitor at most.</source>
        <translation>Adobe Targetで使えるページ数は、訪問者あたり最大%1件です。</translation>
    </message>
    <message>
        <source>Make shorter lists.</source>
        <translation>リストを短くしてください。</translation>
    </message>
    <message>
        <source>Amazon Personalize needs the time of every submission, and there are no dates: name their column (date).</source>
        <translation>Amazon Personalizeにはすべての送信の日時が必要ですが、日付がありません。日付の列（date）を指定してください。</translation>
    </message>
    <message>
        <source>Amazon Personalize needs %1 dated rows and %2 visitors with two or more; there are %3 and %4.</source>
        <translation>Amazon Personalizeには、日付のある行が%1行と、それを2行以上持つ訪問者が%2人必要です。現在は%3行と%4人です。</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>対照グループ</translation>
    </message>
    <message>
        <source>share of the visitors, drawn at random, that stands in files of its own as the control group; 0: none</source>
        <translation>対照グループとして別ファイルに分ける、ランダムに選んだ訪問者の割合。0はなし</translation>
    </message>
    <message>
        <source>Seed of the control group</source>
        <translation>対照グループのシード</translation>
    </message>
    <message>
        <source>another seed draws another control group; the same one the same visitors in every delivery</source>
        <translation>シードを変えると対照グループも変わります。同じシードなら、どの納品でも同じ訪問者になります</translation>
    </message>
    <message>
        <source>The secret for pseudonyms could not be made: %1.</source>
        <translation>仮名化の秘密鍵を作成できませんでした：%1。</translation>
    </message>
    <message>
        <source>Make the folder writable, or export the ids as they are.</source>
        <translation>フォルダーを書き込み可能にするか、IDをそのまま書き出してください。</translation>
    </message>
    <message>
        <source>Others on this computer may read the secret for pseudonyms.</source>
        <translation>このコンピューターの他のユーザーが、仮名化の秘密鍵を読める状態です。</translation>
    </message>
    <message>
        <source>Take their rights away (chmod 600), or remove the file: a new secret is made then, and new pseudonyms with it.</source>
        <translation>他のユーザーのアクセス権を外すか（chmod 600）、ファイルを削除してください。削除すると新しい秘密鍵が作られ、仮名も変わります。</translation>
    </message>
    <message>
        <source>The secret for pseudonyms could not be read: %1.</source>
        <translation>仮名化の秘密鍵を読み込めませんでした：%1。</translation>
    </message>
    <message>
        <source>Make the file readable for you.</source>
        <translation>ファイルを読み取り可能にしてください。</translation>
    </message>
    <message>
        <source>This is no secret for pseudonyms: it should be 64 hexadecimal digits.</source>
        <translation>仮名化の秘密鍵ではありません。16進数64桁である必要があります。</translation>
    </message>
    <message>
        <source>Put the right file there, or remove it: a new secret is made then.</source>
        <translation>正しいファイルを置くか、このファイルを削除してください。削除すると新しい秘密鍵が作られます。</translation>
    </message>
    <message>
        <source>Open it in PowerPoint and save it once more as .pptx or .potx.</source>
        <translation>PowerPointで開き、.pptxまたは.potxとして保存し直してください。</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>ファイルがありません。</translation>
    </message>
    <message>
        <source>The file is damaged, has a password, or is larger than 1 GB unpacked.</source>
        <translation>ファイルが壊れているか、パスワード付きか、展開後のサイズが1 GBを超えています。</translation>
    </message>
    <message>
        <source>The part %1 is missing.</source>
        <translation>パート%1がありません。</translation>
    </message>
    <message>
        <source>A part of the file has a document type, which Office never writes.</source>
        <translation>ファイルの一部に、Officeでは使われないドキュメント型宣言があります。</translation>
    </message>
    <message>
        <source>A part of the file is damaged: %1.</source>
        <translation>ファイルの一部が壊れています：%1。</translation>
    </message>
    <message>
        <source>A part of the file is empty.</source>
        <translation>ファイルの一部が空です。</translation>
    </message>
    <message>
        <source>The file would be larger than 4 GB, which Office does not read.</source>
        <translation>ファイルが4 GBを超え、Officeで読み込めなくなります。</translation>
    </message>
    <message>
        <source>Write fewer rows, or CSV.</source>
        <translation>行数を減らすか、CSVで書き出してください。</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>ファイルを書き込めませんでした：%1。</translation>
    </message>
    <message>
        <source>Choose another place, or free some space.</source>
        <translation>別の場所を選ぶか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>Choose another file for the result.</source>
        <translation>結果には別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>This is one of the files that are read: the result would replace it.</source>
        <translation>これは読み込み元のファイルです。結果で上書きされてしまいます。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>ファイルではなくフォルダーです。</translation>
    </message>
    <message>
        <source>This is a disk, not a file.</source>
        <translation>ファイルではなくディスクです。</translation>
    </message>
    <message>
        <source>This file is read, and the output goes to it.</source>
        <translation>このファイルは読み込み元で、出力先にもなっています。</translation>
    </message>
    <message>
        <source>Writing recommendations</source>
        <translation>推薦を書き出し中</translation>
    </message>
    <message>
        <source>This is no file of charts.</source>
        <translation>チャートのファイルではありません。</translation>
    </message>
    <message>
        <source>This is no file of a report.</source>
        <translation>レポートのファイルではありません。</translation>
    </message>
    <message>
        <source>The painting program could not be started: %1.</source>
        <translation>描画プログラムを起動できませんでした：%1。</translation>
    </message>
    <message>
        <source>The charts could not be painted: %1</source>
        <translation>チャートを描画できませんでした：%1</translation>
    </message>
    <message>
        <source>The window&apos;s program, which paints pictures, is not there.</source>
        <translation>画像を描画するウィンドウ版プログラムがありません。</translation>
    </message>
    <message>
        <source>Install leadlight beside leadlight-cli, or leave out png, svg and pdf.</source>
        <translation>leadlight-cliと同じ場所にleadlightをインストールするか、png、svg、pdfを外してください。</translation>
    </message>
    <message>
        <source>The folder for temporary files takes no file: %1.</source>
        <translation>一時ファイル用フォルダーに書き込めません：%1。</translation>
    </message>
    <message>
        <source>The chart &quot;%1&quot; could not be painted.</source>
        <translation>チャート「%1」を描画できませんでした。</translation>
    </message>
    <message>
        <source>The pages of the report could not be painted.</source>
        <translation>レポートのページを描画できませんでした。</translation>
    </message>
    <message>
        <source>Preparing the report</source>
        <translation>レポートを準備中</translation>
    </message>
    <message>
        <source>Writing the deck</source>
        <translation>資料を作成中</translation>
    </message>
    <message>
        <source>Writing the briefs</source>
        <translation>ブリーフを作成中</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>ブックを作成中</translation>
    </message>
    <message>
        <source>Writing CSV files</source>
        <translation>CSVファイルを書き込み中</translation>
    </message>
    <message>
        <source>Painting pictures</source>
        <translation>画像を描画中</translation>
    </message>
    <message>
        <source>Painting the pages</source>
        <translation>ページを描画中</translation>
    </message>
    <message>
        <source>Writing lists for other tools</source>
        <translation>他ツール用のリストを作成中</translation>
    </message>
    <message>
        <source>Writing the figures</source>
        <translation>数値を書き込み中</translation>
    </message>
    <message>
        <source>A file of the report would replace the one with pseudonyms.</source>
        <translation>レポートのファイルが、仮名の対応表を上書きしてしまいます。</translation>
    </message>
    <message>
        <source>Choose another name for the file with pseudonyms.</source>
        <translation>仮名の対応表に別の名前を付けてください。</translation>
    </message>
    <message>
        <source>Pictures cannot be painted here.</source>
        <translation>ここでは画像を描画できません。</translation>
    </message>
    <message>
        <source>Pages cannot be painted here.</source>
        <translation>ここではページを描画できません。</translation>
    </message>
    <message>
        <source>PowerPoint</source>
        <translation>PowerPoint</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation>Excel用CSV</translation>
    </message>
    <message>
        <source>A brief for each business unit</source>
        <translation>事業部門ごとのブリーフ</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>仮名</translation>
    </message>
    <message>
        <source>Adobe Target</source>
        <translation>Adobe Target</translation>
    </message>
    <message>
        <source>Amazon Personalize</source>
        <translation>Amazon Personalize</translation>
    </message>
    <message>
        <source>List of ids</source>
        <translation>IDのリスト</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the deck: it is a picture, which only the window can paint.</source>
        <translation>「%1」は資料に入っていません。ウィンドウでしか描画できない画像です。</translation>
    </message>
    <message>
        <source>pages of %1</source>
        <translation>%1のページ</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>数値の対象</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 rows, more than a sheet takes: in the workbook it has one row a visitor; the CSV file has them all.</source>
        <translation>「%1」は%2行あり、シートの上限を超えます。ブックでは訪問者ごとに1行とし、CSVファイルにはすべての行を入れます。</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>%1ページ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text was longer than a cell takes and ends with an ellipsis.</source>
        <comment>%Ln texts were longer than a cell takes and end with an ellipsis.</comment>
        <translation>
            <numerusform>%Ln件のテキストがセルの上限を超えたため、末尾を省略しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on pages that were hidden from %Ln visitor.</source>
        <comment>Measured on pages that were hidden from %Ln visitors.</comment>
        <translation>
            <numerusform>訪問者%Ln人から隠したページで測定しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Average similarity of a page to the 10 pages most like it.</source>
        <translation>ページと、最も似た10ページとの平均類似度。</translation>
    </message>
    <message>
        <source>In-sample: the model has seen these submissions.</source>
        <translation>インサンプル：モデルはこの送信を学習済みです。</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>推薦</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>事業部門</translation>
    </message>
    <message>
        <source>Asset types</source>
        <translation>アセットタイプ</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>スコアカード</translation>
    </message>
    <message>
        <source>An earlier deck keeps its own template.</source>
        <translation>以前の資料を更新する場合は、その資料のテンプレートを使います。</translation>
    </message>
    <message>
        <source>Give either a template or a deck to update.</source>
        <translation>テンプレートと更新する資料は、どちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>There is a deck to update, but no deck is to be written.</source>
        <translation>更新する資料が指定されていますが、資料の書き出しが選ばれていません。</translation>
    </message>
    <message>
        <source>Add the format pptx, or leave out the deck to update.</source>
        <translation>形式にpptxを加えるか、更新する資料の指定を外してください。</translation>
    </message>
    <message>
        <source>There is a template for decks, but no deck is to be written.</source>
        <translation>資料のテンプレートが指定されていますが、資料の書き出しが選ばれていません。</translation>
    </message>
    <message>
        <source>Add the format pptx, or leave out the template.</source>
        <translation>形式にpptxを加えるか、テンプレートの指定を外してください。</translation>
    </message>
    <message>
        <source>There are no business units, so there is nobody to brief.</source>
        <translation>事業部門がないため、ブリーフを作成できません。</translation>
    </message>
    <message>
        <source>Open a BU mapping, or leave out the briefs.</source>
        <translation>BUマッピングを開くか、ブリーフを外してください。</translation>
    </message>
    <message>
        <source>The files hold the visitors&apos; ids themselves, so there are no pseudonyms to list.</source>
        <translation>ファイルには訪問者のIDがそのまま入るため、対応表に載せる仮名がありません。</translation>
    </message>
    <message>
        <source>Leave out the file with pseudonyms, or use pseudonyms.</source>
        <translation>仮名の対応表を外すか、仮名を使ってください。</translation>
    </message>
    <message>
        <source>A control group is left out of lists, but no list is to be written.</source>
        <translation>リストから対照グループを除く指定ですが、リストの書き出しが選ばれていません。</translation>
    </message>
    <message>
        <source>Add the format xlsx or csv, or leave out the control group.</source>
        <translation>形式にxlsxまたはcsvを加えるか、対照グループの指定を外してください。</translation>
    </message>
    <message>
        <source>A report of these figures has nothing called &quot;%1&quot;.</source>
        <translation>このレポートに「%1」という項目はありません。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>使える項目：%1。</translation>
    </message>
    <message>
        <source>Close it where it is open, choose another place, or free some space.</source>
        <translation>開いている場合は閉じるか、別の場所を選ぶか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The folder could not be made: %1.</source>
        <translation>フォルダーを作成できませんでした：%1。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; has more rows than Excel takes.</source>
        <translation>シート「%1」の行数がExcelの上限を超えています。</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; would have %2 rows with its header; Excel takes %3.</source>
        <translation>シート「%1」はヘッダーを含めて%2行になりますが、Excelの上限は%3行です。</translation>
    </message>
    <message>
        <source>Write it as CSV, or with fewer rows: one a cookie rather than one a recommendation.</source>
        <translation>CSVで書き出すか、推薦ごとではなくCookieごとに1行として行数を減らしてください。</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; would have %2 columns; Excel takes 1 to %3.</source>
        <translation>シート「%1」は%2列になりますが、Excelで使えるのは1～%3列です。</translation>
    </message>
    <message>
        <source>A workbook needs at least one sheet.</source>
        <translation>ブックにはシートが1つ以上必要です。</translation>
    </message>
    <message>
        <source>None of the rows is of the days and deliveries that were chosen.</source>
        <translation>選んだ日付と納品に該当する行がありません。</translation>
    </message>
    <message>
        <source>Choose other days; the files&apos; first and last days stand on the Data page, and in `leadlight-cli inspect`.</source>
        <translation>別の日付を選んでください。ファイルの初日と最終日は、「データ」ページと`leadlight-cli inspect`で確認できます。</translation>
    </message>
    <message>
        <source>None of the pages in the submissions has a business unit in the BU mapping.</source>
        <translation>送信データのどのページにも、BUマッピングの事業部門が付きません。</translation>
    </message>
    <message>
        <source>Keep the unmapped pages (--unmapped keep, in the window on the Data page), or check that both files name pages in the same way.</source>
        <translation>未割り当てのページを残すか（--unmapped keep、ウィンドウでは「データ」ページ）、両ファイルのページの表記が同じか確認してください。</translation>
    </message>
    <message>
        <source>All cookies of the submissions are unidentified, so nothing is left to learn from.</source>
        <translation>送信データのCookieがすべて識別されていないため、学習できるものがありません。</translation>
    </message>
    <message>
        <source>Keep the unidentified cookies (--unidentified keep), or check which column holds the cookie; another one is chosen by --columns cookie=NAME, or in the window.</source>
        <translation>未識別のCookieを残すか（--unidentified keep）、Cookieの列を確認してください。別の列は、--columns cookie=NAMEまたはウィンドウで指定できます。</translation>
    </message>
    <message>
        <source>The submissions have more than %1 rows.</source>
        <translation>送信データが%1行を超えています。</translation>
    </message>
    <message>
        <source>Open fewer files at once.</source>
        <translation>同時に開くファイルを減らしてください。</translation>
    </message>
    <message>
        <source>Joining with the BU mapping</source>
        <translation>BUマッピングと結合中</translation>
    </message>
    <message>
        <source>Counted for each of their business units, the form submissions add up to too much.</source>
        <translation>複数の事業部門で重複して数えると、フォーム送信の合計が大きくなりすぎます。</translation>
    </message>
    <message>
        <source>Let one business unit of each page count, and check the submission counts.</source>
        <translation>各ページの事業部門を1つにし、送信数を確認してください。</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>結合完了</translation>
    </message>
    <message>
        <source>Upper and lower case (/Ebook = /ebook)</source>
        <translation>大文字と小文字（/Ebook = /ebook）</translation>
    </message>
    <message>
        <source>find a page&apos;s business unit whatever the case of the letters of its page_url</source>
        <translation>page_urlの大文字と小文字を区別せずに事業部門を探します</translation>
    </message>
    <message>
        <source>http:// or https:// in front</source>
        <translation>先頭のhttp://またはhttps://</translation>
    </message>
    <message>
        <source>overlook http:// or https:// in front of a page_url</source>
        <translation>page_urlの先頭のhttp://またはhttps://を無視します</translation>
    </message>
    <message>
        <source>www. in front</source>
        <translation>先頭のwww.</translation>
    </message>
    <message>
        <source>overlook www. in front of a page_url</source>
        <translation>page_urlの先頭のwww.を無視します</translation>
    </message>
    <message>
        <source>A slash at the end</source>
        <translation>末尾のスラッシュ</translation>
    </message>
    <message>
        <source>overlook a slash at the end of a page_url</source>
        <translation>page_urlの末尾のスラッシュを無視します</translation>
    </message>
    <message>
        <source>Everything after ?</source>
        <translation>「?」より後ろすべて</translation>
    </message>
    <message>
        <source>overlook everything after ? in a page_url</source>
        <translation>page_urlの「?」より後ろを無視します</translation>
    </message>
    <message>
        <source>Everything after #</source>
        <translation>「#」より後ろすべて</translation>
    </message>
    <message>
        <source>overlook everything after # in a page_url</source>
        <translation>page_urlの「#」より後ろを無視します</translation>
    </message>
    <message>
        <source>Pages without a business unit</source>
        <translation>事業部門のないページ</translation>
    </message>
    <message>
        <source>keep: they stay, as &quot;Unmapped&quot;; drop: the notebook&apos;s inner join, which loses their submissions</source>
        <translation>keep：「Unmapped」（未割り当て）として残します。drop：ノートブックの内部結合と同じで、その送信は失われます</translation>
    </message>
    <message>
        <source>Pages with two business units</source>
        <translation>事業部門が2つあるページ</translation>
    </message>
    <message>
        <source>first: the first row of the mapping wins; last: the last; fanout: the notebook&apos;s double counting</source>
        <translation>first：マッピングの最初の行を採用します。last：最後の行を採用します。fanout：ノートブックと同じ重複集計です</translation>
    </message>
    <message>
        <source>Unidentified cookies</source>
        <translation>未識別のCookie</translation>
    </message>
    <message>
        <source>cookies None, all zeros, ::word::; drop leaves them out of training, lists and evaluation</source>
        <translation>None、すべてゼロ、::word:: のCookie。dropは学習、リスト、評価から除外します</translation>
    </message>
    <message>
        <source>Visitors that look like robots</source>
        <translation>ロボットらしき訪問者</translation>
    </message>
    <message>
        <source>cookies with far more pages or submissions than any person, which inspect names; leave-out keeps them out of training and evaluation, and they still get recommendations</source>
        <translation>人間とは思えないほどページや送信の多いCookie（inspectで確認できます）。leave-outは学習と評価から除外しますが、推薦は表示します</translation>
    </message>
    <message>
        <source>Days that two files have</source>
        <translation>2ファイルに重なる日付</translation>
    </message>
    <message>
        <source>keep: rows of a day that stand in two of the files count twice; once: they count once</source>
        <translation>keep：2つのファイルにある日付の行を2回数えます。once：1回だけ数えます</translation>
    </message>
    <message>
        <source>Answers to conflicts</source>
        <translation>競合の解決</translation>
    </message>
    <message>
        <source>the business unit of pages for which the mapping names several, by page_url</source>
        <translation>マッピングに複数の事業部門があるページの事業部門（page_urlごと）</translation>
    </message>
    <message>
        <source>only rows of this day and later ones count, like 2026-10-01; rows without a date do not</source>
        <translation>この日以降の行だけを対象にします（例：2026-10-01）。日付のない行は対象外です</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>only rows of this day and earlier ones count, like 2026-10-31; rows without a date do not</source>
        <translation>この日以前の行だけを対象にします（例：2026-10-31）。日付のない行は対象外です</translation>
    </message>
    <message>
        <source>The BU mapping names more than %1 business units.</source>
        <translation>BUマッピングの事業部門が%1個を超えています。</translation>
    </message>
    <message>
        <source>Choose the column that holds the business unit: in the window, or by --columns business_unit=NAME on the command line.</source>
        <translation>事業部門の列を選んでください。ウィンドウで選ぶか、コマンドラインでは--columns business_unit=NAMEを指定します。</translation>
    </message>
    <message>
        <source>Write it like 2026-10-31.</source>
        <translation>2026-10-31のように書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could be two dates.</source>
        <translation>「%1」は2通りの日付に読めます。</translation>
    </message>
    <message>
        <source>The last day, %1, is before the first, %2.</source>
        <translation>終了日（%1）が開始日（%2）より前になっています。</translation>
    </message>
    <message>
        <source>Choose a last day that is the first one or later.</source>
        <translation>終了日は開始日以降にしてください。</translation>
    </message>
    <message>
        <source>The submissions have no dates, so no days can be chosen.</source>
        <translation>送信データに日付がないため、期間を選べません。</translation>
    </message>
    <message>
        <source>Name the column of the dates (--columns date=NAME), or let all rows count.</source>
        <translation>日付の列を指定するか（--columns date=NAME）、すべての行を対象にしてください。</translation>
    </message>
    <message>
        <source>Inverting the page matrix</source>
        <translation>ページ行列の逆行列を計算中</translation>
    </message>
    <message>
        <source>The archive has changed while it was looked at.</source>
        <translation>確認中にアーカイブが変更されました。</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>もう一度開いてください。</translation>
    </message>
    <message>
        <source>The archive is protected by a password.</source>
        <translation>アーカイブがパスワードで保護されています。</translation>
    </message>
    <message>
        <source>Unpack it yourself and open the CSV file in it.</source>
        <translation>展開して、中のCSVファイルを開いてください。</translation>
    </message>
    <message>
        <source>The archive holds more than %1 files.</source>
        <translation>アーカイブに%1個を超えるファイルが入っています。</translation>
    </message>
    <message>
        <source>Unpack it yourself and open the CSV files in it.</source>
        <translation>展開して、中のCSVファイルを開いてください。</translation>
    </message>
    <message>
        <source>The file is too large to be opened within an archive.</source>
        <translation>ファイルが大きすぎて、アーカイブのままでは開けません。</translation>
    </message>
    <message>
        <source>Unpack it, then open the file itself.</source>
        <translation>展開してから、ファイルそのものを開いてください。</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>ファイルを開けません：%1。</translation>
    </message>
    <message>
        <source>Check that you have the right to read it.</source>
        <translation>読み取り権限があるか確認してください。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1を読み込み中</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>ファイルが空です（0バイト）。</translation>
    </message>
    <message>
        <source>Download or export it again; the first attempt may have been cut off.</source>
        <translation>もう一度ダウンロードまたはエクスポートしてください。前回は途中で切れた可能性があります。</translation>
    </message>
    <message>
        <source>The file has a line of more than 64 million characters.</source>
        <translation>ファイルに6,400万文字を超える行があります。</translation>
    </message>
    <message>
        <source>Check that it is a CSV export with a line for each row; open it in a text editor, and export it again.</source>
        <translation>1件1行のCSVエクスポートか、テキストエディターで開いて確認し、エクスポートし直してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (column %2)</source>
        <translation>「%1」（%2列目）</translation>
    </message>
    <message>
        <source>Say which column it is: in the window by choosing it, on the command line by --columns, as in --columns %1=#%2.</source>
        <translation>どの列かを指定してください。ウィンドウで選ぶか、コマンドラインでは--columns %1=#%2のように--columnsを使います。</translation>
    </message>
    <message>
        <source>Several columns could be %1: %2 was taken, %3 was not.</source>
        <translation>%1の候補の列が複数あります。%2を使い、%3は使いませんでした。</translation>
    </message>
    <message>
        <source>If another is the right one, choose it: in the window, or by --columns on the command line.</source>
        <translation>別の列が正しい場合は、ウィンドウで選ぶか、コマンドラインでは--columnsを使ってください。</translation>
    </message>
    <message>
        <source>Several columns could be %1: %2.</source>
        <translation>%1の候補の列が複数あります：%2。</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;.</source>
        <translation>列「%1」がありません。</translation>
    </message>
    <message>
        <source>Choose one of the columns that the file has.</source>
        <translation>ファイルにある列から選んでください。</translation>
    </message>
    <message>
        <source>More than one column is named &quot;%1&quot;.</source>
        <translation>「%1」という名前の列が複数あります。</translation>
    </message>
    <message>
        <source>The workbook holds %1 sheets: %2.</source>
        <translation>ブックに%1枚のシートがあります：%2。</translation>
    </message>
    <message>
        <source>The archive holds %1 files: %2.</source>
        <translation>アーカイブに%1個のファイルがあります：%2。</translation>
    </message>
    <message>
        <source>Choose one of them, or all to read them as one (on the command line --sheet NAME, or --sheet &quot;*&quot; for all).</source>
        <translation>1つを選ぶか、すべてを1つとして読み込んでください（コマンドラインでは--sheet NAME、すべてなら--sheet &quot;*&quot;）。</translation>
    </message>
    <message>
        <source>Choose one of them, or all to read them as one (on the command line --member NAME, or --member &quot;*&quot; for all).</source>
        <translation>1つを選ぶか、すべてを1つとして読み込んでください（コマンドラインでは--member NAME、すべてなら--member &quot;*&quot;）。</translation>
    </message>
    <message>
        <source>They are the same, byte for byte: choose any of them (on the command line --member NAME, or --member &quot;*&quot;, which counts them once).</source>
        <translation>内容はまったく同じです。どれか1つを選んでください（コマンドラインでは--member NAME、または1回だけ数える--member &quot;*&quot;）。</translation>
    </message>
    <message>
        <source>The workbook holds no sheet &quot;%1&quot;.</source>
        <translation>ブックにシート「%1」がありません。</translation>
    </message>
    <message>
        <source>The archive holds no file &quot;%1&quot;.</source>
        <translation>アーカイブにファイル「%1」がありません。</translation>
    </message>
    <message>
        <source>Choose one that it holds: %1.</source>
        <translation>この中から選んでください：%1。</translation>
    </message>
    <message>
        <source>%1 was not read: %2</source>
        <translation>%1は読み込みませんでした：%2</translation>
    </message>
    <message>
        <source>Sheets that were not read: %1.</source>
        <translation>読み込まなかったシート：%1。</translation>
    </message>
    <message>
        <source>Not read from the archive: %1.</source>
        <translation>アーカイブから読み込まなかったもの：%1。</translation>
    </message>
    <message>
        <source>In the sheet %1: %2</source>
        <translation>シート%1：%2</translation>
    </message>
    <message>
        <source>In the file %1: %2</source>
        <translation>ファイル%1：%2</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>which column is what, where its name does not say it</source>
        <translation>名前からわからない場合の、列の割り当て</translation>
    </message>
    <message>
        <source>File in the archive, sheet in the workbook</source>
        <translation>アーカイブ内のファイル、ブック内のシート</translation>
    </message>
    <message>
        <source>which file of an archive or sheet of a workbook is read; * reads all of them as one</source>
        <translation>アーカイブのファイルまたはブックのシートのうち読み込むもの。*はすべてを1つとして読み込みます</translation>
    </message>
    <message>
        <source>Put lost zeros back</source>
        <translation>失われたゼロの復元</translation>
    </message>
    <message>
        <source>put back leading zeros that a spreadsheet took from cookies, where the repaired ones match another file</source>
        <translation>表計算ソフトで失われたCookieの先頭のゼロを復元します（復元後に別のファイルと一致する場合）</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>the names of the columns of a file without a header row, separated by commas</source>
        <translation>ヘッダー行のないファイルの列名（カンマ区切り）</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>下方向への補完</translation>
    </message>
    <message>
        <source>cookie: a row without a cookie belongs to the cookie above it (merged cells); no: it is unidentified</source>
        <translation>cookie：Cookieのない行を上のCookieのものとします（結合セル）。no：未識別とします</translation>
    </message>
    <message>
        <source>This is a RAR archive.</source>
        <translation>RARアーカイブです。</translation>
    </message>
    <message>
        <source>This is a 7-Zip archive.</source>
        <translation>7-Zipアーカイブです。</translation>
    </message>
    <message>
        <source>This is a bzip2 archive.</source>
        <translation>bzip2アーカイブです。</translation>
    </message>
    <message>
        <source>This is an xz archive.</source>
        <translation>xzアーカイブです。</translation>
    </message>
    <message>
        <source>This is a Zstandard archive.</source>
        <translation>Zstandardアーカイブです。</translation>
    </message>
    <message>
        <source>This is an LZ4 archive.</source>
        <translation>LZ4アーカイブです。</translation>
    </message>
    <message>
        <source>This is an archive of the program compress (.Z).</source>
        <translation>compressのアーカイブ（.Z）です。</translation>
    </message>
    <message>
        <source>This is a cabinet archive (.cab).</source>
        <translation>キャビネットアーカイブ（.cab）です。</translation>
    </message>
    <message>
        <source>This is a zip archive or a workbook within another archive.</source>
        <translation>別のアーカイブの中にあるzipアーカイブまたはブックです。</translation>
    </message>
    <message>
        <source>This is a Parquet file.</source>
        <translation>Parquetファイルです。</translation>
    </message>
    <message>
        <source>This is an Arrow (Feather) file.</source>
        <translation>Arrow（Feather）ファイルです。</translation>
    </message>
    <message>
        <source>This is an Avro file.</source>
        <translation>Avroファイルです。</translation>
    </message>
    <message>
        <source>This is an ORC file.</source>
        <translation>ORCファイルです。</translation>
    </message>
    <message>
        <source>This is an HDF5 file.</source>
        <translation>HDF5ファイルです。</translation>
    </message>
    <message>
        <source>This is a NumPy file.</source>
        <translation>NumPyファイルです。</translation>
    </message>
    <message>
        <source>This is a pickle of Python.</source>
        <translation>Pythonのpickleです。</translation>
    </message>
    <message>
        <source>This is a MATLAB file.</source>
        <translation>MATLABファイルです。</translation>
    </message>
    <message>
        <source>This is an SPSS file (.sav).</source>
        <translation>SPSSファイル（.sav）です。</translation>
    </message>
    <message>
        <source>This is a Stata file (.dta).</source>
        <translation>Stataファイル（.dta）です。</translation>
    </message>
    <message>
        <source>This is a SAS table (.sas7bdat).</source>
        <translation>SASテーブル（.sas7bdat）です。</translation>
    </message>
    <message>
        <source>This is a file of R (.rds or .RData).</source>
        <translation>Rのファイル（.rdsまたは.RData）です。</translation>
    </message>
    <message>
        <source>This is a DuckDB database.</source>
        <translation>DuckDBデータベースです。</translation>
    </message>
    <message>
        <source>This is an SQLite database.</source>
        <translation>SQLiteデータベースです。</translation>
    </message>
    <message>
        <source>This is a Microsoft Access database.</source>
        <translation>Microsoft Accessデータベースです。</translation>
    </message>
    <message>
        <source>This is a Tableau extract (.hyper).</source>
        <translation>Tableau抽出ファイル（.hyper）です。</translation>
    </message>
    <message>
        <source>This is a picture, no table.</source>
        <translation>表ではなく画像です。</translation>
    </message>
    <message>
        <source>This is a film or a sound, no table.</source>
        <translation>表ではなく動画または音声です。</translation>
    </message>
    <message>
        <source>This is a PDF document, not CSV.</source>
        <translation>CSVではなくPDF文書です。</translation>
    </message>
    <message>
        <source>This is a text document (RTF), not CSV.</source>
        <translation>CSVではなく文書ファイル（RTF）です。</translation>
    </message>
    <message>
        <source>This is a PostScript document, not CSV.</source>
        <translation>CSVではなくPostScript文書です。</translation>
    </message>
    <message>
        <source>This is an old Excel workbook (.xls), which is not read.</source>
        <translation>旧形式のExcelブック（.xls）は読み込めません。</translation>
    </message>
    <message>
        <source>This is a SYLK file (.slk) of a spreadsheet program.</source>
        <translation>表計算ソフトのSYLKファイル（.slk）です。</translation>
    </message>
    <message>
        <source>This is a DIF file of a spreadsheet program.</source>
        <translation>表計算ソフトのDIFファイルです。</translation>
    </message>
    <message>
        <source>This is a Lotus worksheet.</source>
        <translation>Lotusのワークシートです。</translation>
    </message>
    <message>
        <source>This text is in UTF-32, which is not read.</source>
        <translation>UTF-32のテキストは読み込めません。</translation>
    </message>
    <message>
        <source>This is a program, no table.</source>
        <translation>表ではなくプログラムです。</translation>
    </message>
    <message>
        <source>Unpack it, then open the file in it.</source>
        <translation>展開して、中のファイルを開いてください。</translation>
    </message>
    <message>
        <source>Save it as UTF-8, in a text editor or in the program that wrote it.</source>
        <translation>テキストエディターか作成元のプログラムで、UTF-8として保存してください。</translation>
    </message>
    <message>
        <source>Export the data itself as CSV or as .xlsx.</source>
        <translation>データそのものをCSVまたは.xlsxでエクスポートしてください。</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program and save it as .xlsx or as &quot;CSV UTF-8&quot;. Better export it again: a spreadsheet may have damaged the ids.</source>
        <translation>表計算ソフトで開き、.xlsxまたは「CSV UTF-8」で保存してください。表計算ソフトでIDが壊れることがあるため、エクスポートし直すほうが確実です。</translation>
    </message>
    <message>
        <source>This is a dBASE file (.dbf).</source>
        <translation>dBASEファイル（.dbf）です。</translation>
    </message>
    <message>
        <source>This is a link to a file that is not there.</source>
        <translation>リンク先のファイルがありません。</translation>
    </message>
    <message>
        <source>Look where the file is, and open it there.</source>
        <translation>ファイルの場所を確認し、そこから開いてください。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>ファイルがありません。</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>ファイル名とフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>Open the files in it.</source>
        <translation>中のファイルを開いてください。</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file.</source>
        <translation>ファイルではなく、デバイスまたはパイプです。</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>ファイルそのものを選んでください。</translation>
    </message>
    <message>
        <source>Check that you have the right to read it and that no other program holds it.</source>
        <translation>読み取り権限があるか、他のプログラムが使用していないか確認してください。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>ファイルを読み込めません：%1。</translation>
    </message>
    <message>
        <source>Check the drive or the network connection, then open it again.</source>
        <translation>ドライブまたはネットワーク接続を確認し、もう一度開いてください。</translation>
    </message>
    <message>
        <source>Wait until the download or export is finished, then open it again.</source>
        <translation>ダウンロードまたはエクスポートが終わってから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>The file disappeared while it was being read.</source>
        <translation>読み込み中にファイルがなくなりました。</translation>
    </message>
    <message>
        <source>The file grew while it was being read.</source>
        <translation>読み込み中にファイルが大きくなりました。</translation>
    </message>
    <message>
        <source>The file shrank while it was being read.</source>
        <translation>読み込み中にファイルが小さくなりました。</translation>
    </message>
    <message>
        <source>The file was changed while it was being read.</source>
        <translation>読み込み中にファイルが変更されました。</translation>
    </message>
    <message>
        <source>The archive is damaged or cut off (%1).</source>
        <translation>アーカイブが壊れているか、途中で切れています（%1）。</translation>
    </message>
    <message>
        <source>The archive is damaged or cut off.</source>
        <translation>アーカイブが壊れているか、途中で切れています。</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>This is a data feed of Adobe Analytics: it holds every hit, without a header, and is no report.</source>
        <translation>Adobe Analyticsのデータフィードです。ヘッダーなしですべてのヒットを含むもので、レポートではありません。</translation>
    </message>
    <message>
        <source>Order the report in Data Warehouse, with the columns cookie, page_url, gated_asset_type and form_submissions.</source>
        <translation>Data Warehouseで、cookie、page_url、gated_asset_type、form_submissionsの列を含むレポートを作成してください。</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The archive holds no CSV file but a workbook: %1.</source>
        <translation>アーカイブにCSVファイルではなくブックが入っています：%1。</translation>
    </message>
    <message>
        <source>Unpack it, then open the workbook in it.</source>
        <translation>展開して、中のブックを開いてください。</translation>
    </message>
    <message>
        <source>The archive holds no CSV file but another archive inside it: %1.</source>
        <translation>アーカイブにCSVファイルではなく別のアーカイブが入っています：%1。</translation>
    </message>
    <message>
        <source>Unpack it, then open the CSV file in it.</source>
        <translation>展開して、中のCSVファイルを開いてください。</translation>
    </message>
    <message>
        <source>The archive holds no CSV file.</source>
        <translation>アーカイブにCSVファイルがありません。</translation>
    </message>
    <message>
        <source>The archive holds no CSV file; it holds %1.</source>
        <translation>アーカイブにCSVファイルがありません。入っているのは%1です。</translation>
    </message>
    <message>
        <source>Export the data again as CSV or as .xlsx.</source>
        <translation>CSVまたは.xlsxでエクスポートし直してください。</translation>
    </message>
    <message>
        <source>The archive unpacks to far more than an export would.</source>
        <translation>アーカイブを展開すると、エクスポートとは思えない大きさになります。</translation>
    </message>
    <message>
        <source>If you trust it, unpack it yourself and open the CSV file in it.</source>
        <translation>信頼できる場合は、展開して中のCSVファイルを開いてください。</translation>
    </message>
    <message>
        <source>The workbook is protected by a password.</source>
        <translation>ブックがパスワードで保護されています。</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program, save it without the password, and open that.</source>
        <translation>表計算ソフトで開き、パスワードなしで保存したものを開いてください。</translation>
    </message>
    <message>
        <source>This is an old Word document (.doc), not CSV.</source>
        <translation>CSVではなく旧形式のWord文書（.doc）です。</translation>
    </message>
    <message>
        <source>This is an old PowerPoint presentation (.ppt), not CSV.</source>
        <translation>CSVではなく旧形式のPowerPointプレゼンテーション（.ppt）です。</translation>
    </message>
    <message>
        <source>This is a mail of Outlook (.msg), not the report itself.</source>
        <translation>レポートそのものではなくOutlookのメール（.msg）です。</translation>
    </message>
    <message>
        <source>Save the file that is attached to it, and open that.</source>
        <translation>添付ファイルを保存し、それを開いてください。</translation>
    </message>
    <message>
        <source>This is an old Office file, such as an Excel workbook (.xls), or one that is protected by a password.</source>
        <translation>旧形式のOfficeファイル（Excelブックの.xlsなど）か、パスワードで保護されたファイルです。</translation>
    </message>
    <message>
        <source>This is a workbook or an archive, not a list as text.</source>
        <translation>テキスト形式のリストではなく、ブックまたはアーカイブです。</translation>
    </message>
    <message>
        <source>Save the list as CSV, or unpack it first.</source>
        <translation>リストをCSVで保存するか、先に展開してください。</translation>
    </message>
    <message>
        <source>Spaces stand before the quotes of this file; the quotes were read as such all the same.</source>
        <translation>このファイルでは引用符の前に空白がありますが、引用符として読み込みました。</translation>
    </message>
    <message>
        <source>The fields of this file stand in single quotes; they were taken off.</source>
        <translation>このファイルのフィールドは単一引用符で囲まれています。引用符は取り除きました。</translation>
    </message>
    <message>
        <source>The fields of this file stand in typographic quotes; they were taken off.</source>
        <translation>このファイルのフィールドは飾り引用符で囲まれています。引用符は取り除きました。</translation>
    </message>
    <message>
        <source>Quotes within the fields of this file are marked by a backslash; they were read as such.</source>
        <translation>このファイルのフィールド内の引用符にはバックスラッシュが付いています。引用符として読み込みました。</translation>
    </message>
    <message>
        <source>Each line of this file stands in quotes as a whole; they were taken off.</source>
        <translation>このファイルでは行全体が引用符で囲まれています。引用符は取り除きました。</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1が空</translation>
    </message>
    <message>
        <source>the line is too long to be a row</source>
        <translation>行が長すぎる</translation>
    </message>
    <message>
        <source>a stray quote: it is never closed, or text follows it</source>
        <translation>余分な引用符：閉じていないか、後に文字が続いている</translation>
    </message>
    <message>
        <source>a blank line</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>コメント</translation>
    </message>
    <message numerus="yes">
        <source>%n field instead of %1</source>
        <comment>%n fields instead of %1</comment>
        <translation>
            <numerusform>フィールド数が%1ではなく%n</numerusform>
        </translation>
    </message>
    <message>
        <source>the header again</source>
        <translation>ヘッダーの繰り返し</translation>
    </message>
    <message>
        <source>the header again, its columns in another order</source>
        <translation>列順の異なるヘッダーの繰り返し</translation>
    </message>
    <message>
        <source>a totals row</source>
        <translation>合計行</translation>
    </message>
    <message>
        <source>%1 is %2, not a positive whole number</source>
        <translation>%1の値%2が正の整数ではない</translation>
    </message>
    <message>
        <source>a comment above the header</source>
        <translation>ヘッダーより上のコメント</translation>
    </message>
    <message>
        <source>names the separator</source>
        <translation>区切り文字の指定</translation>
    </message>
    <message>
        <source>Export it again with its column names in the first row.</source>
        <translation>先頭行に列名を入れて、エクスポートし直してください。</translation>
    </message>
    <message>
        <source>This is no table: the file holds binary data, not text.</source>
        <translation>表ではありません。テキストではなくバイナリデータです。</translation>
    </message>
    <message>
        <source>Check that it is the export itself; export it again as CSV.</source>
        <translation>エクスポートそのものか確認し、CSVでエクスポートし直してください。</translation>
    </message>
    <message>
        <source>The file has no header row: it holds nothing but zero bytes.</source>
        <translation>ヘッダー行がありません。ファイルの中身はゼロバイトだけです。</translation>
    </message>
    <message>
        <source>The file has no header row: it holds nothing but blank lines and comments.</source>
        <translation>ヘッダー行がありません。ファイルの中身は空行とコメントだけです。</translation>
    </message>
    <message>
        <source>the first line of the header</source>
        <translation>ヘッダーの最初の行</translation>
    </message>
    <message>
        <source>a line above the header</source>
        <translation>ヘッダーより上の行</translation>
    </message>
    <message>
        <source>The header was found in line %1.</source>
        <translation>ヘッダーは%1行目にありました。</translation>
    </message>
    <message numerus="yes">
        <source>%n line above it looks like a row of another table; it was left out.</source>
        <comment>%n lines above it look like rows of another table; they were left out.</comment>
        <translation>
            <numerusform>その上の%n行は別の表の行とみられるため、除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export it again with its column names in the first row, or name the columns on the command line, as in --header cookie,gated_asset_type,page_url,form_submissions.</source>
        <translation>先頭行に列名を入れてエクスポートし直すか、コマンドラインで--header cookie,gated_asset_type,page_url,form_submissionsのように列名を指定してください。</translation>
    </message>
    <message>
        <source>This is no table: nothing stands below its first line, which holds no name of a column. It begins with &quot;%1&quot;.</source>
        <translation>表ではありません。最初の行に列名がなく、その下には何もありません。先頭は「%1」です。</translation>
    </message>
    <message>
        <source>Check that this is the export itself; it may be a message of the tool that should have written it.</source>
        <translation>エクスポートそのものか確認してください。作成元のツールのメッセージかもしれません。</translation>
    </message>
    <message>
        <source>This is no table: no separator (comma, semicolon, tab, | or :) sets columns apart. It begins with &quot;%1&quot;.</source>
        <translation>表ではありません。列を分ける区切り文字（カンマ、セミコロン、タブ、|、:）がありません。先頭は「%1」です。</translation>
    </message>
    <message>
        <source>If another sign is the separator, name it in a line above the header, like sep=^; else check that this is the export itself.</source>
        <translation>別の記号で区切られている場合は、ヘッダーの上の行にsep=^のように書いてください。そうでない場合は、エクスポートそのものか確認してください。</translation>
    </message>
    <message>
        <source>The file has no header row: its first line holds data, not the names of columns.</source>
        <translation>ヘッダー行がありません。最初の行が列名ではなくデータです。</translation>
    </message>
    <message>
        <source>The file has a header row, but its columns are to be taken by their numbers, as in a file without one.</source>
        <translation>ヘッダー行がありますが、ヘッダーのないファイルのように、列が番号で指定されています。</translation>
    </message>
    <message>
        <source>Open files with a header row and files without one apart.</source>
        <translation>ヘッダー行のあるファイルとないファイルは、別々に開いてください。</translation>
    </message>
    <message>
        <source>The header that was given names %1 columns, but the first line of the file has %2.</source>
        <translation>指定されたヘッダーの列名は%1個ですが、ファイルの最初の行は%2列です。</translation>
    </message>
    <message>
        <source>Give one name for each column, separated by commas.</source>
        <translation>列名を列ごとに1つ、カンマ区切りで指定してください。</translation>
    </message>
    <message>
        <source>The file has no header row: its first line does not end.</source>
        <translation>ヘッダー行がありません。最初の行が終わっていません。</translation>
    </message>
    <message>
        <source>The header row cannot be read: a quote in it is never closed.</source>
        <translation>ヘッダー行を読み取れません。引用符が閉じていません。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 and was read as Windows-1252; where names look garbled, export it as UTF-8.</source>
        <translation>ファイルがUTF-8ではないため、Windows-1252として読み込みました。文字化けがあれば、UTF-8でエクスポートしてください。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 and was read as Windows-1252, but it looks like %1: names may be garbled. Export it as UTF-8.</source>
        <translation>ファイルがUTF-8ではないため、Windows-1252として読み込みましたが、%1のようです。文字化けしている可能性があります。UTF-8でエクスポートしてください。</translation>
    </message>
    <message>
        <source>No line of the file is a row; in the first one, %1.</source>
        <translation>データとして読める行がありません。最初の行の問題：%1。</translation>
    </message>
    <message>
        <source>Choose the column that holds the number of form submissions: in the window, or by --columns form_submissions=NAME on the command line.</source>
        <translation>フォーム送信数の列を選んでください。ウィンドウで選ぶか、コマンドラインでは--columns form_submissions=NAMEを指定します。</translation>
    </message>
    <message>
        <source>Check that the file is the whole export, then export it again.</source>
        <translation>エクスポート全体が含まれているか確認し、エクスポートし直してください。</translation>
    </message>
    <message>
        <source>The file has a header but no rows.</source>
        <translation>ファイルにヘッダーはありますが、行がありません。</translation>
    </message>
    <message>
        <source>Check the date range and the filters of the export, then export it again.</source>
        <translation>エクスポートの期間とフィルターを確認し、エクスポートし直してください。</translation>
    </message>
    <message>
        <source>All counts end in three zeros behind a mark, like %1, and were read as decimals: %1 is 1.</source>
        <translation>すべての件数が%1のように区切りとゼロ3つで終わっているため、小数として読み込みました。%1は1です。</translation>
    </message>
    <message numerus="yes">
        <source>%n count like %1 was read as thousands; no other number of the file says whether it stands for decimals.</source>
        <comment>%n counts like %1 were read as thousands; no other number of the file says whether they stand for decimals.</comment>
        <translation>
            <numerusform>%1のような%n件の件数を、桁区切りとして読み込みました。小数かどうかを判断できる数値がファイルにありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>In line %1 another table begins (%2).</source>
        <translation>%1行目から別の表が始まっています（%2）。</translation>
    </message>
    <message numerus="yes">
        <source>Its %n line was left out.</source>
        <comment>Its %n lines were left out.</comment>
        <translation>
            <numerusform>その%n行は除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export each table to a file of its own if it belongs to the data.</source>
        <translation>必要な表であれば、それぞれ別のファイルにエクスポートしてください。</translation>
    </message>
    <message>
        <source>The totals row says %1, but the rows add up to %2: the export may be cut off or filtered.</source>
        <translation>合計行は%1ですが、行の合計は%2です。エクスポートが途中で切れているか、フィルターされている可能性があります。</translation>
    </message>
    <message>
        <source>%1 totals rows were left out; none of them is what the rows add up to (%2).</source>
        <translation>合計行%1行を除外しました。行の合計（%2）と一致するものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n character could not be read and was replaced by %1. Export the file as UTF-8.</source>
        <comment>%n characters could not be read and were replaced by %1. Export the file as UTF-8.</comment>
        <translation>
            <numerusform>%n文字を読み取れず、%1に置き換えました。UTF-8でエクスポートしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell began or ended with signs that nobody sees; they were taken off.</source>
        <comment>%n cells began or ended with signs that nobody sees; they were taken off.</comment>
        <translation>
            <numerusform>%n個のセルの先頭または末尾にあった、目に見えない文字を取り除きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line was left out because something is wrong with it; `inspect` and, in the window, Left out on the Data page list it.</source>
        <comment>%n lines were left out because something is wrong with them; `inspect` and, in the window, Left out on the Data page list them.</comment>
        <translation>
            <numerusform>問題のある%n行を除外しました。`inspect`、またはウィンドウの「データ」ページの「除外分」で一覧を確認できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>No row of the sheet can be read.</source>
        <translation>シートに読み取れる行がありません。</translation>
    </message>
    <message>
        <source>Say which column it is: in the window by choosing it, on the command line by --columns.</source>
        <translation>どの列かを指定してください。ウィンドウで選ぶか、コマンドラインでは--columnsを使います。</translation>
    </message>
    <message>
        <source>If each row is one submission and no column counts them, say --columns form_submissions=1.</source>
        <translation>1行が送信1件で、件数の列がない場合は、--columns form_submissions=1を指定してください。</translation>
    </message>
    <message>
        <source>No column was found for %1.</source>
        <translation>%1の列が見つかりません。</translation>
    </message>
    <message numerus="yes">
        <source>another table begins here (%n line)</source>
        <comment>another table begins here (%n lines)</comment>
        <translation>
            <numerusform>ここから別の表が始まる（%n行）</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an Excel workbook written as XML (of 2003), which is not read.</source>
        <translation>XML形式のExcelブック（2003年版）は読み込めません。</translation>
    </message>
    <message>
        <source>This is a flat OpenDocument file (.fods), which is not read.</source>
        <translation>フラットOpenDocumentファイル（.fods）は読み込めません。</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program and save it as .ods, .xlsx or &quot;CSV UTF-8&quot;.</source>
        <translation>表計算ソフトで開き、.ods、.xlsx、または「CSV UTF-8」で保存してください。</translation>
    </message>
    <message>
        <source>This is a picture (SVG), no table.</source>
        <translation>表ではなく画像（SVG）です。</translation>
    </message>
    <message>
        <source>This is a table of QlikView or Qlik Sense (.qvd).</source>
        <translation>QlikViewまたはQlik Senseのテーブル（.qvd）です。</translation>
    </message>
    <message>
        <source>This is a settings file or a link of macOS, no table.</source>
        <translation>表ではなく、macOSの設定ファイルまたはリンクです。</translation>
    </message>
    <message>
        <source>This is a web page (HTML) with a table in it, whatever its name says.</source>
        <translation>拡張子にかかわらず、中身は表を含むWebページ（HTML）です。</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, see that the ids are whole, and save it as .xlsx or &quot;CSV UTF-8&quot;; better export it again as CSV.</source>
        <translation>表計算ソフトで開き、IDが壊れていないことを確認して、.xlsxまたは「CSV UTF-8」で保存してください。CSVでエクスポートし直すほうが確実です。</translation>
    </message>
    <message>
        <source>This is a web page (HTML), not CSV; often it is a log-in page saved by mistake.</source>
        <translation>CSVではなくWebページ（HTML）です。ログインページを誤って保存した場合によく起こります。</translation>
    </message>
    <message>
        <source>Log in to the analytics tool again and download the export anew.</source>
        <translation>分析ツールにログインし直し、エクスポートをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>This is an XML or web document, not CSV.</source>
        <translation>CSVではなくXMLまたはWeb文書です。</translation>
    </message>
    <message>
        <source>This is a link to a document of Google, not the document itself.</source>
        <translation>Googleドキュメントそのものではなく、そのリンクです。</translation>
    </message>
    <message>
        <source>Open it in Google Sheets and choose File, Download, .xlsx or .csv.</source>
        <translation>Googleスプレッドシートで開き、「ファイル」→「ダウンロード」で.xlsxまたは.csvを選んでください。</translation>
    </message>
    <message>
        <source>This is the message of a web service (JSON), not the export: %1</source>
        <translation>エクスポートではなくWebサービスのメッセージ（JSON）です：%1</translation>
    </message>
    <message>
        <source>This is JSON, not CSV.</source>
        <translation>CSVではなくJSONです。</translation>
    </message>
    <message>
        <source>This is a link, not the file itself.</source>
        <translation>ファイルそのものではなくリンクです。</translation>
    </message>
    <message>
        <source>Open the link, and download the export there.</source>
        <translation>リンクを開き、エクスポートをダウンロードしてください。</translation>
    </message>
    <message>
        <source>This stands for a file in Git LFS; it is not the file itself.</source>
        <translation>ファイルそのものではなく、Git LFSのポインターです。</translation>
    </message>
    <message>
        <source>Fetch the file (git lfs pull), then open it.</source>
        <translation>ファイルを取得してから（git lfs pull）開いてください。</translation>
    </message>
    <message>
        <source>This is a mail or a web page saved with all of its parts, not the report itself.</source>
        <translation>レポートそのものではなく、関連ファイルごと保存されたメールまたはWebページです。</translation>
    </message>
    <message>
        <source>This is the log of a web server, not a report.</source>
        <translation>レポートではなくWebサーバーのログです。</translation>
    </message>
    <message>
        <source>This is the log of a program, not a report.</source>
        <translation>レポートではなくプログラムのログです。</translation>
    </message>
    <message>
        <source>This is a script of SQL, not CSV.</source>
        <translation>CSVではなくSQLスクリプトです。</translation>
    </message>
    <message>
        <source>Export the table itself as CSV, with the names of its columns.</source>
        <translation>表そのものを、列名付きのCSVでエクスポートしてください。</translation>
    </message>
    <message>
        <source>Open it in its program and save it as .xlsx or as &quot;CSV UTF-8&quot;, with the ids as text.</source>
        <translation>作成元のプログラムで開き、IDをテキスト形式にして.xlsxまたは「CSV UTF-8」で保存してください。</translation>
    </message>
    <message>
        <source>This is a text document (OpenDocument), no table.</source>
        <translation>表ではなく文書（OpenDocument）です。</translation>
    </message>
    <message>
        <source>This is a presentation (OpenDocument), no table.</source>
        <translation>表ではなくプレゼンテーション（OpenDocument）です。</translation>
    </message>
    <message>
        <source>This is an OpenDocument file, but no spreadsheet.</source>
        <translation>OpenDocumentファイルですが、表計算ドキュメントではありません。</translation>
    </message>
    <message>
        <source>This is a Word document, not CSV.</source>
        <translation>CSVではなくWord文書です。</translation>
    </message>
    <message>
        <source>This is a PowerPoint presentation, not CSV.</source>
        <translation>CSVではなくPowerPointプレゼンテーションです。</translation>
    </message>
    <message>
        <source>This is a Visio drawing, not CSV.</source>
        <translation>CSVではなくVisio図面です。</translation>
    </message>
    <message>
        <source>This is a Power BI report (.pbix), not CSV.</source>
        <translation>CSVではなくPower BIレポート（.pbix）です。</translation>
    </message>
    <message>
        <source>This is a binary Excel workbook (.xlsb), which is not read.</source>
        <translation>バイナリ形式のExcelブック（.xlsb）は読み込めません。</translation>
    </message>
    <message>
        <source>This is a document of Apple Numbers, Pages or Keynote, which is not read.</source>
        <translation>Apple Numbers、Pages、Keynoteの書類は読み込めません。</translation>
    </message>
    <message>
        <source>This is a Tableau workbook or extract, not CSV.</source>
        <translation>CSVではなくTableauのワークブックまたは抽出ファイルです。</translation>
    </message>
    <message>
        <source>The workbook is damaged: its sheets are not in it.</source>
        <translation>ブックが壊れています。シートが含まれていません。</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program and save it again, or download it again.</source>
        <translation>表計算ソフトで開いて保存し直すか、ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>The workbook holds more text than is read (512 MB).</source>
        <translation>ブックのテキストが、読み込める量（512 MB）を超えています。</translation>
    </message>
    <message>
        <source>Save the sheet as &quot;CSV UTF-8&quot; and open that.</source>
        <translation>シートを「CSV UTF-8」で保存し、それを開いてください。</translation>
    </message>
    <message>
        <source>The workbook is damaged: a cell names a text that is not in it.</source>
        <translation>ブックが壊れています。セルが参照するテキストがありません。</translation>
    </message>
    <message>
        <source>The sheet %1 is damaged: &quot;%2&quot; is no place in it, is named twice, or is out of order.</source>
        <translation>シート%1が壊れています。「%2」が、存在しないか、重複しているか、順序どおりではありません。</translation>
    </message>
    <message>
        <source>Row %1 of the sheet %2 holds more text than a sheet has room for.</source>
        <translation>シート%2の%1行目のテキストが、シートの上限を超えています。</translation>
    </message>
    <message>
        <source>Check that this is the export itself.</source>
        <translation>エクスポートそのものか確認してください。</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than an export would.</source>
        <translation>ブックを展開すると、エクスポートとは思えない大きさになります。</translation>
    </message>
    <message>
        <source>If you trust it, save the sheet as &quot;CSV UTF-8&quot; and open that.</source>
        <translation>信頼できる場合は、シートを「CSV UTF-8」で保存し、それを開いてください。</translation>
    </message>
    <message>
        <source>The workbook holds no rows: all of its sheets are empty.</source>
        <translation>ブックに行がありません。すべてのシートが空です。</translation>
    </message>
    <message>
        <source>Cell %1 (column %2) holds the value %3, which is no id: the spreadsheet took it for true or false.</source>
        <translation>セル%1（%2列）の値%3はIDではありません。表計算ソフトでTRUEまたはFALSEとみなされています。</translation>
    </message>
    <message>
        <source>Cell %1 (column %2) holds the number %3 with decimals, which is no id.</source>
        <translation>セル%1（%2列）の小数%3はIDではありません。</translation>
    </message>
    <message>
        <source>Cell %1 (column %2) holds a date, %3, where an id belongs: the spreadsheet took the id for one and destroyed it.</source>
        <translation>セル%1（%2列）にはIDではなく日付（%3）が入っています。表計算ソフトがIDを日付とみなし、壊れています。</translation>
    </message>
    <message>
        <source>Cell %1 (column %2) holds the id as a number in scientific notation, %3: the spreadsheet has destroyed it.</source>
        <translation>セル%1（%2列）のIDが指数表記の数値（%3）になっています。表計算ソフトによって壊れています。</translation>
    </message>
    <message>
        <source>Cell %1 (column %2) holds the id as a number, of which a spreadsheet keeps 15 digits only: %3. The rest is lost.</source>
        <translation>セル%1（%2列）のIDが数値になっています。表計算ソフトが保持するのは15桁だけです：%3。残りは失われています。</translation>
    </message>
    <message>
        <source>Download the export again and open it here directly; where it has to go through a spreadsheet, import that column as text.</source>
        <translation>エクスポートをもう一度ダウンロードし、直接ここで開いてください。表計算ソフトを経由する必要がある場合は、この列をテキストとして取り込んでください。</translation>
    </message>
    <message>
        <source>The column %1 holds errors of the spreadsheet (the first: %2, %3); they count as unknown, like (not set). Mend the formulas, or export the data without them.</source>
        <translation>列%1に表計算ソフトのエラーがあります（最初は%2、%3）。(not set)と同じく不明として扱います。数式を修正するか、数式なしでエクスポートしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell is merged with the one above it (%1) and was read as it shows: it says the same.</source>
        <comment>%n cells are merged with the ones above them (the first: %1) and were read as they show: they say the same.</comment>
        <translation>
            <numerusform>%n個のセルが上のセルと結合されています（最初は%1）。見たとおり、同じ値として読み込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell holds a formula without a value (%1) and counts as empty. Open the workbook in the spreadsheet program and save it, so that it is computed.</source>
        <comment>%n cells hold formulas without a value (the first: %1) and count as empty. Open the workbook in the spreadsheet program and save it, so that they are computed.</comment>
        <translation>
            <numerusform>%n個のセルの数式に値がありません（最初は%1）。空として扱います。表計算ソフトでブックを開いて保存すると、計算されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row of the sheet is hidden, perhaps by a filter; it was read like the others.</source>
        <comment>%n rows of the sheet are hidden, perhaps by a filter; they were read like the others.</comment>
        <translation>
            <numerusform>シートの%n行が非表示です（フィルターなど）。他の行と同じように読み込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook is damaged: the rows of the sheet %1 are not in it.</source>
        <translation>ブックが壊れています。シート%1の行が含まれていません。</translation>
    </message>
    <message>
        <source>The workbook is damaged or cut off: what is in it cannot be read.</source>
        <translation>ブックが壊れているか途中で切れていて、内容を読み取れません。</translation>
    </message>
    <message>
        <source>The workbook holds a document type definition, which no spreadsheet program writes; it is not read.</source>
        <translation>ブックに、表計算ソフトでは使われない文書型定義があるため、読み込みません。</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again, if you trust where it comes from.</source>
        <translation>信頼できるファイルであれば、表計算ソフトで開いて保存し直してください。</translation>
    </message>
    <message>
        <source>Training %1/%2</source>
        <translation>学習中 %1/%2</translation>
    </message>
    <message>
        <source>Training %1/%2, loss %3</source>
        <translation>学習中 %1/%2、損失%3</translation>
    </message>
    <message numerus="yes">
        <source>ALS learnt nothing of %Ln visitor: the figures became too large or too small to be reckoned with.</source>
        <comment>ALS learnt nothing of %Ln visitors: the figures became too large or too small to be reckoned with.</comment>
        <translation>
            <numerusform>ALSは訪問者%Ln人について学習できませんでした。数値が大きすぎるか小さすぎて計算できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the strength binary or less regularization, and check the submission counts.</source>
        <translation>強さをbinaryにするか正則化を弱め、送信数を確認してください。</translation>
    </message>
    <message>
        <source>Choose the precision float64 or the strength binary, and check the submission counts.</source>
        <translation>精度をfloat64、または強さをbinaryにし、送信数を確認してください。</translation>
    </message>
    <message>
        <source>The initial factors do not have one row a page.</source>
        <translation>初期因子の行数がページ数と一致しません。</translation>
    </message>
    <message>
        <source>ALS f=%1 λ=%2 α=%3</source>
        <translation>ALS f=%1 λ=%2 α=%3</translation>
    </message>
    <message>
        <source>Shared interests: pages that cookies with the same interests took</source>
        <translation>共通の関心：同じ関心を持つCookieが利用したページ</translation>
    </message>
    <message>
        <source>Interests (factors)</source>
        <translation>関心の数（factors）</translation>
    </message>
    <message>
        <source>how many kinds of interest are told apart</source>
        <translation>区別する関心の種類の数</translation>
    </message>
    <message>
        <source>Caution (regularization)</source>
        <translation>慎重さ（regularization）</translation>
    </message>
    <message>
        <source>the higher, the less is learnt from single submissions</source>
        <translation>大きいほど、個々の送信から学習する量が減ります</translation>
    </message>
    <message>
        <source>Weight of submissions (alpha)</source>
        <translation>送信の重み（alpha）</translation>
    </message>
    <message>
        <source>how much a submission counts against a page that was not taken</source>
        <translation>利用していないページに対して、送信1件をどれだけ重く見るか</translation>
    </message>
    <message>
        <source>Rounds (iterations)</source>
        <translation>反復回数（iterations）</translation>
    </message>
    <message>
        <source>how often the model goes over all visitors and pages, at most</source>
        <translation>すべての訪問者とページについて学習を繰り返す最大回数</translation>
    </message>
    <message>
        <source>the model starts at random: another number makes a slightly different model</source>
        <translation>モデルは乱数から始まります。数字を変えると、少し違うモデルになります</translation>
    </message>
    <message>
        <source>Stop below</source>
        <translation>停止基準</translation>
    </message>
    <message>
        <source>stops early once a round changes less than this share; 0: never</source>
        <translation>1回の変化がこの割合を下回ると早めに終了します。0なら早期終了しません</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>float32 is fast, float64 is exact to more digits</source>
        <translation>float32は高速、float64はより多くの桁まで正確です</translation>
    </message>
    <message>
        <source>Solver</source>
        <translation>解法</translation>
    </message>
    <message>
        <source>exact; cg approximates, which pays from about 128 interests on</source>
        <translation>exactは厳密解。cgは近似で、関心の数が約128以上で効果があります</translation>
    </message>
    <message>
        <source>Steps of cg</source>
        <translation>cgのステップ数</translation>
    </message>
    <message>
        <source>steps of the approximation in each round; the exact solver takes none</source>
        <translation>1回あたりの近似のステップ数。exactでは使いません</translation>
    </message>
    <message>
        <source>A page that the model does not know has no audience.</source>
        <translation>モデルの知らないページには、オーディエンスがありません。</translation>
    </message>
    <message>
        <source>Finding the audience</source>
        <translation>オーディエンスを検索中</translation>
    </message>
    <message>
        <source>Most popular</source>
        <translation>人気順</translation>
    </message>
    <message>
        <source>The pages that most cookies took, the same for everybody</source>
        <translation>最も多くのCookieが利用したページ。全員に同じものを表示</translation>
    </message>
    <message>
        <source>Popular in BU</source>
        <translation>BU内の人気順</translation>
    </message>
    <message>
        <source>Most popular pages of the business units seen</source>
        <translation>利用した事業部門の人気のページ</translation>
    </message>
    <message>
        <source>The pages that most cookies took, those of the cookie&apos;s business units first</source>
        <translation>最も多くのCookieが利用したページ。Cookieが利用した事業部門のものを先に表示</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>Any pages: what every model has to beat</source>
        <translation>任意のページ。どのモデルも上回るべき基準</translation>
    </message>
    <message>
        <source>start of the random scores</source>
        <translation>ランダムなスコアの初期値</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Evidence wanted</source>
        <translation>求める根拠</translation>
    </message>
    <message>
        <source>how much a history has to speak for a page, as a share of the cookie&apos;s highest score: 0 anything, 0.1 a tenth of it; with less the page counts as popular, not as personal</source>
        <translation>ページの推薦に必要な履歴の後押しの強さ（Cookieの最高スコアに対する割合）。0は少しでも可、0.1は10分の1。これを下回るページは「個人」ではなく「人気」とします</translation>
    </message>
    <message>
        <source>Fill lists with</source>
        <translation>リストの補充</translation>
    </message>
    <message>
        <source>popular: pages that the history does not speak for are listed, too, and marked: behind the others, those of the cookie&apos;s own business units first; by a model that knows what is popular overall (cease) among them, by its score; none: only pages that the history speaks for</source>
        <translation>popular：履歴に後押しのないページも、印を付けて載せます。利用した事業部門のものを先に、他のページの後に並べます。全体での人気を考慮するモデル（cease）では、スコア順に混ぜます。none：履歴に後押しのあるページだけを載せます</translation>
    </message>
    <message>
        <source>The submissions of page &quot;%1&quot; by cookie &quot;%2&quot;, times their type weights, are too large.</source>
        <translation>Cookie「%2」によるページ「%1」の送信数に、タイプの重みを掛けた値が大きすぎます。</translation>
    </message>
    <message>
        <source>Give the asset types weights such as 1 or 2.5.</source>
        <translation>アセットタイプの重みは、1や2.5のように指定してください。</translation>
    </message>
    <message>
        <source>The type weight of &quot;%1&quot; is not a number of 0 or more.</source>
        <translation>「%1」のタイプの重みが、0以上の数値ではありません。</translation>
    </message>
    <message>
        <source>Give it a weight such as 1 or 2.5.</source>
        <translation>1や2.5のような重みを指定してください。</translation>
    </message>
    <message>
        <source>Weighing submissions</source>
        <translation>送信を重み付け中</translation>
    </message>
    <message>
        <source>Type weights</source>
        <translation>タイプの重み</translation>
    </message>
    <message>
        <source>what a submission of an asset type counts; a type that is not named keeps its usual weight</source>
        <translation>アセットタイプごとの送信1件の重さ。指定のないタイプは通常の重みのままです</translation>
    </message>
    <message>
        <source>CEASE λ=%1 ρ=%2</source>
        <translation>CEASE λ=%1 ρ=%2</translation>
    </message>
    <message>
        <source>CEASE λ=%1 without prior</source>
        <translation>CEASE λ=%1（事前情報なし）</translation>
    </message>
    <message>
        <source>%1 + %2 RP3beta</source>
        <translation>%1 + %2 RP3beta</translation>
    </message>
    <message>
        <source>What the whole history says for a page, what is popular, and what pages have in common</source>
        <translation>履歴全体から見たページの評価、全体での人気、ページの共通点を考慮</translation>
    </message>
    <message>
        <source>Caution (lambda)</source>
        <translation>慎重さ（lambda）</translation>
    </message>
    <message>
        <source>the higher, the more visitors have to agree before one page speaks for another</source>
        <translation>大きいほど、多くの訪問者に共通する場合だけ、ページが別のページを後押しします</translation>
    </message>
    <message>
        <source>Popularity held back (rho)</source>
        <translation>人気の抑制（rho）</translation>
    </message>
    <message>
        <source>every page starts with how popular it is; the higher, the less that counts (1000000: not at all)</source>
        <translation>各ページは人気を出発点とします。大きいほどその影響が小さくなります（1000000はまったくなし）</translation>
    </message>
    <message>
        <source>Business units (c-bu)</source>
        <translation>事業部門（c-bu）</translation>
    </message>
    <message>
        <source>pages of one business unit speak for each other as if this many visitors had taken all of them; 0: business units are not used</source>
        <translation>同じ事業部門のページは、この人数の訪問者がすべて利用したものとして後押しし合います。0なら事業部門を使いません</translation>
    </message>
    <message>
        <source>Asset types (c-type)</source>
        <translation>アセットタイプ（c-type）</translation>
    </message>
    <message>
        <source>pages of one asset type speak for each other as if this many visitors had taken all of them; 0: asset types are not used</source>
        <translation>同じアセットタイプのページは、この人数の訪問者がすべて利用したものとして後押しし合います。0ならアセットタイプを使いません</translation>
    </message>
    <message>
        <source>Title words (c-words)</source>
        <translation>タイトルの語（c-words）</translation>
    </message>
    <message>
        <source>pages of the same title speak for each other as if this many visitors had taken both, others by the words in common; 0: titles are not used</source>
        <translation>同じタイトルのページは、この人数の訪問者が両方を利用したものとして、他のページは共通する語に応じて後押しし合います。0ならタイトルを使いません</translation>
    </message>
    <message>
        <source>Recency (gamma)</source>
        <translation>新しさ（gamma）</translation>
    </message>
    <message>
        <source>how much more the newer pages of a visitor count than the older ones, where the file has dates; 0: all the same</source>
        <translation>ファイルに日付がある場合、訪問者の新しいページを古いページよりどれだけ重く見るか。0ならすべて同じです</translation>
    </message>
    <message>
        <source>Share of RP3beta (mix)</source>
        <translation>RP3betaの割合（mix）</translation>
    </message>
    <message>
        <source>how much of the model RP3beta is added to the score; 0: nothing</source>
        <translation>RP3betaモデルをスコアにどれだけ加えるか。0なら加えません</translation>
    </message>
    <message>
        <source>EASE λ=%1</source>
        <translation>EASE λ=%1</translation>
    </message>
    <message>
        <source>Pages taken together: what the whole history says for a page</source>
        <translation>一緒に利用されるページ：履歴全体がページを後押しする強さ</translation>
    </message>
    <message>
        <source>Weighing pages</source>
        <translation>ページを重み付け中</translation>
    </message>
    <message>
        <source>item-kNN %1 K=%2</source>
        <translation>item-kNN %1 K=%2</translation>
    </message>
    <message>
        <source>Similar pages: those that the same cookies took</source>
        <translation>類似ページ：同じCookieが利用したページ</translation>
    </message>
    <message>
        <source>Weighting</source>
        <translation>重み付け</translation>
    </message>
    <message>
        <source>how two pages are compared: cosine, tf-idf or bm25</source>
        <translation>2つのページの比べ方。cosine、tf-idf、bm25</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>近傍数</translation>
    </message>
    <message>
        <source>how many similar pages are kept of each page</source>
        <translation>ページごとに残す類似ページの数</translation>
    </message>
    <message>
        <source>Caution (shrinkage)</source>
        <translation>慎重さ（shrinkage）</translation>
    </message>
    <message>
        <source>the higher, the less a similarity counts that rests on few visitors</source>
        <translation>大きいほど、少数の訪問者に基づく類似度の影響が小さくなります</translation>
    </message>
    <message>
        <source>BM25 K1</source>
        <translation>BM25 K1</translation>
    </message>
    <message>
        <source>bm25 only: how much repeated submissions add; 0: nothing</source>
        <translation>bm25のみ：繰り返しの送信がどれだけ加算されるか。0なら加算しません</translation>
    </message>
    <message>
        <source>BM25 B</source>
        <translation>BM25 B</translation>
    </message>
    <message>
        <source>bm25 only: how strongly pages are held back that were submitted often</source>
        <translation>bm25のみ：送信の多いページをどれだけ抑えるか</translation>
    </message>
    <message>
        <source>Neighbours of</source>
        <translation>近傍の取り方</translation>
    </message>
    <message>
        <source>candidate: a page is recommended for the history among its own nearest pages, as published comparisons do; history: every page of the history recommends its own nearest pages</source>
        <translation>candidate：候補ページの近傍にある履歴から推薦（公表されている比較と同じ方法）。history：履歴の各ページが、自分の近傍のページを推薦</translation>
    </message>
    <message>
        <source>RP3beta α=%1 β=%2</source>
        <translation>RP3beta α=%1 β=%2</translation>
    </message>
    <message>
        <source>Paths between pages: from page to cookie to page</source>
        <translation>ページ間の経路：ページからCookie、Cookieからページへ</translation>
    </message>
    <message>
        <source>Strong paths (alpha)</source>
        <translation>強い経路（alpha）</translation>
    </message>
    <message>
        <source>the higher, the more the strongest paths from page to page count</source>
        <translation>大きいほど、ページ間の最も強い経路を重視します</translation>
    </message>
    <message>
        <source>Popularity held back (beta)</source>
        <translation>人気の抑制（beta）</translation>
    </message>
    <message>
        <source>how strongly popular pages are held back; 0: not at all</source>
        <translation>人気のページをどれだけ抑えるか。0なら抑えません</translation>
    </message>
    <message>
        <source>how many other pages each page may speak for</source>
        <translation>各ページが後押しできる他のページの数</translation>
    </message>
    <message>
        <source>Counting pages together</source>
        <translation>ページの共起を集計中</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>what a page of a history counts. binary: all the same; weighted: by type weight and number of submissions; log: by these, but held back; default: what suits the model</source>
        <translation>履歴の1ページをどう数えるか。binary：すべて同じ。weighted：タイプの重みと送信数による。log：同様だが控えめ。default：モデルに適したもの</translation>
    </message>
    <message>
        <source>--%1 is out of range: %2.</source>
        <translation>--%1が範囲外です：%2。</translation>
    </message>
    <message>
        <source>It goes from %1 to %2.</source>
        <translation>%1から%2までの値を指定してください。</translation>
    </message>
    <message>
        <source>what is added to the 0 to 1 score of these pages, -1 to 1</source>
        <translation>これらのページの0～1のスコアに加える値（-1～1）</translation>
    </message>
    <message>
        <source>Leave out pages</source>
        <translation>ページを除外</translation>
    </message>
    <message>
        <source>pages that stand in no list</source>
        <translation>どのリストにも載せないページ</translation>
    </message>
    <message>
        <source>Leave out asset types</source>
        <translation>アセットタイプを除外</translation>
    </message>
    <message>
        <source>asset types whose pages stand in no list</source>
        <translation>どのリストにもページを載せないアセットタイプ</translation>
    </message>
    <message>
        <source>Leave out business units</source>
        <translation>事業部門を除外</translation>
    </message>
    <message>
        <source>business units whose pages stand in no list; Unmapped for pages that have none</source>
        <translation>どのリストにもページを載せない事業部門。事業部門のないページはUnmapped</translation>
    </message>
    <message>
        <source>Pin pages</source>
        <translation>ページを固定</translation>
    </message>
    <message>
        <source>pages that stand first in every list, in this order, where the visitor has not taken them</source>
        <translation>訪問者がまだ利用していない場合に、すべてのリストの先頭にこの順で載せるページ</translation>
    </message>
    <message>
        <source>Boost pages</source>
        <translation>ページを強調</translation>
    </message>
    <message>
        <source>Boost asset types</source>
        <translation>アセットタイプを強調</translation>
    </message>
    <message>
        <source>Boost business units</source>
        <translation>事業部門を強調</translation>
    </message>
    <message>
        <source>At most of each business unit</source>
        <translation>各事業部門の上限</translation>
    </message>
    <message>
        <source>how many pages of one business unit a list has at most; 0: any number</source>
        <translation>1つの事業部門のページをリストに載せる最大数。0は無制限</translation>
    </message>
    <message>
        <source>At most of a business unit</source>
        <translation>事業部門の上限</translation>
    </message>
    <message>
        <source>how many pages of this business unit a list has at most</source>
        <translation>この事業部門のページをリストに載せる最大数</translation>
    </message>
    <message>
        <source>At least of a business unit</source>
        <translation>事業部門の下限</translation>
    </message>
    <message>
        <source>how many pages of this business unit a list has at least, where there are so many</source>
        <translation>この事業部門のページをリストに載せる最小数（それだけある場合）</translation>
    </message>
    <message>
        <source>Only new business units</source>
        <translation>新しい事業部門のみ</translation>
    </message>
    <message>
        <source>only pages of business units that the visitor has taken nothing of</source>
        <translation>訪問者がまだ利用していない事業部門のページのみ</translation>
    </message>
    <message>
        <source>Submissions wanted</source>
        <translation>必要な送信数</translation>
    </message>
    <message>
        <source>only pages that were submitted so many times</source>
        <translation>この回数以上送信されたページのみ</translation>
    </message>
    <message>
        <source>Only live pages</source>
        <translation>公開中のページのみ</translation>
    </message>
    <message>
        <source>The visitor&apos;s language</source>
        <translation>訪問者の言語</translation>
    </message>
    <message>
        <source>only pages in the language of most pages that the visitor took, by the asset list; pages without a language are for everyone</source>
        <translation>訪問者が利用したページで最も多い言語のページのみ（アセットリストによる）。言語のないページは全員が対象</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>the date that live pages are judged by, like 2026-12-31; else the system&apos;s</source>
        <translation>公開中かどうかを判定する日付（例：2026-12-31）。指定しない場合はシステムの日付</translation>
    </message>
    <message>
        <source>Ranking pages</source>
        <translation>ページを順位付け中</translation>
    </message>
    <message>
        <source>The number of recommendations must be 1 or more.</source>
        <translation>推薦数は1以上にしてください。</translation>
    </message>
    <message>
        <source>At least %1 pages of %2 cannot stand in a list that has at most %3.</source>
        <translation>%2のページ%1件以上は、最大%3件のリストに収まりません。</translation>
    </message>
    <message>
        <source>The page %1 is pinned, and another rule leaves it out: it stands in no list.</source>
        <translation>ページ%1は固定されていますが、別のルールで除外されるため、どのリストにも載りません。</translation>
    </message>
    <message>
        <source>The rule &quot;only-live&quot; needs an asset list with a column &quot;live until&quot;.</source>
        <translation>ルール「only-live」には、列「live until」のあるアセットリストが必要です。</translation>
    </message>
    <message>
        <source>The rule &quot;visitors-language&quot; needs an asset list with a column &quot;language&quot;.</source>
        <translation>ルール「visitors-language」には、列「language」のあるアセットリストが必要です。</translation>
    </message>
    <message>
        <source>Write it like 2026-12-31.</source>
        <translation>2026-12-31のように書いてください。</translation>
    </message>
    <message>
        <source>No page of the asset list %1 is in the data.</source>
        <translation>アセットリスト%1のページがデータに1つもありません。</translation>
    </message>
    <message>
        <source>A rule names the asset type &quot;%1&quot;, which the data does not have.</source>
        <translation>ルールのアセットタイプ「%1」がデータにありません。</translation>
    </message>
    <message>
        <source>A rule names the business unit &quot;%1&quot;, which the data does not have.</source>
        <translation>ルールの事業部門「%1」がデータにありません。</translation>
    </message>
    <message>
        <source>A rule names the page &quot;%1&quot;, which the data does not have.</source>
        <translation>ルールのページ「%1」がデータにありません。</translation>
    </message>
    <message>
        <source>A rule counts the pages of &quot;%1&quot;, which is no business unit: leave them out or boost them.</source>
        <translation>ルールで「%1」のページ数が指定されていますが、これは事業部門ではありません。除外または強調してください。</translation>
    </message>
    <message>
        <source>Leave out the page %1</source>
        <translation>ページ%1を除外</translation>
    </message>
    <message>
        <source>Leave out the type %1</source>
        <translation>タイプ%1を除外</translation>
    </message>
    <message>
        <source>Leave out the pages of %1</source>
        <translation>%1のページを除外</translation>
    </message>
    <message>
        <source>Pin the page %1</source>
        <translation>ページ%1を固定</translation>
    </message>
    <message>
        <source>Boost the page %1 by %2</source>
        <translation>ページ%1を%2強調</translation>
    </message>
    <message>
        <source>Boost the type %1 by %2</source>
        <translation>タイプ%1を%2強調</translation>
    </message>
    <message>
        <source>Boost the pages of %1 by %2</source>
        <translation>%1のページを%2強調</translation>
    </message>
    <message>
        <source>Pages of any one business unit in a list: at most %1</source>
        <translation>1つの事業部門のページはリストに最大%1件</translation>
    </message>
    <message>
        <source>Pages of %1 in a list: at most %2</source>
        <translation>%1のページはリストに最大%2件</translation>
    </message>
    <message>
        <source>Pages of %1 in a list: at least %2</source>
        <translation>%1のページはリストに%2件以上</translation>
    </message>
    <message>
        <source>Only business units not seen yet</source>
        <translation>未利用の事業部門のみ</translation>
    </message>
    <message>
        <source>Submissions that a page needs: at least %1</source>
        <translation>ページに必要な送信数は%1以上</translation>
    </message>
    <message>
        <source>Only pages in the visitor&apos;s language</source>
        <translation>訪問者の言語のページのみ</translation>
    </message>
    <message>
        <source>Leave out a page</source>
        <translation>ページを除外</translation>
    </message>
    <message>
        <source>Leave out an asset type</source>
        <translation>アセットタイプを除外</translation>
    </message>
    <message>
        <source>Leave out a business unit</source>
        <translation>事業部門を除外</translation>
    </message>
    <message>
        <source>Pin a page: it stands first</source>
        <translation>ページを固定（先頭に表示）</translation>
    </message>
    <message>
        <source>Boost a page</source>
        <translation>ページを強調</translation>
    </message>
    <message>
        <source>Boost an asset type</source>
        <translation>アセットタイプを強調</translation>
    </message>
    <message>
        <source>Boost a business unit</source>
        <translation>事業部門を強調</translation>
    </message>
    <message>
        <source>At most so many pages of any one business unit</source>
        <translation>どの事業部門のページも指定数まで</translation>
    </message>
    <message>
        <source>At most so many pages of a business unit</source>
        <translation>事業部門のページを指定数まで</translation>
    </message>
    <message>
        <source>At least so many pages of a business unit</source>
        <translation>事業部門のページを指定数以上</translation>
    </message>
    <message>
        <source>Only pages with so many submissions</source>
        <translation>送信数が指定以上のページのみ</translation>
    </message>
    <message>
        <source>Only pages that are live (asset list)</source>
        <translation>公開中のページのみ（アセットリスト）</translation>
    </message>
    <message>
        <source>Only the visitor&apos;s language (asset list)</source>
        <translation>訪問者の言語のみ（アセットリスト）</translation>
    </message>
    <message>
        <source>There is nothing to train on.</source>
        <translation>学習するデータがありません。</translation>
    </message>
    <message>
        <source>Open a file with at least one cookie and page.</source>
        <translation>Cookieとページが1件以上あるファイルを開いてください。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>Training %1 on %2 pages and %3 cookies takes about %4 GB of memory, and %5 GB are free.</source>
        <translation>%1を%2ページとCookie %3件で学習するには約%4 GBのメモリが必要ですが、空きは%5 GBです。</translation>
    </message>
    <message>
        <source>Leave pages that hardly anybody took out of the file.</source>
        <translation>ほとんど利用されていないページをファイルから除いてください。</translation>
    </message>
    <message>
        <source>Choose %1, or leave pages that hardly anybody took out of the file.</source>
        <translation>%1を選ぶか、ほとんど利用されていないページをファイルから除いてください。</translation>
    </message>
    <message>
        <source>The second run finds the hidden page for as many cookies as the first.</source>
        <translation>隠したページを言い当てたCookieの数は、2つ目の実行も1つ目と同じです。</translation>
    </message>
    <message>
        <source>The second run finds the hidden page for %1 fewer of 100 cookies than the first (95 %: %2 to %3).</source>
        <translation>隠したページを言い当てたCookieは、2つ目の実行のほうが100件あたり%1件少なくなっています（95%：%2～%3）。</translation>
    </message>
    <message>
        <source>The second run finds the hidden page for %1 more of 100 cookies than the first (95 %: %2 to %3).</source>
        <translation>隠したページを言い当てたCookieは、2つ目の実行のほうが100件あたり%1件多くなっています（95%：%2～%3）。</translation>
    </message>
    <message>
        <source>The second run finds the hidden page for %1 fewer of 100 cookies than the first (95 %: %2 to %3); that could be chance.</source>
        <translation>隠したページを言い当てたCookieは、2つ目の実行のほうが100件あたり%1件少なくなっていますが（95%：%2～%3）、偶然かもしれません。</translation>
    </message>
    <message>
        <source>The second run finds the hidden page for %1 more of 100 cookies than the first (95 %: %2 to %3); that could be chance.</source>
        <translation>隠したページを言い当てたCookieは、2つ目の実行のほうが100件あたり%1件多くなっていますが（95%：%2～%3）、偶然かもしれません。</translation>
    </message>
    <message>
        <source>Of the pages recommended, the second run has as many as the first of a business unit that the cookie knows, in-sample.</source>
        <translation>推薦ページのうち、Cookieが利用した事業部門のものは、2つ目の実行も1つ目と同数です（インサンプル）。</translation>
    </message>
    <message>
        <source>Of 100 pages recommended, the second run has %1 fewer of a business unit that the cookie knows (95 %: %2 to %3), in-sample.</source>
        <translation>推薦ページのうち、Cookieが利用した事業部門のものは、2つ目の実行のほうが100件あたり%1件少なくなっています（95%：%2～%3、インサンプル）。</translation>
    </message>
    <message>
        <source>Of 100 pages recommended, the second run has %1 more of a business unit that the cookie knows (95 %: %2 to %3), in-sample.</source>
        <translation>推薦ページのうち、Cookieが利用した事業部門のものは、2つ目の実行のほうが100件あたり%1件多くなっています（95%：%2～%3、インサンプル）。</translation>
    </message>
    <message>
        <source>Of 100 pages recommended, the second run has %1 fewer of a business unit that the cookie knows (95 %: %2 to %3), in-sample; that could be chance.</source>
        <translation>推薦ページのうち、Cookieが利用した事業部門のものは、2つ目の実行のほうが100件あたり%1件少なくなっていますが（95%：%2～%3、インサンプル）、偶然かもしれません。</translation>
    </message>
    <message>
        <source>Of 100 pages recommended, the second run has %1 more of a business unit that the cookie knows (95 %: %2 to %3), in-sample; that could be chance.</source>
        <translation>推薦ページのうち、Cookieが利用した事業部門のものは、2つ目の実行のほうが100件あたり%1件多くなっていますが（95%：%2～%3、インサンプル）、偶然かもしれません。</translation>
    </message>
    <message>
        <source>The hit rate is the same for every cookie.</source>
        <translation>ヒット率はどのCookieでも同じです。</translation>
    </message>
    <message>
        <source>One of the runs was made by an earlier version, in which Unmapped pages counted as hits: the hit rates (in-sample) are not compared.</source>
        <translation>一方の実行は旧バージョンのもので、未割り当てのページをヒットに数えています。ヒット率（インサンプル）は比較しません。</translation>
    </message>
    <message>
        <source>One run was only trained and the other only measured on hidden pages, so they have few figures in common. Compare the models in the Scorecard to measure both.</source>
        <translation>一方は学習だけ、もう一方は隠したページでの測定だけの実行なので、共通の数値がほとんどありません。スコアカードでモデルを比較すると、両方を測定できます。</translation>
    </message>
    <message>
        <source>The runs are of different files, so the difference is not of the settings alone.</source>
        <translation>2つの実行はファイルが異なるため、差は設定だけによるものではありません。</translation>
    </message>
    <message>
        <source>The BU mapping is another, so the difference is not of the settings alone.</source>
        <translation>BUマッピングが異なるため、差は設定だけによるものではありません。</translation>
    </message>
    <message>
        <source>The ten recommended pages differ for %1 of %2 cookies.</source>
        <translation>Cookie %2件のうち%1件で、推薦10ページが異なります。</translation>
    </message>
    <message>
        <source>The run history cannot be opened.</source>
        <translation>実行履歴を開けません。</translation>
    </message>
    <message>
        <source>Check who may read the file.</source>
        <translation>ファイルのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The run history could not be saved.</source>
        <translation>実行履歴を保存できませんでした。</translation>
    </message>
    <message>
        <source>Check the free space and who may write there.</source>
        <translation>空き容量と書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>The run history is damaged.</source>
        <translation>実行履歴が壊れています。</translation>
    </message>
    <message>
        <source>Move the file away to start a new one.</source>
        <translation>ファイルを移動すると、新しい履歴が作られます。</translation>
    </message>
    <message>
        <source>The run history is of another version of Leadlight.</source>
        <translation>実行履歴が別のバージョンのLeadlightのものです。</translation>
    </message>
    <message>
        <source>Update, or move the file away.</source>
        <translation>更新するか、ファイルを移動してください。</translation>
    </message>
    <message>
        <source>Two of these files are BU mappings.</source>
        <translation>BUマッピングのファイルが2つあります。</translation>
    </message>
    <message>
        <source>Open one BU mapping at a time.</source>
        <translation>BUマッピングは1つだけ開いてください。</translation>
    </message>
    <message>
        <source>No file has a column named &quot;%1&quot;.</source>
        <translation>「%1」という列のあるファイルがありません。</translation>
    </message>
    <message>
        <source>Copy the name from the file&apos;s header line.</source>
        <translation>ファイルのヘッダー行から名前をコピーしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 lines is broken and was left out (%2).</source>
        <comment>%n of %1 lines are broken and were left out (the first: %2).</comment>
        <translation>
            <numerusform>%1行中%n行が壊れているため、除外しました（最初は%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>If it stands on the first row of its group only (merged cells), export again with it on every row.</source>
        <translation>この値がグループの最初の行にだけ書かれている場合 (セルの結合) は、すべての行に入れてもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Look at them with `leadlight-cli inspect`, and mend the export; --allow-loss goes on with the rest.</source>
        <translation>`leadlight-cli inspect`で確認し、エクスポートを修正してください。--allow-lossを付けると、残りの行で続行します。</translation>
    </message>
    <message>
        <source>It should look like {&quot;unmapped&quot;: &quot;drop&quot;, &quot;factors&quot;: 20}.</source>
        <translation>{&quot;unmapped&quot;: &quot;drop&quot;, &quot;factors&quot;: 20}のように書いてください。</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>JSONではありません。</translation>
    </message>
    <message>
        <source>A number is too large.</source>
        <translation>数値が大きすぎます。</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>JSONオブジェクトではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value that an option can have.</source>
        <translation>「%1」の値はオプションに使えません。</translation>
    </message>
    <message>
        <source>It takes a text, a number, true or false, a list of texts, or names with a number or a text each.</source>
        <translation>使えるのは、テキスト、数値、trueまたはfalse、テキストのリスト、名前と数値またはテキストの組です。</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation>ファイルではなく、フォルダーまたはデバイスです。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>ファイルを読み込めませんでした。</translation>
    </message>
    <message>
        <source>The file holds more than %1 bytes: this is something else.</source>
        <translation>ファイルが%1バイトを超えています。別のものと思われます。</translation>
    </message>
    <message>
        <source>Check which file it is.</source>
        <translation>どのファイルか確認してください。</translation>
    </message>
    <message>
        <source>It takes names with a number from %1 to %2 each.</source>
        <translation>名前と、%1から%2までの数値の組を指定してください。</translation>
    </message>
    <message>
        <source>It should look like {&quot;exclude-types&quot;: [&quot;Gated Webinar Forms&quot;], &quot;most-per-business-unit&quot;: 3}.</source>
        <translation>{&quot;exclude-types&quot;: [&quot;Gated Webinar Forms&quot;], &quot;most-per-business-unit&quot;: 3}のように書いてください。</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;.</source>
        <translation>ルール「%1」はありません。</translation>
    </message>
    <message>
        <source>docs/cli.md lists the rules.</source>
        <translation>ルールの一覧はdocs/cli.mdにあります。</translation>
    </message>
    <message>
        <source>Choose a session that Leadlight has saved, or open the exports themselves.</source>
        <translation>Leadlightで保存したセッションを選ぶか、エクスポートを直接開いてください。</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>ディスクの空き容量がありません。</translation>
    </message>
    <message>
        <source>Free some space, and save again.</source>
        <translation>空き容量を増やし、もう一度保存してください。</translation>
    </message>
    <message>
        <source>The session cannot be opened or written there.</source>
        <translation>その場所のセッションを開くことも書き込むこともできません。</translation>
    </message>
    <message>
        <source>Check who may use the file and its folder, or choose another place.</source>
        <translation>ファイルとフォルダーのアクセス権を確認するか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Another program is using the session.</source>
        <translation>他のプログラムがセッションを使用しています。</translation>
    </message>
    <message>
        <source>Close it there, and try again.</source>
        <translation>そのプログラムで閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk did not read or write all of the session.</source>
        <translation>ディスクがセッション全体を読み書きできませんでした。</translation>
    </message>
    <message>
        <source>Check the disk and its free space, and try again.</source>
        <translation>ディスクと空き容量を確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>メモリが不足しています。</translation>
    </message>
    <message>
        <source>Close other programs, and try again.</source>
        <translation>他のプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This is no session of Leadlight.</source>
        <translation>Leadlightのセッションではありません。</translation>
    </message>
    <message>
        <source>The session is damaged.</source>
        <translation>セッションが壊れています。</translation>
    </message>
    <message>
        <source>This session was saved by a newer version of Leadlight.</source>
        <translation>このセッションは新しいバージョンのLeadlightで保存されました。</translation>
    </message>
    <message>
        <source>Update Leadlight, or open the exports themselves.</source>
        <translation>Leadlightを更新するか、エクスポートを直接開いてください。</translation>
    </message>
    <message>
        <source>This session holds what Leadlight does not write.</source>
        <translation>このセッションには、Leadlightでは書き込まない内容が含まれています。</translation>
    </message>
    <message>
        <source>A part of the session is damaged.</source>
        <translation>セッションの一部が壊れています。</translation>
    </message>
    <message>
        <source>Make it anew.</source>
        <translation>作り直してください。</translation>
    </message>
    <message>
        <source>Without these visitors there is nothing left in the session.</source>
        <translation>これらの訪問者を除くと、セッションに何も残りません。</translation>
    </message>
    <message>
        <source>Delete the file.</source>
        <translation>ファイルを削除してください。</translation>
    </message>
    <message>
        <source>Which files the session was made from is damaged.</source>
        <translation>セッションの元ファイルの記録が壊れています。</translation>
    </message>
    <message>
        <source>Some of the session&apos;s settings could not be read; the usual ones hold.</source>
        <translation>セッションの一部の設定を読み込めませんでした。通常の設定を使います。</translation>
    </message>
    <message>
        <source>Which models were to be compared could not be read.</source>
        <translation>比較するモデルの選択を読み込めませんでした。</translation>
    </message>
    <message>
        <source>The rules of the session are damaged: no list obeys them.</source>
        <translation>セッションのルールが壊れているため、どのリストにも適用されていません。</translation>
    </message>
    <message>
        <source>The cohorts of the session are damaged.</source>
        <translation>セッションのコホートが壊れています。</translation>
    </message>
    <message>
        <source>The notes of the session are damaged.</source>
        <translation>セッションのメモが壊れています。</translation>
    </message>
    <message>
        <source>The runs of the session are damaged.</source>
        <translation>セッションの実行記録が壊れています。</translation>
    </message>
    <message>
        <source>The rows in the session are damaged; its files were looked for instead.</source>
        <translation>セッション内の行が壊れているため、元のファイルを探しました。</translation>
    </message>
    <message>
        <source>A file that the session was made from is not there.</source>
        <translation>セッションの元ファイルがありません。</translation>
    </message>
    <message>
        <source>Put it there or beside the session.</source>
        <translation>元の場所か、セッションと同じ場所に置いてください。</translation>
    </message>
    <message>
        <source>The trained model in the session is damaged: train again.</source>
        <translation>セッションの学習済みモデルが壊れています。学習し直してください。</translation>
    </message>
    <message>
        <source>The comparison of models in the session is damaged: compare again.</source>
        <translation>セッションのモデル比較が壊れています。比較し直してください。</translation>
    </message>
    <message>
        <source>The learning curve in the session is damaged.</source>
        <translation>セッションの学習曲線が壊れています。</translation>
    </message>
    <message>
        <source>The model was trained on the data as they were when this was saved: train again.</source>
        <translation>モデルは保存時のデータで学習したものです。学習し直してください。</translation>
    </message>
    <message>
        <source>Opening the session</source>
        <translation>セッションを開いています</translation>
    </message>
    <message>
        <source>%1 has changed since this was saved.</source>
        <translation>%1は保存後に変更されています。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln row more than when this was saved.</source>
        <comment>%1 has %Ln rows more than when this was saved.</comment>
        <translation>
            <numerusform>%1の行数が保存時より%Ln行増えています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln row fewer than when this was saved.</source>
        <comment>%1 has %Ln rows fewer than when this was saved.</comment>
        <translation>
            <numerusform>%1の行数が保存時より%Ln行減っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has changed since this was saved, and has as many rows as then.</source>
        <translation>%1は保存後に変更されていますが、行数は同じです。</translation>
    </message>
    <message>
        <source>Saving the session</source>
        <translation>セッションを保存中</translation>
    </message>
    <message>
        <source>The session cannot be put there.</source>
        <translation>その場所にセッションを保存できません。</translation>
    </message>
    <message>
        <source>Check who may write there, or choose another place.</source>
        <translation>書き込み権限を確認するか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>This file is no session, and is not replaced by one.</source>
        <translation>このファイルはセッションではないため、上書きしません。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>Keep the present settings, %1. %Ln setting was tried on practice pages; the best there is %2.</source>
        <comment>Keep the present settings, %1. %Ln settings were tried on practice pages; the best there is %2.</comment>
        <translation>
            <numerusform>現在の設定（%1）のままが最良です。練習用ページで%Ln個の設定を試し、その中の最良は%2でした。</numerusform>
        </translation>
    </message>
    <message>
        <source>On the test, which no choice has seen, that is better by no figure and worse by some.</source>
        <translation>選択に使っていないテストでは、どの数値でも優れず、劣る数値もあります。</translation>
    </message>
    <message>
        <source>On the test, which no choice has seen, that is worse: it finds the hidden page for %1 fewer of 100 cookies (95 %: %2 to %3).</source>
        <translation>選択に使っていないテストでは劣ります。隠したページを言い当てたCookieは100件あたり%1件少なくなりました（95%：%2～%3）。</translation>
    </message>
    <message>
        <source>On the test, which no choice has seen, that is better by no figure: it finds the hidden page for %1 fewer of 100 cookies (95 %: %2 to %3), which could be chance.</source>
        <translation>選択に使っていないテストでは、どの数値でも優れません。隠したページを言い当てたCookieは100件あたり%1件少なくなりましたが（95%：%2～%3）、偶然かもしれません。</translation>
    </message>
    <message>
        <source>On the test, which no choice has seen, it finds the hidden page for as many cookies as the present settings.</source>
        <translation>選択に使っていないテストでは、隠したページを言い当てたCookieの数は現在の設定と同じです。</translation>
    </message>
    <message>
        <source>On the test, which no choice has seen, it finds the hidden page for %1 more of 100 cookies than the present settings (95 %: %2 to %3): they are better.</source>
        <translation>選択に使っていないテストでは、隠したページを言い当てたCookieが現在の設定より100件あたり%1件多く（95%：%2～%3）、優れています。</translation>
    </message>
    <message>
        <source>On the test, which no choice has seen, it finds the hidden page for %1 more of 100 cookies than the present settings (95 %: %2 to %3). But it is not shown to find more than showing everybody the most popular pages, or pages at random.</source>
        <translation>選択に使っていないテストでは、隠したページを言い当てたCookieが現在の設定より100件あたり%1件多くなりました（95%：%2～%3）。ただし、全員に人気のページを見せる方法やランダムなページを見せる方法より的中が多いとはいえません。</translation>
    </message>
    <message>
        <source>On the test, which no choice has seen, it finds the hidden page for %1 fewer of 100 cookies than the present settings (95 %: %2 to %3). That could be chance: the test does not show that the new settings are better.</source>
        <translation>選択に使っていないテストでは、隠したページを言い当てたCookieが現在の設定より100件あたり%1件少なくなりました（95%：%2～%3）。偶然かもしれず、新しい設定が優れているとはいえません。</translation>
    </message>
    <message>
        <source>On the test, which no choice has seen, it finds the hidden page for %1 more of 100 cookies than the present settings (95 %: %2 to %3). That could be chance: the test does not show that the new settings are better.</source>
        <translation>選択に使っていないテストでは、隠したページを言い当てたCookieが現在の設定より100件あたり%1件多くなりました（95%：%2～%3）。偶然かもしれず、新しい設定が優れているとはいえません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting was tried before the search was stopped; the best so far is %1. It has not been tested yet.</source>
        <comment>%Ln settings were tried before the search was stopped; the best so far is %1. It has not been tested yet.</comment>
        <translation>
            <numerusform>探索を中止するまでに%Ln個の設定を試しました。これまでの最良は%1です。テストはまだです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting was tried on practice pages, and none was better than the present ones.</source>
        <comment>%Ln settings were tried on practice pages, and none was better than the present ones.</comment>
        <translation>
            <numerusform>練習用ページで%Ln個の設定を試しましたが、現在の設定より優れたものはありませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting that fits into the memory was tried on practice pages; the best is %1. It was tested once, on pages that no choice has seen.</source>
        <comment>%Ln settings that fit into the memory were tried on practice pages; the best is %1. It was tested once, on pages that no choice has seen.</comment>
        <translation>
            <numerusform>メモリに収まる%Ln個の設定を練習用ページで試しました。最良は%1です。選択に使っていないページで1回テストしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting was tried on practice pages; the best is %1.</source>
        <comment>%Ln settings were tried on practice pages; the best is %1.</comment>
        <translation>
            <numerusform>練習用ページで%Ln個の設定を試しました。最良は%1です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more setting was left out like this.</source>
        <comment>%Ln more settings were left out like this.</comment>
        <translation>
            <numerusform>同じ理由で、さらに%Ln個の設定を除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all types weighing 1</source>
        <translation>%1、全タイプの重み1</translation>
    </message>
    <message>
        <source>No cookie has pages enough for a search: one is hidden for the test, another for the search, and at least one has to be left to learn from.</source>
        <translation>探索に十分なページを持つCookieがありません。テスト用に1ページ、探索用にもう1ページを隠し、学習用に少なくとも1ページ残す必要があります。</translation>
    </message>
    <message>
        <source>Load more data.</source>
        <translation>データを追加してください。</translation>
    </message>
    <message>
        <source>None of the settings fits into the memory.</source>
        <translation>メモリに収まる設定がありません。</translation>
    </message>
    <message>
        <source>Choose another model, or leave pages that hardly anybody took out of the file.</source>
        <translation>別のモデルを選ぶか、ほとんど利用されていないページをファイルから除いてください。</translation>
    </message>
    <message>
        <source>This model has no settings to search.</source>
        <translation>このモデルには探索する設定がありません。</translation>
    </message>
    <message>
        <source>Choose %1.</source>
        <translation>%1を選んでください。</translation>
    </message>
    <message>
        <source>Searched and tested by leave-one-out: k-fold hides whole cookies, and those cannot be hidden from the search and the test alike.</source>
        <translation>探索とテストはleave-one-outで行いました。k-foldはCookieごと隠すため、探索とテストの両方で同じように隠すことができません。</translation>
    </message>
    <message>
        <source>Trying settings</source>
        <translation>設定を試しています</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>settings tried, the present ones first</source>
        <translation>試す設定の数（現在の設定が最初）</translation>
    </message>
    <message>
        <source>time budget: the search goes on with new settings until it is used up; 0: as many as trials says</source>
        <translation>制限時間：使い切るまで新しい設定を探索します。0は試行回数で決まる数だけ</translation>
    </message>
    <message>
        <source>Try strengths</source>
        <translation>強さを試す</translation>
    </message>
    <message>
        <source>whether binary, log and weighted strengths take part in the search</source>
        <translation>binary、log、weightedの強さも探索に含めるかどうか</translation>
    </message>
    <message>
        <source>Try without type weights</source>
        <translation>タイプの重みなしも試す</translation>
    </message>
    <message>
        <source>whether equal weights for all asset types take part, to see if the weights help at all</source>
        <translation>全アセットタイプの重みを同じにした場合も含め、重みに効果があるかを確かめるかどうか</translation>
    </message>
    <message>
        <source>start of the random choice of settings</source>
        <translation>設定をランダムに選ぶ際の初期値</translation>
    </message>
    <message>
        <source>There is not enough memory for so large a picture.</source>
        <translation>画像が大きすぎて、メモリが足りません。</translation>
    </message>
    <message>
        <source>Choose a smaller size or scale.</source>
        <translation>サイズまたは倍率を小さくしてください。</translation>
    </message>
    <message>
        <source>The work could not be finished: %1.</source>
        <translation>処理を完了できませんでした：%1。</translation>
    </message>
    <message>
        <source>--columns &quot;%1&quot; does not start with a role.</source>
        <translation>--columns「%1」が役割で始まっていません。</translation>
    </message>
    <message>
        <source>Write it as role=NAME,role=NAME, with the roles %1.</source>
        <translation>役割=NAME,役割=NAMEの形で指定してください。使える役割は%1です。</translation>
    </message>
    <message>
        <source>It should look like {&quot;Gated Get Pricing&quot;: 3.0, &quot;Gated Webinar Forms&quot;: 2.0}.</source>
        <translation>{&quot;Gated Get Pricing&quot;: 3.0, &quot;Gated Webinar Forms&quot;: 2.0}のように指定してください。</translation>
    </message>
    <message>
        <source>The weight of &quot;%1&quot; is not 0 or a number above 0.</source>
        <translation>「%1」の重みが0でも正の数でもありません。</translation>
    </message>
    <message>
        <source>It should look like {&quot;https://example.com/a&quot;: &quot;North&quot;}.</source>
        <translation>{&quot;https://example.com/a&quot;: &quot;North&quot;}のように指定してください。</translation>
    </message>
    <message>
        <source>The business unit of &quot;%1&quot; is not a text.</source>
        <translation>「%1」の事業部門がテキストではありません。</translation>
    </message>
    <message>
        <source>--submissions is required.</source>
        <translation>--submissionsは必須です。</translation>
    </message>
    <message>
        <source>Name the export of form submissions, or a session that has one.</source>
        <translation>フォーム送信のエクスポート、またはそれを含むセッションを指定してください。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>What the page is called.</source>
        <translation>ページの名称。</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot; in the joined data.</source>
        <translation>結合後のデータにページ「%1」がありません。</translation>
    </message>
    <message>
        <source>`leadlight-cli assets` lists the pages that are.</source>
        <translation>どのページがあるかは`leadlight-cli assets`で確認できます。</translation>
    </message>
    <message>
        <source>Name the pages with --page, or a business unit with --business-unit.</source>
        <translation>--pageでページを、または--business-unitで事業部門を指定してください。</translation>
    </message>
    <message>
        <source>How often hidden pages are found could not be measured.</source>
        <translation>隠したページの的中率は測定できませんでした。</translation>
    </message>
    <message>
        <source>Of what is listed: %1.</source>
        <translation>表示対象：%1。</translation>
    </message>
    <message>
        <source>--fail-if &quot;%1&quot; cannot be read from its sign %2 on.</source>
        <translation>--fail-if「%1」の%2文字目以降を読み取れません。</translation>
    </message>
    <message>
        <source>Write it like &quot;found_in_top_10 &lt; 0.3&quot;, or several such comparisons with and, or between them.</source>
        <translation>「found_in_top_10 &lt; 0.3」のように書きます。複数の比較はandまたはorでつなげます。</translation>
    </message>
    <message>
        <source>--fail-if asks for &quot;%1&quot;, which this command does not give.</source>
        <translation>--fail-ifが「%1」を求めていますが、このコマンドでは得られません。</translation>
    </message>
    <message>
        <source>It gives %1.</source>
        <translation>得られる数値は%1です。</translation>
    </message>
    <message>
        <source>--fail-if asks for %1, which has no value here.</source>
        <translation>--fail-ifが%1を求めていますが、今回は値がありません。</translation>
    </message>
    <message>
        <source>Ask for another figure, or have this one measured.</source>
        <translation>別の数値を指定するか、この数値を測定するようにしてください。</translation>
    </message>
    <message>
        <source>The check &quot;%1&quot; holds.</source>
        <translation>チェック「%1」に該当しました。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to. Change its rights, or start Leadlight as somebody who may write there.</source>
        <translation>フォルダー%1に書き込めません。アクセス権を変更するか、書き込みできるユーザーとしてLeadlightを起動してください。</translation>
    </message>
    <message>
        <source>The font %1 is not installed. Another one stands in for it.</source>
        <translation>フォント%1がインストールされていません。別のフォントで代用しています。</translation>
    </message>
    <message>
        <source>Less than 512 MB of memory are free. Large files may not fit.</source>
        <translation>メモリの空きが512 MB未満です。大きなファイルは開けない可能性があります。</translation>
    </message>
    <message>
        <source>The model in use could not be evaluated.</source>
        <translation>使用中のモデルを評価できませんでした。</translation>
    </message>
    <message>
        <source>What is found is measured without the rules; the shares of recommendations are of lists that obey them. What the rules cost says evaluate without --by.</source>
        <translation>的中率はルールなしで測定しています。推薦の割合はルール適用後のリストによるものです。ルールの影響は、--byを付けないevaluateで確認できます。</translation>
    </message>
    <message>
        <source>--rules and --by hide pages of the submissions: they do not go with --test.</source>
        <translation>--rulesと--byは送信データのページを隠すため、--testとは併用できません。</translation>
    </message>
    <message>
        <source>Leave --test out.</source>
        <translation>--testを外してください。</translation>
    </message>
    <message>
        <source>--test-input was given without --test.</source>
        <translation>--testなしで--test-inputが指定されています。</translation>
    </message>
    <message>
        <source>Name the file with the hidden pages as --test.</source>
        <translation>隠したページのファイルを--testで指定してください。</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;.</source>
        <translation>オプション「%1」はありません。</translation>
    </message>
    <message>
        <source>--help of every command lists its options.</source>
        <translation>各コマンドのオプションは--helpで確認できます。</translation>
    </message>
    <message>
        <source>The help files could not be written.</source>
        <translation>ヘルプファイルを書き込めませんでした。</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上位</translation>
    </message>
    <message>
        <source>how many pages at most</source>
        <translation>ページ数の上限</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>what to group the pages by</source>
        <translation>ページをまとめる単位</translation>
    </message>
    <message>
        <source>Choose another place with --out.</source>
        <translation>--outで別の場所を指定してください。</translation>
    </message>
    <message>
        <source>%1 names the same file as %2: it would be replaced by the result.</source>
        <translation>%1は%2と同じファイルです。このままでは結果で上書きされます。</translation>
    </message>
    <message>
        <source>%1 names no file: it is empty.</source>
        <translation>%1が空で、ファイルが指定されていません。</translation>
    </message>
    <message>
        <source>Name a file, or leave the option out.</source>
        <translation>ファイルを指定するか、このオプションを外してください。</translation>
    </message>
    <message>
        <source>There is no cookie &quot;%1&quot; in the joined data.</source>
        <translation>結合後のデータにCookie「%1」がありません。</translation>
    </message>
    <message>
        <source>`leadlight-cli interactions` lists the cookies that are.</source>
        <translation>どのCookieがあるかは`leadlight-cli interactions`で確認できます。</translation>
    </message>
    <message>
        <source>Write it as the submissions file does.</source>
        <translation>送信データのファイルと同じ表記で指定してください。</translation>
    </message>
    <message>
        <source>With --no-evaluation the report is written without comparing models.</source>
        <translation>--no-evaluationを付けると、モデルを比較せずにレポートを作成します。</translation>
    </message>
    <message>
        <source>Check its name, and that it holds an id a line.</source>
        <translation>ファイル名を確認し、1行に1つのIDが入っているか確認してください。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ファイルを書き込めませんでした。</translation>
    </message>
    <message>
        <source>The session carries no rows: its exports still hold what they hold. Take the visitors out of them, too.</source>
        <translation>セッションに行は含まれていません。元のエクスポートには行が残っているので、そちらからも訪問者を削除してください。</translation>
    </message>
    <message>
        <source>The model %1 has no notion of similar pages.</source>
        <translation>モデル%1には類似ページという考え方がありません。</translation>
    </message>
    <message>
        <source>Choose %1 with --model.</source>
        <translation>--modelで%1を選んでください。</translation>
    </message>
    <message>
        <source>The model %1 finds no page that is similar to %2.</source>
        <translation>モデル%1では、%2に類似するページが見つかりません。</translation>
    </message>
    <message>
        <source>No visitor who took %1 took another page, so no page is similar to it.</source>
        <translation>%1を利用した訪問者の中に別のページを利用した人がいないため、類似ページはありません。</translation>
    </message>
    <message>
        <source>`leadlight-cli similarity --by page_url` lists the pages that are.</source>
        <translation>どのページがあるかは`leadlight-cli similarity --by page_url`で確認できます。</translation>
    </message>
    <message>
        <source>Close other programs, or open fewer or smaller files.</source>
        <translation>他のプログラムを終了するか、開くファイルを減らす、または小さくしてください。</translation>
    </message>
    <message>
        <source>Something went wrong inside: %1.</source>
        <translation>内部エラーが発生しました：%1。</translation>
    </message>
    <message>
        <source>The saved cohorts cannot be read.</source>
        <translation>保存済みのコホートを読み込めません。</translation>
    </message>
    <message>
        <source>Cohorts are not kept until the file is moved away.</source>
        <translation>このファイルを移動するまで、コホートは保存されません。</translation>
    </message>
    <message>
        <source>The cohorts could not be saved.</source>
        <translation>コホートを保存できませんでした。</translation>
    </message>
    <message>
        <source>Close other programs, or open a smaller file.</source>
        <translation>他のプログラムを終了するか、より小さなファイルを開いてください。</translation>
    </message>
    <message>
        <source>Something went wrong inside Leadlight: %1.</source>
        <translation>Leadlightの内部でエラーが発生しました：%1。</translation>
    </message>
    <message>
        <source>Your files are unchanged. Please report this.</source>
        <translation>ファイルに変更はありません。この問題をご報告ください。</translation>
    </message>
    <message>
        <source>Something went wrong inside Leadlight.</source>
        <translation>Leadlightの内部でエラーが発生しました。</translation>
    </message>
    <message>
        <source>The run could not be recorded: %1.</source>
        <translation>実行を記録できませんでした：%1。</translation>
    </message>
    <message>
        <source>The session could not be saved: %1.</source>
        <translation>セッションを保存できませんでした：%1。</translation>
    </message>
    <message>
        <source>The sample data could not be written.</source>
        <translation>サンプルデータを書き込めませんでした。</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files.</source>
        <translation>一時ファイル用フォルダーの空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>未割り当て</translation>
    </message>
    <message>
        <source>Of 100 hidden pages the top 10 finds %1 in %2 and %3 in %4: that cannot be told apart (95 %: %5 to %6 of 100).</source>
        <translation>隠したページ100件のうち、上位10件での的中は%2で%1件、%4で%3件。差があるとはいえません（95%：100件中%5～%6件）。</translation>
    </message>
    <message>
        <source>Of 100 hidden pages the top 10 finds %1 in %2 and %3 in %4, %5 fewer (95 %: %6 to %7).</source>
        <translation>隠したページ100件のうち、上位10件での的中は%2で%1件、%4で%3件と、%5件少なくなっています（95%：%6～%7）。</translation>
    </message>
    <message>
        <source>Of 100 hidden pages the top 10 finds %1 in %2 and %3 in %4, %5 more (95 %: %6 to %7).</source>
        <translation>隠したページ100件のうち、上位10件での的中は%2で%1件、%4で%3件と、%5件多くなっています（95%：%6～%7）。</translation>
    </message>
    <message>
        <source>counting...</source>
        <translation>集計中...</translation>
    </message>
    <message>
        <source>The figures are being counted...</source>
        <translation>数値を集計しています...</translation>
    </message>
    <message>
        <source>Share of cookies (%)</source>
        <translation>Cookieの割合（%）</translation>
    </message>
    <message>
        <source>Most popular pages, on the same hidden ones: %1</source>
        <translation>同じ隠したページでの人気順：%1</translation>
    </message>
    <message>
        <source>What showing everybody the most popular pages finds of the same hidden pages. A dash: it was not measured beside the run.</source>
        <translation>全員に最も人気のあるページを見せたとき、同じ隠したページをいくつ言い当てるか。ダッシュ：この実行とあわせて測定していません。</translation>
    </message>
    <message>
        <source>not to be told</source>
        <translation>判定不能</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>明らか</translation>
    </message>
    <message>
        <source>Visitors of both</source>
        <translation>両方にいる訪問者</translation>
    </message>
    <message>
        <source>New pages</source>
        <translation>新しいページ</translation>
    </message>
    <message>
        <source>Vanished pages</source>
        <translation>なくなったページ</translation>
    </message>
    <message>
        <source>Found in the top 10, of 1,000 hidden pages</source>
        <translation>上位10件での的中（隠したページ1,000件中）</translation>
    </message>
    <message>
        <source>Found in the top 10: %1 % then, %2 % now. Whether that is more than chance cannot be told: not both were measured in the same way on data that are still there.</source>
        <translation>上位10件での的中率：当時%1%、現在%2%。偶然以上の差かどうかはわかりません。両方を、今もあるデータで同じ方法で測定したものではないためです。</translation>
    </message>
    <message>
        <source>Found in the top 10: %1 % then, %2 % now, which is clearly another share (95 %: %3 to %4 points).</source>
        <translation>上位10件での的中率：当時%1%、現在%2%。明らかに異なります（95%：%3～%4ポイント）。</translation>
    </message>
    <message>
        <source>Found in the top 10: %1 % then, %2 % now, which could be chance (95 %: %3 to %4 points).</source>
        <translation>上位10件での的中率：当時%1%、現在%2%。偶然の可能性があります（95%：%3～%4ポイント）。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変化したこと</translation>
    </message>
    <message>
        <source>What was counted or measured.</source>
        <translation>集計または測定した項目。</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当時</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Now less then.</source>
        <translation>現在から当時を引いた値。</translation>
    </message>
    <message>
        <source>More than chance?</source>
        <translation>偶然以上か</translation>
    </message>
    <message>
        <source>Of what is measured on hidden pages: whether the 95 % interval of the change leaves 0 out. What is counted needs no such test.</source>
        <translation>隠したページで測定した項目について、変化の95%区間が0を含まないかどうか。数えるだけの項目には不要です。</translation>
    </message>
    <message>
        <source>New and vanished pages</source>
        <translation>新しいページとなくなったページ</translation>
    </message>
    <message>
        <source>Who took it, in the files that have it.</source>
        <translation>そのページがあるファイルで、利用した訪問者の数。</translation>
    </message>
    <message>
        <source>Since %1 more is found in the top 10: %2 % now, %3 % then</source>
        <translation>%1以降、上位10件での的中率が上がりました：現在%2%、当時%3%</translation>
    </message>
    <message>
        <source>Since %1 less is found in the top 10: %2 % now, %3 % then</source>
        <translation>%1以降、上位10件での的中率が下がりました：現在%2%、当時%3%</translation>
    </message>
    <message>
        <source>Since %1: %2 visitors now, %3 then</source>
        <translation>%1以降：訪問者は現在%2人、当時%3人</translation>
    </message>
    <message>
        <source>Since %1: %2 form submissions (%3), %4 visitors (%5), %6 pages (%7).</source>
        <translation>%1以降：フォーム送信%2件（%3）、訪問者%4人（%5）、ページ%6件（%7）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor is in both.</source>
        <comment>%Ln visitors are in both.</comment>
        <translation>
            <numerusform>%Ln人の訪問者が両方にいます。</numerusform>
        </translation>
    </message>
    <message>
        <source>New pages: %1, vanished: %2.</source>
        <translation>新しいページ：%1、なくなったページ：%2。</translation>
    </message>
    <message>
        <source>automatic: time where there are dates, else leave-one-out; k-fold hides whole cookies; a given file has the hidden pages itself</source>
        <translation>automatic：日付があれば時間分割、なければleave-one-out。k-foldはCookieごと隠します。テストファイルは、隠したページそのものを含みます</translation>
    </message>
    <message>
        <source>Height of the lines</source>
        <translation>線の高さ</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Locale of CSV</source>
        <translation>CSVのロケール</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Deck to update</source>
        <translation>更新する資料</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>モデルを比較</translation>
    </message>
    <message>
        <source>automatic: the winner of the Model lab&apos;s scorecard of this data; %1 where nothing was measured, or no model is shown to be better than most popular and random pages</source>
        <translation>automatic：このデータのモデルラボのスコアカードで最も良かったモデル。何も測定していない場合や、人気順とランダムなページより優れているといえるモデルがない場合は%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure is compared: by chance alone 1 in 20 such figures differs, so one whose interval leaves 0 out may still be chance.</source>
        <comment>%Ln figures are compared: by chance alone 1 in 20 of them differs, so one whose interval leaves 0 out may still be chance.</comment>
        <translation>
            <numerusform>%Ln個の数値を比較しています。偶然だけでも20個に1個は違って見えるため、区間が0を含まなくても偶然の可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>How the report of the session is made is damaged.</source>
        <translation>セッションのレポートの作り方が破損しています。</translation>
    </message>
    <message>
        <source>The results of before the last change are damaged: train again.</source>
        <translation>直前の変更より前の結果が破損しています。学習し直してください。</translation>
    </message>
    <message>
        <source>--out is required.</source>
        <translation>--outは必須です。</translation>
    </message>
    <message>
        <source>Name the folder that the files go into; this session keeps none.</source>
        <translation>ファイルを入れるフォルダーを指定してください。このセッションには保存されていません。</translation>
    </message>
    <message>
        <source>Name the folder that the files go into.</source>
        <translation>ファイルを入れるフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The rules of the session rest on this list, and it is not there.</source>
        <translation>セッションのルールはこのリストに基づいていますが、リストがありません。</translation>
    </message>
    <message>
        <source>Put it there or beside the session, or name the list to use by %1.</source>
        <translation>元の場所かセッションと同じ場所に置くか、使うリストを%1で指定してください。</translation>
    </message>
    <message>
        <source>The files that the session was made from are not there any more: its choices and single figures count, what its rows and model would say does not.</source>
        <translation>セッションの元になったファイルはもうありません。設定と個々の数値は有効ですが、行やモデルに基づく内容は使えません。</translation>
    </message>
    <message>
        <source>All pages of %1</source>
        <translation>%1のすべてのページ</translation>
    </message>
    <message>
        <source>Audience of %1</source>
        <translation>%1のオーディエンス</translation>
    </message>
    <message numerus="yes">
        <source>Audience of %Ln page</source>
        <comment>Audience of %Ln pages</comment>
        <translation>
            <numerusform>%Lnページのオーディエンス</numerusform>
        </translation>
    </message>
    <message>
        <source>Control group of the audience</source>
        <translation>オーディエンスの対照グループ</translation>
    </message>
    <message>
        <source>In a warehouse CEASE is not mixed with RP3beta.</source>
        <translation>ウェアハウスでは、CEASEにRP3betaを混ぜられません。</translation>
    </message>
    <message>
        <source>Set the share of RP3beta (mix) to 0.</source>
        <translation>RP3betaの割合（mix）を0にしてください。</translation>
    </message>
    <message>
        <source>In a warehouse older pages count as much as newer ones.</source>
        <translation>ウェアハウスでは、古いページも新しいページと同じだけ数えます。</translation>
    </message>
    <message>
        <source>Set recency (gamma) to 0.</source>
        <translation>新しさ（gamma）を0にしてください。</translation>
    </message>
    <message>
        <source>Item-kNN by BM25 is not trained in a warehouse.</source>
        <translation>BM25のItem-kNNは、ウェアハウスでは学習できません。</translation>
    </message>
    <message>
        <source>Choose the weighting cosine or tf-idf, or another model.</source>
        <translation>重み付けをcosineかtf-idfにするか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>In a warehouse RP3beta only learns from which pages a visitor took, not from how often.</source>
        <translation>ウェアハウスのRP3betaは、訪問者がどのページを利用したかだけから学習し、回数は使いません。</translation>
    </message>
    <message>
        <source>Choose the strength &quot;binary&quot;, or another model.</source>
        <translation>強さを「binary」にするか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The model &quot;%1&quot; is not trained in a warehouse.</source>
        <translation>モデル「%1」はウェアハウスでは学習できません。</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a table with at least one cookie and page.</source>
        <translation>Cookieとページが1つ以上ある表を選んでください。</translation>
    </message>
    <message>
        <source>There is no run &quot;%1&quot; in the warehouse.</source>
        <translation>ウェアハウスに実行「%1」はありません。</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>一覧から選んでください。</translation>
    </message>
    <message>
        <source>The warehouse sent ranks that there cannot be.</source>
        <translation>ウェアハウスから、あり得ない順位が返されました。</translation>
    </message>
    <message>
        <source>Clean up the working tables of Leadlight there, and start again.</source>
        <translation>ウェアハウスにあるLeadlightの作業用の表を削除して、やり直してください。</translation>
    </message>
    <message>
        <source>No visitor of the table has two pages, so none can be tested.</source>
        <translation>2ページ以上利用した訪問者が表にいないため、テストできません。</translation>
    </message>
    <message>
        <source>Choose more days, or another table.</source>
        <translation>日数を増やすか、別の表を選んでください。</translation>
    </message>
    <message>
        <source>Hiding pages in the warehouse</source>
        <translation>ウェアハウスでページを隠しています</translation>
    </message>
    <message>
        <source>Ranking hidden pages in the warehouse</source>
        <translation>ウェアハウスで隠したページの順位を求めています</translation>
    </message>
    <message>
        <source>Making the working tables</source>
        <translation>作業用の表を作成しています</translation>
    </message>
    <message>
        <source>Page &quot;%1&quot; has several business units, and counting it for each is not done in a warehouse.</source>
        <translation>ページ「%1」には事業部門が複数あります。ウェアハウスでは、それぞれに数えることはできません。</translation>
    </message>
    <message>
        <source>Let the first or the last business unit of each page count.</source>
        <translation>各ページの最初または最後の事業部門を数えるようにしてください。</translation>
    </message>
    <message>
        <source>Looking at the table</source>
        <translation>表を調べています</translation>
    </message>
    <message>
        <source>Nothing of the table is left to learn from.</source>
        <translation>表に学習できるものが残っていません。</translation>
    </message>
    <message>
        <source>Choose other columns or days, or keep unmapped pages and unidentified cookies.</source>
        <translation>別の列や日を選ぶか、未割り当てのページと識別できないCookieを残してください。</translation>
    </message>
    <message>
        <source>The warehouse sent sums of pages that were not asked for.</source>
        <translation>ウェアハウスから、要求していないページの合計が返されました。</translation>
    </message>
    <message>
        <source>Counting pages together in the warehouse</source>
        <translation>ウェアハウスで共通の利用を数えています</translation>
    </message>
    <message>
        <source>Making lists in the warehouse</source>
        <translation>ウェアハウスでリストを作成しています</translation>
    </message>
    <message>
        <source>Writing the table of lists in the warehouse</source>
        <translation>ウェアハウスにリストの表を書き込んでいます</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; holds a sign that no name can have.</source>
        <translation>名前「%1」に、名前に使えない文字があります。</translation>
    </message>
    <message>
        <source>Choose table and columns from the warehouse&apos;s own list.</source>
        <translation>表と列は、ウェアハウスの一覧から選んでください。</translation>
    </message>
    <message>
        <source>No column of the table was chosen for: %1.</source>
        <translation>表の列が選ばれていません：%1。</translation>
    </message>
    <message>
        <source>Choose one from the table&apos;s columns.</source>
        <translation>表の列から選んでください。</translation>
    </message>
    <message>
        <source>No table was chosen.</source>
        <translation>表が選ばれていません。</translation>
    </message>
    <message>
        <source>Choose the table that holds the submissions.</source>
        <translation>送信データの表を選んでください。</translation>
    </message>
    <message>
        <source>cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>The table on each shard is not known.</source>
        <translation>各シャードにある表がわかりません。</translation>
    </message>
    <message>
        <source>Choose it from the warehouse&apos;s own list.</source>
        <translation>ウェアハウスの一覧から選んでください。</translation>
    </message>
    <message>
        <source>%1, %2 neighbours</source>
        <translation>%1、近傍%2件</translation>
    </message>
    <message>
        <source>In a warehouse any evidence makes a page personal; how much of it is wanted cannot be set.</source>
        <translation>ウェアハウスでは、根拠が少しでもあれば個人の推薦になります。必要な量は設定できません。</translation>
    </message>
    <message>
        <source>Set the evidence wanted to 0.</source>
        <translation>必要な根拠を0にしてください。</translation>
    </message>
    <message>
        <source>The model &quot;%1&quot; is not scored in a warehouse.</source>
        <translation>モデル「%1」は、ウェアハウスではスコアを計算できません。</translation>
    </message>
    <message>
        <source>Putting the model into the warehouse</source>
        <translation>モデルをウェアハウスに送っています</translation>
    </message>
    <message>
        <source>The warehouse answered with other columns than it was asked for.</source>
        <translation>ウェアハウスから、要求とは異なる列が返されました。</translation>
    </message>
    <message>
        <source>Start again; if that does not help, report this with the warehouse&apos;s version.</source>
        <translation>やり直してください。それでも直らない場合は、ウェアハウスのバージョンとともに報告してください。</translation>
    </message>
    <message>
        <source>No column of table &quot;%1&quot; is known to be %2.</source>
        <translation>表「%1」に、%2だとわかる列がありません。</translation>
    </message>
    <message>
        <source>Say which of these it is.</source>
        <translation>次のどれかを指定してください。</translation>
    </message>
    <message>
        <source>The rows of one cookie may lie on several servers: table &quot;%1&quot; is not spread by its column &quot;%2&quot;.</source>
        <translation>同じCookieの行が複数のサーバーに分かれている可能性があります。表「%1」は列「%2」で分散されていません。</translation>
    </message>
    <message>
        <source>Have a table made that is spread by a hash of the cookie, or name a table on one server.</source>
        <translation>Cookieのハッシュで分散した表を作ってもらうか、1台のサーバーにある表を指定してください。</translation>
    </message>
    <message>
        <source>No table of the engine was named.</source>
        <translation>エンジンの表が指定されていません。</translation>
    </message>
    <message>
        <source>It has these.</source>
        <translation>次のものがあります。</translation>
    </message>
    <message>
        <source>The engine has no table &quot;%1&quot; that you may read.</source>
        <translation>エンジンに、読み取りできる表「%1」がありません。</translation>
    </message>
    <message>
        <source>The engine has several tables &quot;%1&quot;.</source>
        <translation>エンジンに表「%1」が複数あります。</translation>
    </message>
    <message>
        <source>Name the database or schema, too.</source>
        <translation>データベースまたはスキーマも指定してください。</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;.</source>
        <translation>表に列「%1」がありません。</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>分割数</translation>
    </message>
    <message>
        <source>in how many batches of cookies lists are made: more need less memory in the engine, and less is made again when a run is resumed</source>
        <translation>リストを作るときにCookieを分ける数。多いほどエンジンのメモリーが少なくて済み、実行の再開時にやり直す量も減ります</translation>
    </message>
    <message>
        <source>Batches of sums</source>
        <translation>合計の分割数</translation>
    </message>
    <message>
        <source>in how many batches of cookies sums are added up: more need less memory in the engine</source>
        <translation>合計を求めるときにCookieを分ける数。多いほどエンジンのメモリーが少なくて済みます</translation>
    </message>
    <message>
        <source>Most pages</source>
        <translation>最大ページ数</translation>
    </message>
    <message>
        <source>cookies with more pages are left out of training and still get lists; 0: none is</source>
        <translation>これより多くのページを利用したCookieは学習から除きますが、リストは作ります。0：除かない</translation>
    </message>
    <message>
        <source>Visitors tested</source>
        <translation>テストする訪問者</translation>
    </message>
    <message>
        <source>share of the cookies with two pages or more of whom one is hidden, where models are compared in an engine</source>
        <translation>エンジンでモデルを比較するとき、1ページを隠すCookieの割合（2ページ以上のCookieのうち）</translation>
    </message>
    <message>
        <source>Table &quot;%1&quot; lies on one server, so no others have rows of it.</source>
        <translation>表「%1」は1台のサーバーにあり、ほかのサーバーに行はありません。</translation>
    </message>
    <message>
        <source>%1 goes with files only, and the rows are in an engine.</source>
        <translation>%1 はファイル専用ですが、行はエンジンにあります。</translation>
    </message>
    <message>
        <source>Leave one of the two out: that or --engine.</source>
        <translation>これか --engine のどちらかを外してください。</translation>
    </message>
    <message>
        <source>%1 goes with --engine only.</source>
        <translation>%1 は --engine と一緒にだけ使えます。</translation>
    </message>
    <message>
        <source>Name the engine with --engine, or leave it out.</source>
        <translation>--engine でエンジンを指定するか、これを外してください。</translation>
    </message>
    <message>
        <source>Leave --engine-servers out.</source>
        <translation>--engine-serversを外してください。</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot; in the table.</source>
        <translation>表にページ「%1」はありません。</translation>
    </message>
    <message>
        <source>Write it as the table does.</source>
        <translation>表と同じ表記で書いてください。</translation>
    </message>
    <message>
        <source>There is no run &quot;%1&quot;.</source>
        <translation>実行「%1」はありません。</translation>
    </message>
    <message>
        <source>There are these.</source>
        <translation>次のものがあります。</translation>
    </message>
    <message>
        <source>Which runs are to be dropped was not said.</source>
        <translation>削除する実行が指定されていません。</translation>
    </message>
    <message>
        <source>Name them with --run, or say --all. There are these.</source>
        <translation>--runで指定するか、--allを指定してください。次のものがあります。</translation>
    </message>
    <message>
        <source>Which servers have tables of run %1 cannot be told: its table &quot;%2&quot; is gone.</source>
        <translation>実行%1の表がどのサーバーにあるかわかりません。その表「%2」がなくなっています。</translation>
    </message>
    <message>
        <source>Connect to each of them, and drop the tables that begin with ll_%1.</source>
        <translation>それぞれのサーバーに接続し、ll_%1で始まる表を削除してください。</translation>
    </message>
    <message>
        <source>In an engine, visitors that look like robots are not looked for.</source>
        <translation>エンジンでは、ロボットらしい訪問者の検出は行いません。</translation>
    </message>
    <message>
        <source>--most-pages leaves cookies with more pages out of training.</source>
        <translation>--most-pagesを使うと、それより多くのページを利用したCookieを学習から除きます。</translation>
    </message>
    <message>
        <source>In an engine, rows that stand there twice count twice.</source>
        <translation>エンジンでは、2回ある行は2回数えます。</translation>
    </message>
    <message>
        <source>Take the repeated rows out of the table, or leave --overlaps out.</source>
        <translation>表から重複した行を取り除くか、--overlapsを外してください。</translation>
    </message>
    <message>
        <source>The rows of an engine are one delivery.</source>
        <translation>エンジンの行は1回の納品として扱います。</translation>
    </message>
    <message>
        <source>Choose days with --from and --to.</source>
        <translation>--fromと--toで日を選んでください。</translation>
    </message>
    <message>
        <source>No run of this table was cut short.</source>
        <translation>この表に、中断された実行はありません。</translation>
    </message>
    <message>
        <source>There is no run &quot;%1&quot; to go on with.</source>
        <translation>続けられる実行「%1」はありません。</translation>
    </message>
    <message>
        <source>Leave --resume out.</source>
        <translation>--resumeを外してください。</translation>
    </message>
    <message>
        <source>Leave --resume out, or name one of these.</source>
        <translation>--resumeを外すか、次のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Run %1 was started with other choices, or the table has other pages now.</source>
        <translation>実行%1は別の設定で開始されたか、表のページが変わっています。</translation>
    </message>
    <message>
        <source>Say the same as then, or start anew without --resume.</source>
        <translation>そのときと同じ設定を指定するか、--resumeなしでやり直してください。</translation>
    </message>
    <message>
        <source>The engine has a table &quot;%1&quot; that is none of lists.</source>
        <translation>エンジンにある表「%1」は、リストの表ではありません。</translation>
    </message>
    <message>
        <source>Name another one with --target-table.</source>
        <translation>--target-tableで別の表を指定してください。</translation>
    </message>
    <message>
        <source>What is done stays in the engine: --resume %1 goes on with it, `leadlight-cli engine clean-up` drops it.</source>
        <translation>済んだ分はエンジンに残ります。--resume %1で続行し、`leadlight-cli engine clean-up`で削除できます。</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>推薦</translation>
    </message>
    <message>
        <source>There is no cookie &quot;%1&quot; in the table.</source>
        <translation>表にCookie「%1」はありません。</translation>
    </message>
    <message>
        <source>The lists of all cookies of an engine are not sent here.</source>
        <translation>エンジンの全Cookieのリストは、ここには送られません。</translation>
    </message>
    <message>
        <source>Name a table of the engine to write them to with --target-table, or some cookies with --cookie.</source>
        <translation>--target-tableで書き込み先のエンジンの表を指定するか、--cookieでCookieを指定してください。</translation>
    </message>
    <message>
        <source>Free some space there, or name another folder by TMPDIR.</source>
        <translation>そこに空きを作るか、TMPDIRで別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Audience of pages</source>
        <translation>ページのオーディエンス</translation>
    </message>
    <message>
        <source>Audience of a unit</source>
        <translation>事業部門のオーディエンス</translation>
    </message>
    <message>
        <source>The audience is without %1: there is no such page any more.</source>
        <translation>オーディエンスに%1は含まれません。そのページはもうありません。</translation>
    </message>
    <message>
        <source>There is no audience of %1: there is no such business unit any more.</source>
        <translation>%1のオーディエンスはありません。その事業部門はもうありません。</translation>
    </message>
    <message>
        <source>The engine has said nothing for %1 s; the statement was ended, and nothing of its answer was taken.</source>
        <translation>エンジンから%1秒間何も届きません。文は終了させ、応答は何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Check the network and whether the engine still runs, and try again.</source>
        <translation>ネットワークとエンジンが動いているかを確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check user and password, and that this user may come from this machine.</source>
        <translation>ユーザーとパスワード、およびこのユーザーがこのマシンから接続できることを確認してください。</translation>
    </message>
    <message>
        <source>This user may only read, but counting, training and lists need working tables. Ask for a database in which the user may create tables.</source>
        <translation>このユーザーは読み取りしかできませんが、集計・学習・リストの作成には作業用テーブルが必要です。ユーザーがテーブルを作成できるデータベースを依頼してください。</translation>
    </message>
    <message>
        <source>Ask for the right that the engine names (docs/warehouse.md lists which are needed and why).</source>
        <translation>エンジンが示す権限を付けてもらってください（必要な権限とその理由はdocs/warehouse.mdにあります）。</translation>
    </message>
    <message>
        <source>Choose the table from the engine&apos;s catalogue: it may have been renamed or dropped.</source>
        <translation>エンジンのカタログから表を選んでください。名前が変わったか、削除された可能性があります。</translation>
    </message>
    <message>
        <source>Choose the columns from the engine&apos;s catalogue: they may have been renamed or dropped.</source>
        <translation>エンジンのカタログから列を選んでください。名前が変わったか、削除された可能性があります。</translation>
    </message>
    <message>
        <source>The engine limits how much one statement may read or give (max_rows_to_read, max_result_rows). Choose fewer days, a sample of the cookies or smaller batches, or have the limit raised.</source>
        <translation>エンジンは、1つの文で読み取りまたは出力できる量を制限しています（max_rows_to_read、max_result_rows）。日数を減らす、Cookieの一部だけを使う、バッチを小さくする、または制限を上げてもらってください。</translation>
    </message>
    <message>
        <source>The engine limits how long one statement may run (max_execution_time). Choose smaller batches or fewer days, or have the limit raised.</source>
        <translation>エンジンは、1つの文の実行時間を制限しています（max_execution_time）。バッチを小さくするか日数を減らす、または制限を上げてもらってください。</translation>
    </message>
    <message>
        <source>The engine limits the memory of a statement (max_memory_usage). Choose smaller batches, or have the limit raised.</source>
        <translation>エンジンは、1つの文のメモリーを制限しています（max_memory_usage）。バッチを小さくするか、制限を上げてもらってください。</translation>
    </message>
    <message>
        <source>The engine has enough to do: try again later.</source>
        <translation>エンジンが混み合っています。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The engine&apos;s disk is full: drop working tables (&quot;Clean up&quot;), or have room made.</source>
        <translation>エンジンのディスクがいっぱいです。作業用の表を削除するか（「クリーンアップ」）、空きを増やしてもらってください。</translation>
    </message>
    <message>
        <source>Somebody ended the statement in the engine. Try again.</source>
        <translation>エンジンで文が終了させられました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>A server of the engine cannot be reached, or went down while it worked; nothing of the answer was taken. Try again when it is back.</source>
        <translation>エンジンのサーバーに接続できないか、処理中に停止しました。応答は何も取り込んでいません。復旧してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>This release of the engine does not understand the statement. Please report it with the engine&apos;s version.</source>
        <translation>このバージョンのエンジンは文を理解できません。エンジンのバージョンを添えてご報告ください。</translation>
    </message>
    <message>
        <source>The engine&apos;s log says more; its code is %1.</source>
        <translation>詳しくはエンジンのログにあります。コードは%1です。</translation>
    </message>
    <message>
        <source>ClickHouse says: %1.</source>
        <translation>ClickHouseからのメッセージ：%1。</translation>
    </message>
    <message>
        <source>The engine, or what stands before it, let nobody in with this user and password (HTTP %1).</source>
        <translation>エンジンまたはその手前のサーバーが、このユーザーとパスワードでの接続を拒否しました（HTTP %1）。</translation>
    </message>
    <message>
        <source>At this host and port there is a web server, but no ClickHouse (HTTP %1).</source>
        <translation>このホストとポートにはWebサーバーがありますが、ClickHouseではありません（HTTP %1）。</translation>
    </message>
    <message>
        <source>Check host and port: the port of ClickHouse&apos;s HTTP interface is 8443 with TLS, 8123 without.</source>
        <translation>ホストとポートを確認してください。ClickHouseのHTTPインターフェースのポートは、TLSありで8443、なしで8123です。</translation>
    </message>
    <message>
        <source>A server before the engine does not let so much through at once (HTTP %1).</source>
        <translation>エンジンの手前のサーバーが、一度にこれほどの量を通しません（HTTP %1）。</translation>
    </message>
    <message>
        <source>Go to the engine itself, or choose smaller batches.</source>
        <translation>エンジンに直接接続するか、バッチを小さくしてください。</translation>
    </message>
    <message>
        <source>The server sends on to another address (HTTP %1), which is not followed: the password would go there.</source>
        <translation>サーバーが別のアドレスに転送しようとしましたが（HTTP %1）、パスワードが渡ってしまうため従いません。</translation>
    </message>
    <message>
        <source>Give the engine&apos;s own address.</source>
        <translation>エンジン自体のアドレスを指定してください。</translation>
    </message>
    <message>
        <source>The engine, or what stands before it, answered with an error of its own (HTTP %1).</source>
        <translation>エンジンまたはその手前のサーバーが、独自のエラーを返しました（HTTP %1）。</translation>
    </message>
    <message>
        <source>Try again in some minutes; if it happens again, ask who runs the engine.</source>
        <translation>数分後にもう一度お試しください。繰り返す場合は、エンジンの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>User or password hold a line end, which cannot be sent.</source>
        <translation>ユーザーまたはパスワードに改行が含まれているため、送信できません。</translation>
    </message>
    <message>
        <source>Take it out; a file with the password holds it in its first line.</source>
        <translation>改行を取り除いてください。パスワードのファイルでは、1行目がパスワードです。</translation>
    </message>
    <message>
        <source>The engine&apos;s table has no column &quot;%1&quot;.</source>
        <translation>エンジンの表に列「%1」がありません。</translation>
    </message>
    <message>
        <source>The table was made by something else: drop it, and it is made anew.</source>
        <translation>この表は別のものが作りました。削除すると作り直されます。</translation>
    </message>
    <message>
        <source>Nothing can be put into column &quot;%1&quot; of type %2.</source>
        <translation>型%2の列「%1」には何も書き込めません。</translation>
    </message>
    <message>
        <source>An engine was asked before the program was ready for it.</source>
        <translation>プログラムの準備ができる前にエンジンが呼び出されました。</translation>
    </message>
    <message>
        <source>What answered is no ClickHouse, or not what was asked; nothing of it was taken.</source>
        <translation>応答したものがClickHouseではないか、求めた応答ではありません。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Check host and port, and that no proxy or log-in page answers in the engine&apos;s place.</source>
        <translation>ホストとポート、およびプロキシやログインページがエンジンの代わりに応答していないことを確認してください。</translation>
    </message>
    <message>
        <source>The engine&apos;s answer is far longer than answers of this kind are.</source>
        <translation>エンジンの応答が、この種の応答よりはるかに長くなっています。</translation>
    </message>
    <message>
        <source>Check host and port.</source>
        <translation>ホストとポートを確認してください。</translation>
    </message>
    <message>
        <source>The engine made %1 rows, but %2 arrived; nothing of them was taken.</source>
        <translation>エンジンは%1行を作りましたが、届いたのは%2行です。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Check what stands between here and the engine, and try again.</source>
        <translation>エンジンとの間に何があるかを確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The engine has read %1 of about %2 rows</source>
        <translation>エンジンが約%2行のうち%1行を読み取りました</translation>
    </message>
    <message>
        <source>The engine&apos;s answer holds a block or a text that is larger than answers of this kind are; nothing of it was taken.</source>
        <translation>エンジンの応答に、この種の応答としては大きすぎるブロックまたはテキストがあります。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Check that the chosen columns are ids and names, not whole documents.</source>
        <translation>選んだ列がIDと名前であり、文書全体ではないことを確認してください。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; of the engine&apos;s answer is of type %2, which does not fit.</source>
        <translation>エンジンの応答の列「%1」は型%2で、合いません。</translation>
    </message>
    <message>
        <source>Choose another column, or a view in which it is a text or a whole number.</source>
        <translation>別の列か、それがテキストまたは整数になるビューを選んでください。</translation>
    </message>
    <message>
        <source>The engine&apos;s answer ends in the middle of a row; nothing of it was taken.</source>
        <translation>エンジンの応答が行の途中で終わっています。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, look into the engine&apos;s log.</source>
        <translation>もう一度お試しください。繰り返す場合は、エンジンのログを確認してください。</translation>
    </message>
    <message>
        <source>A value does not fit into column &quot;%1&quot; of the engine&apos;s table, which is of type %2.</source>
        <translation>エンジンの表の列「%1」（型%2）に入らない値があります。</translation>
    </message>
    <message>
        <source>Rows of %1 columns were to be put into %2 columns.</source>
        <translation>%1列の行を%2列に書き込もうとしました。</translation>
    </message>
    <message>
        <source>A statement that puts rows into a table is not written as it should be.</source>
        <translation>表に行を書き込む文が、正しい形になっていません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no server.</source>
        <translation>「%1」はサーバーではありません。</translation>
    </message>
    <message>
        <source>Write servers as host or host:port, separated by commas.</source>
        <translation>サーバーはホストまたはホスト:ポートの形で、カンマで区切って書いてください。</translation>
    </message>
    <message>
        <source>The server of the address has no part of table &quot;%1&quot;.</source>
        <translation>アドレスのサーバーには、表「%1」の部分がありません。</translation>
    </message>
    <message>
        <source>Connect to one of the servers that have its rows.</source>
        <translation>その行があるサーバーのいずれかに接続してください。</translation>
    </message>
    <message>
        <source>The file of the password could not be read: %1.</source>
        <translation>パスワードのファイルを読み取れませんでした：%1。</translation>
    </message>
    <message>
        <source>Make it readable for you alone (chmod 600).</source>
        <translation>自分だけが読み取れるようにしてください（chmod 600）。</translation>
    </message>
    <message>
        <source>Others on this computer may read the file of the password.</source>
        <translation>このコンピューターのほかの人がパスワードのファイルを読み取れます。</translation>
    </message>
    <message>
        <source>Take their rights away (chmod 600), and change the password if they may have read it.</source>
        <translation>その権限を外し（chmod 600）、読まれた可能性があればパスワードを変更してください。</translation>
    </message>
    <message>
        <source>The first line of the file of the password is empty.</source>
        <translation>パスワードのファイルの1行目が空です。</translation>
    </message>
    <message>
        <source>Write the password there, and nothing else.</source>
        <translation>そこにパスワードだけを書いてください。</translation>
    </message>
    <message>
        <source>Write it as clickhouse://user@host/database?table=NAME, postgres://user@host/database?table=NAME or odbc://DSN?table=NAME.</source>
        <translation>clickhouse://user@host/database?table=NAME、postgres://user@host/database?table=NAME、またはodbc://DSN?table=NAMEの形で書いてください。</translation>
    </message>
    <message>
        <source>&quot;tls=%1&quot; is neither on nor off.</source>
        <translation>「tls=%1」はonでもoffでもありません。</translation>
    </message>
    <message>
        <source>Leave it out: connections are encrypted, but those to this machine.</source>
        <translation>省いてください。このマシンへの接続以外は暗号化されます。</translation>
    </message>
    <message>
        <source>The engine&apos;s address names nothing for &quot;%1&quot;.</source>
        <translation>エンジンのアドレスに「%1」の値がありません。</translation>
    </message>
    <message>
        <source>Write %1=NAME, or leave it out.</source>
        <translation>%1=NAMEと書くか、省いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that an engine&apos;s address can say.</source>
        <translation>「%1」は、エンジンのアドレスに書けるものではありません。</translation>
    </message>
    <message>
        <source>It can say %1.</source>
        <translation>書けるのは%1です。</translation>
    </message>
    <message>
        <source>The engine&apos;s address has more than one &quot;/&quot; after the host.</source>
        <translation>エンジンのアドレスのホストの後に「/」が2つ以上あります。</translation>
    </message>
    <message>
        <source>The engine&apos;s address names no data source.</source>
        <translation>エンジンのアドレスにデータソースがありません。</translation>
    </message>
    <message>
        <source>The name of a data source holds no &quot;;&quot;, &quot;=&quot;, &quot;{&quot; or &quot;}&quot;.</source>
        <translation>データソースの名前には「;」「=」「{」「}」を使えません。</translation>
    </message>
    <message>
        <source>The engine&apos;s address names no host.</source>
        <translation>エンジンのアドレスにホストがありません。</translation>
    </message>
    <message>
        <source>&quot;tls=off&quot; only goes to this machine, not to %1.</source>
        <translation>「tls=off」はこのマシンにだけ使え、%1には使えません。</translation>
    </message>
    <message>
        <source>Leave it out; a certificate of your own goes with certificates=FILE, and a server without TLS with a tunnel (ssh -L) to a port of this machine.</source>
        <translation>省いてください。独自の証明書はcertificates=FILEで指定し、TLSのないサーバーにはこのマシンのポートへのトンネル（ssh -L）を使ってください。</translation>
    </message>
    <message>
        <source>The engine&apos;s address is no URL; signs like # and spaces are written in percent form.</source>
        <translation>エンジンのアドレスがURLではありません。#や空白などの文字はパーセント形式で書きます。</translation>
    </message>
    <message>
        <source>The engine&apos;s address does not begin with clickhouse://, postgres:// or odbc://.</source>
        <translation>エンジンのアドレスがclickhouse://、postgres://、odbc://のいずれでも始まっていません。</translation>
    </message>
    <message>
        <source>The engine&apos;s address holds a password, which ends up in logs and lists of processes.</source>
        <translation>エンジンのアドレスにパスワードが含まれています。ログやプロセスの一覧に残ってしまいます。</translation>
    </message>
    <message>
        <source>Leave it out, and change it if others may have seen it: it is asked for, or taken from LEADLIGHT_ENGINE_PASSWORD.</source>
        <translation>パスワードを省き、ほかの人に見られた可能性があれば変更してください。入力を求められるか、LEADLIGHT_ENGINE_PASSWORDから取られます。</translation>
    </message>
    <message>
        <source>What answered does not speak HTTP as it should.</source>
        <translation>応答したものは、正しいHTTPを話していません。</translation>
    </message>
    <message>
        <source>The engine closed the connection without an answer.</source>
        <translation>エンジンが応答せずに接続を閉じました。</translation>
    </message>
    <message>
        <source>Check that it still runs, and that host, port and TLS are right; then try again.</source>
        <translation>エンジンが動いていて、ホスト、ポート、TLSが正しいことを確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The engine&apos;s answer was cut off before its end; nothing of it was taken.</source>
        <translation>エンジンの応答が途中で切れました。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Nothing marks the end of the engine&apos;s answer, so a cut one would not be noticed.</source>
        <translation>エンジンの応答に終わりを示すものがなく、途中で切れても気付けません。</translation>
    </message>
    <message>
        <source>Go to the engine itself and not through a proxy that takes the head&apos;s fields away.</source>
        <translation>ヘッダーのフィールドを取り除くプロキシを通さず、エンジンに直接接続してください。</translation>
    </message>
    <message>
        <source>Check host, port and whether a VPN is needed, and whether the engine runs.</source>
        <translation>ホスト、ポート、VPNが必要か、エンジンが動いているかを確認してください。</translation>
    </message>
    <message>
        <source>The connection to %1 could not be secured: %2.</source>
        <translation>%1への接続を安全にできませんでした：%2。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The file holds no certificate, or cannot be read.</source>
        <translation>ファイルに証明書がないか、読み取れません。</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1に接続できません：%2。</translation>
    </message>
    <message>
        <source>%1 closed the connection at once.</source>
        <translation>%1がすぐに接続を閉じました。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain says: %1.</source>
        <translation>システムのキーチェーンからのメッセージ：%1。</translation>
    </message>
    <message>
        <source>Unlock it, or enter the password each time.</source>
        <translation>ロックを解除するか、毎回パスワードを入力してください。</translation>
    </message>
    <message>
        <source>This build of Leadlight knows no keychain.</source>
        <translation>このLeadlightはキーチェーンに対応していません。</translation>
    </message>
    <message>
        <source>The password is asked for each time.</source>
        <translation>パスワードは毎回尋ねられます。</translation>
    </message>
    <message>
        <source>The ODBC driver says: %1.</source>
        <translation>ODBCドライバーからのメッセージ：%1。</translation>
    </message>
    <message>
        <source>Check the data source (its name, host, database and user) with the driver&apos;s own tools; the engine&apos;s log says more.</source>
        <translation>データソース（名前、ホスト、データベース、ユーザー）をドライバーのツールで確認してください。詳しくはエンジンのログにあります。</translation>
    </message>
    <message>
        <source>The engine&apos;s answer holds &quot;%1&quot; where a number should be that fits.</source>
        <translation>エンジンの応答で、合う数値があるはずのところに「%1」があります。</translation>
    </message>
    <message>
        <source>Choose another column, or a view in which it is a whole number.</source>
        <translation>別の列か、それが整数になるビューを選んでください。</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for ODBC is not installed.</source>
        <translation>ODBC用のQtドライバーがインストールされていません。</translation>
    </message>
    <message>
        <source>Install it (Debian and Ubuntu: libqt6sql6-odbc), and the ODBC driver of your engine.</source>
        <translation>それ（DebianとUbuntuではlibqt6sql6-odbc）と、エンジンのODBCドライバーをインストールしてください。</translation>
    </message>
    <message>
        <source>Check user and password, and that this user may come from this machine (pg_hba.conf).</source>
        <translation>ユーザーとパスワード、およびこのユーザーがこのマシンから接続できること（pg_hba.conf）を確認してください。</translation>
    </message>
    <message>
        <source>Choose database and table from the engine&apos;s catalogue: they may have been renamed or dropped.</source>
        <translation>エンジンのカタログからデータベースと表を選んでください。名前が変わったか、削除された可能性があります。</translation>
    </message>
    <message>
        <source>This user may not do that: training and figures need the right to read the table, working tables and written lists a schema in which the user may create tables.</source>
        <translation>このユーザーにはその権限がありません。学習と数値の計算には表を読み取る権限、作業用の表とリストの書き込みにはユーザーが表を作れるスキーマが必要です。</translation>
    </message>
    <message>
        <source>The engine ended the statement, by its limit of time (statement_timeout) or because somebody did. Choose smaller batches or fewer days, or have the limit raised.</source>
        <translation>エンジンが、時間の制限（statement_timeout）または誰かの操作によって文を終了させました。バッチを小さくするか日数を減らす、または制限を上げてもらってください。</translation>
    </message>
    <message>
        <source>The engine has run out of memory, disk or connections: choose smaller batches, or try again later.</source>
        <translation>エンジンのメモリー、ディスク、または接続数が足りません。バッチを小さくするか、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The statement is more than the engine takes at once: choose smaller batches.</source>
        <translation>文が、エンジンが一度に受け付ける量を超えています。バッチを小さくしてください。</translation>
    </message>
    <message>
        <source>The engine is being shut down or started: try again when it is back.</source>
        <translation>エンジンが停止または起動の途中です。復旧してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>A value is not what the statement takes it for: choose another column for it.</source>
        <translation>値が、文が想定しているものではありません。別の列を選んでください。</translation>
    </message>
    <message>
        <source>Check host, port, TLS and whether a VPN is needed, and whether the engine runs.</source>
        <translation>ホスト、ポート、TLS、VPNが必要か、エンジンが動いているかを確認してください。</translation>
    </message>
    <message>
        <source>The engine&apos;s log says more; its state is %1.</source>
        <translation>詳しくはエンジンのログにあります。状態は%1です。</translation>
    </message>
    <message>
        <source>The engine says: %1.</source>
        <translation>エンジンからのメッセージ：%1。</translation>
    </message>
    <message>
        <source>A text holds the character 0, which the engine cannot hold.</source>
        <translation>テキストに文字0が含まれていますが、エンジンには入りません。</translation>
    </message>
    <message>
        <source>Leave that page or cookie out.</source>
        <translation>そのページまたはCookieを外してください。</translation>
    </message>
    <message>
        <source>The engine&apos;s answer has %1 columns instead of %2.</source>
        <translation>エンジンの応答の列数が%2ではなく%1です。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; of the engine&apos;s answer holds &quot;%2&quot;, which is no number that fits.</source>
        <translation>エンジンの応答の列「%1」に「%2」がありますが、合う数値ではありません。</translation>
    </message>
    <message>
        <source>Most popular pages are not evaluated in a warehouse.</source>
        <translation>人気順は、ウェアハウスでは評価できません。</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>わずか</translation>
    </message>
    <message>
        <source>Both are asked for the same hidden pages of the same visitors, so that luck with the visitors cancels out. Because several models are compared at once, more is asked of each: of 20 that are no better, chance alone would make one look so. &quot;By chance alone&quot; allows for that (Westfall and Young 1993, Benjamini and Hochberg 1995); the interval is of one model by itself.</source>
        <translation>同じ訪問者の同じ隠したページで両者を比べるため、訪問者による運の差は打ち消されます。複数のモデルを同時に比べるので、それぞれの判定は厳しくなります。優れていない20個のうち1個は、偶然だけで優れて見えるからです。「偶然の確率」はこれを考慮しています（Westfall and Young 1993、Benjamini and Hochberg 1995）。区間は1つのモデルだけを見たものです。</translation>
    </message>
    <message>
        <source>&quot;Could be chance&quot; does not mean equal: the data are too few to tell.</source>
        <translation>「偶然の可能性あり」は同等という意味ではありません。データが少なすぎて判断できないということです。</translation>
    </message>
    <message>
        <source>A list of nothing but pages of %1 would hit more often, %2 %: the hit rate asks for business units that are known already. Whether lists are right shows on hidden pages.</source>
        <translation>%1のページだけのリストのほうが高くなります（%2%）。ヒット率が問うのは、すでに知られている事業部門かどうかです。リストが正しいかどうかは、隠したページで分かります。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message numerus="yes">
        <source>The interval is of this model by itself. %Ln model is compared: chance alone makes as much in %1 of 100 such comparisons, and only less than 5 counts.</source>
        <comment>The interval is of this model by itself. %Ln models are compared: chance alone makes as much of one of them in %1 of 100 such comparisons, and only less than 5 counts.</comment>
        <translation>
            <numerusform>区間はこのモデルだけを見たものです。%Ln個のモデルを比べているので、偶然だけでも、このような比較100回中%1回はいずれかのモデルがこれだけの差をつけます。差と認めるのは5回未満の場合だけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Better or worse than most popular only where the 95 % interval leaves 0 out and &quot;By chance alone&quot; is below 5 %; else it could be chance. Better has to be above random pages, too.</source>
        <translation>95%区間に0が含まれず、「偶然の確率」が5%未満の場合だけ、人気順より「優れる」「劣る」とします。それ以外は偶然の可能性があります。「優れる」には、ランダムなページを上回ることも必要です。</translation>
    </message>
    <message>
        <source>How often chance alone would show a difference as large, were the model no better and no worse than most popular. It allows for comparing several models, so it can be above 5 % where the interval, which is of one model by itself, leaves 0 out.</source>
        <translation>人気順と優劣がないとした場合に、偶然だけでこれだけの差が出る割合。複数のモデルを比べることを考慮しているため、1つのモデルだけを見た区間に0が含まれなくても5%を超えることがあります。</translation>
    </message>
    <message>
        <source>Of a model that finds more: how often one of them would be as far ahead of both most popular and random pages (p; Westfall and Young 1993, Benjamini and Hochberg 1995).</source>
        <translation>的中が多いモデルでは、いずれかのモデルが人気順とランダムなページの両方にこれだけの差をつける割合（p値。Westfall and Young 1993、Benjamini and Hochberg 1995）。</translation>
    </message>
    <message>
        <source>Better or worse than the current model only where the 95 % interval leaves 0 out and chance, allowing for comparing several models, is below 5 %; else it could be chance. Better has to be above random pages, too.</source>
        <translation>95%区間に0が含まれず、複数モデルの比較を考慮した偶然の確率が5%未満の場合だけ、現行モデルより「優れる」「劣る」とします。それ以外は偶然の可能性があります。「優れる」には、ランダムなページを上回ることも必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model beside most popular and random pages: 1 in 20 looks better or worse by chance alone; the judgement allows for it.</source>
        <comment>%Ln models beside most popular and random pages: 1 in 20 looks better or worse by chance alone; the judgement allows for it.</comment>
        <translation>
            <numerusform>人気順とランダムに%Ln個のモデルを加えた比較です。偶然だけでも20個に1個は優れて、または劣って見えますが、判定ではこれを考慮しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is other than in the present settings.</source>
        <translation>現在の設定と異なる項目。</translation>
    </message>
    <message>
        <source>the present ones</source>
        <translation>現在の設定</translation>
    </message>
    <message>
        <source>As many of 100 hidden pages are found with this as before.</source>
        <translation>隠したページ100件中の的中数は変わりません。</translation>
    </message>
    <message>
        <source>The difference in what is found could be chance: %1 to %2 of 100 hidden pages (95 %).</source>
        <translation>的中の差は偶然の可能性があります（95%：隠したページ100件中%1～%2件）。</translation>
    </message>
    <message>
        <source>The lists for other tools hold the visitors&apos; ids as they are, with what each took or is offered: whoever gets one together with the rest of the report can find out whose the pseudonyms are. Hand them on apart.</source>
        <translation>他のツール向けのリストには、訪問者のIDがそのまま、利用したページや推薦とともに入ります。レポートの残りと一緒に受け取った人は、仮名が誰のものかを突き止められます。別々に渡してください。</translation>
    </message>
    <message>
        <source>Which asset should each visitor see next?</source>
        <translation>各訪問者に次に見せるべきアセットは？</translation>
    </message>
    <message>
        <source>Brief for business unit %1</source>
        <translation>事業部門%1のブリーフ</translation>
    </message>
    <message>
        <source>How alike the pages of %1 are: %2 of 1 on average; the business units range from %3 to %4</source>
        <translation>%1のページの類似度：平均%2（最大1）。事業部門全体では%3～%4です</translation>
    </message>
    <message>
        <source>Trying settings, practice round %1</source>
        <translation>設定を試しています（練習ラウンド%1）</translation>
    </message>
    <message>
        <source>%1 after %2: %3 form submissions (%4), %5 visitors (%6), %7 pages (%8).</source>
        <translation>%2の次の%1：フォーム送信%3件（%4）、訪問者%5人（%6）、ページ%7件（%8）。</translation>
    </message>
    <message>
        <source>When the session was saved, or in the earlier delivery.</source>
        <translation>セッションを保存したとき、または前の納品による値。</translation>
    </message>
    <message>
        <source>With the files of now, or in the later delivery.</source>
        <translation>現在のファイル、または後の納品による値。</translation>
    </message>
    <message>
        <source>New: only there now. Vanished: only there then.</source>
        <translation>新しい：現在だけあるもの。なくなった：当時だけあったもの。</translation>
    </message>
    <message>
        <source>%1 after %2: %3 visitors, %4 before</source>
        <translation>%2の次の%1：訪問者は%3人、前回%4人</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment</source>
        <comment>%Ln comments</comment>
        <translation>
            <numerusform>コメント%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank line</source>
        <comment>%Ln blank lines</comment>
        <translation>
            <numerusform>空行%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln separator hint</source>
        <comment>%Ln separator hints</comment>
        <translation>
            <numerusform>区切り文字の指定%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln totals row</source>
        <comment>%Ln totals rows</comment>
        <translation>
            <numerusform>合計行%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad count</source>
        <comment>%Ln bad counts</comment>
        <translation>
            <numerusform>不正な件数%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad shape</source>
        <comment>%Ln bad shapes</comment>
        <translation>
            <numerusform>不正な形式%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated header</source>
        <comment>%Ln repeated headers</comment>
        <translation>
            <numerusform>ヘッダーの繰り返し%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing value</source>
        <comment>%Ln missing values</comment>
        <translation>
            <numerusform>値の欠落%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line above the header</source>
        <comment>%Ln lines above the header</comment>
        <translation>
            <numerusform>ヘッダーより上%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line of another table</source>
        <comment>%Ln lines of another table</comment>
        <translation>
            <numerusform>別の表%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln zero count</source>
        <comment>%Ln zero counts</comment>
        <translation>
            <numerusform>件数ゼロ%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>What has changed since the session was saved cannot be told.</source>
        <translation>セッションを保存してから何が変わったかはわかりません。</translation>
    </message>
    <message numerus="yes">
        <source>Best %1 of %Ln visitor without it</source>
        <comment>Best %1 of %Ln visitors without it</comment>
        <translation>
            <numerusform>未利用の訪問者%Ln人中、上位%1人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Best %1 of %Ln visitor who has not taken them all</source>
        <comment>Best %1 of %Ln visitors who have not taken them all</comment>
        <translation>
            <numerusform>まだすべては利用していない訪問者%Ln人中、上位%1人</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal: what this visitor took speaks for the page. Popular: nothing that was taken does, but many others took the page.</source>
        <translation>個人：この訪問者の利用履歴がページを裏づけます。人気：履歴による裏づけはありませんが、多くの人が利用しました。</translation>
    </message>
    <message>
        <source>The visitor&apos;s id.</source>
        <translation>訪問者のIDです。</translation>
    </message>
    <message>
        <source>The place of the page in the visitor&apos;s own list.</source>
        <translation>訪問者のリストでのページの順位です。</translation>
    </message>
    <message>
        <source>The model&apos;s own figure for the page, which only compares within one list.</source>
        <translation>ページに対するモデルの値です。同じリストの中でだけ比べられます。</translation>
    </message>
    <message>
        <source>As the engine has it written down; no table is read for it.</source>
        <translation>エンジンの記録によるものです。表は読み取りません。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>表の行</translation>
    </message>
    <message>
        <source>Rows without a submission, not counted</source>
        <translation>送信のない行（数えない）</translation>
    </message>
    <message>
        <source>Rows of other days, left out</source>
        <translation>ほかの日の行（除外）</translation>
    </message>
    <message>
        <source>Rows without a date, left out</source>
        <translation>日付のない行（除外）</translation>
    </message>
    <message>
        <source>Rows without a visitor id, left out</source>
        <translation>訪問者IDのない行（除外）</translation>
    </message>
    <message>
        <source>Rows of pages with a business unit</source>
        <translation>事業部門のあるページの行</translation>
    </message>
    <message>
        <source>Rows of pages without one</source>
        <translation>事業部門のないページの行</translation>
    </message>
    <message>
        <source>Pages with a business unit</source>
        <translation>事業部門のあるページ</translation>
    </message>
    <message>
        <source>Pages without one</source>
        <translation>事業部門のないページ</translation>
    </message>
    <message>
        <source>Pages that are learnt from</source>
        <translation>学習に使うページ</translation>
    </message>
    <message>
        <source>Visitors with such a page</source>
        <translation>そのページを利用した訪問者</translation>
    </message>
    <message>
        <source>Pairs of visitor and page</source>
        <translation>訪問者とページの組</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Working tables</source>
        <translation>作業用の表</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 s of one core</source>
        <translation>1コアで%1秒</translation>
    </message>
    <message>
        <source>%1 min of one core</source>
        <translation>1コアで%1分</translation>
    </message>
    <message>
        <source>%1 h of one core</source>
        <translation>1コアで%1時間</translation>
    </message>
    <message>
        <source>The engine does not say how many rows the table has.</source>
        <translation>表の行数はエンジンからはわかりません。</translation>
    </message>
    <message>
        <source>%1 rows, by the engine&apos;s own figures.</source>
        <translation>%1行（エンジンの記録による）。</translation>
    </message>
    <message>
        <source>%1 rows, %2, by the engine&apos;s own figures.</source>
        <translation>%1行、%2（エンジンの記録による）。</translation>
    </message>
    <message>
        <source>Nothing has been read. Counting reads every row once; a run reads them twice more.</source>
        <translation>まだ何も読み取っていません。数えると全行を1回、実行するとさらに2回読み取ります。</translation>
    </message>
    <message>
        <source>Counted: %1 visitors, %2 pages, %3 pairs of visitor and page.</source>
        <translation>集計：訪問者%1人、ページ%2件、訪問者とページの組%3件。</translation>
    </message>
    <message>
        <source>Training takes about %1 there; lists for everybody take about %2.</source>
        <translation>エンジンでの学習は約%1、全員のリストは約%2かかります。</translation>
    </message>
    <message>
        <source>Working tables there: about %1. Sums that come here: at most %2.</source>
        <translation>作業用の表：約%1。ここに送られる合計：最大%2。</translation>
    </message>
    <message>
        <source>Visitors with more pages than a person takes, left out of training: %1.</source>
        <translation>人が利用する以上にページが多く、学習から除いた訪問者：%1人。</translation>
    </message>
    <message>
        <source>%1 is trained: %2 s in the engine, %3 s here.</source>
        <translation>%1を学習しました：エンジンで%2秒、ここで%3秒。</translation>
    </message>
    <message>
        <source>Visitors learnt from: %1.</source>
        <translation>学習に使った訪問者：%1人。</translation>
    </message>
    <message>
        <source>Left out of training for their many pages: %1; they get lists.</source>
        <translation>ページが多いため学習から除外：%1人（リストは作ります）。</translation>
    </message>
    <message>
        <source>Found in the top 10: %1 % (HR@10; 95 % interval %2 to %3). One page was hidden of each of %4 visitors.</source>
        <translation>上位10件で発見：%1%（HR@10、95%区間 %2～%3）。訪問者%4人から1ページずつ隠しました。</translation>
    </message>
    <message>
        <source>No host was named.</source>
        <translation>ホストが指定されていません。</translation>
    </message>
    <message>
        <source>Write the name or the IP address of the server.</source>
        <translation>サーバーの名前またはIPアドレスを入力してください。</translation>
    </message>
    <message>
        <source>No engine is connected.</source>
        <translation>エンジンに接続していません。</translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation>先に接続してください。</translation>
    </message>
    <message>
        <source>Which column of the table of business units is what was not chosen.</source>
        <translation>事業部門の表の列が選ばれていません。</translation>
    </message>
    <message>
        <source>Choose its column of pages and that of business units.</source>
        <translation>ページの列と事業部門の列を選んでください。</translation>
    </message>
    <message>
        <source>Run %1 is the one at work.</source>
        <translation>実行%1は現在動作中のものです。</translation>
    </message>
    <message>
        <source>Its tables are dropped when you connect anew or close Leadlight.</source>
        <translation>表は、接続し直すかLeadlightを閉じると削除されます。</translation>
    </message>
    <message>
        <source>No table was looked at.</source>
        <translation>表をまだ確認していません。</translation>
    </message>
    <message>
        <source>Choose a table first.</source>
        <translation>先に表を選んでください。</translation>
    </message>
    <message>
        <source>No model is trained on the engine&apos;s rows.</source>
        <translation>エンジンの行で学習したモデルがありません。</translation>
    </message>
    <message>
        <source>Train one first.</source>
        <translation>先に学習してください。</translation>
    </message>
    <message>
        <source>There is no list of &quot;%1&quot; yet.</source>
        <translation>「%1」のリストはまだありません。</translation>
    </message>
    <message>
        <source>The lists were cut short while they were made. Go on with them first.</source>
        <translation>リストの作成が途中で中断されています。先に続行してください。</translation>
    </message>
    <message>
        <source>Write the lists anew: another program may have dropped it.</source>
        <translation>リストを新しく書き込んでください。ほかのプログラムが削除した可能性があります。</translation>
    </message>
    <message>
        <source>The table for the lists has no name.</source>
        <translation>リストの表に名前がありません。</translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>There is only one delivery, %1, and nothing to compare it with.</source>
        <translation>納品は1回分（%1）だけなので、比較する相手がありません。</translation>
    </message>
    <message>
        <source>Read a row: visitors who took a page of its business unit are shown 100 pages. So many of them are of the unit of each column.</source>
        <translation>行の見方：その事業部門のページを利用した訪問者に見せるページ100件のうち、各列の事業部門のページが何件あるか。</translation>
    </message>
    <message>
        <source>Unmapped pages are not in the BU mapping: no unit owns them.</source>
        <translation>未割り当てのページはBUマッピングにないため、どの事業部門のものでもありません。</translation>
    </message>
    <message>
        <source>How many visitors have the page among their ten next ones because of what they took. Visitors who get it only because it is popular do not count.</source>
        <translation>利用したものを根拠に、このページが次の10件に入る訪問者の数。人気だけが理由の訪問者は数えません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has a lower figure, but too few tested visitors to tell it from chance.</source>
        <comment>%1 have lower figures, but too few tested visitors to tell them from chance.</comment>
        <translation>
            <numerusform>%1の値はさらに低いものの、テストした訪問者が少なすぎて偶然と区別できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open one as the asset list (on the command line: --assets), or leave the rule out.</source>
        <translation>アセットリストとして開く（コマンドラインでは--assets）か、このルールを外してください。</translation>
    </message>
    <message>
        <source>It is one of %1. Leave it out, or choose such a model with --model.</source>
        <translation>%1の設定です。外すか、--modelでそのモデルを選んでください。</translation>
    </message>
    <message>
        <source>--%1 is no setting of the model %2.</source>
        <translation>--%1はモデル%2の設定ではありません。</translation>
    </message>
    <message>
        <source>The model %1 has %2.</source>
        <translation>モデル%1の設定は%2です。</translation>
    </message>
    <message>
        <source>No page has the business unit &quot;%1&quot; (see --bu-mapping).</source>
        <translation>事業部門「%1」のページはありません（--bu-mappingを参照）。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>コマンド「%1」はありません。</translation>
    </message>
    <message>
        <source>The commands are %1.</source>
        <translation>コマンドは%1です。</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>「%1」ではありませんか。</translation>
    </message>
    <message>
        <source>Did you mean %1? `%2 --help` lists its options.</source>
        <translation>%1ではありませんか。オプションは`%2 --help`で確認できます。</translation>
    </message>
    <message>
        <source>Options come after their command, as in `leadlight-cli inspect --submissions FILE`.</source>
        <translation>オプションは`leadlight-cli inspect --submissions FILE`のように、コマンドの後に書きます。</translation>
    </message>
    <message>
        <source>`%1 --help` lists its options.</source>
        <translation>オプションは`%1 --help`で確認できます。</translation>
    </message>
    <message>
        <source>%1 has no option %2.</source>
        <translation>%1にオプション%2はありません。</translation>
    </message>
    <message>
        <source>%1 does not know what &quot;%2&quot; is for.</source>
        <translation>%1に渡された「%2」の意味がわかりません。</translation>
    </message>
    <message>
        <source>Put the option before it that it belongs to, as in `--submissions FILE`.</source>
        <translation>`--submissions FILE`のように、対応するオプションを前に付けてください。</translation>
    </message>
    <message>
        <source>`%1` alone does nothing.</source>
        <translation>`%1`だけでは何も行いません。</translation>
    </message>
    <message>
        <source>Add one of %1.</source>
        <translation>%1のいずれかを付けてください。</translation>
    </message>
    <message>
        <source>Pages with several business units, of which one counts</source>
        <translation>複数の事業部門を持ち、そのうち一つだけを数えるページ</translation>
    </message>
    <message numerus="yes">
        <source>%n page has more than one business unit. A table has no order: the first by name counts.</source>
        <comment>%n pages have more than one business unit. A table has no order: the first by name counts.</comment>
        <translation>
            <numerusform>%n ページに複数の事業部門があります。表には順序がないため、名前順で最初のものを数えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. If your organisation signs its certificates itself, name the file with its own (&quot;Certificates&quot; in the window, certificates=FILE in an address). Check that the port is the one with TLS.</source>
        <translation>何も送信していません。組織が自ら証明書に署名している場合は、そのファイルを指定してください（ウィンドウでは「証明書」、アドレスでは certificates=ファイル）。ポートが TLS のものか確認してください。</translation>
    </message>
    <message>
        <source>Name a file of certificates in PEM form.</source>
        <translation>PEM 形式の証明書ファイルを指定してください。</translation>
    </message>
    <message>
        <source>Of 100 hidden pages the most popular pages find %1 in the top %2, random pages %3</source>
        <translation>隠した 100 ページのうち、上位 %2 に見つかるのは、人気順のページで %1、ランダムなページで %3</translation>
    </message>
    <message>
        <source>Of 100 hidden pages %1 finds %2 in the top %3, the most popular pages find %4, random pages %5</source>
        <translation>隠した 100 ページのうち、上位 %3 に見つかるのは、%1 で %2、人気順のページで %4、ランダムなページで %5</translation>
    </message>
    <message>
        <source>Of 100 hidden pages the most popular pages find %1; of 100 pages they ever list %2</source>
        <translation>人気順のページは、隠した 100 ページのうち %1 を見つけ、100 ページのうち %2 がリストに載ります</translation>
    </message>
    <message>
        <source>%1 finds %2 of 100 hidden pages and ever lists %3 of 100 pages; the most popular pages find %4 and list %5</source>
        <translation>%1 は隠した 100 ページのうち %2 を見つけ、100 ページのうち %3 をリストに載せます。人気順のページでは %4 と %5 です</translation>
    </message>
    <message>
        <source>The business units have the same shares of the recommended pages as of those taken</source>
        <translation>推薦されたページと取得されたページで、事業部門の割合は同じです</translation>
    </message>
    <message>
        <source>Of 100 recommended pages %1 are of %2, of 100 pages taken %3: no other business unit differs more</source>
        <translation>推薦された 100 ページのうち %1 が %2 のもので、取得された 100 ページでは %3 です。差が最も大きい事業部門です</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>リストの行</translation>
    </message>
    <message>
        <source>On slides</source>
        <translation>スライドに載せるもの</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long for slides: the formats xlsx and csv have it.</source>
        <translation>「%1」はスライドには長すぎます。xlsx と csv の形式に入っています。</translation>
    </message>
    <message>
        <source>Pages since %1: %2 new, %3 gone</source>
        <translation>%1 以降のページ：新規 %2、消えたもの %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln visitor</source>
        <comment>%1: %Ln visitors</comment>
        <translation>
            <numerusform>%1：訪問者 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The one visitor took %1 pages</source>
        <comment>The %Ln visitors took %1 pages each on average</comment>
        <translation>
            <numerusform>訪問者 %Ln 人は平均で %1 ページを取得しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists with one row a visitor are for the workbook, but none is to be written.</source>
        <translation>訪問者ごとに 1 行のリストはブック用ですが、ブックは書き出されません。</translation>
    </message>
    <message>
        <source>Add the format xlsx, or leave out the rows of the lists.</source>
        <translation>形式 xlsx を加えるか、リストの行の指定を外してください。</translation>
    </message>
    <message>
        <source>Basis %1</source>
        <translation>基準 %1</translation>
    </message>
    <message>
        <source>A change of this session was broken off, and that can only be undone where it may be written.</source>
        <translation>このセッションの変更が途中で中断されています。取り消すには、書き込める場所にある必要があります。</translation>
    </message>
    <message>
        <source>Copy it and the file beside it that ends in -journal to a folder of yours, and open it there.</source>
        <translation>隣にある -journal で終わるファイルと一緒に自分のフォルダーにコピーし、そこで開いてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cookie tested</source>
        <comment>%Ln cookies tested</comment>
        <translation>
            <numerusform>Cookie %Ln件でテスト</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>compared %1</source>
        <translation>比較 %1</translation>
    </message>
    <message>
        <source>95 % intervals</source>
        <translation>95 % 区間</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln page; it was taken by %2 of %3 visitors</source>
        <comment>%1 has %Ln pages; the first was taken by %2 of %3 visitors</comment>
        <translation>
            <numerusform>%1 には %Ln ページあり、最初のページは訪問者 %3 人中 %2 人が取得しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted is each visitor who took the page in the rows of these files, once; the page that most visitors took stands first.</source>
        <translation>これらのファイルの行でページを取得した訪問者を 1 回ずつ数えます。最も多くの訪問者が取得したページが先頭です。</translation>
    </message>
    <message>
        <source>%1: %2 in the top %3 (95 %: %4 to %5 in 100); of all pages %6 in 100</source>
        <translation>%1：上位 %3 に %2（95 %：100 中 %4〜%5）。全ページでは 100 中 %6</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>The rules leave these pages out of every list.</source>
        <translation>ルールにより、これらのページはどのリストにも載りません。</translation>
    </message>
    <message>
        <source>The rules leave this page out of every list, by the rule &quot;%1&quot;.</source>
        <translation>ルール「%1」により、このページはどのリストにも載りません。</translation>
    </message>
    <message>
        <source>The rules leave this page out of every list.</source>
        <translation>ルールにより、このページはどのリストにも載りません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor is left out of every list</source>
        <comment>%Ln visitors are left out of every list</comment>
        <translation>
            <numerusform>訪問者 %Ln 人がすべてのリストから除外されています</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules go by an asset list</source>
        <translation>ルールはアセット一覧に従います</translation>
    </message>
    <message>
        <source>Rules in force: %1.</source>
        <translation>適用中のルール：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Measured without the rule in force.</source>
        <comment>Measured without the %Ln rules in force.</comment>
        <translation>
            <numerusform>適用中のルール %Ln 件なしで測定しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on all visitors, also the one who is left out of every list.</source>
        <comment>Measured on all visitors, also the %Ln who are left out of every list.</comment>
        <translation>
            <numerusform>すべてのリストから除外されている %Ln 人も含め、全訪問者で測定しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>measured without the rules</source>
        <translation>ルールなしで測定</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule</source>
        <comment>%Ln rules</comment>
        <translation>
            <numerusform>ルール %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor left out</source>
        <comment>%Ln visitors left out</comment>
        <translation>
            <numerusform>除外した訪問者 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (95 %: %2 to %3 in 100)</source>
        <translation>%1（95 %：100 中 %2〜%3）</translation>
    </message>
    <message>
        <source>%1 is served worst: %2, in 100 that is %3 fewer than over all pages (95 %: %4 to %5 fewer).</source>
        <translation>%1 への推薦が最も弱い状態です：%2。100 あたりでは全ページより %3 少なくなります（95 %：%4〜%5 少ない）。</translation>
    </message>
    <message>
        <source>%1 is served clearly worse: %2, in 100 that is %3 fewer than over all pages (95 %: %4 to %5 fewer).</source>
        <translation>%1 への推薦は明らかに弱い状態です：%2。100 あたりでは全ページより %3 少なくなります（95 %：%4〜%5 少ない）。</translation>
    </message>
    <message numerus="yes">
        <source>the one tested page is not found</source>
        <comment>none of %Ln tested pages is found</comment>
        <translation>
            <numerusform>テストした %Ln ページは一つも見つかりません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tested page is found</source>
        <comment>%1 of %Ln tested pages are found</comment>
        <translation>
            <numerusform>テストした %Ln ページのうち %1 ページが見つかります</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation>適用中のルール</translation>
    </message>
    <message>
        <source>Measuring hit rates in the warehouse</source>
        <translation>ウェアハウスでヒット率を測定中</translation>
    </message>
    <message>
        <source>Reading the hit rates of cookies from the warehouse</source>
        <translation>ウェアハウスから Cookie のヒット率を読み込み中</translation>
    </message>
    <message>
        <source>The temporary file that cookies are sorted in cannot be written.</source>
        <translation>Cookie を並べ替える一時ファイルに書き込めません。</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files, and start again.</source>
        <translation>一時ファイルのフォルダーに空きを作り、もう一度始めてください。</translation>
    </message>
    <message>
        <source>The temporary file that cookies are sorted in cannot be read.</source>
        <translation>Cookie を並べ替える一時ファイルを読み込めません。</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>もう一度始めてください。</translation>
    </message>
    <message>
        <source>Reading the totals of cookies from the warehouse</source>
        <translation>ウェアハウスから Cookie の合計を読み込み中</translation>
    </message>
    <message>
        <source>The warehouse sent hit rates that cannot be.</source>
        <translation>ウェアハウスからあり得ないヒット率が届きました。</translation>
    </message>
    <message>
        <source>BU mapping</source>
        <translation>BUマッピング</translation>
    </message>
    <message>
        <source>This session was saved by a newer version of Leadlight, and is not changed by this one.</source>
        <translation>このセッションは新しいバージョンのLeadlightで保存されたため、このバージョンでは変更しません。</translation>
    </message>
    <message>
        <source>Save under another name.</source>
        <translation>別の名前で保存してください。</translation>
    </message>
    <message>
        <source>This session was saved by a newer version of Leadlight, in a form that this one cannot read.</source>
        <translation>このセッションは新しいバージョンのLeadlightで保存され、このバージョンでは読み取れない形式です。</translation>
    </message>
    <message>
        <source>This session was saved by a newer version of Leadlight, which may hold more of these visitors than this one knows.</source>
        <translation>このセッションは新しいバージョンのLeadlightで保存され、このバージョンが知らない訪問者の情報を含む可能性があります。</translation>
    </message>
    <message>
        <source>Forget them with that version, or delete the file.</source>
        <translation>そのバージョンで消去するか、ファイルを削除してください。</translation>
    </message>
    <message>
        <source>This session was saved by a newer version of Leadlight, and is not replaced by one of this version.</source>
        <translation>このセッションは新しいバージョンのLeadlightで保存されたため、このバージョンのもので置き換えません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>%Ln more</comment>
        <translation>
            <numerusform>他%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>This session was saved by a newer version of Leadlight (%1).</source>
        <translation>このセッションは新しいバージョンのLeadlight（%1）で保存されました。</translation>
    </message>
    <message>
        <source>What this version has read of it: %1.</source>
        <translation>このバージョンが読み取ったもの: %1。</translation>
    </message>
    <message>
        <source>Nothing in it is unknown to this version.</source>
        <translation>このバージョンが知らないものはありません。</translation>
    </message>
    <message>
        <source>What it does not know or could not read: %1.</source>
        <translation>知らない、または読み取れなかったもの: %1。</translation>
    </message>
    <message>
        <source>The results may rest on choices among that, so they were left out: train again.</source>
        <translation>結果がその中の設定に基づく可能性があるため、除外しました。もう一度学習してください。</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>the trained model with its lists</source>
        <translation>学習済みモデルとそのリスト</translation>
    </message>
    <message>
        <source>which files it was made from</source>
        <translation>元になったファイル</translation>
    </message>
    <message>
        <source>models to compare</source>
        <translation>比較するモデル</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>cohorts</source>
        <translation>コホート</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>how the report is made</source>
        <translation>レポートの作り方</translation>
    </message>
    <message>
        <source>models side by side</source>
        <translation>モデルの比較</translation>
    </message>
    <message>
        <source>the learning curve</source>
        <translation>学習曲線</translation>
    </message>
    <message>
        <source>results of before the last change</source>
        <translation>最後の変更前の結果</translation>
    </message>
    <message>
        <source>Trained on a sample of whole cookies: %1 % (%2 of %3).</source>
        <translation>Cookie全体のサンプルで学習: %1 %（%3件中%2件）。</translation>
    </message>
    <message>
        <source>ALS reads every visitor&apos;s row in every pass, so it is not trained on the sums of a warehouse, but on a sample of whole visitors.</source>
        <translation>ALSは反復ごとに各訪問者の行を読むため、ウェアハウスの合計ではなく、訪問者全体のサンプルで学習します。</translation>
    </message>
    <message>
        <source>Choose it by name to have it trained on such a sample, or choose another model.</source>
        <translation>このようなサンプルで学習するには名前で選ぶか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The warehouse sent pages that it was not asked for.</source>
        <translation>ウェアハウスが要求していないページを返しました。</translation>
    </message>
    <message>
        <source>Reading a sample of whole visitors</source>
        <translation>訪問者全体のサンプルを読み込み中</translation>
    </message>
    <message>
        <source>The sample has no visitor to learn from.</source>
        <translation>サンプルに学習できる訪問者がいません。</translation>
    </message>
    <message>
        <source>Choose a table with more rows, or another model.</source>
        <translation>行のより多い表か、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Ranking hidden pages of the sample</source>
        <translation>サンプルの隠したページを順位付け中</translation>
    </message>
    <message>
        <source>%1 is trained on a sample of whole visitors here, so an engine cannot make everybody&apos;s lists by it.</source>
        <translation>%1 はここでは訪問者全体のサンプルで学習するため、エンジンで全員のリストを作ることはできません。</translation>
    </message>
    <message>
        <source>Ask for the lists of single visitors, or choose another model.</source>
        <translation>個々の訪問者のリストを求めるか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Looked for a column called %1. The others are the title (%2), the language (%3) and the last day (%4).</source>
        <translation>%1 という名前の列を探しました。その他はタイトル（%2）、言語（%3）、最終日（%4）です。</translation>
    </message>
    <message>
        <source>This asset list has no column of pages.</source>
        <translation>このアセットリストにはページの列がありません。</translation>
    </message>
    <message>
        <source>None of these columns is known to be that of the pages: %1.</source>
        <translation>これらの列の中にページの列と分かるものがありません: %1。</translation>
    </message>
    <message>
        <source>%1 % against it:  %2</source>
        <translation>反対 %1 %:  %2</translation>
    </message>
    <message>
        <source>What speaks for this page, and what against it, as shares of all of that:</source>
        <translation>このページを支持するものと反対するもの（全体に占める割合）:</translation>
    </message>
    <message>
        <source>&quot;95 %&quot; tells how sure a figure is: in 95 of 100 such samples the true value lies within.</source>
        <translation>「95 %」は数値の確かさを示します。このような標本100件のうち95件で、真の値がこの範囲に入ります。</translation>
    </message>
    <message>
        <source>What the page adds to the recommendation chosen below, of all that speaks for it, or how much it speaks against it: in files such a share is below 0.</source>
        <translation>下で選んだおすすめを支持するもの全体のうち、このページが占める割合、または反対する程度です。ファイルでは反対の割合は0未満になります。</translation>
    </message>
    <message>
        <source>%1 % against</source>
        <translation>反対 %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page that is not in it counts as live.</source>
        <comment>%Ln pages that are not in it count as live.</comment>
        <translation>
            <numerusform>リストにない%Ln件のページは公開中とみなします。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule changed: %1</source>
        <translation>ルールの変更: %1</translation>
    </message>
    <message>
        <source>Rule switched on: %1</source>
        <translation>ルールを有効化: %1</translation>
    </message>
    <message>
        <source>Rule switched off: %1</source>
        <translation>ルールを無効化: %1</translation>
    </message>
    <message>
        <source>Change of the asset list</source>
        <translation>アセットリストの変更</translation>
    </message>
    <message>
        <source>Change of who is left out</source>
        <translation>除外対象の変更</translation>
    </message>
    <message>
        <source>Change of the rules</source>
        <translation>ルールの変更</translation>
    </message>
    <message>
        <source>Rule added: %1</source>
        <translation>ルールの追加: %1</translation>
    </message>
    <message>
        <source>Rule removed: %1</source>
        <translation>ルールの削除: %1</translation>
    </message>
    <message>
        <source>no page whose last day by the asset list is over; a page without a day, or not in the list, counts as live</source>
        <translation>アセットリストの最終日を過ぎたページは除く。日付のないページやリストにないページは公開中とみなす</translation>
    </message>
</context>
<context>
    <name>leadlight::PreviewModel</name>
    <message>
        <source>column %1</source>
        <translation>%1列目</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 (column %2)</source>
        <translation>%1（列 %2）</translation>
    </message>
</context>
<context>
    <name>leadlight::PricePanel</name>
    <message>
        <source>What a rule costs</source>
        <translation>ルールの影響</translation>
    </message>
    <message>
        <source>Choose a rule to see what it does, and what it costs.</source>
        <translation>ルールを選ぶと、効果と影響がわかります。</translation>
    </message>
    <message>
        <source>Price it</source>
        <translation>影響を計算</translation>
    </message>
    <message>
        <source>Trains the model without the hidden pages, and ranks with and without the rule</source>
        <translation>隠したページなしでモデルを学習し、ルールの有無それぞれで順位を付けます</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stop working out the price</source>
        <translation>影響の計算を中止</translation>
    </message>
    <message>
        <source>Found in the top 10</source>
        <translation>上位10件での的中率</translation>
    </message>
    <message>
        <source>Pages that a visitor took are hidden from the model: of 100 of them, how many stand in the visitor&apos;s top 10. A hidden page that the rules leave out is not found. It does not say how many would follow a recommendation.</source>
        <translation>訪問者が利用したページをモデルから隠し、100件のうち何件が訪問者の上位10件に入るかを示します。ルールで除外された隠したページは的中になりません。何人が推薦に応じるかを示すものではありません。</translation>
    </message>
    <message>
        <source>Pages that stand in some list</source>
        <translation>いずれかのリストに載るページ</translation>
    </message>
    <message>
        <source>Lists that change</source>
        <translation>変わるリスト</translation>
    </message>
    <message>
        <source>Lists shorter than 10</source>
        <translation>10件に満たないリスト</translation>
    </message>
    <message>
        <source>Whose pages are recommended (grey before, coloured after)</source>
        <translation>推薦されるページの事業部門（灰色は変更前、色付きは変更後）</translation>
    </message>
    <message>
        <source>Undo brings the old lists back.</source>
        <translation>元に戻すと、以前のリストに戻ります。</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>ルールを削除</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Choose the page first.</source>
        <translation>先にページを選んでください。</translation>
    </message>
    <message>
        <source>Choose the name first.</source>
        <translation>先に名前を選んでください。</translation>
    </message>
    <message>
        <source>Its price shows once a model is trained.</source>
        <translation>影響はモデルを学習すると表示されます。</translation>
    </message>
    <message>
        <source>Working out the price...</source>
        <translation>影響を計算しています...</translation>
    </message>
    <message>
        <source>Others are being priced first.</source>
        <translation>先に他のルールを計算しています。</translation>
    </message>
    <message>
        <source>It has no price: %1</source>
        <translation>影響を計算できません：%1</translation>
    </message>
    <message>
        <source>Not priced yet.</source>
        <translation>まだ計算していません。</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>ルールを変更</translation>
    </message>
    <message>
        <source>Change without its price</source>
        <translation>計算せずに変更</translation>
    </message>
    <message>
        <source>Accept the rule</source>
        <translation>ルールを採用</translation>
    </message>
    <message>
        <source>Accept without its price</source>
        <translation>計算せずに採用</translation>
    </message>
    <message>
        <source>%1 → %2 of %3</source>
        <translation>%1 → %2（%3件中）</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%2件中%1件（%3%）</translation>
    </message>
    <message>
        <source>Pages that are not in the asset list, or have no last day there, count as live.</source>
        <translation>アセットリストにないページや、そこに最終日のないページは公開中とみなします。</translation>
    </message>
    <message>
        <source>Pages that are not in the asset list, or have no language there, are for everyone.</source>
        <translation>アセットリストにないページや、そこに言語のないページは全員が対象です。</translation>
    </message>
    <message>
        <source>All %1 rules in force together</source>
        <translation>有効な%1件のルールすべて</translation>
    </message>
    <message>
        <source>Lists with all of them, beside lists with none.</source>
        <translation>すべて適用したリストと、まったく適用しないリストの比較。</translation>
    </message>
    <message>
        <source>of 100 hidden pages, %1 visitors, the same pages hidden before and after. %2</source>
        <translation>隠したページ100件あたり、訪問者%1人、変更の前後で同じページを隠して測定。%2</translation>
    </message>
</context>
<context>
    <name>leadlight::RecentSessionsPanel</name>
    <message>
        <source>Recent sessions</source>
        <translation>最近使ったセッション</translation>
    </message>
    <message>
        <source>Open session...</source>
        <translation>セッションを開く...</translation>
    </message>
    <message>
        <source>Name and folder</source>
        <translation>名前とフォルダー</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>訪問者</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Found in the top 10</source>
        <translation>上位10件での的中率</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>100件中%1件</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>このファイルはなくなっています。</translation>
    </message>
    <message>
        <source>Open the session %1</source>
        <translation>セッション%1を開く</translation>
    </message>
    <message>
        <source>Look for it...</source>
        <translation>探す...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>%1をこの一覧から削除</translation>
    </message>
    <message>
        <source>1 cohort</source>
        <translation>コホート1個</translation>
    </message>
    <message>
        <source>%1 cohorts</source>
        <translation>コホート%1個</translation>
    </message>
</context>
<context>
    <name>leadlight::RecommendationsPage</name>
    <message>
        <source>What each visitor should be offered next, and why.</source>
        <translation>各訪問者に次に提案すべきものと、その理由を示します。</translation>
    </message>
    <message>
        <source>Open a submissions export to see its cookies here.</source>
        <translation>送信データのエクスポートを開くと、Cookieが表示されます。</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>1行をコピーしました</translation>
    </message>
    <message>
        <source>%1 rows copied</source>
        <translation>%1行をコピーしました</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました：%1</translation>
    </message>
    <message>
        <source>Only the %1 selected before</source>
        <translation>先に選択した%1件のみ</translation>
    </message>
    <message>
        <source>Only the %1 without evidence</source>
        <translation>根拠のない%1件のみ</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>What-if</translation>
    </message>
    <message>
        <source>Open submissions...</source>
        <translation>送信データを開く...</translation>
    </message>
    <message>
        <source>Open the submissions file to see its cookies here.</source>
        <translation>送信データのファイルを開くと、Cookieが表示されます。</translation>
    </message>
</context>
<context>
    <name>leadlight::ReportContents</name>
    <message>
        <source>Charts</source>
        <translation>チャート</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1行</translation>
    </message>
    <message>
        <source>Number of slides</source>
        <translation>スライドの枚数</translation>
    </message>
</context>
<context>
    <name>leadlight::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Title of the slide</source>
        <translation>スライドのタイトル</translation>
    </message>
    <message>
        <source>Slide before</source>
        <translation>前のスライド</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>次のスライド</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Looking at what there is...</source>
        <translation>内容を確認しています...</translation>
    </message>
    <message>
        <source>Title slide</source>
        <translation>タイトルスライド</translation>
    </message>
    <message>
        <source>Slide %1 of %2: %3</source>
        <translation>スライド%1/%2：%3</translation>
    </message>
    <message>
        <source>Write 1 file</source>
        <translation>1ファイルを作成</translation>
    </message>
    <message>
        <source>Write %1 files</source>
        <translation>%1ファイルを作成</translation>
    </message>
    <message>
        <source>Tick what is to be in it.</source>
        <translation>含める項目にチェックを入れてください。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>フォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Writing...</source>
        <translation>作成しています...</translation>
    </message>
    <message>
        <source>Written: 1 file in %1.</source>
        <translation>%1に1ファイルを作成しました。</translation>
    </message>
    <message>
        <source>Written: %1 files in %2.</source>
        <translation>%2に%1ファイルを作成しました。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました：%1</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>中止しています...</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>オーディエンス</translation>
    </message>
</context>
<context>
    <name>leadlight::ReportForm</name>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Choose a file...</source>
        <translation>ファイルを選択...</translation>
    </message>
    <message>
        <source>Leadlight&apos;s own</source>
        <translation>Leadlight標準</translation>
    </message>
    <message>
        <source>Leadlight, 16:9. Your own .potx or .pptx is kept as it is.</source>
        <translation>Leadlight標準（16:9）。独自の.potxや.pptxはそのまま使います。</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>PowerPoint</source>
        <translation>PowerPoint</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>All of it on pages to print</source>
        <translation>すべてを印刷用のページにまとめます</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>A PNG and an SVG of each chart</source>
        <translation>チャートごとのPNGとSVG</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>A file for each table</source>
        <translation>表ごとに1ファイル</translation>
    </message>
    <message>
        <source>How CSV is written</source>
        <translation>CSVの書き出し方</translation>
    </message>
    <message>
        <source>for Excel</source>
        <translation>Excel用</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>For Excel: separator and decimals of this computer, ids stay texts. Plain: for other programs (RFC 4180).</source>
        <translation>Excel用：このコンピューターの区切り文字と小数点を使い、IDはテキストのままです。標準：他のプログラム用です（RFC 4180）。</translation>
    </message>
    <message>
        <source>Per BU</source>
        <translation>BU別</translation>
    </message>
    <message>
        <source>A brief for each business unit</source>
        <translation>事業部門ごとのブリーフ</translation>
    </message>
    <message>
        <source>Visitor ids</source>
        <translation>訪問者のID</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>仮名</translation>
    </message>
    <message>
        <source>The key stays on this computer.</source>
        <translation>対応表はこのコンピューターに残ります。</translation>
    </message>
    <message>
        <source>Write the key file...</source>
        <translation>対応表ファイルを作成...</translation>
    </message>
    <message>
        <source>A CSV file that says whose each pseudonym is. Keep it to yourself.</source>
        <translation>どの仮名が誰かを示すCSVファイルです。他人に渡さないでください。</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>対照グループ</translation>
    </message>
    <message>
        <source>Share of the visitors in the control group</source>
        <translation>対照グループに入る訪問者の割合</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Of the visitors, drawn at random, into files of their own: show them nothing.</source>
        <translation>ランダムに選んだ訪問者を別ファイルに分けます。この人たちには何も見せないでください。</translation>
    </message>
    <message>
        <source>Other tools</source>
        <translation>他のツール</translation>
    </message>
    <message>
        <source>Adobe Target</source>
        <translation>Adobe Target</translation>
    </message>
    <message>
        <source>Criteria and entity feed, with the ids as they are</source>
        <translation>条件とエンティティフィード（IDはそのまま）</translation>
    </message>
    <message>
        <source>Amazon Personalize</source>
        <translation>Amazon Personalize</translation>
    </message>
    <message>
        <source>List of ids</source>
        <translation>IDのリスト</translation>
    </message>
    <message>
        <source>The visitors outside of the control group, with the ids as they are</source>
        <translation>対照グループ以外の訪問者（IDはそのまま）</translation>
    </message>
    <message>
        <source>Earlier deck</source>
        <translation>以前の資料</translation>
    </message>
    <message>
        <source>Update a deck...</source>
        <translation>資料を更新...</translation>
    </message>
    <message>
        <source>A new deck</source>
        <translation>新しい資料</translation>
    </message>
    <message>
        <source>New figures in place; moved charts stay where they are.</source>
        <translation>数値だけを更新します。移動したチャートの位置は変わりません。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Folder of the report</source>
        <translation>レポートのフォルダー</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>変更...</translation>
    </message>
    <message>
        <source>Open a BU mapping first</source>
        <translation>先にBUマッピングを開いてください</translation>
    </message>
    <message>
        <source>A brief for each business unit: 1 deck</source>
        <translation>事業部門ごとのブリーフ：資料1件</translation>
    </message>
    <message>
        <source>A brief for each business unit: %1 decks</source>
        <translation>事業部門ごとのブリーフ：資料%1件</translation>
    </message>
    <message>
        <source>Template for the decks</source>
        <translation>資料のテンプレート</translation>
    </message>
    <message>
        <source>PowerPoint (*.pptx *.potx)</source>
        <translation>PowerPoint (*.pptx *.potx)</translation>
    </message>
    <message>
        <source>Deck to update</source>
        <translation>更新する資料</translation>
    </message>
    <message>
        <source>PowerPoint (*.pptx)</source>
        <translation>PowerPoint (*.pptx)</translation>
    </message>
    <message>
        <source>Write the key file</source>
        <translation>対応表ファイルを作成</translation>
    </message>
    <message>
        <source>These files hold the ids as they are: whoever gets one together with the rest can find out whose the pseudonyms are. Hand them on apart.</source>
        <translation>これらのファイルにはIDがそのまま入ります。残りと一緒に受け取った人は、仮名が誰のものかを突き止められます。別々に渡してください。</translation>
    </message>
    <message>
        <source>Excel lists</source>
        <translation>Excel のリスト</translation>
    </message>
    <message>
        <source>Rows of the lists in Excel</source>
        <translation>Excel のリストの行</translation>
    </message>
    <message>
        <source>one row a recommendation</source>
        <translation>推薦ごとに 1 行</translation>
    </message>
    <message>
        <source>one row a visitor</source>
        <translation>訪問者ごとに 1 行</translation>
    </message>
    <message>
        <source>One row a visitor: the pages side by side, best first.</source>
        <translation>訪問者ごとに 1 行：ページを横に並べ、最良のものを先に。</translation>
    </message>
</context>
<context>
    <name>leadlight::Reporting</name>
    <message>
        <source>Leadlight report</source>
        <translation>Leadlightレポート</translation>
    </message>
    <message>
        <source>%1: wait until that has ended.</source>
        <translation>%1：終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Stopped. No file is half written; what was there before is whole.</source>
        <translation>中止しました。書きかけのファイルはなく、以前のファイルもそのまま残っています。</translation>
    </message>
    <message>
        <source>Written: the report in %1</source>
        <translation>書き出しました：%1のレポート</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>レポートを作成中</translation>
    </message>
    <message>
        <source>A report is being written.</source>
        <translation>レポートを作成しています。</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>作成を続ける</translation>
    </message>
    <message>
        <source>Writing the key file</source>
        <translation>対応表ファイルを書き込み中</translation>
    </message>
</context>
<context>
    <name>leadlight::RisersPanel</name>
    <message>
        <source>Risers and fallers</source>
        <translation>増加と減少</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>BUs</source>
        <translation>BU</translation>
    </message>
    <message>
        <source>What rose and fell</source>
        <translation>増減したもの</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all, with headers</source>
        <translation>選択した行、または全行をヘッダー付きでコピーします</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>表をコピー</translation>
    </message>
</context>
<context>
    <name>leadlight::RowsTherePanel</name>
    <message>
        <source>Rows in the engine</source>
        <translation>エンジンにある行</translation>
    </message>
    <message>
        <source>Ledger of the rows</source>
        <translation>行の内訳</translation>
    </message>
    <message>
        <source>Another table...</source>
        <translation>別の表...</translation>
    </message>
    <message>
        <source>Clean up...</source>
        <translation>整理...</translation>
    </message>
    <message>
        <source>Lists the working tables of all runs there, and drops those you choose</source>
        <translation>すべての実行の作業用の表を一覧し、選んだものを削除します</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2の%1</translation>
    </message>
    <message numerus="yes">
        <source>Other runs have working tables of this table there: %n. &quot;Clean up&quot; shows whose they are.</source>
        <translation>
            <numerusform>この表について、ほかに%n件の実行の作業用の表があります。「整理」で作成者がわかります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Submissions by business unit</source>
        <translation>事業部門別の送信</translation>
    </message>
</context>
<context>
    <name>leadlight::RuleEditor</name>
    <message>
        <source>The rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Asset type</source>
        <translation>アセットタイプ</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>事業部門</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>選択...</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Choose the page...</source>
        <translation>ページを選択...</translation>
    </message>
    <message>
        <source>Another page...</source>
        <translation>別のページ...</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>By how much, -1 to 1</source>
        <translation>強さ（-1～1）</translation>
    </message>
    <message>
        <source>Added to the 0 to 1 score: 0.5 is half of the way from the lowest to the highest score</source>
        <translation>0～1のスコアに加える値。0.5は、最低スコアから最高スコアまでの半分にあたります</translation>
    </message>
</context>
<context>
    <name>leadlight::RuleFilesView</name>
    <message>
        <source>Left out of every list</source>
        <translation>すべてのリストから除外</translation>
    </message>
    <message>
        <source>Open a list of visitors to leave out</source>
        <translation>除外する訪問者のリストを開く</translation>
    </message>
    <message>
        <source>Asset list</source>
        <translation>アセットリスト</translation>
    </message>
    <message>
        <source>Open an asset list</source>
        <translation>アセットリストを開く</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>開く...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>外す：%1</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <translation>リスト (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 is being read...</source>
        <translation>%1を読み込んでいます...</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not in the data, among others: %1</source>
        <translation>データにないもの（一部）：%1</translation>
    </message>
    <message>
        <source>Opt-outs, customers: one id a line, or CSV with a cookie column.</source>
        <translation>オプトアウト、既存顧客など：1行に1つのID、またはcookie列のあるCSV。</translation>
    </message>
    <message>
        <source>CSV with page, title, language, live until: for the rules on live pages and languages.</source>
        <translation>page、title、language、live untilのCSV。公開中のページと言語のルールに使います。</translation>
    </message>
</context>
<context>
    <name>leadlight::RuleListModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>leadlight::RuleListsPanel</name>
    <message>
        <source>In force</source>
        <translation>適用中</translation>
    </message>
    <message>
        <source>Nothing is imposed: lists are as the model ranks.</source>
        <translation>適用中のルールはありません。リストはモデルの順位のままです。</translation>
    </message>
    <message>
        <source>part of every list and file</source>
        <translation>すべてのリストとファイルに反映</translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation>適用中のルール</translation>
    </message>
    <message>
        <source>Rules to try</source>
        <translation>試すルール</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Try one</source>
        <translation>試してみる</translation>
    </message>
    <message>
        <source>Open rules...</source>
        <translation>ルールを開く...</translation>
    </message>
    <message>
        <source>Rules as the command line&apos;s --rules reads them, in place of those in force</source>
        <translation>コマンドラインの--rulesと同じ形式のルールを読み込み、適用中のルールと入れ替えます</translation>
    </message>
    <message>
        <source>Save rules...</source>
        <translation>ルールを保存...</translation>
    </message>
    <message>
        <source>The rules that are switched on, as the command line&apos;s --rules reads them</source>
        <translation>オンになっているルールを、コマンドラインの--rulesと同じ形式で保存します</translation>
    </message>
    <message>
        <source>nothing changes yet</source>
        <translation>まだ何も変わりません</translation>
    </message>
    <message>
        <source>Price of all rules together</source>
        <translation>すべてのルールの影響</translation>
    </message>
    <message>
        <source>What the lists find with all rules that are switched on, and with none</source>
        <translation>有効なルールすべてを適用したリストと、まったく適用しないリストで見つかるもの</translation>
    </message>
</context>
<context>
    <name>leadlight::RuleStrip</name>
    <message>
        <source>Rules...</source>
        <translation>ルール...</translation>
    </message>
    <message>
        <source>What all lists obey, and what that costs (Ctrl+R)</source>
        <translation>すべてのリストに適用されるルールと、その影響（Ctrl+R）</translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation>適用中のルール</translation>
    </message>
    <message>
        <source>1 rule in force</source>
        <translation>ルール1件を適用中</translation>
    </message>
    <message>
        <source>%1 rules in force</source>
        <translation>ルール%1件を適用中</translation>
    </message>
    <message>
        <source>1 visitor left out</source>
        <translation>訪問者1人を除外</translation>
    </message>
    <message>
        <source>%1 visitors left out</source>
        <translation>訪問者%1人を除外</translation>
    </message>
</context>
<context>
    <name>leadlight::RulesFile</name>
    <message>
        <source>Rules (*.json)</source>
        <translation>ルール (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open rules</source>
        <translation>ルールを開く</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>ルールを保存</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました：%1</translation>
    </message>
</context>
<context>
    <name>leadlight::RulesPage</name>
    <message>
        <source>Every list and file obeys them. Each rule shows its price before you accept it.</source>
        <translation>すべてのリストとファイルに適用されます。各ルールの影響は、採用する前に確認できます。</translation>
    </message>
    <message>
        <source>choose the page first</source>
        <translation>先にページを選んでください</translation>
    </message>
    <message>
        <source>choose the name first</source>
        <translation>先に名前を選んでください</translation>
    </message>
    <message>
        <source>working out the price...</source>
        <translation>影響を計算中...</translation>
    </message>
    <message>
        <source>not priced yet: others come first</source>
        <translation>未計算：他のルールが先です</translation>
    </message>
    <message>
        <source>has no price</source>
        <translation>影響を計算できません</translation>
    </message>
    <message>
        <source>not priced yet</source>
        <translation>未計算</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>This rule goes by the last day of each page. Open an asset list that has them, in a column &quot;live until&quot;, under Asset list on the left. The rule can be accepted then.</source>
        <translation>このルールは各ページの最終日を使います。左の「アセットリスト」で、列「live until」のあるリストを開いてください。そうするとルールを採用できます。</translation>
    </message>
    <message>
        <source>This rule goes by the language of each page. Open an asset list that has them, in a column &quot;language&quot;, under Asset list on the left. The rule can be accepted then.</source>
        <translation>このルールは各ページの言語を使います。左の「アセットリスト」で、列「language」のあるリストを開いてください。そうするとルールを採用できます。</translation>
    </message>
    <message>
        <source>needs an asset list</source>
        <translation>アセットリストが必要です</translation>
    </message>
</context>
<context>
    <name>leadlight::RunComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Copy the sentences</source>
        <translation>文章をコピー</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>ヒット率</translation>
    </message>
    <message>
        <source>Top hit rate</source>
        <translation>トップヒット率</translation>
    </message>
    <message>
        <source>Hit rates of both runs</source>
        <translation>両実行のヒット率</translation>
    </message>
    <message>
        <source>Which hit rate of both runs</source>
        <translation>両実行のどのヒット率か</translation>
    </message>
    <message>
        <source>Figures of both runs</source>
        <translation>両実行の数値</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>異なる設定</translation>
    </message>
    <message>
        <source>No setting differs.</source>
        <translation>異なる設定はありません。</translation>
    </message>
    <message>
        <source>What to show of both runs</source>
        <translation>両実行について表示する内容</translation>
    </message>
    <message>
        <source>In-sample: measured on the submissions that the models were trained on.</source>
        <translation>インサンプル：モデルが学習した送信データで測定しています。</translation>
    </message>
    <message>
        <source>Select two trainings to see their hit rates over each other.</source>
        <translation>学習を2つ選ぶと、ヒット率を重ねて表示します。</translation>
    </message>
    <message>
        <source>Comparing...</source>
        <translation>比較しています...</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2件中%1件</translation>
    </message>
    <message>
        <source>First: %1. Second: %2.</source>
        <translation>1つ目：%1。2つ目：%2。</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>設定：%1</translation>
    </message>
    <message>
        <source>One of these runs was made by an earlier version, in which Unmapped pages counted as hits. The hit rates cannot be compared.</source>
        <translation>一方の実行は旧バージョンのもので、未割り当てのページをヒットに数えています。ヒット率は比較できません。</translation>
    </message>
    <message>
        <source>Hit rates cookie by cookie are kept of trainings only. Select two runs whose kind is training or both.</source>
        <translation>Cookieごとのヒット率は学習だけに残ります。種類が「学習」または「両方」の実行を2つ選んでください。</translation>
    </message>
</context>
<context>
    <name>leadlight::RunDialog</name>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Name and note of the run</source>
        <translation>実行の名前とメモ</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>実行の名前</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>実行のメモ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>leadlight::RunRecorder</name>
    <message>
        <source>1 run of the history could not be read; the others are there.</source>
        <translation>履歴の実行1件を読み込めませんでした。他は問題ありません。</translation>
    </message>
    <message>
        <source>%1 runs of the history could not be read; the others are there.</source>
        <translation>履歴の実行%1件を読み込めませんでした。他は問題ありません。</translation>
    </message>
    <message>
        <source>The file as it was is kept as %1.</source>
        <translation>元のファイルは%1として残してあります。</translation>
    </message>
    <message>
        <source>Runs are not recorded until %1 is moved away.</source>
        <translation>%1を移動するまで、実行は記録されません。</translation>
    </message>
</context>
<context>
    <name>leadlight::RunsSection</name>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>スター付きのみ</translation>
    </message>
    <message>
        <source>Export table...</source>
        <translation>表を書き出す...</translation>
    </message>
    <message>
        <source>Name and note...</source>
        <translation>名前とメモ...</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>この設定を使う</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Clear history...</source>
        <translation>履歴を消去...</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました：%1</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>1行をコピーしました</translation>
    </message>
    <message>
        <source>%1 rows copied</source>
        <translation>%1行をコピーしました</translation>
    </message>
    <message>
        <source>Sentences copied</source>
        <translation>文章をコピーしました</translation>
    </message>
    <message>
        <source>Lists the runs with a star only</source>
        <translation>スター付きの実行だけを一覧表示します</translation>
    </message>
    <message>
        <source>Delete the only run of the history?</source>
        <translation>履歴にある1件の実行を削除しますか？</translation>
    </message>
    <message>
        <source>Delete all %1 runs of the history?</source>
        <translation>履歴の全%1件の実行を削除しますか？</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>履歴を消去</translation>
    </message>
    <message>
        <source>Model, join and type weights as in this run; nothing is trained. Ctrl+Z takes it back.</source>
        <translation>モデル、結合、タイプの重みをこの実行と同じにします。学習は行いません。Ctrl+Zで元に戻せます。</translation>
    </message>
    <message>
        <source>Gives the run a name, a note, a star (F2)</source>
        <translation>実行に名前、メモ、スターを付けます（F2）</translation>
    </message>
    <message>
        <source>Takes the selected runs out of the history</source>
        <translation>選択した実行を履歴から削除します</translation>
    </message>
    <message>
        <source>Delete this run from the history?</source>
        <translation>この実行を履歴から削除しますか？</translation>
    </message>
    <message>
        <source>Delete %1 runs from the history?</source>
        <translation>%1件の実行を履歴から削除しますか？</translation>
    </message>
    <message>
        <source>Kept on this computer only.</source>
        <translation>このコンピューターにだけ保存されます。</translation>
    </message>
    <message>
        <source>Kept on this computer only, in %1.</source>
        <translation>このコンピューターの%1にだけ保存されます。</translation>
    </message>
    <message>
        <source>%1 Of cookies and pages there are only fingerprints, which tell whether two runs recommend the same.</source>
        <translation>%1 Cookieとページについてはフィンガープリントだけを残し、2つの実行の推薦が同じかどうかの判定に使います。</translation>
    </message>
    <message>
        <source>%1, newest first</source>
        <translation>%1、新しい順</translation>
    </message>
    <message>
        <source>No run has a star. Click one in the first column, or press Space on a run.</source>
        <translation>スター付きの実行はありません。最初の列をクリックするか、実行を選んでSpaceキーを押すとスターが付きます。</translation>
    </message>
    <message>
        <source>No runs yet. Every training and every comparison of models is kept here.</source>
        <translation>実行はまだありません。学習とモデル比較のたびに、ここに記録されます。</translation>
    </message>
    <message>
        <source>More than two runs are selected: a comparison is of two.</source>
        <translation>3つ以上の実行が選択されています。比較できるのは2つです。</translation>
    </message>
    <message>
        <source>Select two runs to compare them: click one, then another with Ctrl held.</source>
        <translation>比較するには、2つの実行を選んでください。1つをクリックし、もう1つをCtrl+クリックします。</translation>
    </message>
    <message>
        <source>Run history</source>
        <translation>実行履歴</translation>
    </message>
    <message>
        <source>This cannot be undone. Files and models stay as they are.</source>
        <translation>この操作は取り消せません。ファイルとモデルはそのまま残ります。</translation>
    </message>
</context>
<context>
    <name>leadlight::Scatter3DWidget</name>
    <message>
        <source>3D scatter</source>
        <translation>3D散布図</translation>
    </message>
    <message>
        <source>Points: %1, each %2 × %3 × %4. Arrow keys turn, Ctrl and arrow keys move, plus and minus zoom, Home shows the first view again, 1, 2 and 3 those from the front, the side and the top.</source>
        <translation>点：%1個（%2 × %3 × %4）。矢印キーで回転、Ctrl+矢印キーで移動、+と-で拡大・縮小、Homeで最初の表示に戻ります。1、2、3で正面、側面、上面からの表示になります。</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>点%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more at this place</source>
        <translation>
            <numerusform>同じ位置に他%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>leadlight::ScatterAxis</name>
    <message>
        <source>%1 (log scale)</source>
        <translation>%1（対数目盛）</translation>
    </message>
</context>
<context>
    <name>leadlight::ScatterLegend</name>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>leadlight::ScatterLookPopup</name>
    <message>
        <source>Size of the dots</source>
        <translation>点の大きさ</translation>
    </message>
    <message>
        <source>How opaque the dots are</source>
        <translation>点の不透明度</translation>
    </message>
    <message>
        <source>Fitted plane</source>
        <translation>回帰平面</translation>
    </message>
    <message>
        <source>What the colour says</source>
        <translation>色の意味</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>ヒット率</translation>
    </message>
    <message>
        <source>Main business unit</source>
        <translation>主な事業部門</translation>
    </message>
    <message>
        <source>Another run, as rings</source>
        <translation>別の実行（輪で表示）</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>輪</translation>
    </message>
    <message>
        <source>no other run of these data</source>
        <translation>このデータの他の実行はありません</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>leadlight::ScatterPanel</name>
    <message>
        <source>Linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>表示をリセット</translation>
    </message>
    <message>
        <source>Scale of interactions and submissions</source>
        <translation>インタラクション数と送信数の目盛</translation>
    </message>
    <message>
        <source>Shows the first view again (Home or 0)</source>
        <translation>最初の表示に戻す（Homeまたは0）</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>投げ縄</translation>
    </message>
    <message>
        <source>What dragging does</source>
        <translation>ドラッグの動作</translation>
    </message>
    <message>
        <source>Turn the cloud, or draw a box or a line around dots to select them. Shift-drag always draws a box.</source>
        <translation>点の集まりを回転するか、点を矩形や線で囲んで選択します。Shift+ドラッグは常に矩形選択です。</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>表示：%1</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>キー%1</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>側面</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上面</translation>
    </message>
    <message>
        <source>Look...</source>
        <translation>表示設定...</translation>
    </message>
    <message>
        <source>Size, opacity and colour of the dots, another run, the fitted plane</source>
        <translation>点の大きさ、不透明度、色、別の実行、回帰平面</translation>
    </message>
    <message>
        <source>Drag to turn, wheel to zoom, arrow keys too. Click a dot to open the cookie; Shift-drag selects. Larger dots are several cookies at the same place.</source>
        <translation>ドラッグで回転、ホイールで拡大・縮小（矢印キーも使えます）。点をクリックするとCookieを開き、Shift+ドラッグで選択します。大きな点は、同じ位置に複数のCookieがあることを示します。</translation>
    </message>
    <message>
        <source>So many places (%1) are drawn as how many lie where: the stronger the colour, the more cookies.</source>
        <translation>位置が多いため（%1か所）、密度で表示しています。色が濃いほどCookieが多くなります。</translation>
    </message>
</context>
<context>
    <name>leadlight::ScorecardCharts</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>BU</source>
        <translation>BU</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Models side by side</source>
        <translation>モデルの比較</translation>
    </message>
    <message>
        <source>Found pages against pages ever listed</source>
        <translation>的中したページとリストに載ったページ</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>どこで効果があるか</translation>
    </message>
    <message>
        <source>Recommended business units against the history</source>
        <translation>推薦の事業部門と履歴の比較</translation>
    </message>
    <message>
        <source>Would more data help?</source>
        <translation>データを増やすと改善するか</translation>
    </message>
    <message>
        <source>Figure that the models are compared by</source>
        <translation>モデルを比べる数値</translation>
    </message>
    <message>
        <source>Cut the figures by</source>
        <translation>数値の内訳</translation>
    </message>
    <message>
        <source>Cut by pages known of the cookie, or by business unit or asset type of the hidden page</source>
        <translation>内訳：Cookieの既知ページ数、隠したページの事業部門、またはアセットタイプ</translation>
    </message>
    <message>
        <source>Measure the learning curve</source>
        <translation>学習曲線を測定</translation>
    </message>
    <message>
        <source>Trains the best and the current model on growing parts of the cookies</source>
        <translation>Cookieの割合を増やしながら、最良モデルと現行モデルを学習します</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Pages listed</source>
        <translation>載ったページ</translation>
    </message>
    <message>
        <source>BU mix</source>
        <translation>BU構成</translation>
    </message>
    <message>
        <source>More data</source>
        <translation>データ量</translation>
    </message>
    <message>
        <source>No page has a business unit, so there is no mix of them. Open a BU mapping.</source>
        <translation>事業部門のあるページがないため、構成を示せません。BUマッピングを開いてください。</translation>
    </message>
    <message>
        <source>Press Measure to see whether the models still gain from more cookies.
It trains them several times, so it takes longer than the comparison.</source>
        <translation>「測定」を押すと、Cookieを増やしてモデルがさらに良くなるかがわかります。
モデルを何度も学習するため、比較より時間がかかります。</translation>
    </message>
</context>
<context>
    <name>leadlight::ScorecardSection</name>
    <message>
        <source>Comparison settings</source>
        <translation>比較の設定</translation>
    </message>
    <message>
        <source>Which models are compared, and how</source>
        <translation>比較するモデルと方法</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>モデルを比較</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>すべての数値</translation>
    </message>
    <message>
        <source>Table or chart</source>
        <translation>表またはチャート</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>スコアカード</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>このモデルを使う</translation>
    </message>
    <message>
        <source>Takes the selected model with its settings, and trains it (Enter)</source>
        <translation>選択したモデルと設定を採用し、学習します（Enter）</translation>
    </message>
    <message>
        <source>Press Compare models: pages are hidden from every cookie that has two or more, each model learns from the rest,
and is asked to find the hidden ones among all pages.</source>
        <translation>「モデルを比較」を押すと、2ページ以上を利用したCookieごとにページを隠し、各モデルが残りから学習して、
全ページの中から隠したページを言い当てます。</translation>
    </message>
    <message>
        <source>No data yet. Open the submissions and the BU mapping, then press Compare models.</source>
        <translation>データはまだありません。送信データとBUマッピングを開いてから、「モデルを比較」を押してください。</translation>
    </message>
    <message>
        <source>Train the models on a part of the data and ask for the rest</source>
        <translation>データの一部でモデルを学習し、残りを言い当てさせます</translation>
    </message>
    <message>
        <source>Open a submissions file first</source>
        <translation>先に送信データのファイルを開いてください</translation>
    </message>
</context>
<context>
    <name>leadlight::Screenshots</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー%1を作成できません。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1を書き込めません。</translation>
    </message>
</context>
<context>
    <name>leadlight::SelectionStrip</name>
    <message>
        <source>Save as cohort...</source>
        <translation>コホートとして保存...</translation>
    </message>
    <message>
        <source>Keeps these visitors under a name, to filter lists by</source>
        <translation>選択した訪問者に名前を付けて保存し、リストの絞り込みに使います</translation>
    </message>
    <message>
        <source>Compare with the rest</source>
        <translation>その他と比較</translation>
    </message>
    <message>
        <source>Their figures beside those of all others</source>
        <translation>他の全訪問者の数値と並べて表示します</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>一覧表示</translation>
    </message>
    <message>
        <source>Lists these visitors in Recommendations</source>
        <translation>選択した訪問者を「推薦」に一覧表示します</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Ends the selection</source>
        <translation>選択を解除します</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1ページ</translation>
    </message>
    <message>
        <source>%1 business units</source>
        <translation>%1個の事業部門</translation>
    </message>
    <message>
        <source>%1 visitors</source>
        <translation>%1人の訪問者</translation>
    </message>
    <message>
        <source>counting...</source>
        <translation>集計中...</translation>
    </message>
    <message>
        <source>%1 of %2 visitors</source>
        <translation>訪問者%2人中%1人</translation>
    </message>
    <message>
        <source>Save as cohort</source>
        <translation>コホートとして保存</translation>
    </message>
    <message>
        <source>Name of the cohort</source>
        <translation>コホートの名前</translation>
    </message>
    <message>
        <source>Saved as cohort: %1. It stands under Filter in Recommendations.</source>
        <translation>コホート「%1」を保存しました。「推薦」の「フィルター」から使えます。</translation>
    </message>
</context>
<context>
    <name>leadlight::SessionFiles</name>
    <message>
        <source>%1[*] (read-only) – Leadlight</source>
        <translation>%1[*]（読み取り専用） – Leadlight</translation>
    </message>
    <message>
        <source>%1[*] – Leadlight</source>
        <translation>%1[*] – Leadlight</translation>
    </message>
    <message>
        <source>Save this work as a session?</source>
        <translation>この作業をセッションとして保存しますか？</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>%1への変更を保存しますか？</translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>変更を保存しますか？</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>保存しない</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>セッションを開く</translation>
    </message>
    <message>
        <source>Sessions (*.leadlight)</source>
        <translation>セッション (*.leadlight)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Session, the exports stay where they are (*.leadlight)</source>
        <translation>セッション、エクスポートは元の場所のまま (*.leadlight)</translation>
    </message>
    <message>
        <source>Session with its data, for a colleague (*.leadlight)</source>
        <translation>データ付きセッション、同僚への共有用 (*.leadlight)</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>セッションを保存</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1を保存しました。</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>保存時の状態に戻す</translation>
    </message>
    <message>
        <source>Go back to %1 as it was saved? What was changed since is lost.</source>
        <translation>%1を保存時の状態に戻しますか？ その後の変更は失われます。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>%1 Stop it and open %2?</source>
        <translation>%1 中止して%2を開きますか？</translation>
    </message>
    <message>
        <source>Stop and open</source>
        <translation>中止して開く</translation>
    </message>
    <message>
        <source>Opening the session</source>
        <translation>セッションを開いています</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>%1はどこにありますか？</translation>
    </message>
    <message>
        <source>Save it under another name to keep changes.</source>
        <translation>変更を残すには、別の名前で保存してください。</translation>
    </message>
    <message>
        <source>Leadlight was not closed properly the last time, and what it had kept of %1 is damaged.</source>
        <translation>前回プログラムが正常に終了せず、%1について残されていた内容も破損しています。</translation>
    </message>
    <message>
        <source>The session is as it was saved.</source>
        <translation>セッションは保存時の状態です。</translation>
    </message>
    <message>
        <source>Leadlight was not closed properly the last time. The work of then was kept at %1.</source>
        <translation>前回プログラムが正常に終了しませんでした。そのときの作業は%1に残されています。</translation>
    </message>
    <message>
        <source>Leadlight was not closed properly the last time. Changes to %1 were kept at %2.</source>
        <translation>前回プログラムが正常に終了しませんでした。%1への変更は%2に残されています。</translation>
    </message>
    <message>
        <source>What you do not restore is lost with the next change or when the window is closed.</source>
        <translation>復元しない場合、次に変更するかウィンドウを閉じると失われます。</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>復元する</translation>
    </message>
    <message>
        <source>%1 is open read-only: it may not be written where it is.</source>
        <translation>%1は読み取り専用で開いています。その場所に書き込めません。</translation>
    </message>
    <message>
        <source>%1 is open read-only: another window of Leadlight has it open.</source>
        <translation>%1は読み取り専用で開いています。Leadlightの別のウィンドウで開かれています。</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>名前を付けて保存...</translation>
    </message>
    <message>
        <source>What was trained, measured, chosen and noted since is lost without it. The exports stay as they are.</source>
        <translation>保存しないと、それ以降に学習・測定・選択・記録した内容は失われます。エクスポートはそのままです。</translation>
    </message>
    <message>
        <source>No copy was written: it would have taken the place of this session and its ids.</source>
        <translation>コピーは作成されませんでした。このセッションとそのIDを置き換えてしまうためです。</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation>コピーには別の名前を選んでください。</translation>
    </message>
    <message>
        <source>A copy with pseudonyms was written: %1</source>
        <translation>仮名を使ったコピーを作成しました: %1</translation>
    </message>
    <message>
        <source>This window goes on with the session and its ids. Notes stand in the copy as they were written, and who has the export, too, can tell who is who.</source>
        <translation>このウィンドウでは元のIDのままセッションを続けます。メモはコピーにもそのまま残り、エクスポートも持つ人には誰が誰か分かります。</translation>
    </message>
    <message>
        <source>Copy with its data and pseudonyms in the place of ids (*.leadlight)</source>
        <translation>データを含み、IDを仮名にしたコピー (*.leadlight)</translation>
    </message>
    <message>
        <source>%1 was not written: a window of Leadlight has it open.</source>
        <translation>%1 は書き込まれませんでした。Leadlightの別のウィンドウで開かれています。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 is open read-only: a newer version of Leadlight has saved it, and this one would lose what it does not know.</source>
        <translation>%1 は読み取り専用で開いています。新しいバージョンのLeadlightで保存されており、このバージョンでは知らない内容が失われるためです。</translation>
    </message>
    <message>
        <source>A newer version of Leadlight has kept changes to %1, which are left as they are.</source>
        <translation>新しいバージョンのLeadlightが %1 への変更を保持しています。そのまま残します。</translation>
    </message>
    <message>
        <source>Open it there to restore them. What is changed here is not kept before it is saved.</source>
        <translation>復元するにはそのバージョンで開いてください。ここでの変更は保存するまで保持されません。</translation>
    </message>
</context>
<context>
    <name>leadlight::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Next control, control before</source>
        <translation>次の項目、前の項目</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Move within a list, a switch or the navigation</source>
        <translation>リスト、切り替え、ナビゲーション内の移動</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>選択した行をコピー</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy them with headers</source>
        <translation>ヘッダー付きでコピー</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Menu of a table: columns, export, what a figure means</source>
        <translation>表のメニュー（列、書き出し、数値の説明）</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Shift+F10</translation>
    </message>
    <message>
        <source>Change a type weight</source>
        <translation>タイプの重みを変更</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Turn and zoom the 3D chart</source>
        <translation>3Dチャートの回転と拡大・縮小</translation>
    </message>
    <message>
        <source>Arrow keys, + and -</source>
        <translation>矢印キー、+と-</translation>
    </message>
</context>
<context>
    <name>leadlight::SimilarityPanel</name>
    <message>
        <source>Business unit</source>
        <translation>事業部門</translation>
    </message>
    <message>
        <source>Asset type</source>
        <translation>アセットタイプ</translation>
    </message>
    <message>
        <source>How alike its pages are</source>
        <translation>ページの類似度</translation>
    </message>
    <message>
        <source>Group pages by</source>
        <translation>ページのグループ化</translation>
    </message>
</context>
<context>
    <name>leadlight::SlidePreview</name>
    <message>
        <source>Preview of the slide</source>
        <translation>スライドのプレビュー</translation>
    </message>
</context>
<context>
    <name>leadlight::StartChoices</name>
    <message>
        <source>The language changes when Leadlight is started again.</source>
        <translation>言語はLeadlightの再起動後に変わります。</translation>
    </message>
    <message>
        <source>The size changes when Leadlight is started again.</source>
        <translation>サイズはLeadlightの再起動後に変わります。</translation>
    </message>
</context>
<context>
    <name>leadlight::StartPage</name>
    <message>
        <source>Which asset should each visitor see next?</source>
        <translation>各訪問者に次に見せるべきアセットは？</translation>
    </message>
    <message>
        <source>Open two exports of your web analytics. They stay on this computer.</source>
        <translation>Web分析ツールのエクスポートを2つ開いてください。データはこのコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>Drop the submissions and the BU mapping here</source>
        <translation>送信データとBUマッピングをここにドロップ</translation>
    </message>
    <message>
        <source>CSV files, also zipped, or workbooks (.xlsx, .ods). Submissions: cookie, gated asset type, page, form submissions. BU mapping: page and business unit. Which is which is told by their columns.</source>
        <translation>CSVファイル（zipも可）またはブック（.xlsx、.ods）。送信データ：Cookie、アセットタイプ、ページ、フォーム送信。BUマッピング：ページと事業部門。どちらのファイルかは列から判別します。</translation>
    </message>
    <message>
        <source>Open submissions...</source>
        <translation>送信データを開く...</translation>
    </message>
    <message>
        <source>Open BU mapping...</source>
        <translation>BUマッピングを開く...</translation>
    </message>
    <message>
        <source>Try the sample data</source>
        <translation>サンプルデータを試す</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近開いたファイル</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1（見つかりません）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>%1をこの一覧から削除</translation>
    </message>
    <message>
        <source>Connect to a warehouse...</source>
        <translation>ウェアハウスに接続...</translation>
    </message>
    <message>
        <source>For rows that do not fit on this computer: they stay in ClickHouse or PostgreSQL</source>
        <translation>このコンピューターに収まらない行は、ClickHouseやPostgreSQLに置いたまま使えます</translation>
    </message>
</context>
<context>
    <name>leadlight::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Stop what is running (Esc)</source>
        <translation>実行中の処理を中止（Esc）</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>中止しています...</translation>
    </message>
</context>
<context>
    <name>leadlight::TableActions</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>ヘッダー付きでコピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Export as CSV...</source>
        <translation>CSVで書き出す...</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Export the table as CSV</source>
        <translation>表をCSVで書き出す</translation>
    </message>
</context>
<context>
    <name>leadlight::TableForm</name>
    <message>
        <source>Visitor&apos;s id</source>
        <translation>訪問者のID</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Asset type</source>
        <translation>アセットの種類</translation>
    </message>
    <message>
        <source>Form submissions</source>
        <translation>フォーム送信数</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>列：%1</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>この日から</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>この日まで</translation>
    </message>
    <message>
        <source>Days that count</source>
        <translation>対象の日</translation>
    </message>
    <message>
        <source>Database for the working tables</source>
        <translation>作業用の表を置くデータベース</translation>
    </message>
    <message>
        <source>Working tables in</source>
        <translation>作業用の表の場所</translation>
    </message>
    <message>
        <source>Where the business units are</source>
        <translation>事業部門の場所</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>A BU mapping on this computer</source>
        <translation>このコンピューターのBUマッピング</translation>
    </message>
    <message>
        <source>A table of the engine</source>
        <translation>エンジンの表</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>事業部門</translation>
    </message>
    <message>
        <source>File of the BU mapping</source>
        <translation>BUマッピングのファイル</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>選択...</translation>
    </message>
    <message>
        <source>Choose the BU mapping</source>
        <translation>BUマッピングを選択</translation>
    </message>
    <message>
        <source>Table of the business units</source>
        <translation>事業部門の表</translation>
    </message>
    <message>
        <source>Its column of pages</source>
        <translation>ページの列</translation>
    </message>
    <message>
        <source>Its column of business units</source>
        <translation>事業部門の列</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>表を選択</translation>
    </message>
    <message>
        <source>the table&apos;s own database</source>
        <translation>表と同じデータベース</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>列を選択</translation>
    </message>
    <message>
        <source>Each row is one</source>
        <translation>1行を1回とする</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Choose its column of pages</source>
        <translation>ページの列を選択</translation>
    </message>
    <message>
        <source>Choose its column of business units</source>
        <translation>事業部門の列を選択</translation>
    </message>
    <message>
        <source>Open the BU mapping</source>
        <translation>BUマッピングを開く</translation>
    </message>
    <message>
        <source>Choose the table that holds the submissions.</source>
        <translation>送信データの表を選んでください。</translation>
    </message>
    <message>
        <source>Choose the column of the visitor&apos;s id.</source>
        <translation>訪問者IDの列を選んでください。</translation>
    </message>
    <message>
        <source>Choose the column of the page.</source>
        <translation>ページの列を選んでください。</translation>
    </message>
    <message>
        <source>Choose the file of the BU mapping, or go on without business units.</source>
        <translation>BUマッピングのファイルを選ぶか、事業部門なしで進んでください。</translation>
    </message>
    <message>
        <source>Choose the table of the business units and its columns, or go on without.</source>
        <translation>事業部門の表とその列を選ぶか、なしで進んでください。</translation>
    </message>
    <message>
        <source>All days count. To limit them, choose the column of the date above.</source>
        <translation>すべての日を数えます。絞り込むには、上で日付の列を選んでください。</translation>
    </message>
</context>
<context>
    <name>leadlight::TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>No room for: %1</source>
        <translation>表示しきれない列：%1</translation>
    </message>
    <message>
        <source>Click to choose the columns, or make the window wider.</source>
        <translation>クリックして列を選ぶか、ウィンドウを広げてください。</translation>
    </message>
</context>
<context>
    <name>leadlight::TextDialog</name>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
</context>
<context>
    <name>leadlight::TopBar</name>
    <message>
        <source>%1 in %2</source>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>Open submissions</source>
        <translation>送信データを開く</translation>
    </message>
    <message>
        <source>Open BU mapping</source>
        <translation>BUマッピングを開く</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The Model lab&apos;s winner on this data, else %1</source>
        <translation>このデータでのモデルラボの最良モデル、なければ%1</translation>
    </message>
    <message>
        <source>Auto takes the model that the Model lab has shown to be better on this data, and %1 where none is</source>
        <translation>自動では、このデータで優れていることがモデルラボで示されたモデルを使います。なければ%1を使います</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The model&apos;s settings, and the notebook&apos;s preset</source>
        <translation>モデルの設定と、ノートブックのプリセット</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Open a submissions file first</source>
        <translation>先に送信データのファイルを開いてください</translation>
    </message>
    <message>
        <source>Opens an export of form submissions</source>
        <translation>フォーム送信のエクスポートを開きます</translation>
    </message>
    <message>
        <source>Opens the list of which business unit owns which page</source>
        <translation>どの事業部門がどのページを担当するかのリストを開きます</translation>
    </message>
    <message>
        <source>%1
Click to open others in their place</source>
        <translation>%1
クリックすると、別のファイルに入れ替えます</translation>
    </message>
    <message>
        <source>Submissions: %1</source>
        <translation>送信データ：%1</translation>
    </message>
    <message>
        <source>%1
Click to open another in its place</source>
        <translation>%1
クリックすると、別のファイルに入れ替えます</translation>
    </message>
    <message>
        <source>BU mapping: %1</source>
        <translation>BUマッピング：%1</translation>
    </message>
    <message>
        <source>Train the model on the data (Ctrl+T)</source>
        <translation>データでモデルを学習（Ctrl+T）</translation>
    </message>
    <message>
        <source>Nothing has changed since the last training (Ctrl+T trains again)</source>
        <translation>前回の学習から変更はありません（Ctrl+Tで再学習）</translation>
    </message>
    <message>
        <source>Open submissions...</source>
        <translation>送信データを開く...</translation>
    </message>
    <message>
        <source>Submissions...</source>
        <translation>送信データ...</translation>
    </message>
    <message>
        <source>Open BU mapping...</source>
        <translation>BUマッピングを開く...</translation>
    </message>
    <message>
        <source>BU mapping...</source>
        <translation>BUマッピング...</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>leadlight::Training</name>
    <message>
        <source>%1 is being trained.</source>
        <translation>%1を学習しています。</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>学習を続ける</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習中</translation>
    </message>
</context>
<context>
    <name>leadlight::TrendPanel</name>
    <message>
        <source>%1 → %2 % of visitors, up</source>
        <translation>訪問者の%1% → %2%、増加</translation>
    </message>
    <message>
        <source>%1 → %2 % of visitors, down</source>
        <translation>訪問者の%1% → %2%、減少</translation>
    </message>
    <message>
        <source>%1 → %2 % of visitors</source>
        <translation>訪問者の%1% → %2%</translation>
    </message>
    <message>
        <source>Business units over time</source>
        <translation>事業部門の推移</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Length of a period</source>
        <translation>期間の長さ</translation>
    </message>
</context>
<context>
    <name>leadlight::TrendTiles</name>
    <message>
        <source>Business units over time</source>
        <translation>事業部門の推移</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2). Interactions: %3</source>
        <translation>%1（%2）。インタラクション：%3</translation>
    </message>
    <message>
        <source>%1, %2: %3 interactions</source>
        <translation>%1、%2：インタラクション%3件</translation>
    </message>
</context>
<context>
    <name>leadlight::TuneJob</name>
    <message>
        <source>Searching settings</source>
        <translation>設定を探索中</translation>
    </message>
    <message>
        <source>Settings are being searched for.</source>
        <translation>設定を探索しています。</translation>
    </message>
    <message>
        <source>Keep searching</source>
        <translation>探索を続ける</translation>
    </message>
</context>
<context>
    <name>leadlight::TuningSection</name>
    <message>
        <source>Search settings</source>
        <translation>設定を探索</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Settings tried</source>
        <translation>試した設定</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>この設定を使う</translation>
    </message>
    <message>
        <source>Model to search the settings of</source>
        <translation>設定を探索するモデル</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>How many trials or how long, and what takes part in the search</source>
        <translation>試行の回数や時間、探索に含めるもの</translation>
    </message>
    <message>
        <source>Every setting is tried in a few practice rounds, the better third in three times as many. The choice is made among those that saw most folds; the test is apart.</source>
        <translation>すべての設定を練習で数回試し、上位3分の1を3倍の回数試します。最も多く練習した設定の中から選びます。テストは別に行います。</translation>
    </message>
    <message>
        <source>Makes them the settings of &quot;Train&quot; and trains on everything</source>
        <translation>「学習」の設定として採用し、全データで学習します</translation>
    </message>
    <message>
        <source>The test, which no choice has seen</source>
        <translation>選択に使っていないテスト</translation>
    </message>
    <message>
        <source>Tries settings on practice pages; Cancel keeps the best so far</source>
        <translation>練習用ページで設定を試します。キャンセルすると、それまでの最良を残します</translation>
    </message>
    <message>
        <source>Open a submissions file first</source>
        <translation>先に送信データのファイルを開いてください</translation>
    </message>
    <message>
        <source>New settings are tried for %1 s.</source>
        <translation>新しい設定を%1秒間試します。</translation>
    </message>
    <message>
        <source>%1 settings are tried, the present ones first.</source>
        <translation>%1個の設定を、現在の設定から順に試します。</translation>
    </message>
    <message>
        <source>Press &quot;Search settings&quot; to see whether other settings find more hidden pages.</source>
        <translation>「設定を探索」を押すと、別の設定で的中が増えるかどうかがわかります。</translation>
    </message>
    <message>
        <source>No data yet. Open the submissions and the BU mapping first.</source>
        <translation>データはまだありません。先に送信データとBUマッピングを開いてください。</translation>
    </message>
    <message>
        <source>Trying the first settings...</source>
        <translation>最初の設定を試しています...</translation>
    </message>
    <message>
        <source>%1, best first</source>
        <translation>%1、良い順</translation>
    </message>
    <message>
        <source>%1 · on practice pages, not on those of the test</source>
        <translation>%1 · テスト用ではなく練習用ページでの値</translation>
    </message>
    <message>
        <source>the test, used once</source>
        <translation>テスト（1回だけ使用）</translation>
    </message>
    <message>
        <source>the test was not touched</source>
        <translation>テストは未使用</translation>
    </message>
    <message>
        <source>Use the new settings anyway</source>
        <translation>それでも新しい設定を使う</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>これまで%1件</translation>
    </message>
</context>
<context>
    <name>leadlight::TuningSettings</name>
    <message>
        <source>Search options</source>
        <translation>探索のオプション</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
</context>
<context>
    <name>leadlight::TypeWeights</name>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Type weights</source>
        <translation>タイプの重み</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Leave these pages out...</source>
        <translation>これらのページを除外...</translation>
    </message>
    <message>
        <source>Back to the usual weights, which are those of the notebook</source>
        <translation>ノートブックと同じ、通常の重みに戻します</translation>
    </message>
    <message>
        <source>Shows what a rule costs that leaves them out of every list</source>
        <translation>これらをすべてのリストから除外するルールの影響を表示します</translation>
    </message>
    <message>
        <source>Not used by this model (%1). Only a type that weighs 0 is left out.</source>
        <translation>このモデル（%1）では使いません。重み0のタイプだけを除外します。</translation>
    </message>
    <message>
        <source>per submission</source>
        <translation>送信1件あたり</translation>
    </message>
    <message>
        <source>%1 of %2 changed</source>
        <translation>%2件中%1件を変更</translation>
    </message>
    <message>
        <source>&quot;%1&quot; weighs 0: nothing is learnt from it, but its pages can be recommended all the same.</source>
        <translation>「%1」の重みは0です。学習には使いませんが、ページは推薦されることがあります。</translation>
    </message>
</context>
<context>
    <name>leadlight::TypeWeightsModel</name>
    <message>
        <source>A submission of type &quot;%1&quot; counts %2 times, by a change of yours; usually %3 times.</source>
        <translation>タイプ「%1」の送信は、変更により%2回分と数えます（通常は%3回分）。</translation>
    </message>
    <message>
        <source>A submission of type &quot;%1&quot; counts %2 times. Double-click or press F2 to change it.</source>
        <translation>タイプ「%1」の送信は%2回分と数えます。変更するには、ダブルクリックするかF2を押してください。</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1（変更済み）</translation>
    </message>
    <message>
        <source>Asset type</source>
        <translation>アセットタイプ</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
</context>
<context>
    <name>leadlight::Undoing</name>
    <message>
        <source>Change of the join</source>
        <translation>結合の変更</translation>
    </message>
    <message>
        <source>Change of type weights</source>
        <translation>タイプの重みの変更</translation>
    </message>
    <message>
        <source>Change of the model</source>
        <translation>モデルの変更</translation>
    </message>
    <message>
        <source>Change of the evidence wanted</source>
        <translation>求める根拠の変更</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択</translation>
    </message>
</context>
<context>
    <name>leadlight::UnitBar</name>
    <message>
        <source>Its pages and audience</source>
        <translation>ページとオーディエンス</translation>
    </message>
    <message>
        <source>Its visitors</source>
        <translation>訪問者</translation>
    </message>
    <message>
        <source>The business unit chosen</source>
        <translation>選択した事業部門</translation>
    </message>
    <message>
        <source>Lists its pages in Assets, and who should get any of them</source>
        <translation>この事業部門のページと、そのいずれかを提案する訪問者を「アセット」に一覧表示します</translation>
    </message>
    <message>
        <source>Lists the visitors that took something of it in Recommendations</source>
        <translation>この事業部門を利用した訪問者を「推薦」に一覧表示します</translation>
    </message>
    <message>
        <source>Choose a business unit to see its pages and its audience.</source>
        <translation>事業部門を選ぶと、ページとオーディエンスが表示されます。</translation>
    </message>
</context>
<context>
    <name>leadlight::VisitorFilters</name>
    <message>
        <source>below 30 %</source>
        <translation>30%未満</translation>
    </message>
    <message>
        <source>30 to 70 %</source>
        <translation>30～70%</translation>
    </message>
    <message>
        <source>70 % and more</source>
        <translation>70%以上</translation>
    </message>
    <message>
        <source>personal pages</source>
        <translation>個人のページ</translation>
    </message>
    <message>
        <source>popular pages only</source>
        <translation>人気のページのみ</translation>
    </message>
    <message>
        <source>Main BU</source>
        <translation>主なBU</translation>
    </message>
    <message>
        <source>Took type</source>
        <translation>利用タイプ</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>インタラクション</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>2 to 4</source>
        <translation>2～4</translation>
    </message>
    <message>
        <source>5 to 9</source>
        <translation>5～9</translation>
    </message>
    <message>
        <source>10 and more</source>
        <translation>10以上</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>ヒット率</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>推薦内容</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>コホート</translation>
    </message>
</context>
<context>
    <name>leadlight::WarehouseDesk</name>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Asking for the columns</source>
        <translation>列を確認中</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>集計中</translation>
    </message>
    <message>
        <source>Looking at the table</source>
        <translation>表を確認中</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>測定中</translation>
    </message>
    <message>
        <source>Making lists</source>
        <translation>リストを作成中</translation>
    </message>
    <message>
        <source>Making the list</source>
        <translation>リストを作成中</translation>
    </message>
    <message>
        <source>Looking for the audience</source>
        <translation>オーディエンスを検索中</translation>
    </message>
    <message>
        <source>Looking for lists that were cut short</source>
        <translation>中断されたリストを検索中</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>だれか</translation>
    </message>
    <message>
        <source>Everybody&apos;s lists</source>
        <translation>全員のリスト</translation>
    </message>
    <message>
        <source>A run of %1, begun %2, was cut short while it made these very lists. If nobody is at it any more, it can be gone on with.</source>
        <translation>%1の実行（開始：%2）が、同じリストの作成中に中断されています。だれも使っていなければ、続行できます。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>続行する</translation>
    </message>
    <message>
        <source>Make them anew</source>
        <translation>新しく作る</translation>
    </message>
    <message>
        <source>Writing everybody&apos;s lists</source>
        <translation>全員のリストを書き込み中</translation>
    </message>
    <message>
        <source>Looking for working tables</source>
        <translation>作業用の表を検索中</translation>
    </message>
    <message>
        <source>Dropping working tables</source>
        <translation>作業用の表を削除中</translation>
    </message>
    <message>
        <source>Another table</source>
        <translation>別の表</translation>
    </message>
    <message>
        <source>What was made of %1 ends with this: the model, and lists that were not written into a table of their own.</source>
        <translation>%1 から作ったもの（モデルと、独自の表に書き込んでいないリスト）はこれで終わります。</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>破棄して続ける</translation>
    </message>
    <message>
        <source>What is written stays and can be gone on with: connect again, and write them into the same table.</source>
        <translation>書き込んだ分は残り、続けられます。もう一度接続して、同じ表に書き込んでください。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>中止して閉じる</translation>
    </message>
    <message>
        <source>Everybody&apos;s lists are being written.</source>
        <translation>全員のリストを書き込んでいます。</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>書き込みを続ける</translation>
    </message>
</context>
<context>
    <name>leadlight::WarehouseDialog</name>
    <message>
        <source>Connect to a warehouse</source>
        <translation>ウェアハウスに接続</translation>
    </message>
    <message>
        <source>Your rows stay where they are</source>
        <translation>行は今の場所に置いたままです</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Tables of the engine</source>
        <translation>エンジンの表</translation>
    </message>
    <message>
        <source>There is no table that this user may read.</source>
        <translation>このユーザーが読み取れる表はありません。</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Count what it takes</source>
        <translation>負荷を数える</translation>
    </message>
    <message>
        <source>Reads every row once, and makes no table</source>
        <translation>全行を1回読み取ります。表は作りません</translation>
    </message>
    <message>
        <source>Work with this table</source>
        <translation>この表で作業する</translation>
    </message>
    <message>
        <source>Reads every row, and makes working tables</source>
        <translation>全行を読み取り、作業用の表を作ります</translation>
    </message>
    <message>
        <source>%1 (Leadlight was not tested on this engine)</source>
        <translation>%1（Leadlightはこのエンジンで検証されていません）</translation>
    </message>
    <message>
        <source>The engine counts and makes the lists; only counts come to this computer, for ALS a sample of visitors without their ids. Connecting reads no table.</source>
        <translation>集計とリスト作成はエンジンが行い、このコンピューターに届くのは集計だけです（ALSではIDのない訪問者のサンプル）。接続だけでは表を読みません。</translation>
    </message>
</context>
<context>
    <name>leadlight::WarehousePage</name>
    <message>
        <source>Rows that stay in your warehouse: the engine counts and makes the lists.</source>
        <translation>行はウェアハウスに置いたまま、集計とリストの作成はエンジンが行います。</translation>
    </message>
    <message>
        <source>No warehouse is connected</source>
        <translation>ウェアハウスに接続していません</translation>
    </message>
    <message>
        <source>Where the rows do not fit on your computer they can stay in ClickHouse or PostgreSQL. Files are several times faster where they fit.</source>
        <translation>行がコンピューターに収まらないときは、ClickHouseやPostgreSQLに置いたままにできます。収まるなら、ファイルのほうが数倍速く動きます。</translation>
    </message>
    <message>
        <source>Connect to a warehouse...</source>
        <translation>ウェアハウスに接続...</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き込みました：%1</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>1 行をコピーしました</translation>
    </message>
    <message>
        <source>%1 rows copied</source>
        <translation>%1 行をコピーしました</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>not trained yet</source>
        <translation>未学習</translation>
    </message>
    <message>
        <source>%1 trained there</source>
        <translation>そこで %1 を学習</translation>
    </message>
</context>
<context>
    <name>leadlight::WeightSliders</name>
    <message>
        <source>What a page of a history counts</source>
        <translation>履歴の1ページの数え方</translation>
    </message>
    <message>
        <source>As suits the model</source>
        <translation>モデルに合わせる</translation>
    </message>
    <message>
        <source>All pages alike</source>
        <translation>全ページ同じ</translation>
    </message>
    <message>
        <source>Weighed, but held back (log)</source>
        <translation>重みを控えめに（log）</translation>
    </message>
    <message>
        <source>Weighed as they are</source>
        <translation>重みどおり</translation>
    </message>
    <message>
        <source>A page taken counts</source>
        <translation>利用した1ページの数え方</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>%1の重み</translation>
    </message>
    <message>
        <source>%1 counts all submissions alike, so these weights change nothing; only a type that weighs 0 is left out. To try weights, choose &quot;Weighed as they are&quot; here.</source>
        <translation>%1ではすべての送信を同じに数えるため、この重みでは何も変わりません。除外されるのは重み0のタイプだけです。重みを試すには、ここで「重みどおり」を選んでください。</translation>
    </message>
    <message>
        <source>%1 counts all submissions alike, so these weights change nothing; only a type that weighs 0 is left out. To try weights, train another model.</source>
        <translation>%1ではすべての送信を同じに数えるため、この重みでは何も変わりません。除外されるのは重み0のタイプだけです。重みを試すには、別のモデルを学習してください。</translation>
    </message>
</context>
<context>
    <name>leadlight::WeightsSection</name>
    <message>
        <source>What a submission counts</source>
        <translation>送信1件の重さ</translation>
    </message>
    <message>
        <source>Score the change</source>
        <translation>変更を評価</translation>
    </message>
    <message>
        <source>Trains the model with both weights on the same data, with the same pages hidden, and tells the difference from chance</source>
        <translation>両方の重みで、同じデータと同じ隠したページを使ってモデルを学習し、差が偶然かどうかを判定します</translation>
    </message>
    <message>
        <source>Apply and train</source>
        <translation>適用して学習</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Back to the weights that hold</source>
        <translation>現在有効な重みに戻す</translation>
    </message>
    <message>
        <source>What the visitor would be shown</source>
        <translation>訪問者に見せるもの</translation>
    </message>
    <message>
        <source>The list before</source>
        <translation>変更前のリスト</translation>
    </message>
    <message>
        <source>The list with these weights</source>
        <translation>この重みでのリスト</translation>
    </message>
    <message>
        <source>With these weights</source>
        <translation>この重みで</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Train first: then the list of the visitor chosen changes with every weight.</source>
        <translation>先に学習してください。学習後は、重みを変えるたびに訪問者のリストが変わります。</translation>
    </message>
    <message>
        <source>Open submissions first.</source>
        <translation>先に送信データを開いてください。</translation>
    </message>
    <message>
        <source>Visitor %1: working it out...</source>
        <translation>訪問者%1：計算しています...</translation>
    </message>
    <message>
        <source>Visitor %1, before and after the weights that were applied.</source>
        <translation>訪問者%1：適用した重みの前と後。</translation>
    </message>
    <message>
        <source>Visitor %1. Move a slider to see what changes; another visitor is chosen on Recommendations.</source>
        <translation>訪問者%1：スライダーを動かすと変化がわかります。別の訪問者は「推薦」で選べます。</translation>
    </message>
    <message>
        <source>Visitor %1, by a model trained with these weights.</source>
        <translation>訪問者%1：この重みで学習したモデルによるもの。</translation>
    </message>
    <message>
        <source>Visitor %1, by the model as it is: training with these weights may change more.</source>
        <translation>訪問者%1：現在のモデルによるもの。この重みで学習すると、さらに変わることがあります。</translation>
    </message>
    <message>
        <source>Scoring the change on hidden pages...</source>
        <translation>隠したページで変更を評価しています...</translation>
    </message>
    <message>
        <source>Weights tried</source>
        <translation>試した重み</translation>
    </message>
    <message>
        <source>With or without them</source>
        <translation>重みにかかわらず</translation>
    </message>
    <message>
        <source>Visitor %1: the same list whatever these weights are.</source>
        <translation>訪問者%1：この重みがいくつでもリストは同じです。</translation>
    </message>
    <message>
        <source>The model would learn the same: these weights change nothing for it</source>
        <translation>モデルが学習する内容は同じです。この重みでは何も変わりません</translation>
    </message>
</context>
<context>
    <name>leadlight::WindowController</name>
    <message>
        <source>Use of a run&apos;s settings</source>
        <translation>実行記録の設定の使用</translation>
    </message>
    <message>
        <source>Some of what the program remembers could not be read; the rest holds.</source>
        <translation>プログラムが記憶している内容の一部を読み込めませんでした。残りは有効です。</translation>
    </message>
    <message>
        <source>The file as it was is kept as %1.</source>
        <translation>元のファイルは%1として残してあります。</translation>
    </message>
</context>
<context>
    <name>leadlight::WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress in the engine</source>
        <translation>エンジンの進行状況</translation>
    </message>
    <message>
        <source>Cancel the work in the engine</source>
        <translation>エンジンの処理を中止</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>中止しています...</translation>
    </message>
    <message>
        <source>How much is done, and the time since it began</source>
        <translation>完了した割合と開始からの時間</translation>
    </message>
    <message>
        <source>%1 % · %2</source>
        <translation>%1 % · %2</translation>
    </message>
</context>
<context>
    <name>leadlight::WorthPanel</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>What were the lists worth?</source>
        <translation>リストの効果はどれだけか</translation>
    </message>
    <message>
        <source>Share of the control group</source>
        <translation>対照グループの割合</translation>
    </message>
    <message>
        <source>Uplift to tell from chance</source>
        <translation>検出したいリフト</translation>
    </message>
    <message>
        <source>Seed of the control group</source>
        <translation>対照グループのシード</translation>
    </message>
    <message>
        <source>Control group of the last export</source>
        <translation>前回の書き出しの対照グループ</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Planned uplift</source>
        <translation>目標リフト</translation>
    </message>
    <message>
        <source>The lists of then are still to be made.</source>
        <translation>前回のリストはこれから作成します。</translation>
    </message>
    <message>
        <source>Without a control group that was shown nothing, nobody can say. Where the last lists were exported with one, give its share and seed.</source>
        <translation>何も見せない対照グループがなければ、効果はわかりません。前回のリストを対照グループ付きで書き出した場合は、その割合とシードを入力してください。</translation>
    </message>
</context>
<context>
    <name>leadlight::WriteTherePanel</name>
    <message>
        <source>Everybody&apos;s lists</source>
        <translation>全員のリスト</translation>
    </message>
    <message>
        <source>Table that the lists are written to</source>
        <translation>リストの書き込み先の表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Write everybody&apos;s lists there</source>
        <translation>全員のリストを書き込む</translation>
    </message>
    <message>
        <source>Train a model first.</source>
        <translation>先にモデルを学習してください。</translation>
    </message>
    <message>
        <source>The table is made beside that of the submissions, batch by batch, and put in its place in one step, so that nobody reads half of it. What was there before is kept.</source>
        <translation>表は送信データの表の隣に少しずつ作り、最後に一度で置き換えます。途中の状態が読まれることはありません。以前の表は残ります。</translation>
    </message>
    <message>
        <source>The table is made in %1, batch by batch, and put in its place in one step, so that nobody reads half of it. What was there before is kept.</source>
        <translation>表は%1に少しずつ作り、最後に一度で置き換えます。途中の状態が読まれることはありません。以前の表は残ります。</translation>
    </message>
    <message>
        <source>Since %1 the lists stand in %2; those from before in a table of the same name with _before.</source>
        <translation>%1から、リストは%2にあります。以前のものは、同じ名前に_beforeを付けた表に残っています。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Cut short. What is done stays in the engine, also when Leadlight is closed; readers see the table as it was before.</source>
        <translation>中断しました。済んだ分は、Leadlightを閉じてもエンジンに残ります。表を読む人には以前のまま見えます。</translation>
    </message>
    <message>
        <source>The lists are being written. Readers see the table as it was before until all are there.</source>
        <translation>リストを書き込んでいます。すべて揃うまで、読む人には以前の表が見えます。</translation>
    </message>
    <message>
        <source>Since %1 the lists stand in %2.</source>
        <translation>%1 からリストは %2 にあります。</translation>
    </message>
</context>
<context>
    <name>leadlight::WrittenNote</name>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Open the sample data, trained.</source>
        <translation>サンプルデータを学習済みの状態で開きます。</translation>
    </message>
    <message>
        <source>Submissions export to open.</source>
        <translation>開く送信データのエクスポート。</translation>
    </message>
    <message>
        <source>BU mapping export to open.</source>
        <translation>開くBUマッピングのエクスポート。</translation>
    </message>
    <message>
        <source>Draw every page to PNG files in this folder, and exit.</source>
        <translation>すべてのページを描画し、PNGファイルとしてこのフォルダーに保存して終了します。</translation>
    </message>
    <message>
        <source>Write every chart as PNG, SVG and PDF into this folder, and exit.</source>
        <translation>すべてのチャートをPNG、SVG、PDFとしてこのフォルダーに保存して終了します。</translation>
    </message>
    <message>
        <source>With --charts: paint the charts of this file of leadlight-cli instead.</source>
        <translation>--chartsと併用：代わりに、このleadlight-cliのファイルのチャートを描画します。</translation>
    </message>
    <message>
        <source>With --paint: png, svg, pdf; slide: for a slide, without title and caption; report: a PDF report.</source>
        <translation>--paintと併用：png、svg、pdf。slideはスライド用（タイトルとキャプションなし）、reportはPDFレポート。</translation>
    </message>
    <message>
        <source>light, dark, high-contrast or system.</source>
        <translation>light、dark、high-contrast、systemのいずれか。</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>ウィンドウの大きさ（例：1280x800）。</translation>
    </message>
    <message>
        <source>The language of this run, such as de; pseudo and pseudo-rtl try layouts.</source>
        <translation>今回の起動で使う言語（例：de）。pseudoとpseudo-rtlはレイアウトの確認用です。</translation>
    </message>
    <message>
        <source>Which asset should each visitor see next, and how well does it work.</source>
        <translation>各訪問者に次に見せるべきアセットと、その効果がわかります。</translation>
    </message>
    <message>
        <source>Submissions and BU mapping, in any order, or a session.</source>
        <translation>送信データとBUマッピング（順不同）、またはセッション。</translation>
    </message>
    <message>
        <source>--theme is light, dark, high-contrast or system, not &quot;%1&quot;.</source>
        <translation>--themeに指定できるのはlight、dark、high-contrast、systemです。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--size is width x height in pixels, such as 1280x800, not &quot;%1&quot;.</source>
        <translation>--sizeは幅x高さをピクセルで指定します（例：1280x800）。「%1」は使えません。</translation>
    </message>
</context>
</TS>
