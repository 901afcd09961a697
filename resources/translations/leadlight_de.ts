<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Choice</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>As suits the model</source>
        <translation>Passend zum Modell</translation>
    </message>
    <message>
        <source>Taken or not (binary)</source>
        <translation>Genutzt oder nicht (binary)</translation>
    </message>
    <message>
        <source>Damped (log)</source>
        <translation>Gedämpft (log)</translation>
    </message>
    <message>
        <source>In full (weighted)</source>
        <translation>Voll (weighted)</translation>
    </message>
    <message>
        <source>One page (leave-one-out)</source>
        <translation>Eine Seite (leave-one-out)</translation>
    </message>
    <message>
        <source>Later pages (time)</source>
        <translation>Spätere Seiten (time)</translation>
    </message>
    <message>
        <source>Whole visitors (k-fold)</source>
        <translation>Ganze Besucher (k-fold)</translation>
    </message>
    <message>
        <source>A given file</source>
        <translation>Vorgegebene Datei</translation>
    </message>
    <message>
        <source>Popular pages</source>
        <translation>Beliebten Seiten</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Of the page advised</source>
        <translation>Der empfohlenen Seite</translation>
    </message>
    <message>
        <source>Of the pages taken</source>
        <translation>Den genutzten Seiten</translation>
    </message>
    <message>
        <source>Overlap (cosine)</source>
        <translation>Überlappung (cosine)</translation>
    </message>
    <message>
        <source>Rare visitors (tf-idf)</source>
        <translation>Seltene Besucher (tf-idf)</translation>
    </message>
    <message>
        <source>Tempered (bm25)</source>
        <translation>Gemäßigt (bm25)</translation>
    </message>
    <message>
        <source>Usual (float32)</source>
        <translation>Üblich (float32)</translation>
    </message>
    <message>
        <source>Double (float64)</source>
        <translation>Doppelt (float64)</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>Approximate (cg)</source>
        <translation>Angenähert (cg)</translation>
    </message>
</context>
<context>
    <name>CsvDialog</name>
    <message>
        <source>CSV for Excel: opens with a double click, ids stay texts (*.csv)</source>
        <translation>CSV für Excel: öffnet per Doppelklick, IDs bleiben Text (*.csv)</translation>
    </message>
    <message>
        <source>Plain CSV: ids as they are, import them as text (*.csv)</source>
        <translation>Einfaches CSV: IDs unverändert, als Text importieren (*.csv)</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Table: %1 as CSV...</source>
        <translation>Tabelle: %1 als CSV...</translation>
    </message>
    <message>
        <source>Chart: %1...</source>
        <translation>Diagramm: %1...</translation>
    </message>
    <message>
        <source>Copy chart: %1</source>
        <translation>Diagramm kopieren: %1</translation>
    </message>
    <message>
        <source>Nothing to export on this page yet</source>
        <translation>Auf dieser Seite gibt es noch nichts zu exportieren</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthsQuestion</name>
    <message>
        <source>Deliveries</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>Take each month as a delivery?</source>
        <translation>Jeden Monat als Lieferung nehmen?</translation>
    </message>
    <message>
        <source>The model was trained on the deliveries as they are: it has to be trained again then, and its lists and hit rates are those of before until it is. Undo brings the deliveries back.</source>
        <translation>Das Modell wurde auf den jetzigen Lieferungen trainiert: Es muss dann neu trainiert werden, und bis dahin sind seine Listen und Trefferquoten die von vorher. „Rückgängig“ stellt die Lieferungen wieder her.</translation>
    </message>
    <message>
        <source>Take each month</source>
        <translation>Jeden Monat nehmen</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>Geschäftsbereiche</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Performance</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Model lab</source>
        <translation>Modelllabor</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Warehouse</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>1 deck</source>
        <translation>1 Präsentation</translation>
    </message>
    <message>
        <source>%1 decks</source>
        <translation>%1 Präsentationen</translation>
    </message>
    <message>
        <source>1 workbook</source>
        <translation>1 Arbeitsmappe</translation>
    </message>
    <message>
        <source>%1 workbooks</source>
        <translation>%1 Arbeitsmappen</translation>
    </message>
    <message>
        <source>1 PDF</source>
        <translation>1 PDF</translation>
    </message>
    <message>
        <source>%1 PDFs</source>
        <translation>%1 PDFs</translation>
    </message>
    <message>
        <source>1 CSV file</source>
        <translation>1 CSV-Datei</translation>
    </message>
    <message>
        <source>%1 CSV files</source>
        <translation>%1 CSV-Dateien</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 Bilder</translation>
    </message>
    <message>
        <source>the figures of the charts</source>
        <translation>die Werte der Diagramme</translation>
    </message>
    <message>
        <source>%1 files of figures</source>
        <translation>%1 Dateien mit Werten</translation>
    </message>
    <message>
        <source>Will write 1 file: %1.</source>
        <translation>Es wird 1 Datei geschrieben: %1.</translation>
    </message>
    <message>
        <source>Will write %1 files: %2.</source>
        <translation>Es werden %1 Dateien geschrieben: %2.</translation>
    </message>
    <message>
        <source>Native chart: &quot;Edit data&quot; opens its figures. The notes tell the method; the picture has a text for screen readers.</source>
        <translation>Natives Diagramm: „Daten bearbeiten“ öffnet seine Werte. Die Notizen nennen die Methode; das Bild hat einen Text für Screenreader.</translation>
    </message>
    <message>
        <source>Native table with a header row.</source>
        <translation>Native Tabelle mit Kopfzeile.</translation>
    </message>
    <message>
        <source>A picture, as SVG and PNG, with a text for screen readers.</source>
        <translation>Ein Bild, als SVG und PNG, mit einem Text für Screenreader.</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 ist schon da. Ersetzen?</translation>
    </message>
    <message>
        <source>%1 and %2 are there already. Replace them?</source>
        <translation>%1 und %2 sind schon da. Ersetzen?</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %Ln more are there already. Replace them?</source>
        <translation>
            <numerusform>%1, %2 und %Ln weitere sind schon da. Ersetzen?</numerusform>
            <numerusform>%1, %2 und %Ln weitere sind schon da. Ersetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the earlier report?</source>
        <translation>Den früheren Bericht ersetzen?</translation>
    </message>
    <message>
        <source>What was changed in them by hand would be lost. &quot;Keep both&quot; writes into a new folder within this one: %1.</source>
        <translation>Was darin von Hand geändert wurde, ginge verloren. „Beide behalten“ schreibt in einen neuen Ordner in diesem: %1.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more rows are in the workbook and the CSV files.</source>
        <translation>
            <numerusform>%Ln weitere Zeile steht in der Arbeitsmappe und den CSV-Dateien.</numerusform>
            <numerusform>%Ln weitere Zeilen stehen in der Arbeitsmappe und den CSV-Dateien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>Written %1</source>
        <translation>Erstellt: %1</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz gesagt</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message>
        <source>Before your change: %1, trained %2 on %3. %4.</source>
        <translation>Vor Ihrer Änderung: %1, trainiert %2 mit %3. %4.</translation>
    </message>
    <message>
        <source>Shown: %1, trained %2 on %3. Auto is %4 now: train to see it.</source>
        <translation>Gezeigt: %1, trainiert %2 mit %3. Auto ist jetzt %4: Trainieren Sie, um es zu sehen.</translation>
    </message>
    <message>
        <source>Before your change: %1, trained %2 on %3. Train to see it with the new settings.</source>
        <translation>Vor Ihrer Änderung: %1, trainiert %2 mit %3. Trainieren Sie, um es mit den neuen Einstellungen zu sehen.</translation>
    </message>
    <message>
        <source>Shown: %1, trained %2 on %3</source>
        <translation>Gezeigt: %1, trainiert %2 mit %3</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>%1 trainieren</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Neu trainieren</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>not trained yet</source>
        <translation>noch nicht trainiert</translation>
    </message>
    <message>
        <source>not trained with these settings yet</source>
        <translation>mit diesen Einstellungen noch nicht trainiert</translation>
    </message>
    <message>
        <source>%1 · trained %2 in %3</source>
        <translation>%1 · trainiert %2 in %3</translation>
    </message>
    <message>
        <source>BU mapping open, no submissions yet</source>
        <translation>BU-Zuordnung geöffnet, noch keine Einsendungen</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
</context>
<context>
    <name>TuningWords</name>
    <message>
        <source>the type weights: as set, or 1 for every type</source>
        <translation>die Typgewichte: wie eingestellt oder 1 für jeden Typ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 bis %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>all types weigh 1</source>
        <translation>alle Typen mit Gewicht 1</translation>
    </message>
    <message>
        <source>Varied: %1.</source>
        <translation>Variiert: %1.</translation>
    </message>
</context>
<context>
    <name>leadlight::AboutDialog</name>
    <message>
        <source>About Leadlight</source>
        <translation>Über Leadlight</translation>
    </message>
    <message>
        <source>Leadlight %1</source>
        <translation>Leadlight %1</translation>
    </message>
    <message>
        <source>Which asset should each visitor see next, and how well does it work.</source>
        <translation>Welches Asset sollte jeder Besucher als Nächstes sehen, und wie gut funktioniert das?</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Built with Qt %1, Eigen, oneTBB, libarchive and fast_float. Your data stays on this computer.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Erstellt mit Qt %1, Eigen, oneTBB, libarchive und fast_float. Ihre Daten bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Libraries and licences...</source>
        <translation>Bibliotheken und Lizenzen...</translation>
    </message>
    <message>
        <source>Libraries and licences</source>
        <translation>Bibliotheken und Lizenzen</translation>
    </message>
    <message>
        <source>Leadlight is made of these libraries. Each stands under its own licence.</source>
        <translation>Leadlight ist aus diesen Bibliotheken gebaut. Jede steht unter ihrer eigenen Lizenz.</translation>
    </message>
    <message>
        <source>Native speakers have not read this translation yet.</source>
        <translation>Diese Übersetzung wurde noch nicht von Muttersprachlern durchgesehen.</translation>
    </message>
</context>
<context>
    <name>leadlight::Adjusting</name>
    <message>
        <source>Change the data</source>
        <translation>Daten ändern</translation>
    </message>
    <message>
        <source>%1 Stop it and make this change?</source>
        <translation>%1 Abbrechen und diese Änderung vornehmen?</translation>
    </message>
    <message>
        <source>Stop and change</source>
        <translation>Abbrechen und ändern</translation>
    </message>
    <message>
        <source>The settings of %1 hold now.</source>
        <translation>Jetzt gelten die Einstellungen von %1.</translation>
    </message>
    <message>
        <source>Joining and weighing</source>
        <translation>Verknüpfen und Gewichten</translation>
    </message>
    <message>
        <source>Change of the model</source>
        <translation>Änderung des Modells</translation>
    </message>
    <message>
        <source>As in the notebook</source>
        <translation>Wie im Notebook</translation>
    </message>
    <message>
        <source>Default settings</source>
        <translation>Standardeinstellungen</translation>
    </message>
</context>
<context>
    <name>leadlight::Advising</name>
    <message>
        <source>Reading the rules</source>
        <translation>Regeln werden gelesen</translation>
    </message>
    <message>
        <source>Making the lists</source>
        <translation>Listen werden erstellt</translation>
    </message>
    <message>
        <source>The rules for these files are not in force.</source>
        <translation>Die Regeln für diese Dateien sind nicht in Kraft.</translation>
    </message>
    <message>
        <source>No list obeys them, and nobody is left out.</source>
        <translation>Keine Liste hält sie ein, und niemand wird ausgelassen.</translation>
    </message>
    <message>
        <source>Rules...</source>
        <translation>Regeln...</translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation>1 Regel</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>%1 Regeln</translation>
    </message>
    <message>
        <source>the list of visitors left out</source>
        <translation>die Liste ausgelassener Besucher</translation>
    </message>
    <message>
        <source>1 visitor left out</source>
        <translation>1 ausgelassener Besucher</translation>
    </message>
    <message>
        <source>%1 visitors left out</source>
        <translation>%1 ausgelassene Besucher</translation>
    </message>
    <message>
        <source>the asset list</source>
        <translation>die Asset-Liste</translation>
    </message>
    <message>
        <source>Kept for these files, too: %1.</source>
        <translation>Gilt auch für diese Dateien: %1.</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>What was chosen for these files before holds again. No longer in force: %1.</source>
        <translation>Was für diese Dateien früher gewählt wurde, gilt wieder. Nicht mehr in Kraft: %1.</translation>
    </message>
    <message>
        <source>Visitors who were left out are in the lists again.</source>
        <translation>Ausgelassene Besucher stehen wieder in den Listen.</translation>
    </message>
    <message>
        <source>Keep what held</source>
        <translation>Behalten, was galt</translation>
    </message>
</context>
<context>
    <name>leadlight::AffinityPanel</name>
    <message>
        <source>Share in %</source>
        <translation>Anteil in %</translation>
    </message>
    <message>
        <source>Against chance</source>
        <translation>Gegen Zufall</translation>
    </message>
    <message>
        <source>Who is shown what</source>
        <translation>Wem was gezeigt wird</translation>
    </message>
    <message>
        <source>Figures of the heat map</source>
        <translation>Werte der Heatmap</translation>
    </message>
</context>
<context>
    <name>leadlight::AssetPanel</name>
    <message>
        <source>Who should get it</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Who took it</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Pages like it</source>
        <translation>Ähnliche Seiten</translation>
    </message>
    <message>
        <source>The page chosen</source>
        <translation>Die gewählte Seite</translation>
    </message>
    <message>
        <source>What to show of the page</source>
        <translation>Was zur Seite gezeigt wird</translation>
    </message>
    <message>
        <source>No page chosen</source>
        <translation>Keine Seite gewählt</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 Seiten</translation>
    </message>
    <message>
        <source>Who should get any of them, the best of them for each</source>
        <translation>Wer eine davon bekommen sollte, für jeden die beste</translation>
    </message>
    <message>
        <source>Open a submissions export to see its pages here.</source>
        <translation>Öffnen Sie einen Export von Einsendungen, um seine Seiten hier zu sehen.</translation>
    </message>
    <message>
        <source>Press Train to see who should get it.</source>
        <translation>Klicken Sie auf „Trainieren“, um zu sehen, wer sie bekommen sollte.</translation>
    </message>
    <message>
        <source>Choose a page.</source>
        <translation>Wählen Sie eine Seite.</translation>
    </message>
    <message>
        <source>Looking for who should get it...</source>
        <translation>Zielgruppe wird gesucht...</translation>
    </message>
    <message>
        <source>Nothing that a visitor took speaks for it.</source>
        <translation>Nichts, was ein Besucher genutzt hat, spricht für sie.</translation>
    </message>
    <message>
        <source>Looking for who took it...</source>
        <translation>Besucher der Seite werden gesucht...</translation>
    </message>
    <message>
        <source>Nobody took it.</source>
        <translation>Niemand hat sie genutzt.</translation>
    </message>
    <message>
        <source>Choose one page to see those like it.</source>
        <translation>Wählen Sie eine einzelne Seite, um ähnliche zu sehen.</translation>
    </message>
    <message>
        <source>This model knows no similar pages.</source>
        <translation>Dieses Modell kennt keine ähnlichen Seiten.</translation>
    </message>
    <message>
        <source>Looking for pages like it...</source>
        <translation>Ähnliche Seiten werden gesucht...</translation>
    </message>
</context>
<context>
    <name>leadlight::AssetsPage</name>
    <message>
        <source>Every page: who took it, and who should get it.</source>
        <translation>Jede Seite: wer sie genutzt hat und wer sie bekommen sollte.</translation>
    </message>
    <message>
        <source>Open a submissions export to see its pages here.</source>
        <translation>Öffnen Sie einen Export von Einsendungen, um seine Seiten hier zu sehen.</translation>
    </message>
    <message>
        <source>%1 visitors selected</source>
        <translation>%1 Besucher ausgewählt</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>1 Zeile kopiert</translation>
    </message>
    <message>
        <source>%1 rows copied</source>
        <translation>%1 Zeilen kopiert</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Only the page that was selected</source>
        <translation>Nur die ausgewählte Seite</translation>
    </message>
    <message>
        <source>Only the %1 pages that were selected</source>
        <translation>Nur die %1 ausgewählten Seiten</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Geschäftsbereich</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>below 10</source>
        <translation>unter 10</translation>
    </message>
    <message>
        <source>10 to 99</source>
        <translation>10 bis 99</translation>
    </message>
    <message>
        <source>100 and more</source>
        <translation>ab 100</translation>
    </message>
    <message>
        <source>Open submissions...</source>
        <translation>Einsendungen öffnen...</translation>
    </message>
    <message>
        <source>Open the submissions file to see its pages here.</source>
        <translation>Öffnen Sie die Einsendungsdatei, um ihre Seiten hier zu sehen.</translation>
    </message>
</context>
<context>
    <name>leadlight::AudienceChooser</name>
    <message>
        <source>Audience of a business unit or a page</source>
        <translation>Zielgruppe eines Geschäftsbereichs oder einer Seite</translation>
    </message>
    <message>
        <source>The visitors who should be offered it, as a table of the report, best first</source>
        <translation>Die Besucher, denen sie angeboten werden sollte, als Tabelle des Berichts, die besten zuerst</translation>
    </message>
    <message>
        <source>No audience</source>
        <translation>Keine Zielgruppe</translation>
    </message>
</context>
<context>
    <name>leadlight::AudienceCurve</name>
    <message>
        <source>How strong the links are, from the best visitor to the last</source>
        <translation>Wie stark die Verbindungen sind, vom besten Besucher bis zum letzten</translation>
    </message>
</context>
<context>
    <name>leadlight::AudienceTherePanel</name>
    <message>
        <source>Who should get a page</source>
        <translation>Wer eine Seite bekommen sollte</translation>
    </message>
    <message>
        <source>Find them</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>Als CSV speichern...</translation>
    </message>
    <message>
        <source>Page whose audience is looked for</source>
        <translation>Seite, deren Zielgruppe gesucht wird</translation>
    </message>
    <message>
        <source>Any part of a page&apos;s name</source>
        <translation>Ein Teil des Namens einer Seite</translation>
    </message>
    <message>
        <source>Takes everybody&apos;s lists, which are made first where they are not there</source>
        <translation>Braucht die Listen aller; fehlen sie, werden sie erst erstellt</translation>
    </message>
    <message>
        <source>Save the shown audience as CSV</source>
        <translation>Gezeigte Zielgruppe als CSV speichern</translation>
    </message>
    <message>
        <source>Audience from the engine</source>
        <translation>Zielgruppe aus der Engine</translation>
    </message>
    <message>
        <source>Choose a page.</source>
        <translation>Wählen Sie eine Seite.</translation>
    </message>
    <message>
        <source>Train a model first.</source>
        <translation>Trainieren Sie zuerst ein Modell.</translation>
    </message>
    <message>
        <source>%1: finding its audience makes everybody&apos;s lists in the engine, where they are not there yet.</source>
        <translation>%1: Für die Zielgruppe werden in der Engine die Listen aller erstellt, soweit sie noch fehlen.</translation>
    </message>
    <message>
        <source>The page stands in nobody&apos;s list by what was taken.</source>
        <translation>Die Seite steht bei niemandem aufgrund des Bisherigen in der Liste.</translation>
    </message>
    <message>
        <source>%1: the best %2 visitors are shown. It was taken by %3; what others took speaks for it for %4.</source>
        <translation>%1: Gezeigt werden die besten %2 Besucher. Genutzt haben sie %3; bei %4 weiteren spricht Bisheriges dafür.</translation>
    </message>
    <message>
        <source>%1: visitors with it in their top 10: %2. It was taken by %3; what others took speaks for it for %4.</source>
        <translation>%1: Besucher mit ihr in den Top 10: %2. Genutzt haben sie %3; bei %4 weiteren spricht Bisheriges dafür.</translation>
    </message>
    <message>
        <source>Visitors of equal rank stand by the model&apos;s own score. On the Assets page it is scaled for each visitor first, so the first of many can be others there.</source>
        <translation>Besucher mit gleichem Rang stehen nach dem Score, den das Modell selbst vergibt. Auf der Seite Assets wird er zuerst je Besucher skaliert; deshalb können dort andere vorn stehen.</translation>
    </message>
</context>
<context>
    <name>leadlight::AudienceView</name>
    <message>
        <source>Personal only</source>
        <translation>Nur persönlich</translation>
    </message>
    <message>
        <source>Only visitors for whom what they took speaks for the page</source>
        <translation>Nur Besucher, bei denen die genutzten Seiten für die Seite sprechen</translation>
    </message>
    <message>
        <source>Who should get it</source>
        <translation>Wer sie bekommen sollte</translation>
    </message>
    <message>
        <source>How many visitors</source>
        <translation>Wie viele Besucher</translation>
    </message>
    <message>
        <source>Reach against strength</source>
        <translation>Reichweite gegen Stärke</translation>
    </message>
    <message>
        <source>fewer, stronger links</source>
        <translation>weniger, stärker</translation>
    </message>
    <message>
        <source>more, weaker links</source>
        <translation>mehr, schwächer</translation>
    </message>
    <message>
        <source>Select them</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Selects these visitors on all pages</source>
        <translation>Wählt diese Besucher auf allen Seiten aus</translation>
    </message>
    <message>
        <source>Export 1 visitor...</source>
        <translation>1 Besucher exportieren...</translation>
    </message>
    <message>
        <source>Export %1 visitors...</source>
        <translation>%1 Besucher exportieren...</translation>
    </message>
    <message>
        <source>%1 personal, %2 popular.</source>
        <translation>%1 persönlich, %2 beliebt.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren...</translation>
    </message>
    <message>
        <source>First come visitors in whose own list it stands high. Further down a link can be stronger again.</source>
        <translation>Zuerst kommen Besucher, in deren eigener Liste sie weit oben steht. Weiter unten kann eine Verbindung wieder stärker sein.</translation>
    </message>
</context>
<context>
    <name>leadlight::BecauseView</name>
    <message>
        <source>1 other page</source>
        <translation>1 weitere Seite</translation>
    </message>
    <message>
        <source>%1 other pages</source>
        <translation>%1 weitere Seiten</translation>
    </message>
    <message>
        <source>Shares of the reasons</source>
        <translation>Anteile der Gründe</translation>
    </message>
    <message>
        <source>No. %1: %2</source>
        <translation>Nr. %1: %2</translation>
    </message>
    <message>
        <source>%1 % %2</source>
        <translation>%1&#xa0;% %2</translation>
    </message>
</context>
<context>
    <name>leadlight::BusinessUnitsPage</name>
    <message>
        <source>Who is well served, and who is not.</source>
        <translation>Wer gut bedient wird und wer nicht.</translation>
    </message>
    <message>
        <source>Who is served worst</source>
        <translation>Wer am schlechtesten bedient wird</translation>
    </message>
    <message>
        <source>Measure on hidden pages</source>
        <translation>Auf verdeckten Seiten messen</translation>
    </message>
    <message>
        <source>Compares the models in the Model lab</source>
        <translation>Vergleicht die Modelle im Modelllabor</translation>
    </message>
    <message>
        <source>Open BU mapping...</source>
        <translation>BU-Zuordnung öffnen...</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>Geschäftsbereiche</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all, with headers</source>
        <translation>Kopiert die ausgewählten oder alle Zeilen, mit Spaltenköpfen</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>1 Zeile kopiert</translation>
    </message>
    <message>
        <source>%1 rows copied</source>
        <translation>%1 Zeilen kopiert</translation>
    </message>
    <message>
        <source>Who is shown what</source>
        <translation>Wem was gezeigt wird</translation>
    </message>
    <message>
        <source>How alike its pages are</source>
        <translation>Wie ähnlich die Seiten sind</translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation>Welches Diagramm</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>took %1, shown %2</source>
        <translation>nutzten %1, gezeigt %2</translation>
    </message>
    <message>
        <source>No data yet. Open the submissions and the BU mapping, then press Train.</source>
        <translation>Noch keine Daten. Öffnen Sie die Einsendungen und die BU-Zuordnung, und klicken Sie dann auf „Trainieren“.</translation>
    </message>
    <message>
        <source>No model yet. Press Train to see who is shown what.</source>
        <translation>Noch kein Modell. Klicken Sie auf „Trainieren“, um zu sehen, wem was gezeigt wird.</translation>
    </message>
    <message>
        <source>The BU mapping has a business unit for none of the pages.</source>
        <translation>Die BU-Zuordnung hat für keine der Seiten einen Geschäftsbereich.</translation>
    </message>
    <message>
        <source>No page has a business unit yet, as no BU mapping is open.</source>
        <translation>Noch hat keine Seite einen Geschäftsbereich, denn es ist keine BU-Zuordnung geöffnet.</translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation>Noch keine Kennzahlen.</translation>
    </message>
    <message>
        <source>Which business unit is served worst shows on pages that are hidden from the model.</source>
        <translation>Welcher Geschäftsbereich am schlechtesten bedient wird, zeigt sich an Seiten, die vor dem Modell verdeckt sind.</translation>
    </message>
    <message>
        <source>All business units</source>
        <translation>Alle Geschäftsbereiche</translation>
    </message>
    <message>
        <source>Clearly worse first, clearly better last</source>
        <translation>Klar schlechtere zuerst, klar bessere zuletzt</translation>
    </message>
    <message>
        <source>The Rules page says what each of them costs.</source>
        <translation>Was jede kostet, steht auf der Seite Regeln.</translation>
    </message>
</context>
<context>
    <name>leadlight::ChangesPage</name>
    <message>
        <source>What rose and fell since the delivery before.</source>
        <translation>Was seit der vorigen Lieferung gestiegen und gefallen ist.</translation>
    </message>
    <message>
        <source>Delivery to compare with</source>
        <translation>Lieferung zum Vergleich</translation>
    </message>
    <message>
        <source>Delivery that is looked at</source>
        <translation>Betrachtete Lieferung</translation>
    </message>
    <message>
        <source>What the deliveries say</source>
        <translation>Was die Lieferungen sagen</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Open submissions...</source>
        <translation>Einsendungen öffnen...</translation>
    </message>
    <message>
        <source>Take each month as a delivery</source>
        <translation>Jeden Monat als Lieferung nehmen</translation>
    </message>
    <message>
        <source>Did they take what was recommended?</source>
        <translation>Wurde genutzt, was empfohlen war?</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>1 Zeile kopiert</translation>
    </message>
    <message>
        <source>%1 rows copied</source>
        <translation>%1 Zeilen kopiert</translation>
    </message>
    <message>
        <source>Open the submissions of two months, or more, together: then this page tells what changed.</source>
        <translation>Öffnen Sie die Einsendungen zweier oder mehrerer Monate zusammen: Dann zeigt diese Seite, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Comparing the deliveries...</source>
        <translation>Lieferungen werden verglichen...</translation>
    </message>
    <message>
        <source>Learning from %1 alone...</source>
        <translation>Es wird allein aus %1 gelernt...</translation>
    </message>
    <message>
        <source>Whether they took what was recommended is being worked out.</source>
        <translation>Gerade wird berechnet, ob genutzt wurde, was empfohlen war.</translation>
    </message>
    <message>
        <source>The lists of then are being made.</source>
        <translation>Gerade werden die damaligen Listen erstellt.</translation>
    </message>
    <message>
        <source>Add another export...</source>
        <translation>Weiteren Export hinzufügen...</translation>
    </message>
    <message>
        <source>Add the export of another time to this one, or take each month of its dates as a delivery.</source>
        <translation>Fügen Sie diesem Export den einer anderen Zeit hinzu, oder nehmen Sie jeden Monat seiner Daten als Lieferung.</translation>
    </message>
    <message>
        <source>Add the export of another time to this one.</source>
        <translation>Fügen Sie diesem Export den einer anderen Zeit hinzu.</translation>
    </message>
</context>
<context>
    <name>leadlight::ChartExportDialog</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formen</translation>
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
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Note and caption</source>
        <translation>Hinweis und Bildunterschrift</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>Transparenter Hintergrund</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>Vorschau des Bilds</translation>
    </message>
    <message>
        <source>Title of the picture</source>
        <translation>Titel des Bilds</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Scale of the PNG</source>
        <translation>Skalierung des PNG</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Texts of the SVG</source>
        <translation>Texte des SVG</translation>
    </message>
    <message>
        <source>Text can be edited and searched; shapes look the same everywhere, also where the font is missing</source>
        <translation>Text lässt sich bearbeiten und durchsuchen; Formen sehen überall gleich aus, auch wo die Schriftart fehlt</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation>Folie, 16:9</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Eigene Größe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy SVG</source>
        <translation>SVG kopieren</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>The figures as a table, for a spreadsheet</source>
        <translation>Die Werte als Tabelle, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Speichern...</translation>
    </message>
    <message>
        <source>Choose a format.</source>
        <translation>Wählen Sie ein Format.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>Vector graphics: sharp at every size</source>
        <translation>Vektorgrafik: in jeder Größe scharf</translation>
    </message>
    <message>
        <source>Copied. Paste it into a slide or a document.</source>
        <translation>Kopiert. Fügen Sie es in eine Folie oder ein Dokument ein.</translation>
    </message>
    <message>
        <source>Copied as SVG. Paste it into a drawing or a text editor.</source>
        <translation>Als SVG kopiert. Fügen Sie es in eine Zeichnung oder einen Texteditor ein.</translation>
    </message>
    <message>
        <source>Copied as a table. Paste it into a spreadsheet.</source>
        <translation>Als Tabelle kopiert. Fügen Sie sie in eine Tabellenkalkulation ein.</translation>
    </message>
    <message>
        <source>Save chart: a file for each format</source>
        <translation>Diagramm speichern: eine Datei je Format</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>%1-Datei (*.%2)</translation>
    </message>
    <message>
        <source>Replace what is there: %1?</source>
        <translation>Vorhandenes ersetzen: %1?</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>As picture, SVG and numbers at once: each program takes what it understands</source>
        <translation>Als Bild, SVG und Zahlen zugleich: Jedes Programm nimmt, was es versteht</translation>
    </message>
    <message>
        <source>Copied: a slide or a document takes the picture, a drawing the SVG, a spreadsheet the numbers.</source>
        <translation>Kopiert: Eine Folie oder ein Dokument nimmt das Bild, eine Zeichnung das SVG, eine Tabelle die Zahlen.</translation>
    </message>
    <message>
        <source>Copied: a slide or a document takes the picture, a drawing the SVG.</source>
        <translation>Kopiert: Eine Folie oder ein Dokument nimmt das Bild, eine Zeichnung das SVG.</translation>
    </message>
</context>
<context>
    <name>leadlight::ChartMark</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (95 %: %2 to %3)</source>
        <translation>%1 (95&#xa0;%: %2 bis %3)</translation>
    </message>
</context>
<context>
    <name>leadlight::ChartPanel</name>
    <message>
        <source>Export...</source>
        <translation>Exportieren...</translation>
    </message>
    <message>
        <source>Export the chart &quot;%1&quot;</source>
        <translation>Das Diagramm „%1“ exportieren</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the SVG</source>
        <translation>SVG kopieren</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>Zahlen kopieren</translation>
    </message>
</context>
<context>
    <name>leadlight::ChipBar</name>
    <message>
        <source>%1: click to remove</source>
        <translation>%1: zum Entfernen klicken</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>Filter entfernen: %1</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>leadlight::CleanUpDialog</name>
    <message>
        <source>Drop their tables</source>
        <translation>Tabellen löschen</translation>
    </message>
    <message>
        <source>Working tables in the engine</source>
        <translation>Arbeitstabellen in der Engine</translation>
    </message>
    <message>
        <source>Runs with working tables in the engine</source>
        <translation>Läufe mit Arbeitstabellen in der Engine</translation>
    </message>
    <message>
        <source>No other run has left tables there.</source>
        <translation>Kein anderer Lauf hat dort Tabellen hinterlassen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose the runs whose tables are to go. Runs of others may be at work, and a run that was cut short cannot be gone on with then. Lists that were written stay.</source>
        <translation>Wählen Sie die Läufe, deren Tabellen gelöscht werden sollen. Läufe anderer können gerade arbeiten, und ein abgebrochener Lauf lässt sich danach nicht fortsetzen. Geschriebene Listen bleiben.</translation>
    </message>
    <message>
        <source>%1 of %2, begun %3, of the table %4, with %5 working tables</source>
        <translation>%1 von %2, begonnen %3, zur Tabelle %4, Arbeitstabellen: %5</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>and more: %1</source>
        <translation>und weitere: %1</translation>
    </message>
    <message>
        <source>The tables of these runs go for good. If somebody is still at one of them, that work fails.</source>
        <translation>Die Tabellen dieser Läufe werden endgültig gelöscht. Arbeitet noch jemand an einem davon, bricht dessen Arbeit ab.</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>leadlight::Coach</name>
    <message>
        <source>1 of 3: what each visitor should see next</source>
        <translation>1 von 3: was jeder Besucher als Nächstes sehen sollte</translation>
    </message>
    <message>
        <source>Choose a visitor at the left. At the right stands what they took, and below it what they should be offered next, best first, with the reason. Untick a page to see what would change.</source>
        <translation>Wählen Sie links einen Besucher. Rechts steht, was er genutzt hat, und darunter, was ihm als Nächstes angeboten werden sollte, das Beste zuerst, mit dem Grund. Entfernen Sie das Häkchen einer Seite, um zu sehen, was sich ändern würde.</translation>
    </message>
    <message>
        <source>2 of 3: who should get a page</source>
        <translation>2 von 3: wer eine Seite bekommen sollte</translation>
    </message>
    <message>
        <source>The other way round: choose a page, and see which visitors it should be offered to. The slider says how many, the button writes them to a file for a campaign.</source>
        <translation>Und umgekehrt: Wählen Sie eine Seite, und sehen Sie, welchen Besuchern sie angeboten werden sollte. Der Regler bestimmt, wie vielen; die Schaltfläche schreibt sie für eine Kampagne in eine Datei.</translation>
    </message>
    <message>
        <source>3 of 3: is it any good?</source>
        <translation>3 von 3: Taugt es etwas?</translation>
    </message>
    <message>
        <source>Here stands which business units are served well. &quot;Measure on hidden pages&quot; tests the model on pages that were hidden from it. Ctrl+K finds any visitor, page or command. Open your own files with Ctrl+O.</source>
        <translation>Hier steht, welche Geschäftsbereiche gut bedient werden. „Auf verdeckten Seiten messen“ testet das Modell an Seiten, die vor ihm verdeckt wurden. Strg+K findet jeden Besucher, jede Seite und jeden Befehl. Ihre eigenen Dateien öffnen Sie mit Strg+O.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the introduction</source>
        <translation>Einführung schließen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>leadlight::CohortDialog</name>
    <message>
        <source>The selection and the rest</source>
        <translation>Die Auswahl und die übrigen</translation>
    </message>
    <message>
        <source>Cohort and the rest</source>
        <translation>Kohorte und übrige</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>leadlight::CohortKeeping</name>
    <message>
        <source>%1 (1 visitor)</source>
        <translation>%1 (1 Besucher)</translation>
    </message>
    <message>
        <source>%1 (%2 visitors)</source>
        <translation>%1 (%2 Besucher)</translation>
    </message>
    <message>
        <source>Cohorts that are not in these files: %1. They come back with their own.</source>
        <translation>Kohorten, die nicht in diesen Dateien sind: %1. Sie kommen mit ihren eigenen Dateien wieder.</translation>
    </message>
    <message>
        <source>Cohorts of which some are not in these files: %1.</source>
        <translation>Kohorten, von denen einige nicht in diesen Dateien sind: %1.</translation>
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
        <translation>Seite</translation>
    </message>
    <message>
        <source>Asset type</source>
        <translation>Asset-Typ</translation>
    </message>
    <message>
        <source>Form submissions</source>
        <translation>Formulareinsendungen</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Geschäftsbereich</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Page title</source>
        <translation>Seitentitel</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Rows without a visitor</source>
        <translation>Zeilen ohne Besucher</translation>
    </message>
    <message>
        <source>Say which column of the file is what. The answer is remembered for files with these columns.</source>
        <translation>Geben Sie an, welche Spalte der Datei was ist. Die Antwort wird für Dateien mit diesen Spalten gemerkt.</translation>
    </message>
    <message>
        <source>Say whose these rows are. The answer is remembered for files with these columns.</source>
        <translation>Geben Sie an, zu wem diese Zeilen gehören. Die Antwort wird für Dateien mit diesen Spalten gemerkt.</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>choose...</source>
        <translation>wählen...</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Each row is one submission</source>
        <translation>Jede Zeile ist eine Einsendung</translation>
    </message>
    <message>
        <source>Rows without a visitor belong to the visitor above them (merged cells)</source>
        <translation>Zeilen ohne Besucher gehören zum Besucher darüber (verbundene Zellen)</translation>
    </message>
    <message>
        <source>Yes, they belong to the visitor above</source>
        <translation>Ja, sie gehören zum Besucher darüber</translation>
    </message>
    <message>
        <source>No, their visitor is unknown</source>
        <translation>Nein, ihr Besucher ist unbekannt</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Say whose the rows without a visitor are.</source>
        <translation>Geben Sie an, zu wem die Zeilen ohne Besucher gehören.</translation>
    </message>
    <message>
        <source>Choose the column for: %1.</source>
        <translation>Wählen Sie die Spalte für: %1.</translation>
    </message>
    <message>
        <source>%1 and %2 are the same column.</source>
        <translation>%1 und %2 sind dieselbe Spalte.</translation>
    </message>
    <message>
        <source>By its cells each column is as proposed below: please check. The answer is remembered for files with these columns.</source>
        <translation>Nach ihren Zellen sind die Spalten wie unten vorgeschlagen: bitte prüfen. Die Antwort wird für Dateien mit diesen Spalten gemerkt.</translation>
    </message>
</context>
<context>
    <name>leadlight::ColumnExplanation</name>
    <message>
        <source>What does this mean?</source>
        <translation>Was bedeutet das?</translation>
    </message>
    <message>
        <source>What does &quot;%1&quot; mean?</source>
        <translation>Was bedeutet „%1“?</translation>
    </message>
</context>
<context>
    <name>leadlight::ColumnMenu</name>
    <message>
        <source>Columns as at first</source>
        <translation>Spalten wie zu Beginn</translation>
    </message>
</context>
<context>
    <name>leadlight::ComparisonSettings</name>
    <message>
        <source>Settings of the comparison</source>
        <translation>Einstellungen des Vergleichs</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>The three baselines and the current model always take part; before a training, the chosen one.</source>
        <translation>Die drei Vergleichsmodelle und das aktuelle Modell nehmen immer teil; vor einem Training das gewählte.</translation>
    </message>
    <message>
        <source>How they are measured</source>
        <translation>Wie gemessen wird</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation>%1 (aktuelles)</translation>
    </message>
    <message>
        <source>%1 (chosen, not trained yet)</source>
        <translation>%1 (gewählt, noch nicht trainiert)</translation>
    </message>
    <message>
        <source>%1 model</source>
        <translation>%1 Modell</translation>
    </message>
    <message>
        <source>%1 models</source>
        <translation>%1 Modelle</translation>
    </message>
    <message>
        <source>hidden: %1</source>
        <translation>verdeckt: %1</translation>
    </message>
    <message>
        <source>%1 repeat</source>
        <translation>%1 Wiederholung</translation>
    </message>
    <message>
        <source>%1 repeats</source>
        <translation>%1 Wiederholungen</translation>
    </message>
</context>
<context>
    <name>leadlight::ConflictsView</name>
    <message>
        <source>Such a page counts for</source>
        <translation>Eine solche Seite zählt für</translation>
    </message>
    <message>
        <source>its first row in the mapping</source>
        <translation>ihre erste Zeile in der Zuordnung</translation>
    </message>
    <message>
        <source>its last row in the mapping</source>
        <translation>ihre letzte Zeile in der Zuordnung</translation>
    </message>
    <message>
        <source>all of them, as in the notebook</source>
        <translation>alle, wie im Notebook</translation>
    </message>
    <message>
        <source>Rule for pages with several business units</source>
        <translation>Regel für Seiten mit mehreren Geschäftsbereichen</translation>
    </message>
    <message>
        <source>Business unit of the selected page</source>
        <translation>Geschäftsbereich der ausgewählten Seite</translation>
    </message>
    <message>
        <source>No page has more than one business unit.</source>
        <translation>Keine Seite hat mehr als einen Geschäftsbereich.</translation>
    </message>
    <message>
        <source>The selected page counts for</source>
        <translation>Die ausgewählte Seite zählt für</translation>
    </message>
    <message>
        <source>as the rule says</source>
        <translation>wie es die Regel sagt</translation>
    </message>
</context>
<context>
    <name>leadlight::ConnectionForm</name>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Keep the password in the system&apos;s keychain</source>
        <translation>Passwort im Schlüsselbund des Systems behalten</translation>
    </message>
    <message>
        <source>Kind of engine</source>
        <translation>Art der Engine</translation>
    </message>
    <message>
        <source>ODBC (not tested)</source>
        <translation>ODBC (nicht getestet)</translation>
    </message>
    <message>
        <source>warehouse.example.com, or localhost</source>
        <translation>warehouse.example.com oder localhost</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>der übliche</translation>
    </message>
    <message>
        <source>the user&apos;s own</source>
        <translation>die des Benutzers</translation>
    </message>
    <message>
        <source>the engine&apos;s default</source>
        <translation>Vorgabe der Engine</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>The password is kept nowhere else; left empty, that of the keychain counts. The connection is encrypted and the certificate checked, but to this computer itself.</source>
        <translation>Das Passwort wird sonst nirgends aufbewahrt; bleibt das Feld leer, gilt das aus dem Schlüsselbund. Die Verbindung ist verschlüsselt und das Zertifikat wird geprüft, außer zu diesem Computer selbst.</translation>
    </message>
    <message>
        <source>The password is asked for each time and kept nowhere. The connection is encrypted and the certificate checked, but to this computer itself.</source>
        <translation>Nach dem Passwort wird jedes Mal gefragt; es wird nirgends aufbewahrt. Die Verbindung ist verschlüsselt und das Zertifikat wird geprüft, außer zu diesem Computer selbst.</translation>
    </message>
    <message>
        <source>Data source (DSN)</source>
        <translation>Datenquelle (DSN)</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>those of the system</source>
        <translation>die des Systems</translation>
    </message>
    <message>
        <source>Only where your organisation signs its certificates itself: the file (PEM) with its own, from your IT</source>
        <translation>Nur wenn Ihre Organisation ihre Zertifikate selbst unterschreibt: die Datei (PEM) mit ihrem eigenen, von Ihrer IT</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Wählen...</translation>
    </message>
    <message>
        <source>Choose the file of certificates</source>
        <translation>Datei mit Zertifikaten wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>leadlight::DataPage</name>
    <message>
        <source>What was read, what was left out, and how the two files fit together.</source>
        <translation>Was gelesen wurde, was ausgelassen wurde und wie die beiden Dateien zusammenpassen.</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Einsendungen</translation>
    </message>
    <message>
        <source>Open submissions...</source>
        <translation>Einsendungen öffnen...</translation>
    </message>
    <message>
        <source>BU mapping</source>
        <translation>BU-Zuordnung</translation>
    </message>
    <message>
        <source>Open BU mapping...</source>
        <translation>BU-Zuordnung öffnen...</translation>
    </message>
</context>
<context>
    <name>leadlight::DataTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Nothing here fits the filters.</source>
        <translation>Nichts hier passt zu den Filtern.</translation>
    </message>
    <message>
        <source>Nothing here has &quot;%1&quot; in it and fits the filters.</source>
        <translation>Nichts hier enthält „%1“ und passt zu den Filtern.</translation>
    </message>
    <message>
        <source>Nothing here has &quot;%1&quot; in it.</source>
        <translation>Nichts hier enthält „%1“.</translation>
    </message>
</context>
<context>
    <name>leadlight::DaysView</name>
    <message>
        <source>First day that counts</source>
        <translation>Erster Tag, der zählt</translation>
    </message>
    <message>
        <source>Last day that counts</source>
        <translation>Letzter Tag, der zählt</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Use only this one</source>
        <translation>Nur diese verwenden</translation>
    </message>
    <message>
        <source>Use all</source>
        <translation>Alle verwenden</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>Open the submissions to see which deliveries they are made of.</source>
        <translation>Öffnen Sie die Einsendungen, um zu sehen, aus welchen Lieferungen sie bestehen.</translation>
    </message>
    <message>
        <source>Days that count</source>
        <translation>Tage, die zählen</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>A delivery is a file</source>
        <translation>Je Datei eine Lieferung</translation>
    </message>
    <message>
        <source>Each file by itself</source>
        <translation>Jede Datei für sich</translation>
    </message>
    <message>
        <source>A delivery is a month</source>
        <translation>Je Monat eine Lieferung</translation>
    </message>
    <message>
        <source>Files of the same days are one delivery, unless each file is taken by itself.</source>
        <translation>Dateien mit denselben Tagen sind eine Lieferung, sofern nicht jede Datei für sich genommen wird.</translation>
    </message>
    <message>
        <source>What is one delivery</source>
        <translation>Was eine Lieferung ist</translation>
    </message>
    <message>
        <source>Name of the selected delivery</source>
        <translation>Name der ausgewählten Lieferung</translation>
    </message>
    <message>
        <source>All days count, and rows without a date, too.</source>
        <translation>Alle Tage zählen, auch Zeilen ohne Datum.</translation>
    </message>
    <message>
        <source>The submissions have no dates.</source>
        <translation>Die Einsendungen haben kein Datum.</translation>
    </message>
    <message>
        <source>The delivery chosen above:</source>
        <translation>Die oben gewählte Lieferung:</translation>
    </message>
    <message>
        <source>Its name, which can be changed here</source>
        <translation>Ihr Name, der sich hier ändern lässt</translation>
    </message>
</context>
<context>
    <name>leadlight::DetailsPanel</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>What to show of the data</source>
        <translation>Was zu den Daten gezeigt wird</translation>
    </message>
    <message>
        <source>Open the submissions file to see its rows here.</source>
        <translation>Öffnen Sie die Einsendungsdatei, um ihre Zeilen hier zu sehen.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>The first row</source>
        <translation>Die erste Zeile</translation>
    </message>
    <message>
        <source>The first %1 rows</source>
        <translation>Die ersten %1 Zeilen</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>Ausgelassene Zeilen</translation>
    </message>
    <message>
        <source>Pages with several BUs</source>
        <translation>Seiten mit mehreren BUs</translation>
    </message>
    <message>
        <source>Matching addresses</source>
        <translation>Adressabgleich</translation>
    </message>
    <message>
        <source>Days and deliveries</source>
        <translation>Tage und Lieferungen</translation>
    </message>
</context>
<context>
    <name>leadlight::EvidenceNote</name>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>List only the visitors without evidence</source>
        <translation>Nur die Besucher ohne Belege auflisten</translation>
    </message>
</context>
<context>
    <name>leadlight::EvidenceSettings</name>
    <message>
        <source>Only with evidence</source>
        <translation>Nur mit Belegen</translation>
    </message>
    <message>
        <source>More...</source>
        <translation>Mehr...</translation>
    </message>
    <message>
        <source>Evidence wanted</source>
        <translation>Verlangte Belege</translation>
    </message>
    <message>
        <source>How much has to speak for a page</source>
        <translation>Wie viel für eine Seite sprechen muss</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>A page is personal where the pages that a visitor took speak for it, and popular where they do not.</source>
        <translation>Eine Seite ist persönlich, wo die vom Besucher genutzten Seiten für sie sprechen, und beliebt, wo sie es nicht tun.</translation>
    </message>
    <message>
        <source>Only pages that something a visitor took speaks for. Without this, popular pages stand among them: this model knows how popular each page is overall, and ranks them by that. Exported lists, too.</source>
        <translation>Nur Seiten, für die etwas spricht, das der Besucher genutzt hat. Ohne diese Einstellung stehen beliebte Seiten dazwischen: Dieses Modell weiß, wie beliebt jede Seite allgemein ist, und ordnet sie danach ein. Auch exportierte Listen.</translation>
    </message>
    <message>
        <source>Lists end where nothing a visitor took speaks for a further page, instead of going on with popular pages. Exported lists, too.</source>
        <translation>Listen enden, wo keine der genutzten Seiten mehr für eine weitere spricht, statt mit beliebten Seiten weiterzugehen. Auch exportierte Listen.</translation>
    </message>
</context>
<context>
    <name>leadlight::ExplainButton</name>
    <message>
        <source>What does this mean: %1</source>
        <translation>Was bedeutet das: %1</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Was bedeutet das?</translation>
    </message>
</context>
<context>
    <name>leadlight::ExplanationPopup</name>
    <message>
        <source>What does this mean?</source>
        <translation>Was bedeutet das?</translation>
    </message>
</context>
<context>
    <name>leadlight::ExplanationText</name>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Wie es berechnet wird</translation>
    </message>
    <message>
        <source>What it does not say</source>
        <translation>Was es nicht sagt</translation>
    </message>
</context>
<context>
    <name>leadlight::Exporting</name>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Writing recommendations</source>
        <translation>Empfehlungen werden geschrieben</translation>
    </message>
    <message>
        <source>Recommendations are being written to a file.</source>
        <translation>Gerade werden Empfehlungen in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Weiterschreiben</translation>
    </message>
</context>
<context>
    <name>leadlight::FiguresDialog</name>
    <message>
        <source>What the figures mean</source>
        <translation>Was die Kennzahlen bedeuten</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
</context>
<context>
    <name>leadlight::FileCard</name>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>Pipe</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>Doppelpunkt</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>1 line left out: %1</source>
        <translation>1 Zeile ausgelassen: %1</translation>
    </message>
    <message>
        <source>%1 lines left out: %2</source>
        <translation>%1 Zeilen ausgelassen: %2</translation>
    </message>
    <message>
        <source>Resolve...</source>
        <translation>Lösen...</translation>
    </message>
    <message>
        <source>Decide...</source>
        <translation>Entscheiden...</translation>
    </message>
    <message>
        <source>Decide about visitors that look like robots</source>
        <translation>Über Besucher entscheiden, die nach Bots aussehen</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>1 page name that stands for no page</source>
        <translation>1 Seitenname, der für keine Seite steht</translation>
    </message>
    <message>
        <source>%1 page names that stand for no page</source>
        <translation>%1 Seitennamen, die für keine Seite stehen</translation>
    </message>
    <message>
        <source>1 page belongs to more than one business unit.</source>
        <translation>1 Seite gehört zu mehr als einem Geschäftsbereich.</translation>
    </message>
    <message>
        <source>%1 pages belong to more than one business unit.</source>
        <translation>%1 Seiten gehören zu mehr als einem Geschäftsbereich.</translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>Wird gelesen...</translation>
    </message>
    <message>
        <source>Everything else follows once the whole file is read.</source>
        <translation>Alles Weitere folgt, sobald die ganze Datei gelesen ist.</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Noch nicht geöffnet</translation>
    </message>
    <message>
        <source>1 row without a visitor id, not among the cookies and pages</source>
        <translation>1 Zeile ohne Besucher-ID, nicht unter den Cookies und Seiten</translation>
    </message>
    <message>
        <source>%1 rows without a visitor id, not among the cookies and pages</source>
        <translation>%1 Zeilen ohne Besucher-ID, nicht unter den Cookies und Seiten</translation>
    </message>
</context>
<context>
    <name>leadlight::FilePrompts</name>
    <message>
        <source>Open submissions</source>
        <translation>Einsendungen öffnen</translation>
    </message>
    <message>
        <source>Open BU mapping</source>
        <translation>BU-Zuordnung öffnen</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods *.gz *.zip *.tgz *.tar)</source>
        <translation>Exporte (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods *.gz *.zip *.tgz *.tar)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Looking at the columns</source>
        <translation>Spalten werden geprüft</translation>
    </message>
    <message>
        <source>What you answered does not open all of the files. If they differ, open them one by one.</source>
        <translation>Mit Ihren Angaben lassen sich nicht alle Dateien öffnen. Wenn die Dateien verschieden sind, öffnen Sie sie einzeln.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>One cookie has lost its leading zeros, probably in a spreadsheet.</source>
        <translation>Ein Cookie hat seine führenden Nullen verloren, vermutlich in einer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>%1 cookies have lost their leading zeros, probably in a spreadsheet.</source>
        <translation>%1 Cookies haben ihre führenden Nullen verloren, vermutlich in einer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>With the zeros put back they are the same visitors as in the other files.</source>
        <translation>Mit den Nullen sind es dieselben Besucher wie in den anderen Dateien.</translation>
    </message>
    <message>
        <source>Put the zeros back</source>
        <translation>Nullen ergänzen</translation>
    </message>
    <message>
        <source>Add another export</source>
        <translation>Weiteren Export hinzufügen</translation>
    </message>
</context>
<context>
    <name>leadlight::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>leadlight::FilterField</name>
    <message>
        <source>Search %1</source>
        <translation>%1 durchsuchen</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Gezeigte Zeilen</translation>
    </message>
    <message>
        <source>Search %1 %2...</source>
        <translation>%1 %2 durchsuchen...</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>leadlight::FoldingNote</name>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Show less of the note</source>
        <translation>Weniger vom Hinweis zeigen</translation>
    </message>
    <message>
        <source>Show all of the note</source>
        <translation>Den ganzen Hinweis zeigen</translation>
    </message>
</context>
<context>
    <name>leadlight::FoundBars</name>
    <message>
        <source>%1 of 100 (%2 to %3)</source>
        <translation>%1 von 100 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Found in the top 10, before and after</source>
        <translation>In den Top 10 gefunden, vorher und nachher</translation>
    </message>
    <message>
        <source>Before: %1. After: %2.</source>
        <translation>Vorher: %1. Nachher: %2.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>leadlight::FoundLine</name>
    <message>
        <source>Measure on hidden pages</source>
        <translation>Auf verdeckten Seiten messen</translation>
    </message>
    <message>
        <source>Hides pages of either delivery, and looks how many the top 10 finds</source>
        <translation>Verdeckt Seiten beider Lieferungen und zählt, wie viele die Top 10 findet</translation>
    </message>
    <message>
        <source>How often hidden pages are found in either delivery is not measured yet.</source>
        <translation>Wie oft verdeckte Seiten in beiden Lieferungen gefunden werden, ist noch nicht gemessen.</translation>
    </message>
    <message>
        <source>Measuring on hidden pages of both deliveries...</source>
        <translation>Auf verdeckten Seiten beider Lieferungen wird gemessen...</translation>
    </message>
</context>
<context>
    <name>leadlight::Health</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What happened in this run and those before. It holds no ids, no names and no figures, and is sent nowhere. The file: %1</source>
        <translation>Was in diesem und den vorigen Programmläufen geschehen ist. Das Protokoll enthält keine IDs, keine Namen und keine Zahlen und wird nirgendwohin gesendet. Die Datei: %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>This is all that was written down: versions, and where the program stood. It holds nothing of your data and was sent nowhere. Those who look for the fault can use it.</source>
        <translation>Nur das wurde festgehalten: Versionen und die Stelle, an der das Programm stand. Der Bericht enthält nichts aus Ihren Daten und wurde nirgendwohin gesendet. Bei der Fehlersuche hilft er weiter.</translation>
    </message>
    <message>
        <source>Leadlight ended by a fault the last time.</source>
        <translation>Leadlight wurde beim letzten Mal durch einen Fehler beendet.</translation>
    </message>
    <message>
        <source>Your files were only read. A report was written on this computer.</source>
        <translation>Ihre Dateien wurden nur gelesen. Auf diesem Computer wurde ein Fehlerbericht abgelegt.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Fehlerbericht zeigen</translation>
    </message>
</context>
<context>
    <name>leadlight::HeatMark</name>
    <message>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2: %3</translation>
    </message>
</context>
<context>
    <name>leadlight::HeldOutPanel</name>
    <message>
        <source>%1 % (%2 to %3)</source>
        <translation>%1&#xa0;% (%2 bis %3)</translation>
    </message>
    <message>
        <source>On hidden pages</source>
        <translation>Auf verdeckten Seiten</translation>
    </message>
    <message>
        <source>Measure on hidden pages</source>
        <translation>Auf verdeckten Seiten messen</translation>
    </message>
    <message>
        <source>Open the Model lab</source>
        <translation>Modelllabor öffnen</translation>
    </message>
    <message>
        <source>The last comparison did not have this model with these settings.</source>
        <translation>Der letzte Vergleich enthielt dieses Modell nicht mit diesen Einstellungen.</translation>
    </message>
    <message>
        <source>Whether the model finds what a cookie wants next shows on pages that were hidden from it. That needs no business units.</source>
        <translation>Ob das Modell findet, was ein Cookie als Nächstes will, zeigt sich an Seiten, die vor ihm verdeckt waren. Dafür sind keine Geschäftsbereiche nötig.</translation>
    </message>
    <message>
        <source>The hit rate above is measured on what the model has learnt from. Whether it finds what a cookie wants next shows on pages that were hidden from it.</source>
        <translation>Die Trefferquote oben ist an dem gemessen, woraus das Modell gelernt hat. Ob es findet, was ein Cookie als Nächstes will, zeigt sich an Seiten, die vor ihm verdeckt waren.</translation>
    </message>
    <message>
        <source>%1 In brackets: the 95 % interval.</source>
        <translation>%1 In Klammern: das 95-%-Intervall.</translation>
    </message>
    <message>
        <source>Found in the top %1 (HR@%1)</source>
        <translation>In den Top %1 gefunden (HR@%1)</translation>
    </message>
    <message>
        <source>Placed high (NDCG@%1)</source>
        <translation>Hoch platziert (NDCG@%1)</translation>
    </message>
    <message>
        <source>Most popular</source>
        <translation>Beliebteste</translation>
    </message>
    <message>
        <source>Compares the models in the Model lab</source>
        <translation>Vergleicht die Modelle im Modelllabor</translation>
    </message>
    <message>
        <source>Open a submissions file first</source>
        <translation>Öffnen Sie zuerst eine Einsendungsdatei</translation>
    </message>
    <message>
        <source>The Rules page says what each of them costs.</source>
        <translation>Was jede kostet, steht auf der Seite Regeln.</translation>
    </message>
</context>
<context>
    <name>leadlight::HistoryPanel</name>
    <message>
        <source>Submitted so far</source>
        <translation>Bisher genutzt</translation>
    </message>
    <message>
        <source>Pages submitted so far</source>
        <translation>Bisher genutzte Seiten</translation>
    </message>
    <message>
        <source>Add a page to the history, to see what would change</source>
        <translation>Dem Verlauf eine Seite hinzufügen, um zu sehen, was sich ändern würde</translation>
    </message>
    <message>
        <source>Business unit that the new visitor cares for</source>
        <translation>Geschäftsbereich, der den neuen Besucher interessiert</translation>
    </message>
    <message>
        <source>Cares for</source>
        <translation>Interesse an</translation>
    </message>
    <message>
        <source>Popular pages of this business unit come first, behind those that the visitor&apos;s own pages speak for</source>
        <translation>Beliebte Seiten dieses Geschäftsbereichs kommen zuerst, hinter denen, für die die eigenen Seiten des Besuchers sprechen</translation>
    </message>
    <message>
        <source>Makes no difference to this list: the model ranks every page of it by what the visitor took. Take pages away to choose again.</source>
        <translation>Ohne Wirkung auf diese Liste: Das Modell ordnet jede Seite danach ein, was der Besucher genutzt hat. Entfernen Sie Seiten, um wieder wählen zu können.</translation>
    </message>
    <message>
        <source>any business unit</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>Neuer Besucher</translation>
    </message>
    <message>
        <source>Add a page...</source>
        <translation>Seite hinzufügen...</translation>
    </message>
    <message>
        <source>What if: add a page...</source>
        <translation>Was wäre, wenn: Seite dazu...</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Take away the new visitor&apos;s pages</source>
        <translation>Die Seiten des neuen Besuchers entfernen</translation>
    </message>
    <message>
        <source>Undo the what-if</source>
        <translation>Was-wäre-wenn zurücknehmen</translation>
    </message>
    <message>
        <source>Back to a visitor without a history</source>
        <translation>Zurück zu einem Besucher ohne Vorgeschichte</translation>
    </message>
    <message>
        <source>Back to what the cookie has really submitted</source>
        <translation>Zurück zu dem, was das Cookie wirklich genutzt hat</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 Seiten</translation>
    </message>
    <message>
        <source>no history yet</source>
        <translation>noch ohne Seiten</translation>
    </message>
    <message>
        <source>with 1 page</source>
        <translation>mit 1 Seite</translation>
    </message>
    <message>
        <source>with %1 pages</source>
        <translation>mit %1 Seiten</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>1 submission</source>
        <translation>1 Einsendung</translation>
    </message>
    <message>
        <source>%1 submissions</source>
        <translation>%1 Einsendungen</translation>
    </message>
    <message>
        <source>%1. Untick a page to see what would change.</source>
        <translation>%1. Entfernen Sie das Häkchen einer Seite, um zu sehen, was sich ändern würde.</translation>
    </message>
    <message>
        <source>What if: without any page</source>
        <translation>Was wäre, wenn: ohne jede Seite</translation>
    </message>
    <message>
        <source>without one page</source>
        <translation>ohne eine Seite</translation>
    </message>
    <message>
        <source>without %1 pages</source>
        <translation>ohne %1 Seiten</translation>
    </message>
    <message>
        <source>with one page added</source>
        <translation>mit einer hinzugefügten Seite</translation>
    </message>
    <message>
        <source>with %1 pages added</source>
        <translation>mit %1 hinzugefügten Seiten</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Was wäre, wenn: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::Job</name>
    <message>
        <source>%1, about %2 min left</source>
        <translation>%1, noch etwa %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1, about %2 s left</source>
        <translation>%1, noch etwa %2&#xa0;s</translation>
    </message>
</context>
<context>
    <name>leadlight::LabJobs</name>
    <message>
        <source>Comparing models</source>
        <translation>Modelle werden verglichen</translation>
    </message>
    <message>
        <source>Models are being compared.</source>
        <translation>Gerade werden Modelle verglichen.</translation>
    </message>
    <message>
        <source>Keep comparing</source>
        <translation>Weiter vergleichen</translation>
    </message>
    <message>
        <source>Measuring the learning curve</source>
        <translation>Lernkurve wird gemessen</translation>
    </message>
    <message>
        <source>The learning curve is being measured.</source>
        <translation>Gerade wird die Lernkurve gemessen.</translation>
    </message>
    <message>
        <source>Keep measuring</source>
        <translation>Weiter messen</translation>
    </message>
</context>
<context>
    <name>leadlight::LabRuns</name>
    <message>
        <source>Beside the training before (%3) the top 10 is another for %1 % of %2 visitors.</source>
        <translation>Gegenüber dem vorigen Training (%3) haben %1&#xa0;% von %2 Besuchern andere Top 10.</translation>
    </message>
    <message>
        <source>By the evidence that is asked for now, the top 10 has changed for %1 % of %2 cookies; hit rates are of these lists. The model is the same.</source>
        <translation>Mit den jetzt verlangten Belegen haben sich die Top 10 bei %1&#xa0;% von %2 Cookies geändert; die Trefferquoten beziehen sich auf diese Listen. Das Modell ist dasselbe.</translation>
    </message>
</context>
<context>
    <name>leadlight::LedgerBar</name>
    <message>
        <source>Submissions by business unit</source>
        <translation>Einsendungen je Geschäftsbereich</translation>
    </message>
    <message>
        <source>%1 other business units</source>
        <translation>%1 weitere Geschäftsbereiche</translation>
    </message>
    <message>
        <source>%1: %2 submissions, %3 %</source>
        <translation>%1: %2 Einsendungen, %3&#xa0;%</translation>
    </message>
    <message>
        <source>%1 (dropped)</source>
        <translation>%1 (weggelassen)</translation>
    </message>
</context>
<context>
    <name>leadlight::LedgerPanel</name>
    <message>
        <source>Submissions with a business unit</source>
        <translation>Einsendungen mit Geschäftsbereich</translation>
    </message>
    <message>
        <source>Keep unmapped pages</source>
        <translation>Nicht zugeordnete behalten</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Pages without a business unit</source>
        <translation>Seiten ohne Geschäftsbereich</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Ohne fortfahren</translation>
    </message>
    <message>
        <source>Takes the BU mapping away: no page has a business unit then</source>
        <translation>Entfernt die BU-Zuordnung: Dann hat keine Seite einen Geschäftsbereich</translation>
    </message>
    <message>
        <source>Open another...</source>
        <translation>Andere öffnen...</translation>
    </message>
    <message>
        <source>Open another BU mapping</source>
        <translation>Eine andere BU-Zuordnung öffnen</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 von %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>Every page has a business unit.</source>
        <translation>Jede Seite hat einen Geschäftsbereich.</translation>
    </message>
    <message>
        <source>Dropping would lose %1.</source>
        <translation>Beim Weglassen gingen verloren: %1.</translation>
    </message>
    <message>
        <source>Dropped: %1. The model does not see them.</source>
        <translation>Weggelassen: %1. Das Modell sieht sie nicht.</translation>
    </message>
    <message>
        <source>As in the notebook, 1 row of a page with several business units counts once for each, so the units add up to %1 submissions.</source>
        <translation>Wie im Notebook zählt 1 Zeile einer Seite mit mehreren Geschäftsbereichen für jeden einmal, so dass die Geschäftsbereiche zusammen %1 Einsendungen ergeben.</translation>
    </message>
    <message>
        <source>As in the notebook, %1 rows of pages with several business units count once for each, so the units add up to %2 submissions.</source>
        <translation>Wie im Notebook zählen %1 Zeilen von Seiten mit mehreren Geschäftsbereichen für jeden einmal, so dass die Geschäftsbereiche zusammen %2 Einsendungen ergeben.</translation>
    </message>
    <message>
        <source>The row without a visitor id counts here and on the other pages.</source>
        <translation>Die Zeile ohne Besucher-ID zählt hier und auf den anderen Seiten mit.</translation>
    </message>
    <message>
        <source>The %1 rows without a visitor id count here and on the other pages.</source>
        <translation>Die %1 Zeilen ohne Besucher-ID zählen hier und auf den anderen Seiten mit.</translation>
    </message>
    <message>
        <source>Of these, rows, submissions and pages count the row without a visitor id, cookies do not; the other pages leave it out.</source>
        <translation>Davon zählen Zeilen, Einsendungen und Seiten die Zeile ohne Besucher-ID mit, Cookies nicht; die anderen Seiten lassen sie aus.</translation>
    </message>
    <message>
        <source>Of these, rows, submissions and pages count the %1 rows without a visitor id, cookies do not; the other pages leave them out.</source>
        <translation>Davon zählen Zeilen, Einsendungen und Seiten die %1 Zeilen ohne Besucher-ID mit, Cookies nicht; die anderen Seiten lassen sie aus.</translation>
    </message>
</context>
<context>
    <name>leadlight::LeftOutView</name>
    <message>
        <source>Export list...</source>
        <translation>Liste exportieren...</translation>
    </message>
    <message>
        <source>Some days stand in several of the files, and these rows are the same in them. The note above says which.</source>
        <translation>Einige Tage kommen in mehreren der Dateien vor, und diese Zeilen sind darin gleich. Der Hinweis oben sagt, welche.</translation>
    </message>
    <message>
        <source>Models then neither learn from such visitors nor are tested on them. They still get recommendations.</source>
        <translation>Modelle lernen dann weder aus solchen Besuchern, noch werden sie an ihnen getestet. Empfehlungen bekommen sie trotzdem.</translation>
    </message>
    <message>
        <source>Leave the visitor that looks like a robot out of training</source>
        <translation>Den Besucher, der nach einem Bot aussieht, vom Training ausnehmen</translation>
    </message>
    <message>
        <source>Leave the %1 visitors that look like robots out of training</source>
        <translation>Die %1 Besucher, die nach Bots aussehen, vom Training ausnehmen</translation>
    </message>
    <message>
        <source>Count the row that stands in two files once</source>
        <translation>Die Zeile, die in zwei Dateien steht, einfach zählen</translation>
    </message>
    <message>
        <source>Count the %1 rows that stand in two files once</source>
        <translation>Die %1 Zeilen, die in zwei Dateien stehen, einfach zählen</translation>
    </message>
    <message>
        <source>Use the row without a visitor id as well</source>
        <translation>Auch die Zeile ohne Besucher-ID verwenden</translation>
    </message>
    <message>
        <source>Use the %1 rows without a visitor id as well</source>
        <translation>Auch die %1 Zeilen ohne Besucher-ID verwenden</translation>
    </message>
    <message>
        <source>Ids such as None or 0000 stand for many people at once, so that they are left out of training and lists</source>
        <translation>IDs wie None oder 0000 stehen für viele Menschen zugleich und werden deshalb aus Training und Listen ausgelassen</translation>
    </message>
    <message>
        <source>The first %1 of %2 lines are listed.</source>
        <translation>Aufgelistet sind die ersten %1 von %2 Zeilen.</translation>
    </message>
    <message>
        <source>No line was left out: all lines of the files could be read.</source>
        <translation>Keine Zeile wurde ausgelassen: Alle Zeilen der Dateien ließen sich lesen.</translation>
    </message>
</context>
<context>
    <name>leadlight::ListsTherePanel</name>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>First visitors</source>
        <translation>Erste Besucher</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>Als CSV speichern...</translation>
    </message>
    <message>
        <source>Id of a visitor</source>
        <translation>Kennung eines Besuchers</translation>
    </message>
    <message>
        <source>Whole id of any visitor</source>
        <translation>Ganze Kennung eines Besuchers</translation>
    </message>
    <message>
        <source>The lists of the first 1,000 visitors in the engine&apos;s order</source>
        <translation>Die Listen der ersten 1.000 Besucher in der Reihenfolge der Engine</translation>
    </message>
    <message>
        <source>Save the shown lists as CSV</source>
        <translation>Gezeigte Listen als CSV speichern</translation>
    </message>
    <message>
        <source>Lists from the engine</source>
        <translation>Listen aus der Engine</translation>
    </message>
    <message>
        <source>Visitors shown: %1, the first in the engine&apos;s order. Everybody&apos;s lists are written there and not sent here.</source>
        <translation>Gezeigte Besucher: %1, die ersten in der Reihenfolge der Engine. Die Listen aller werden dort geschrieben und nicht hierher geschickt.</translation>
    </message>
    <message>
        <source>The list of %1.</source>
        <translation>Die Liste von %1.</translation>
    </message>
    <message>
        <source>Train a model, and the first visitors&apos; lists stand here.</source>
        <translation>Trainieren Sie ein Modell, dann stehen hier die Listen der ersten Besucher.</translation>
    </message>
</context>
<context>
    <name>leadlight::MainWindow</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
    <message>
        <source>Open a submissions file first</source>
        <translation>Öffnen Sie zuerst eine Einsendungsdatei</translation>
    </message>
    <message>
        <source>Auto: %1</source>
        <translation>Auto: %1</translation>
    </message>
    <message>
        <source>Auto: %1, measured</source>
        <translation>Auto: %1, gemessen</translation>
    </message>
</context>
<context>
    <name>leadlight::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search in the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Text des Kapitels</translation>
    </message>
    <message>
        <source>No chapter has &quot;%1&quot;.</source>
        <translation>Kein Kapitel enthält „%1“.</translation>
    </message>
</context>
<context>
    <name>leadlight::MappingBefore</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Names the pages that belonged to another business unit then</source>
        <translation>Nennt die Seiten, die damals zu einem anderen Geschäftsbereich gehörten</translation>
    </message>
    <message>
        <source>Remove the BU mapping of then</source>
        <translation>Die damalige BU-Zuordnung entfernen</translation>
    </message>
    <message>
        <source>BU mapping of then...</source>
        <translation>Damalige BU-Zuordnung...</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Damals: %1</translation>
    </message>
    <message>
        <source>Open the BU mapping of then</source>
        <translation>Die damalige BU-Zuordnung öffnen</translation>
    </message>
    <message>
        <source>Open another BU mapping of then, in place of %1</source>
        <translation>Eine andere damalige BU-Zuordnung öffnen, anstelle von %1</translation>
    </message>
</context>
<context>
    <name>leadlight::MappingDialog</name>
    <message>
        <source>Does the BU mapping fit?</source>
        <translation>Passt die BU-Zuordnung?</translation>
    </message>
    <message>
        <source>Without business units there are recommendations, but no hit rate.</source>
        <translation>Ohne Geschäftsbereiche gibt es Empfehlungen, aber keine Trefferquote.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Ohne fortfahren</translation>
    </message>
    <message>
        <source>Open another...</source>
        <translation>Andere öffnen...</translation>
    </message>
</context>
<context>
    <name>leadlight::MatchingView</name>
    <message>
        <source>Overlook these differences when looking up a page&apos;s business unit. Off by default; beside each, what it alone would do.</source>
        <translation>Diese Unterschiede beim Suchen des Geschäftsbereichs einer Seite ignorieren. Standardmäßig ausgeschaltet; neben jedem steht, was er allein bewirken würde.</translation>
    </message>
    <message>
        <source>no more pages found</source>
        <translation>keine weiteren Seiten gefunden</translation>
    </message>
    <message>
        <source>%1 % of submissions find a business unit, 1 more page</source>
        <translation>%1&#xa0;% der Einsendungen finden einen Geschäftsbereich, 1 Seite mehr</translation>
    </message>
    <message>
        <source>%1 % of submissions find a business unit, %2 more pages</source>
        <translation>%1&#xa0;% der Einsendungen finden einen Geschäftsbereich, %2 Seiten mehr</translation>
    </message>
    <message>
        <source>Open both files to see how well they match.</source>
        <translation>Öffnen Sie beide Dateien, um zu sehen, wie gut sie zusammenpassen.</translation>
    </message>
    <message>
        <source>Now %1 % of submissions find a business unit.</source>
        <translation>Jetzt finden %1&#xa0;% der Einsendungen einen Geschäftsbereich.</translation>
    </message>
</context>
<context>
    <name>leadlight::MemberDialog</name>
    <message>
        <source>Choose what to open</source>
        <translation>Was soll geöffnet werden?</translation>
    </message>
    <message>
        <source>%1 Which one do you want to open?</source>
        <translation>%1 Welche möchten Sie öffnen?</translation>
    </message>
    <message>
        <source>What there is to open</source>
        <translation>Was geöffnet werden kann</translation>
    </message>
    <message>
        <source>All of them, read as one</source>
        <translation>Alle, zusammen gelesen</translation>
    </message>
</context>
<context>
    <name>leadlight::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;submissions...</source>
        <translation>&amp;Einsendungen öffnen...</translation>
    </message>
    <message>
        <source>Open BU &amp;mapping...</source>
        <translation>BU-&amp;Zuordnung öffnen...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple data</source>
        <translation>Beispiel&amp;daten öffnen</translation>
    </message>
    <message>
        <source>&amp;Report...</source>
        <translation>Be&amp;richt...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Neue Sitzung</translation>
    </message>
    <message>
        <source>Open s&amp;ession...</source>
        <translation>Sitzung ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>Recent sess&amp;ions</source>
        <translation>Letzte S&amp;itzungen</translation>
    </message>
    <message>
        <source>S&amp;ave session</source>
        <translation>Sitzung &amp;speichern</translation>
    </message>
    <message>
        <source>Save session &amp;as...</source>
        <translation>Sitzung speichern &amp;unter...</translation>
    </message>
    <message>
        <source>Re&amp;vert to what was saved</source>
        <translation>Auf gespeicherten S&amp;tand zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Cohorts</source>
        <translation>&amp;Kohorten</translation>
    </message>
    <message>
        <source>&amp;Find anything...</source>
        <translation>&amp;Alles durchsuchen...</translation>
    </message>
    <message>
        <source>Search on this &amp;page</source>
        <translation>Auf dieser &amp;Seite suchen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>&amp;Cancel what is running</source>
        <translation>Laufenden Vorgang &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>&amp;Einstellungen...</translation>
    </message>
    <message>
        <source>&amp;Rules...</source>
        <translation>&amp;Regeln...</translation>
    </message>
    <message>
        <source>As in the &amp;notebook</source>
        <translation>Wie im &amp;Notebook</translation>
    </message>
    <message>
        <source>Leadlight&apos;s &amp;defaults</source>
        <translation>&amp;Voreinstellungen von Leadlight</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>What the &amp;figures mean</source>
        <translation>Was die &amp;Kennzahlen bedeuten</translation>
    </message>
    <message>
        <source>&amp;Introduction</source>
        <translation>&amp;Einführung</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>&amp;Protokoll zeigen</translation>
    </message>
    <message>
        <source>&amp;About Leadlight</source>
        <translation>&amp;Über Leadlight</translation>
    </message>
    <message>
        <source>Forget those not found</source>
        <translation>Nicht gefundene vergessen</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>Diese Dateien vergessen</translation>
    </message>
    <message>
        <source>%1 (not found)  –  %2</source>
        <translation>%1 (nicht gefunden)  –  %2</translation>
    </message>
    <message>
        <source>%1  –  %2</source>
        <translation>%1  –  %2</translation>
    </message>
    <message>
        <source>No&amp;tes...</source>
        <translation>No&amp;tizen...</translation>
    </message>
    <message>
        <source>Connect to a &amp;warehouse...</source>
        <translation>Mit einem &amp;Warehouse verbinden...</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Add another e&amp;xport...</source>
        <translation>Weiteren E&amp;xport hinzufügen...</translation>
    </message>
</context>
<context>
    <name>leadlight::MessageBar</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>Zeile %L1</translation>
    </message>
    <message>
        <source>%1, line %L2</source>
        <translation>%1, Zeile %L2</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>1 more message waits below these.</source>
        <translation>1 weitere Meldung wartet unter diesen.</translation>
    </message>
    <message>
        <source>%1 more messages wait below these.</source>
        <translation>%1 weitere Meldungen warten unter diesen.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close all messages</source>
        <translation>Alle Meldungen schließen</translation>
    </message>
</context>
<context>
    <name>leadlight::MixBars</name>
    <message>
        <source>%1 others</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Whose pages are recommended, before and after</source>
        <translation>Wessen Seiten empfohlen werden, vorher und nachher</translation>
    </message>
    <message>
        <source>%1: %2 %, then %3 %</source>
        <translation>%1: %2&#xa0;%, dann %3&#xa0;%</translation>
    </message>
    <message>
        <source>%1 → %2 %</source>
        <translation>%1 → %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>leadlight::ModelLabPage</name>
    <message>
        <source>Which model is right for this data, measured on pages that were hidden from it.</source>
        <translation>Welches Modell das richtige für diese Daten ist, gemessen an Seiten, die vor ihm verdeckt waren.</translation>
    </message>
    <message>
        <source>Section of the Model lab</source>
        <translation>Bereich des Modelllabors</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Modellvergleich</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Tuning</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>The Rules page says what each of them costs.</source>
        <translation>Was jede kostet, steht auf der Seite Regeln.</translation>
    </message>
</context>
<context>
    <name>leadlight::ModelSettingsPopup</name>
    <message>
        <source>Model settings</source>
        <translation>Modelleinstellungen</translation>
    </message>
    <message>
        <source>As in the notebook</source>
        <translation>Wie im Notebook</translation>
    </message>
    <message>
        <source>ALS with 20 factors, unmapped pages dropped, pages with two business units counted twice</source>
        <translation>ALS mit 20 Faktoren, ohne nicht zugeordnete Seiten, Seiten mit zwei Geschäftsbereichen doppelt gezählt</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the defaults of this model</source>
        <translation>Zurück zu den Voreinstellungen dieses Modells</translation>
    </message>
    <message>
        <source>Auto takes %1, the winner of the Model lab&apos;s scorecard on this data. To change its settings, choose the model itself.</source>
        <translation>Auto nimmt %1, den Sieger des Modellvergleichs im Modelllabor auf diesen Daten. Um dessen Einstellungen zu ändern, wählen Sie das Modell selbst.</translation>
    </message>
    <message>
        <source>%1 settings</source>
        <translation>Einstellungen: %1</translation>
    </message>
    <message>
        <source>%1 settings: %2</source>
        <translation>Einstellungen %1: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>leadlight::ModelTherePanel</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Train there</source>
        <translation>Dort trainieren</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Model that is trained on the engine&apos;s sums</source>
        <translation>Modell, das auf Summen der Engine trainiert wird</translation>
    </message>
    <message>
        <source>The engine adds up which pages are taken together; the model is trained here on the sums</source>
        <translation>Die Engine zählt, welche Seiten zusammen genutzt werden; das Modell wird hier auf den Summen trainiert</translation>
    </message>
    <message>
        <source>Hides one page of a quarter of the visitors, trains without it, and looks how often it is found</source>
        <translation>Verdeckt bei einem Viertel der Besucher eine Seite, trainiert ohne sie und sieht nach, wie oft sie gefunden wird</translation>
    </message>
    <message>
        <source>How often it finds hidden pages is not measured yet.</source>
        <translation>Wie oft es verdeckte Seiten findet, ist noch nicht gemessen.</translation>
    </message>
    <message>
        <source>Nothing is trained yet.</source>
        <translation>Noch ist nichts trainiert.</translation>
    </message>
    <message>
        <source>Settings of the models are those of Model settings. ALS is trained on a sample of whole visitors that is read here, so it makes lists of single ones, not of everybody.</source>
        <translation>Die Einstellungen der Modelle sind die der Modelleinstellungen. ALS wird auf einer hierher gelesenen Stichprobe ganzer Besucher trainiert und macht deshalb Listen einzelner Besucher, nicht aller.</translation>
    </message>
</context>
<context>
    <name>leadlight::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>leadlight::NewVisitorRow</name>
    <message>
        <source>New visitor</source>
        <translation>Neuer Besucher</translation>
    </message>
    <message>
        <source>Somebody without a history: add pages and see what should come next</source>
        <translation>Jemand ohne Vorgeschichte: Fügen Sie Seiten hinzu, und sehen Sie, was als Nächstes kommen sollte</translation>
    </message>
    <message>
        <source>no history yet: add pages</source>
        <translation>noch ohne Seiten: hinzufügen</translation>
    </message>
    <message>
        <source>with 1 page</source>
        <translation>mit 1 Seite</translation>
    </message>
    <message>
        <source>with %1 pages</source>
        <translation>mit %1 Seiten</translation>
    </message>
</context>
<context>
    <name>leadlight::NextPagesPanel</name>
    <message>
        <source>Next best assets</source>
        <translation>Nächste beste Assets</translation>
    </message>
    <message>
        <source>Length of the list</source>
        <translation>Länge der Liste</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the list with headers, for a spreadsheet or a mail</source>
        <translation>Die Liste mit Spaltenköpfen kopieren, für eine Tabellenkalkulation oder E-Mail</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export recommendations</source>
        <translation>Empfehlungen exportieren</translation>
    </message>
    <message>
        <source>This list as CSV...</source>
        <translation>Diese Liste als CSV...</translation>
    </message>
    <message>
        <source>All cookies&apos; recommendations as CSV...</source>
        <translation>Empfehlungen aller Cookies als CSV...</translation>
    </message>
    <message>
        <source>Press Train to see recommendations.</source>
        <translation>Klicken Sie auf „Trainieren“, um Empfehlungen zu sehen.</translation>
    </message>
    <message>
        <source>This cookie has submitted every page there is.</source>
        <translation>Dieses Cookie hat schon alle vorhandenen Seiten genutzt.</translation>
    </message>
    <message>
        <source>This visitor is left out of every list.</source>
        <translation>Dieser Besucher ist aus allen Listen ausgelassen.</translation>
    </message>
    <message>
        <source>Nothing this visitor took speaks for a page that the rules allow, and only pages with evidence are wanted.</source>
        <translation>Nichts, was dieser Besucher genutzt hat, spricht für eine Seite, die die Regeln erlauben, und es sind nur Seiten mit Belegen verlangt.</translation>
    </message>
    <message>
        <source>The rules allow no page for this visitor.</source>
        <translation>Die Regeln erlauben für diesen Besucher keine Seite.</translation>
    </message>
    <message>
        <source>Without a history there is no evidence, and only pages with evidence are wanted.</source>
        <translation>Ohne Vorgeschichte gibt es keine Belege, und es sind nur Seiten mit Belegen verlangt.</translation>
    </message>
    <message>
        <source>Nothing this visitor took speaks for another page, and only pages with evidence are wanted.</source>
        <translation>Nichts, was dieser Besucher genutzt hat, spricht für eine andere Seite, und es sind nur Seiten mit Belegen verlangt.</translation>
    </message>
    <message>
        <source>%1 of %2 not yet submitted: %3</source>
        <translation>%1 von %2 noch nicht genutzten: %3</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Was wäre, wenn: %1</translation>
    </message>
    <message>
        <source>Export all cookies&apos; recommendations</source>
        <translation>Empfehlungen aller Cookies exportieren</translation>
    </message>
    <message>
        <source>Top %1</source>
        <translation>Top %1</translation>
    </message>
</context>
<context>
    <name>leadlight::NotesDialog</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>They are saved with the session, and handed on with it.</source>
        <translation>Sie werden mit der Sitzung gespeichert und mit ihr weitergegeben.</translation>
    </message>
    <message>
        <source>What was asked, what was decided, what to look at next time</source>
        <translation>Was gefragt war, was entschieden wurde, was beim nächsten Mal anzusehen ist</translation>
    </message>
</context>
<context>
    <name>leadlight::Opening</name>
    <message>
        <source>the sample data</source>
        <translation>die Beispieldaten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1 Stop it and open %2?</source>
        <translation>%1 Abbrechen und %2 öffnen?</translation>
    </message>
    <message>
        <source>Stop and open</source>
        <translation>Abbrechen und öffnen</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>The sample&apos;s BU mapping was closed: it does not belong to %1.</source>
        <translation>Die BU-Zuordnung der Beispieldaten wurde geschlossen: Sie gehört nicht zu %1.</translation>
    </message>
    <message>
        <source>Without one, no page has a business unit.</source>
        <translation>Ohne BU-Zuordnung hat keine Seite einen Geschäftsbereich.</translation>
    </message>
    <message>
        <source>Open BU mapping...</source>
        <translation>BU-Zuordnung öffnen...</translation>
    </message>
    <message>
        <source>Go on without the BU mapping</source>
        <translation>Ohne BU-Zuordnung fortfahren</translation>
    </message>
    <message>
        <source>%1 Stop it and go on without the BU mapping?</source>
        <translation>%1 Abbrechen und ohne die BU-Zuordnung fortfahren?</translation>
    </message>
    <message>
        <source>Stop and go on</source>
        <translation>Abbrechen und fortfahren</translation>
    </message>
</context>
<context>
    <name>leadlight::OptionsForm</name>
    <message>
        <source>Fewer settings</source>
        <translation>Weniger Einstellungen</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Mehr Einstellungen</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
</context>
<context>
    <name>leadlight::PageField</name>
    <message>
        <source>No page has &quot;%1&quot; in its name.</source>
        <translation>Keine Seite hat „%1“ in ihrem Namen.</translation>
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
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>A visitor, a page, a business unit or a command</source>
        <translation>Ein Besucher, eine Seite, ein Geschäftsbereich oder ein Befehl</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Geschäftsbereich</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>No visitor, page, business unit or command has &quot;%1&quot; in its name.</source>
        <translation>Kein Besucher, keine Seite, kein Geschäftsbereich und kein Befehl hat „%1“ im Namen.</translation>
    </message>
</context>
<context>
    <name>leadlight::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>leadlight::PerformancePage</name>
    <message>
        <source>These values have no plane.</source>
        <translation>Diese Werte haben keine Ebene.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>How well the recommendations fit, cookie by cookie.</source>
        <translation>Wie gut die Empfehlungen passen, Cookie für Cookie.</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Top hit rate</source>
        <translation>Top-Trefferquote</translation>
    </message>
    <message>
        <source>Open BU mapping...</source>
        <translation>BU-Zuordnung öffnen...</translation>
    </message>
    <message>
        <source>What goes with a high hit rate?</source>
        <translation>Was geht mit einer hohen Trefferquote einher?</translation>
    </message>
    <message>
        <source>Every cookie as a dot</source>
        <translation>Jedes Cookie als Punkt</translation>
    </message>
    <message>
        <source>Hit rate by interactions</source>
        <translation>Trefferquote nach Interaktionen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Which hit rate</source>
        <translation>Welche Trefferquote</translation>
    </message>
    <message>
        <source>Hit rate: business units that the cookie has used. Top hit rate: only those of its strongest submissions.</source>
        <translation>Trefferquote: Geschäftsbereiche, die das Cookie genutzt hat. Top-Trefferquote: nur die seiner stärksten Einsendungen.</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Dots or heat map</source>
        <translation>Punkte oder Heatmap</translation>
    </message>
    <message>
        <source>Preparing the charts...</source>
        <translation>Diagramme werden vorbereitet...</translation>
    </message>
    <message>
        <source>No model yet. Press Train to see how well the recommendations fit.</source>
        <translation>Noch kein Modell. Klicken Sie auf „Trainieren“, um zu sehen, wie gut die Empfehlungen passen.</translation>
    </message>
    <message>
        <source>No data yet. Open the submissions and the BU mapping, then press Train.</source>
        <translation>Noch keine Daten. Öffnen Sie die Einsendungen und die BU-Zuordnung, und klicken Sie dann auf „Trainieren“.</translation>
    </message>
    <message>
        <source>None of the cookies&apos; strongest submissions is of a page with a business unit.</source>
        <translation>Keine der stärksten Einsendungen der Cookies gehört zu einer Seite mit Geschäftsbereich.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 cookies selected</source>
        <translation>%1 von %2 Cookies ausgewählt</translation>
    </message>
    <message>
        <source>1: always more with more; 0: no link; −1: always less with more (Spearman&apos;s rank correlation). Likely: 95 % interval.</source>
        <translation>1: immer mehr mit mehr; 0: kein Zusammenhang; −1: immer weniger mit mehr (Rangkorrelation nach Spearman). Wahrscheinlich: 95-%-Intervall.</translation>
    </message>
    <message>
        <source>%1 interactions, hit rate %2 %</source>
        <translation>%1 Interaktionen, Trefferquote %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>leadlight::Phrase</name>
    <message>
        <source>The option &quot;%1&quot; is %2.</source>
        <translation>Die Option „%1“ ist %2.</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>Möglich ist %1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>There is no delivery.</source>
        <translation>Es gibt keine Lieferung.</translation>
    </message>
    <message>
        <source>Open the export of another time beside it, or take each month as a delivery (--deliveries-by month).</source>
        <translation>Öffnen Sie daneben den Export eines anderen Zeitraums, oder behandeln Sie jeden Monat als Lieferung (--deliveries-by month).</translation>
    </message>
    <message>
        <source>There is no delivery &quot;%1&quot;.</source>
        <translation>Es gibt keine Lieferung „%1“.</translation>
    </message>
    <message>
        <source>These are there: %1.</source>
        <translation>Vorhanden sind: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be compared with itself.</source>
        <translation>%1 kann nicht mit sich selbst verglichen werden.</translation>
    </message>
    <message>
        <source>Name two deliveries.</source>
        <translation>Geben Sie zwei Lieferungen an.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>the delivery to compare with, by its name; without it the one before</source>
        <translation>die Lieferung, mit der verglichen wird, mit ihrem Namen; ohne Angabe die vorige</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>the delivery that is looked at, by its name; without it the last</source>
        <translation>die Lieferung, die betrachtet wird, mit ihrem Namen; ohne Angabe die letzte</translation>
    </message>
    <message>
        <source>Planned uplift</source>
        <translation>Geplanter Uplift</translation>
    </message>
    <message>
        <source>how much larger the share of visitors that take a listed page should be than in a control group: how many visitors it takes to tell that</source>
        <translation>um wie viel der Anteil der Besucher, die eine gelistete Seite nutzen, größer sein soll als in einer Kontrollgruppe: wie viele Besucher nötig sind, um das zu erkennen</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Zeitverlauf</translation>
    </message>
    <message>
        <source>periods of the interactions over time; auto: days of up to 21 days, weeks of up to 200, else months</source>
        <translation>Zeiträume der Interaktionen im Zeitverlauf; auto: Tage bei bis zu 21 Tagen, Wochen bei bis zu 200 Tagen, sonst Monate</translation>
    </message>
    <message>
        <source>Write the last day like 2026-12-31.</source>
        <translation>Schreiben Sie den letzten Tag wie 2026-12-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be two different days.</source>
        <translation>„%1“ kann zwei verschiedene Tage bedeuten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>This row of the asset list has no page.</source>
        <translation>Diese Zeile der Asset-Liste nennt keine Seite.</translation>
    </message>
    <message>
        <source>Write the page_url as the submissions file does.</source>
        <translation>Schreiben Sie die page_url so wie in der Einsendungsdatei.</translation>
    </message>
    <message>
        <source>None of these columns is called &quot;cookie&quot;.</source>
        <translation>Keine dieser Spalten heißt „cookie“.</translation>
    </message>
    <message>
        <source>Write one cookie a line, or name the column in a first row.</source>
        <translation>Schreiben Sie ein Cookie je Zeile, oder benennen Sie die Spalte in einer ersten Zeile.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was an id before a spreadsheet made a rounded number of it: whose it is cannot be told.</source>
        <translation>„%1“ war eine ID, bevor eine Tabellenkalkulation daraus eine gerundete Zahl gemacht hat: Zu wem sie gehört, ist nicht mehr erkennbar.</translation>
    </message>
    <message>
        <source>Make the list anew, with the column of cookies as text.</source>
        <translation>Erstellen Sie die Liste neu, mit der Cookie-Spalte als Text.</translation>
    </message>
    <message>
        <source>This is an export of submissions, not the BU mapping (business_unit, page_url).</source>
        <translation>Das ist ein Export von Einsendungen, nicht die BU-Zuordnung (business_unit, page_url).</translation>
    </message>
    <message>
        <source>Open it as submissions, and as the BU mapping the file with business_unit and page_url.</source>
        <translation>Öffnen Sie ihn als Einsendungen und als BU-Zuordnung die Datei mit business_unit und page_url.</translation>
    </message>
    <message>
        <source>The BU mapping is one file, and the archive holds several.</source>
        <translation>Die BU-Zuordnung ist eine einzelne Datei, das Archiv enthält aber mehrere.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Wählen Sie eine davon aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n row has an error of the spreadsheet (%1) in place of a business unit and gives its page none.</source>
        <comment>%n rows have an error of the spreadsheet (%1) in place of a business unit and give their pages none.</comment>
        <translation>
            <numerusform>%n Zeile enthält anstelle eines Geschäftsbereichs einen Fehler der Tabellenkalkulation (%1) und gibt ihrer Seite keinen.</numerusform>
            <numerusform>%n Zeilen enthalten anstelle eines Geschäftsbereichs einen Fehler der Tabellenkalkulation (%1) und geben ihren Seiten keinen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The leading zeros of %n cookie were put back; of the cookies of another file it matches %1.</source>
        <comment>The leading zeros of %n cookies were put back; %1 of them match cookies of another file.</comment>
        <translation>
            <numerusform>Die führenden Nullen von %n Cookie wurden ergänzt; Übereinstimmungen mit Cookies einer anderen Datei: %1.</numerusform>
            <numerusform>Die führenden Nullen von %n Cookies wurden ergänzt; %1 davon stimmen mit Cookies einer anderen Datei überein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cookie has fewer than 38 digits and none starts with 0: leading zeros were lost, probably in a spreadsheet.</source>
        <comment>%n cookies have fewer than 38 digits and none starts with 0: leading zeros were lost, probably in a spreadsheet.</comment>
        <translation>
            <numerusform>%n Cookie hat weniger als 38 Ziffern, und keines beginnt mit 0: Führende Nullen gingen verloren, vermutlich in einer Tabellenkalkulation.</numerusform>
            <numerusform>%n Cookies haben weniger als 38 Ziffern, und keines beginnt mit 0: Führende Nullen gingen verloren, vermutlich in einer Tabellenkalkulation.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them match cookies of another file with the zeros put back. Let them be repaired: in the window by Put the zeros back, on the command line by --repair-lost-zeros.</source>
        <translation>Mit ergänzten Nullen stimmen %1 davon mit Cookies einer anderen Datei überein. Lassen Sie sie reparieren: im Fenster mit „Nullen ergänzen“, in der Befehlszeile mit --repair-lost-zeros.</translation>
    </message>
    <message>
        <source>They do not match the same visitors in other files; better export the file again.</source>
        <translation>Sie stimmen nicht mit denselben Besuchern in anderen Dateien überein; exportieren Sie die Datei besser noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Cookie %1 is in scientific notation: a spreadsheet has destroyed the ids, and they cannot be brought back (%n id).</source>
        <comment>Cookie %1 is in scientific notation: a spreadsheet has destroyed the ids, and they cannot be brought back (%n ids).</comment>
        <translation>
            <numerusform>Das Cookie %1 steht in wissenschaftlicher Schreibweise: Eine Tabellenkalkulation hat die IDs zerstört, sie sind nicht wiederherstellbar (%n ID).</numerusform>
            <numerusform>Das Cookie %1 steht in wissenschaftlicher Schreibweise: Eine Tabellenkalkulation hat die IDs zerstört, sie sind nicht wiederherstellbar (%n IDs).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cookie %1 is rounded to 15 digits: a spreadsheet has destroyed the ids, and they cannot be brought back (%n id).</source>
        <comment>Cookie %1 is rounded to 15 digits: a spreadsheet has destroyed the ids, and they cannot be brought back (%n ids).</comment>
        <translation>
            <numerusform>Das Cookie %1 ist auf 15 Ziffern gerundet: Eine Tabellenkalkulation hat die IDs zerstört, sie sind nicht wiederherstellbar (%n ID).</numerusform>
            <numerusform>Das Cookie %1 ist auf 15 Ziffern gerundet: Eine Tabellenkalkulation hat die IDs zerstört, sie sind nicht wiederherstellbar (%n IDs).</numerusform>
        </translation>
    </message>
    <message>
        <source>Download the export again and open it here directly, without opening and saving it in a spreadsheet.</source>
        <translation>Laden Sie den Export erneut herunter und öffnen Sie ihn direkt hier, ohne ihn in einer Tabellenkalkulation zu öffnen und zu speichern.</translation>
    </message>
    <message>
        <source>There are more than %1 deliveries.</source>
        <translation>Es gibt mehr als %1 Lieferungen.</translation>
    </message>
    <message>
        <source>Put them together: --deliveries-by month, or names that several share.</source>
        <translation>Fassen Sie sie zusammen: --deliveries-by month, oder Namen, die sich mehrere teilen.</translation>
    </message>
    <message>
        <source>The submissions have no dates, so they cannot be told apart by month.</source>
        <translation>Die Einsendungen haben kein Datum, deshalb lassen sie sich nicht nach Monaten unterscheiden.</translation>
    </message>
    <message>
        <source>Name the column of the dates (--columns date=NAME), or take each file as a delivery.</source>
        <translation>Geben Sie die Datumsspalte an (--columns date=NAME), oder behandeln Sie jede Datei als Lieferung.</translation>
    </message>
    <message>
        <source>What is one delivery</source>
        <translation>Was eine Lieferung ist</translation>
    </message>
    <message>
        <source>auto: each file, but files of the same days are one; file: each file; month: each calendar month of the dates</source>
        <translation>auto: jede Datei, aber Dateien mit denselben Tagen sind eine; file: jede Datei; month: jeder Kalendermonat der Datumsangaben</translation>
    </message>
    <message>
        <source>Names of the deliveries</source>
        <translation>Namen der Lieferungen</translation>
    </message>
    <message>
        <source>what the deliveries are called, the earliest first; those of one name are one delivery</source>
        <translation>wie die Lieferungen heißen, die früheste zuerst; solche mit demselben Namen sind eine Lieferung</translation>
    </message>
    <message>
        <source>Deliveries that count</source>
        <translation>Lieferungen, die zählen</translation>
    </message>
    <message>
        <source>only rows of these deliveries count, by their names; without it those of all</source>
        <translation>nur Zeilen dieser Lieferungen zählen, mit ihren Namen; ohne Angabe die aller Lieferungen</translation>
    </message>
    <message numerus="yes">
        <source>%n page looks garbled (%1): its letters were read in a wrong encoding before the file was written. It will not match other files; export it as UTF-8.</source>
        <comment>%n pages look garbled (such as %1): their letters were read in a wrong encoding before the file was written. They will not match other files; export it as UTF-8.</comment>
        <translation>
            <numerusform>%n Seite sieht verstümmelt aus (%1): Ihre Buchstaben wurden vor dem Schreiben der Datei mit falscher Zeichencodierung gelesen. Sie wird nicht zu anderen Dateien passen; exportieren Sie als UTF-8.</numerusform>
            <numerusform>%n Seiten sehen verstümmelt aus (etwa %1): Ihre Buchstaben wurden vor dem Schreiben der Datei mit falscher Zeichencodierung gelesen. Sie werden nicht zu anderen Dateien passen; exportieren Sie als UTF-8.</numerusform>
        </translation>
    </message>
    <message>
        <source>If they belong to the cookie above them, say --fill-down cookie; if they are blank because the visitor is unknown, --fill-down no.</source>
        <translation>Gehören sie zum Cookie darüber, geben Sie --fill-down cookie an; sind sie leer, weil der Besucher unbekannt ist, --fill-down no.</translation>
    </message>
    <message numerus="yes">
        <source>%n row has no cookie and stands below one that has: the cells of the cookie seem to be merged.</source>
        <comment>%n rows have no cookie and stand below one that has: the cells of the cookie seem to be merged.</comment>
        <translation>
            <numerusform>%n Zeile hat kein Cookie und steht unter einer, die eines hat: Die Zellen des Cookies sind offenbar verbunden.</numerusform>
            <numerusform>%n Zeilen haben kein Cookie und stehen unter einer, die eines hat: Die Zellen des Cookies sind offenbar verbunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n other file)</source>
        <comment>%1 (and %n other files)</comment>
        <translation>
            <numerusform>%1 (und %n weitere Datei)</numerusform>
            <numerusform>%1 (und %n weitere Dateien)</numerusform>
        </translation>
    </message>
    <message>
        <source>The day %1 stands in both %2 and %3.</source>
        <translation>Der Tag %1 kommt sowohl in %2 als auch in %3 vor.</translation>
    </message>
    <message>
        <source>%1 days, %2 to %3, stand in both %4 and %5.</source>
        <translation>%1 Tage, %2 bis %3, kommen sowohl in %4 als auch in %5 vor.</translation>
    </message>
    <message>
        <source>%1 days between %2 and %3 stand in both %4 and %5.</source>
        <translation>%1 Tage zwischen %2 und %3 kommen sowohl in %4 als auch in %5 vor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row is the same: it counts twice by --overlaps keep, the default, and once by --overlaps once; in the window it is chosen under Left out.</source>
        <comment>%Ln rows are the same: they count twice by --overlaps keep, the default, and once by --overlaps once; in the window it is chosen under Left out.</comment>
        <translation>
            <numerusform>%Ln Zeile ist gleich: Mit --overlaps keep, dem Standard, zählt sie doppelt, mit --overlaps once einfach; im Fenster wählen Sie das unter „Ausgelassen“.</numerusform>
            <numerusform>%Ln Zeilen sind gleich: Mit --overlaps keep, dem Standard, zählen sie doppelt, mit --overlaps once einfach; im Fenster wählen Sie das unter „Ausgelassen“.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds a BU mapping by its columns and was not read as submissions; to open it, open the file as BU mapping, too.</source>
        <translation>%1 enthält nach den Spalten eine BU-Zuordnung und wurde nicht als Einsendungen gelesen; um sie zu verwenden, öffnen Sie die Datei auch als BU-Zuordnung.</translation>
    </message>
    <message>
        <source>%1 holds submissions by its columns and was not read as BU mapping.</source>
        <translation>%1 enthält nach den Spalten Einsendungen und wurde nicht als BU-Zuordnung gelesen.</translation>
    </message>
    <message>
        <source>Choose the one that says which business unit owns which page (on the command line --mapping-sheet NAME or --mapping-member NAME).</source>
        <translation>Wählen Sie aus, welches Blatt oder welche Datei angibt, welcher Geschäftsbereich für welche Seite zuständig ist (in der Befehlszeile --mapping-sheet NAME oder --mapping-member NAME).</translation>
    </message>
    <message numerus="yes">
        <source>%n cookie like %1 has no more than 15 digits that count: a spreadsheet may have rounded it, so that several visitors are one. If it did, export again and open the file here directly.</source>
        <comment>%n cookies like %1 have no more than 15 digits that count: a spreadsheet may have rounded them, so that several visitors are one. If it did, export again and open the file here directly.</comment>
        <translation>
            <numerusform>%n Cookie wie %1 hat höchstens 15 aussagekräftige Ziffern: Vielleicht hat eine Tabellenkalkulation es gerundet, sodass mehrere Besucher einer sind. Falls ja, exportieren Sie erneut und öffnen Sie die Datei direkt hier.</numerusform>
            <numerusform>%n Cookies wie %1 haben höchstens 15 aussagekräftige Ziffern: Vielleicht hat eine Tabellenkalkulation sie gerundet, sodass mehrere Besucher einer sind. Falls ja, exportieren Sie erneut und öffnen Sie die Datei direkt hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row has no gated_asset_type. If it stands on the first row of its group only (merged cells), export again with it on every row.</source>
        <comment>%n rows have no gated_asset_type. If it stands on the first row of its group only (merged cells), export again with it on every row.</comment>
        <translation>
            <numerusform>%n Zeile hat keinen gated_asset_type. Falls er nur in der ersten Zeile seiner Gruppe steht (verbundene Zellen), exportieren Sie erneut mit ihm in jeder Zeile.</numerusform>
            <numerusform>%n Zeilen haben keinen gated_asset_type. Falls er nur in der ersten Zeile seiner Gruppe steht (verbundene Zellen), exportieren Sie erneut mit ihm in jeder Zeile.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers of form_submissions go up or down with every row: they look like running numbers, not counts. If each row is one submission, say --columns form_submissions=1.</source>
        <translation>Die Zahlen von form_submissions steigen oder fallen mit jeder Zeile: Sie sehen wie laufende Nummern aus, nicht wie Anzahlen. Falls jede Zeile eine Einsendung ist, geben Sie --columns form_submissions=1 an.</translation>
    </message>
    <message>
        <source>Dates like 18/05/01 were read with the year first (May 1, 2018): with the year last they would lie years apart.</source>
        <translation>Datumsangaben wie 18/05/01 wurden mit dem Jahr zuerst gelesen (1. Mai 2018): Mit dem Jahr zuletzt lägen sie Jahre auseinander.</translation>
    </message>
    <message numerus="yes">
        <source>%n row repeats the cookie and page of an earlier row of these files; their submissions are added up.</source>
        <comment>%n rows repeat the cookie and page of an earlier row of these files; their submissions are added up.</comment>
        <translation>
            <numerusform>%n Zeile wiederholt Cookie und Seite einer früheren Zeile dieser Dateien; ihre Einsendungen werden addiert.</numerusform>
            <numerusform>%n Zeilen wiederholen Cookie und Seite einer früheren Zeile dieser Dateien; ihre Einsendungen werden addiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row repeats the cookie and page of an earlier row; their submissions are added up.</source>
        <comment>%n rows repeat the cookie and page of an earlier row; their submissions are added up.</comment>
        <translation>
            <numerusform>%n Zeile wiederholt Cookie und Seite einer früheren Zeile; ihre Einsendungen werden addiert.</numerusform>
            <numerusform>%n Zeilen wiederholen Cookie und Seite einer früheren Zeile; ihre Einsendungen werden addiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other</source>
        <comment>%Ln others</comment>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row names no page (%1); it is counted, but such a page is never recommended.</source>
        <comment>%n rows name no page (%1); they are counted, but such a page is never recommended.</comment>
        <translation>
            <numerusform>%n Zeile nennt keine Seite (%1); sie wird gezählt, aber eine solche Seite wird nie empfohlen.</numerusform>
            <numerusform>%n Zeilen nennen keine Seite (%1); sie werden gezählt, aber eine solche Seite wird nie empfohlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the BU mapping (business_unit, page_url), not an export of submissions.</source>
        <translation>Das ist die BU-Zuordnung (business_unit, page_url), kein Export von Einsendungen.</translation>
    </message>
    <message>
        <source>Open it as the BU mapping, and as submissions the export with cookie, page_url and form_submissions.</source>
        <translation>Öffnen Sie sie als BU-Zuordnung und als Einsendungen den Export mit cookie, page_url und form_submissions.</translation>
    </message>
    <message>
        <source>Dates like 4/5/2018 were read with the month first (April 5); no date of the file says which comes first. If the day does, export the dates like 2018-05-04.</source>
        <translation>Datumsangaben wie 4/5/2018 wurden mit dem Monat zuerst gelesen (5. April); kein Datum der Datei zeigt, was zuerst kommt. Falls es der Tag ist, exportieren Sie die Datumsangaben wie 2018-05-04.</translation>
    </message>
    <message numerus="yes">
        <source>%n row has no readable date (2018-05-04 is one); it counts without one.</source>
        <comment>%n rows have no readable date (2018-05-04 is one); they count without one.</comment>
        <translation>
            <numerusform>%n Zeile hat kein lesbares Datum (2018-05-04 wäre eines); sie zählt ohne Datum.</numerusform>
            <numerusform>%n Zeilen haben kein lesbares Datum (2018-05-04 wäre eines); sie zählen ohne Datum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row without a cookie was taken to belong to the cookie above it.</source>
        <comment>%n rows without a cookie were taken to belong to the cookie above them.</comment>
        <translation>
            <numerusform>%n Zeile ohne Cookie wurde dem Cookie darüber zugerechnet.</numerusform>
            <numerusform>%n Zeilen ohne Cookie wurden dem Cookie darüber zugerechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column for gated_asset_type has more than %1 different values.</source>
        <translation>Die Spalte für gated_asset_type hat mehr als %1 verschiedene Werte.</translation>
    </message>
    <message>
        <source>Choose the column that names the kind of asset: in the window, or by --columns gated_asset_type=NAME on the command line.</source>
        <translation>Wählen Sie die Spalte, die die Art des Assets nennt: im Fenster oder in der Befehlszeile mit --columns gated_asset_type=NAME.</translation>
    </message>
    <message numerus="yes">
        <source>%n cookie or page has NUL signs in it: the file may be damaged. Export it again.</source>
        <comment>%n cookies and pages have NUL signs in them: the file may be damaged. Export it again.</comment>
        <translation>
            <numerusform>%n Cookie oder Seite enthält NUL-Zeichen: Die Datei ist womöglich beschädigt. Exportieren Sie sie noch einmal.</numerusform>
            <numerusform>%n Cookies und Seiten enthalten NUL-Zeichen: Die Datei ist womöglich beschädigt. Exportieren Sie sie noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the same file as %2, byte for byte: it was left out.</source>
        <translation>%1 ist Byte für Byte dieselbe Datei wie %2: Sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The form submissions add up to more than %1: these are no counts.</source>
        <translation>Die Formulareinsendungen ergeben zusammen mehr als %1: Das können keine Anzahlen sein.</translation>
    </message>
    <message>
        <source>Check what stands in the column of form_submissions; another one is chosen in the window, or by --columns form_submissions=NAME.</source>
        <translation>Prüfen Sie, was in der Spalte form_submissions steht; eine andere wählen Sie im Fenster oder mit --columns form_submissions=NAME.</translation>
    </message>
    <message>
        <source>No export of submissions is given.</source>
        <translation>Es ist kein Export von Einsendungen angegeben.</translation>
    </message>
    <message>
        <source>Name at least one file.</source>
        <translation>Geben Sie mindestens eine Datei an.</translation>
    </message>
    <message numerus="yes">
        <source>%n other</source>
        <comment>%n others</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is shown what</source>
        <translation>Wem was gezeigt wird</translation>
    </message>
    <message>
        <source>Business unit of the pages shown</source>
        <translation>Geschäftsbereich der gezeigten Seiten</translation>
    </message>
    <message>
        <source>Who took something of</source>
        <translation>Wer etwas genutzt hat von</translation>
    </message>
    <message>
        <source>Read a row: how many times as often visitors who took something of it are shown a page of the column&apos;s business unit as all visitors are. 1: no more than others.</source>
        <translation>So lesen Sie eine Zeile: wievielmal so oft Besuchern, die etwas aus ihrem Geschäftsbereich genutzt haben, eine Seite aus dem der Spalte gezeigt wird wie allen Besuchern. 1: nicht öfter als allen.</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Personal: what this cookie took speaks for the page. Popular: nothing it took does, but many others took the page.</source>
        <translation>Persönlich: Was dieses Cookie genutzt hat, spricht für die Seite. Beliebt: Nichts davon spricht für sie, aber viele andere haben die Seite genutzt.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>The model&apos;s score, scaled to 0 to 1 over all pages of this cookie: how strong the page is among its own.</source>
        <translation>Der Score des Modells, auf 0 bis 1 über alle Seiten dieses Cookies gebracht: wie stark die Seite unter seinen eigenen ist.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Where the page stands in this cookie&apos;s own list: 1 is its best.</source>
        <translation>Wo die Seite in der eigenen Liste dieses Cookies steht: 1 ist die beste.</translation>
    </message>
    <message>
        <source>Nobody is left to be offered it.</source>
        <translation>Es bleibt niemand, dem sie angeboten werden könnte.</translation>
    </message>
    <message>
        <source>Nothing that anybody took speaks for it, or the rules leave it out.</source>
        <translation>Nichts, was irgendjemand genutzt hat, spricht für sie, oder die Regeln schließen sie aus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor should be offered it (among the ten best of %1, by what they took: %2).</source>
        <comment>%Ln visitors should be offered it (among the ten best of %1, by what they took: %2).</comment>
        <translation>
            <numerusform>%Ln Besucher sollte sie angeboten bekommen (unter den besten zehn von %1, aufgrund der genutzten Seiten: %2).</numerusform>
            <numerusform>%Ln Besucher sollten sie angeboten bekommen (unter den besten zehn von %1, aufgrund der genutzten Seiten: %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal: what this visitor took speaks for the page. Popular: nothing it took does, but many others took the page.</source>
        <translation>Persönlich: Was dieser Besucher genutzt hat, spricht für die Seite. Beliebt: Nichts davon spricht für sie, aber viele andere haben die Seite genutzt.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>How strongly the visitor is linked with the page: the model&apos;s score, scaled to 0 to 1 over all pages of this visitor.</source>
        <translation>Wie stark der Besucher mit der Seite verbunden ist: der Score des Modells, auf 0 bis 1 über alle Seiten dieses Besuchers gebracht.</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Place in the audience, the best first: by the page&apos;s place in the visitor&apos;s own list, then by the link.</source>
        <translation>Platz in der Zielgruppe, die Besten zuerst: nach dem Platz der Seite in der eigenen Liste des Besuchers, dann nach der Verbindung.</translation>
    </message>
    <message>
        <source>In their list</source>
        <translation>In ihrer Liste</translation>
    </message>
    <message>
        <source>The page&apos;s place in the visitor&apos;s own list of all pages not taken yet.</source>
        <translation>Der Platz der Seite in der eigenen Liste des Besuchers aus allen noch nicht genutzten Seiten.</translation>
    </message>
    <message>
        <source>who took it</source>
        <translation>wer sie genutzt hat</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Einsendungen</translation>
    </message>
    <message>
        <source>Form submissions of this by the visitor.</source>
        <translation>Formulareinsendungen des Besuchers für diese Seite.</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>Joined rows of this visitor: pages it submitted, per row of the file.</source>
        <translation>Verknüpfte Zeilen dieses Besuchers: genutzte Seiten, je Zeile der Datei.</translation>
    </message>
    <message>
        <source>Because they took %1.</source>
        <translation>Weil %1 genutzt wurde.</translation>
    </message>
    <message>
        <source>Because they took %1 and %2.</source>
        <translation>Weil %1 und %2 genutzt wurden.</translation>
    </message>
    <message>
        <source>Because they took %1, %2 and %3.</source>
        <translation>Weil %1, %2 und %3 genutzt wurden.</translation>
    </message>
    <message>
        <source>Because it is popular overall (%1 %).</source>
        <translation>Weil sie allgemein beliebt ist (%1&#xa0;%).</translation>
    </message>
    <message>
        <source>That it is popular overall makes up %1 %.</source>
        <translation>Dass sie allgemein beliebt ist, macht %1&#xa0;% aus.</translation>
    </message>
    <message>
        <source>The rest of what they took makes up %1 %.</source>
        <translation>Die übrigen genutzten Seiten machen %1&#xa0;% aus.</translation>
    </message>
    <message>
        <source>What they took speaks against it (%1 %).</source>
        <translation>Die genutzten Seiten sprechen dagegen (%1&#xa0;%).</translation>
    </message>
    <message>
        <source>The rest of what they took speaks against it (%1 %).</source>
        <translation>Die übrigen genutzten Seiten sprechen dagegen (%1&#xa0;%).</translation>
    </message>
    <message>
        <source>Drawn at random.</source>
        <translation>Zufällig gezogen.</translation>
    </message>
    <message>
        <source>Nothing this visitor took speaks for this page; many others took it.</source>
        <translation>Nichts, was dieser Besucher genutzt hat, spricht für diese Seite; viele andere haben sie genutzt.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing this visitor took speaks for this page; %Ln visitor took it.</source>
        <comment>Nothing this visitor took speaks for this page; %Ln visitors took it.</comment>
        <translation>
            <numerusform>Nichts, was dieser Besucher genutzt hat, spricht für diese Seite; %Ln Besucher hat sie genutzt.</numerusform>
            <numerusform>Nichts, was dieser Besucher genutzt hat, spricht für diese Seite; %Ln Besucher haben sie genutzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>Share of the score that comes from each page submitted:</source>
        <translation>Anteil am Score, der von jeder genutzten Seite kommt:</translation>
    </message>
    <message>
        <source>%1 %  %2</source>
        <translation>%1&#xa0;%  %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more page: %1 %</source>
        <comment>and %Ln more pages: %1 %</comment>
        <translation>
            <numerusform>und %Ln weitere Seite: %1&#xa0;%</numerusform>
            <numerusform>und %Ln weitere Seiten: %1&#xa0;%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more page against it: %1 %</source>
        <comment>and %Ln more pages against it: %1 %</comment>
        <translation>
            <numerusform>und %Ln weitere Seite dagegen: %1&#xa0;%</numerusform>
            <numerusform>und %Ln weitere Seiten dagegen: %1&#xa0;%</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages of the business unit.</source>
        <translation>Seiten des Geschäftsbereichs.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>How many visitors took a page of it.</source>
        <translation>Wie viele Besucher eine seiner Seiten genutzt haben.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Its share of all pages taken, a page counting once for each visitor who took it: the base of what is recommended, too.</source>
        <translation>Anteil an allen genutzten Seiten; eine Seite zählt einmal für jeden Besucher, der sie genutzt hat: dieselbe Basis wie bei „Empfohlen“.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Its share of all places in the lists.</source>
        <translation>Anteil an allen Plätzen in den Listen.</translation>
    </message>
    <message>
        <source>Its share of all form submissions.</source>
        <translation>Anteil an allen Formulareinsendungen.</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Getestet</translation>
    </message>
    <message>
        <source>Visitors of whom a page of this business unit was hidden: what the figure rests on.</source>
        <translation>Besucher, bei denen eine Seite dieses Geschäftsbereichs verdeckt war: worauf die Kennzahl beruht.</translation>
    </message>
    <message>
        <source>Hidden pages</source>
        <translation>Verdeckte Seiten</translation>
    </message>
    <message>
        <source>Pages of it that were hidden, over all repeats.</source>
        <translation>Seine verdeckten Seiten, über alle Wiederholungen.</translation>
    </message>
    <message>
        <source>Found in the top 10</source>
        <translation>In den Top 10 gefunden</translation>
    </message>
    <message>
        <source>Share of the hidden pages of this business unit that the list of ten has. The line is the 95 % interval over visitors.</source>
        <translation>Anteil der verdeckten Seiten dieses Geschäftsbereichs, die in der Zehnerliste stehen. Die Linie ist das 95-%-Intervall über die Besucher.</translation>
    </message>
    <message>
        <source>Found, low</source>
        <translation>Gefunden, unten</translation>
    </message>
    <message>
        <source>Lower end of the 95 % interval.</source>
        <translation>Unteres Ende des 95-%-Intervalls.</translation>
    </message>
    <message>
        <source>Found, high</source>
        <translation>Gefunden, oben</translation>
    </message>
    <message>
        <source>Upper end of the 95 % interval.</source>
        <translation>Oberes Ende des 95-%-Intervalls.</translation>
    </message>
    <message>
        <source>Against all pages</source>
        <translation>Gegen alle Seiten</translation>
    </message>
    <message>
        <source>Found, less the share found over all hidden pages.</source>
        <translation>Gefunden, abzüglich des Anteils über alle verdeckten Seiten.</translation>
    </message>
    <message>
        <source>Against all, low</source>
        <translation>Gegen alle, unten</translation>
    </message>
    <message>
        <source>Lower end of the difference&apos;s 95 % interval.</source>
        <translation>Unteres Ende des 95-%-Intervalls der Differenz.</translation>
    </message>
    <message>
        <source>Against all, high</source>
        <translation>Gegen alle, oben</translation>
    </message>
    <message>
        <source>Upper end of the difference&apos;s 95 % interval.</source>
        <translation>Oberes Ende des 95-%-Intervalls der Differenz.</translation>
    </message>
    <message>
        <source>business units</source>
        <translation>Geschäftsbereiche</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Better or worse than over all pages, only where the interval carries it.</source>
        <translation>Besser oder schlechter als über alle Seiten, nur wo das Intervall es stützt.</translation>
    </message>
    <message>
        <source>Popular only</source>
        <translation>Nur Beliebtes</translation>
    </message>
    <message>
        <source>Of the visitors who took a page of it and get a list, the share whose list is popular pages only: nothing they took speaks for a page.</source>
        <translation>Von den Besuchern, die eine seiner Seiten genutzt haben und eine Liste bekommen, der Anteil derer, deren Liste nur beliebte Seiten enthält: Keine der genutzten Seiten spricht für eine andere.</translation>
    </message>
    <message>
        <source>affinity of business units</source>
        <translation>Affinität der Geschäftsbereiche</translation>
    </message>
    <message>
        <source>Who took</source>
        <translation>Wer nutzte</translation>
    </message>
    <message>
        <source>Visitors who took a page of this business unit</source>
        <translation>Besucher, die eine Seite dieses Geschäftsbereichs genutzt haben</translation>
    </message>
    <message>
        <source>Is recommended</source>
        <translation>Empfohlen wird</translation>
    </message>
    <message>
        <source>The business unit of the listed pages</source>
        <translation>Der Geschäftsbereich der gelisteten Seiten</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Visitors with a list</source>
        <translation>Besucher mit einer Liste</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Places in their lists</source>
        <translation>Plätze in ihren Listen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share of the places in their lists</source>
        <translation>Anteil an den Plätzen in ihren Listen</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>That share over the one in all lists: above 1 more than everybody gets</source>
        <translation>Dieser Anteil geteilt durch den in allen Listen: über 1 mehr, als alle bekommen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cookie then</source>
        <comment>%Ln cookies then</comment>
        <translation>
            <numerusform>%Ln Cookie damals</numerusform>
            <numerusform>%Ln Cookies damals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln now</source>
        <comment>%Ln now</comment>
        <translation>
            <numerusform>%Ln jetzt</numerusform>
            <numerusform>%Ln jetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Interactions over time</source>
        <translation>Interaktionen im Zeitverlauf</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interaktionen</translation>
    </message>
    <message>
        <source>Distinct pairs of visitor and page within each period. The last one has %1 of %2 days.</source>
        <translation>Verschiedene Paare aus Besucher und Seite je Zeitraum. Der letzte umfasst %1 von %2 Tagen.</translation>
    </message>
    <message>
        <source>Distinct pairs of visitor and page within each period.</source>
        <translation>Verschiedene Paare aus Besucher und Seite je Zeitraum.</translation>
    </message>
    <message>
        <source>Did they take what was recommended?</source>
        <translation>Wurde genutzt, was empfohlen war?</translation>
    </message>
    <message>
        <source>Of 100 visitors</source>
        <translation>Von 100 Besuchern</translation>
    </message>
    <message>
        <source>Ten pages</source>
        <translation>Zehn Seiten</translation>
    </message>
    <message>
        <source>Took one of ten pages</source>
        <translation>Nutzten eine von zehn Seiten</translation>
    </message>
    <message>
        <source>Most popular pages</source>
        <translation>Beliebteste Seiten</translation>
    </message>
    <message>
        <source>Random pages</source>
        <translation>Zufällige Seiten</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Geschäftsbereich</translation>
    </message>
    <message>
        <source>The owner by the BU mapping of now.</source>
        <translation>Zuständig nach der aktuellen BU-Zuordnung.</translation>
    </message>
    <message>
        <source>Asset type</source>
        <translation>Asset-Typ</translation>
    </message>
    <message>
        <source>Kind of asset behind the form.</source>
        <translation>Art des Assets hinter dem Formular.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>The form&apos;s page.</source>
        <translation>Die Seite des Formulars.</translation>
    </message>
    <message>
        <source>new, rose</source>
        <translation>neu, gestiegen</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>gestiegen</translation>
    </message>
    <message>
        <source>vanished, fell</source>
        <translation>verschwunden, gefallen</translation>
    </message>
    <message>
        <source>fell</source>
        <translation>gefallen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>vanished</source>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>nicht erkennbar</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>zu wenige</translation>
    </message>
    <message>
        <source>How many more of 100 visitors took it than before, with the 95 % interval. In strong ink where that leaves 0 out.</source>
        <translation>Wie viele von 100 Besuchern mehr als zuvor sie genutzt haben, mit dem 95-%-Intervall. In kräftiger Schrift, wo es die 0 nicht enthält.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Reach before</source>
        <translation>Reichweite vorher</translation>
    </message>
    <message>
        <source>Visitors of then who took it.</source>
        <translation>Damalige Besucher, die sie genutzt haben.</translation>
    </message>
    <message>
        <source>Reach after</source>
        <translation>Reichweite nachher</translation>
    </message>
    <message>
        <source>Visitors of now who took it.</source>
        <translation>Aktuelle Besucher, die sie genutzt haben.</translation>
    </message>
    <message>
        <source>How many visitors took it, then and now.</source>
        <translation>Wie viele Besucher sie genutzt haben, damals und jetzt.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Share before</source>
        <translation>Anteil vorher</translation>
    </message>
    <message>
        <source>Of the visitors of then.</source>
        <translation>An den damaligen Besuchern.</translation>
    </message>
    <message>
        <source>Share after</source>
        <translation>Anteil nachher</translation>
    </message>
    <message>
        <source>Of the visitors of now.</source>
        <translation>An den aktuellen Besuchern.</translation>
    </message>
    <message>
        <source>Change from</source>
        <translation>Änderung von</translation>
    </message>
    <message>
        <source>Lower end of the change&apos;s 95 % interval.</source>
        <translation>Unteres Ende des 95-%-Intervalls der Änderung.</translation>
    </message>
    <message>
        <source>Change to</source>
        <translation>Änderung bis</translation>
    </message>
    <message>
        <source>Upper end of the change&apos;s 95 % interval.</source>
        <translation>Oberes Ende des 95-%-Intervalls der Änderung.</translation>
    </message>
    <message>
        <source>Adjusted p</source>
        <translation>Adjustiertes p</translation>
    </message>
    <message>
        <source>Of no change, corrected for looking at many (Benjamini and Hochberg).</source>
        <translation>Für „keine Änderung“, korrigiert für viele Vergleiche (Benjamini und Hochberg).</translation>
    </message>
    <message>
        <source>Rose or fell where the interval leaves 0 out. Of many, some do by chance alone.</source>
        <translation>Gestiegen oder gefallen, wo das Intervall die 0 nicht enthält. Bei vielen Seiten kommt das bei einigen allein durch Zufall vor.</translation>
    </message>
    <message>
        <source>Submissions before</source>
        <translation>Einsendungen vorher</translation>
    </message>
    <message>
        <source>Form submissions of then.</source>
        <translation>Damalige Formulareinsendungen.</translation>
    </message>
    <message>
        <source>Submissions after</source>
        <translation>Einsendungen nachher</translation>
    </message>
    <message>
        <source>Form submissions of now.</source>
        <translation>Aktuelle Formulareinsendungen.</translation>
    </message>
    <message>
        <source>Submissions, change</source>
        <translation>Einsendungen, Änderung</translation>
    </message>
    <message>
        <source>More form submissions for each visitor than before.</source>
        <translation>Mehr Formulareinsendungen je Besucher als zuvor.</translation>
    </message>
    <message>
        <source>Submissions, from</source>
        <translation>Einsendungen, von</translation>
    </message>
    <message>
        <source>Lower end of its 95 % interval.</source>
        <translation>Unteres Ende des zugehörigen 95-%-Intervalls.</translation>
    </message>
    <message>
        <source>Submissions, to</source>
        <translation>Einsendungen, bis</translation>
    </message>
    <message>
        <source>Upper end of its 95 % interval.</source>
        <translation>Oberes Ende des zugehörigen 95-%-Intervalls.</translation>
    </message>
    <message>
        <source>Found before</source>
        <translation>Gefunden vorher</translation>
    </message>
    <message>
        <source>Share of its hidden pages of then that the top 10 has.</source>
        <translation>Anteil der damals verdeckten Seiten, die in den Top 10 stehen.</translation>
    </message>
    <message>
        <source>Found after</source>
        <translation>Gefunden nachher</translation>
    </message>
    <message>
        <source>Share of its hidden pages of now that the top 10 has.</source>
        <translation>Anteil der jetzt verdeckten Seiten, die in den Top 10 stehen.</translation>
    </message>
    <message>
        <source>Found, change</source>
        <translation>Gefunden, Änderung</translation>
    </message>
    <message>
        <source>The difference of the two.</source>
        <translation>Die Differenz der beiden.</translation>
    </message>
    <message>
        <source>Found, from</source>
        <translation>Gefunden, von</translation>
    </message>
    <message>
        <source>Found, to</source>
        <translation>Gefunden, bis</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>interactions over time</source>
        <translation>Interaktionen im Zeitverlauf</translation>
    </message>
    <message>
        <source>The owner by the BU mapping.</source>
        <translation>Zuständig nach der BU-Zuordnung.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>First day of the period.</source>
        <translation>Erster Tag des Zeitraums.</translation>
    </message>
    <message>
        <source>Distinct pairs of visitor and page within the period.</source>
        <translation>Verschiedene Paare aus Besucher und Seite im Zeitraum.</translation>
    </message>
    <message>
        <source>In %1, %2 of 100 took a page that the lists of %3 had for them. From the most popular pages that cannot be told apart (95 %: %4 to %5 of 100).</source>
        <translation>In %1 haben %2 von 100 eine Seite genutzt, die in ihrer Liste aus %3 stand. Von den beliebtesten Seiten ist das nicht zu unterscheiden (95&#xa0;%: %4 bis %5 von 100).</translation>
    </message>
    <message>
        <source>In %1, %2 of 100 took a page that the lists of %3 had for them, %4 fewer than with the most popular pages (95 %: %5 to %6).</source>
        <translation>In %1 haben %2 von 100 eine Seite genutzt, die in ihrer Liste aus %3 stand, %4 weniger als mit den beliebtesten Seiten (95&#xa0;%: %5 bis %6).</translation>
    </message>
    <message>
        <source>In %1, %2 of 100 took a page that the lists of %3 had for them, %4 more than with the most popular pages (95 %: %5 to %6).</source>
        <translation>In %1 haben %2 von 100 eine Seite genutzt, die in ihrer Liste aus %3 stand, %4 mehr als mit den beliebtesten Seiten (95&#xa0;%: %5 bis %6).</translation>
    </message>
    <message>
        <source>%1 (%2, now %3)</source>
        <translation>%1 (%2, jetzt %3)</translation>
    </message>
    <message>
        <source>No visitor of %1 came back in %2, so nothing says whether they took what was recommended.</source>
        <translation>Kein Besucher aus %1 kam in %2 wieder; ob genutzt wurde, was empfohlen war, lässt sich daher nicht sagen.</translation>
    </message>
    <message>
        <source>Of the visitors who came back in %1 none took a page that was new to them, so nothing says whether they took what was recommended.</source>
        <translation>Von den Besuchern, die in %1 wiederkamen, hat niemand eine für ihn neue Seite genutzt; ob genutzt wurde, was empfohlen war, lässt sich daher nicht sagen.</translation>
    </message>
    <message>
        <source>Of 100 visitors who came back and took something new: how many took at least one of their ten pages.</source>
        <translation>Von 100 Besuchern, die wiederkamen und etwas Neues genutzt haben: wie viele mindestens eine ihrer zehn Seiten genutzt haben.</translation>
    </message>
    <message>
        <source>Lists learnt on %1 alone, judged on %2.</source>
        <translation>Die Listen sind allein aus %1 gelernt und an %2 gemessen.</translation>
    </message>
    <message>
        <source>%1 came back, %2 took something new.</source>
        <translation>%1 kamen wieder, %2 haben etwas Neues genutzt.</translation>
    </message>
    <message>
        <source>Who saw a recommendation is not known: this shows good guesses, not an effect.</source>
        <translation>Wer eine Empfehlung gesehen hat, ist nicht bekannt: Das zeigt gute Vorhersagen, keine Wirkung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor is new, %1 did not return.</source>
        <comment>%Ln visitors are new, %1 did not return.</comment>
        <translation>
            <numerusform>%Ln Besucher ist neu, nicht wiedergekommen: %1.</numerusform>
            <numerusform>%Ln Besucher sind neu, nicht wiedergekommen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page is new, %1 vanished.</source>
        <comment>%Ln pages are new, %1 vanished.</comment>
        <translation>
            <numerusform>%Ln Seite ist neu, verschwunden: %1.</numerusform>
            <numerusform>%Ln Seiten sind neu, verschwunden: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>too few visitors to tell what rose or fell</source>
        <translation>zu wenige Besucher, um zu erkennen, was gestiegen oder gefallen ist</translation>
    </message>
    <message>
        <source>%1 rose, %2 fell; about %3 would by chance alone</source>
        <translation>gestiegen: %1, gefallen: %2; allein durch Zufall wären es etwa %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row stands in an earlier file, too: it counts once, for that.</source>
        <comment>%Ln rows stand in an earlier file, too: they count once, for that.</comment>
        <translation>
            <numerusform>%Ln Zeile steht auch in einer früheren Datei: Sie zählt einmal, und zwar für diese.</numerusform>
            <numerusform>%Ln Zeilen stehen auch in einer früheren Datei: Sie zählen einmal, und zwar für diese.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pages belong to another business unit than before, among them %2. In both deliveries the unit of now counts.</source>
        <translation>%1 Seiten gehören zu einem anderen Geschäftsbereich als zuvor, darunter %2. In beiden Lieferungen zählt der aktuelle Geschäftsbereich.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page belongs to another business unit than before: %1. In both deliveries the unit of now counts.</source>
        <comment>%Ln pages belong to another business unit than before: %1. In both deliveries the unit of now counts.</comment>
        <translation>
            <numerusform>%Ln Seite gehört zu einem anderen Geschäftsbereich als zuvor: %1. In beiden Lieferungen zählt der aktuelle Geschäftsbereich.</numerusform>
            <numerusform>%Ln Seiten gehören zu einem anderen Geschäftsbereich als zuvor: %1. In beiden Lieferungen zählt der aktuelle Geschäftsbereich.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the visitors of then is in the control group, or all are: there is no uplift to measure.</source>
        <translation>Von den damaligen Besuchern gehört keiner zur Kontrollgruppe, oder alle gehören dazu: Es gibt keinen Uplift zu messen.</translation>
    </message>
    <message>
        <source>Neither those who were shown their lists nor the control group came back: there is no uplift to measure.</source>
        <translation>Weder die, denen ihre Listen gezeigt wurden, noch die Kontrollgruppe kamen wieder: Es gibt keinen Uplift zu messen.</translation>
    </message>
    <message>
        <source>Of 100 visitors who were shown their lists %1 took a listed page, of 100 of the control group %2: %3 of 100 (95 %: %4 to %5).</source>
        <translation>Von 100 Besuchern, denen ihre Listen gezeigt wurden, haben %1 eine gelistete Seite genutzt, von 100 der Kontrollgruppe %2: %3 von 100 (95&#xa0;%: %4 bis %5).</translation>
    </message>
    <message>
        <source>No difference can be told from chance.</source>
        <translation>Es ist kein Unterschied zu erkennen, der sich vom Zufall abhebt.</translation>
    </message>
    <message>
        <source>%1 of 100 visitors take a listed page of their own accord: an uplift of %2 of 100 is not possible.</source>
        <translation>%1 von 100 Besuchern nutzen eine gelistete Seite von sich aus: Ein Uplift von %2 von 100 ist nicht möglich.</translation>
    </message>
    <message>
        <source>%1 of 100 visitors take a listed page of their own accord. To tell an uplift of %2 of 100 from chance in four of five tests takes %3 visitors, %4 % of them as the control group; there are %5, which tell an uplift of %6 of 100.</source>
        <translation>%1 von 100 Besuchern nutzen eine gelistete Seite von sich aus. Um einen Uplift von %2 von 100 in vier von fünf Tests vom Zufall zu unterscheiden, sind %3 Besucher nötig, davon %4&#xa0;% als Kontrollgruppe; vorhanden sind %5, mit denen sich ein Uplift von %6 von 100 erkennen lässt.</translation>
    </message>
    <message>
        <source>submissions</source>
        <translation>Einsendungen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more file</source>
        <comment>%1 and %Ln more files</comment>
        <translation>
            <numerusform>%1 und %Ln weitere Datei</numerusform>
            <numerusform>%1 und %Ln weitere Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Random pages %1 %</source>
        <translation>Zufällige Seiten %1&#xa0;%</translation>
    </message>
    <message>
        <source>Most popular pages %1 %</source>
        <translation>Beliebteste Seiten %1&#xa0;%</translation>
    </message>
    <message>
        <source>Only %1, by popularity %2 %</source>
        <translation>Nur %1, nach Beliebtheit %2&#xa0;%</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>Top hit rate = recommended pages whose business unit is among those of the cookie&apos;s strongest submissions / 10.</source>
        <translation>Top-Trefferquote = empfohlene Seiten, deren Geschäftsbereich unter denen der stärksten Einsendungen des Cookies ist / 10.</translation>
    </message>
    <message>
        <source>Hit rate = recommended pages whose business unit is among those that the cookie has already consumed / 10.</source>
        <translation>Trefferquote = empfohlene Seiten, deren Geschäftsbereich unter denen ist, die das Cookie schon genutzt hat / 10.</translation>
    </message>
    <message>
        <source>The dashed lines are lists that know nothing of the single cookie.</source>
        <translation>Die gestrichelten Linien stehen für Listen, die vom einzelnen Cookie nichts wissen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cookie</source>
        <comment>%Ln cookies</comment>
        <translation>
            <numerusform>%Ln Cookie</numerusform>
            <numerusform>%Ln Cookies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page</source>
        <comment>%Ln pages</comment>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>trained %1</source>
        <translation>trainiert %1</translation>
    </message>
    <message>
        <source>Top hit rate of the recommendations</source>
        <translation>Top-Trefferquote der Empfehlungen</translation>
    </message>
    <message>
        <source>Hit rate of the recommendations</source>
        <translation>Trefferquote der Empfehlungen</translation>
    </message>
    <message>
        <source>Top hit rate (%)</source>
        <translation>Top-Trefferquote (%)</translation>
    </message>
    <message>
        <source>Hit rate (%)</source>
        <translation>Trefferquote (%)</translation>
    </message>
    <message>
        <source>Mean %1 %</source>
        <translation>Mittel %1&#xa0;%</translation>
    </message>
    <message>
        <source>Average similarity</source>
        <translation>Mittlere Ähnlichkeit</translation>
    </message>
    <message>
        <source>Average page similarity by business unit</source>
        <translation>Mittlere Ähnlichkeit der Seiten je Geschäftsbereich</translation>
    </message>
    <message>
        <source>Average page similarity by asset type</source>
        <translation>Mittlere Ähnlichkeit der Seiten je Asset-Typ</translation>
    </message>
    <message>
        <source>Average similarity of each page</source>
        <translation>Mittlere Ähnlichkeit jeder Seite</translation>
    </message>
    <message>
        <source>How much a page has in common with the ten pages most like it, by the model&apos;s own measure; of a group, the average over its pages.</source>
        <translation>Wie viel eine Seite mit den zehn ihr ähnlichsten Seiten gemeinsam hat, nach dem Maß des Modells; bei einer Gruppe der Durchschnitt über ihre Seiten.</translation>
    </message>
    <message>
        <source>Hit rate by interactions and submissions</source>
        <translation>Trefferquote nach Interaktionen und Einsendungen</translation>
    </message>
    <message>
        <source>Form submissions</source>
        <translation>Formulareinsendungen</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>In-sample, one dot a cookie.</source>
        <translation>In-Sample, ein Punkt je Cookie.</translation>
    </message>
    <message>
        <source>Whether hit rates go with interactions cannot be told from this data.</source>
        <translation>Ob Trefferquoten und Interaktionen zusammenhängen, lässt sich aus diesen Daten nicht erkennen.</translation>
    </message>
    <message>
        <source>Cookies with more interactions tend to have higher hit rates; the link is at least %1 (%2; likely %3 to %4).</source>
        <translation>Cookies mit mehr Interaktionen haben tendenziell höhere Trefferquoten; der Zusammenhang ist mindestens %1 (%2; wahrscheinlich %3 bis %4).</translation>
    </message>
    <message>
        <source>Cookies with more interactions tend to have lower hit rates; the link is at least %1 (%2; likely %3 to %4).</source>
        <translation>Cookies mit mehr Interaktionen haben tendenziell niedrigere Trefferquoten; der Zusammenhang ist mindestens %1 (%2; wahrscheinlich %3 bis %4).</translation>
    </message>
    <message>
        <source>Hit rates show no clear link with interactions (%1; likely %2 to %3).</source>
        <translation>Trefferquoten zeigen keinen klaren Zusammenhang mit Interaktionen (%1; wahrscheinlich %2 bis %3).</translation>
    </message>
    <message>
        <source>Whether hit rates go with form submissions cannot be told from this data.</source>
        <translation>Ob Trefferquoten und Formulareinsendungen zusammenhängen, lässt sich aus diesen Daten nicht erkennen.</translation>
    </message>
    <message>
        <source>Cookies with more form submissions tend to have higher hit rates; the link is at least %1 (%2; likely %3 to %4).</source>
        <translation>Cookies mit mehr Formulareinsendungen haben tendenziell höhere Trefferquoten; der Zusammenhang ist mindestens %1 (%2; wahrscheinlich %3 bis %4).</translation>
    </message>
    <message>
        <source>Cookies with more form submissions tend to have lower hit rates; the link is at least %1 (%2; likely %3 to %4).</source>
        <translation>Cookies mit mehr Formulareinsendungen haben tendenziell niedrigere Trefferquoten; der Zusammenhang ist mindestens %1 (%2; wahrscheinlich %3 bis %4).</translation>
    </message>
    <message>
        <source>Hit rates show no clear link with form submissions (%1; likely %2 to %3).</source>
        <translation>Trefferquoten zeigen keinen klaren Zusammenhang mit Formulareinsendungen (%1; wahrscheinlich %2 bis %3).</translation>
    </message>
    <message>
        <source>Histogram: %1.</source>
        <translation>Histogramm: %1.</translation>
    </message>
    <message>
        <source>Bar chart: %1.</source>
        <translation>Balkendiagramm: %1.</translation>
    </message>
    <message>
        <source>Chart of values with their intervals: %1.</source>
        <translation>Diagramm mit Werten und ihren Intervallen: %1.</translation>
    </message>
    <message>
        <source>Line chart: %1.</source>
        <translation>Liniendiagramm: %1.</translation>
    </message>
    <message>
        <source>Scatter plot: %1.</source>
        <translation>Streudiagramm: %1.</translation>
    </message>
    <message>
        <source>Scatter plot in three dimensions: %1.</source>
        <translation>Dreidimensionales Streudiagramm: %1.</translation>
    </message>
    <message>
        <source>Heat map: %1.</source>
        <translation>Heatmap: %1.</translation>
    </message>
    <message>
        <source>%1: no values.</source>
        <translation>%1: keine Werte.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3.</source>
        <translation>%1: von %2 bis %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln value from %2 to %3; highest: %4, lowest: %5.</source>
        <comment>%1: %Ln values from %2 to %3; highest: %4, lowest: %5.</comment>
        <translation>
            <numerusform>%1: %Ln Wert von %2 bis %3; höchster: %4, niedrigster: %5.</numerusform>
            <numerusform>%1: %Ln Werte von %2 bis %3; höchster: %4, niedrigster: %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dot.</source>
        <comment>%Ln dots.</comment>
        <translation>
            <numerusform>%Ln Punkt.</numerusform>
            <numerusform>%Ln Punkte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more series.</source>
        <comment>%Ln more series.</comment>
        <translation>
            <numerusform>%Ln weitere Datenreihe.</numerusform>
            <numerusform>%Ln weitere Datenreihen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked: %1.</source>
        <translation>Markiert: %1.</translation>
    </message>
    <message>
        <source>%1 is highest with %2, %3 lowest with %4</source>
        <translation>%1 liegt mit %2 am höchsten, %3 mit %4 am niedrigsten</translation>
    </message>
    <message>
        <source>Pages for each visitor</source>
        <translation>Seiten je Besucher</translation>
    </message>
    <message>
        <source>Submissions for each visitor</source>
        <translation>Einsendungen je Besucher</translation>
    </message>
    <message>
        <source>Get popular pages only</source>
        <translation>Bekommen nur Beliebtes</translation>
    </message>
    <message>
        <source>Took something of %1</source>
        <translation>Nutzten etwas von %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>zu wenige</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>cohort and the rest</source>
        <translation>Kohorte und übrige</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>The cohort&apos;s figure less the rest&apos;s. In strong ink where the interval leaves 0 out: then it is more than chance gives.</source>
        <translation>Der Wert der Kohorte abzüglich dessen der übrigen. In kräftiger Schrift, wo das Intervall die 0 nicht enthält: Dann ist es mehr, als der Zufall ergibt.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>What is compared.</source>
        <translation>Was verglichen wird.</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Kohorte</translation>
    </message>
    <message>
        <source>Mean over the visitors of the cohort.</source>
        <translation>Mittelwert über die Besucher der Kohorte.</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Die übrigen</translation>
    </message>
    <message>
        <source>Mean over all other visitors.</source>
        <translation>Mittelwert über alle anderen Besucher.</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>Between these the true difference lies, for 95 of 100 such comparisons. It needs ten visitors on either side.</source>
        <translation>Dazwischen liegt der wahre Unterschied, bei 95 von 100 solchen Vergleichen. Dafür sind auf jeder Seite zehn Besucher nötig.</translation>
    </message>
    <message>
        <source>%1 visitors beside the other %2. Where several figures are compared, one in twenty looks different by chance alone.</source>
        <translation>%1 Besucher neben den übrigen %2. Werden mehrere Kennzahlen verglichen, sieht allein durch Zufall eine von zwanzig verschieden aus.</translation>
    </message>
    <message>
        <source>cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Pages that this cookie submitted, once for each row of the file that they stand in.</source>
        <translation>Seiten, die dieses Cookie genutzt hat, einmal für jede Zeile der Datei, in der sie stehen.</translation>
    </message>
    <message>
        <source>Sum of form submissions.</source>
        <translation>Summe der Formulareinsendungen.</translation>
    </message>
    <message>
        <source>Share of the ten recommended pages whose business unit is among those that this cookie submitted. In-sample: the model has seen these submissions. Without a figure: none of its pages has a business unit, or nothing it took speaks for another page.</source>
        <translation>Anteil der zehn empfohlenen Seiten, deren Geschäftsbereich unter denen ist, die dieses Cookie genutzt hat. In-Sample: Das Modell kennt diese Einsendungen. Ohne Wert: Keine seiner Seiten hat einen Geschäftsbereich, oder keine davon spricht für eine andere.</translation>
    </message>
    <message>
        <source>Top hit rate</source>
        <translation>Top-Trefferquote</translation>
    </message>
    <message>
        <source>The same for the business units of its strongest submissions only. In-sample. Without a figure: none of these has a business unit, or nothing it took speaks for another page.</source>
        <translation>Dasselbe nur für die Geschäftsbereiche der stärksten Einsendungen. In-Sample. Ohne Wert: Keine davon hat einen Geschäftsbereich, oder keine der genutzten Seiten spricht für eine andere.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln submission</source>
        <comment>%Ln submissions</comment>
        <translation>
            <numerusform>%Ln Einsendung</numerusform>
            <numerusform>%Ln Einsendungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln BU</source>
        <comment>%Ln BUs</comment>
        <translation>
            <numerusform>%Ln BU</numerusform>
            <numerusform>%Ln BUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row</source>
        <comment>%Ln rows</comment>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln type</source>
        <comment>%Ln types</comment>
        <translation>
            <numerusform>%Ln Typ</numerusform>
            <numerusform>%Ln Typen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page in %1</source>
        <comment>%Ln pages in %1</comment>
        <translation>
            <numerusform>%Ln Seite in %1</numerusform>
            <numerusform>%Ln Seiten in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no BU mapping</source>
        <translation>keine BU-Zuordnung</translation>
    </message>
    <message>
        <source>no page with a BU</source>
        <translation>keine Seite mit einer BU</translation>
    </message>
    <message>
        <source>%1, %2, %3 and %4</source>
        <translation>%1, %2, %3 und %4</translation>
    </message>
    <message>
        <source>Is it that of other files? Where page addresses differ in form alone, see Matching below.</source>
        <translation>Gehört sie zu anderen Dateien? Wenn sich die Seitenadressen nur in der Schreibweise unterscheiden, siehe „Abgleich“ weiter unten.</translation>
    </message>
    <message>
        <source>This BU mapping has a business unit for none of the submissions.</source>
        <translation>Diese BU-Zuordnung hat für keine der Einsendungen einen Geschäftsbereich.</translation>
    </message>
    <message>
        <source>This BU mapping has a business unit for less than 0.1 % of the submissions.</source>
        <translation>Diese BU-Zuordnung hat für weniger als 0,1&#xa0;% der Einsendungen einen Geschäftsbereich.</translation>
    </message>
    <message>
        <source>This BU mapping has a business unit for only %1 % of the submissions.</source>
        <translation>Diese BU-Zuordnung hat nur für %1&#xa0;% der Einsendungen einen Geschäftsbereich.</translation>
    </message>
    <message>
        <source>Is it the right BU mapping for them?</source>
        <translation>Ist es die richtige BU-Zuordnung dafür?</translation>
    </message>
    <message>
        <source>By %1, which is open, none of these submissions has a business unit.</source>
        <translation>Nach der geöffneten Zuordnung %1 hat keine dieser Einsendungen einen Geschäftsbereich.</translation>
    </message>
    <message>
        <source>By %1, which is open, less than 0.1 % of these submissions have a business unit.</source>
        <translation>Nach der geöffneten Zuordnung %1 haben weniger als 0,1&#xa0;% dieser Einsendungen einen Geschäftsbereich.</translation>
    </message>
    <message>
        <source>By %1, which is open, only %2 % of these submissions have a business unit.</source>
        <translation>Nach der geöffneten Zuordnung %1 haben nur %2&#xa0;% dieser Einsendungen einen Geschäftsbereich.</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Files of the same days are one delivery, and each other file is one of its own.</source>
        <translation>Dateien mit denselben Tagen sind eine Lieferung, jede andere Datei ist eine eigene.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Submission rows of it.</source>
        <translation>Einsendungszeilen dieser Lieferung.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>The earliest date of its rows.</source>
        <translation>Das früheste Datum ihrer Zeilen.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>The latest date of its rows.</source>
        <translation>Das späteste Datum ihrer Zeilen.</translation>
    </message>
    <message>
        <source>Visitors with an id of their own.</source>
        <translation>Besucher mit eigener ID.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Of them, those that no earlier delivery has.</source>
        <translation>Davon die, die in keiner früheren Lieferung vorkommen.</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Wiederkehrend</translation>
    </message>
    <message>
        <source>Of them, those that an earlier delivery has, too.</source>
        <translation>Davon die, die auch in einer früheren Lieferung vorkommen.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Whether its rows are among those that are learnt from.</source>
        <translation>Ob ihre Zeilen zu denen gehören, aus denen gelernt wird.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 visitors gets popular pages only: nothing they took is connected with other pages that the rules allow.</source>
        <comment>%Ln of %1 visitors get popular pages only: nothing they took is connected with other pages that the rules allow.</comment>
        <translation>
            <numerusform>%Ln von %1 Besuchern bekommt nur beliebte Seiten: Keine der genutzten Seiten hängt mit anderen Seiten zusammen, die die Regeln erlauben.</numerusform>
            <numerusform>%Ln von %1 Besuchern bekommen nur beliebte Seiten: Keine der genutzten Seiten hängt mit anderen Seiten zusammen, die die Regeln erlauben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 visitors gets popular pages only: nothing they took is connected closely enough with other pages that the rules allow.</source>
        <comment>%Ln of %1 visitors get popular pages only: nothing they took is connected closely enough with other pages that the rules allow.</comment>
        <translation>
            <numerusform>%Ln von %1 Besuchern bekommt nur beliebte Seiten: Keine der genutzten Seiten hängt eng genug mit anderen Seiten zusammen, die die Regeln erlauben.</numerusform>
            <numerusform>%Ln von %1 Besuchern bekommen nur beliebte Seiten: Keine der genutzten Seiten hängt eng genug mit anderen Seiten zusammen, die die Regeln erlauben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 visitors gets popular pages only: nothing they took is connected with other pages.</source>
        <comment>%Ln of %1 visitors get popular pages only: nothing they took is connected with other pages.</comment>
        <translation>
            <numerusform>%Ln von %1 Besuchern bekommt nur beliebte Seiten: Keine der genutzten Seiten hängt mit anderen Seiten zusammen.</numerusform>
            <numerusform>%Ln von %1 Besuchern bekommen nur beliebte Seiten: Keine der genutzten Seiten hängt mit anderen Seiten zusammen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 visitors gets popular pages only: nothing they took is connected closely enough with other pages.</source>
        <comment>%Ln of %1 visitors get popular pages only: nothing they took is connected closely enough with other pages.</comment>
        <translation>
            <numerusform>%Ln von %1 Besuchern bekommt nur beliebte Seiten: Keine der genutzten Seiten hängt eng genug mit anderen Seiten zusammen.</numerusform>
            <numerusform>%Ln von %1 Besuchern bekommen nur beliebte Seiten: Keine der genutzten Seiten hängt eng genug mit anderen Seiten zusammen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 visitors gets no pages: nothing they took is connected with other pages that the rules allow.</source>
        <comment>%Ln of %1 visitors get no pages: nothing they took is connected with other pages that the rules allow.</comment>
        <translation>
            <numerusform>%Ln von %1 Besuchern bekommt keine Seiten: Keine der genutzten Seiten hängt mit anderen Seiten zusammen, die die Regeln erlauben.</numerusform>
            <numerusform>%Ln von %1 Besuchern bekommen keine Seiten: Keine der genutzten Seiten hängt mit anderen Seiten zusammen, die die Regeln erlauben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 visitors gets no pages: nothing they took is connected closely enough with other pages that the rules allow.</source>
        <comment>%Ln of %1 visitors get no pages: nothing they took is connected closely enough with other pages that the rules allow.</comment>
        <translation>
            <numerusform>%Ln von %1 Besuchern bekommt keine Seiten: Keine der genutzten Seiten hängt eng genug mit anderen Seiten zusammen, die die Regeln erlauben.</numerusform>
            <numerusform>%Ln von %1 Besuchern bekommen keine Seiten: Keine der genutzten Seiten hängt eng genug mit anderen Seiten zusammen, die die Regeln erlauben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 visitors gets no pages: nothing they took is connected with other pages.</source>
        <comment>%Ln of %1 visitors get no pages: nothing they took is connected with other pages.</comment>
        <translation>
            <numerusform>%Ln von %1 Besuchern bekommt keine Seiten: Keine der genutzten Seiten hängt mit anderen Seiten zusammen.</numerusform>
            <numerusform>%Ln von %1 Besuchern bekommen keine Seiten: Keine der genutzten Seiten hängt mit anderen Seiten zusammen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 visitors gets no pages: nothing they took is connected closely enough with other pages.</source>
        <comment>%Ln of %1 visitors get no pages: nothing they took is connected closely enough with other pages.</comment>
        <translation>
            <numerusform>%Ln von %1 Besuchern bekommt keine Seiten: Keine der genutzten Seiten hängt eng genug mit anderen Seiten zusammen.</numerusform>
            <numerusform>%Ln von %1 Besuchern bekommen keine Seiten: Keine der genutzten Seiten hängt eng genug mit anderen Seiten zusammen.</numerusform>
        </translation>
    </message>
    <message>
        <source>no pages</source>
        <translation>keine Seiten</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>zufällig gezogen</translation>
    </message>
    <message>
        <source>all personal</source>
        <translation>alle persönlich</translation>
    </message>
    <message>
        <source>all popular</source>
        <translation>alle beliebt</translation>
    </message>
    <message>
        <source>%1 personal, %2 popular</source>
        <translation>%1 persönlich, %2 beliebt</translation>
    </message>
    <message>
        <source>Found in the top 10 (HR@10)</source>
        <translation>In den Top 10 gefunden (HR@10)</translation>
    </message>
    <message>
        <source>How well a model guesses what somebody takes next: of 100 pages that were hidden from it, how many stand among the ten that it would show. This is the figure to choose a model by.</source>
        <translation>Wie gut ein Modell vorhersagt, was jemand als Nächstes nutzt: wie viele von 100 Seiten, die vor ihm verdeckt wurden, unter den zehn stehen, die es zeigen würde. Nach dieser Kennzahl wählen Sie ein Modell.</translation>
    </message>
    <message>
        <source>One page of every visitor who has two or more is hidden, the model learns from the rest, and is asked for the ten best of all pages that the visitor has not taken. That is repeated with other hidden pages, and averaged.</source>
        <translation>Von jedem Besucher mit zwei oder mehr Seiten wird eine verdeckt; das Modell lernt aus den übrigen und wird nach den zehn besten aller Seiten gefragt, die der Besucher noch nicht genutzt hat. Das wird mit anderen verdeckten Seiten wiederholt und gemittelt.</translation>
    </message>
    <message>
        <source>That anybody saw a recommendation, or would have taken the page because of it: it shows good guesses, not an effect. A page that is not found may still be good advice.</source>
        <translation>Dass jemand eine Empfehlung gesehen hat oder die Seite ihretwegen genutzt hätte: Sie zeigt gute Vorhersagen, keine Wirkung. Auch eine Seite, die nicht gefunden wird, kann ein guter Rat sein.</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>How sure a figure is. With other visitors of the same kind it would come out a little different: for 95 of 100 such comparisons the true figure lies between the two ends.</source>
        <translation>Wie sicher eine Kennzahl ist. Mit anderen Besuchern derselben Art käme sie etwas anders heraus: Bei 95 von 100 solchen Vergleichen liegt der wahre Wert zwischen den beiden Enden.</translation>
    </message>
    <message>
        <source>The visitors that were tested are drawn anew 2,000 times, with repetition, and the figure is computed each time (bootstrap). The ends leave out the lowest and the highest 2.5 %.</source>
        <translation>Die getesteten Besucher werden 2.000-mal neu gezogen, mit Wiederholung, und die Kennzahl jedes Mal berechnet (Bootstrap). Die Enden lassen die niedrigsten und die höchsten 2,5&#xa0;% weg.</translation>
    </message>
    <message>
        <source>What happens when the visitors themselves change, as after a new campaign: it tells of chance only.</source>
        <translation>Was geschieht, wenn sich die Besucher selbst ändern, etwa nach einer neuen Kampagne: Es sagt nur etwas über den Zufall.</translation>
    </message>
    <message>
        <source>Against popular</source>
        <translation>Gegen Beliebte</translation>
    </message>
    <message>
        <source>Whether personal recommendations pay: how many more hidden pages of 100 are found than by showing everybody the ten most popular pages. &quot;Better&quot; is said only where chance does not explain it.</source>
        <translation>Ob sich persönliche Empfehlungen lohnen: wie viele von 100 verdeckten Seiten mehr gefunden werden, als wenn alle die zehn beliebtesten Seiten gezeigt bekämen. „Besser“ heißt es nur, wo der Zufall es nicht erklärt.</translation>
    </message>
    <message>
        <source>Placed high in the top 10 (NDCG@10)</source>
        <translation>Hoch in den Top 10 platziert (NDCG@10)</translation>
    </message>
    <message>
        <source>The same as &quot;Found in the top 10&quot;, but a page counts more the higher it stands: 100 % were every hidden page the first of its list.</source>
        <translation>Dasselbe wie „In den Top 10 gefunden“, aber eine Seite zählt mehr, je weiter oben sie steht: 100&#xa0;% wären es, wenn jede verdeckte Seite die erste ihrer Liste wäre.</translation>
    </message>
    <message>
        <source>A page in place 1 counts 1, in place 2 0.63, in place 3 0.5, in place 10 0.29, and 0 below; averaged over visitors.</source>
        <translation>Eine Seite auf Platz 1 zählt 1, auf Platz 2 0,63, auf Platz 3 0,5, auf Platz 10 0,29 und darunter 0; gemittelt über die Besucher.</translation>
    </message>
    <message>
        <source>How many visitors are served: a few first places can outweigh many tenth ones.</source>
        <translation>Wie viele Besucher gut bedient sind: Wenige erste Plätze können viele zehnte aufwiegen.</translation>
    </message>
    <message>
        <source>Nearness to the top (MRR)</source>
        <translation>Nähe zur Spitze (MRR)</translation>
    </message>
    <message>
        <source>How far up the first hidden page stands among all pages: 100 % were it always first, 50 % were it always second.</source>
        <translation>Wie weit oben die erste verdeckte Seite unter allen Seiten steht: 100&#xa0;%, wenn sie immer die erste wäre, 50&#xa0;%, wenn sie immer die zweite wäre.</translation>
    </message>
    <message>
        <source>1 divided by the place of the first hidden page, averaged over visitors (mean reciprocal rank).</source>
        <translation>1 geteilt durch den Platz der ersten verdeckten Seite, gemittelt über die Besucher (Mean Reciprocal Rank).</translation>
    </message>
    <message>
        <source>Much about places below the tenth, which hardly count.</source>
        <translation>Viel über Plätze unterhalb des zehnten, die kaum zählen.</translation>
    </message>
    <message>
        <source>Share found in the top 20 (Recall@20)</source>
        <translation>Anteil in den Top 20 gefunden (Recall@20)</translation>
    </message>
    <message>
        <source>What part of the hidden pages a list twice as long has.</source>
        <translation>Welchen Teil der verdeckten Seiten eine doppelt so lange Liste enthält.</translation>
    </message>
    <message>
        <source>Hidden pages within the first 20, divided by all hidden pages of the visitor, averaged over visitors.</source>
        <translation>Verdeckte Seiten unter den ersten 20, geteilt durch alle verdeckten Seiten des Besuchers, gemittelt über die Besucher.</translation>
    </message>
    <message>
        <source>Where within the 20 they stand.</source>
        <translation>Wo unter den 20 sie stehen.</translation>
    </message>
    <message>
        <source>Would more data help?</source>
        <translation>Würden mehr Daten helfen?</translation>
    </message>
    <message>
        <source>Whether a model still gains from more visitors: where the line still rises at its right end, more months of data are worth getting.</source>
        <translation>Ob ein Modell noch von mehr Besuchern profitiert: Wo die Linie am rechten Ende noch steigt, lohnen sich Daten aus weiteren Monaten.</translation>
    </message>
    <message>
        <source>The model is trained on a part of the visitors, then on more of them, and asked for the same hidden pages each time.</source>
        <translation>Das Modell wird mit einem Teil der Besucher trainiert, dann mit mehr von ihnen, und jedes Mal nach denselben verdeckten Seiten gefragt.</translation>
    </message>
    <message>
        <source>What other kinds of data would bring, such as page titles or dates.</source>
        <translation>Was andere Arten von Daten brächten, etwa Seitentitel oder Datumsangaben.</translation>
    </message>
    <message>
        <source>Hit rate (in-sample)</source>
        <translation>Trefferquote (In-Sample)</translation>
    </message>
    <message>
        <source>How far a list stays within what the visitor knows: of its ten pages, the share whose business unit the visitor has taken something of.</source>
        <translation>Wie sehr eine Liste bei dem bleibt, was der Besucher kennt: der Anteil ihrer zehn Seiten, aus deren Geschäftsbereich der Besucher schon etwas genutzt hat.</translation>
    </message>
    <message>
        <source>Counted for each visitor, then averaged over those who took a page of a business unit. &quot;Unmapped&quot; is none and never a hit. Beside it stand what random pages, the most popular pages and pages of a single business unit would reach.</source>
        <translation>Für jeden Besucher gezählt, dann gemittelt über die, die eine Seite eines Geschäftsbereichs genutzt haben. „Nicht zugeordnet“ ist keiner und nie ein Treffer. Daneben steht, was zufällige Seiten, die beliebtesten Seiten und Seiten eines einzigen Geschäftsbereichs erreichen würden.</translation>
    </message>
    <message>
        <source>Whether the advice is good. It is measured on what the model has learnt from, and a list with pages of one known unit only has 100 %. &quot;Found in the top 10&quot; tells whether a model finds what comes next.</source>
        <translation>Ob der Rat gut ist. Sie ist an dem gemessen, woraus das Modell gelernt hat, und eine Liste nur mit Seiten eines bekannten Bereichs erreicht 100&#xa0;%. Ob ein Modell findet, was als Nächstes kommt, zeigt „In den Top 10 gefunden“.</translation>
    </message>
    <message>
        <source>Top hit rate (in-sample)</source>
        <translation>Top-Trefferquote (In-Sample)</translation>
    </message>
    <message>
        <source>The same, with the business units of the visitor&apos;s strongest submissions only: does the list stay with what they wanted most?</source>
        <translation>Dasselbe nur mit den Geschäftsbereichen der stärksten Einsendungen des Besuchers: Bleibt die Liste bei dem, was ihn am meisten interessiert hat?</translation>
    </message>
    <message>
        <source>Of each visitor only the pages with the highest weight times submissions count as known.</source>
        <translation>Von jedem Besucher gelten nur die Seiten mit dem höchsten Produkt aus Gewicht und Einsendungen als bekannt.</translation>
    </message>
    <message>
        <source>Whether the advice is good, as the hit rate does not either.</source>
        <translation>Ob der Rat gut ist; das zeigt auch die Trefferquote nicht.</translation>
    </message>
    <message>
        <source>Link between two figures (Spearman)</source>
        <translation>Zusammenhang zweier Größen (Spearman)</translation>
    </message>
    <message>
        <source>Whether visitors who have more of the one tend to have more of the other: 1 always, 0 no link, -1 always less.</source>
        <translation>Ob Besucher, die von der einen mehr haben, tendenziell auch von der anderen mehr haben: 1 immer, 0 kein Zusammenhang, -1 immer weniger.</translation>
    </message>
    <message>
        <source>Visitors are put in order by each figure, and the two orders are compared. What is called weak, moderate or strong is the end of the interval nearer to 0 (Cohen 1988).</source>
        <translation>Die Besucher werden nach jeder der beiden Größen geordnet, und die beiden Reihenfolgen werden verglichen. Was schwach, mittel oder stark heißt, bestimmt das Ende des Intervalls, das näher an 0 liegt (Cohen 1988).</translation>
    </message>
    <message>
        <source>That the one causes the other.</source>
        <translation>Dass die eine die andere verursacht.</translation>
    </message>
    <message>
        <source>Basis: personal or popular</source>
        <translation>Grundlage: persönlich oder beliebt</translation>
    </message>
    <message>
        <source>What a recommendation rests on. Personal: what this visitor took speaks for the page. Popular: nothing they took does, so the page stands there because many took it.</source>
        <translation>Worauf eine Empfehlung beruht. Persönlich: Was dieser Besucher genutzt hat, spricht für die Seite. Beliebt: Nichts davon spricht für sie; sie steht dort, weil viele sie genutzt haben.</translation>
    </message>
    <message>
        <source>What the pages of the history add to a page&apos;s score is summed up, the model&apos;s own liking for popular pages left out; where that exceeds the least evidence set, the page is personal.</source>
        <translation>Summiert wird, was die bisher genutzten Seiten zum Score einer Seite beitragen, ohne die Vorliebe des Modells für beliebte Seiten; übersteigt das die eingestellten Mindestbelege, ist die Seite persönlich.</translation>
    </message>
    <message>
        <source>That a popular page is bad advice: it is the same for everybody, and so says nothing about this visitor.</source>
        <translation>Dass eine beliebte Seite ein schlechter Rat wäre: Sie ist für alle gleich und sagt deshalb nichts über diesen Besucher.</translation>
    </message>
    <message>
        <source>How strongly the model speaks for a page, compared with the other pages of the same visitor: 1 is the page it speaks for most.</source>
        <translation>Wie stark das Modell für eine Seite spricht, verglichen mit den anderen Seiten desselben Besuchers: 1 ist die Seite, für die es am meisten spricht.</translation>
    </message>
    <message>
        <source>The model&apos;s own figure, brought to 0 to 1 between the visitor&apos;s lowest and highest page.</source>
        <translation>Der Score des Modells, auf 0 bis 1 zwischen der niedrigsten und der höchsten Seite des Besuchers gebracht.</translation>
    </message>
    <message>
        <source>A probability: 0.8 is not 80 %, and the scores of two visitors cannot be compared.</source>
        <translation>Eine Wahrscheinlichkeit: 0,8 sind nicht 80&#xa0;%, und die Scores zweier Besucher sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Which pages of the history speak for this recommendation, and how much each: they add up to 100 %.</source>
        <translation>Welche bisher genutzten Seiten für diese Empfehlung sprechen und wie sehr jede: Zusammen ergeben sie 100&#xa0;%.</translation>
    </message>
    <message>
        <source>The score is a sum with one part for every page taken; each part is divided by their sum.</source>
        <translation>Der Score ist eine Summe mit einem Teil für jede genutzte Seite; jeder Teil wird durch die Summe geteilt.</translation>
    </message>
    <message>
        <source>Why the visitor took them, or that one caused the other: others who took the one often took the other.</source>
        <translation>Warum der Besucher sie genutzt hat oder dass eines das andere verursacht hat: Andere, die das eine genutzt haben, haben oft auch das andere genutzt.</translation>
    </message>
    <message>
        <source>Audience: reach against strength</source>
        <translation>Zielgruppe: Reichweite gegen Stärke</translation>
    </message>
    <message>
        <source>Who should be offered a page, best first. Further down there are more visitors, for whom less speaks.</source>
        <translation>Wem eine Seite angeboten werden sollte, die Besten zuerst. Weiter unten kommen mehr Besucher hinzu, bei denen weniger dafür spricht.</translation>
    </message>
    <message>
        <source>By the place of the page in each visitor&apos;s own list, then by its score. Whoever has taken it, and whoever nothing speaks for, is not among them.</source>
        <translation>Nach dem Platz der Seite in der eigenen Liste jedes Besuchers, dann nach ihrem Score. Wer sie schon genutzt hat und bei wem nichts dafür spricht, gehört nicht dazu.</translation>
    </message>
    <message>
        <source>How many of them will take the page.</source>
        <translation>Wie viele von ihnen die Seite nutzen werden.</translation>
    </message>
    <message>
        <source>How many visitors took a page, or any page of a business unit or type.</source>
        <translation>Wie viele Besucher eine Seite oder irgendeine Seite eines Geschäftsbereichs oder Typs genutzt haben.</translation>
    </message>
    <message>
        <source>Every visitor counts once, however often the form was submitted.</source>
        <translation>Jeder Besucher zählt einmal, wie oft das Formular auch eingesendet wurde.</translation>
    </message>
    <message>
        <source>How many people: one person may have several cookies.</source>
        <translation>Wie viele Menschen es sind: Eine Person kann mehrere Cookies haben.</translation>
    </message>
    <message>
        <source>Interactions and submissions</source>
        <translation>Interaktionen und Einsendungen</translation>
    </message>
    <message>
        <source>An interaction is a page that a visitor took; a submission is one filled-in form. Who fills in the same form three times has one interaction and three submissions.</source>
        <translation>Eine Interaktion ist eine Seite, die ein Besucher genutzt hat; eine Einsendung ist ein ausgefülltes Formular. Wer dasselbe Formular dreimal ausfüllt, hat eine Interaktion und drei Einsendungen.</translation>
    </message>
    <message>
        <source>Counted in the submissions file. What a model learns from is the type&apos;s weight times the submissions (strength).</source>
        <translation>In der Einsendungsdatei gezählt. Woraus ein Modell lernt, ist das Gewicht des Typs mal die Einsendungen (Stärke).</translation>
    </message>
    <message>
        <source>How interested somebody is: some forms have to be sent twice.</source>
        <translation>Wie interessiert jemand ist: Manche Formulare müssen zweimal gesendet werden.</translation>
    </message>
    <message>
        <source>Times recommended</source>
        <translation>Wie oft empfohlen</translation>
    </message>
    <message>
        <source>In how many lists of ten a page stands because something speaks for it.</source>
        <translation>In wie vielen Zehnerlisten eine Seite steht, weil etwas für sie spricht.</translation>
    </message>
    <message>
        <source>Counted over the lists of all visitors as they are shown, rules applied; pages that only fill a list do not count.</source>
        <translation>Gezählt über die Listen aller Besucher, wie sie gezeigt werden, mit angewandten Regeln; Seiten, die eine Liste nur auffüllen, zählen nicht.</translation>
    </message>
    <message>
        <source>How often it was seen: that is known to the site only.</source>
        <translation>Wie oft sie gesehen wurde: Das weiß nur die Website.</translation>
    </message>
    <message>
        <source>Pages ever listed (coverage)</source>
        <translation>Jemals gelistete Seiten (Abdeckung)</translation>
    </message>
    <message>
        <source>What part of all pages stands in anybody&apos;s list. A model that shows everybody the same ten has a low one.</source>
        <translation>Welcher Teil aller Seiten in irgendeiner Liste steht. Ein Modell, das allen dieselben zehn zeigt, hat einen niedrigen Wert.</translation>
    </message>
    <message>
        <source>Pages in the list of at least one tested visitor, divided by all pages.</source>
        <translation>Seiten, die bei mindestens einem getesteten Besucher in der Liste stehen, geteilt durch alle Seiten.</translation>
    </message>
    <message>
        <source>Whether the pages suit: random lists have the highest.</source>
        <translation>Ob die Seiten passen: Zufällige Listen haben den höchsten Wert.</translation>
    </message>
    <message>
        <source>Same few pages (Gini)</source>
        <translation>Immer dieselben Seiten (Gini)</translation>
    </message>
    <message>
        <source>How unevenly the places in the lists are shared out: 0, every page equally often; near 1, always the same few.</source>
        <translation>Wie ungleich die Plätze in den Listen verteilt sind: 0, jede Seite gleich oft; nahe 1, immer dieselben wenigen.</translation>
    </message>
    <message>
        <source>As the Gini coefficient of incomes, with pages in place of people.</source>
        <translation>Wie der Gini-Koeffizient der Einkommen, mit Seiten anstelle von Menschen.</translation>
    </message>
    <message>
        <source>Whether that is bad: some pages are of use to many.</source>
        <translation>Ob das schlecht ist: Manche Seiten nützen vielen.</translation>
    </message>
    <message>
        <source>Popularity of listed pages</source>
        <translation>Beliebtheit gelisteter Seiten</translation>
    </message>
    <message>
        <source>How well known the listed pages are: the share of visitors who took them.</source>
        <translation>Wie bekannt die gelisteten Seiten sind: der Anteil der Besucher, die sie genutzt haben.</translation>
    </message>
    <message>
        <source>For each listed page the share of visitors who have it, averaged.</source>
        <translation>Für jede gelistete Seite der Anteil der Besucher, die sie haben, gemittelt.</translation>
    </message>
    <message>
        <source>Whether they suit. High: safe advice; low: rare pages.</source>
        <translation>Ob sie passen. Hoch: sicherer Rat; niedrig: seltene Seiten.</translation>
    </message>
    <message>
        <source>Different BUs in a list (diversity)</source>
        <translation>Verschiedene BUs je Liste (Vielfalt)</translation>
    </message>
    <message>
        <source>How mixed a list is: how often two of its pages belong to different business units.</source>
        <translation>Wie gemischt eine Liste ist: wie oft zwei ihrer Seiten zu verschiedenen Geschäftsbereichen gehören.</translation>
    </message>
    <message>
        <source>Over all pairs of pages in a list, averaged over visitors.</source>
        <translation>Über alle Seitenpaare einer Liste, gemittelt über die Besucher.</translation>
    </message>
    <message>
        <source>Whether the visitor wants a mix.</source>
        <translation>Ob der Besucher eine Mischung will.</translation>
    </message>
    <message>
        <source>Start&apos;s luck (seed)</source>
        <translation>Glück beim Start (Startwert)</translation>
    </message>
    <message>
        <source>Some models begin with random numbers. This is how much their result hangs on them.</source>
        <translation>Manche Modelle beginnen mit Zufallszahlen. Das zeigt, wie sehr ihr Ergebnis davon abhängt.</translation>
    </message>
    <message>
        <source>The model is trained with several starts on the same data; the spread of &quot;Found in the top 10&quot; (standard deviation).</source>
        <translation>Das Modell wird mit mehreren Startwerten auf denselben Daten trainiert; die Streuung von „In den Top 10 gefunden“ (Standardabweichung).</translation>
    </message>
    <message>
        <source>How sure the figure is otherwise: that is its interval.</source>
        <translation>Wie sicher die Kennzahl sonst ist: Das zeigt ihr Intervall.</translation>
    </message>
    <message>
        <source>Training and ranking time</source>
        <translation>Zeit für Training und Ranking</translation>
    </message>
    <message>
        <source>How long the model takes on this computer.</source>
        <translation>Wie lange das Modell auf diesem Computer braucht.</translation>
    </message>
    <message>
        <source>Measured during the comparison, with other models trained beside it.</source>
        <translation>Beim Vergleich gemessen, während nebenher andere Modelle trainiert wurden.</translation>
    </message>
    <message>
        <source>Anything about its quality.</source>
        <translation>Irgendetwas über seine Güte.</translation>
    </message>
    <message>
        <source>Settings tried</source>
        <translation>Erprobte Einstellungen</translation>
    </message>
    <message>
        <source>How well each setting of a model does on practice pages, which are apart from those of the test: the best there is tested once.</source>
        <translation>Wie gut jede Einstellung eines Modells auf Übungsseiten abschneidet, die von denen des Tests getrennt sind: Die dort beste wird einmal getestet.</translation>
    </message>
    <message>
        <source>All settings are tried a few times, the better third three times as often, and so on (successive halving).</source>
        <translation>Alle Einstellungen werden einige Male erprobt, das bessere Drittel dreimal so oft und so weiter (Successive Halving).</translation>
    </message>
    <message>
        <source>How good the best is on new data: of many tried, the best had some luck. The test says that.</source>
        <translation>Wie gut die beste auf neuen Daten ist: Unter vielen erprobten hatte die beste auch etwas Glück. Das zeigt erst der Test.</translation>
    </message>
    <message>
        <source>Taken and recommended</source>
        <translation>Genutzt und empfohlen</translation>
    </message>
    <message>
        <source>A business unit&apos;s share of what visitors took, beside its share of what they are recommended. Where the second is much smaller, the lists pass it over.</source>
        <translation>Der Anteil eines Geschäftsbereichs an dem, was Besucher genutzt haben, neben seinem Anteil an dem, was ihnen empfohlen wird. Wo der zweite viel kleiner ist, übergehen ihn die Listen.</translation>
    </message>
    <message>
        <source>Taken: of all pages taken, each once for every visitor who took it. Recommended: of all places in the lists of ten.</source>
        <translation>Genutzt: an allen genutzten Seiten, jede einmal für jeden Besucher, der sie genutzt hat. Empfohlen: an allen Plätzen in den Zehnerlisten.</translation>
    </message>
    <message>
        <source>Which of the two is right: a unit with few new pages has fewer left to recommend.</source>
        <translation>Welcher der beiden richtig ist: Bei einem Bereich mit wenigen neuen Seiten bleiben weniger zum Empfehlen übrig.</translation>
    </message>
    <message>
        <source>Who took one unit is shown another</source>
        <translation>Wer einen Bereich nutzte, sieht einen anderen</translation>
    </message>
    <message>
        <source>Read a row: of 100 pages shown to visitors who took something of this unit, so many are of each unit. As a factor (lift), 2 means twice as many as in all lists.</source>
        <translation>So lesen Sie eine Zeile: Von 100 Seiten, die Besuchern gezeigt werden, die etwas von diesem Bereich genutzt haben, gehören so viele zum jeweiligen Bereich. Als Faktor (Lift) heißt 2: doppelt so viele wie in allen Listen.</translation>
    </message>
    <message>
        <source>The places in the lists of those visitors, counted by business unit.</source>
        <translation>Die Plätze in den Listen dieser Besucher, nach Geschäftsbereich gezählt.</translation>
    </message>
    <message>
        <source>What they will take: these are recommendations.</source>
        <translation>Was sie nutzen werden: Das sind Empfehlungen.</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>How much two pages are alike to the model: near 1, the same visitors take them; near 0, they have nothing to do with each other.</source>
        <translation>Wie ähnlich zwei Seiten für das Modell sind: nahe 1, dieselben Besucher nutzen sie; nahe 0, sie haben nichts miteinander zu tun.</translation>
    </message>
    <message>
        <source>From what the model has learnt about each page. For a unit or type: the average over its pages, each with the pages most like it.</source>
        <translation>Aus dem, was das Modell über jede Seite gelernt hat. Bei einem Bereich oder Typ: der Durchschnitt über seine Seiten, jede mit den ihr ähnlichsten Seiten.</translation>
    </message>
    <message>
        <source>Anything about their texts. And each model measures on its own scale, so figures of two models cannot be compared.</source>
        <translation>Irgendetwas über ihre Texte. Und jedes Modell misst nach seiner eigenen Skala, deshalb sind Werte zweier Modelle nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Which business unit owns the page</source>
        <translation>Welcher Geschäftsbereich für die Seite zuständig ist</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (Zeile %2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>submission rows</source>
        <translation>Einsendungszeilen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Line of the file</source>
        <translation>Zeile der Datei</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>The visitor&apos;s id, as it stands in the file</source>
        <translation>Die ID des Besuchers, wie sie in der Datei steht</translation>
    </message>
    <message>
        <source>gated_asset_type of the row</source>
        <translation>gated_asset_type der Zeile</translation>
    </message>
    <message>
        <source>page_url of the row</source>
        <translation>page_url der Zeile</translation>
    </message>
    <message>
        <source>form_submissions of the row</source>
        <translation>form_submissions der Zeile</translation>
    </message>
    <message>
        <source>lines left out</source>
        <translation>ausgelassene Zeilen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The file that the line stands in</source>
        <translation>Die Datei, in der die Zeile steht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why the line is not among the rows</source>
        <translation>Warum die Zeile nicht mitzählt</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>Die Zeile</translation>
    </message>
    <message>
        <source>The line as it stands in the file</source>
        <translation>Die Zeile, wie sie in der Datei steht</translation>
    </message>
    <message>
        <source>pages with several business units</source>
        <translation>Seiten mit mehreren Geschäftsbereichen</translation>
    </message>
    <message>
        <source>page_url in the mapping</source>
        <translation>page_url in der Zuordnung</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>Beansprucht von</translation>
    </message>
    <message>
        <source>The business units that the mapping gives it, in file order</source>
        <translation>Die Geschäftsbereiche, die ihr die Zuordnung gibt, in der Reihenfolge der Datei</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Zählt für</translation>
    </message>
    <message>
        <source>The business unit that the page counts for now</source>
        <translation>Der Geschäftsbereich, für den die Seite jetzt zählt</translation>
    </message>
    <message>
        <source>Submissions on that page in the data</source>
        <translation>Einsendungen auf dieser Seite in den Daten</translation>
    </message>
    <message>
        <source>first rows</source>
        <translation>erste Zeilen</translation>
    </message>
    <message>
        <source>Taken as %1</source>
        <translation>Gilt als %1</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Of 100 recommended pages %1 are of the business units of the visitor&apos;s strongest submissions; of random pages %2 would be</source>
        <translation>Von 100 empfohlenen Seiten stammen %1 aus den Geschäftsbereichen der stärksten Einsendungen des Besuchers; bei zufälligen Seiten wären es %2</translation>
    </message>
    <message>
        <source>Of 100 recommended pages %1 are of business units that the visitor knows; of random pages %2 would be</source>
        <translation>Von 100 empfohlenen Seiten stammen %1 aus Geschäftsbereichen, die der Besucher kennt; bei zufälligen Seiten wären es %2</translation>
    </message>
    <message>
        <source>The pages of %1 are most alike (%2), those of %3 least (%4)</source>
        <translation>Die Seiten von %1 sind sich am ähnlichsten (%2), die von %3 am wenigsten ähnlich (%4)</translation>
    </message>
    <message>
        <source>Models side by side on hidden pages</source>
        <translation>Modelle im Vergleich auf verdeckten Seiten</translation>
    </message>
    <message>
        <source>Hidden pages found in the top %1</source>
        <translation>In den Top %1 gefundene verdeckte Seiten</translation>
    </message>
    <message>
        <source>No length of history is clearly served worse than the others</source>
        <translation>Keine Länge der Vorgeschichte schneidet klar schlechter ab als die übrigen</translation>
    </message>
    <message>
        <source>No asset type is clearly served worse than the others</source>
        <translation>Kein Asset-Typ schneidet klar schlechter ab als die übrigen</translation>
    </message>
    <message>
        <source>Of visitors with %1 known pages %2 of 100 hidden pages are found (95 %: %3 to %4), of all visitors %5</source>
        <translation>Bei Besuchern mit %1 bekannten Seiten werden %2 von 100 verdeckten Seiten gefunden (95&#xa0;%: %3 bis %4), bei allen Besuchern %5</translation>
    </message>
    <message>
        <source>Of hidden pages of the type %1 %2 of 100 are found (95 %: %3 to %4), of all pages %5</source>
        <translation>Von 100 verdeckten Seiten des Typs %1 werden %2 gefunden (95&#xa0;%: %3 bis %4), von allen Seiten %5</translation>
    </message>
    <message>
        <source>Of 100 hidden pages of %1 %2 are found in the top %3 (95 %: %4 to %5); of all pages %6</source>
        <translation>Von 100 verdeckten Seiten von %1 werden %2 in den Top %3 gefunden (95&#xa0;%: %4 bis %5); von allen Seiten %6</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Hit rate by interactions</source>
        <translation>Trefferquote nach Interaktionen</translation>
    </message>
    <message>
        <source>Read a column: of 100 visitors with so many interactions, so many have each hit rate. In-sample.</source>
        <translation>So lesen Sie eine Spalte: Von 100 Besuchern mit so vielen Interaktionen haben so viele die jeweilige Trefferquote. In-Sample.</translation>
    </message>
    <message>
        <source>There is no hit rate without a BU mapping: it counts recommended pages of business units that a cookie knows.</source>
        <translation>Ohne BU-Zuordnung gibt es keine Trefferquote: Sie zählt empfohlene Seiten aus Geschäftsbereichen, die ein Cookie kennt.</translation>
    </message>
    <message>
        <source>There is no hit rate, since every cookie is left out of the lists.</source>
        <translation>Es gibt keine Trefferquote, weil alle Cookies aus den Listen ausgelassen sind.</translation>
    </message>
    <message>
        <source>There is no hit rate: of the cookies that are not left out of the lists, none knows a business unit and took anything that speaks for another page.</source>
        <translation>Es gibt keine Trefferquote: Von den Cookies, die nicht aus den Listen ausgelassen sind, hat keines, das einen Geschäftsbereich kennt, etwas genutzt, das für eine andere Seite spricht.</translation>
    </message>
    <message>
        <source>There is no hit rate: of the cookies that know a business unit, none took anything that speaks for another page.</source>
        <translation>Es gibt keine Trefferquote: Von den Cookies, die einen Geschäftsbereich kennen, hat keines etwas genutzt, das für eine andere Seite spricht.</translation>
    </message>
    <message>
        <source>There is no hit rate, since the BU mapping has a business unit for none of the pages.</source>
        <translation>Es gibt keine Trefferquote, weil die BU-Zuordnung für keine der Seiten einen Geschäftsbereich hat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 cookies has no top hit rate, since none of its strongest submissions has a business unit.</source>
        <comment>%Ln of %1 cookies have no top hit rate, since none of their strongest submissions has a business unit.</comment>
        <translation>
            <numerusform>%Ln von %1 Cookies hat keine Top-Trefferquote, weil keine seiner stärksten Einsendungen einen Geschäftsbereich hat.</numerusform>
            <numerusform>%Ln von %1 Cookies haben keine Top-Trefferquote, weil keine ihrer stärksten Einsendungen einen Geschäftsbereich hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 cookies has no hit rate, since none of its pages has a business unit.</source>
        <comment>%Ln of %1 cookies have no hit rate, since none of their pages has a business unit.</comment>
        <translation>
            <numerusform>%Ln von %1 Cookies hat keine Trefferquote, weil keine seiner Seiten einen Geschäftsbereich hat.</numerusform>
            <numerusform>%Ln von %1 Cookies haben keine Trefferquote, weil keine ihrer Seiten einen Geschäftsbereich hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 cookies has no top hit rate, since nothing it took speaks for another page.</source>
        <comment>%Ln of %1 cookies have no top hit rate, since nothing they took speaks for another page.</comment>
        <translation>
            <numerusform>%Ln von %1 Cookies hat keine Top-Trefferquote, weil keine der genutzten Seiten für eine andere spricht.</numerusform>
            <numerusform>%Ln von %1 Cookies haben keine Top-Trefferquote, weil keine der genutzten Seiten für eine andere spricht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 cookies has no hit rate, since nothing it took speaks for another page.</source>
        <comment>%Ln of %1 cookies have no hit rate, since nothing they took speaks for another page.</comment>
        <translation>
            <numerusform>%Ln von %1 Cookies hat keine Trefferquote, weil keine der genutzten Seiten für eine andere spricht.</numerusform>
            <numerusform>%Ln von %1 Cookies haben keine Trefferquote, weil keine der genutzten Seiten für eine andere spricht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln cookie</source>
        <comment>%1 of %Ln cookies</comment>
        <translation>
            <numerusform>%1 von %Ln Cookie</numerusform>
            <numerusform>%1 von %Ln Cookies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln cookie has a top hit rate, too few for a mean to rely on: take it as a first hint.</source>
        <comment>Only %Ln cookies have a top hit rate, too few for a mean to rely on: take it as a first hint.</comment>
        <translation>
            <numerusform>Nur %Ln Cookie hat eine Top-Trefferquote, zu wenig für einen verlässlichen Mittelwert: Sehen Sie ihn als ersten Hinweis.</numerusform>
            <numerusform>Nur %Ln Cookies haben eine Top-Trefferquote, zu wenige für einen verlässlichen Mittelwert: Sehen Sie ihn als ersten Hinweis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln cookie has a hit rate, too few for a mean to rely on: take it as a first hint.</source>
        <comment>Only %Ln cookies have a hit rate, too few for a mean to rely on: take it as a first hint.</comment>
        <translation>
            <numerusform>Nur %Ln Cookie hat eine Trefferquote, zu wenig für einen verlässlichen Mittelwert: Sehen Sie ihn als ersten Hinweis.</numerusform>
            <numerusform>Nur %Ln Cookies haben eine Trefferquote, zu wenige für einen verlässlichen Mittelwert: Sehen Sie ihn als ersten Hinweis.</numerusform>
        </translation>
    </message>
    <message>
        <source>These recommendations hit less often than pages drawn at random would: the mean top hit rate is %1 %, that of random pages %2 %.</source>
        <translation>Diese Empfehlungen treffen seltener, als es zufällig gezogene Seiten täten: Die mittlere Top-Trefferquote ist %1&#xa0;%, die zufälliger Seiten %2&#xa0;%.</translation>
    </message>
    <message>
        <source>These recommendations hit less often than pages drawn at random would: the mean hit rate is %1 %, that of random pages %2 %.</source>
        <translation>Diese Empfehlungen treffen seltener, als es zufällig gezogene Seiten täten: Die mittlere Trefferquote ist %1&#xa0;%, die zufälliger Seiten %2&#xa0;%.</translation>
    </message>
    <message>
        <source>The thin line: where the true figure lies, for 95 of 100 such comparisons (bootstrap over cookies).</source>
        <translation>Die dünne Linie: wo der wahre Wert liegt, bei 95 von 100 solchen Vergleichen (Bootstrap über Cookies).</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>k-fold</source>
        <translation>k-fold</translation>
    </message>
    <message>
        <source>given test</source>
        <translation>vorgegebener Test</translation>
    </message>
    <message>
        <source>leave-one-out</source>
        <translation>Leave-one-out</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n repeat</source>
        <comment>%1, %n repeats</comment>
        <translation>
            <numerusform>%1, %n Wiederholung</numerusform>
            <numerusform>%1, %n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by pages known of the cookie</source>
        <translation>%1 nach bekannten Seiten des Cookies</translation>
    </message>
    <message>
        <source>%1 by business unit of the hidden page</source>
        <translation>%1 nach Geschäftsbereich der verdeckten Seite</translation>
    </message>
    <message>
        <source>%1 by asset type of the hidden page</source>
        <translation>%1 nach Asset-Typ der verdeckten Seite</translation>
    </message>
    <message>
        <source>Pages known of the cookie</source>
        <translation>Bekannte Seiten des Cookies</translation>
    </message>
    <message>
        <source>Business unit of the hidden page</source>
        <translation>Geschäftsbereich der verdeckten Seite</translation>
    </message>
    <message>
        <source>Asset type of the hidden page</source>
        <translation>Asset-Typ der verdeckten Seite</translation>
    </message>
    <message>
        <source>%1 (%)</source>
        <translation>%1 (%)</translation>
    </message>
    <message>
        <source>history %1 %</source>
        <translation>Vorgeschichte %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>Pages without a business unit are left out: %1.</source>
        <translation>Seiten ohne Geschäftsbereich sind ausgelassen: %1.</translation>
    </message>
    <message>
        <source>%1 by model</source>
        <translation>%1 je Modell</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Most popular %1</source>
        <translation>Beliebteste %1</translation>
    </message>
    <message>
        <source>Found pages against pages ever listed</source>
        <translation>Gefundene Seiten gegen jemals gelistete Seiten</translation>
    </message>
    <message>
        <source>Pages ever listed (% of all)</source>
        <translation>Jemals gelistete Seiten (% von allen)</translation>
    </message>
    <message>
        <source>Pages ever listed</source>
        <translation>Jemals gelistete Seiten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Share of the hidden pages that stand within the top %1; in brackets the cookies tested.</source>
        <translation>Anteil der verdeckten Seiten, die in den Top %1 stehen; in Klammern die getesteten Cookies.</translation>
    </message>
    <message>
        <source>Share of the cookies learnt from (%)</source>
        <translation>Anteil der Cookies, aus denen gelernt wird (%)</translation>
    </message>
    <message>
        <source>The same pages are hidden at every share, and every tested cookie is shown to the models only when it is asked for.</source>
        <translation>Bei jedem Anteil sind dieselben Seiten verdeckt, und jedes getestete Cookie bekommen die Modelle erst zu sehen, wenn danach gefragt wird.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>%1 on practice pages (%)</source>
        <translation>%1 auf Übungsseiten (%)</translation>
    </message>
    <message>
        <source>Best of %1 trials</source>
        <translation>Bester von %1 Versuchen</translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation>Bisher bester</translation>
    </message>
    <message>
        <source>Every setting is tried on a few practice rounds, the better third on three times as many (successive halving). The choice is made among those that saw most rounds; the test is apart.</source>
        <translation>Jede Einstellung wird in einigen Übungsrunden erprobt, das bessere Drittel in dreimal so vielen (Successive Halving). Gewählt wird unter denen mit den meisten Runden; der Test ist davon getrennt.</translation>
    </message>
    <message>
        <source>Top hit rates of both runs</source>
        <translation>Top-Trefferquoten beider Läufe</translation>
    </message>
    <message>
        <source>Hit rates of both runs</source>
        <translation>Trefferquoten beider Läufe</translation>
    </message>
    <message>
        <source>In-sample: measured on the submissions that the models were trained on.</source>
        <translation>In-Sample: gemessen an den Einsendungen, mit denen die Modelle trainiert wurden.</translation>
    </message>
    <message>
        <source>Recommended pages by business unit, against the history</source>
        <translation>Empfohlene Seiten je Geschäftsbereich, gegen die Vorgeschichte</translation>
    </message>
    <message>
        <source>Share of pages (%)</source>
        <translation>Anteil der Seiten (%)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Vorgeschichte</translation>
    </message>
    <message>
        <source>Popular overall</source>
        <translation>Allgemein beliebt</translation>
    </message>
    <message>
        <source>popular</source>
        <translation>beliebt</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>One visitor, by the id in the file.</source>
        <translation>Ein Besucher, bezeichnet mit der ID aus der Datei.</translation>
    </message>
    <message>
        <source>new visitor</source>
        <translation>neuer Besucher</translation>
    </message>
    <message>
        <source>The gated form&apos;s page: its title where the files give one.</source>
        <translation>Die Seite des Formulars: ihr Titel, wo die Dateien einen angeben.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>The asset type, as the file names it.</source>
        <translation>Der Asset-Typ, wie ihn die Datei nennt.</translation>
    </message>
    <message>
        <source>The owner of the page by the BU mapping.</source>
        <translation>Zuständig für die Seite nach der BU-Zuordnung.</translation>
    </message>
    <message>
        <source>Main BU</source>
        <translation>Haupt-BU</translation>
    </message>
    <message>
        <source>The business unit that most of the visitor&apos;s submissions are of.</source>
        <translation>Der Geschäftsbereich, zu dem die meisten Einsendungen des Besuchers gehören.</translation>
    </message>
    <message>
        <source>How alike the page and the pages most like it are to the model, on average. High: the same visitors take them. Low: it stands alone.</source>
        <translation>Wie ähnlich sich die Seite und die ihr ähnlichsten Seiten für das Modell sind, im Durchschnitt. Hoch: Dieselben Besucher nutzen sie. Niedrig: Sie steht für sich.</translation>
    </message>
    <message>
        <source>assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>How many visitors took the page.</source>
        <translation>Wie viele Besucher die Seite genutzt haben.</translation>
    </message>
    <message>
        <source>Form submissions of this page.</source>
        <translation>Formulareinsendungen dieser Seite.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln took it</source>
        <comment>%Ln took it</comment>
        <translation>
            <numerusform>%Ln nutzte sie</numerusform>
            <numerusform>%Ln nutzten sie</numerusform>
        </translation>
    </message>
    <message>
        <source>What this visitor took speaks for this page.</source>
        <translation>Was dieser Besucher genutzt hat, spricht für diese Seite.</translation>
    </message>
    <message>
        <source>This model knows how popular each page is overall, and ranks it among the personal pages by that.</source>
        <translation>Dieses Modell weiß, wie beliebt jede Seite allgemein ist, und reiht sie danach unter die persönlichen Seiten ein.</translation>
    </message>
    <message>
        <source>Pages of their own business units come first.</source>
        <translation>Seiten der eigenen Geschäftsbereiche kommen zuerst.</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Aufgrund von</translation>
    </message>
    <message>
        <source>How much each page of the history adds to this score, as a share of all that adds to it. The colours are the pages&apos; business units; grey is what is popular overall, and Unmapped.</source>
        <translation>Wie viel jede bisher genutzte Seite zu diesem Score beiträgt, als Anteil an allem, was dazu beiträgt. Die Farben sind die Geschäftsbereiche der Seiten; Grau steht für allgemein Beliebtes und für „Nicht zugeordnet“.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>How the what-if moves the page in the list.</source>
        <translation>Wie die Was-wäre-wenn-Annahme die Seite in der Liste verschiebt.</translation>
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
        <translation>Was am meisten zu diesem Score beiträgt: eine bisher genutzte Seite oder dass die Seite allgemein beliebt ist.</translation>
    </message>
    <message>
        <source>What that adds, as a share of all that is added or taken.</source>
        <translation>Was das beiträgt, als Anteil an allem, was den Score erhöht oder senkt.</translation>
    </message>
    <message>
        <source>Personal: what this cookie took speaks for the page. Popular: nothing it took does, but many others took the page. A model that knows what is popular overall (CEASE) ranks such pages among the others, by its score; in the lists of other models they follow behind.</source>
        <translation>Persönlich: Was dieses Cookie genutzt hat, spricht für die Seite. Beliebt: Nichts davon spricht für sie, aber viele andere haben die Seite genutzt. Ein Modell, das allgemein Beliebtes kennt (CEASE), reiht solche Seiten nach seinem Score unter die anderen ein; in den Listen anderer Modelle folgen sie am Ende.</translation>
    </message>
    <message>
        <source>Why the page is recommended, with the three largest shares.</source>
        <translation>Warum die Seite empfohlen wird, mit den drei größten Anteilen.</translation>
    </message>
    <message>
        <source>The model&apos;s score, scaled to 0 to 1 over all pages of this cookie: it orders the pages of one cookie, and cannot be compared with those of another. None for popular pages that fill the list.</source>
        <translation>Der Score des Modells, auf 0 bis 1 über alle Seiten dieses Cookies gebracht: Er ordnet die Seiten eines Cookies und ist mit denen eines anderen nicht vergleichbar. Ohne Score bei beliebten Seiten, die die Liste auffüllen.</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Untick a page to see what would change without it.</source>
        <translation>Entfernen Sie das Häkchen einer Seite, um zu sehen, was sich ohne sie ändern würde.</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>Share in no. %1</source>
        <translation>Anteil an Nr. %1</translation>
    </message>
    <message>
        <source>next best assets</source>
        <translation>nächste beste Assets</translation>
    </message>
    <message>
        <source>Rank among the pages not yet submitted.</source>
        <translation>Rang unter den noch nicht genutzten Seiten.</translation>
    </message>
    <message>
        <source>similar pages</source>
        <translation>ähnliche Seiten</translation>
    </message>
    <message>
        <source>Rank among the other pages.</source>
        <translation>Rang unter den anderen Seiten.</translation>
    </message>
    <message>
        <source>How alike the two pages are, by the model&apos;s own measure.</source>
        <translation>Wie ähnlich sich die beiden Seiten sind, nach dem Maß des Modells.</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Hit rate = %1 %2 × log10(interactions) %3 × log10(submissions).</source>
        <translation>Trefferquote = %1 %2 × log10(Interaktionen) %3 × log10(Einsendungen).</translation>
    </message>
    <message>
        <source>Hit rate = %1 %2 × interactions %3 × submissions.</source>
        <translation>Trefferquote = %1 %2 × Interaktionen %3 × Einsendungen.</translation>
    </message>
    <message>
        <source>R² = %1: the two explain %2 % of the differences between visitors (least squares; R² = 1 − squares left over / squares around the mean).</source>
        <translation>R² = %1: Die beiden erklären %2&#xa0;% der Unterschiede zwischen Besuchern (kleinste Quadrate; R² = 1 − Restquadrate / Quadrate um den Mittelwert).</translation>
    </message>
    <message>
        <source>No difference found (95 %: %1 to %2 of 100)</source>
        <translation>Kein Unterschied erkennbar (95&#xa0;%: %1 bis %2 von 100)</translation>
    </message>
    <message>
        <source>%1 fewer of 100 found (95 %: %2 to %3)</source>
        <translation>%1 von 100 weniger gefunden (95&#xa0;%: %2 bis %3)</translation>
    </message>
    <message>
        <source>%1 more of 100 found (95 %: %2 to %3)</source>
        <translation>%1 von 100 mehr gefunden (95&#xa0;%: %2 bis %3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 lists changes</source>
        <comment>%Ln of %1 lists change</comment>
        <translation>
            <numerusform>%Ln von %1 Listen ändert sich</numerusform>
            <numerusform>%Ln von %1 Listen ändern sich</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 instead of %2 pages shown</source>
        <translation>%1 statt %2 Seiten gezeigt</translation>
    </message>
    <message>
        <source>Leave out pages without a business unit</source>
        <translation>Seiten ohne Geschäftsbereich auslassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor is left out of every list.</source>
        <comment>%Ln visitors are left out of every list.</comment>
        <translation>
            <numerusform>%Ln Besucher ist aus allen Listen ausgelassen.</numerusform>
            <numerusform>%Ln Besucher sind aus allen Listen ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id of the file is not in the data.</source>
        <comment>%Ln ids of the file are not in the data.</comment>
        <translation>
            <numerusform>%Ln ID der Datei ist nicht in den Daten.</numerusform>
            <numerusform>%Ln IDs der Datei sind nicht in den Daten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pages are in the list.</source>
        <translation>%1 von %2 Seiten stehen in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page of the list is not in the data.</source>
        <comment>%Ln pages of the list are not in the data.</comment>
        <translation>
            <numerusform>%Ln Seite der Liste ist nicht in den Daten.</numerusform>
            <numerusform>%Ln Seiten der Liste sind nicht in den Daten.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has neither languages nor last days.</source>
        <translation>Sie enthält weder Sprachen noch letzte Tage.</translation>
    </message>
    <message>
        <source>It has last days, and no languages.</source>
        <translation>Sie enthält letzte Tage, aber keine Sprachen.</translation>
    </message>
    <message>
        <source>It has languages, and no last days.</source>
        <translation>Sie enthält Sprachen, aber keine letzten Tage.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list has fewer than %1 pages of %2.</source>
        <comment>%Ln lists have fewer than %1 pages of %2.</comment>
        <translation>
            <numerusform>%Ln Liste hat weniger als %1 Seiten von %2.</numerusform>
            <numerusform>%Ln Listen haben weniger als %1 Seiten von %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list has no page that the rules allow.</source>
        <comment>%Ln lists have no page that the rules allow.</comment>
        <translation>
            <numerusform>%Ln Liste hat keine Seite, die die Regeln erlauben.</numerusform>
            <numerusform>%Ln Listen haben keine Seite, die die Regeln erlauben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list is shorter than asked: the rules allow no more pages.</source>
        <comment>%Ln lists are shorter than asked: the rules allow no more pages.</comment>
        <translation>
            <numerusform>%Ln Liste ist kürzer als verlangt: Mehr Seiten erlauben die Regeln nicht.</numerusform>
            <numerusform>%Ln Listen sind kürzer als verlangt: Mehr Seiten erlauben die Regeln nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cookie to be left out is not in the data.</source>
        <comment>%Ln cookies to be left out are not in the data.</comment>
        <translation>
            <numerusform>%Ln auszulassendes Cookie ist nicht in den Daten.</numerusform>
            <numerusform>%Ln auszulassende Cookies sind nicht in den Daten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Submissions of &quot;%1&quot; weigh 0: nothing is learnt from them, but these pages can be recommended all the same. The rule &quot;exclude-types&quot; leaves them out.</source>
        <translation>Einsendungen von „%1“ haben das Gewicht 0: Aus ihnen wird nichts gelernt, aber diese Seiten können trotzdem empfohlen werden. Die Regel „exclude-types“ lässt sie aus.</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>höher</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>niedriger</translation>
    </message>
    <message>
        <source>A dash: not set there.</source>
        <translation>Ein Strich: dort nicht eingestellt.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>What the forms call it.</source>
        <translation>Wie sie in den Formularen heißt.</translation>
    </message>
    <message>
        <source>settings that differ</source>
        <translation>abweichende Einstellungen</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweiter</translation>
    </message>
    <message>
        <source>Interval of the change by bootstrap over cookies; of the same cookies one by one where both runs hid the same pages. A dash: the figure has none.</source>
        <translation>Intervall der Änderung durch Bootstrap über Cookies; bei denselben Cookies einzeln, wo beide Läufe dieselben Seiten verdeckt haben. Ein Strich: Die Kennzahl hat keines.</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Das ist</translation>
    </message>
    <message>
        <source>Better or worse only where the interval leaves 0 out and the adjusted p is below .05.</source>
        <translation>Besser oder schlechter nur, wo das Intervall die 0 nicht enthält und das adjustierte p unter 0,05 liegt.</translation>
    </message>
    <message>
        <source>Mean over cookies.</source>
        <translation>Mittelwert über Cookies.</translation>
    </message>
    <message>
        <source>figures of both runs</source>
        <translation>Kennzahlen beider Läufe</translation>
    </message>
    <message>
        <source>What both runs have measured.</source>
        <translation>Was beide Läufe gemessen haben.</translation>
    </message>
    <message>
        <source>Second minus first.</source>
        <translation>Zweiter minus erster.</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>What you have marked, to find it again.</source>
        <translation>Was Sie markiert haben, um es wiederzufinden.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What you have called it; else its model. F2 gives it a name.</source>
        <translation>Wie Sie ihn genannt haben; sonst sein Modell. Mit F2 geben Sie einen Namen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The model with its settings.</source>
        <translation>Das Modell mit seinen Einstellungen.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Of the newest training or measurement, on this computer&apos;s clock.</source>
        <translation>Das neueste Training oder die neueste Messung, nach der Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Share of the visitors whose hidden page is among the first 10 (HR@10), or the first K where the settings say another K. The line is the 95 % interval. A dash: not measured on hidden pages yet.</source>
        <translation>Anteil der Besucher, deren verdeckte Seite unter den ersten 10 ist (HR@10), oder den ersten K, wo die Einstellungen ein anderes K nennen. Die Linie ist das 95-%-Intervall. Ein Strich: noch nicht auf verdeckten Seiten gemessen.</translation>
    </message>
    <message>
        <source>Share of the ten recommended pages whose business unit is among those that the cookie submitted. In-sample: the model has seen these submissions. None for runs of earlier versions, in which Unmapped pages counted as hits.</source>
        <translation>Anteil der zehn empfohlenen Seiten, deren Geschäftsbereich unter denen ist, die das Cookie genutzt hat. In-Sample: Das Modell kennt diese Einsendungen. Ohne Wert bei Läufen früherer Versionen, in denen nicht zugeordnete Seiten als Treffer zählten.</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>frühere Version</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>The file, and the start of the fingerprint of what was learnt from it: runs with the same fingerprint saw the same data under the same weights.</source>
        <translation>Die Datei und der Anfang des Fingerabdrucks dessen, was daraus gelernt wurde: Läufe mit demselben Fingerabdruck hatten dieselben Daten mit denselben Gewichten.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, fingerprint %2</source>
        <translation>%1, Fingerabdruck %2</translation>
    </message>
    <message>
        <source>%1 visitors, %2 pages</source>
        <translation>%1 Besucher, %2 Seiten</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>Shown: what the pages show now. Otherwise what tells the run&apos;s data from those that are open; nothing where they are the same.</source>
        <translation>Gezeigt: was die Seiten jetzt zeigen. Sonst: was die Daten des Laufs von den geöffneten unterscheidet; leer, wo es dieselben sind.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What you have written of it.</source>
        <translation>Was Sie dazu notiert haben.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>A training is judged on what it learnt from, an evaluation on hidden pages.</source>
        <translation>Ein Training wird an dem beurteilt, woraus es gelernt hat, eine Auswertung an verdeckten Seiten.</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>Everything that was set, by its key.</source>
        <translation>Alles, was eingestellt war, mit seinem Schlüssel.</translation>
    </message>
    <message>
        <source>In the data.</source>
        <translation>In den Daten.</translation>
    </message>
    <message>
        <source>NDCG@K</source>
        <translation>NDCG@K</translation>
    </message>
    <message>
        <source>As what was found, where a page counts more the higher it stands.</source>
        <translation>Wie „Gefunden“, wobei eine Seite mehr zählt, je weiter oben sie steht.</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Start of the model&apos;s random choices.</source>
        <translation>Anfang der Zufallsauswahl des Modells.</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n other setting</source>
        <comment>%n other settings</comment>
        <translation>
            <numerusform>%n andere Einstellung</numerusform>
            <numerusform>%n andere Einstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 weight</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>Other files, the same settings.</source>
        <translation>Andere Dateien, dieselben Einstellungen.</translation>
    </message>
    <message>
        <source>Other files, %1.</source>
        <translation>Andere Dateien, %1.</translation>
    </message>
    <message>
        <source>Same submissions, another BU mapping, the same settings.</source>
        <translation>Dieselben Einsendungen, andere BU-Zuordnung, dieselben Einstellungen.</translation>
    </message>
    <message>
        <source>Same submissions, another BU mapping, %1.</source>
        <translation>Dieselben Einsendungen, andere BU-Zuordnung, %1.</translation>
    </message>
    <message>
        <source>Same files, the same settings.</source>
        <translation>Dieselben Dateien, dieselben Einstellungen.</translation>
    </message>
    <message>
        <source>Same files, %1.</source>
        <translation>Dieselben Dateien, %1.</translation>
    </message>
    <message>
        <source>other weights</source>
        <translation>andere Gewichte</translation>
    </message>
    <message>
        <source>other rows</source>
        <translation>andere Zeilen</translation>
    </message>
    <message>
        <source>other mapping</source>
        <translation>andere Zuordnung</translation>
    </message>
    <message>
        <source>other files</source>
        <translation>andere Dateien</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>could be chance</source>
        <translation>könnte Zufall sein</translation>
    </message>
    <message>
        <source>not above random</source>
        <translation>nicht über Zufall</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of 100 cookies, less that of most popular on the same cookies.</source>
        <translation>„%1“ von 100 Cookies, abzüglich des Werts der beliebtesten Seiten bei denselben Cookies.</translation>
    </message>
    <message>
        <source>Against popular, 95 %</source>
        <translation>Gegen Beliebte, 95&#xa0;%</translation>
    </message>
    <message>
        <source>Where the difference to most popular truly lies, for 95 of 100 such comparisons; of 100 cookies. From drawing the tested cookies anew, both models on the same ones (paired bootstrap).</source>
        <translation>Wo der Unterschied zu den beliebtesten Seiten wirklich liegt, bei 95 von 100 solchen Vergleichen; von 100 Cookies. Aus neuem Ziehen der getesteten Cookies, beide Modelle mit denselben (gepaarter Bootstrap).</translation>
    </message>
    <message>
        <source>Against current</source>
        <translation>Gegen aktuelles</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of 100 cookies, less that of the current model on the same cookies.</source>
        <translation>„%1“ von 100 Cookies, abzüglich des Werts des aktuellen Modells bei denselben Cookies.</translation>
    </message>
    <message>
        <source>Against current, 95 %</source>
        <translation>Gegen aktuelles, 95&#xa0;%</translation>
    </message>
    <message>
        <source>Where the difference to the current model truly lies, for 95 of 100 such comparisons; of 100 cookies. From drawing the tested cookies anew, both models on the same ones (paired bootstrap).</source>
        <translation>Wo der Unterschied zum aktuellen Modell wirklich liegt, bei 95 von 100 solchen Vergleichen; von 100 Cookies. Aus neuem Ziehen der getesteten Cookies, beide Modelle mit denselben (gepaarter Bootstrap).</translation>
    </message>
    <message>
        <source>By chance alone</source>
        <translation>Allein durch Zufall</translation>
    </message>
    <message>
        <source>%1 of 100 cookies (95 %: %2; by chance alone in %3 of 100 comparisons): %4</source>
        <translation>%1 von 100 Cookies (95&#xa0;%: %2; allein durch Zufall in %3 von 100 Vergleichen): %4</translation>
    </message>
    <message>
        <source>best</source>
        <translation>bestes</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuelles</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Best: finds the most hidden pages in its first ten. Current: the model in use. Baseline: what any model has to beat.</source>
        <translation>Bestes: findet die meisten verdeckten Seiten unter seinen ersten zehn. Aktuelles: das verwendete Modell. Vergleich: was jedes Modell übertreffen muss.</translation>
    </message>
    <message>
        <source>%1 The line is the 95 % interval.</source>
        <translation>%1 Die Linie ist das 95-%-Intervall.</translation>
    </message>
    <message>
        <source>%1 % (95 %: %2 to %3)</source>
        <translation>%1&#xa0;% (95&#xa0;%: %2 bis %3)</translation>
    </message>
    <message>
        <source>%1, 95 %</source>
        <translation>%1, 95&#xa0;%</translation>
    </message>
    <message>
        <source>Where the true figure lies, for 95 of 100 such comparisons, in percent. From drawing the tested cookies anew (bootstrap), repeats averaged first.</source>
        <translation>Wo der wahre Wert liegt, bei 95 von 100 solchen Vergleichen, in Prozent. Aus neuem Ziehen der getesteten Cookies (Bootstrap), Wiederholungen zuvor gemittelt.</translation>
    </message>
    <message>
        <source>Same few pages</source>
        <translation>Immer dieselben</translation>
    </message>
    <message>
        <source>BU mix moved</source>
        <translation>BU-Mix verschoben</translation>
    </message>
    <message>
        <source>Start&apos;s luck</source>
        <translation>Glück beim Start</translation>
    </message>
    <message>
        <source>By how much of 100 cookies &quot;%1&quot; differs between starts at random (standard deviation over seeds on the first split); apart from the interval, which is over cookies. A dash: the model has no random start.</source>
        <translation>Um wie viel von 100 Cookies sich „%1“ zwischen zufälligen Starts unterscheidet (Standardabweichung über Startwerte bei der ersten Aufteilung); getrennt vom Intervall, das die Cookies betrifft. Ein Strich: Das Modell hat keinen zufälligen Start.</translation>
    </message>
    <message>
        <source>%1 to %2 % over %3 starts</source>
        <translation>%1 bis %2&#xa0;% bei %3 Starts</translation>
    </message>
    <message>
        <source>No random start</source>
        <translation>Kein zufälliger Start</translation>
    </message>
    <message>
        <source>Training, s</source>
        <translation>Training, s</translation>
    </message>
    <message>
        <source>Seconds of one training.</source>
        <translation>Sekunden für ein Training.</translation>
    </message>
    <message>
        <source>Ranking, s</source>
        <translation>Ranking, s</translation>
    </message>
    <message>
        <source>Seconds to rank all pages for every tested cookie once.</source>
        <translation>Sekunden, um alle Seiten für jedes getestete Cookie einmal in eine Reihenfolge zu bringen.</translation>
    </message>
    <message>
        <source>scorecard</source>
        <translation>Modellvergleich</translation>
    </message>
    <message>
        <source>similarity by business unit</source>
        <translation>Ähnlichkeit je Geschäftsbereich</translation>
    </message>
    <message>
        <source>similarity by asset type</source>
        <translation>Ähnlichkeit je Asset-Typ</translation>
    </message>
    <message>
        <source>similarity by page</source>
        <translation>Ähnlichkeit je Seite</translation>
    </message>
    <message>
        <source>How much a page has in common with the ten pages most like it, on average over the group&apos;s pages</source>
        <translation>Wie viel eine Seite mit den zehn ihr ähnlichsten Seiten gemeinsam hat, im Durchschnitt über die Seiten der Gruppe</translation>
    </message>
    <message>
        <source>Pages of the group in the data that the model was trained on</source>
        <translation>Seiten der Gruppe in den Daten, mit denen das Modell trainiert wurde</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor looks like a robot: %1 pages, %2 of %3 submissions.</source>
        <comment>%Ln visitors look like robots: up to %1 pages, together %2 of %3 submissions.</comment>
        <translation>
            <numerusform>%Ln Besucher sieht nach einem Bot aus: %1 Seiten, %2 von %3 Einsendungen.</numerusform>
            <numerusform>%Ln Besucher sehen nach Bots aus: bis zu %1 Seiten, zusammen %2 von %3 Einsendungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is left out of training and evaluation, and still gets recommendations.</source>
        <comment>They are left out of training and evaluation, and still get recommendations.</comment>
        <translation>
            <numerusform>Er ist von Training und Auswertung ausgenommen und bekommt trotzdem Empfehlungen.</numerusform>
            <numerusform>Sie sind von Training und Auswertung ausgenommen und bekommen trotzdem Empfehlungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only deliveries that were chosen count: %1.</source>
        <translation>Nur gewählte Lieferungen zählen: %1.</translation>
    </message>
    <message>
        <source>Only some days count: %1.</source>
        <translation>Nur einige Tage zählen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row is left.</source>
        <comment>%1 of %Ln rows are left.</comment>
        <translation>
            <numerusform>Von %Ln Zeile bleiben: %1.</numerusform>
            <numerusform>%1 von %Ln Zeilen bleiben übrig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the others has no date.</source>
        <comment>%Ln of the others have no date.</comment>
        <translation>
            <numerusform>%Ln der übrigen hat kein Datum.</numerusform>
            <numerusform>%Ln der übrigen haben kein Datum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Best: places hidden pages highest, among those that saw most practice rounds. Present: the settings in use.</source>
        <translation>Bestes: platziert verdeckte Seiten am höchsten, unter denen mit den meisten Übungsrunden. Aktuelles: die verwendeten Einstellungen.</translation>
    </message>
    <message>
        <source>best, present</source>
        <translation>bestes, aktuelles</translation>
    </message>
    <message>
        <source>present</source>
        <translation>aktuelles</translation>
    </message>
    <message>
        <source>On practice pages (validation folds), not on those of the test. %1</source>
        <translation>Auf Übungsseiten (Validierungsteilen), nicht auf denen des Tests. %1</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Spent on this trial so far.</source>
        <translation>Bisher für diesen Versuch aufgewendet.</translation>
    </message>
    <message>
        <source>trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>In the order of the first try.</source>
        <translation>In der Reihenfolge des ersten Versuchs.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Each keeps the better third and tries it in three times as many practice rounds.</source>
        <translation>Jede Stufe behält das bessere Drittel und erprobt es in dreimal so vielen Übungsrunden.</translation>
    </message>
    <message>
        <source>Practice rounds</source>
        <translation>Übungsrunden</translation>
    </message>
    <message>
        <source>How often other pages were hidden from it so far (validation folds).</source>
        <translation>Wie oft bisher andere Seiten davor verdeckt wurden (Validierungsteile).</translation>
    </message>
    <message>
        <source>Of 100 of its pages that were hidden from the model, how many stand among the ten recommended ones, with the 95 % interval. It does not say that anybody saw a recommendation.</source>
        <translation>Wie viele von 100 Seiten, die vor dem Modell verdeckt wurden, unter den zehn empfohlenen stehen, mit dem 95-%-Intervall. Das sagt nicht, dass jemand eine Empfehlung gesehen hat.</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>niemand zuständig</translation>
    </message>
    <message>
        <source>%1 of 100 hidden pages are found (95 %: %2 to %3)</source>
        <translation>%1 von 100 verdeckten Seiten werden gefunden (95&#xa0;%: %2 bis %3)</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Bedient</translation>
    </message>
    <message>
        <source>Worse or better than all pages together, only where the interval carries it. Sorted by it, those that are clearly worse stand first, then those of which too little is known, then the clearly better ones.</source>
        <translation>Schlechter oder besser als alle Seiten zusammen, nur wo das Intervall es stützt. Danach sortiert stehen die klar schlechteren zuerst, dann die, über die zu wenig bekannt ist, dann die klar besseren.</translation>
    </message>
    <message>
        <source>How many visitors had one of its pages hidden: what the figure rests on.</source>
        <translation>Bei wie vielen Besuchern eine der Seiten verdeckt war: worauf die Kennzahl beruht.</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Average similarity of its pages to the pages most like them. High: the same visitors take them together. Low: each stands alone.</source>
        <translation>Mittlere Ähnlichkeit der Seiten mit den ihnen ähnlichsten. Hoch: Dieselben Besucher nutzen sie zusammen. Niedrig: Jede steht für sich.</translation>
    </message>
    <message>
        <source>How many pages it owns.</source>
        <translation>Für wie viele Seiten er zuständig ist.</translation>
    </message>
    <message>
        <source>Its share of all pages taken, a page counting once for each visitor who took it, however often. What is recommended counts the same way, so both can be compared.</source>
        <translation>Anteil an allen genutzten Seiten; eine Seite zählt einmal für jeden Besucher, der sie genutzt hat, wie oft auch immer. Was empfohlen wird, zählt genauso, sodass beides vergleichbar ist.</translation>
    </message>
    <message>
        <source>Its share of all places in the lists of ten: a page counts once for each visitor it is recommended to.</source>
        <translation>Anteil an allen Plätzen in den Zehnerlisten: Eine Seite zählt einmal für jeden Besucher, dem sie empfohlen wird.</translation>
    </message>
    <message>
        <source>Of the visitors who took something of it, how many get popular pages only, as nothing they took speaks for another page.</source>
        <translation>Wie viele der Besucher, die eine seiner Seiten genutzt haben, nur beliebte Seiten bekommen, weil keine der genutzten Seiten für eine andere spricht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor</source>
        <comment>%Ln visitors</comment>
        <translation>
            <numerusform>%Ln Besucher</numerusform>
            <numerusform>%Ln Besucher</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the pages taken, %2 % of those recommended.</source>
        <translation>%1&#xa0;% der genutzten Seiten, %2&#xa0;% der empfohlenen.</translation>
    </message>
    <message>
        <source>%1 % of the pages taken.</source>
        <translation>%1&#xa0;% der genutzten Seiten.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>ALS as in the notebook</source>
        <translation>ALS wie im Notebook</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;.</source>
        <translation>Es gibt kein Modell „%1“.</translation>
    </message>
    <message>
        <source>The models are %1.</source>
        <translation>Die Modelle sind %1.</translation>
    </message>
    <message>
        <source>What is hidden (protocol)</source>
        <translation>Was verdeckt wird (Protokoll)</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>times that other pages are hidden (leave-one-out, k-fold); figures are averages over them</source>
        <translation>wie oft andere Seiten verdeckt werden (leave-one-out, k-fold); die Kennzahlen sind Durchschnitte darüber</translation>
    </message>
    <message>
        <source>Parts (folds)</source>
        <translation>Teile (Folds)</translation>
    </message>
    <message>
        <source>parts that the cookies are divided into (k-fold)</source>
        <translation>Teile, in die die Cookies aufgeteilt werden (k-fold)</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>Testanteil</translation>
    </message>
    <message>
        <source>share of the interactions that lie after the time cut, about</source>
        <translation>ungefährer Anteil der Interaktionen, die nach dem Zeitschnitt liegen</translation>
    </message>
    <message>
        <source>Length of the list (K)</source>
        <translation>Länge der Liste (K)</translation>
    </message>
    <message>
        <source>how many recommended pages are judged (HR@K, NDCG@K)</source>
        <translation>wie viele empfohlene Seiten beurteilt werden (HR@K, NDCG@K)</translation>
    </message>
    <message>
        <source>Longer list (long K)</source>
        <translation>Längere Liste (langes K)</translation>
    </message>
    <message>
        <source>how many pages the longer list has (Recall, second NDCG)</source>
        <translation>wie viele Seiten die längere Liste hat (Recall, zweites NDCG)</translation>
    </message>
    <message>
        <source>Draws for intervals</source>
        <translation>Ziehungen für Intervalle</translation>
    </message>
    <message>
        <source>how often the tested cookies are drawn anew (bootstrap resamples)</source>
        <translation>wie oft die getesteten Cookies neu gezogen werden (Bootstrap-Stichproben)</translation>
    </message>
    <message>
        <source>Starts tried (seeds)</source>
        <translation>Erprobte Starts (Startwerte)</translation>
    </message>
    <message>
        <source>how often a model with random starts is trained on the first split, to show its spread</source>
        <translation>wie oft ein Modell mit zufälligem Start auf der ersten Aufteilung trainiert wird, um seine Streuung zu zeigen</translation>
    </message>
    <message>
        <source>Hit rate in-sample</source>
        <translation>Trefferquote In-Sample</translation>
    </message>
    <message>
        <source>also trains every model on everything for the notebook&apos;s hit rate; without it large data takes half the time</source>
        <translation>trainiert außerdem jedes Modell mit allem, für die Trefferquote des Notebooks; ohne dauern große Daten nur halb so lange</translation>
    </message>
    <message>
        <source>start of the random choices of hidden pages and resamples</source>
        <translation>Anfang der zufälligen Auswahl von verdeckten Seiten und Stichproben</translation>
    </message>
    <message>
        <source>Not run.</source>
        <translation>Nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Testing %1, %2 of %3</source>
        <translation>%1 wird getestet, %2 von %3</translation>
    </message>
    <message>
        <source>%1 was left out.</source>
        <translation>%1 wurde ausgelassen.</translation>
    </message>
    <message>
        <source>No cookie of the test file has both a known page and a new one.</source>
        <translation>Kein Cookie der Testdatei hat sowohl eine bekannte als auch eine neue Seite.</translation>
    </message>
    <message>
        <source>Give the known history of its cookies with --test-input.</source>
        <translation>Geben Sie die bekannte Vorgeschichte ihrer Cookies mit --test-input an.</translation>
    </message>
    <message>
        <source>Measuring hit rates</source>
        <translation>Trefferquoten werden gemessen</translation>
    </message>
    <message>
        <source>Hit rates measured</source>
        <translation>Trefferquoten gemessen</translation>
    </message>
    <message>
        <source>Hit rate in-sample of %1</source>
        <translation>Trefferquote In-Sample von %1</translation>
    </message>
    <message>
        <source>From %1 % to %2 % of the cookies, %3 gains nothing: the curve does not show that more data would help.</source>
        <translation>Von %1&#xa0;% auf %2&#xa0;% der Cookies gewinnt %3 nichts: Die Kurve zeigt nicht, dass mehr Daten helfen würden.</translation>
    </message>
    <message>
        <source>From %1 % to %2 % of the cookies, %3 gains %4 of 100 (95 %: %5 to %6): it is still learning, so more data is likely to help.</source>
        <translation>Von %1&#xa0;% auf %2&#xa0;% der Cookies gewinnt %3 %4 von 100 (95&#xa0;%: %5 bis %6): Es lernt noch dazu, also helfen mehr Daten wahrscheinlich.</translation>
    </message>
    <message>
        <source>From %1 % to %2 % of the cookies, %3 gains %4 of 100 (95 %: %5 to %6): the curve does not show that more data would help.</source>
        <translation>Von %1&#xa0;% auf %2&#xa0;% der Cookies gewinnt %3 %4 von 100 (95&#xa0;%: %5 bis %6): Die Kurve zeigt nicht, dass mehr Daten helfen würden.</translation>
    </message>
    <message>
        <source>Shares of the data must lie above 0 and at most at 1.</source>
        <translation>Anteile der Daten müssen über 0 und höchstens bei 1 liegen.</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Lernkurve</translation>
    </message>
    <message>
        <source>Pages with the same score share their places: the figure is the average over all their orders.</source>
        <translation>Seiten mit demselben Score teilen sich ihre Plätze: Die Kennzahl ist der Durchschnitt über alle ihre Reihenfolgen.</translation>
    </message>
    <message>
        <source>NDCG@%1 = DCG / IDCG. DCG = sum over hidden pages within the top %1 of 1 / log2(rank + 1); IDCG = the same if all hidden pages stood first. With one hidden page: 1 / log2(rank + 1).</source>
        <translation>NDCG@%1 = DCG / IDCG. DCG = Summe über verdeckte Seiten in den Top %1 von 1 / log2(Rang + 1); IDCG = dasselbe, wenn alle verdeckten Seiten zuerst stünden. Bei einer verdeckten Seite: 1 / log2(Rang + 1).</translation>
    </message>
    <message>
        <source>Found in the top %1</source>
        <translation>In den Top %1 gefunden</translation>
    </message>
    <message>
        <source>Placed high in the top %1</source>
        <translation>Hoch in den Top %1 platziert</translation>
    </message>
    <message>
        <source>Nearness to the top</source>
        <translation>Nähe zur Spitze</translation>
    </message>
    <message>
        <source>Share found in the top %1</source>
        <translation>Anteil in den Top %1 gefunden</translation>
    </message>
    <message>
        <source>Different BUs in a list</source>
        <translation>Verschiedene BUs je Liste</translation>
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
        <translation>Vielfalt</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>Beliebtheit</translation>
    </message>
    <message>
        <source>HR@%1 = share of tested cookies with a hidden page among the %1 best of all pages that they have not seen.</source>
        <translation>HR@%1 = Anteil der getesteten Cookies mit einer verdeckten Seite unter den %1 besten aller Seiten, die sie noch nicht gesehen haben.</translation>
    </message>
    <message>
        <source>MRR = mean over tested cookies of 1 / rank of the first hidden page among all pages that they have not seen.</source>
        <translation>MRR = Mittelwert über getestete Cookies von 1 / Rang der ersten verdeckten Seite unter allen Seiten, die sie noch nicht gesehen haben.</translation>
    </message>
    <message>
        <source>Recall@%1 = hidden pages within the top %1 / hidden pages, averaged over tested cookies.</source>
        <translation>Recall@%1 = verdeckte Seiten in den Top %1 / verdeckte Seiten, gemittelt über getestete Cookies.</translation>
    </message>
    <message>
        <source>Diversity = share of the pairs in a list of %1 recommended pages that belong to different business units, averaged over tested cookies.</source>
        <translation>Vielfalt = Anteil der Paare in einer Liste von %1 empfohlenen Seiten, die zu verschiedenen Geschäftsbereichen gehören, gemittelt über getestete Cookies.</translation>
    </message>
    <message>
        <source>Popularity = share of the cookies learnt from that have a recommended page, averaged over the %1 pages of each list and over tested cookies.</source>
        <translation>Beliebtheit = Anteil der Cookies, aus denen gelernt wurde, die eine empfohlene Seite haben, gemittelt über die %1 Seiten jeder Liste und über getestete Cookies.</translation>
    </message>
    <message>
        <source>Coverage = pages in the list of at least one tested cookie / all pages, averaged over repeats.</source>
        <translation>Abdeckung = Seiten in der Liste mindestens eines getesteten Cookies / alle Seiten, gemittelt über die Wiederholungen.</translation>
    </message>
    <message>
        <source>Gini = sum over pages i, least recommended first, of (2 i - n - 1) c_i / (n sum c), c_i = how often page i is recommended, n = all pages. 0: every page equally often; near 1: always the same few.</source>
        <translation>Gini = Summe über die Seiten i, die am seltensten empfohlenen zuerst, von (2 i - n - 1) c_i / (n Summe c), c_i = wie oft Seite i empfohlen wird, n = alle Seiten. 0: jede Seite gleich oft; nahe 1: immer dieselben wenigen.</translation>
    </message>
    <message>
        <source>BU mix = of the recommended pages that have a business unit, the share that belongs to each, beside the same share of the known pages of the tested cookies. Their distance is half the sum of the absolute differences.</source>
        <translation>BU-Mix = von den empfohlenen Seiten mit Geschäftsbereich der Anteil, der zu jedem gehört, neben demselben Anteil der bekannten Seiten der getesteten Cookies. Ihr Abstand ist die Hälfte der Summe der absoluten Differenzen.</translation>
    </message>
    <message>
        <source>Hit rate (in-sample) = share of a cookie&apos;s 10 recommended pages whose business unit is among those that it already used, averaged over the cookies that used any. Pages without a business unit are no hits. It is measured on what the model learnt from, so it does not say whether a model finds what a cookie wants next.</source>
        <translation>Trefferquote (In-Sample) = Anteil der 10 empfohlenen Seiten eines Cookies, deren Geschäftsbereich unter denen ist, die es schon genutzt hat, gemittelt über die Cookies, die einen genutzt haben. Seiten ohne Geschäftsbereich sind keine Treffer. Gemessen wird an dem, woraus das Modell gelernt hat; ob ein Modell findet, was ein Cookie als Nächstes will, sagt sie deshalb nicht.</translation>
    </message>
    <message>
        <source>Under the rules %1 of 100 hidden pages are found: no difference from before can be told (95 %: %2 to %3 of 100).</source>
        <translation>Mit den Regeln werden %1 von 100 verdeckten Seiten gefunden: Kein Unterschied zu vorher ist erkennbar (95&#xa0;%: %2 bis %3 von 100).</translation>
    </message>
    <message>
        <source>Under the rules %1 of 100 hidden pages are found, %2 fewer than before (95 %: %3 to %4 fewer).</source>
        <translation>Mit den Regeln werden %1 von 100 verdeckten Seiten gefunden, %2 weniger als zuvor (95&#xa0;%: %3 bis %4 weniger).</translation>
    </message>
    <message>
        <source>Under the rules %1 of 100 hidden pages are found, %2 more than before (95 %: %3 to %4 more).</source>
        <translation>Mit den Regeln werden %1 von 100 verdeckten Seiten gefunden, %2 mehr als zuvor (95&#xa0;%: %3 bis %4 mehr).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 lists changes.</source>
        <comment>%Ln of %1 lists change.</comment>
        <translation>
            <numerusform>%Ln von %1 Listen ändert sich.</numerusform>
            <numerusform>%Ln von %1 Listen ändern sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was left out: training it takes about %2 GB of memory, and %3 GB are free.</source>
        <translation>%1 wurde ausgelassen: Das Training braucht etwa %2&#xa0;GB Arbeitsspeicher, frei sind %3&#xa0;GB.</translation>
    </message>
    <message>
        <source>A scorecard needs random, most popular and popular in BU beside the models.</source>
        <translation>Ein Modellvergleich braucht neben den Modellen auch „Zufall“, „Beliebteste“ und „Beliebt in BU“.</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Test läuft</translation>
    </message>
    <message>
        <source>Comparing pages</source>
        <translation>Seiten werden verglichen</translation>
    </message>
    <message>
        <source>Pages compared</source>
        <translation>Seiten verglichen</translation>
    </message>
    <message>
        <source>A time cut needs dates, and the submissions have none.</source>
        <translation>Ein Zeitschnitt braucht Datumsangaben, und die Einsendungen haben keine.</translation>
    </message>
    <message>
        <source>Choose a date column, or take leave-one-out.</source>
        <translation>Wählen Sie eine Datumsspalte oder Leave-one-out.</translation>
    </message>
    <message>
        <source>All submissions are of one day, so they cannot be cut by time.</source>
        <translation>Alle Einsendungen sind von einem einzigen Tag und lassen sich deshalb nicht nach der Zeit teilen.</translation>
    </message>
    <message>
        <source>Take leave-one-out.</source>
        <translation>Wählen Sie Leave-one-out.</translation>
    </message>
    <message>
        <source>No cookie has a page before and a new page after the time cut.</source>
        <translation>Kein Cookie hat eine Seite vor dem Zeitschnitt und eine neue danach.</translation>
    </message>
    <message>
        <source>Take leave-one-out, or another test share.</source>
        <translation>Wählen Sie Leave-one-out oder einen anderen Testanteil.</translation>
    </message>
    <message>
        <source>The given test needs a file with the held-out interactions.</source>
        <translation>Der vorgegebene Test braucht eine Datei mit den verdeckten Interaktionen.</translation>
    </message>
    <message>
        <source>Name it with --test, and the known history of its cookies with --test-input.</source>
        <translation>Geben Sie sie mit --test an und die bekannte Vorgeschichte ihrer Cookies mit --test-input.</translation>
    </message>
    <message>
        <source>No cookie has two pages, so none can be tested.</source>
        <translation>Kein Cookie hat zwei Seiten, deshalb kann keines getestet werden.</translation>
    </message>
    <message>
        <source>Load more data, or give a test file.</source>
        <translation>Laden Sie mehr Daten, oder geben Sie eine Testdatei an.</translation>
    </message>
    <message>
        <source>There are too few cookies for this many folds.</source>
        <translation>Für so viele Teile gibt es zu wenige Cookies.</translation>
    </message>
    <message>
        <source>Take fewer folds.</source>
        <translation>Wählen Sie weniger Teile.</translation>
    </message>
    <message>
        <source>%1 is served worst: %2 of 100 hidden pages are found, %3 fewer than over all pages (95 %: %4 to %5 fewer).</source>
        <translation>%1 ist am schlechtesten bedient: %2 von 100 verdeckten Seiten werden gefunden, %3 weniger als über alle Seiten (95&#xa0;%: %4 bis %5 weniger).</translation>
    </message>
    <message>
        <source>%1 is served clearly worse: %2 of 100 hidden pages are found, %3 fewer than over all pages (95 %: %4 to %5 fewer).</source>
        <translation>%1 ist klar schlechter bedient: %2 von 100 verdeckten Seiten werden gefunden, %3 weniger als über alle Seiten (95&#xa0;%: %4 bis %5 weniger).</translation>
    </message>
    <message>
        <source>No hidden page has a business unit.</source>
        <translation>Keine verdeckte Seite hat einen Geschäftsbereich.</translation>
    </message>
    <message>
        <source>No business unit is served clearly worse than all pages together.</source>
        <translation>Kein Geschäftsbereich ist klar schlechter bedient als alle Seiten zusammen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden page is not in the training data and counts as not found.</source>
        <comment>%Ln hidden pages are not in the training data and count as not found.</comment>
        <translation>
            <numerusform>%Ln verdeckte Seite ist nicht in den Trainingsdaten und zählt als nicht gefunden.</numerusform>
            <numerusform>%Ln verdeckte Seiten sind nicht in den Trainingsdaten und zählen als nicht gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n cookie could be tested, so take the figures as a first hint.</source>
        <comment>Only %n cookies could be tested, so take the figures as a first hint.</comment>
        <translation>
            <numerusform>Nur %n Cookie konnte getestet werden; sehen Sie die Kennzahlen daher als ersten Hinweis.</numerusform>
            <numerusform>Nur %n Cookies konnten getestet werden; sehen Sie die Kennzahlen daher als ersten Hinweis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages are hidden at random, not by time, so the models also learn from what came later: the figures are optimistic.</source>
        <translation>Die Seiten sind zufällig verdeckt, nicht nach der Zeit; die Modelle lernen also auch aus Späterem: Die Kennzahlen sind optimistisch.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n cookie could be tested, too few for a figure to rely on: take all of this as a first hint.</source>
        <comment>Only %n cookies could be tested, too few for a figure to rely on: take all of this as a first hint.</comment>
        <translation>
            <numerusform>Nur %n Cookie konnte getestet werden, zu wenig für eine verlässliche Kennzahl: Sehen Sie das alles als ersten Hinweis.</numerusform>
            <numerusform>Nur %n Cookies konnten getestet werden, zu wenige für eine verlässliche Kennzahl: Sehen Sie das alles als ersten Hinweis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Showing everybody the most popular pages</source>
        <translation>Eine Liste der beliebtesten Seiten für alle</translation>
    </message>
    <message>
        <source>Showing pages at random</source>
        <translation>Eine Liste zufälliger Seiten</translation>
    </message>
    <message>
        <source>Showing the most popular pages of the business units seen</source>
        <translation>Eine Liste der beliebtesten Seiten aus den bekannten Geschäftsbereichen</translation>
    </message>
    <message>
        <source>showing everybody the most popular pages</source>
        <translation>eine Liste der beliebtesten Seiten für alle</translation>
    </message>
    <message>
        <source>showing pages at random</source>
        <translation>eine Liste zufälliger Seiten</translation>
    </message>
    <message>
        <source>showing the most popular pages of the business units seen</source>
        <translation>eine Liste der beliebtesten Seiten aus den bekannten Geschäftsbereichen</translation>
    </message>
    <message>
        <source>%1 finds a hidden page in the top %2 for %3 of 100 cookies.</source>
        <translation>%1 findet bei %3 von 100 Cookies eine verdeckte Seite in den Top %2.</translation>
    </message>
    <message>
        <source>%1 finds the hidden page in the top %2 for %3 of 100 cookies.</source>
        <translation>%1 findet bei %3 von 100 Cookies die verdeckte Seite in den Top %2.</translation>
    </message>
    <message>
        <source>%1 finds a hidden page in the top %2 for %3 of 100 cookies; no model that was tested finds more.</source>
        <translation>%1 findet bei %3 von 100 Cookies eine verdeckte Seite in den Top %2; kein getestetes Modell findet mehr.</translation>
    </message>
    <message>
        <source>%1 finds the hidden page in the top %2 for %3 of 100 cookies; no model that was tested finds more.</source>
        <translation>%1 findet bei %3 von 100 Cookies die verdeckte Seite in den Top %2; kein getestetes Modell findet mehr.</translation>
    </message>
    <message>
        <source>%1 finds a hidden page in the top %2 for %3 of 100 cookies, as many as showing everybody the most popular pages.</source>
        <translation>%1 findet bei %3 von 100 Cookies eine verdeckte Seite in den Top %2, so viele wie eine Liste der beliebtesten Seiten für alle.</translation>
    </message>
    <message>
        <source>%1 finds the hidden page in the top %2 for %3 of 100 cookies, as many as showing everybody the most popular pages.</source>
        <translation>%1 findet bei %3 von 100 Cookies die verdeckte Seite in den Top %2, so viele wie eine Liste der beliebtesten Seiten für alle.</translation>
    </message>
    <message>
        <source>%1 finds a hidden page in the top %2 for %3 of 100 cookies, %4 fewer than showing everybody the most popular pages (95 %: %5 to %6).</source>
        <translation>%1 findet bei %3 von 100 Cookies eine verdeckte Seite in den Top %2, %4 weniger als eine Liste der beliebtesten Seiten für alle (95&#xa0;%: %5 bis %6).</translation>
    </message>
    <message>
        <source>%1 finds a hidden page in the top %2 for %3 of 100 cookies, %4 more than showing everybody the most popular pages (95 %: %5 to %6).</source>
        <translation>%1 findet bei %3 von 100 Cookies eine verdeckte Seite in den Top %2, %4 mehr als eine Liste der beliebtesten Seiten für alle (95&#xa0;%: %5 bis %6).</translation>
    </message>
    <message>
        <source>%1 finds the hidden page in the top %2 for %3 of 100 cookies, %4 fewer than showing everybody the most popular pages (95 %: %5 to %6).</source>
        <translation>%1 findet bei %3 von 100 Cookies die verdeckte Seite in den Top %2, %4 weniger als eine Liste der beliebtesten Seiten für alle (95&#xa0;%: %5 bis %6).</translation>
    </message>
    <message>
        <source>%1 finds the hidden page in the top %2 for %3 of 100 cookies, %4 more than showing everybody the most popular pages (95 %: %5 to %6).</source>
        <translation>%1 findet bei %3 von 100 Cookies die verdeckte Seite in den Top %2, %4 mehr als eine Liste der beliebtesten Seiten für alle (95&#xa0;%: %5 bis %6).</translation>
    </message>
    <message>
        <source>Showing pages at random finds a hidden page in the top %1 for %2 of 100 cookies, and no model that was tested finds more: this data does not show that personal recommendations pay.</source>
        <translation>Eine Liste zufälliger Seiten findet bei %2 von 100 Cookies eine verdeckte Seite in den Top %1, und kein getestetes Modell findet mehr: Diese Daten zeigen nicht, dass sich persönliche Empfehlungen lohnen.</translation>
    </message>
    <message>
        <source>Showing pages at random finds the hidden page in the top %1 for %2 of 100 cookies, and no model that was tested finds more: this data does not show that personal recommendations pay.</source>
        <translation>Eine Liste zufälliger Seiten findet bei %2 von 100 Cookies die verdeckte Seite in den Top %1, und kein getestetes Modell findet mehr: Diese Daten zeigen nicht, dass sich persönliche Empfehlungen lohnen.</translation>
    </message>
    <message>
        <source>Showing pages at random does no worse than this model: it finds a hidden page in the top %1 for %2 of 100 cookies.</source>
        <translation>Eine Liste zufälliger Seiten ist nicht schlechter als dieses Modell: Sie findet bei %2 von 100 Cookies eine verdeckte Seite in den Top %1.</translation>
    </message>
    <message>
        <source>Showing pages at random does no worse than this model: it finds the hidden page in the top %1 for %2 of 100 cookies.</source>
        <translation>Eine Liste zufälliger Seiten ist nicht schlechter als dieses Modell: Sie findet bei %2 von 100 Cookies die verdeckte Seite in den Top %1.</translation>
    </message>
    <message>
        <source>Auto stays with %1: no model is shown to be better than most popular and random pages.</source>
        <translation>Auto bleibt bei %1: Für kein Modell ist gezeigt, dass es besser ist als die beliebtesten und zufällige Seiten.</translation>
    </message>
    <message>
        <source>Showing everybody the most popular pages finds %1.</source>
        <translation>Eine Liste der beliebtesten Seiten für alle findet %1.</translation>
    </message>
    <message>
        <source>The best of the models, %1, finds %2, showing everybody the most popular pages %3.</source>
        <translation>Das beste der Modelle, %1, findet %2, eine Liste der beliebtesten Seiten für alle %3.</translation>
    </message>
    <message>
        <source>This data does not show that personal recommendations pay.</source>
        <translation>Diese Daten zeigen nicht, dass sich persönliche Empfehlungen lohnen.</translation>
    </message>
    <message>
        <source>That could be chance: this data does not show that personal recommendations pay.</source>
        <translation>Das könnte Zufall sein: Diese Daten zeigen nicht, dass sich persönliche Empfehlungen lohnen.</translation>
    </message>
    <message>
        <source>But showing pages at random finds %1, and that it is fewer could be chance: this data does not show that personal recommendations pay.</source>
        <translation>Aber eine Liste zufälliger Seiten findet %1, und dass es weniger sind, könnte Zufall sein: Diese Daten zeigen nicht, dass sich persönliche Empfehlungen lohnen.</translation>
    </message>
    <message>
        <source>With %1 models compared, that one of them is so far ahead could be chance: this data does not show that personal recommendations pay.</source>
        <translation>Bei %1 verglichenen Modellen könnte es Zufall sein, dass eines davon so weit vorn liegt: Diese Daten zeigen nicht, dass sich persönliche Empfehlungen lohnen.</translation>
    </message>
    <message>
        <source>With %1 models compared, that could be chance.</source>
        <translation>Bei %1 verglichenen Modellen könnte das Zufall sein.</translation>
    </message>
    <message>
        <source>That could be chance.</source>
        <translation>Das könnte Zufall sein.</translation>
    </message>
    <message>
        <source>It is not shown to find more than pages at random, which find %1 of 100.</source>
        <translation>Es ist nicht gezeigt, dass so mehr gefunden wird als mit zufälligen Seiten, die %1 von 100 finden.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln of the cookies tested, the top %1 holds every page that is left, so any model finds what was hidden there: choose a smaller K.</source>
        <comment>For %Ln of the cookies tested, the top %1 holds every page that is left, so any model finds what was hidden there: choose a smaller K.</comment>
        <translation>
            <numerusform>Bei %Ln der getesteten Cookies enthalten die Top %1 alle Seiten, die übrig sind; dort findet also jedes Modell, was verdeckt war: Wählen Sie ein kleineres K.</numerusform>
            <numerusform>Bei %Ln der getesteten Cookies enthalten die Top %1 alle Seiten, die übrig sind; dort findet also jedes Modell, was verdeckt war: Wählen Sie ein kleineres K.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be told apart from %2 on this data.</source>
        <translation>%1 lässt sich mit diesen Daten nicht unterscheiden von: %2.</translation>
    </message>
    <message>
        <source>The current model, %1, finds %2, as many as showing everybody the most popular pages.</source>
        <translation>Das aktuelle Modell, %1, findet %2, so viele wie eine Liste der beliebtesten Seiten für alle.</translation>
    </message>
    <message>
        <source>The current model, %1, finds %2, %3 fewer than showing everybody the most popular pages (95 %: %4 to %5): it is worse than that.</source>
        <translation>Das aktuelle Modell, %1, findet %2, %3 weniger als eine Liste der beliebtesten Seiten für alle (95&#xa0;%: %4 bis %5): Es ist schlechter als diese.</translation>
    </message>
    <message>
        <source>The current model, %1, finds %2, %3 more than showing everybody the most popular pages (95 %: %4 to %5): it is better than that.</source>
        <translation>Das aktuelle Modell, %1, findet %2, %3 mehr als eine Liste der beliebtesten Seiten für alle (95&#xa0;%: %4 bis %5): Es ist besser als diese.</translation>
    </message>
    <message>
        <source>The current model, %1, finds %2, %3 fewer than showing everybody the most popular pages (95 %: %4 to %5).</source>
        <translation>Das aktuelle Modell, %1, findet %2, %3 weniger als eine Liste der beliebtesten Seiten für alle (95&#xa0;%: %4 bis %5).</translation>
    </message>
    <message>
        <source>The current model, %1, finds %2, %3 more than showing everybody the most popular pages (95 %: %4 to %5).</source>
        <translation>Das aktuelle Modell, %1, findet %2, %3 mehr als eine Liste der beliebtesten Seiten für alle (95&#xa0;%: %4 bis %5).</translation>
    </message>
    <message>
        <source>The current model, %1, was not among those compared.</source>
        <translation>Das aktuelle Modell, %1, war nicht unter den verglichenen.</translation>
    </message>
    <message>
        <source>%1 finds as many as the current model.</source>
        <translation>%1 findet so viele wie das aktuelle Modell.</translation>
    </message>
    <message>
        <source>%1 finds %2 fewer than the current model (95 %: %3 to %4).</source>
        <translation>%1 findet %2 weniger als das aktuelle Modell (95&#xa0;%: %3 bis %4).</translation>
    </message>
    <message>
        <source>%1 finds %2 more than the current model (95 %: %3 to %4).</source>
        <translation>%1 findet %2 mehr als das aktuelle Modell (95&#xa0;%: %3 bis %4).</translation>
    </message>
    <message>
        <source>It is not shown to find more than showing everybody the most popular pages.</source>
        <translation>Es ist nicht gezeigt, dass so mehr gefunden wird als mit einer Liste der beliebtesten Seiten für alle.</translation>
    </message>
    <message>
        <source>%1 is worse than showing everybody the most popular pages: it finds %2 of 100, %3 fewer (95 %: %4 to %5).</source>
        <translation>%1 ist schlechter als eine Liste der beliebtesten Seiten für alle: Gefunden werden %2 von 100, %3 weniger (95&#xa0;%: %4 bis %5).</translation>
    </message>
    <message>
        <source>%1 finds %2 of 100, as many as showing everybody the most popular pages.</source>
        <translation>%1 findet %2 von 100, so viele wie eine Liste der beliebtesten Seiten für alle.</translation>
    </message>
    <message>
        <source>%1 finds %2 of 100, %3 more than showing everybody the most popular pages (95 %: %4 to %5).</source>
        <translation>%1 findet %2 von 100, %3 mehr als eine Liste der beliebtesten Seiten für alle (95&#xa0;%: %4 bis %5).</translation>
    </message>
    <message>
        <source>%1 is better than showing everybody the most popular pages: it finds %2 of 100, %3 more (95 %: %4 to %5).</source>
        <translation>%1 ist besser als eine Liste der beliebtesten Seiten für alle: Gefunden werden %2 von 100, %3 mehr (95&#xa0;%: %4 bis %5).</translation>
    </message>
    <message>
        <source>%1 cannot be told apart from showing everybody the most popular pages: it finds %2 of 100, %3 fewer (95 %: %4 to %5).</source>
        <translation>%1 ist von einer Liste der beliebtesten Seiten für alle nicht zu unterscheiden: Gefunden werden %2 von 100, %3 weniger (95&#xa0;%: %4 bis %5).</translation>
    </message>
    <message>
        <source>%1 cannot be told apart from showing everybody the most popular pages: it finds %2 of 100, %3 more (95 %: %4 to %5).</source>
        <translation>%1 ist von einer Liste der beliebtesten Seiten für alle nicht zu unterscheiden: Gefunden werden %2 von 100, %3 mehr (95&#xa0;%: %4 bis %5).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cookie without a page before and a new page after the time cut could not be tested.</source>
        <comment>%Ln cookies without a page before and a new page after the time cut could not be tested.</comment>
        <translation>
            <numerusform>%Ln Cookie ohne eine Seite vor dem Zeitschnitt und eine neue danach konnte nicht getestet werden.</numerusform>
            <numerusform>%Ln Cookies ohne eine Seite vor dem Zeitschnitt und eine neue danach konnten nicht getestet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cookie of the test file without a known page or without a new one could not be tested.</source>
        <comment>%Ln cookies of the test file without a known page or without a new one could not be tested.</comment>
        <translation>
            <numerusform>%Ln Cookie der Testdatei ohne bekannte oder ohne neue Seite konnte nicht getestet werden.</numerusform>
            <numerusform>%Ln Cookies der Testdatei ohne bekannte oder ohne neue Seite konnten nicht getestet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cookie with a single page could not be tested.</source>
        <comment>%Ln cookies with a single page could not be tested.</comment>
        <translation>
            <numerusform>%Ln Cookie mit nur einer Seite konnte nicht getestet werden.</numerusform>
            <numerusform>%Ln Cookies mit nur einer Seite konnten nicht getestet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two sides are not of the same data.</source>
        <translation>Die beiden Seiten des Vergleichs stammen nicht aus denselben Daten.</translation>
    </message>
    <message>
        <source>%1 fewer of 100 hidden pages are found with this (95 %: %2 to %3 fewer).</source>
        <translation>Damit werden %1 von 100 verdeckten Seiten weniger gefunden (95&#xa0;%: %2 bis %3 weniger).</translation>
    </message>
    <message>
        <source>%1 more of 100 hidden pages are found with this (95 %: %2 to %3 more).</source>
        <translation>Damit werden %1 von 100 verdeckten Seiten mehr gefunden (95&#xa0;%: %2 bis %3 mehr).</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1: interval below</source>
        <translation>%1: Intervall unten</translation>
    </message>
    <message>
        <source>%1: interval above</source>
        <translation>%1: Intervall oben</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is not shown.</source>
        <comment>%Ln more are not shown.</comment>
        <translation>
            <numerusform>%Ln weiterer Eintrag ist nicht gezeigt.</numerusform>
            <numerusform>%Ln weitere sind nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table, %Ln row: %1. Columns: %2.</source>
        <comment>Table, %Ln rows: %1. Columns: %2.</comment>
        <translation>
            <numerusform>Tabelle, %Ln Zeile: %1. Spalten: %2.</numerusform>
            <numerusform>Tabelle, %Ln Zeilen: %1. Spalten: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The template has no layout with a title: findings stand in text boxes.</source>
        <translation>Die Vorlage hat kein Layout mit Titel: Befunde stehen in Textfeldern.</translation>
    </message>
    <message>
        <source>The template has no place for captions (a text placeholder with index 13): captions stand in text boxes.</source>
        <translation>Die Vorlage hat keinen Platz für Bildunterschriften (einen Textplatzhalter mit Index 13): Sie stehen in Textfeldern.</translation>
    </message>
    <message>
        <source>The template has no place for subtitles (a text placeholder with index 14): they stand in text boxes.</source>
        <translation>Die Vorlage hat keinen Platz für Untertitel (einen Textplatzhalter mit Index 14): Sie stehen in Textfeldern.</translation>
    </message>
    <message>
        <source>The template&apos;s layout has no slide number: slides are not numbered.</source>
        <translation>Das Layout der Vorlage hat keine Foliennummer: Die Folien sind nicht nummeriert.</translation>
    </message>
    <message>
        <source>The file has macros, which would not be in the new deck.</source>
        <translation>Die Datei enthält Makros, die nicht in die neue Präsentation kämen.</translation>
    </message>
    <message>
        <source>Save it in PowerPoint as .pptx or .potx without macros.</source>
        <translation>Speichern Sie sie in PowerPoint als .pptx oder .potx ohne Makros.</translation>
    </message>
    <message>
        <source>This is no file of PowerPoint (.pptx, .potx).</source>
        <translation>Das ist keine PowerPoint-Datei (.pptx, .potx).</translation>
    </message>
    <message>
        <source>The template has no layout.</source>
        <translation>Die Vorlage hat kein Layout.</translation>
    </message>
    <message>
        <source>Add one in PowerPoint (View, Slide Master).</source>
        <translation>Fügen Sie in PowerPoint eines hinzu (Ansicht, Folienmaster).</translation>
    </message>
    <message>
        <source>Not found in the earlier deck, so not in the new one: %1.</source>
        <translation>In der früheren Präsentation nicht gefunden und daher nicht in der neuen: %1.</translation>
    </message>
    <message>
        <source>Left as they were, since this report has no such figures: %1.</source>
        <translation>Unverändert geblieben, weil dieser Bericht solche Kennzahlen nicht hat: %1.</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>Es gibt nichts zu zeigen.</translation>
    </message>
    <message>
        <source>This chart is a picture, which only the window can paint.</source>
        <translation>Dieses Diagramm ist ein Bild, das nur das Fenster zeichnen kann.</translation>
    </message>
    <message>
        <source>Writing slides</source>
        <translation>Folien werden geschrieben</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Adobe Target takes %1 pages a visitor at most.</source>
        <translation>Adobe Target nimmt höchstens %1 Seiten je Besucher an.</translation>
    </message>
    <message>
        <source>Make shorter lists.</source>
        <translation>Erstellen Sie kürzere Listen.</translation>
    </message>
    <message>
        <source>Amazon Personalize needs the time of every submission, and there are no dates: name their column (date).</source>
        <translation>Amazon Personalize braucht den Zeitpunkt jeder Einsendung, und es gibt keine Datumsangaben: Geben Sie ihre Spalte an (date).</translation>
    </message>
    <message>
        <source>Amazon Personalize needs %1 dated rows and %2 visitors with two or more; there are %3 and %4.</source>
        <translation>Amazon Personalize braucht %1 datierte Zeilen und %2 Besucher mit zwei oder mehr; vorhanden sind %3 und %4.</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>Kontrollgruppe</translation>
    </message>
    <message>
        <source>share of the visitors, drawn at random, that stands in files of its own as the control group; 0: none</source>
        <translation>Anteil der Besucher, die zufällig gezogen als Kontrollgruppe in eigenen Dateien stehen; 0: keine</translation>
    </message>
    <message>
        <source>Seed of the control group</source>
        <translation>Startwert der Kontrollgruppe</translation>
    </message>
    <message>
        <source>another seed draws another control group; the same one the same visitors in every delivery</source>
        <translation>ein anderer Startwert zieht eine andere Kontrollgruppe; derselbe zieht in jeder Lieferung dieselben Besucher</translation>
    </message>
    <message>
        <source>The secret for pseudonyms could not be made: %1.</source>
        <translation>Der Geheimwert für Pseudonyme konnte nicht erzeugt werden: %1.</translation>
    </message>
    <message>
        <source>Make the folder writable, or export the ids as they are.</source>
        <translation>Machen Sie den Ordner beschreibbar, oder exportieren Sie die IDs unverändert.</translation>
    </message>
    <message>
        <source>Others on this computer may read the secret for pseudonyms.</source>
        <translation>Andere Benutzer dieses Computers können den Geheimwert für Pseudonyme lesen.</translation>
    </message>
    <message>
        <source>Take their rights away (chmod 600), or remove the file: a new secret is made then, and new pseudonyms with it.</source>
        <translation>Entziehen Sie ihnen die Rechte (chmod 600), oder löschen Sie die Datei: Dann wird ein neuer Geheimwert erzeugt, und mit ihm neue Pseudonyme.</translation>
    </message>
    <message>
        <source>The secret for pseudonyms could not be read: %1.</source>
        <translation>Der Geheimwert für Pseudonyme konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Make the file readable for you.</source>
        <translation>Machen Sie die Datei für sich lesbar.</translation>
    </message>
    <message>
        <source>This is no secret for pseudonyms: it should be 64 hexadecimal digits.</source>
        <translation>Das ist kein Geheimwert für Pseudonyme: Es sollten 64 hexadezimale Ziffern sein.</translation>
    </message>
    <message>
        <source>Put the right file there, or remove it: a new secret is made then.</source>
        <translation>Legen Sie die richtige Datei dorthin, oder löschen Sie sie: Dann wird ein neuer Geheimwert erzeugt.</translation>
    </message>
    <message>
        <source>Open it in PowerPoint and save it once more as .pptx or .potx.</source>
        <translation>Öffnen Sie sie in PowerPoint und speichern Sie sie noch einmal als .pptx oder .potx.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Die Datei ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The file is damaged, has a password, or is larger than 1 GB unpacked.</source>
        <translation>Die Datei ist beschädigt, hat ein Kennwort oder ist entpackt größer als 1&#xa0;GB.</translation>
    </message>
    <message>
        <source>The part %1 is missing.</source>
        <translation>Der Teil %1 fehlt.</translation>
    </message>
    <message>
        <source>A part of the file has a document type, which Office never writes.</source>
        <translation>Ein Teil der Datei hat einen Dokumenttyp, wie ihn Office nie schreibt.</translation>
    </message>
    <message>
        <source>A part of the file is damaged: %1.</source>
        <translation>Ein Teil der Datei ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>A part of the file is empty.</source>
        <translation>Ein Teil der Datei ist leer.</translation>
    </message>
    <message>
        <source>The file would be larger than 4 GB, which Office does not read.</source>
        <translation>Die Datei würde größer als 4&#xa0;GB, was Office nicht liest.</translation>
    </message>
    <message>
        <source>Write fewer rows, or CSV.</source>
        <translation>Schreiben Sie weniger Zeilen oder CSV.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space.</source>
        <translation>Wählen Sie einen anderen Ort, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Choose another file for the result.</source>
        <translation>Wählen Sie eine andere Datei für das Ergebnis.</translation>
    </message>
    <message>
        <source>This is one of the files that are read: the result would replace it.</source>
        <translation>Das ist eine der Dateien, die gelesen werden: Das Ergebnis würde sie ersetzen.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>This is a disk, not a file.</source>
        <translation>Das ist ein Datenträger, keine Datei.</translation>
    </message>
    <message>
        <source>This file is read, and the output goes to it.</source>
        <translation>Diese Datei wird gelesen, und zugleich geht die Ausgabe dorthin.</translation>
    </message>
    <message>
        <source>Writing recommendations</source>
        <translation>Empfehlungen werden geschrieben</translation>
    </message>
    <message>
        <source>This is no file of charts.</source>
        <translation>Das ist keine Diagrammdatei.</translation>
    </message>
    <message>
        <source>This is no file of a report.</source>
        <translation>Das ist keine Berichtsdatei.</translation>
    </message>
    <message>
        <source>The painting program could not be started: %1.</source>
        <translation>Das Zeichenprogramm konnte nicht gestartet werden: %1.</translation>
    </message>
    <message>
        <source>The charts could not be painted: %1</source>
        <translation>Die Diagramme konnten nicht gezeichnet werden: %1</translation>
    </message>
    <message>
        <source>The window&apos;s program, which paints pictures, is not there.</source>
        <translation>Das Fensterprogramm, das die Bilder zeichnet, ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Install leadlight beside leadlight-cli, or leave out png, svg and pdf.</source>
        <translation>Installieren Sie leadlight neben leadlight-cli, oder lassen Sie png, svg und pdf weg.</translation>
    </message>
    <message>
        <source>The folder for temporary files takes no file: %1.</source>
        <translation>Der Ordner für temporäre Dateien nimmt keine Datei an: %1.</translation>
    </message>
    <message>
        <source>The chart &quot;%1&quot; could not be painted.</source>
        <translation>Das Diagramm „%1“ konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>The pages of the report could not be painted.</source>
        <translation>Die Seiten des Berichts konnten nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>Preparing the report</source>
        <translation>Bericht wird vorbereitet</translation>
    </message>
    <message>
        <source>Writing the deck</source>
        <translation>Präsentation wird geschrieben</translation>
    </message>
    <message>
        <source>Writing the briefs</source>
        <translation>Kurzberichte werden geschrieben</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Arbeitsmappe wird geschrieben</translation>
    </message>
    <message>
        <source>Writing CSV files</source>
        <translation>CSV-Dateien werden geschrieben</translation>
    </message>
    <message>
        <source>Painting pictures</source>
        <translation>Bilder werden gezeichnet</translation>
    </message>
    <message>
        <source>Painting the pages</source>
        <translation>Seiten werden gezeichnet</translation>
    </message>
    <message>
        <source>Writing lists for other tools</source>
        <translation>Listen für andere Werkzeuge werden geschrieben</translation>
    </message>
    <message>
        <source>Writing the figures</source>
        <translation>Kennzahlen werden geschrieben</translation>
    </message>
    <message>
        <source>A file of the report would replace the one with pseudonyms.</source>
        <translation>Eine Datei des Berichts würde die mit den Pseudonymen ersetzen.</translation>
    </message>
    <message>
        <source>Choose another name for the file with pseudonyms.</source>
        <translation>Wählen Sie einen anderen Namen für die Datei mit den Pseudonymen.</translation>
    </message>
    <message>
        <source>Pictures cannot be painted here.</source>
        <translation>Bilder können hier nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>Pages cannot be painted here.</source>
        <translation>Seiten können hier nicht gezeichnet werden.</translation>
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
        <translation>Bilder</translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation>CSV für Excel</translation>
    </message>
    <message>
        <source>A brief for each business unit</source>
        <translation>Ein Kurzbericht je Geschäftsbereich</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>Pseudonyme</translation>
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
        <translation>ID-Liste</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the deck: it is a picture, which only the window can paint.</source>
        <translation>„%1“ ist nicht in der Präsentation: Es ist ein Bild, das nur das Fenster zeichnen kann.</translation>
    </message>
    <message>
        <source>pages of %1</source>
        <translation>Seiten von %1</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>Kennzahlen vom</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Fazit</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 rows, more than a sheet takes: in the workbook it has one row a visitor; the CSV file has them all.</source>
        <translation>„%1“ hat %2 Zeilen, mehr als auf ein Blatt passen: In der Arbeitsmappe steht eine Zeile je Besucher; die CSV-Datei enthält alle.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text was longer than a cell takes and ends with an ellipsis.</source>
        <comment>%Ln texts were longer than a cell takes and end with an ellipsis.</comment>
        <translation>
            <numerusform>%Ln Text war länger, als eine Zelle fasst, und endet mit Auslassungspunkten.</numerusform>
            <numerusform>%Ln Texte waren länger, als eine Zelle fasst, und enden mit Auslassungspunkten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on pages that were hidden from %Ln visitor.</source>
        <comment>Measured on pages that were hidden from %Ln visitors.</comment>
        <translation>
            <numerusform>Gemessen an Seiten, die bei %Ln Besucher verdeckt waren.</numerusform>
            <numerusform>Gemessen an Seiten, die bei %Ln Besuchern verdeckt waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Average similarity of a page to the 10 pages most like it.</source>
        <translation>Mittlere Ähnlichkeit einer Seite mit den 10 ihr ähnlichsten Seiten.</translation>
    </message>
    <message>
        <source>In-sample: the model has seen these submissions.</source>
        <translation>In-Sample: Das Modell kennt diese Einsendungen.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>Geschäftsbereiche</translation>
    </message>
    <message>
        <source>Asset types</source>
        <translation>Asset-Typen</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Modellvergleich</translation>
    </message>
    <message>
        <source>An earlier deck keeps its own template.</source>
        <translation>Eine frühere Präsentation behält ihre eigene Vorlage.</translation>
    </message>
    <message>
        <source>Give either a template or a deck to update.</source>
        <translation>Geben Sie entweder eine Vorlage an oder eine Präsentation zum Aktualisieren.</translation>
    </message>
    <message>
        <source>There is a deck to update, but no deck is to be written.</source>
        <translation>Eine Präsentation zum Aktualisieren ist angegeben, aber es soll keine geschrieben werden.</translation>
    </message>
    <message>
        <source>Add the format pptx, or leave out the deck to update.</source>
        <translation>Nehmen Sie das Format pptx dazu, oder lassen Sie die Präsentation zum Aktualisieren weg.</translation>
    </message>
    <message>
        <source>There is a template for decks, but no deck is to be written.</source>
        <translation>Eine Vorlage für Präsentationen ist angegeben, aber es soll keine Präsentation geschrieben werden.</translation>
    </message>
    <message>
        <source>Add the format pptx, or leave out the template.</source>
        <translation>Nehmen Sie das Format pptx dazu, oder lassen Sie die Vorlage weg.</translation>
    </message>
    <message>
        <source>There are no business units, so there is nobody to brief.</source>
        <translation>Es gibt keine Geschäftsbereiche, also auch keine Empfänger für Kurzberichte.</translation>
    </message>
    <message>
        <source>Open a BU mapping, or leave out the briefs.</source>
        <translation>Öffnen Sie eine BU-Zuordnung, oder lassen Sie die Kurzberichte weg.</translation>
    </message>
    <message>
        <source>The files hold the visitors&apos; ids themselves, so there are no pseudonyms to list.</source>
        <translation>Die Dateien enthalten die IDs der Besucher selbst, deshalb gibt es keine Pseudonyme aufzulisten.</translation>
    </message>
    <message>
        <source>Leave out the file with pseudonyms, or use pseudonyms.</source>
        <translation>Lassen Sie die Datei mit den Pseudonymen weg, oder verwenden Sie Pseudonyme.</translation>
    </message>
    <message>
        <source>A control group is left out of lists, but no list is to be written.</source>
        <translation>Eine Kontrollgruppe wird aus Listen ausgelassen, aber es soll keine Liste geschrieben werden.</translation>
    </message>
    <message>
        <source>Add the format xlsx or csv, or leave out the control group.</source>
        <translation>Nehmen Sie das Format xlsx oder csv dazu, oder lassen Sie die Kontrollgruppe weg.</translation>
    </message>
    <message>
        <source>A report of these figures has nothing called &quot;%1&quot;.</source>
        <translation>Ein Bericht dieser Kennzahlen enthält nichts mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Vorhanden sind: %1.</translation>
    </message>
    <message>
        <source>Close it where it is open, choose another place, or free some space.</source>
        <translation>Schließen Sie die Datei, wo sie geöffnet ist, wählen Sie einen anderen Ort, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The folder could not be made: %1.</source>
        <translation>Der Ordner konnte nicht angelegt werden: %1.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; has more rows than Excel takes.</source>
        <translation>Das Blatt „%1“ hat mehr Zeilen, als Excel annimmt.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; would have %2 rows with its header; Excel takes %3.</source>
        <translation>Das Blatt „%1“ hätte mit Kopfzeile %2 Zeilen; Excel nimmt %3 an.</translation>
    </message>
    <message>
        <source>Write it as CSV, or with fewer rows: one a cookie rather than one a recommendation.</source>
        <translation>Schreiben Sie es als CSV oder mit weniger Zeilen: eine je Cookie statt einer je Empfehlung.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; would have %2 columns; Excel takes 1 to %3.</source>
        <translation>Das Blatt „%1“ hätte %2 Spalten; Excel nimmt 1 bis %3 an.</translation>
    </message>
    <message>
        <source>A workbook needs at least one sheet.</source>
        <translation>Eine Arbeitsmappe braucht mindestens ein Blatt.</translation>
    </message>
    <message>
        <source>None of the rows is of the days and deliveries that were chosen.</source>
        <translation>Keine der Zeilen fällt in die gewählten Tage und Lieferungen.</translation>
    </message>
    <message>
        <source>Choose other days; the files&apos; first and last days stand on the Data page, and in `leadlight-cli inspect`.</source>
        <translation>Wählen Sie andere Tage; der erste und der letzte Tag der Dateien stehen auf der Seite „Daten“ und in `leadlight-cli inspect`.</translation>
    </message>
    <message>
        <source>None of the pages in the submissions has a business unit in the BU mapping.</source>
        <translation>Keine der Seiten in den Einsendungen hat in der BU-Zuordnung einen Geschäftsbereich.</translation>
    </message>
    <message>
        <source>Keep the unmapped pages (--unmapped keep, in the window on the Data page), or check that both files name pages in the same way.</source>
        <translation>Behalten Sie die nicht zugeordneten Seiten (--unmapped keep, im Fenster auf der Seite „Daten“), oder prüfen Sie, ob beide Dateien die Seiten gleich benennen.</translation>
    </message>
    <message>
        <source>All cookies of the submissions are unidentified, so nothing is left to learn from.</source>
        <translation>Alle Cookies der Einsendungen sind unidentifiziert; es bleibt also nichts, woraus gelernt werden könnte.</translation>
    </message>
    <message>
        <source>Keep the unidentified cookies (--unidentified keep), or check which column holds the cookie; another one is chosen by --columns cookie=NAME, or in the window.</source>
        <translation>Behalten Sie die unidentifizierten Cookies (--unidentified keep), oder prüfen Sie, welche Spalte das Cookie enthält; eine andere wählen Sie mit --columns cookie=NAME oder im Fenster.</translation>
    </message>
    <message>
        <source>The submissions have more than %1 rows.</source>
        <translation>Die Einsendungen haben mehr als %1 Zeilen.</translation>
    </message>
    <message>
        <source>Open fewer files at once.</source>
        <translation>Öffnen Sie weniger Dateien auf einmal.</translation>
    </message>
    <message>
        <source>Joining with the BU mapping</source>
        <translation>Verknüpfen mit der BU-Zuordnung</translation>
    </message>
    <message>
        <source>Counted for each of their business units, the form submissions add up to too much.</source>
        <translation>Für jeden ihrer Geschäftsbereiche gezählt, ergeben die Formulareinsendungen zusammen zu viel.</translation>
    </message>
    <message>
        <source>Let one business unit of each page count, and check the submission counts.</source>
        <translation>Lassen Sie je Seite nur einen Geschäftsbereich zählen, und prüfen Sie die Anzahlen der Einsendungen.</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Upper and lower case (/Ebook = /ebook)</source>
        <translation>Groß- und Kleinschreibung (/Ebook = /ebook)</translation>
    </message>
    <message>
        <source>find a page&apos;s business unit whatever the case of the letters of its page_url</source>
        <translation>den Geschäftsbereich einer Seite unabhängig von der Groß- und Kleinschreibung ihrer page_url finden</translation>
    </message>
    <message>
        <source>http:// or https:// in front</source>
        <translation>http:// oder https:// am Anfang</translation>
    </message>
    <message>
        <source>overlook http:// or https:// in front of a page_url</source>
        <translation>http:// oder https:// am Anfang einer page_url ignorieren</translation>
    </message>
    <message>
        <source>www. in front</source>
        <translation>www. am Anfang</translation>
    </message>
    <message>
        <source>overlook www. in front of a page_url</source>
        <translation>www. am Anfang einer page_url ignorieren</translation>
    </message>
    <message>
        <source>A slash at the end</source>
        <translation>Schrägstrich am Ende</translation>
    </message>
    <message>
        <source>overlook a slash at the end of a page_url</source>
        <translation>einen Schrägstrich am Ende einer page_url ignorieren</translation>
    </message>
    <message>
        <source>Everything after ?</source>
        <translation>Alles nach ?</translation>
    </message>
    <message>
        <source>overlook everything after ? in a page_url</source>
        <translation>alles nach ? in einer page_url ignorieren</translation>
    </message>
    <message>
        <source>Everything after #</source>
        <translation>Alles nach #</translation>
    </message>
    <message>
        <source>overlook everything after # in a page_url</source>
        <translation>alles nach # in einer page_url ignorieren</translation>
    </message>
    <message>
        <source>Pages without a business unit</source>
        <translation>Seiten ohne Geschäftsbereich</translation>
    </message>
    <message>
        <source>keep: they stay, as &quot;Unmapped&quot;; drop: the notebook&apos;s inner join, which loses their submissions</source>
        <translation>keep: sie bleiben, als „Nicht zugeordnet“; drop: der Inner Join des Notebooks, bei dem ihre Einsendungen wegfallen</translation>
    </message>
    <message>
        <source>Pages with two business units</source>
        <translation>Seiten mit zwei Geschäftsbereichen</translation>
    </message>
    <message>
        <source>first: the first row of the mapping wins; last: the last; fanout: the notebook&apos;s double counting</source>
        <translation>first: die erste Zeile der Zuordnung gilt; last: die letzte; fanout: die doppelte Zählung des Notebooks</translation>
    </message>
    <message>
        <source>Unidentified cookies</source>
        <translation>Unidentifizierte Cookies</translation>
    </message>
    <message>
        <source>cookies None, all zeros, ::word::; drop leaves them out of training, lists and evaluation</source>
        <translation>Cookies None, lauter Nullen, ::word::; drop lässt sie aus Training, Listen und Auswertung aus</translation>
    </message>
    <message>
        <source>Visitors that look like robots</source>
        <translation>Besucher, die nach Bots aussehen</translation>
    </message>
    <message>
        <source>cookies with far more pages or submissions than any person, which inspect names; leave-out keeps them out of training and evaluation, and they still get recommendations</source>
        <translation>Cookies mit weit mehr Seiten oder Einsendungen als jeder Mensch, inspect nennt sie; leave-out nimmt sie von Training und Auswertung aus, Empfehlungen bekommen sie trotzdem</translation>
    </message>
    <message>
        <source>Days that two files have</source>
        <translation>Tage, die zwei Dateien haben</translation>
    </message>
    <message>
        <source>keep: rows of a day that stand in two of the files count twice; once: they count once</source>
        <translation>keep: Zeilen eines Tages, die in zwei Dateien stehen, zählen doppelt; once: sie zählen einfach</translation>
    </message>
    <message>
        <source>Answers to conflicts</source>
        <translation>Antworten auf Konflikte</translation>
    </message>
    <message>
        <source>the business unit of pages for which the mapping names several, by page_url</source>
        <translation>der Geschäftsbereich von Seiten, für die die Zuordnung mehrere nennt, nach page_url</translation>
    </message>
    <message>
        <source>only rows of this day and later ones count, like 2026-10-01; rows without a date do not</source>
        <translation>nur Zeilen ab diesem Tag zählen, etwa 2026-10-01; Zeilen ohne Datum zählen nicht</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>only rows of this day and earlier ones count, like 2026-10-31; rows without a date do not</source>
        <translation>nur Zeilen bis zu diesem Tag zählen, etwa 2026-10-31; Zeilen ohne Datum zählen nicht</translation>
    </message>
    <message>
        <source>The BU mapping names more than %1 business units.</source>
        <translation>Die BU-Zuordnung nennt mehr als %1 Geschäftsbereiche.</translation>
    </message>
    <message>
        <source>Choose the column that holds the business unit: in the window, or by --columns business_unit=NAME on the command line.</source>
        <translation>Wählen Sie die Spalte, die den Geschäftsbereich enthält: im Fenster oder in der Befehlszeile mit --columns business_unit=NAME.</translation>
    </message>
    <message>
        <source>Write it like 2026-10-31.</source>
        <translation>Schreiben Sie es wie 2026-10-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could be two dates.</source>
        <translation>„%1“ kann zwei verschiedene Tage bedeuten.</translation>
    </message>
    <message>
        <source>The last day, %1, is before the first, %2.</source>
        <translation>Der letzte Tag, %1, liegt vor dem ersten, %2.</translation>
    </message>
    <message>
        <source>Choose a last day that is the first one or later.</source>
        <translation>Wählen Sie als letzten Tag den ersten oder einen späteren.</translation>
    </message>
    <message>
        <source>The submissions have no dates, so no days can be chosen.</source>
        <translation>Die Einsendungen haben kein Datum, deshalb können keine Tage gewählt werden.</translation>
    </message>
    <message>
        <source>Name the column of the dates (--columns date=NAME), or let all rows count.</source>
        <translation>Geben Sie die Datumsspalte an (--columns date=NAME), oder lassen Sie alle Zeilen zählen.</translation>
    </message>
    <message>
        <source>Inverting the page matrix</source>
        <translation>Seitenmatrix wird invertiert</translation>
    </message>
    <message>
        <source>The archive has changed while it was looked at.</source>
        <translation>Das Archiv hat sich geändert, während es gelesen wurde.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Öffnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The archive is protected by a password.</source>
        <translation>Das Archiv ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <source>Unpack it yourself and open the CSV file in it.</source>
        <translation>Entpacken Sie es selbst und öffnen Sie die CSV-Datei darin.</translation>
    </message>
    <message>
        <source>The archive holds more than %1 files.</source>
        <translation>Das Archiv enthält mehr als %1 Dateien.</translation>
    </message>
    <message>
        <source>Unpack it yourself and open the CSV files in it.</source>
        <translation>Entpacken Sie es selbst und öffnen Sie die CSV-Dateien darin.</translation>
    </message>
    <message>
        <source>The file is too large to be opened within an archive.</source>
        <translation>Die Datei ist zu groß, um innerhalb eines Archivs geöffnet zu werden.</translation>
    </message>
    <message>
        <source>Unpack it, then open the file itself.</source>
        <translation>Entpacken Sie es, und öffnen Sie dann die Datei selbst.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Die Datei kann nicht geöffnet werden: %1.</translation>
    </message>
    <message>
        <source>Check that you have the right to read it.</source>
        <translation>Prüfen Sie, ob Sie das Recht haben, sie zu lesen.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>Die Datei ist leer (0 Byte).</translation>
    </message>
    <message>
        <source>Download or export it again; the first attempt may have been cut off.</source>
        <translation>Laden oder exportieren Sie sie noch einmal; der erste Versuch wurde womöglich abgebrochen.</translation>
    </message>
    <message>
        <source>The file has a line of more than 64 million characters.</source>
        <translation>Die Datei hat eine Zeile mit mehr als 64 Millionen Zeichen.</translation>
    </message>
    <message>
        <source>Check that it is a CSV export with a line for each row; open it in a text editor, and export it again.</source>
        <translation>Prüfen Sie in einem Texteditor, ob es ein CSV-Export mit einer Zeile je Datensatz ist, und exportieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (column %2)</source>
        <translation>„%1“ (Spalte %2)</translation>
    </message>
    <message>
        <source>Say which column it is: in the window by choosing it, on the command line by --columns, as in --columns %1=#%2.</source>
        <translation>Geben Sie an, welche Spalte es ist: im Fenster durch Auswählen, in der Befehlszeile mit --columns, etwa --columns %1=#%2.</translation>
    </message>
    <message>
        <source>Several columns could be %1: %2 was taken, %3 was not.</source>
        <translation>Mehrere Spalten könnten %1 sein: Verwendet wurde %2, nicht verwendet: %3.</translation>
    </message>
    <message>
        <source>If another is the right one, choose it: in the window, or by --columns on the command line.</source>
        <translation>Ist eine andere die richtige, wählen Sie sie: im Fenster oder in der Befehlszeile mit --columns.</translation>
    </message>
    <message>
        <source>Several columns could be %1: %2.</source>
        <translation>Mehrere Spalten könnten %1 sein: %2.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;.</source>
        <translation>Es gibt keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>Choose one of the columns that the file has.</source>
        <translation>Wählen Sie eine der Spalten, die die Datei hat.</translation>
    </message>
    <message>
        <source>More than one column is named &quot;%1&quot;.</source>
        <translation>Mehr als eine Spalte heißt „%1“.</translation>
    </message>
    <message>
        <source>The workbook holds %1 sheets: %2.</source>
        <translation>Die Arbeitsmappe enthält %1 Blätter: %2.</translation>
    </message>
    <message>
        <source>The archive holds %1 files: %2.</source>
        <translation>Das Archiv enthält %1 Dateien: %2.</translation>
    </message>
    <message>
        <source>Choose one of them, or all to read them as one (on the command line --sheet NAME, or --sheet &quot;*&quot; for all).</source>
        <translation>Wählen Sie eines davon oder alle, um sie als eines zu lesen (in der Befehlszeile --sheet NAME oder --sheet &quot;*&quot; für alle).</translation>
    </message>
    <message>
        <source>Choose one of them, or all to read them as one (on the command line --member NAME, or --member &quot;*&quot; for all).</source>
        <translation>Wählen Sie eine davon oder alle, um sie als eine zu lesen (in der Befehlszeile --member NAME oder --member &quot;*&quot; für alle).</translation>
    </message>
    <message>
        <source>They are the same, byte for byte: choose any of them (on the command line --member NAME, or --member &quot;*&quot;, which counts them once).</source>
        <translation>Sie sind Byte für Byte gleich: Wählen Sie irgendeine davon (in der Befehlszeile --member NAME oder --member &quot;*&quot;, das sie einmal zählt).</translation>
    </message>
    <message>
        <source>The workbook holds no sheet &quot;%1&quot;.</source>
        <translation>Die Arbeitsmappe enthält kein Blatt „%1“.</translation>
    </message>
    <message>
        <source>The archive holds no file &quot;%1&quot;.</source>
        <translation>Das Archiv enthält keine Datei „%1“.</translation>
    </message>
    <message>
        <source>Choose one that it holds: %1.</source>
        <translation>Wählen Sie etwas, das darin enthalten ist: %1.</translation>
    </message>
    <message>
        <source>%1 was not read: %2</source>
        <translation>%1 wurde nicht gelesen: %2</translation>
    </message>
    <message>
        <source>Sheets that were not read: %1.</source>
        <translation>Nicht gelesene Blätter: %1.</translation>
    </message>
    <message>
        <source>Not read from the archive: %1.</source>
        <translation>Nicht aus dem Archiv gelesen: %1.</translation>
    </message>
    <message>
        <source>In the sheet %1: %2</source>
        <translation>Im Blatt %1: %2</translation>
    </message>
    <message>
        <source>In the file %1: %2</source>
        <translation>In der Datei %1: %2</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>which column is what, where its name does not say it</source>
        <translation>welche Spalte was ist, wo es ihr Name nicht sagt</translation>
    </message>
    <message>
        <source>File in the archive, sheet in the workbook</source>
        <translation>Datei im Archiv, Blatt in der Arbeitsmappe</translation>
    </message>
    <message>
        <source>which file of an archive or sheet of a workbook is read; * reads all of them as one</source>
        <translation>welche Datei eines Archivs oder welches Blatt einer Arbeitsmappe gelesen wird; * liest alle zusammen</translation>
    </message>
    <message>
        <source>Put lost zeros back</source>
        <translation>Verlorene Nullen ergänzen</translation>
    </message>
    <message>
        <source>put back leading zeros that a spreadsheet took from cookies, where the repaired ones match another file</source>
        <translation>führende Nullen ergänzen, die eine Tabellenkalkulation bei Cookies entfernt hat, wo die reparierten zu einer anderen Datei passen</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>the names of the columns of a file without a header row, separated by commas</source>
        <translation>die Spaltennamen einer Datei ohne Kopfzeile, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>cookie: a row without a cookie belongs to the cookie above it (merged cells); no: it is unidentified</source>
        <translation>cookie: eine Zeile ohne Cookie gehört zum Cookie darüber (verbundene Zellen); no: sie ist unidentifiziert</translation>
    </message>
    <message>
        <source>This is a RAR archive.</source>
        <translation>Das ist ein RAR-Archiv.</translation>
    </message>
    <message>
        <source>This is a 7-Zip archive.</source>
        <translation>Das ist ein 7-Zip-Archiv.</translation>
    </message>
    <message>
        <source>This is a bzip2 archive.</source>
        <translation>Das ist ein bzip2-Archiv.</translation>
    </message>
    <message>
        <source>This is an xz archive.</source>
        <translation>Das ist ein xz-Archiv.</translation>
    </message>
    <message>
        <source>This is a Zstandard archive.</source>
        <translation>Das ist ein Zstandard-Archiv.</translation>
    </message>
    <message>
        <source>This is an LZ4 archive.</source>
        <translation>Das ist ein LZ4-Archiv.</translation>
    </message>
    <message>
        <source>This is an archive of the program compress (.Z).</source>
        <translation>Das ist ein Archiv des Programms compress (.Z).</translation>
    </message>
    <message>
        <source>This is a cabinet archive (.cab).</source>
        <translation>Das ist ein Cabinet-Archiv (.cab).</translation>
    </message>
    <message>
        <source>This is a zip archive or a workbook within another archive.</source>
        <translation>Das ist ein Zip-Archiv oder eine Arbeitsmappe in einem anderen Archiv.</translation>
    </message>
    <message>
        <source>This is a Parquet file.</source>
        <translation>Das ist eine Parquet-Datei.</translation>
    </message>
    <message>
        <source>This is an Arrow (Feather) file.</source>
        <translation>Das ist eine Arrow-Datei (Feather).</translation>
    </message>
    <message>
        <source>This is an Avro file.</source>
        <translation>Das ist eine Avro-Datei.</translation>
    </message>
    <message>
        <source>This is an ORC file.</source>
        <translation>Das ist eine ORC-Datei.</translation>
    </message>
    <message>
        <source>This is an HDF5 file.</source>
        <translation>Das ist eine HDF5-Datei.</translation>
    </message>
    <message>
        <source>This is a NumPy file.</source>
        <translation>Das ist eine NumPy-Datei.</translation>
    </message>
    <message>
        <source>This is a pickle of Python.</source>
        <translation>Das ist eine Pickle-Datei von Python.</translation>
    </message>
    <message>
        <source>This is a MATLAB file.</source>
        <translation>Das ist eine MATLAB-Datei.</translation>
    </message>
    <message>
        <source>This is an SPSS file (.sav).</source>
        <translation>Das ist eine SPSS-Datei (.sav).</translation>
    </message>
    <message>
        <source>This is a Stata file (.dta).</source>
        <translation>Das ist eine Stata-Datei (.dta).</translation>
    </message>
    <message>
        <source>This is a SAS table (.sas7bdat).</source>
        <translation>Das ist eine SAS-Tabelle (.sas7bdat).</translation>
    </message>
    <message>
        <source>This is a file of R (.rds or .RData).</source>
        <translation>Das ist eine Datei von R (.rds oder .RData).</translation>
    </message>
    <message>
        <source>This is a DuckDB database.</source>
        <translation>Das ist eine DuckDB-Datenbank.</translation>
    </message>
    <message>
        <source>This is an SQLite database.</source>
        <translation>Das ist eine SQLite-Datenbank.</translation>
    </message>
    <message>
        <source>This is a Microsoft Access database.</source>
        <translation>Das ist eine Datenbank von Microsoft Access.</translation>
    </message>
    <message>
        <source>This is a Tableau extract (.hyper).</source>
        <translation>Das ist ein Tableau-Extrakt (.hyper).</translation>
    </message>
    <message>
        <source>This is a picture, no table.</source>
        <translation>Das ist ein Bild, keine Tabelle.</translation>
    </message>
    <message>
        <source>This is a film or a sound, no table.</source>
        <translation>Das ist ein Film oder eine Tonaufnahme, keine Tabelle.</translation>
    </message>
    <message>
        <source>This is a PDF document, not CSV.</source>
        <translation>Das ist ein PDF-Dokument, kein CSV.</translation>
    </message>
    <message>
        <source>This is a text document (RTF), not CSV.</source>
        <translation>Das ist ein Textdokument (RTF), kein CSV.</translation>
    </message>
    <message>
        <source>This is a PostScript document, not CSV.</source>
        <translation>Das ist ein PostScript-Dokument, kein CSV.</translation>
    </message>
    <message>
        <source>This is an old Excel workbook (.xls), which is not read.</source>
        <translation>Das ist eine alte Excel-Arbeitsmappe (.xls), die nicht gelesen wird.</translation>
    </message>
    <message>
        <source>This is a SYLK file (.slk) of a spreadsheet program.</source>
        <translation>Das ist eine SYLK-Datei (.slk) einer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>This is a DIF file of a spreadsheet program.</source>
        <translation>Das ist eine DIF-Datei einer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>This is a Lotus worksheet.</source>
        <translation>Das ist ein Lotus-Arbeitsblatt.</translation>
    </message>
    <message>
        <source>This text is in UTF-32, which is not read.</source>
        <translation>Dieser Text ist in UTF-32, das nicht gelesen wird.</translation>
    </message>
    <message>
        <source>This is a program, no table.</source>
        <translation>Das ist ein Programm, keine Tabelle.</translation>
    </message>
    <message>
        <source>Unpack it, then open the file in it.</source>
        <translation>Entpacken Sie es, und öffnen Sie dann die Datei darin.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, in a text editor or in the program that wrote it.</source>
        <translation>Speichern Sie ihn als UTF-8, in einem Texteditor oder in dem Programm, das ihn geschrieben hat.</translation>
    </message>
    <message>
        <source>Export the data itself as CSV or as .xlsx.</source>
        <translation>Exportieren Sie die Daten selbst als CSV oder als .xlsx.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program and save it as .xlsx or as &quot;CSV UTF-8&quot;. Better export it again: a spreadsheet may have damaged the ids.</source>
        <translation>Öffnen Sie sie in der Tabellenkalkulation und speichern Sie sie als .xlsx oder als „CSV UTF-8“. Besser exportieren Sie sie noch einmal: Eine Tabellenkalkulation kann die IDs beschädigt haben.</translation>
    </message>
    <message>
        <source>This is a dBASE file (.dbf).</source>
        <translation>Das ist eine dBASE-Datei (.dbf).</translation>
    </message>
    <message>
        <source>This is a link to a file that is not there.</source>
        <translation>Das ist eine Verknüpfung zu einer Datei, die nicht vorhanden ist.</translation>
    </message>
    <message>
        <source>Look where the file is, and open it there.</source>
        <translation>Suchen Sie, wo die Datei liegt, und öffnen Sie sie dort.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Eine solche Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Prüfen Sie ihren Namen und ihren Ordner.</translation>
    </message>
    <message>
        <source>Open the files in it.</source>
        <translation>Öffnen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file.</source>
        <translation>Das ist ein Gerät oder eine Pipe, keine Datei.</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>Wählen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>Check that you have the right to read it and that no other program holds it.</source>
        <translation>Prüfen Sie, ob Sie das Recht haben, sie zu lesen, und ob kein anderes Programm sie sperrt.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Check the drive or the network connection, then open it again.</source>
        <translation>Prüfen Sie das Laufwerk oder die Netzwerkverbindung, und öffnen Sie sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Wait until the download or export is finished, then open it again.</source>
        <translation>Warten Sie, bis der Download oder Export abgeschlossen ist, und öffnen Sie sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The file disappeared while it was being read.</source>
        <translation>Die Datei ist verschwunden, während sie gelesen wurde.</translation>
    </message>
    <message>
        <source>The file grew while it was being read.</source>
        <translation>Die Datei ist gewachsen, während sie gelesen wurde.</translation>
    </message>
    <message>
        <source>The file shrank while it was being read.</source>
        <translation>Die Datei ist geschrumpft, während sie gelesen wurde.</translation>
    </message>
    <message>
        <source>The file was changed while it was being read.</source>
        <translation>Die Datei wurde geändert, während sie gelesen wurde.</translation>
    </message>
    <message>
        <source>The archive is damaged or cut off (%1).</source>
        <translation>Das Archiv ist beschädigt oder abgeschnitten (%1).</translation>
    </message>
    <message>
        <source>The archive is damaged or cut off.</source>
        <translation>Das Archiv ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>This is a data feed of Adobe Analytics: it holds every hit, without a header, and is no report.</source>
        <translation>Das ist ein Datenfeed von Adobe Analytics: Er enthält jeden Treffer, ohne Kopfzeile, und ist kein Bericht.</translation>
    </message>
    <message>
        <source>Order the report in Data Warehouse, with the columns cookie, page_url, gated_asset_type and form_submissions.</source>
        <translation>Fordern Sie den Bericht in Data Warehouse an, mit den Spalten cookie, page_url, gated_asset_type und form_submissions.</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>In %1: %2</translation>
    </message>
    <message>
        <source>The archive holds no CSV file but a workbook: %1.</source>
        <translation>Das Archiv enthält keine CSV-Datei, sondern eine Arbeitsmappe: %1.</translation>
    </message>
    <message>
        <source>Unpack it, then open the workbook in it.</source>
        <translation>Entpacken Sie es, und öffnen Sie dann die Arbeitsmappe darin.</translation>
    </message>
    <message>
        <source>The archive holds no CSV file but another archive inside it: %1.</source>
        <translation>Das Archiv enthält keine CSV-Datei, sondern ein weiteres Archiv: %1.</translation>
    </message>
    <message>
        <source>Unpack it, then open the CSV file in it.</source>
        <translation>Entpacken Sie es, und öffnen Sie dann die CSV-Datei darin.</translation>
    </message>
    <message>
        <source>The archive holds no CSV file.</source>
        <translation>Das Archiv enthält keine CSV-Datei.</translation>
    </message>
    <message>
        <source>The archive holds no CSV file; it holds %1.</source>
        <translation>Das Archiv enthält keine CSV-Datei; es enthält %1.</translation>
    </message>
    <message>
        <source>Export the data again as CSV or as .xlsx.</source>
        <translation>Exportieren Sie die Daten noch einmal als CSV oder als .xlsx.</translation>
    </message>
    <message>
        <source>The archive unpacks to far more than an export would.</source>
        <translation>Das Archiv ist entpackt weit größer, als es ein Export wäre.</translation>
    </message>
    <message>
        <source>If you trust it, unpack it yourself and open the CSV file in it.</source>
        <translation>Wenn Sie ihm vertrauen, entpacken Sie es selbst und öffnen Sie die CSV-Datei darin.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password.</source>
        <translation>Die Arbeitsmappe ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program, save it without the password, and open that.</source>
        <translation>Öffnen Sie sie in der Tabellenkalkulation, speichern Sie sie ohne Kennwort, und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>This is an old Word document (.doc), not CSV.</source>
        <translation>Das ist ein altes Word-Dokument (.doc), kein CSV.</translation>
    </message>
    <message>
        <source>This is an old PowerPoint presentation (.ppt), not CSV.</source>
        <translation>Das ist eine alte PowerPoint-Präsentation (.ppt), kein CSV.</translation>
    </message>
    <message>
        <source>This is a mail of Outlook (.msg), not the report itself.</source>
        <translation>Das ist eine E-Mail aus Outlook (.msg), nicht der Bericht selbst.</translation>
    </message>
    <message>
        <source>Save the file that is attached to it, and open that.</source>
        <translation>Speichern Sie die angehängte Datei, und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>This is an old Office file, such as an Excel workbook (.xls), or one that is protected by a password.</source>
        <translation>Das ist eine alte Office-Datei, etwa eine Excel-Arbeitsmappe (.xls), oder eine mit Kennwort geschützte.</translation>
    </message>
    <message>
        <source>This is a workbook or an archive, not a list as text.</source>
        <translation>Das ist eine Arbeitsmappe oder ein Archiv, keine Liste als Text.</translation>
    </message>
    <message>
        <source>Save the list as CSV, or unpack it first.</source>
        <translation>Speichern Sie die Liste als CSV, oder entpacken Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Spaces stand before the quotes of this file; the quotes were read as such all the same.</source>
        <translation>Vor den Anführungszeichen dieser Datei stehen Leerzeichen; die Anführungszeichen wurden trotzdem als solche gelesen.</translation>
    </message>
    <message>
        <source>The fields of this file stand in single quotes; they were taken off.</source>
        <translation>Die Felder dieser Datei stehen in einfachen Anführungszeichen; diese wurden entfernt.</translation>
    </message>
    <message>
        <source>The fields of this file stand in typographic quotes; they were taken off.</source>
        <translation>Die Felder dieser Datei stehen in typografischen Anführungszeichen; diese wurden entfernt.</translation>
    </message>
    <message>
        <source>Quotes within the fields of this file are marked by a backslash; they were read as such.</source>
        <translation>Anführungszeichen innerhalb der Felder dieser Datei sind mit einem Backslash markiert; sie wurden als solche gelesen.</translation>
    </message>
    <message>
        <source>Each line of this file stands in quotes as a whole; they were taken off.</source>
        <translation>Jede Zeile dieser Datei steht als Ganzes in Anführungszeichen; diese wurden entfernt.</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>the line is too long to be a row</source>
        <translation>die Zeile ist zu lang für einen Datensatz</translation>
    </message>
    <message>
        <source>a stray quote: it is never closed, or text follows it</source>
        <translation>ein einzelnes Anführungszeichen: Es wird nie geschlossen, oder danach folgt Text</translation>
    </message>
    <message>
        <source>a blank line</source>
        <translation>eine leere Zeile</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>ein Kommentar</translation>
    </message>
    <message numerus="yes">
        <source>%n field instead of %1</source>
        <comment>%n fields instead of %1</comment>
        <translation>
            <numerusform>%n Feld statt %1</numerusform>
            <numerusform>%n Felder statt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the header again</source>
        <translation>noch einmal die Kopfzeile</translation>
    </message>
    <message>
        <source>the header again, its columns in another order</source>
        <translation>noch einmal die Kopfzeile, mit anderer Spaltenreihenfolge</translation>
    </message>
    <message>
        <source>a totals row</source>
        <translation>eine Summenzeile</translation>
    </message>
    <message>
        <source>%1 is %2, not a positive whole number</source>
        <translation>%1 ist %2, keine positive ganze Zahl</translation>
    </message>
    <message>
        <source>a comment above the header</source>
        <translation>ein Kommentar über der Kopfzeile</translation>
    </message>
    <message>
        <source>names the separator</source>
        <translation>nennt das Trennzeichen</translation>
    </message>
    <message>
        <source>Export it again with its column names in the first row.</source>
        <translation>Exportieren Sie sie noch einmal mit den Spaltennamen in der ersten Zeile.</translation>
    </message>
    <message>
        <source>This is no table: the file holds binary data, not text.</source>
        <translation>Das ist keine Tabelle: Die Datei enthält Binärdaten, keinen Text.</translation>
    </message>
    <message>
        <source>Check that it is the export itself; export it again as CSV.</source>
        <translation>Prüfen Sie, ob es der Export selbst ist; exportieren Sie ihn noch einmal als CSV.</translation>
    </message>
    <message>
        <source>The file has no header row: it holds nothing but zero bytes.</source>
        <translation>Die Datei hat keine Kopfzeile: Sie enthält nichts als Nullbytes.</translation>
    </message>
    <message>
        <source>The file has no header row: it holds nothing but blank lines and comments.</source>
        <translation>Die Datei hat keine Kopfzeile: Sie enthält nichts als leere Zeilen und Kommentare.</translation>
    </message>
    <message>
        <source>the first line of the header</source>
        <translation>die erste Zeile der Kopfzeile</translation>
    </message>
    <message>
        <source>a line above the header</source>
        <translation>eine Zeile über der Kopfzeile</translation>
    </message>
    <message>
        <source>The header was found in line %1.</source>
        <translation>Die Kopfzeile wurde in Zeile %1 gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n line above it looks like a row of another table; it was left out.</source>
        <comment>%n lines above it look like rows of another table; they were left out.</comment>
        <translation>
            <numerusform>%n Zeile darüber sieht aus wie die einer anderen Tabelle; sie wurde ausgelassen.</numerusform>
            <numerusform>%n Zeilen darüber sehen aus wie die einer anderen Tabelle; sie wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export it again with its column names in the first row, or name the columns on the command line, as in --header cookie,gated_asset_type,page_url,form_submissions.</source>
        <translation>Exportieren Sie sie noch einmal mit den Spaltennamen in der ersten Zeile, oder nennen Sie die Spalten in der Befehlszeile, etwa --header cookie,gated_asset_type,page_url,form_submissions.</translation>
    </message>
    <message>
        <source>This is no table: nothing stands below its first line, which holds no name of a column. It begins with &quot;%1&quot;.</source>
        <translation>Das ist keine Tabelle: Unter der ersten Zeile steht nichts, und diese enthält keinen Spaltennamen. Sie beginnt mit „%1“.</translation>
    </message>
    <message>
        <source>Check that this is the export itself; it may be a message of the tool that should have written it.</source>
        <translation>Prüfen Sie, ob das der Export selbst ist; es kann eine Meldung des Werkzeugs sein, das ihn hätte schreiben sollen.</translation>
    </message>
    <message>
        <source>This is no table: no separator (comma, semicolon, tab, | or :) sets columns apart. It begins with &quot;%1&quot;.</source>
        <translation>Das ist keine Tabelle: Kein Trennzeichen (Komma, Semikolon, Tabulator, | oder :) trennt Spalten. Sie beginnt mit „%1“.</translation>
    </message>
    <message>
        <source>If another sign is the separator, name it in a line above the header, like sep=^; else check that this is the export itself.</source>
        <translation>Wenn ein anderes Zeichen das Trennzeichen ist, nennen Sie es in einer Zeile über der Kopfzeile, etwa sep=^; sonst prüfen Sie, ob das der Export selbst ist.</translation>
    </message>
    <message>
        <source>The file has no header row: its first line holds data, not the names of columns.</source>
        <translation>Die Datei hat keine Kopfzeile: Ihre erste Zeile enthält Daten, keine Spaltennamen.</translation>
    </message>
    <message>
        <source>The file has a header row, but its columns are to be taken by their numbers, as in a file without one.</source>
        <translation>Die Datei hat eine Kopfzeile, ihre Spalten sollen aber nach ihren Nummern genommen werden wie in einer Datei ohne Kopfzeile.</translation>
    </message>
    <message>
        <source>Open files with a header row and files without one apart.</source>
        <translation>Öffnen Sie Dateien mit Kopfzeile und solche ohne getrennt.</translation>
    </message>
    <message>
        <source>The header that was given names %1 columns, but the first line of the file has %2.</source>
        <translation>Die angegebene Kopfzeile nennt %1 Spalten, die erste Zeile der Datei hat aber %2.</translation>
    </message>
    <message>
        <source>Give one name for each column, separated by commas.</source>
        <translation>Geben Sie für jede Spalte einen Namen an, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>The file has no header row: its first line does not end.</source>
        <translation>Die Datei hat keine Kopfzeile: Ihre erste Zeile endet nicht.</translation>
    </message>
    <message>
        <source>The header row cannot be read: a quote in it is never closed.</source>
        <translation>Die Kopfzeile kann nicht gelesen werden: Ein Anführungszeichen darin wird nie geschlossen.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 and was read as Windows-1252; where names look garbled, export it as UTF-8.</source>
        <translation>Die Datei ist nicht in UTF-8 und wurde als Windows-1252 gelesen; wo Namen verstümmelt aussehen, exportieren Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 and was read as Windows-1252, but it looks like %1: names may be garbled. Export it as UTF-8.</source>
        <translation>Die Datei ist nicht in UTF-8 und wurde als Windows-1252 gelesen, sieht aber nach %1 aus: Namen können verstümmelt sein. Exportieren Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>No line of the file is a row; in the first one, %1.</source>
        <translation>Keine Zeile der Datei ist ein Datensatz; in der ersten: %1.</translation>
    </message>
    <message>
        <source>Choose the column that holds the number of form submissions: in the window, or by --columns form_submissions=NAME on the command line.</source>
        <translation>Wählen Sie die Spalte, die die Anzahl der Formulareinsendungen enthält: im Fenster oder in der Befehlszeile mit --columns form_submissions=NAME.</translation>
    </message>
    <message>
        <source>Check that the file is the whole export, then export it again.</source>
        <translation>Prüfen Sie, ob die Datei der ganze Export ist, und exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The file has a header but no rows.</source>
        <translation>Die Datei hat eine Kopfzeile, aber keine Zeilen.</translation>
    </message>
    <message>
        <source>Check the date range and the filters of the export, then export it again.</source>
        <translation>Prüfen Sie Zeitraum und Filter des Exports, und exportieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>All counts end in three zeros behind a mark, like %1, and were read as decimals: %1 is 1.</source>
        <translation>Alle Anzahlen enden mit drei Nullen hinter einem Zeichen, wie %1, und wurden als Dezimalzahlen gelesen: %1 ist 1.</translation>
    </message>
    <message numerus="yes">
        <source>%n count like %1 was read as thousands; no other number of the file says whether it stands for decimals.</source>
        <comment>%n counts like %1 were read as thousands; no other number of the file says whether they stand for decimals.</comment>
        <translation>
            <numerusform>%n Anzahl wie %1 wurde als Tausender gelesen; keine andere Zahl der Datei zeigt, ob das Zeichen für Dezimalstellen steht.</numerusform>
            <numerusform>%n Anzahlen wie %1 wurden als Tausender gelesen; keine andere Zahl der Datei zeigt, ob das Zeichen für Dezimalstellen steht.</numerusform>
        </translation>
    </message>
    <message>
        <source>In line %1 another table begins (%2).</source>
        <translation>In Zeile %1 beginnt eine andere Tabelle (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Its %n line was left out.</source>
        <comment>Its %n lines were left out.</comment>
        <translation>
            <numerusform>Ihre %n Zeile wurde ausgelassen.</numerusform>
            <numerusform>Ihre %n Zeilen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export each table to a file of its own if it belongs to the data.</source>
        <translation>Exportieren Sie jede Tabelle in eine eigene Datei, falls sie zu den Daten gehört.</translation>
    </message>
    <message>
        <source>The totals row says %1, but the rows add up to %2: the export may be cut off or filtered.</source>
        <translation>Die Summenzeile nennt %1, die Zeilen ergeben aber %2: Der Export ist womöglich abgeschnitten oder gefiltert.</translation>
    </message>
    <message>
        <source>%1 totals rows were left out; none of them is what the rows add up to (%2).</source>
        <translation>%1 Summenzeilen wurden ausgelassen; keine davon entspricht der Summe der Zeilen (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n character could not be read and was replaced by %1. Export the file as UTF-8.</source>
        <comment>%n characters could not be read and were replaced by %1. Export the file as UTF-8.</comment>
        <translation>
            <numerusform>%n Zeichen konnte nicht gelesen werden und wurde durch %1 ersetzt. Exportieren Sie die Datei als UTF-8.</numerusform>
            <numerusform>%n Zeichen konnten nicht gelesen werden und wurden durch %1 ersetzt. Exportieren Sie die Datei als UTF-8.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell began or ended with signs that nobody sees; they were taken off.</source>
        <comment>%n cells began or ended with signs that nobody sees; they were taken off.</comment>
        <translation>
            <numerusform>%n Zelle begann oder endete mit unsichtbaren Zeichen; sie wurden entfernt.</numerusform>
            <numerusform>%n Zellen begannen oder endeten mit unsichtbaren Zeichen; sie wurden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line was left out because something is wrong with it; `inspect` and, in the window, Left out on the Data page list it.</source>
        <comment>%n lines were left out because something is wrong with them; `inspect` and, in the window, Left out on the Data page list them.</comment>
        <translation>
            <numerusform>%n Zeile wurde ausgelassen, weil etwas damit nicht stimmt; `inspect` und im Fenster „Ausgelassen“ auf der Seite „Daten“ führen sie auf.</numerusform>
            <numerusform>%n Zeilen wurden ausgelassen, weil etwas damit nicht stimmt; `inspect` und im Fenster „Ausgelassen“ auf der Seite „Daten“ führen sie auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row of the sheet can be read.</source>
        <translation>Keine Zeile des Blatts kann gelesen werden.</translation>
    </message>
    <message>
        <source>Say which column it is: in the window by choosing it, on the command line by --columns.</source>
        <translation>Geben Sie an, welche Spalte es ist: im Fenster durch Auswählen, in der Befehlszeile mit --columns.</translation>
    </message>
    <message>
        <source>If each row is one submission and no column counts them, say --columns form_submissions=1.</source>
        <translation>Wenn jede Zeile eine Einsendung ist und keine Spalte sie zählt, geben Sie --columns form_submissions=1 an.</translation>
    </message>
    <message>
        <source>No column was found for %1.</source>
        <translation>Für %1 wurde keine Spalte gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>another table begins here (%n line)</source>
        <comment>another table begins here (%n lines)</comment>
        <translation>
            <numerusform>hier beginnt eine andere Tabelle (%n Zeile)</numerusform>
            <numerusform>hier beginnt eine andere Tabelle (%n Zeilen)</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an Excel workbook written as XML (of 2003), which is not read.</source>
        <translation>Das ist eine als XML geschriebene Excel-Arbeitsmappe (von 2003), die nicht gelesen wird.</translation>
    </message>
    <message>
        <source>This is a flat OpenDocument file (.fods), which is not read.</source>
        <translation>Das ist eine flache OpenDocument-Datei (.fods), die nicht gelesen wird.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program and save it as .ods, .xlsx or &quot;CSV UTF-8&quot;.</source>
        <translation>Öffnen Sie sie in der Tabellenkalkulation und speichern Sie sie als .ods, .xlsx oder „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>This is a picture (SVG), no table.</source>
        <translation>Das ist ein Bild (SVG), keine Tabelle.</translation>
    </message>
    <message>
        <source>This is a table of QlikView or Qlik Sense (.qvd).</source>
        <translation>Das ist eine Tabelle von QlikView oder Qlik Sense (.qvd).</translation>
    </message>
    <message>
        <source>This is a settings file or a link of macOS, no table.</source>
        <translation>Das ist eine Einstellungsdatei oder eine Verknüpfung von macOS, keine Tabelle.</translation>
    </message>
    <message>
        <source>This is a web page (HTML) with a table in it, whatever its name says.</source>
        <translation>Das ist eine Webseite (HTML) mit einer Tabelle darin, was auch immer der Name sagt.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, see that the ids are whole, and save it as .xlsx or &quot;CSV UTF-8&quot;; better export it again as CSV.</source>
        <translation>Öffnen Sie sie in einer Tabellenkalkulation, prüfen Sie, ob die IDs vollständig sind, und speichern Sie sie als .xlsx oder „CSV UTF-8“; besser exportieren Sie sie noch einmal als CSV.</translation>
    </message>
    <message>
        <source>This is a web page (HTML), not CSV; often it is a log-in page saved by mistake.</source>
        <translation>Das ist eine Webseite (HTML), kein CSV; oft ist es eine versehentlich gespeicherte Anmeldeseite.</translation>
    </message>
    <message>
        <source>Log in to the analytics tool again and download the export anew.</source>
        <translation>Melden Sie sich erneut im Analytics-Werkzeug an und laden Sie den Export neu herunter.</translation>
    </message>
    <message>
        <source>This is an XML or web document, not CSV.</source>
        <translation>Das ist ein XML- oder Webdokument, kein CSV.</translation>
    </message>
    <message>
        <source>This is a link to a document of Google, not the document itself.</source>
        <translation>Das ist eine Verknüpfung zu einem Google-Dokument, nicht das Dokument selbst.</translation>
    </message>
    <message>
        <source>Open it in Google Sheets and choose File, Download, .xlsx or .csv.</source>
        <translation>Öffnen Sie es in Google Tabellen und wählen Sie Datei, Herunterladen, .xlsx oder .csv.</translation>
    </message>
    <message>
        <source>This is the message of a web service (JSON), not the export: %1</source>
        <translation>Das ist die Meldung eines Webdienstes (JSON), nicht der Export: %1</translation>
    </message>
    <message>
        <source>This is JSON, not CSV.</source>
        <translation>Das ist JSON, kein CSV.</translation>
    </message>
    <message>
        <source>This is a link, not the file itself.</source>
        <translation>Das ist eine Verknüpfung, nicht die Datei selbst.</translation>
    </message>
    <message>
        <source>Open the link, and download the export there.</source>
        <translation>Öffnen Sie die Verknüpfung und laden Sie den Export dort herunter.</translation>
    </message>
    <message>
        <source>This stands for a file in Git LFS; it is not the file itself.</source>
        <translation>Das ist ein Platzhalter für eine Datei in Git LFS, nicht die Datei selbst.</translation>
    </message>
    <message>
        <source>Fetch the file (git lfs pull), then open it.</source>
        <translation>Holen Sie die Datei (git lfs pull), und öffnen Sie sie dann.</translation>
    </message>
    <message>
        <source>This is a mail or a web page saved with all of its parts, not the report itself.</source>
        <translation>Das ist eine E-Mail oder eine mit allen Teilen gespeicherte Webseite, nicht der Bericht selbst.</translation>
    </message>
    <message>
        <source>This is the log of a web server, not a report.</source>
        <translation>Das ist das Protokoll eines Webservers, kein Bericht.</translation>
    </message>
    <message>
        <source>This is the log of a program, not a report.</source>
        <translation>Das ist das Protokoll eines Programms, kein Bericht.</translation>
    </message>
    <message>
        <source>This is a script of SQL, not CSV.</source>
        <translation>Das ist ein SQL-Skript, kein CSV.</translation>
    </message>
    <message>
        <source>Export the table itself as CSV, with the names of its columns.</source>
        <translation>Exportieren Sie die Tabelle selbst als CSV, mit den Namen ihrer Spalten.</translation>
    </message>
    <message>
        <source>Open it in its program and save it as .xlsx or as &quot;CSV UTF-8&quot;, with the ids as text.</source>
        <translation>Öffnen Sie sie in ihrem Programm und speichern Sie sie als .xlsx oder als „CSV UTF-8“, mit den IDs als Text.</translation>
    </message>
    <message>
        <source>This is a text document (OpenDocument), no table.</source>
        <translation>Das ist ein Textdokument (OpenDocument), keine Tabelle.</translation>
    </message>
    <message>
        <source>This is a presentation (OpenDocument), no table.</source>
        <translation>Das ist eine Präsentation (OpenDocument), keine Tabelle.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file, but no spreadsheet.</source>
        <translation>Das ist eine OpenDocument-Datei, aber keine Tabelle.</translation>
    </message>
    <message>
        <source>This is a Word document, not CSV.</source>
        <translation>Das ist ein Word-Dokument, kein CSV.</translation>
    </message>
    <message>
        <source>This is a PowerPoint presentation, not CSV.</source>
        <translation>Das ist eine PowerPoint-Präsentation, kein CSV.</translation>
    </message>
    <message>
        <source>This is a Visio drawing, not CSV.</source>
        <translation>Das ist eine Visio-Zeichnung, kein CSV.</translation>
    </message>
    <message>
        <source>This is a Power BI report (.pbix), not CSV.</source>
        <translation>Das ist ein Power-BI-Bericht (.pbix), kein CSV.</translation>
    </message>
    <message>
        <source>This is a binary Excel workbook (.xlsb), which is not read.</source>
        <translation>Das ist eine binäre Excel-Arbeitsmappe (.xlsb), die nicht gelesen wird.</translation>
    </message>
    <message>
        <source>This is a document of Apple Numbers, Pages or Keynote, which is not read.</source>
        <translation>Das ist ein Dokument von Apple Numbers, Pages oder Keynote, das nicht gelesen wird.</translation>
    </message>
    <message>
        <source>This is a Tableau workbook or extract, not CSV.</source>
        <translation>Das ist eine Tableau-Arbeitsmappe oder ein Tableau-Extrakt, kein CSV.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its sheets are not in it.</source>
        <translation>Die Arbeitsmappe ist beschädigt: Ihre Blätter fehlen darin.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program and save it again, or download it again.</source>
        <translation>Öffnen Sie sie in der Tabellenkalkulation und speichern Sie sie noch einmal, oder laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>The workbook holds more text than is read (512 MB).</source>
        <translation>Die Arbeitsmappe enthält mehr Text, als gelesen wird (512&#xa0;MB).</translation>
    </message>
    <message>
        <source>Save the sheet as &quot;CSV UTF-8&quot; and open that.</source>
        <translation>Speichern Sie das Blatt als „CSV UTF-8“ und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>The workbook is damaged: a cell names a text that is not in it.</source>
        <translation>Die Arbeitsmappe ist beschädigt: Eine Zelle nennt einen Text, der nicht darin ist.</translation>
    </message>
    <message>
        <source>The sheet %1 is damaged: &quot;%2&quot; is no place in it, is named twice, or is out of order.</source>
        <translation>Das Blatt %1 ist beschädigt: „%2“ ist kein Ort darin, kommt doppelt vor oder steht außer der Reihe.</translation>
    </message>
    <message>
        <source>Row %1 of the sheet %2 holds more text than a sheet has room for.</source>
        <translation>Zeile %1 des Blatts %2 enthält mehr Text, als auf ein Blatt passt.</translation>
    </message>
    <message>
        <source>Check that this is the export itself.</source>
        <translation>Prüfen Sie, ob das der Export selbst ist.</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than an export would.</source>
        <translation>Die Arbeitsmappe ist entpackt weit größer, als es ein Export wäre.</translation>
    </message>
    <message>
        <source>If you trust it, save the sheet as &quot;CSV UTF-8&quot; and open that.</source>
        <translation>Wenn Sie ihr vertrauen, speichern Sie das Blatt als „CSV UTF-8“ und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>The workbook holds no rows: all of its sheets are empty.</source>
        <translation>Die Arbeitsmappe enthält keine Zeilen: Alle ihre Blätter sind leer.</translation>
    </message>
    <message>
        <source>Cell %1 (column %2) holds the value %3, which is no id: the spreadsheet took it for true or false.</source>
        <translation>Zelle %1 (Spalte %2) enthält den Wert %3, der keine ID ist: Die Tabellenkalkulation hat sie für wahr oder falsch gehalten.</translation>
    </message>
    <message>
        <source>Cell %1 (column %2) holds the number %3 with decimals, which is no id.</source>
        <translation>Zelle %1 (Spalte %2) enthält die Zahl %3 mit Dezimalstellen, die keine ID ist.</translation>
    </message>
    <message>
        <source>Cell %1 (column %2) holds a date, %3, where an id belongs: the spreadsheet took the id for one and destroyed it.</source>
        <translation>Zelle %1 (Spalte %2) enthält ein Datum, %3, wo eine ID hingehört: Die Tabellenkalkulation hat die ID für eines gehalten und zerstört.</translation>
    </message>
    <message>
        <source>Cell %1 (column %2) holds the id as a number in scientific notation, %3: the spreadsheet has destroyed it.</source>
        <translation>Zelle %1 (Spalte %2) enthält die ID als Zahl in wissenschaftlicher Schreibweise, %3: Die Tabellenkalkulation hat sie zerstört.</translation>
    </message>
    <message>
        <source>Cell %1 (column %2) holds the id as a number, of which a spreadsheet keeps 15 digits only: %3. The rest is lost.</source>
        <translation>Zelle %1 (Spalte %2) enthält die ID als Zahl, von der eine Tabellenkalkulation nur 15 Ziffern behält: %3. Der Rest ist verloren.</translation>
    </message>
    <message>
        <source>Download the export again and open it here directly; where it has to go through a spreadsheet, import that column as text.</source>
        <translation>Laden Sie den Export noch einmal herunter und öffnen Sie ihn direkt hier; muss er durch eine Tabellenkalkulation, importieren Sie diese Spalte als Text.</translation>
    </message>
    <message>
        <source>The column %1 holds errors of the spreadsheet (the first: %2, %3); they count as unknown, like (not set). Mend the formulas, or export the data without them.</source>
        <translation>Die Spalte %1 enthält Fehler der Tabellenkalkulation (der erste: %2, %3); sie zählen als unbekannt, wie (not set). Korrigieren Sie die Formeln, oder exportieren Sie die Daten ohne sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell is merged with the one above it (%1) and was read as it shows: it says the same.</source>
        <comment>%n cells are merged with the ones above them (the first: %1) and were read as they show: they say the same.</comment>
        <translation>
            <numerusform>%n Zelle ist mit der darüber verbunden (%1) und wurde gelesen, wie sie angezeigt wird: Sie sagt dasselbe.</numerusform>
            <numerusform>%n Zellen sind mit denen darüber verbunden (die erste: %1) und wurden gelesen, wie sie angezeigt werden: Sie sagen dasselbe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell holds a formula without a value (%1) and counts as empty. Open the workbook in the spreadsheet program and save it, so that it is computed.</source>
        <comment>%n cells hold formulas without a value (the first: %1) and count as empty. Open the workbook in the spreadsheet program and save it, so that they are computed.</comment>
        <translation>
            <numerusform>%n Zelle enthält eine Formel ohne Wert (%1) und zählt als leer. Öffnen Sie die Arbeitsmappe in der Tabellenkalkulation und speichern Sie sie, damit sie berechnet wird.</numerusform>
            <numerusform>%n Zellen enthalten Formeln ohne Wert (die erste: %1) und zählen als leer. Öffnen Sie die Arbeitsmappe in der Tabellenkalkulation und speichern Sie sie, damit sie berechnet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row of the sheet is hidden, perhaps by a filter; it was read like the others.</source>
        <comment>%n rows of the sheet are hidden, perhaps by a filter; they were read like the others.</comment>
        <translation>
            <numerusform>%n Zeile des Blatts ist ausgeblendet, vielleicht durch einen Filter; sie wurde wie die anderen gelesen.</numerusform>
            <numerusform>%n Zeilen des Blatts sind ausgeblendet, vielleicht durch einen Filter; sie wurden wie die anderen gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook is damaged: the rows of the sheet %1 are not in it.</source>
        <translation>Die Arbeitsmappe ist beschädigt: Die Zeilen des Blatts %1 fehlen darin.</translation>
    </message>
    <message>
        <source>The workbook is damaged or cut off: what is in it cannot be read.</source>
        <translation>Die Arbeitsmappe ist beschädigt oder abgeschnitten: Ihr Inhalt kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The workbook holds a document type definition, which no spreadsheet program writes; it is not read.</source>
        <translation>Die Arbeitsmappe enthält eine Dokumenttypdefinition, wie sie keine Tabellenkalkulation schreibt; sie wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again, if you trust where it comes from.</source>
        <translation>Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie noch einmal, wenn Sie der Herkunft vertrauen.</translation>
    </message>
    <message>
        <source>Training %1/%2</source>
        <translation>Training %1/%2</translation>
    </message>
    <message>
        <source>Training %1/%2, loss %3</source>
        <translation>Training %1/%2, Verlust %3</translation>
    </message>
    <message numerus="yes">
        <source>ALS learnt nothing of %Ln visitor: the figures became too large or too small to be reckoned with.</source>
        <comment>ALS learnt nothing of %Ln visitors: the figures became too large or too small to be reckoned with.</comment>
        <translation>
            <numerusform>ALS hat über %Ln Besucher nichts gelernt: Die Zahlen wurden zu groß oder zu klein, um damit zu rechnen.</numerusform>
            <numerusform>ALS hat über %Ln Besucher nichts gelernt: Die Zahlen wurden zu groß oder zu klein, um damit zu rechnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the strength binary or less regularization, and check the submission counts.</source>
        <translation>Wählen Sie die Stärke binary oder weniger Regularisierung, und prüfen Sie die Anzahlen der Einsendungen.</translation>
    </message>
    <message>
        <source>Choose the precision float64 or the strength binary, and check the submission counts.</source>
        <translation>Wählen Sie die Genauigkeit float64 oder die Stärke binary, und prüfen Sie die Anzahlen der Einsendungen.</translation>
    </message>
    <message>
        <source>The initial factors do not have one row a page.</source>
        <translation>Die anfänglichen Faktoren haben nicht eine Zeile je Seite.</translation>
    </message>
    <message>
        <source>ALS f=%1 λ=%2 α=%3</source>
        <translation>ALS f=%1 λ=%2 α=%3</translation>
    </message>
    <message>
        <source>Shared interests: pages that cookies with the same interests took</source>
        <translation>Gemeinsame Interessen: Seiten, die Cookies mit denselben Interessen genutzt haben</translation>
    </message>
    <message>
        <source>Interests (factors)</source>
        <translation>Interessen (Faktoren)</translation>
    </message>
    <message>
        <source>how many kinds of interest are told apart</source>
        <translation>wie viele Arten von Interessen unterschieden werden</translation>
    </message>
    <message>
        <source>Caution (regularization)</source>
        <translation>Vorsicht (Regularisierung)</translation>
    </message>
    <message>
        <source>the higher, the less is learnt from single submissions</source>
        <translation>je höher, desto weniger wird aus einzelnen Einsendungen gelernt</translation>
    </message>
    <message>
        <source>Weight of submissions (alpha)</source>
        <translation>Gewicht der Einsendungen (alpha)</translation>
    </message>
    <message>
        <source>how much a submission counts against a page that was not taken</source>
        <translation>wie viel eine Einsendung gegenüber einer nicht genutzten Seite zählt</translation>
    </message>
    <message>
        <source>Rounds (iterations)</source>
        <translation>Runden (Iterationen)</translation>
    </message>
    <message>
        <source>how often the model goes over all visitors and pages, at most</source>
        <translation>wie oft das Modell höchstens alle Besucher und Seiten durchgeht</translation>
    </message>
    <message>
        <source>the model starts at random: another number makes a slightly different model</source>
        <translation>das Modell beginnt zufällig: eine andere Zahl ergibt ein etwas anderes Modell</translation>
    </message>
    <message>
        <source>Stop below</source>
        <translation>Stopp unter</translation>
    </message>
    <message>
        <source>stops early once a round changes less than this share; 0: never</source>
        <translation>hört früher auf, sobald sich in einer Runde weniger als dieser Anteil ändert; 0: nie</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>float32 is fast, float64 is exact to more digits</source>
        <translation>float32 ist schnell, float64 rechnet mit mehr Stellen genau</translation>
    </message>
    <message>
        <source>Solver</source>
        <translation>Löser</translation>
    </message>
    <message>
        <source>exact; cg approximates, which pays from about 128 interests on</source>
        <translation>exact; cg nähert an, was sich ab etwa 128 Interessen lohnt</translation>
    </message>
    <message>
        <source>Steps of cg</source>
        <translation>Schritte von cg</translation>
    </message>
    <message>
        <source>steps of the approximation in each round; the exact solver takes none</source>
        <translation>Schritte der Näherung je Runde; exact braucht keine</translation>
    </message>
    <message>
        <source>A page that the model does not know has no audience.</source>
        <translation>Eine Seite, die das Modell nicht kennt, hat keine Zielgruppe.</translation>
    </message>
    <message>
        <source>Finding the audience</source>
        <translation>Zielgruppe wird gesucht</translation>
    </message>
    <message>
        <source>Most popular</source>
        <translation>Beliebteste</translation>
    </message>
    <message>
        <source>The pages that most cookies took, the same for everybody</source>
        <translation>Die Seiten, die die meisten Cookies genutzt haben, für alle dieselben</translation>
    </message>
    <message>
        <source>Popular in BU</source>
        <translation>Beliebt in BU</translation>
    </message>
    <message>
        <source>Most popular pages of the business units seen</source>
        <translation>Beliebteste Seiten der bekannten Geschäftsbereiche</translation>
    </message>
    <message>
        <source>The pages that most cookies took, those of the cookie&apos;s business units first</source>
        <translation>Die Seiten, die die meisten Cookies genutzt haben, die aus den Geschäftsbereichen des Cookies zuerst</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Any pages: what every model has to beat</source>
        <translation>Beliebige Seiten: was jedes Modell übertreffen muss</translation>
    </message>
    <message>
        <source>start of the random scores</source>
        <translation>Anfang der Zufalls-Scores</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Evidence wanted</source>
        <translation>Verlangte Belege</translation>
    </message>
    <message>
        <source>how much a history has to speak for a page, as a share of the cookie&apos;s highest score: 0 anything, 0.1 a tenth of it; with less the page counts as popular, not as personal</source>
        <translation>wie viel die Vorgeschichte für eine Seite sprechen muss, als Anteil am höchsten Score des Cookies: 0 irgendetwas, 0,1 ein Zehntel davon; mit weniger gilt die Seite als beliebt, nicht als persönlich</translation>
    </message>
    <message>
        <source>Fill lists with</source>
        <translation>Listen auffüllen mit</translation>
    </message>
    <message>
        <source>popular: pages that the history does not speak for are listed, too, and marked: behind the others, those of the cookie&apos;s own business units first; by a model that knows what is popular overall (cease) among them, by its score; none: only pages that the history speaks for</source>
        <translation>popular: auch Seiten, für die die Vorgeschichte nicht spricht, werden gelistet und gekennzeichnet: hinter den anderen, die aus den eigenen Geschäftsbereichen des Cookies zuerst; bei einem Modell, das allgemein Beliebtes kennt (cease), dazwischen nach seinem Score; none: nur Seiten, für die die Vorgeschichte spricht</translation>
    </message>
    <message>
        <source>The submissions of page &quot;%1&quot; by cookie &quot;%2&quot;, times their type weights, are too large.</source>
        <translation>Die Einsendungen der Seite „%1“ durch das Cookie „%2“, mal Typgewicht, sind zu groß.</translation>
    </message>
    <message>
        <source>Give the asset types weights such as 1 or 2.5.</source>
        <translation>Geben Sie den Asset-Typen Gewichte wie 1 oder 2.5.</translation>
    </message>
    <message>
        <source>The type weight of &quot;%1&quot; is not a number of 0 or more.</source>
        <translation>Das Typgewicht von „%1“ ist keine Zahl ab 0.</translation>
    </message>
    <message>
        <source>Give it a weight such as 1 or 2.5.</source>
        <translation>Geben Sie ihm ein Gewicht wie 1 oder 2.5.</translation>
    </message>
    <message>
        <source>Weighing submissions</source>
        <translation>Einsendungen werden gewichtet</translation>
    </message>
    <message>
        <source>Type weights</source>
        <translation>Typgewichte</translation>
    </message>
    <message>
        <source>what a submission of an asset type counts; a type that is not named keeps its usual weight</source>
        <translation>was eine Einsendung eines Asset-Typs zählt; ein nicht genannter Typ behält sein übliches Gewicht</translation>
    </message>
    <message>
        <source>CEASE λ=%1 ρ=%2</source>
        <translation>CEASE λ=%1 ρ=%2</translation>
    </message>
    <message>
        <source>CEASE λ=%1 without prior</source>
        <translation>CEASE λ=%1 ohne Prior</translation>
    </message>
    <message>
        <source>%1 + %2 RP3beta</source>
        <translation>%1 + %2 RP3beta</translation>
    </message>
    <message>
        <source>What the whole history says for a page, what is popular, and what pages have in common</source>
        <translation>Was der ganze Verlauf für eine Seite sagt, was beliebt ist und was Seiten gemeinsam haben</translation>
    </message>
    <message>
        <source>Caution (lambda)</source>
        <translation>Vorsicht (lambda)</translation>
    </message>
    <message>
        <source>the higher, the more visitors have to agree before one page speaks for another</source>
        <translation>je höher, desto mehr Besucher müssen übereinstimmen, bevor eine Seite für eine andere spricht</translation>
    </message>
    <message>
        <source>Popularity held back (rho)</source>
        <translation>Beliebtheit gedämpft (rho)</translation>
    </message>
    <message>
        <source>every page starts with how popular it is; the higher, the less that counts (1000000: not at all)</source>
        <translation>jede Seite beginnt mit ihrer Beliebtheit; je höher, desto weniger zählt das (1000000: gar nicht)</translation>
    </message>
    <message>
        <source>Business units (c-bu)</source>
        <translation>Geschäftsbereiche (c-bu)</translation>
    </message>
    <message>
        <source>pages of one business unit speak for each other as if this many visitors had taken all of them; 0: business units are not used</source>
        <translation>Seiten eines Geschäftsbereichs sprechen füreinander, als hätten so viele Besucher sie alle genutzt; 0: Geschäftsbereiche werden nicht verwendet</translation>
    </message>
    <message>
        <source>Asset types (c-type)</source>
        <translation>Asset-Typen (c-type)</translation>
    </message>
    <message>
        <source>pages of one asset type speak for each other as if this many visitors had taken all of them; 0: asset types are not used</source>
        <translation>Seiten eines Asset-Typs sprechen füreinander, als hätten so viele Besucher sie alle genutzt; 0: Asset-Typen werden nicht verwendet</translation>
    </message>
    <message>
        <source>Title words (c-words)</source>
        <translation>Titelwörter (c-words)</translation>
    </message>
    <message>
        <source>pages of the same title speak for each other as if this many visitors had taken both, others by the words in common; 0: titles are not used</source>
        <translation>Seiten mit demselben Titel sprechen füreinander, als hätten so viele Besucher beide genutzt, andere nach den gemeinsamen Wörtern; 0: Titel werden nicht verwendet</translation>
    </message>
    <message>
        <source>Recency (gamma)</source>
        <translation>Aktualität (gamma)</translation>
    </message>
    <message>
        <source>how much more the newer pages of a visitor count than the older ones, where the file has dates; 0: all the same</source>
        <translation>wie viel mehr die neueren Seiten eines Besuchers zählen als die älteren, wo die Datei Datumsangaben hat; 0: alle gleich</translation>
    </message>
    <message>
        <source>Share of RP3beta (mix)</source>
        <translation>Anteil RP3beta (mix)</translation>
    </message>
    <message>
        <source>how much of the model RP3beta is added to the score; 0: nothing</source>
        <translation>wie viel vom Modell RP3beta zum Score hinzukommt; 0: nichts</translation>
    </message>
    <message>
        <source>EASE λ=%1</source>
        <translation>EASE λ=%1</translation>
    </message>
    <message>
        <source>Pages taken together: what the whole history says for a page</source>
        <translation>Zusammen genutzte Seiten: was die ganze Vorgeschichte für eine Seite sagt</translation>
    </message>
    <message>
        <source>Weighing pages</source>
        <translation>Seiten werden gewichtet</translation>
    </message>
    <message>
        <source>item-kNN %1 K=%2</source>
        <translation>item-kNN %1 K=%2</translation>
    </message>
    <message>
        <source>Similar pages: those that the same cookies took</source>
        <translation>Ähnliche Seiten: solche, die dieselben Cookies genutzt haben</translation>
    </message>
    <message>
        <source>Weighting</source>
        <translation>Gewichtung</translation>
    </message>
    <message>
        <source>how two pages are compared: cosine, tf-idf or bm25</source>
        <translation>wie zwei Seiten verglichen werden: cosine, tf-idf oder bm25</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>how many similar pages are kept of each page</source>
        <translation>wie viele ähnliche Seiten zu jeder Seite behalten werden</translation>
    </message>
    <message>
        <source>Caution (shrinkage)</source>
        <translation>Vorsicht (Shrinkage)</translation>
    </message>
    <message>
        <source>the higher, the less a similarity counts that rests on few visitors</source>
        <translation>je höher, desto weniger zählt eine Ähnlichkeit, die auf wenigen Besuchern beruht</translation>
    </message>
    <message>
        <source>BM25 K1</source>
        <translation>BM25 K1</translation>
    </message>
    <message>
        <source>bm25 only: how much repeated submissions add; 0: nothing</source>
        <translation>nur bm25: wie viel wiederholte Einsendungen beitragen; 0: nichts</translation>
    </message>
    <message>
        <source>BM25 B</source>
        <translation>BM25 B</translation>
    </message>
    <message>
        <source>bm25 only: how strongly pages are held back that were submitted often</source>
        <translation>nur bm25: wie stark Seiten mit vielen Einsendungen gedämpft werden</translation>
    </message>
    <message>
        <source>Neighbours of</source>
        <translation>Nachbarn von</translation>
    </message>
    <message>
        <source>candidate: a page is recommended for the history among its own nearest pages, as published comparisons do; history: every page of the history recommends its own nearest pages</source>
        <translation>candidate: eine Seite wird aufgrund der bisherigen unter ihren eigenen nächsten Seiten empfohlen, wie in veröffentlichten Vergleichen; history: jede bisherige Seite empfiehlt ihre eigenen nächsten Seiten</translation>
    </message>
    <message>
        <source>RP3beta α=%1 β=%2</source>
        <translation>RP3beta α=%1 β=%2</translation>
    </message>
    <message>
        <source>Paths between pages: from page to cookie to page</source>
        <translation>Wege zwischen Seiten: von Seite zu Cookie zu Seite</translation>
    </message>
    <message>
        <source>Strong paths (alpha)</source>
        <translation>Starke Wege (alpha)</translation>
    </message>
    <message>
        <source>the higher, the more the strongest paths from page to page count</source>
        <translation>je höher, desto mehr zählen die stärksten Wege von Seite zu Seite</translation>
    </message>
    <message>
        <source>Popularity held back (beta)</source>
        <translation>Beliebtheit gedämpft (beta)</translation>
    </message>
    <message>
        <source>how strongly popular pages are held back; 0: not at all</source>
        <translation>wie stark beliebte Seiten gedämpft werden; 0: gar nicht</translation>
    </message>
    <message>
        <source>how many other pages each page may speak for</source>
        <translation>für wie viele andere Seiten jede Seite sprechen darf</translation>
    </message>
    <message>
        <source>Counting pages together</source>
        <translation>Gemeinsame Nutzung wird gezählt</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>what a page of a history counts. binary: all the same; weighted: by type weight and number of submissions; log: by these, but held back; default: what suits the model</source>
        <translation>was eine Seite der Vorgeschichte zählt. binary: alle gleich; weighted: nach Typgewicht und Anzahl der Einsendungen; log: danach, aber gedämpft; default: was zum Modell passt</translation>
    </message>
    <message>
        <source>--%1 is out of range: %2.</source>
        <translation>--%1 liegt außerhalb des Bereichs: %2.</translation>
    </message>
    <message>
        <source>It goes from %1 to %2.</source>
        <translation>Möglich ist %1 bis %2.</translation>
    </message>
    <message>
        <source>what is added to the 0 to 1 score of these pages, -1 to 1</source>
        <translation>was zum Score (0 bis 1) dieser Seiten hinzukommt, -1 bis 1</translation>
    </message>
    <message>
        <source>Leave out pages</source>
        <translation>Seiten auslassen</translation>
    </message>
    <message>
        <source>pages that stand in no list</source>
        <translation>Seiten, die in keiner Liste stehen</translation>
    </message>
    <message>
        <source>Leave out asset types</source>
        <translation>Asset-Typen auslassen</translation>
    </message>
    <message>
        <source>asset types whose pages stand in no list</source>
        <translation>Asset-Typen, deren Seiten in keiner Liste stehen</translation>
    </message>
    <message>
        <source>Leave out business units</source>
        <translation>Geschäftsbereiche auslassen</translation>
    </message>
    <message>
        <source>business units whose pages stand in no list; Unmapped for pages that have none</source>
        <translation>Geschäftsbereiche, deren Seiten in keiner Liste stehen; Unmapped für Seiten, die keinen haben</translation>
    </message>
    <message>
        <source>Pin pages</source>
        <translation>Seiten anheften</translation>
    </message>
    <message>
        <source>pages that stand first in every list, in this order, where the visitor has not taken them</source>
        <translation>Seiten, die in jeder Liste zuerst stehen, in dieser Reihenfolge, wo der Besucher sie nicht schon genutzt hat</translation>
    </message>
    <message>
        <source>Boost pages</source>
        <translation>Seiten verstärken</translation>
    </message>
    <message>
        <source>Boost asset types</source>
        <translation>Asset-Typen verstärken</translation>
    </message>
    <message>
        <source>Boost business units</source>
        <translation>Geschäftsbereiche verstärken</translation>
    </message>
    <message>
        <source>At most of each business unit</source>
        <translation>Höchstens je Geschäftsbereich</translation>
    </message>
    <message>
        <source>how many pages of one business unit a list has at most; 0: any number</source>
        <translation>wie viele Seiten eines Geschäftsbereichs eine Liste höchstens hat; 0: beliebig viele</translation>
    </message>
    <message>
        <source>At most of a business unit</source>
        <translation>Höchstens von einem Geschäftsbereich</translation>
    </message>
    <message>
        <source>how many pages of this business unit a list has at most</source>
        <translation>wie viele Seiten dieses Geschäftsbereichs eine Liste höchstens hat</translation>
    </message>
    <message>
        <source>At least of a business unit</source>
        <translation>Mindestens von einem Geschäftsbereich</translation>
    </message>
    <message>
        <source>how many pages of this business unit a list has at least, where there are so many</source>
        <translation>wie viele Seiten dieses Geschäftsbereichs eine Liste mindestens hat, wo es so viele gibt</translation>
    </message>
    <message>
        <source>Only new business units</source>
        <translation>Nur neue Geschäftsbereiche</translation>
    </message>
    <message>
        <source>only pages of business units that the visitor has taken nothing of</source>
        <translation>nur Seiten aus Geschäftsbereichen, von denen der Besucher nichts genutzt hat</translation>
    </message>
    <message>
        <source>Submissions wanted</source>
        <translation>Verlangte Einsendungen</translation>
    </message>
    <message>
        <source>only pages that were submitted so many times</source>
        <translation>nur Seiten, mit mindestens so vielen Einsendungen</translation>
    </message>
    <message>
        <source>Only live pages</source>
        <translation>Nur aktive Seiten</translation>
    </message>
    <message>
        <source>The visitor&apos;s language</source>
        <translation>Sprache des Besuchers</translation>
    </message>
    <message>
        <source>only pages in the language of most pages that the visitor took, by the asset list; pages without a language are for everyone</source>
        <translation>nur Seiten in der Sprache der meisten Seiten, die der Besucher genutzt hat, laut Asset-Liste; Seiten ohne Sprache sind für alle</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>the date that live pages are judged by, like 2026-12-31; else the system&apos;s</source>
        <translation>das Datum, nach dem aktive Seiten bestimmt werden, etwa 2026-12-31; sonst das des Systems</translation>
    </message>
    <message>
        <source>Ranking pages</source>
        <translation>Rangfolge wird berechnet</translation>
    </message>
    <message>
        <source>The number of recommendations must be 1 or more.</source>
        <translation>Die Anzahl der Empfehlungen muss 1 oder mehr sein.</translation>
    </message>
    <message>
        <source>At least %1 pages of %2 cannot stand in a list that has at most %3.</source>
        <translation>Mindestens %1 Seiten von %2 passen nicht in eine Liste mit höchstens %3.</translation>
    </message>
    <message>
        <source>The page %1 is pinned, and another rule leaves it out: it stands in no list.</source>
        <translation>Die Seite %1 ist angeheftet, und eine andere Regel lässt sie aus: Sie steht in keiner Liste.</translation>
    </message>
    <message>
        <source>The rule &quot;only-live&quot; needs an asset list with a column &quot;live until&quot;.</source>
        <translation>Die Regel „only-live“ braucht eine Asset-Liste mit einer Spalte „live until“.</translation>
    </message>
    <message>
        <source>The rule &quot;visitors-language&quot; needs an asset list with a column &quot;language&quot;.</source>
        <translation>Die Regel „visitors-language“ braucht eine Asset-Liste mit einer Spalte „language“.</translation>
    </message>
    <message>
        <source>Write it like 2026-12-31.</source>
        <translation>Schreiben Sie es wie 2026-12-31.</translation>
    </message>
    <message>
        <source>No page of the asset list %1 is in the data.</source>
        <translation>Keine Seite der Asset-Liste %1 ist in den Daten.</translation>
    </message>
    <message>
        <source>A rule names the asset type &quot;%1&quot;, which the data does not have.</source>
        <translation>Eine Regel nennt den Asset-Typ „%1“, den die Daten nicht enthalten.</translation>
    </message>
    <message>
        <source>A rule names the business unit &quot;%1&quot;, which the data does not have.</source>
        <translation>Eine Regel nennt den Geschäftsbereich „%1“, den die Daten nicht enthalten.</translation>
    </message>
    <message>
        <source>A rule names the page &quot;%1&quot;, which the data does not have.</source>
        <translation>Eine Regel nennt die Seite „%1“, die die Daten nicht enthalten.</translation>
    </message>
    <message>
        <source>A rule counts the pages of &quot;%1&quot;, which is no business unit: leave them out or boost them.</source>
        <translation>Eine Regel zählt die Seiten von „%1“, das kein Geschäftsbereich ist: Lassen Sie sie aus, oder verstärken Sie sie.</translation>
    </message>
    <message>
        <source>Leave out the page %1</source>
        <translation>Die Seite %1 auslassen</translation>
    </message>
    <message>
        <source>Leave out the type %1</source>
        <translation>Den Typ %1 auslassen</translation>
    </message>
    <message>
        <source>Leave out the pages of %1</source>
        <translation>Die Seiten von %1 auslassen</translation>
    </message>
    <message>
        <source>Pin the page %1</source>
        <translation>Die Seite %1 anheften</translation>
    </message>
    <message>
        <source>Boost the page %1 by %2</source>
        <translation>Die Seite %1 um %2 verstärken</translation>
    </message>
    <message>
        <source>Boost the type %1 by %2</source>
        <translation>Den Typ %1 um %2 verstärken</translation>
    </message>
    <message>
        <source>Boost the pages of %1 by %2</source>
        <translation>Die Seiten von %1 um %2 verstärken</translation>
    </message>
    <message>
        <source>Pages of any one business unit in a list: at most %1</source>
        <translation>Seiten desselben Geschäftsbereichs je Liste: höchstens %1</translation>
    </message>
    <message>
        <source>Pages of %1 in a list: at most %2</source>
        <translation>Seiten von %1 je Liste: höchstens %2</translation>
    </message>
    <message>
        <source>Pages of %1 in a list: at least %2</source>
        <translation>Seiten von %1 je Liste: mindestens %2</translation>
    </message>
    <message>
        <source>Only business units not seen yet</source>
        <translation>Nur noch nicht gesehene Geschäftsbereiche</translation>
    </message>
    <message>
        <source>Submissions that a page needs: at least %1</source>
        <translation>Einsendungen, die eine Seite braucht: mindestens %1</translation>
    </message>
    <message>
        <source>Only pages in the visitor&apos;s language</source>
        <translation>Nur Seiten in der Sprache des Besuchers</translation>
    </message>
    <message>
        <source>Leave out a page</source>
        <translation>Seite auslassen</translation>
    </message>
    <message>
        <source>Leave out an asset type</source>
        <translation>Asset-Typ auslassen</translation>
    </message>
    <message>
        <source>Leave out a business unit</source>
        <translation>Geschäftsbereich auslassen</translation>
    </message>
    <message>
        <source>Pin a page: it stands first</source>
        <translation>Seite anheften: Sie steht zuerst</translation>
    </message>
    <message>
        <source>Boost a page</source>
        <translation>Seite verstärken</translation>
    </message>
    <message>
        <source>Boost an asset type</source>
        <translation>Asset-Typ verstärken</translation>
    </message>
    <message>
        <source>Boost a business unit</source>
        <translation>Geschäftsbereich verstärken</translation>
    </message>
    <message>
        <source>At most so many pages of any one business unit</source>
        <translation>Höchstens so viele Seiten desselben Geschäftsbereichs</translation>
    </message>
    <message>
        <source>At most so many pages of a business unit</source>
        <translation>Höchstens so viele Seiten eines bestimmten Geschäftsbereichs</translation>
    </message>
    <message>
        <source>At least so many pages of a business unit</source>
        <translation>Mindestens so viele Seiten eines bestimmten Geschäftsbereichs</translation>
    </message>
    <message>
        <source>Only pages with so many submissions</source>
        <translation>Nur Seiten mit so vielen Einsendungen</translation>
    </message>
    <message>
        <source>Only pages that are live (asset list)</source>
        <translation>Nur aktive Seiten (Asset-Liste)</translation>
    </message>
    <message>
        <source>Only the visitor&apos;s language (asset list)</source>
        <translation>Nur die Sprache des Besuchers (Asset-Liste)</translation>
    </message>
    <message>
        <source>There is nothing to train on.</source>
        <translation>Es gibt nichts, womit trainiert werden könnte.</translation>
    </message>
    <message>
        <source>Open a file with at least one cookie and page.</source>
        <translation>Öffnen Sie eine Datei mit mindestens einem Cookie und einer Seite.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training %1 on %2 pages and %3 cookies takes about %4 GB of memory, and %5 GB are free.</source>
        <translation>Das Training von %1 mit %2 Seiten und %3 Cookies braucht etwa %4&#xa0;GB Arbeitsspeicher, frei sind %5&#xa0;GB.</translation>
    </message>
    <message>
        <source>Leave pages that hardly anybody took out of the file.</source>
        <translation>Nehmen Sie Seiten, die kaum jemand genutzt hat, aus der Datei heraus.</translation>
    </message>
    <message>
        <source>Choose %1, or leave pages that hardly anybody took out of the file.</source>
        <translation>Wählen Sie %1, oder nehmen Sie Seiten, die kaum jemand genutzt hat, aus der Datei heraus.</translation>
    </message>
    <message>
        <source>The second run finds the hidden page for as many cookies as the first.</source>
        <translation>Der zweite Lauf findet die verdeckte Seite bei ebenso vielen Cookies wie der erste.</translation>
    </message>
    <message>
        <source>The second run finds the hidden page for %1 fewer of 100 cookies than the first (95 %: %2 to %3).</source>
        <translation>Der zweite Lauf findet die verdeckte Seite bei %1 von 100 Cookies weniger als der erste (95&#xa0;%: %2 bis %3).</translation>
    </message>
    <message>
        <source>The second run finds the hidden page for %1 more of 100 cookies than the first (95 %: %2 to %3).</source>
        <translation>Der zweite Lauf findet die verdeckte Seite bei %1 von 100 Cookies mehr als der erste (95&#xa0;%: %2 bis %3).</translation>
    </message>
    <message>
        <source>The second run finds the hidden page for %1 fewer of 100 cookies than the first (95 %: %2 to %3); that could be chance.</source>
        <translation>Der zweite Lauf findet die verdeckte Seite bei %1 von 100 Cookies weniger als der erste (95&#xa0;%: %2 bis %3); das könnte Zufall sein.</translation>
    </message>
    <message>
        <source>The second run finds the hidden page for %1 more of 100 cookies than the first (95 %: %2 to %3); that could be chance.</source>
        <translation>Der zweite Lauf findet die verdeckte Seite bei %1 von 100 Cookies mehr als der erste (95&#xa0;%: %2 bis %3); das könnte Zufall sein.</translation>
    </message>
    <message>
        <source>Of the pages recommended, the second run has as many as the first of a business unit that the cookie knows, in-sample.</source>
        <translation>Unter den empfohlenen Seiten hat der zweite Lauf ebenso viele wie der erste aus Geschäftsbereichen, die das Cookie kennt, In-Sample.</translation>
    </message>
    <message>
        <source>Of 100 pages recommended, the second run has %1 fewer of a business unit that the cookie knows (95 %: %2 to %3), in-sample.</source>
        <translation>Unter 100 empfohlenen Seiten hat der zweite Lauf %1 weniger aus Geschäftsbereichen, die das Cookie kennt (95&#xa0;%: %2 bis %3), In-Sample.</translation>
    </message>
    <message>
        <source>Of 100 pages recommended, the second run has %1 more of a business unit that the cookie knows (95 %: %2 to %3), in-sample.</source>
        <translation>Unter 100 empfohlenen Seiten hat der zweite Lauf %1 mehr aus Geschäftsbereichen, die das Cookie kennt (95&#xa0;%: %2 bis %3), In-Sample.</translation>
    </message>
    <message>
        <source>Of 100 pages recommended, the second run has %1 fewer of a business unit that the cookie knows (95 %: %2 to %3), in-sample; that could be chance.</source>
        <translation>Unter 100 empfohlenen Seiten hat der zweite Lauf %1 weniger aus Geschäftsbereichen, die das Cookie kennt (95&#xa0;%: %2 bis %3), In-Sample; das könnte Zufall sein.</translation>
    </message>
    <message>
        <source>Of 100 pages recommended, the second run has %1 more of a business unit that the cookie knows (95 %: %2 to %3), in-sample; that could be chance.</source>
        <translation>Unter 100 empfohlenen Seiten hat der zweite Lauf %1 mehr aus Geschäftsbereichen, die das Cookie kennt (95&#xa0;%: %2 bis %3), In-Sample; das könnte Zufall sein.</translation>
    </message>
    <message>
        <source>The hit rate is the same for every cookie.</source>
        <translation>Die Trefferquote ist bei jedem Cookie gleich.</translation>
    </message>
    <message>
        <source>One of the runs was made by an earlier version, in which Unmapped pages counted as hits: the hit rates (in-sample) are not compared.</source>
        <translation>Einer der Läufe stammt von einer früheren Version, in der nicht zugeordnete Seiten als Treffer zählten: Die Trefferquoten (In-Sample) werden nicht verglichen.</translation>
    </message>
    <message>
        <source>One run was only trained and the other only measured on hidden pages, so they have few figures in common. Compare the models in the Scorecard to measure both.</source>
        <translation>Der eine Lauf wurde nur trainiert, der andere nur auf verdeckten Seiten gemessen; sie haben daher wenige gemeinsame Kennzahlen. Vergleichen Sie die Modelle im Modellvergleich, um beide zu messen.</translation>
    </message>
    <message>
        <source>The runs are of different files, so the difference is not of the settings alone.</source>
        <translation>Die Läufe stammen aus verschiedenen Dateien; der Unterschied liegt also nicht allein an den Einstellungen.</translation>
    </message>
    <message>
        <source>The BU mapping is another, so the difference is not of the settings alone.</source>
        <translation>Die BU-Zuordnung ist eine andere; der Unterschied liegt also nicht allein an den Einstellungen.</translation>
    </message>
    <message>
        <source>The ten recommended pages differ for %1 of %2 cookies.</source>
        <translation>Die zehn empfohlenen Seiten unterscheiden sich bei %1 von %2 Cookies.</translation>
    </message>
    <message>
        <source>The run history cannot be opened.</source>
        <translation>Der Verlauf der Läufe kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check who may read the file.</source>
        <translation>Prüfen Sie, wer die Datei lesen darf.</translation>
    </message>
    <message>
        <source>The run history could not be saved.</source>
        <translation>Der Verlauf der Läufe konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Check the free space and who may write there.</source>
        <translation>Prüfen Sie den freien Speicherplatz und wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>The run history is damaged.</source>
        <translation>Der Verlauf der Läufe ist beschädigt.</translation>
    </message>
    <message>
        <source>Move the file away to start a new one.</source>
        <translation>Verschieben Sie die Datei, um einen neuen zu beginnen.</translation>
    </message>
    <message>
        <source>The run history is of another version of Leadlight.</source>
        <translation>Der Verlauf der Läufe stammt von einer anderen Version von Leadlight.</translation>
    </message>
    <message>
        <source>Update, or move the file away.</source>
        <translation>Aktualisieren Sie Leadlight, oder verschieben Sie die Datei.</translation>
    </message>
    <message>
        <source>Two of these files are BU mappings.</source>
        <translation>Zwei dieser Dateien sind BU-Zuordnungen.</translation>
    </message>
    <message>
        <source>Open one BU mapping at a time.</source>
        <translation>Öffnen Sie immer nur eine BU-Zuordnung.</translation>
    </message>
    <message>
        <source>No file has a column named &quot;%1&quot;.</source>
        <translation>Keine Datei hat eine Spalte namens „%1“.</translation>
    </message>
    <message>
        <source>Copy the name from the file&apos;s header line.</source>
        <translation>Kopieren Sie den Namen aus der Kopfzeile der Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 lines is broken and was left out (%2).</source>
        <comment>%n of %1 lines are broken and were left out (the first: %2).</comment>
        <translation>
            <numerusform>%n von %1 Zeilen ist fehlerhaft und wurde ausgelassen (%2).</numerusform>
            <numerusform>%n von %1 Zeilen sind fehlerhaft und wurden ausgelassen (die erste: %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>If it stands on the first row of its group only (merged cells), export again with it on every row.</source>
        <translation>Falls dieser Wert nur in der ersten Zeile seiner Gruppe steht (verbundene Zellen), exportieren Sie erneut mit ihm in jeder Zeile.</translation>
    </message>
    <message>
        <source>Look at them with `leadlight-cli inspect`, and mend the export; --allow-loss goes on with the rest.</source>
        <translation>Sehen Sie sie mit `leadlight-cli inspect` an, und korrigieren Sie den Export; --allow-loss macht mit dem Rest weiter.</translation>
    </message>
    <message>
        <source>It should look like {&quot;unmapped&quot;: &quot;drop&quot;, &quot;factors&quot;: 20}.</source>
        <translation>Es sollte so aussehen: {&quot;unmapped&quot;: &quot;drop&quot;, &quot;factors&quot;: 20}.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Das ist kein JSON.</translation>
    </message>
    <message>
        <source>A number is too large.</source>
        <translation>Eine Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>Das ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value that an option can have.</source>
        <translation>„%1“ hat keinen Wert, den eine Option haben kann.</translation>
    </message>
    <message>
        <source>It takes a text, a number, true or false, a list of texts, or names with a number or a text each.</source>
        <translation>Möglich ist ein Text, eine Zahl, true oder false, eine Liste von Texten oder Namen mit je einer Zahl oder einem Text.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation>Das ist ein Ordner oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file holds more than %1 bytes: this is something else.</source>
        <translation>Die Datei ist größer als %1 Byte: Das ist etwas anderes.</translation>
    </message>
    <message>
        <source>Check which file it is.</source>
        <translation>Prüfen Sie, welche Datei es ist.</translation>
    </message>
    <message>
        <source>It takes names with a number from %1 to %2 each.</source>
        <translation>Möglich sind Namen mit je einer Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>It should look like {&quot;exclude-types&quot;: [&quot;Gated Webinar Forms&quot;], &quot;most-per-business-unit&quot;: 3}.</source>
        <translation>Es sollte so aussehen: {&quot;exclude-types&quot;: [&quot;Gated Webinar Forms&quot;], &quot;most-per-business-unit&quot;: 3}.</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;.</source>
        <translation>Es gibt keine Regel „%1“.</translation>
    </message>
    <message>
        <source>docs/cli.md lists the rules.</source>
        <translation>docs/cli.md listet die Regeln auf.</translation>
    </message>
    <message>
        <source>Choose a session that Leadlight has saved, or open the exports themselves.</source>
        <translation>Wählen Sie eine von Leadlight gespeicherte Sitzung, oder öffnen Sie die Exporte selbst.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Free some space, and save again.</source>
        <translation>Schaffen Sie Platz, und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>The session cannot be opened or written there.</source>
        <translation>Die Sitzung kann dort nicht geöffnet oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Check who may use the file and its folder, or choose another place.</source>
        <translation>Prüfen Sie, wer die Datei und ihren Ordner verwenden darf, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Another program is using the session.</source>
        <translation>Ein anderes Programm verwendet die Sitzung.</translation>
    </message>
    <message>
        <source>Close it there, and try again.</source>
        <translation>Schließen Sie sie dort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk did not read or write all of the session.</source>
        <translation>Der Datenträger hat die Sitzung nicht ganz gelesen oder geschrieben.</translation>
    </message>
    <message>
        <source>Check the disk and its free space, and try again.</source>
        <translation>Prüfen Sie den Datenträger und seinen freien Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Arbeitsspeicher nicht aus.</translation>
    </message>
    <message>
        <source>Close other programs, and try again.</source>
        <translation>Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is no session of Leadlight.</source>
        <translation>Das ist keine Sitzung von Leadlight.</translation>
    </message>
    <message>
        <source>The session is damaged.</source>
        <translation>Die Sitzung ist beschädigt.</translation>
    </message>
    <message>
        <source>This session was saved by a newer version of Leadlight.</source>
        <translation>Diese Sitzung wurde von einer neueren Version von Leadlight gespeichert.</translation>
    </message>
    <message>
        <source>Update Leadlight, or open the exports themselves.</source>
        <translation>Aktualisieren Sie Leadlight, oder öffnen Sie die Exporte selbst.</translation>
    </message>
    <message>
        <source>This session holds what Leadlight does not write.</source>
        <translation>Diese Sitzung enthält etwas, das Leadlight nicht schreibt.</translation>
    </message>
    <message>
        <source>A part of the session is damaged.</source>
        <translation>Ein Teil der Sitzung ist beschädigt.</translation>
    </message>
    <message>
        <source>Make it anew.</source>
        <translation>Erstellen Sie ihn neu.</translation>
    </message>
    <message>
        <source>Without these visitors there is nothing left in the session.</source>
        <translation>Ohne diese Besucher bleibt in der Sitzung nichts übrig.</translation>
    </message>
    <message>
        <source>Delete the file.</source>
        <translation>Löschen Sie die Datei.</translation>
    </message>
    <message>
        <source>Which files the session was made from is damaged.</source>
        <translation>Die Angabe, aus welchen Dateien die Sitzung entstand, ist beschädigt.</translation>
    </message>
    <message>
        <source>Some of the session&apos;s settings could not be read; the usual ones hold.</source>
        <translation>Einige Einstellungen der Sitzung konnten nicht gelesen werden; es gelten die üblichen.</translation>
    </message>
    <message>
        <source>Which models were to be compared could not be read.</source>
        <translation>Welche Modelle verglichen werden sollten, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The rules of the session are damaged: no list obeys them.</source>
        <translation>Die Regeln der Sitzung sind beschädigt: Keine Liste hält sie ein.</translation>
    </message>
    <message>
        <source>The cohorts of the session are damaged.</source>
        <translation>Die Kohorten der Sitzung sind beschädigt.</translation>
    </message>
    <message>
        <source>The notes of the session are damaged.</source>
        <translation>Die Notizen der Sitzung sind beschädigt.</translation>
    </message>
    <message>
        <source>The runs of the session are damaged.</source>
        <translation>Die Läufe der Sitzung sind beschädigt.</translation>
    </message>
    <message>
        <source>The rows in the session are damaged; its files were looked for instead.</source>
        <translation>Die Zeilen in der Sitzung sind beschädigt; stattdessen wurden ihre Dateien gesucht.</translation>
    </message>
    <message>
        <source>A file that the session was made from is not there.</source>
        <translation>Eine Datei, aus der die Sitzung entstand, ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Put it there or beside the session.</source>
        <translation>Legen Sie sie dorthin oder neben die Sitzung.</translation>
    </message>
    <message>
        <source>The trained model in the session is damaged: train again.</source>
        <translation>Das trainierte Modell in der Sitzung ist beschädigt: Trainieren Sie neu.</translation>
    </message>
    <message>
        <source>The comparison of models in the session is damaged: compare again.</source>
        <translation>Der Modellvergleich in der Sitzung ist beschädigt: Vergleichen Sie neu.</translation>
    </message>
    <message>
        <source>The learning curve in the session is damaged.</source>
        <translation>Die Lernkurve in der Sitzung ist beschädigt.</translation>
    </message>
    <message>
        <source>The model was trained on the data as they were when this was saved: train again.</source>
        <translation>Das Modell wurde auf dem Datenstand von damals trainiert: Trainieren Sie neu.</translation>
    </message>
    <message>
        <source>Opening the session</source>
        <translation>Sitzung wird geöffnet</translation>
    </message>
    <message>
        <source>%1 has changed since this was saved.</source>
        <translation>%1 hat sich seit dem Speichern geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln row more than when this was saved.</source>
        <comment>%1 has %Ln rows more than when this was saved.</comment>
        <translation>
            <numerusform>%1 hat %Ln Zeile mehr als beim Speichern.</numerusform>
            <numerusform>%1 hat %Ln Zeilen mehr als beim Speichern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln row fewer than when this was saved.</source>
        <comment>%1 has %Ln rows fewer than when this was saved.</comment>
        <translation>
            <numerusform>%1 hat %Ln Zeile weniger als beim Speichern.</numerusform>
            <numerusform>%1 hat %Ln Zeilen weniger als beim Speichern.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has changed since this was saved, and has as many rows as then.</source>
        <translation>%1 hat sich seit dem Speichern geändert und hat so viele Zeilen wie damals.</translation>
    </message>
    <message>
        <source>Saving the session</source>
        <translation>Sitzung wird gespeichert</translation>
    </message>
    <message>
        <source>The session cannot be put there.</source>
        <translation>Die Sitzung kann dort nicht abgelegt werden.</translation>
    </message>
    <message>
        <source>Check who may write there, or choose another place.</source>
        <translation>Prüfen Sie, wer dort schreiben darf, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>This file is no session, and is not replaced by one.</source>
        <translation>Diese Datei ist keine Sitzung und wird nicht durch eine ersetzt.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>Keep the present settings, %1. %Ln setting was tried on practice pages; the best there is %2.</source>
        <comment>Keep the present settings, %1. %Ln settings were tried on practice pages; the best there is %2.</comment>
        <translation>
            <numerusform>Behalten Sie die aktuellen Einstellungen, %1. %Ln Einstellung wurde auf Übungsseiten erprobt; am besten ist dort %2.</numerusform>
            <numerusform>Behalten Sie die aktuellen Einstellungen, %1. %Ln Einstellungen wurden auf Übungsseiten erprobt; am besten ist dort %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the test, which no choice has seen, that is better by no figure and worse by some.</source>
        <translation>Im Test, den keine Auswahl gesehen hat, ist das bei keiner Kennzahl besser und bei einigen schlechter.</translation>
    </message>
    <message>
        <source>On the test, which no choice has seen, that is worse: it finds the hidden page for %1 fewer of 100 cookies (95 %: %2 to %3).</source>
        <translation>Im Test, den keine Auswahl gesehen hat, ist das schlechter: Die verdeckte Seite wird bei %1 von 100 Cookies weniger gefunden (95&#xa0;%: %2 bis %3).</translation>
    </message>
    <message>
        <source>On the test, which no choice has seen, that is better by no figure: it finds the hidden page for %1 fewer of 100 cookies (95 %: %2 to %3), which could be chance.</source>
        <translation>Im Test, den keine Auswahl gesehen hat, ist das bei keiner Kennzahl besser: Die verdeckte Seite wird bei %1 von 100 Cookies weniger gefunden (95&#xa0;%: %2 bis %3), was Zufall sein könnte.</translation>
    </message>
    <message>
        <source>On the test, which no choice has seen, it finds the hidden page for as many cookies as the present settings.</source>
        <translation>Im Test, den keine Auswahl gesehen hat, wird die verdeckte Seite bei ebenso vielen Cookies gefunden wie mit den aktuellen Einstellungen.</translation>
    </message>
    <message>
        <source>On the test, which no choice has seen, it finds the hidden page for %1 more of 100 cookies than the present settings (95 %: %2 to %3): they are better.</source>
        <translation>Im Test, den keine Auswahl gesehen hat, wird die verdeckte Seite bei %1 von 100 Cookies mehr gefunden als mit den aktuellen Einstellungen (95&#xa0;%: %2 bis %3): Die neuen sind besser.</translation>
    </message>
    <message>
        <source>On the test, which no choice has seen, it finds the hidden page for %1 more of 100 cookies than the present settings (95 %: %2 to %3). But it is not shown to find more than showing everybody the most popular pages, or pages at random.</source>
        <translation>Im Test, den keine Auswahl gesehen hat, wird die verdeckte Seite bei %1 von 100 Cookies mehr gefunden als mit den aktuellen Einstellungen (95&#xa0;%: %2 bis %3). Es ist aber nicht gezeigt, dass mehr gefunden wird als mit den beliebtesten Seiten für alle oder mit zufälligen Seiten.</translation>
    </message>
    <message>
        <source>On the test, which no choice has seen, it finds the hidden page for %1 fewer of 100 cookies than the present settings (95 %: %2 to %3). That could be chance: the test does not show that the new settings are better.</source>
        <translation>Im Test, den keine Auswahl gesehen hat, wird die verdeckte Seite bei %1 von 100 Cookies weniger gefunden als mit den aktuellen Einstellungen (95&#xa0;%: %2 bis %3). Das könnte Zufall sein: Der Test zeigt nicht, dass die neuen Einstellungen besser sind.</translation>
    </message>
    <message>
        <source>On the test, which no choice has seen, it finds the hidden page for %1 more of 100 cookies than the present settings (95 %: %2 to %3). That could be chance: the test does not show that the new settings are better.</source>
        <translation>Im Test, den keine Auswahl gesehen hat, wird die verdeckte Seite bei %1 von 100 Cookies mehr gefunden als mit den aktuellen Einstellungen (95&#xa0;%: %2 bis %3). Das könnte Zufall sein: Der Test zeigt nicht, dass die neuen Einstellungen besser sind.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting was tried before the search was stopped; the best so far is %1. It has not been tested yet.</source>
        <comment>%Ln settings were tried before the search was stopped; the best so far is %1. It has not been tested yet.</comment>
        <translation>
            <numerusform>%Ln Einstellung wurde erprobt, bevor die Suche abgebrochen wurde; am besten ist bisher %1. Getestet ist das noch nicht.</numerusform>
            <numerusform>%Ln Einstellungen wurden erprobt, bevor die Suche abgebrochen wurde; am besten ist bisher %1. Getestet ist das noch nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting was tried on practice pages, and none was better than the present ones.</source>
        <comment>%Ln settings were tried on practice pages, and none was better than the present ones.</comment>
        <translation>
            <numerusform>%Ln Einstellung wurde auf Übungsseiten erprobt und war nicht besser als die aktuelle.</numerusform>
            <numerusform>%Ln Einstellungen wurden auf Übungsseiten erprobt, und keine war besser als die aktuellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting that fits into the memory was tried on practice pages; the best is %1. It was tested once, on pages that no choice has seen.</source>
        <comment>%Ln settings that fit into the memory were tried on practice pages; the best is %1. It was tested once, on pages that no choice has seen.</comment>
        <translation>
            <numerusform>%Ln Einstellung, die in den Arbeitsspeicher passt, wurde auf Übungsseiten erprobt; am besten ist %1. Getestet wurde sie einmal, auf Seiten, die keine Auswahl gesehen hat.</numerusform>
            <numerusform>%Ln Einstellungen, die in den Arbeitsspeicher passen, wurden auf Übungsseiten erprobt; am besten ist %1. Getestet wurde sie einmal, auf Seiten, die keine Auswahl gesehen hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting was tried on practice pages; the best is %1.</source>
        <comment>%Ln settings were tried on practice pages; the best is %1.</comment>
        <translation>
            <numerusform>%Ln Einstellung wurde auf Übungsseiten erprobt; am besten ist %1.</numerusform>
            <numerusform>%Ln Einstellungen wurden auf Übungsseiten erprobt; am besten ist %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more setting was left out like this.</source>
        <comment>%Ln more settings were left out like this.</comment>
        <translation>
            <numerusform>%Ln weitere Einstellung wurde ebenso ausgelassen.</numerusform>
            <numerusform>%Ln weitere Einstellungen wurden ebenso ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all types weighing 1</source>
        <translation>%1, alle Typen mit Gewicht 1</translation>
    </message>
    <message>
        <source>No cookie has pages enough for a search: one is hidden for the test, another for the search, and at least one has to be left to learn from.</source>
        <translation>Kein Cookie hat genug Seiten für eine Suche: Eine wird für den Test verdeckt, eine weitere für die Suche, und mindestens eine muss bleiben, um daraus zu lernen.</translation>
    </message>
    <message>
        <source>Load more data.</source>
        <translation>Laden Sie mehr Daten.</translation>
    </message>
    <message>
        <source>None of the settings fits into the memory.</source>
        <translation>Keine der Einstellungen passt in den Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Choose another model, or leave pages that hardly anybody took out of the file.</source>
        <translation>Wählen Sie ein anderes Modell, oder nehmen Sie Seiten, die kaum jemand genutzt hat, aus der Datei heraus.</translation>
    </message>
    <message>
        <source>This model has no settings to search.</source>
        <translation>Dieses Modell hat keine Einstellungen, die gesucht werden könnten.</translation>
    </message>
    <message>
        <source>Choose %1.</source>
        <translation>Wählen Sie %1.</translation>
    </message>
    <message>
        <source>Searched and tested by leave-one-out: k-fold hides whole cookies, and those cannot be hidden from the search and the test alike.</source>
        <translation>Gesucht und getestet mit Leave-one-out: k-fold verdeckt ganze Cookies, und die lassen sich nicht vor Suche und Test zugleich verdecken.</translation>
    </message>
    <message>
        <source>Trying settings</source>
        <translation>Einstellungen werden erprobt</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>settings tried, the present ones first</source>
        <translation>erprobte Einstellungen, die aktuellen zuerst</translation>
    </message>
    <message>
        <source>time budget: the search goes on with new settings until it is used up; 0: as many as trials says</source>
        <translation>Zeitbudget: Die Suche geht mit neuen Einstellungen weiter, bis es aufgebraucht ist; 0: so viele, wie trials angibt</translation>
    </message>
    <message>
        <source>Try strengths</source>
        <translation>Stärken erproben</translation>
    </message>
    <message>
        <source>whether binary, log and weighted strengths take part in the search</source>
        <translation>ob die Stärken binary, log und weighted an der Suche teilnehmen</translation>
    </message>
    <message>
        <source>Try without type weights</source>
        <translation>Ohne Typgewichte erproben</translation>
    </message>
    <message>
        <source>whether equal weights for all asset types take part, to see if the weights help at all</source>
        <translation>ob gleiche Gewichte für alle Asset-Typen teilnehmen, um zu sehen, ob die Gewichte überhaupt helfen</translation>
    </message>
    <message>
        <source>start of the random choice of settings</source>
        <translation>Anfang der zufälligen Auswahl der Einstellungen</translation>
    </message>
    <message>
        <source>There is not enough memory for so large a picture.</source>
        <translation>Für ein so großes Bild reicht der Arbeitsspeicher nicht aus.</translation>
    </message>
    <message>
        <source>Choose a smaller size or scale.</source>
        <translation>Wählen Sie eine kleinere Größe oder Skalierung.</translation>
    </message>
    <message>
        <source>The work could not be finished: %1.</source>
        <translation>Die Arbeit konnte nicht abgeschlossen werden: %1.</translation>
    </message>
    <message>
        <source>--columns &quot;%1&quot; does not start with a role.</source>
        <translation>--columns „%1“ beginnt nicht mit einer Rolle.</translation>
    </message>
    <message>
        <source>Write it as role=NAME,role=NAME, with the roles %1.</source>
        <translation>Schreiben Sie es als role=NAME,role=NAME mit den Rollen %1.</translation>
    </message>
    <message>
        <source>It should look like {&quot;Gated Get Pricing&quot;: 3.0, &quot;Gated Webinar Forms&quot;: 2.0}.</source>
        <translation>Es sollte so aussehen: {&quot;Gated Get Pricing&quot;: 3.0, &quot;Gated Webinar Forms&quot;: 2.0}.</translation>
    </message>
    <message>
        <source>The weight of &quot;%1&quot; is not 0 or a number above 0.</source>
        <translation>Das Gewicht von „%1“ ist weder 0 noch eine Zahl über 0.</translation>
    </message>
    <message>
        <source>It should look like {&quot;https://example.com/a&quot;: &quot;North&quot;}.</source>
        <translation>Es sollte so aussehen: {&quot;https://example.com/a&quot;: &quot;North&quot;}.</translation>
    </message>
    <message>
        <source>The business unit of &quot;%1&quot; is not a text.</source>
        <translation>Der Geschäftsbereich von „%1“ ist kein Text.</translation>
    </message>
    <message>
        <source>--submissions is required.</source>
        <translation>--submissions ist erforderlich.</translation>
    </message>
    <message>
        <source>Name the export of form submissions, or a session that has one.</source>
        <translation>Geben Sie den Export der Formulareinsendungen an oder eine Sitzung, die einen enthält.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What the page is called.</source>
        <translation>Wie die Seite heißt.</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot; in the joined data.</source>
        <translation>Die verknüpften Daten enthalten keine Seite „%1“.</translation>
    </message>
    <message>
        <source>`leadlight-cli assets` lists the pages that are.</source>
        <translation>`leadlight-cli assets` listet die vorhandenen Seiten auf.</translation>
    </message>
    <message>
        <source>Name the pages with --page, or a business unit with --business-unit.</source>
        <translation>Geben Sie die Seiten mit --page an oder einen Geschäftsbereich mit --business-unit.</translation>
    </message>
    <message>
        <source>How often hidden pages are found could not be measured.</source>
        <translation>Wie oft verdeckte Seiten gefunden werden, konnte nicht gemessen werden.</translation>
    </message>
    <message>
        <source>Of what is listed: %1.</source>
        <translation>Von den aufgelisteten Seiten: %1.</translation>
    </message>
    <message>
        <source>--fail-if &quot;%1&quot; cannot be read from its sign %2 on.</source>
        <translation>--fail-if „%1“ ist ab dem Zeichen %2 nicht lesbar.</translation>
    </message>
    <message>
        <source>Write it like &quot;found_in_top_10 &lt; 0.3&quot;, or several such comparisons with and, or between them.</source>
        <translation>Schreiben Sie es zum Beispiel als „found_in_top_10 &lt; 0.3“; mehrere solche Vergleiche verbinden Sie mit and oder or.</translation>
    </message>
    <message>
        <source>--fail-if asks for &quot;%1&quot;, which this command does not give.</source>
        <translation>--fail-if fragt nach „%1“; das gibt dieser Befehl nicht aus.</translation>
    </message>
    <message>
        <source>It gives %1.</source>
        <translation>Er gibt %1 aus.</translation>
    </message>
    <message>
        <source>--fail-if asks for %1, which has no value here.</source>
        <translation>--fail-if fragt nach %1; dafür gibt es hier keinen Wert.</translation>
    </message>
    <message>
        <source>Ask for another figure, or have this one measured.</source>
        <translation>Fragen Sie nach einer anderen Kennzahl, oder lassen Sie diese messen.</translation>
    </message>
    <message>
        <source>The check &quot;%1&quot; holds.</source>
        <translation>Die Prüfung „%1“ trifft zu.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to. Change its rights, or start Leadlight as somebody who may write there.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden. Ändern Sie seine Rechte, oder starten Sie Leadlight als jemand, der dort schreiben darf.</translation>
    </message>
    <message>
        <source>The font %1 is not installed. Another one stands in for it.</source>
        <translation>Die Schriftart %1 ist nicht installiert. Eine andere springt für sie ein.</translation>
    </message>
    <message>
        <source>Less than 512 MB of memory are free. Large files may not fit.</source>
        <translation>Weniger als 512&#xa0;MB Arbeitsspeicher sind frei. Große Dateien passen womöglich nicht hinein.</translation>
    </message>
    <message>
        <source>The model in use could not be evaluated.</source>
        <translation>Das verwendete Modell konnte nicht ausgewertet werden.</translation>
    </message>
    <message>
        <source>What is found is measured without the rules; the shares of recommendations are of lists that obey them. What the rules cost says evaluate without --by.</source>
        <translation>Was gefunden wird, ist ohne die Regeln gemessen; die Anteile der Empfehlungen stammen aus Listen, die die Regeln einhalten. Was die Regeln kosten, zeigt evaluate ohne --by.</translation>
    </message>
    <message>
        <source>--rules and --by hide pages of the submissions: they do not go with --test.</source>
        <translation>--rules und --by verdecken Seiten der Einsendungen: Zu --test passen sie nicht.</translation>
    </message>
    <message>
        <source>Leave --test out.</source>
        <translation>Lassen Sie --test weg.</translation>
    </message>
    <message>
        <source>--test-input was given without --test.</source>
        <translation>--test-input wurde ohne --test angegeben.</translation>
    </message>
    <message>
        <source>Name the file with the hidden pages as --test.</source>
        <translation>Geben Sie die Datei mit den verdeckten Seiten als --test an.</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;.</source>
        <translation>Es gibt keine Option „%1“.</translation>
    </message>
    <message>
        <source>--help of every command lists its options.</source>
        <translation>--help listet bei jedem Befehl seine Optionen auf.</translation>
    </message>
    <message>
        <source>The help files could not be written.</source>
        <translation>Die Hilfedateien konnten nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Top</translation>
    </message>
    <message>
        <source>how many pages at most</source>
        <translation>wie viele Seiten höchstens</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>what to group the pages by</source>
        <translation>wonach die Seiten gruppiert werden</translation>
    </message>
    <message>
        <source>Choose another place with --out.</source>
        <translation>Wählen Sie mit --out einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 names the same file as %2: it would be replaced by the result.</source>
        <translation>%1 ist dieselbe Datei wie %2: Sie würde durch das Ergebnis ersetzt.</translation>
    </message>
    <message>
        <source>%1 names no file: it is empty.</source>
        <translation>%1 nennt keine Datei: Die Angabe ist leer.</translation>
    </message>
    <message>
        <source>Name a file, or leave the option out.</source>
        <translation>Geben Sie eine Datei an, oder lassen Sie die Option weg.</translation>
    </message>
    <message>
        <source>There is no cookie &quot;%1&quot; in the joined data.</source>
        <translation>Die verknüpften Daten enthalten kein Cookie „%1“.</translation>
    </message>
    <message>
        <source>`leadlight-cli interactions` lists the cookies that are.</source>
        <translation>`leadlight-cli interactions` listet die vorhandenen Cookies auf.</translation>
    </message>
    <message>
        <source>Write it as the submissions file does.</source>
        <translation>Schreiben Sie es so wie in der Einsendungsdatei.</translation>
    </message>
    <message>
        <source>With --no-evaluation the report is written without comparing models.</source>
        <translation>Mit --no-evaluation wird der Bericht ohne Modellvergleich geschrieben.</translation>
    </message>
    <message>
        <source>Check its name, and that it holds an id a line.</source>
        <translation>Prüfen Sie den Namen und ob die Datei eine ID je Zeile enthält.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The session carries no rows: its exports still hold what they hold. Take the visitors out of them, too.</source>
        <translation>Die Sitzung enthält keine Zeilen: In ihren Exporten steht noch alles wie zuvor. Entfernen Sie die Besucher auch dort.</translation>
    </message>
    <message>
        <source>The model %1 has no notion of similar pages.</source>
        <translation>Das Modell %1 kennt keine ähnlichen Seiten.</translation>
    </message>
    <message>
        <source>Choose %1 with --model.</source>
        <translation>Wählen Sie %1 mit --model.</translation>
    </message>
    <message>
        <source>The model %1 finds no page that is similar to %2.</source>
        <translation>Das Modell %1 findet keine Seite, die %2 ähnelt.</translation>
    </message>
    <message>
        <source>No visitor who took %1 took another page, so no page is similar to it.</source>
        <translation>Kein Besucher, der %1 genutzt hat, hat eine weitere Seite genutzt; deshalb ähnelt ihr keine Seite.</translation>
    </message>
    <message>
        <source>`leadlight-cli similarity --by page_url` lists the pages that are.</source>
        <translation>`leadlight-cli similarity --by page_url` listet die Seiten auf, bei denen es ähnliche gibt.</translation>
    </message>
    <message>
        <source>Close other programs, or open fewer or smaller files.</source>
        <translation>Schließen Sie andere Programme, oder öffnen Sie weniger oder kleinere Dateien.</translation>
    </message>
    <message>
        <source>Something went wrong inside: %1.</source>
        <translation>Im Programm ist ein Fehler aufgetreten: %1.</translation>
    </message>
    <message>
        <source>The saved cohorts cannot be read.</source>
        <translation>Die gespeicherten Kohorten können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Cohorts are not kept until the file is moved away.</source>
        <translation>Kohorten werden nicht gespeichert, bis die Datei verschoben ist.</translation>
    </message>
    <message>
        <source>The cohorts could not be saved.</source>
        <translation>Die Kohorten konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Close other programs, or open a smaller file.</source>
        <translation>Schließen Sie andere Programme, oder öffnen Sie eine kleinere Datei.</translation>
    </message>
    <message>
        <source>Something went wrong inside Leadlight: %1.</source>
        <translation>In Leadlight ist ein Fehler aufgetreten: %1.</translation>
    </message>
    <message>
        <source>Your files are unchanged. Please report this.</source>
        <translation>Ihre Dateien sind unverändert. Bitte melden Sie diesen Fehler.</translation>
    </message>
    <message>
        <source>Something went wrong inside Leadlight.</source>
        <translation>In Leadlight ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>The run could not be recorded: %1.</source>
        <translation>Der Lauf konnte nicht aufgezeichnet werden: %1.</translation>
    </message>
    <message>
        <source>The session could not be saved: %1.</source>
        <translation>Die Sitzung konnte nicht gespeichert werden: %1.</translation>
    </message>
    <message>
        <source>The sample data could not be written.</source>
        <translation>Die Beispieldaten konnten nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files.</source>
        <translation>Schaffen Sie Platz im Ordner für temporäre Dateien.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Of 100 hidden pages the top 10 finds %1 in %2 and %3 in %4: that cannot be told apart (95 %: %5 to %6 of 100).</source>
        <translation>Von 100 verdeckten Seiten finden die Top 10 %1 in %2 und %3 in %4: Das lässt sich nicht unterscheiden (95&#xa0;%: %5 bis %6 von 100).</translation>
    </message>
    <message>
        <source>Of 100 hidden pages the top 10 finds %1 in %2 and %3 in %4, %5 fewer (95 %: %6 to %7).</source>
        <translation>Von 100 verdeckten Seiten finden die Top 10 %1 in %2 und %3 in %4, %5 weniger (95&#xa0;%: %6 bis %7).</translation>
    </message>
    <message>
        <source>Of 100 hidden pages the top 10 finds %1 in %2 and %3 in %4, %5 more (95 %: %6 to %7).</source>
        <translation>Von 100 verdeckten Seiten finden die Top 10 %1 in %2 und %3 in %4, %5 mehr (95&#xa0;%: %6 bis %7).</translation>
    </message>
    <message>
        <source>counting...</source>
        <translation>wird gezählt...</translation>
    </message>
    <message>
        <source>The figures are being counted...</source>
        <translation>Die Kennzahlen werden gezählt...</translation>
    </message>
    <message>
        <source>Share of cookies (%)</source>
        <translation>Anteil der Cookies (%)</translation>
    </message>
    <message>
        <source>Most popular pages, on the same hidden ones: %1</source>
        <translation>Beliebteste Seiten, auf denselben verdeckten: %1</translation>
    </message>
    <message>
        <source>What showing everybody the most popular pages finds of the same hidden pages. A dash: it was not measured beside the run.</source>
        <translation>Was eine Liste der beliebtesten Seiten für alle von denselben verdeckten Seiten findet. Ein Strich: Es wurde neben dem Lauf nicht gemessen.</translation>
    </message>
    <message>
        <source>not to be told</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>Visitors of both</source>
        <translation>Besucher in beiden</translation>
    </message>
    <message>
        <source>New pages</source>
        <translation>Neue Seiten</translation>
    </message>
    <message>
        <source>Vanished pages</source>
        <translation>Verschwundene Seiten</translation>
    </message>
    <message>
        <source>Found in the top 10, of 1,000 hidden pages</source>
        <translation>In den Top 10 gefunden, von 1.000 verdeckten Seiten</translation>
    </message>
    <message>
        <source>Found in the top 10: %1 % then, %2 % now. Whether that is more than chance cannot be told: not both were measured in the same way on data that are still there.</source>
        <translation>In den Top 10 gefunden: damals %1&#xa0;%, jetzt %2&#xa0;%. Ob das mehr als Zufall ist, lässt sich nicht sagen: Es wurde nicht beides auf gleiche Weise an noch vorhandenen Daten gemessen.</translation>
    </message>
    <message>
        <source>Found in the top 10: %1 % then, %2 % now, which is clearly another share (95 %: %3 to %4 points).</source>
        <translation>In den Top 10 gefunden: damals %1&#xa0;%, jetzt %2&#xa0;%, das ist klar ein anderer Anteil (95&#xa0;%: %3 bis %4 Punkte).</translation>
    </message>
    <message>
        <source>Found in the top 10: %1 % then, %2 % now, which could be chance (95 %: %3 to %4 points).</source>
        <translation>In den Top 10 gefunden: damals %1&#xa0;%, jetzt %2&#xa0;%, was Zufall sein könnte (95&#xa0;%: %3 bis %4 Punkte).</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What was counted or measured.</source>
        <translation>Was gezählt oder gemessen wurde.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Now less then.</source>
        <translation>Jetzt minus damals.</translation>
    </message>
    <message>
        <source>More than chance?</source>
        <translation>Mehr als Zufall?</translation>
    </message>
    <message>
        <source>Of what is measured on hidden pages: whether the 95 % interval of the change leaves 0 out. What is counted needs no such test.</source>
        <translation>Für das, was auf verdeckten Seiten gemessen wird: ob das 95-%-Intervall der Änderung die 0 ausschließt. Was gezählt wird, braucht keinen solchen Test.</translation>
    </message>
    <message>
        <source>New and vanished pages</source>
        <translation>Neue und verschwundene Seiten</translation>
    </message>
    <message>
        <source>Who took it, in the files that have it.</source>
        <translation>Wer sie genutzt hat, in den Dateien, die sie enthalten.</translation>
    </message>
    <message>
        <source>Since %1 more is found in the top 10: %2 % now, %3 % then</source>
        <translation>Seit %1 wird in den Top 10 mehr gefunden: jetzt %2&#xa0;%, damals %3&#xa0;%</translation>
    </message>
    <message>
        <source>Since %1 less is found in the top 10: %2 % now, %3 % then</source>
        <translation>Seit %1 wird in den Top 10 weniger gefunden: jetzt %2&#xa0;%, damals %3&#xa0;%</translation>
    </message>
    <message>
        <source>Since %1: %2 visitors now, %3 then</source>
        <translation>Seit %1: jetzt %2 Besucher, damals %3</translation>
    </message>
    <message>
        <source>Since %1: %2 form submissions (%3), %4 visitors (%5), %6 pages (%7).</source>
        <translation>Seit %1: %2 Formulareinsendungen (%3), %4 Besucher (%5), %6 Seiten (%7).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor is in both.</source>
        <comment>%Ln visitors are in both.</comment>
        <translation>
            <numerusform>%Ln Besucher ist in beiden.</numerusform>
            <numerusform>%Ln Besucher sind in beiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>New pages: %1, vanished: %2.</source>
        <translation>Neue Seiten: %1, verschwundene: %2.</translation>
    </message>
    <message>
        <source>automatic: time where there are dates, else leave-one-out; k-fold hides whole cookies; a given file has the hidden pages itself</source>
        <translation>automatic: time, wo es Datumsangaben gibt, sonst leave-one-out; k-fold verdeckt ganze Cookies; eine Testdatei enthält die verdeckten Seiten selbst</translation>
    </message>
    <message>
        <source>Height of the lines</source>
        <translation>Höhe der Linien</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Locale of CSV</source>
        <translation>Gebietsschema der CSV-Dateien</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Deck to update</source>
        <translation>Zu aktualisierende Präsentation</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Modelle vergleichen</translation>
    </message>
    <message>
        <source>automatic: the winner of the Model lab&apos;s scorecard of this data; %1 where nothing was measured, or no model is shown to be better than most popular and random pages</source>
        <translation>automatic: der Sieger des Modellvergleichs im Modelllabor auf diesen Daten; %1, wo nichts gemessen wurde oder kein Modell nachweislich besser als die beliebtesten und zufällige Seiten ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure is compared: by chance alone 1 in 20 such figures differs, so one whose interval leaves 0 out may still be chance.</source>
        <comment>%Ln figures are compared: by chance alone 1 in 20 of them differs, so one whose interval leaves 0 out may still be chance.</comment>
        <translation>
            <numerusform>%Ln Kennzahl wird verglichen: Allein durch Zufall weicht 1 von 20 solchen ab; auch wenn ihr Intervall die 0 ausschließt, kann es also Zufall sein.</numerusform>
            <numerusform>%Ln Kennzahlen werden verglichen: Allein durch Zufall weicht 1 von 20 ab; auch wenn ein Intervall die 0 ausschließt, kann es also Zufall sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>How the report of the session is made is damaged.</source>
        <translation>Wie der Bericht der Sitzung erstellt wird, ist beschädigt.</translation>
    </message>
    <message>
        <source>The results of before the last change are damaged: train again.</source>
        <translation>Die Ergebnisse von vor der letzten Änderung sind beschädigt: Trainieren Sie neu.</translation>
    </message>
    <message>
        <source>--out is required.</source>
        <translation>--out ist erforderlich.</translation>
    </message>
    <message>
        <source>Name the folder that the files go into; this session keeps none.</source>
        <translation>Nennen Sie den Ordner, in den die Dateien sollen; diese Sitzung merkt sich keinen.</translation>
    </message>
    <message>
        <source>Name the folder that the files go into.</source>
        <translation>Nennen Sie den Ordner, in den die Dateien sollen.</translation>
    </message>
    <message>
        <source>The rules of the session rest on this list, and it is not there.</source>
        <translation>Die Regeln der Sitzung beruhen auf dieser Liste, und sie ist nicht da.</translation>
    </message>
    <message>
        <source>Put it there or beside the session, or name the list to use by %1.</source>
        <translation>Legen Sie sie dort oder neben die Sitzung, oder nennen Sie die zu verwendende Liste mit %1.</translation>
    </message>
    <message>
        <source>The files that the session was made from are not there any more: its choices and single figures count, what its rows and model would say does not.</source>
        <translation>Die Dateien, aus denen die Sitzung entstand, sind nicht mehr da: Ihre Einstellungen und einzelnen Kennzahlen zählen, was ihre Zeilen und ihr Modell sagen würden, nicht.</translation>
    </message>
    <message>
        <source>All pages of %1</source>
        <translation>Alle Seiten von %1</translation>
    </message>
    <message>
        <source>Audience of %1</source>
        <translation>Zielgruppe von %1</translation>
    </message>
    <message numerus="yes">
        <source>Audience of %Ln page</source>
        <comment>Audience of %Ln pages</comment>
        <translation>
            <numerusform>Zielgruppe von %Ln Seite</numerusform>
            <numerusform>Zielgruppe von %Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Control group of the audience</source>
        <translation>Kontrollgruppe der Zielgruppe</translation>
    </message>
    <message>
        <source>In a warehouse CEASE is not mixed with RP3beta.</source>
        <translation>In einem Warehouse wird CEASE nicht mit RP3beta gemischt.</translation>
    </message>
    <message>
        <source>Set the share of RP3beta (mix) to 0.</source>
        <translation>Setzen Sie den Anteil von RP3beta (mix) auf 0.</translation>
    </message>
    <message>
        <source>In a warehouse older pages count as much as newer ones.</source>
        <translation>In einem Warehouse zählen ältere Seiten so viel wie neuere.</translation>
    </message>
    <message>
        <source>Set recency (gamma) to 0.</source>
        <translation>Setzen Sie die Aktualität (gamma) auf 0.</translation>
    </message>
    <message>
        <source>Item-kNN by BM25 is not trained in a warehouse.</source>
        <translation>Item-kNN mit BM25 wird in einem Warehouse nicht trainiert.</translation>
    </message>
    <message>
        <source>Choose the weighting cosine or tf-idf, or another model.</source>
        <translation>Wählen Sie die Gewichtung cosine oder tf-idf oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>In a warehouse RP3beta only learns from which pages a visitor took, not from how often.</source>
        <translation>In einem Warehouse lernt RP3beta nur daraus, welche Seiten ein Besucher genutzt hat, nicht wie oft.</translation>
    </message>
    <message>
        <source>Choose the strength &quot;binary&quot;, or another model.</source>
        <translation>Wählen Sie die Stärke „binary“ oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model &quot;%1&quot; is not trained in a warehouse.</source>
        <translation>Das Modell „%1“ wird in einem Warehouse nicht trainiert.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Choose a table with at least one cookie and page.</source>
        <translation>Wählen Sie eine Tabelle mit mindestens einem Cookie und einer Seite.</translation>
    </message>
    <message>
        <source>There is no run &quot;%1&quot; in the warehouse.</source>
        <translation>Im Warehouse gibt es keinen Lauf „%1“.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>The warehouse sent ranks that there cannot be.</source>
        <translation>Das Warehouse hat Ränge geschickt, die es nicht geben kann.</translation>
    </message>
    <message>
        <source>Clean up the working tables of Leadlight there, and start again.</source>
        <translation>Räumen Sie dort die Arbeitstabellen von Leadlight auf, und beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>No visitor of the table has two pages, so none can be tested.</source>
        <translation>Kein Besucher der Tabelle hat zwei Seiten, also kann keiner getestet werden.</translation>
    </message>
    <message>
        <source>Choose more days, or another table.</source>
        <translation>Wählen Sie mehr Tage oder eine andere Tabelle.</translation>
    </message>
    <message>
        <source>Hiding pages in the warehouse</source>
        <translation>Im Warehouse werden Seiten verdeckt</translation>
    </message>
    <message>
        <source>Ranking hidden pages in the warehouse</source>
        <translation>Im Warehouse werden verdeckte Seiten eingeordnet</translation>
    </message>
    <message>
        <source>Making the working tables</source>
        <translation>Arbeitstabellen werden angelegt</translation>
    </message>
    <message>
        <source>Page &quot;%1&quot; has several business units, and counting it for each is not done in a warehouse.</source>
        <translation>Die Seite „%1“ hat mehrere Geschäftsbereiche; für jeden zu zählen geht in einem Warehouse nicht.</translation>
    </message>
    <message>
        <source>Let the first or the last business unit of each page count.</source>
        <translation>Lassen Sie den ersten oder den letzten Geschäftsbereich jeder Seite zählen.</translation>
    </message>
    <message>
        <source>Looking at the table</source>
        <translation>Die Tabelle wird angesehen</translation>
    </message>
    <message>
        <source>Nothing of the table is left to learn from.</source>
        <translation>Von der Tabelle bleibt nichts übrig, woraus gelernt werden könnte.</translation>
    </message>
    <message>
        <source>Choose other columns or days, or keep unmapped pages and unidentified cookies.</source>
        <translation>Wählen Sie andere Spalten oder Tage, oder behalten Sie nicht zugeordnete Seiten und Cookies ohne ID.</translation>
    </message>
    <message>
        <source>The warehouse sent sums of pages that were not asked for.</source>
        <translation>Das Warehouse hat Summen von Seiten geschickt, nach denen nicht gefragt wurde.</translation>
    </message>
    <message>
        <source>Counting pages together in the warehouse</source>
        <translation>Im Warehouse werden gemeinsame Seiten gezählt</translation>
    </message>
    <message>
        <source>Making lists in the warehouse</source>
        <translation>Im Warehouse werden Listen erstellt</translation>
    </message>
    <message>
        <source>Writing the table of lists in the warehouse</source>
        <translation>Im Warehouse wird die Tabelle der Listen geschrieben</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; holds a sign that no name can have.</source>
        <translation>Der Name „%1“ enthält ein Zeichen, das kein Name haben kann.</translation>
    </message>
    <message>
        <source>Choose table and columns from the warehouse&apos;s own list.</source>
        <translation>Wählen Sie Tabelle und Spalten aus der Liste des Warehouse.</translation>
    </message>
    <message>
        <source>No column of the table was chosen for: %1.</source>
        <translation>Keine Spalte der Tabelle wurde gewählt für: %1.</translation>
    </message>
    <message>
        <source>Choose one from the table&apos;s columns.</source>
        <translation>Wählen Sie eine der Spalten der Tabelle.</translation>
    </message>
    <message>
        <source>No table was chosen.</source>
        <translation>Es wurde keine Tabelle gewählt.</translation>
    </message>
    <message>
        <source>Choose the table that holds the submissions.</source>
        <translation>Wählen Sie die Tabelle mit den Einsendungen.</translation>
    </message>
    <message>
        <source>cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>The table on each shard is not known.</source>
        <translation>Die Tabelle auf jedem Shard ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Choose it from the warehouse&apos;s own list.</source>
        <translation>Wählen Sie sie aus der Liste des Warehouse.</translation>
    </message>
    <message>
        <source>%1, %2 neighbours</source>
        <translation>%1, %2 Nachbarn</translation>
    </message>
    <message>
        <source>In a warehouse any evidence makes a page personal; how much of it is wanted cannot be set.</source>
        <translation>In einem Warehouse macht jeder Beleg eine Seite persönlich; wie viele nötig sind, lässt sich nicht einstellen.</translation>
    </message>
    <message>
        <source>Set the evidence wanted to 0.</source>
        <translation>Setzen Sie die verlangten Belege auf 0.</translation>
    </message>
    <message>
        <source>The model &quot;%1&quot; is not scored in a warehouse.</source>
        <translation>Das Modell „%1“ wird in einem Warehouse nicht berechnet.</translation>
    </message>
    <message>
        <source>Putting the model into the warehouse</source>
        <translation>Das Modell wird ins Warehouse gebracht</translation>
    </message>
    <message>
        <source>The warehouse answered with other columns than it was asked for.</source>
        <translation>Das Warehouse hat mit anderen Spalten geantwortet als gefragt.</translation>
    </message>
    <message>
        <source>Start again; if that does not help, report this with the warehouse&apos;s version.</source>
        <translation>Beginnen Sie von vorn; hilft das nicht, melden Sie es mit der Version des Warehouse.</translation>
    </message>
    <message>
        <source>No column of table &quot;%1&quot; is known to be %2.</source>
        <translation>Von keiner Spalte der Tabelle „%1“ ist bekannt, dass sie %2 ist.</translation>
    </message>
    <message>
        <source>Say which of these it is.</source>
        <translation>Sagen Sie, welche von diesen es ist.</translation>
    </message>
    <message>
        <source>The rows of one cookie may lie on several servers: table &quot;%1&quot; is not spread by its column &quot;%2&quot;.</source>
        <translation>Die Zeilen eines Cookies können auf mehreren Servern liegen: Tabelle „%1“ ist nicht nach ihrer Spalte „%2“ verteilt.</translation>
    </message>
    <message>
        <source>Have a table made that is spread by a hash of the cookie, or name a table on one server.</source>
        <translation>Lassen Sie eine Tabelle anlegen, die nach einem Hash des Cookies verteilt ist, oder nennen Sie eine Tabelle auf einem einzigen Server.</translation>
    </message>
    <message>
        <source>No table of the engine was named.</source>
        <translation>Es wurde keine Tabelle der Engine genannt.</translation>
    </message>
    <message>
        <source>It has these.</source>
        <translation>Sie hat diese.</translation>
    </message>
    <message>
        <source>The engine has no table &quot;%1&quot; that you may read.</source>
        <translation>Die Engine hat keine Tabelle „%1“, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The engine has several tables &quot;%1&quot;.</source>
        <translation>Die Engine hat mehrere Tabellen „%1“.</translation>
    </message>
    <message>
        <source>Name the database or schema, too.</source>
        <translation>Nennen Sie auch die Datenbank oder das Schema.</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;.</source>
        <translation>Die Tabelle hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>in how many batches of cookies lists are made: more need less memory in the engine, and less is made again when a run is resumed</source>
        <translation>in wie vielen Paketen von Cookies Listen erstellt werden: mehr brauchen weniger Speicher in der Engine, und beim Fortsetzen eines Laufs wird weniger neu gemacht</translation>
    </message>
    <message>
        <source>Batches of sums</source>
        <translation>Pakete von Summen</translation>
    </message>
    <message>
        <source>in how many batches of cookies sums are added up: more need less memory in the engine</source>
        <translation>in wie vielen Paketen von Cookies Summen gebildet werden: mehr brauchen weniger Speicher in der Engine</translation>
    </message>
    <message>
        <source>Most pages</source>
        <translation>Meiste Seiten</translation>
    </message>
    <message>
        <source>cookies with more pages are left out of training and still get lists; 0: none is</source>
        <translation>Cookies mit mehr Seiten werden beim Training ausgelassen und bekommen trotzdem Listen; 0: keines</translation>
    </message>
    <message>
        <source>Visitors tested</source>
        <translation>Getestete Besucher</translation>
    </message>
    <message>
        <source>share of the cookies with two pages or more of whom one is hidden, where models are compared in an engine</source>
        <translation>Anteil der Cookies mit zwei oder mehr Seiten, von denen eine verdeckt wird, wo Modelle in einer Engine verglichen werden</translation>
    </message>
    <message>
        <source>Table &quot;%1&quot; lies on one server, so no others have rows of it.</source>
        <translation>Tabelle „%1“ liegt auf einem Server, also hat kein anderer Zeilen davon.</translation>
    </message>
    <message>
        <source>%1 goes with files only, and the rows are in an engine.</source>
        <translation>%1 gibt es nur bei Dateien, die Zeilen liegen aber in einer Engine.</translation>
    </message>
    <message>
        <source>Leave one of the two out: that or --engine.</source>
        <translation>Lassen Sie eines von beiden weg: das oder --engine.</translation>
    </message>
    <message>
        <source>%1 goes with --engine only.</source>
        <translation>%1 gibt es nur mit --engine.</translation>
    </message>
    <message>
        <source>Name the engine with --engine, or leave it out.</source>
        <translation>Nennen Sie die Engine mit --engine, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Leave --engine-servers out.</source>
        <translation>Lassen Sie --engine-servers weg.</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot; in the table.</source>
        <translation>In der Tabelle gibt es keine Seite „%1“.</translation>
    </message>
    <message>
        <source>Write it as the table does.</source>
        <translation>Schreiben Sie sie wie die Tabelle.</translation>
    </message>
    <message>
        <source>There is no run &quot;%1&quot;.</source>
        <translation>Es gibt keinen Lauf „%1“.</translation>
    </message>
    <message>
        <source>There are these.</source>
        <translation>Es gibt diese.</translation>
    </message>
    <message>
        <source>Which runs are to be dropped was not said.</source>
        <translation>Es wurde nicht gesagt, welche Läufe gelöscht werden sollen.</translation>
    </message>
    <message>
        <source>Name them with --run, or say --all. There are these.</source>
        <translation>Nennen Sie sie mit --run, oder geben Sie --all an. Es gibt diese.</translation>
    </message>
    <message>
        <source>Which servers have tables of run %1 cannot be told: its table &quot;%2&quot; is gone.</source>
        <translation>Welche Server Tabellen von Lauf %1 haben, lässt sich nicht sagen: Seine Tabelle „%2“ ist weg.</translation>
    </message>
    <message>
        <source>Connect to each of them, and drop the tables that begin with ll_%1.</source>
        <translation>Verbinden Sie sich mit jedem davon, und löschen Sie die Tabellen, die mit ll_%1 beginnen.</translation>
    </message>
    <message>
        <source>In an engine, visitors that look like robots are not looked for.</source>
        <translation>In einer Engine wird nicht nach Besuchern gesucht, die wie Roboter aussehen.</translation>
    </message>
    <message>
        <source>--most-pages leaves cookies with more pages out of training.</source>
        <translation>--most-pages lässt Cookies mit mehr Seiten beim Training aus.</translation>
    </message>
    <message>
        <source>In an engine, rows that stand there twice count twice.</source>
        <translation>In einer Engine zählen Zeilen doppelt, die zweimal dort stehen.</translation>
    </message>
    <message>
        <source>Take the repeated rows out of the table, or leave --overlaps out.</source>
        <translation>Nehmen Sie die wiederholten Zeilen aus der Tabelle, oder lassen Sie --overlaps weg.</translation>
    </message>
    <message>
        <source>The rows of an engine are one delivery.</source>
        <translation>Die Zeilen einer Engine sind eine einzige Lieferung.</translation>
    </message>
    <message>
        <source>Choose days with --from and --to.</source>
        <translation>Wählen Sie Tage mit --from und --to.</translation>
    </message>
    <message>
        <source>No run of this table was cut short.</source>
        <translation>Kein Lauf dieser Tabelle wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is no run &quot;%1&quot; to go on with.</source>
        <translation>Es gibt keinen Lauf „%1“, mit dem es weitergehen könnte.</translation>
    </message>
    <message>
        <source>Leave --resume out.</source>
        <translation>Lassen Sie --resume weg.</translation>
    </message>
    <message>
        <source>Leave --resume out, or name one of these.</source>
        <translation>Lassen Sie --resume weg, oder nennen Sie einen von diesen.</translation>
    </message>
    <message>
        <source>Run %1 was started with other choices, or the table has other pages now.</source>
        <translation>Lauf %1 wurde mit anderen Angaben begonnen, oder die Tabelle hat jetzt andere Seiten.</translation>
    </message>
    <message>
        <source>Say the same as then, or start anew without --resume.</source>
        <translation>Geben Sie dasselbe an wie damals, oder beginnen Sie ohne --resume von vorn.</translation>
    </message>
    <message>
        <source>The engine has a table &quot;%1&quot; that is none of lists.</source>
        <translation>Die Engine hat eine Tabelle „%1“, die keine von Listen ist.</translation>
    </message>
    <message>
        <source>Name another one with --target-table.</source>
        <translation>Nennen Sie mit --target-table eine andere.</translation>
    </message>
    <message>
        <source>What is done stays in the engine: --resume %1 goes on with it, `leadlight-cli engine clean-up` drops it.</source>
        <translation>Was fertig ist, bleibt in der Engine: --resume %1 macht damit weiter, `leadlight-cli engine clean-up` löscht es.</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>There is no cookie &quot;%1&quot; in the table.</source>
        <translation>In der Tabelle gibt es kein Cookie „%1“.</translation>
    </message>
    <message>
        <source>The lists of all cookies of an engine are not sent here.</source>
        <translation>Die Listen aller Cookies einer Engine werden nicht hierher geschickt.</translation>
    </message>
    <message>
        <source>Name a table of the engine to write them to with --target-table, or some cookies with --cookie.</source>
        <translation>Nennen Sie mit --target-table eine Tabelle der Engine, in die sie geschrieben werden, oder mit --cookie einige Cookies.</translation>
    </message>
    <message>
        <source>Free some space there, or name another folder by TMPDIR.</source>
        <translation>Schaffen Sie dort Platz, oder nennen Sie mit TMPDIR einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Audience of pages</source>
        <translation>Zielgruppe von Seiten</translation>
    </message>
    <message>
        <source>Audience of a unit</source>
        <translation>Zielgruppe eines Geschäftsbereichs</translation>
    </message>
    <message>
        <source>The audience is without %1: there is no such page any more.</source>
        <translation>Die Zielgruppe ist ohne %1: Diese Seite gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no audience of %1: there is no such business unit any more.</source>
        <translation>Es gibt keine Zielgruppe von %1: Diesen Geschäftsbereich gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The engine has said nothing for %1 s; the statement was ended, and nothing of its answer was taken.</source>
        <translation>Die Engine hat %1 s lang nichts gesagt; die Anweisung wurde beendet und von ihrer Antwort nichts übernommen.</translation>
    </message>
    <message>
        <source>Check the network and whether the engine still runs, and try again.</source>
        <translation>Prüfen Sie das Netz und ob die Engine noch läuft, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check user and password, and that this user may come from this machine.</source>
        <translation>Prüfen Sie Benutzer und Passwort, und ob dieser Benutzer von diesem Rechner kommen darf.</translation>
    </message>
    <message>
        <source>This user may only read, but counting, training and lists need working tables. Ask for a database in which the user may create tables.</source>
        <translation>Dieser Benutzer darf nur lesen, aber Zählen, Trainieren und Listen brauchen Arbeitstabellen. Bitten Sie um eine Datenbank, in der der Benutzer Tabellen anlegen darf.</translation>
    </message>
    <message>
        <source>Ask for the right that the engine names (docs/warehouse.md lists which are needed and why).</source>
        <translation>Lassen Sie sich das Recht geben, das die Engine nennt (docs/warehouse.md führt auf, welche wozu gebraucht werden).</translation>
    </message>
    <message>
        <source>Choose the table from the engine&apos;s catalogue: it may have been renamed or dropped.</source>
        <translation>Wählen Sie die Tabelle aus dem Katalog der Engine: Sie kann umbenannt oder gelöscht worden sein.</translation>
    </message>
    <message>
        <source>Choose the columns from the engine&apos;s catalogue: they may have been renamed or dropped.</source>
        <translation>Wählen Sie die Spalten aus dem Katalog der Engine: Sie können umbenannt oder gelöscht worden sein.</translation>
    </message>
    <message>
        <source>The engine limits how much one statement may read or give (max_rows_to_read, max_result_rows). Choose fewer days, a sample of the cookies or smaller batches, or have the limit raised.</source>
        <translation>Die Engine begrenzt, wie viel eine Anweisung lesen oder liefern darf (max_rows_to_read, max_result_rows). Wählen Sie weniger Tage, eine Stichprobe der Cookies oder kleinere Pakete, oder lassen Sie die Grenze anheben.</translation>
    </message>
    <message>
        <source>The engine limits how long one statement may run (max_execution_time). Choose smaller batches or fewer days, or have the limit raised.</source>
        <translation>Die Engine begrenzt, wie lange eine Anweisung laufen darf (max_execution_time). Wählen Sie kleinere Pakete oder weniger Tage, oder lassen Sie die Grenze anheben.</translation>
    </message>
    <message>
        <source>The engine limits the memory of a statement (max_memory_usage). Choose smaller batches, or have the limit raised.</source>
        <translation>Die Engine begrenzt den Speicher einer Anweisung (max_memory_usage). Wählen Sie kleinere Pakete, oder lassen Sie die Grenze anheben.</translation>
    </message>
    <message>
        <source>The engine has enough to do: try again later.</source>
        <translation>Die Engine hat genug zu tun: Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The engine&apos;s disk is full: drop working tables (&quot;Clean up&quot;), or have room made.</source>
        <translation>Die Festplatte der Engine ist voll: Löschen Sie Arbeitstabellen („Aufräumen“), oder lassen Sie Platz schaffen.</translation>
    </message>
    <message>
        <source>Somebody ended the statement in the engine. Try again.</source>
        <translation>Jemand hat die Anweisung in der Engine beendet. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A server of the engine cannot be reached, or went down while it worked; nothing of the answer was taken. Try again when it is back.</source>
        <translation>Ein Server der Engine ist nicht erreichbar oder während der Arbeit ausgefallen; von der Antwort wurde nichts übernommen. Versuchen Sie es noch einmal, wenn er wieder da ist.</translation>
    </message>
    <message>
        <source>This release of the engine does not understand the statement. Please report it with the engine&apos;s version.</source>
        <translation>Diese Version der Engine versteht die Anweisung nicht. Bitte melden Sie es mit der Version der Engine.</translation>
    </message>
    <message>
        <source>The engine&apos;s log says more; its code is %1.</source>
        <translation>Das Protokoll der Engine sagt mehr; ihr Code ist %1.</translation>
    </message>
    <message>
        <source>ClickHouse says: %1.</source>
        <translation>ClickHouse meldet: %1.</translation>
    </message>
    <message>
        <source>The engine, or what stands before it, let nobody in with this user and password (HTTP %1).</source>
        <translation>Die Engine oder was vor ihr steht lässt mit diesem Benutzer und Passwort niemanden ein (HTTP %1).</translation>
    </message>
    <message>
        <source>At this host and port there is a web server, but no ClickHouse (HTTP %1).</source>
        <translation>Unter diesem Host und Port gibt es einen Webserver, aber kein ClickHouse (HTTP %1).</translation>
    </message>
    <message>
        <source>Check host and port: the port of ClickHouse&apos;s HTTP interface is 8443 with TLS, 8123 without.</source>
        <translation>Prüfen Sie Host und Port: Der Port der HTTP-Schnittstelle von ClickHouse ist 8443 mit TLS, 8123 ohne.</translation>
    </message>
    <message>
        <source>A server before the engine does not let so much through at once (HTTP %1).</source>
        <translation>Ein Server vor der Engine lässt nicht so viel auf einmal durch (HTTP %1).</translation>
    </message>
    <message>
        <source>Go to the engine itself, or choose smaller batches.</source>
        <translation>Gehen Sie zur Engine selbst, oder wählen Sie kleinere Pakete.</translation>
    </message>
    <message>
        <source>The server sends on to another address (HTTP %1), which is not followed: the password would go there.</source>
        <translation>Der Server verweist auf eine andere Adresse (HTTP %1), der nicht gefolgt wird: Das Passwort ginge dorthin.</translation>
    </message>
    <message>
        <source>Give the engine&apos;s own address.</source>
        <translation>Geben Sie die Adresse der Engine selbst an.</translation>
    </message>
    <message>
        <source>The engine, or what stands before it, answered with an error of its own (HTTP %1).</source>
        <translation>Die Engine oder was vor ihr steht antwortete mit einem eigenen Fehler (HTTP %1).</translation>
    </message>
    <message>
        <source>Try again in some minutes; if it happens again, ask who runs the engine.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal; wenn es wieder geschieht, fragen Sie, wer die Engine betreibt.</translation>
    </message>
    <message>
        <source>User or password hold a line end, which cannot be sent.</source>
        <translation>Benutzer oder Passwort enthalten ein Zeilenende, das nicht gesendet werden kann.</translation>
    </message>
    <message>
        <source>Take it out; a file with the password holds it in its first line.</source>
        <translation>Nehmen Sie es heraus; in einer Datei mit dem Passwort steht es in der ersten Zeile.</translation>
    </message>
    <message>
        <source>The engine&apos;s table has no column &quot;%1&quot;.</source>
        <translation>Die Tabelle der Engine hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>The table was made by something else: drop it, and it is made anew.</source>
        <translation>Die Tabelle wurde von etwas anderem angelegt: Löschen Sie sie, dann wird sie neu angelegt.</translation>
    </message>
    <message>
        <source>Nothing can be put into column &quot;%1&quot; of type %2.</source>
        <translation>In Spalte „%1“ vom Typ %2 kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>An engine was asked before the program was ready for it.</source>
        <translation>Eine Engine wurde gefragt, bevor das Programm dafür bereit war.</translation>
    </message>
    <message>
        <source>What answered is no ClickHouse, or not what was asked; nothing of it was taken.</source>
        <translation>Was geantwortet hat, ist kein ClickHouse oder nicht das Gefragte; davon wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Check host and port, and that no proxy or log-in page answers in the engine&apos;s place.</source>
        <translation>Prüfen Sie Host und Port, und dass kein Proxy und keine Anmeldeseite anstelle der Engine antwortet.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer is far longer than answers of this kind are.</source>
        <translation>Die Antwort der Engine ist weit länger, als Antworten dieser Art es sind.</translation>
    </message>
    <message>
        <source>Check host and port.</source>
        <translation>Prüfen Sie Host und Port.</translation>
    </message>
    <message>
        <source>The engine made %1 rows, but %2 arrived; nothing of them was taken.</source>
        <translation>Die Engine hat %1 Zeilen geliefert, aber %2 sind angekommen; davon wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Check what stands between here and the engine, and try again.</source>
        <translation>Prüfen Sie, was zwischen hier und der Engine steht, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The engine has read %1 of about %2 rows</source>
        <translation>Die Engine hat %1 von etwa %2 Zeilen gelesen</translation>
    </message>
    <message>
        <source>The engine&apos;s answer holds a block or a text that is larger than answers of this kind are; nothing of it was taken.</source>
        <translation>Die Antwort der Engine enthält einen Block oder Text, der größer ist, als Antworten dieser Art es sind; davon wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Check that the chosen columns are ids and names, not whole documents.</source>
        <translation>Prüfen Sie, dass die gewählten Spalten Kennungen und Namen sind und keine ganzen Dokumente.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; of the engine&apos;s answer is of type %2, which does not fit.</source>
        <translation>Spalte „%1“ der Antwort der Engine ist vom Typ %2, der nicht passt.</translation>
    </message>
    <message>
        <source>Choose another column, or a view in which it is a text or a whole number.</source>
        <translation>Wählen Sie eine andere Spalte oder eine Sicht, in der sie ein Text oder eine ganze Zahl ist.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer ends in the middle of a row; nothing of it was taken.</source>
        <translation>Die Antwort der Engine endet mitten in einer Zeile; davon wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, look into the engine&apos;s log.</source>
        <translation>Versuchen Sie es noch einmal; wenn es wieder geschieht, sehen Sie in das Protokoll der Engine.</translation>
    </message>
    <message>
        <source>A value does not fit into column &quot;%1&quot; of the engine&apos;s table, which is of type %2.</source>
        <translation>Ein Wert passt nicht in Spalte „%1“ der Tabelle der Engine, die vom Typ %2 ist.</translation>
    </message>
    <message>
        <source>Rows of %1 columns were to be put into %2 columns.</source>
        <translation>Zeilen mit %1 Spalten sollten in %2 Spalten geschrieben werden.</translation>
    </message>
    <message>
        <source>A statement that puts rows into a table is not written as it should be.</source>
        <translation>Eine Anweisung, die Zeilen in eine Tabelle schreibt, ist nicht so geschrieben, wie sie sein sollte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no server.</source>
        <translation>„%1“ ist kein Server.</translation>
    </message>
    <message>
        <source>Write servers as host or host:port, separated by commas.</source>
        <translation>Schreiben Sie Server als Host oder Host:Port, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>The server of the address has no part of table &quot;%1&quot;.</source>
        <translation>Der Server der Adresse hat keinen Teil der Tabelle „%1“.</translation>
    </message>
    <message>
        <source>Connect to one of the servers that have its rows.</source>
        <translation>Verbinden Sie sich mit einem der Server, die ihre Zeilen haben.</translation>
    </message>
    <message>
        <source>The file of the password could not be read: %1.</source>
        <translation>Die Datei mit dem Passwort konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Make it readable for you alone (chmod 600).</source>
        <translation>Machen Sie sie für Sie allein lesbar (chmod 600).</translation>
    </message>
    <message>
        <source>Others on this computer may read the file of the password.</source>
        <translation>Andere an diesem Rechner dürfen die Datei mit dem Passwort lesen.</translation>
    </message>
    <message>
        <source>Take their rights away (chmod 600), and change the password if they may have read it.</source>
        <translation>Nehmen Sie ihnen die Rechte (chmod 600), und ändern Sie das Passwort, wenn sie es gelesen haben könnten.</translation>
    </message>
    <message>
        <source>The first line of the file of the password is empty.</source>
        <translation>Die erste Zeile der Datei mit dem Passwort ist leer.</translation>
    </message>
    <message>
        <source>Write the password there, and nothing else.</source>
        <translation>Schreiben Sie das Passwort dorthin und sonst nichts.</translation>
    </message>
    <message>
        <source>Write it as clickhouse://user@host/database?table=NAME, postgres://user@host/database?table=NAME or odbc://DSN?table=NAME.</source>
        <translation>Schreiben Sie sie als clickhouse://user@host/database?table=NAME, postgres://user@host/database?table=NAME oder odbc://DSN?table=NAME.</translation>
    </message>
    <message>
        <source>&quot;tls=%1&quot; is neither on nor off.</source>
        <translation>„tls=%1“ ist weder on noch off.</translation>
    </message>
    <message>
        <source>Leave it out: connections are encrypted, but those to this machine.</source>
        <translation>Lassen Sie es weg: Verbindungen sind verschlüsselt, außer zu diesem Rechner.</translation>
    </message>
    <message>
        <source>The engine&apos;s address names nothing for &quot;%1&quot;.</source>
        <translation>Die Adresse der Engine nennt nichts für „%1“.</translation>
    </message>
    <message>
        <source>Write %1=NAME, or leave it out.</source>
        <translation>Schreiben Sie %1=NAME, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that an engine&apos;s address can say.</source>
        <translation>„%1“ ist nichts, was die Adresse einer Engine sagen kann.</translation>
    </message>
    <message>
        <source>It can say %1.</source>
        <translation>Sie kann %1 sagen.</translation>
    </message>
    <message>
        <source>The engine&apos;s address has more than one &quot;/&quot; after the host.</source>
        <translation>Die Adresse der Engine hat mehr als einen „/“ nach dem Host.</translation>
    </message>
    <message>
        <source>The engine&apos;s address names no data source.</source>
        <translation>Die Adresse der Engine nennt keine Datenquelle.</translation>
    </message>
    <message>
        <source>The name of a data source holds no &quot;;&quot;, &quot;=&quot;, &quot;{&quot; or &quot;}&quot;.</source>
        <translation>Der Name einer Datenquelle enthält kein „;“, „=“, „{“ oder „}“.</translation>
    </message>
    <message>
        <source>The engine&apos;s address names no host.</source>
        <translation>Die Adresse der Engine nennt keinen Host.</translation>
    </message>
    <message>
        <source>&quot;tls=off&quot; only goes to this machine, not to %1.</source>
        <translation>„tls=off“ geht nur zu diesem Rechner, nicht zu %1.</translation>
    </message>
    <message>
        <source>Leave it out; a certificate of your own goes with certificates=FILE, and a server without TLS with a tunnel (ssh -L) to a port of this machine.</source>
        <translation>Lassen Sie es weg; ein eigenes Zertifikat geht mit certificates=FILE, und ein Server ohne TLS mit einem Tunnel (ssh -L) zu einem Port dieses Rechners.</translation>
    </message>
    <message>
        <source>The engine&apos;s address is no URL; signs like # and spaces are written in percent form.</source>
        <translation>Die Adresse der Engine ist keine URL; Zeichen wie # und Leerzeichen werden in Prozentform geschrieben.</translation>
    </message>
    <message>
        <source>The engine&apos;s address does not begin with clickhouse://, postgres:// or odbc://.</source>
        <translation>Die Adresse der Engine beginnt nicht mit clickhouse://, postgres:// oder odbc://.</translation>
    </message>
    <message>
        <source>The engine&apos;s address holds a password, which ends up in logs and lists of processes.</source>
        <translation>Die Adresse der Engine enthält ein Passwort, das so in Protokolle und Prozesslisten gerät.</translation>
    </message>
    <message>
        <source>Leave it out, and change it if others may have seen it: it is asked for, or taken from LEADLIGHT_ENGINE_PASSWORD.</source>
        <translation>Lassen Sie es weg, und ändern Sie es, wenn andere es gesehen haben könnten: Es wird erfragt oder aus LEADLIGHT_ENGINE_PASSWORD genommen.</translation>
    </message>
    <message>
        <source>What answered does not speak HTTP as it should.</source>
        <translation>Was geantwortet hat, spricht nicht HTTP, wie es sollte.</translation>
    </message>
    <message>
        <source>The engine closed the connection without an answer.</source>
        <translation>Die Engine hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>Check that it still runs, and that host, port and TLS are right; then try again.</source>
        <translation>Prüfen Sie, dass sie noch läuft und dass Host, Port und TLS stimmen; versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer was cut off before its end; nothing of it was taken.</source>
        <translation>Die Antwort der Engine wurde vor ihrem Ende abgeschnitten; davon wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Nothing marks the end of the engine&apos;s answer, so a cut one would not be noticed.</source>
        <translation>Nichts zeigt das Ende der Antwort der Engine an, sodass eine abgeschnittene nicht auffiele.</translation>
    </message>
    <message>
        <source>Go to the engine itself and not through a proxy that takes the head&apos;s fields away.</source>
        <translation>Gehen Sie zur Engine selbst und nicht über einen Proxy, der die Felder des Kopfes wegnimmt.</translation>
    </message>
    <message>
        <source>Check host, port and whether a VPN is needed, and whether the engine runs.</source>
        <translation>Prüfen Sie Host, Port, ob ein VPN nötig ist und ob die Engine läuft.</translation>
    </message>
    <message>
        <source>The connection to %1 could not be secured: %2.</source>
        <translation>Die Verbindung zu %1 konnte nicht gesichert werden: %2.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The file holds no certificate, or cannot be read.</source>
        <translation>Die Datei enthält kein Zertifikat oder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 ist nicht erreichbar: %2.</translation>
    </message>
    <message>
        <source>%1 closed the connection at once.</source>
        <translation>%1 hat die Verbindung sofort geschlossen.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain says: %1.</source>
        <translation>Der Schlüsselbund des Systems meldet: %1.</translation>
    </message>
    <message>
        <source>Unlock it, or enter the password each time.</source>
        <translation>Entsperren Sie ihn, oder geben Sie das Passwort jedes Mal ein.</translation>
    </message>
    <message>
        <source>This build of Leadlight knows no keychain.</source>
        <translation>Diese Ausgabe von Leadlight kennt keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The password is asked for each time.</source>
        <translation>Das Passwort wird jedes Mal erfragt.</translation>
    </message>
    <message>
        <source>The ODBC driver says: %1.</source>
        <translation>Der ODBC-Treiber meldet: %1.</translation>
    </message>
    <message>
        <source>Check the data source (its name, host, database and user) with the driver&apos;s own tools; the engine&apos;s log says more.</source>
        <translation>Prüfen Sie die Datenquelle (ihren Namen, Host, Datenbank und Benutzer) mit den Werkzeugen des Treibers; das Protokoll der Engine sagt mehr.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer holds &quot;%1&quot; where a number should be that fits.</source>
        <translation>Die Antwort der Engine enthält „%1“, wo eine passende Zahl stehen sollte.</translation>
    </message>
    <message>
        <source>Choose another column, or a view in which it is a whole number.</source>
        <translation>Wählen Sie eine andere Spalte oder eine Sicht, in der sie eine ganze Zahl ist.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for ODBC is not installed.</source>
        <translation>Qts Treiber für ODBC ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install it (Debian and Ubuntu: libqt6sql6-odbc), and the ODBC driver of your engine.</source>
        <translation>Installieren Sie ihn (Debian und Ubuntu: libqt6sql6-odbc) und den ODBC-Treiber Ihrer Engine.</translation>
    </message>
    <message>
        <source>Check user and password, and that this user may come from this machine (pg_hba.conf).</source>
        <translation>Prüfen Sie Benutzer und Passwort, und ob dieser Benutzer von diesem Rechner kommen darf (pg_hba.conf).</translation>
    </message>
    <message>
        <source>Choose database and table from the engine&apos;s catalogue: they may have been renamed or dropped.</source>
        <translation>Wählen Sie Datenbank und Tabelle aus dem Katalog der Engine: Sie können umbenannt oder gelöscht worden sein.</translation>
    </message>
    <message>
        <source>This user may not do that: training and figures need the right to read the table, working tables and written lists a schema in which the user may create tables.</source>
        <translation>Dieser Benutzer darf das nicht: Training und Kennzahlen brauchen das Recht, die Tabelle zu lesen, Arbeitstabellen und geschriebene Listen ein Schema, in dem der Benutzer Tabellen anlegen darf.</translation>
    </message>
    <message>
        <source>The engine ended the statement, by its limit of time (statement_timeout) or because somebody did. Choose smaller batches or fewer days, or have the limit raised.</source>
        <translation>Die Engine hat die Anweisung beendet, wegen ihrer Zeitgrenze (statement_timeout) oder weil jemand es tat. Wählen Sie kleinere Pakete oder weniger Tage, oder lassen Sie die Grenze anheben.</translation>
    </message>
    <message>
        <source>The engine has run out of memory, disk or connections: choose smaller batches, or try again later.</source>
        <translation>Der Engine fehlt Speicher, Platz oder eine freie Verbindung: Wählen Sie kleinere Pakete, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The statement is more than the engine takes at once: choose smaller batches.</source>
        <translation>Die Anweisung ist mehr, als die Engine auf einmal annimmt: Wählen Sie kleinere Pakete.</translation>
    </message>
    <message>
        <source>The engine is being shut down or started: try again when it is back.</source>
        <translation>Die Engine wird gerade beendet oder gestartet: Versuchen Sie es noch einmal, wenn sie wieder da ist.</translation>
    </message>
    <message>
        <source>A value is not what the statement takes it for: choose another column for it.</source>
        <translation>Ein Wert ist nicht das, wofür die Anweisung ihn hält: Wählen Sie eine andere Spalte dafür.</translation>
    </message>
    <message>
        <source>Check host, port, TLS and whether a VPN is needed, and whether the engine runs.</source>
        <translation>Prüfen Sie Host, Port, TLS, ob ein VPN nötig ist und ob die Engine läuft.</translation>
    </message>
    <message>
        <source>The engine&apos;s log says more; its state is %1.</source>
        <translation>Das Protokoll der Engine sagt mehr; ihr Status ist %1.</translation>
    </message>
    <message>
        <source>The engine says: %1.</source>
        <translation>Die Engine meldet: %1.</translation>
    </message>
    <message>
        <source>A text holds the character 0, which the engine cannot hold.</source>
        <translation>Ein Text enthält das Zeichen 0, das die Engine nicht aufnehmen kann.</translation>
    </message>
    <message>
        <source>Leave that page or cookie out.</source>
        <translation>Lassen Sie diese Seite oder dieses Cookie weg.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer has %1 columns instead of %2.</source>
        <translation>Die Antwort der Engine hat %1 Spalten statt %2.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; of the engine&apos;s answer holds &quot;%2&quot;, which is no number that fits.</source>
        <translation>Spalte „%1“ der Antwort der Engine enthält „%2“, was keine passende Zahl ist.</translation>
    </message>
    <message>
        <source>Most popular pages are not evaluated in a warehouse.</source>
        <translation>Die beliebtesten Seiten werden in einem Warehouse nicht bewertet.</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>Both are asked for the same hidden pages of the same visitors, so that luck with the visitors cancels out. Because several models are compared at once, more is asked of each: of 20 that are no better, chance alone would make one look so. &quot;By chance alone&quot; allows for that (Westfall and Young 1993, Benjamini and Hochberg 1995); the interval is of one model by itself.</source>
        <translation>Beide werden nach denselben verdeckten Seiten derselben Besucher gefragt, sodass sich Glück mit den Besuchern aufhebt. Weil mehrere Modelle auf einmal verglichen werden, wird von jedem mehr verlangt: Von 20, die nicht besser sind, würde allein der Zufall eines so aussehen lassen. „Allein durch Zufall“ berücksichtigt das (Westfall und Young 1993, Benjamini und Hochberg 1995); das Intervall gilt für ein Modell allein.</translation>
    </message>
    <message>
        <source>&quot;Could be chance&quot; does not mean equal: the data are too few to tell.</source>
        <translation>„Könnte Zufall sein“ heißt nicht gleich gut: Die Daten reichen für ein Urteil nicht aus.</translation>
    </message>
    <message>
        <source>A list of nothing but pages of %1 would hit more often, %2 %: the hit rate asks for business units that are known already. Whether lists are right shows on hidden pages.</source>
        <translation>Eine Liste nur mit Seiten von %1 träfe öfter, %2 %: Die Trefferquote fragt nach Geschäftsbereichen, die schon bekannt sind. Ob Listen stimmen, zeigt sich an verdeckten Seiten.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message numerus="yes">
        <source>The interval is of this model by itself. %Ln model is compared: chance alone makes as much in %1 of 100 such comparisons, and only less than 5 counts.</source>
        <comment>The interval is of this model by itself. %Ln models are compared: chance alone makes as much of one of them in %1 of 100 such comparisons, and only less than 5 counts.</comment>
        <translation>
            <numerusform>Das Intervall gilt für dieses Modell allein. %Ln Modell wird verglichen: Allein der Zufall erreicht so viel in %1 von 100 solchen Vergleichen, und erst unter 5 zählt es.</numerusform>
            <numerusform>Das Intervall gilt für dieses Modell allein. %Ln Modelle werden verglichen: Allein der Zufall erreicht bei einem davon so viel in %1 von 100 solchen Vergleichen, und erst unter 5 zählt es.</numerusform>
        </translation>
    </message>
    <message>
        <source>Better or worse than most popular only where the 95 % interval leaves 0 out and &quot;By chance alone&quot; is below 5 %; else it could be chance. Better has to be above random pages, too.</source>
        <translation>Besser oder schlechter als die beliebtesten Seiten nur, wo das 95-%-Intervall die 0 nicht enthält und „Allein durch Zufall“ unter 5 % liegt; sonst könnte es Zufall sein. „Besser“ muss auch über zufälligen Seiten liegen.</translation>
    </message>
    <message>
        <source>How often chance alone would show a difference as large, were the model no better and no worse than most popular. It allows for comparing several models, so it can be above 5 % where the interval, which is of one model by itself, leaves 0 out.</source>
        <translation>Wie oft allein der Zufall einen so großen Unterschied zeigen würde, wenn das Modell nicht besser und nicht schlechter als die beliebtesten Seiten wäre. Der Vergleich mehrerer Modelle ist berücksichtigt; daher kann der Wert über 5 % liegen, wo das Intervall, das für ein Modell allein gilt, die 0 nicht enthält.</translation>
    </message>
    <message>
        <source>Of a model that finds more: how often one of them would be as far ahead of both most popular and random pages (p; Westfall and Young 1993, Benjamini and Hochberg 1995).</source>
        <translation>Bei einem Modell, das mehr findet: wie oft eines davon so weit vor den beliebtesten und vor zufälligen Seiten läge (p; Westfall und Young 1993, Benjamini und Hochberg 1995).</translation>
    </message>
    <message>
        <source>Better or worse than the current model only where the 95 % interval leaves 0 out and chance, allowing for comparing several models, is below 5 %; else it could be chance. Better has to be above random pages, too.</source>
        <translation>Besser oder schlechter als das aktuelle Modell nur, wo das 95-%-Intervall die 0 nicht enthält und der Zufall, der Vergleich mehrerer Modelle berücksichtigt, unter 5 % liegt; sonst könnte es Zufall sein. „Besser“ muss auch über zufälligen Seiten liegen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model beside most popular and random pages: 1 in 20 looks better or worse by chance alone; the judgement allows for it.</source>
        <comment>%Ln models beside most popular and random pages: 1 in 20 looks better or worse by chance alone; the judgement allows for it.</comment>
        <translation>
            <numerusform>%Ln Modell neben den beliebtesten und zufälligen Seiten: 1 von 20 sieht allein durch Zufall besser oder schlechter aus; das Urteil berücksichtigt das.</numerusform>
            <numerusform>%Ln Modelle neben den beliebtesten und zufälligen Seiten: 1 von 20 sieht allein durch Zufall besser oder schlechter aus; das Urteil berücksichtigt das.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is other than in the present settings.</source>
        <translation>Was anders ist als in den aktuellen Einstellungen.</translation>
    </message>
    <message>
        <source>the present ones</source>
        <translation>die aktuellen</translation>
    </message>
    <message>
        <source>As many of 100 hidden pages are found with this as before.</source>
        <translation>Von 100 verdeckten Seiten werden damit so viele gefunden wie zuvor.</translation>
    </message>
    <message>
        <source>The difference in what is found could be chance: %1 to %2 of 100 hidden pages (95 %).</source>
        <translation>Der Unterschied bei dem, was gefunden wird, könnte Zufall sein: %1 bis %2 von 100 verdeckten Seiten (95 %).</translation>
    </message>
    <message>
        <source>The lists for other tools hold the visitors&apos; ids as they are, with what each took or is offered: whoever gets one together with the rest of the report can find out whose the pseudonyms are. Hand them on apart.</source>
        <translation>Die Listen für andere Werkzeuge enthalten die Ids der Besucher, wie sie sind, mit dem, was jeder genommen hat oder angeboten bekommt: Wer eine davon zusammen mit dem übrigen Bericht bekommt, kann herausfinden, wem die Pseudonyme gehören. Geben Sie sie getrennt weiter.</translation>
    </message>
    <message>
        <source>Which asset should each visitor see next?</source>
        <translation>Welches Asset sollte jeder Besucher als Nächstes sehen?</translation>
    </message>
    <message>
        <source>Brief for business unit %1</source>
        <translation>Kurzbericht für den Geschäftsbereich %1</translation>
    </message>
    <message>
        <source>How alike the pages of %1 are: %2 of 1 on average; the business units range from %3 to %4</source>
        <translation>Wie ähnlich sich die Seiten von %1 sind: im Durchschnitt %2 von 1; die Geschäftsbereiche reichen von %3 bis %4</translation>
    </message>
    <message>
        <source>Trying settings, practice round %1</source>
        <translation>Einstellungen werden erprobt, Übungsrunde %1</translation>
    </message>
    <message>
        <source>%1 after %2: %3 form submissions (%4), %5 visitors (%6), %7 pages (%8).</source>
        <translation>%1 nach %2: %3 Formulareinsendungen (%4), %5 Besucher (%6), %7 Seiten (%8).</translation>
    </message>
    <message>
        <source>When the session was saved, or in the earlier delivery.</source>
        <translation>Als die Sitzung gespeichert wurde, oder in der früheren Lieferung.</translation>
    </message>
    <message>
        <source>With the files of now, or in the later delivery.</source>
        <translation>Mit den jetzigen Dateien, oder in der späteren Lieferung.</translation>
    </message>
    <message>
        <source>New: only there now. Vanished: only there then.</source>
        <translation>Neu: nur jetzt da. Verschwunden: nur damals da.</translation>
    </message>
    <message>
        <source>%1 after %2: %3 visitors, %4 before</source>
        <translation>%1 nach %2: %3 Besucher, zuvor %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment</source>
        <comment>%Ln comments</comment>
        <translation>
            <numerusform>%Ln Kommentar</numerusform>
            <numerusform>%Ln Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank line</source>
        <comment>%Ln blank lines</comment>
        <translation>
            <numerusform>%Ln leere Zeile</numerusform>
            <numerusform>%Ln leere Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln separator hint</source>
        <comment>%Ln separator hints</comment>
        <translation>
            <numerusform>%Ln Trennzeichen-Hinweis</numerusform>
            <numerusform>%Ln Trennzeichen-Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln totals row</source>
        <comment>%Ln totals rows</comment>
        <translation>
            <numerusform>%Ln Summenzeile</numerusform>
            <numerusform>%Ln Summenzeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad count</source>
        <comment>%Ln bad counts</comment>
        <translation>
            <numerusform>%Ln ungültige Anzahl</numerusform>
            <numerusform>%Ln ungültige Anzahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad shape</source>
        <comment>%Ln bad shapes</comment>
        <translation>
            <numerusform>%Ln falsche Form</numerusform>
            <numerusform>%Ln falsche Formen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated header</source>
        <comment>%Ln repeated headers</comment>
        <translation>
            <numerusform>%Ln wiederholte Kopfzeile</numerusform>
            <numerusform>%Ln wiederholte Kopfzeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing value</source>
        <comment>%Ln missing values</comment>
        <translation>
            <numerusform>%Ln fehlender Wert</numerusform>
            <numerusform>%Ln fehlende Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line above the header</source>
        <comment>%Ln lines above the header</comment>
        <translation>
            <numerusform>%Ln Zeile über der Kopfzeile</numerusform>
            <numerusform>%Ln Zeilen über der Kopfzeile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line of another table</source>
        <comment>%Ln lines of another table</comment>
        <translation>
            <numerusform>%Ln Zeile aus anderer Tabelle</numerusform>
            <numerusform>%Ln Zeilen aus anderer Tabelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln zero count</source>
        <comment>%Ln zero counts</comment>
        <translation>
            <numerusform>%Ln Anzahl null</numerusform>
            <numerusform>%Ln Anzahlen null</numerusform>
        </translation>
    </message>
    <message>
        <source>What has changed since the session was saved cannot be told.</source>
        <translation>Was sich geändert hat, seit die Sitzung gespeichert wurde, lässt sich nicht sagen.</translation>
    </message>
    <message numerus="yes">
        <source>Best %1 of %Ln visitor without it</source>
        <comment>Best %1 of %Ln visitors without it</comment>
        <translation>
            <numerusform>Beste %1 von %Ln Besucher ohne die Seite</numerusform>
            <numerusform>Beste %1 von %Ln Besuchern ohne die Seite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Best %1 of %Ln visitor who has not taken them all</source>
        <comment>Best %1 of %Ln visitors who have not taken them all</comment>
        <translation>
            <numerusform>Beste %1 von %Ln Besucher, der nicht alle genutzt hat</numerusform>
            <numerusform>Beste %1 von %Ln Besuchern, die nicht alle genutzt haben</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal: what this visitor took speaks for the page. Popular: nothing that was taken does, but many others took the page.</source>
        <translation>Persönlich: Was dieser Besucher genutzt hat, spricht für die Seite. Beliebt: Nichts davon spricht für sie, aber viele andere haben sie genutzt.</translation>
    </message>
    <message>
        <source>The visitor&apos;s id.</source>
        <translation>Die Kennung des Besuchers.</translation>
    </message>
    <message>
        <source>The place of the page in the visitor&apos;s own list.</source>
        <translation>Der Platz der Seite in der Liste des Besuchers.</translation>
    </message>
    <message>
        <source>The model&apos;s own figure for the page, which only compares within one list.</source>
        <translation>Der Wert des Modells für die Seite; vergleichbar nur innerhalb einer Liste.</translation>
    </message>
    <message>
        <source>As the engine has it written down; no table is read for it.</source>
        <translation>So, wie es die Engine vermerkt hat; dafür wird keine Tabelle gelesen.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Rows without a submission, not counted</source>
        <translation>Zeilen ohne Einsendung, nicht gezählt</translation>
    </message>
    <message>
        <source>Rows of other days, left out</source>
        <translation>Zeilen anderer Tage, ausgelassen</translation>
    </message>
    <message>
        <source>Rows without a date, left out</source>
        <translation>Zeilen ohne Datum, ausgelassen</translation>
    </message>
    <message>
        <source>Rows without a visitor id, left out</source>
        <translation>Zeilen ohne Besucherkennung, ausgelassen</translation>
    </message>
    <message>
        <source>Rows of pages with a business unit</source>
        <translation>Zeilen von Seiten mit Geschäftsbereich</translation>
    </message>
    <message>
        <source>Rows of pages without one</source>
        <translation>Zeilen von Seiten ohne</translation>
    </message>
    <message>
        <source>Pages with a business unit</source>
        <translation>Seiten mit Geschäftsbereich</translation>
    </message>
    <message>
        <source>Pages without one</source>
        <translation>Seiten ohne</translation>
    </message>
    <message>
        <source>Pages that are learnt from</source>
        <translation>Seiten, aus denen gelernt wird</translation>
    </message>
    <message>
        <source>Visitors with such a page</source>
        <translation>Besucher mit einer solchen Seite</translation>
    </message>
    <message>
        <source>Pairs of visitor and page</source>
        <translation>Paare aus Besucher und Seite</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Working tables</source>
        <translation>Arbeitstabellen</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
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
        <translation>%1 s eines Kerns</translation>
    </message>
    <message>
        <source>%1 min of one core</source>
        <translation>%1 min eines Kerns</translation>
    </message>
    <message>
        <source>%1 h of one core</source>
        <translation>%1 h eines Kerns</translation>
    </message>
    <message>
        <source>The engine does not say how many rows the table has.</source>
        <translation>Die Engine sagt nicht, wie viele Zeilen die Tabelle hat.</translation>
    </message>
    <message>
        <source>%1 rows, by the engine&apos;s own figures.</source>
        <translation>Zeilen: %1, nach Angaben der Engine.</translation>
    </message>
    <message>
        <source>%1 rows, %2, by the engine&apos;s own figures.</source>
        <translation>Zeilen: %1, %2, nach Angaben der Engine.</translation>
    </message>
    <message>
        <source>Nothing has been read. Counting reads every row once; a run reads them twice more.</source>
        <translation>Gelesen wurde noch nichts. Das Zählen liest jede Zeile einmal, ein Lauf noch zweimal.</translation>
    </message>
    <message>
        <source>Counted: %1 visitors, %2 pages, %3 pairs of visitor and page.</source>
        <translation>Gezählt: Besucher: %1, Seiten: %2, Paare aus Besucher und Seite: %3.</translation>
    </message>
    <message>
        <source>Training takes about %1 there; lists for everybody take about %2.</source>
        <translation>Das Training braucht dort etwa %1, die Listen aller etwa %2.</translation>
    </message>
    <message>
        <source>Working tables there: about %1. Sums that come here: at most %2.</source>
        <translation>Arbeitstabellen dort: etwa %1. Summen, die hierher kommen: höchstens %2.</translation>
    </message>
    <message>
        <source>Visitors with more pages than a person takes, left out of training: %1.</source>
        <translation>Besucher mit mehr Seiten, als ein Mensch nutzt, beim Training ausgelassen: %1.</translation>
    </message>
    <message>
        <source>%1 is trained: %2 s in the engine, %3 s here.</source>
        <translation>%1 ist trainiert: %2 s in der Engine, %3 s hier.</translation>
    </message>
    <message>
        <source>Visitors learnt from: %1.</source>
        <translation>Besucher, aus denen gelernt wurde: %1.</translation>
    </message>
    <message>
        <source>Left out of training for their many pages: %1; they get lists.</source>
        <translation>Wegen vieler Seiten beim Training ausgelassen: %1; Listen bekommen sie.</translation>
    </message>
    <message>
        <source>Found in the top 10: %1 % (HR@10; 95 % interval %2 to %3). One page was hidden of each of %4 visitors.</source>
        <translation>In den Top 10 gefunden: %1&#xa0;% (HR@10; 95-%-Intervall %2 bis %3). Verdeckt wurde je eine Seite; getestete Besucher: %4.</translation>
    </message>
    <message>
        <source>No host was named.</source>
        <translation>Es wurde kein Host genannt.</translation>
    </message>
    <message>
        <source>Write the name or the IP address of the server.</source>
        <translation>Geben Sie den Namen oder die IP-Adresse des Servers an.</translation>
    </message>
    <message>
        <source>No engine is connected.</source>
        <translation>Es ist keine Engine verbunden.</translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation>Verbinden Sie sich zuerst.</translation>
    </message>
    <message>
        <source>Which column of the table of business units is what was not chosen.</source>
        <translation>Welche Spalte der Tabelle der Geschäftsbereiche was ist, wurde nicht gewählt.</translation>
    </message>
    <message>
        <source>Choose its column of pages and that of business units.</source>
        <translation>Wählen Sie die Spalte der Seiten und die der Geschäftsbereiche.</translation>
    </message>
    <message>
        <source>Run %1 is the one at work.</source>
        <translation>Lauf %1 ist der, der gerade arbeitet.</translation>
    </message>
    <message>
        <source>Its tables are dropped when you connect anew or close Leadlight.</source>
        <translation>Seine Tabellen werden gelöscht, wenn Sie sich neu verbinden oder Leadlight schließen.</translation>
    </message>
    <message>
        <source>No table was looked at.</source>
        <translation>Es wurde keine Tabelle angesehen.</translation>
    </message>
    <message>
        <source>Choose a table first.</source>
        <translation>Wählen Sie zuerst eine Tabelle.</translation>
    </message>
    <message>
        <source>No model is trained on the engine&apos;s rows.</source>
        <translation>Auf den Zeilen der Engine ist kein Modell trainiert.</translation>
    </message>
    <message>
        <source>Train one first.</source>
        <translation>Trainieren Sie zuerst eines.</translation>
    </message>
    <message>
        <source>There is no list of &quot;%1&quot; yet.</source>
        <translation>Von „%1“ gibt es noch keine Liste.</translation>
    </message>
    <message>
        <source>The lists were cut short while they were made. Go on with them first.</source>
        <translation>Die Erstellung der Listen wurde abgebrochen. Setzen Sie sie zuerst fort.</translation>
    </message>
    <message>
        <source>Write the lists anew: another program may have dropped it.</source>
        <translation>Schreiben Sie die Listen neu: Ein anderes Programm kann ihn gelöscht haben.</translation>
    </message>
    <message>
        <source>The table for the lists has no name.</source>
        <translation>Die Tabelle für die Listen hat keinen Namen.</translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation>Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>There is only one delivery, %1, and nothing to compare it with.</source>
        <translation>Es gibt nur eine Lieferung, %1, und nichts, womit sie verglichen werden könnte.</translation>
    </message>
    <message>
        <source>Read a row: visitors who took a page of its business unit are shown 100 pages. So many of them are of the unit of each column.</source>
        <translation>So lesen Sie eine Zeile: Besuchern, die eine Seite ihres Geschäftsbereichs genutzt haben, werden 100 Seiten gezeigt. So viele davon gehören zum Geschäftsbereich der jeweiligen Spalte.</translation>
    </message>
    <message>
        <source>Unmapped pages are not in the BU mapping: no unit owns them.</source>
        <translation>Nicht zugeordnete Seiten fehlen in der BU-Zuordnung: Sie gehören keinem Geschäftsbereich.</translation>
    </message>
    <message>
        <source>How many visitors have the page among their ten next ones because of what they took. Visitors who get it only because it is popular do not count.</source>
        <translation>Bei wie vielen Besuchern die Seite aufgrund ihrer genutzten Seiten unter den zehn nächsten steht. Besucher, die sie nur erhalten, weil sie beliebt ist, zählen nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has a lower figure, but too few tested visitors to tell it from chance.</source>
        <comment>%1 have lower figures, but too few tested visitors to tell them from chance.</comment>
        <translation>
            <numerusform>%1 hat einen niedrigeren Wert, aber zu wenige getestete Besucher, um ihn vom Zufall zu unterscheiden.</numerusform>
            <numerusform>%1 haben niedrigere Werte, aber zu wenige getestete Besucher, um sie vom Zufall zu unterscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open one as the asset list (on the command line: --assets), or leave the rule out.</source>
        <translation>Öffnen Sie eine als Asset-Liste (auf der Befehlszeile: --assets), oder lassen Sie die Regel weg.</translation>
    </message>
    <message>
        <source>It is one of %1. Leave it out, or choose such a model with --model.</source>
        <translation>Sie gehört zu %1. Lassen Sie sie weg, oder wählen Sie ein solches Modell mit --model.</translation>
    </message>
    <message>
        <source>--%1 is no setting of the model %2.</source>
        <translation>--%1 ist keine Einstellung des Modells %2.</translation>
    </message>
    <message>
        <source>The model %1 has %2.</source>
        <translation>Das Modell %1 hat %2.</translation>
    </message>
    <message>
        <source>No page has the business unit &quot;%1&quot; (see --bu-mapping).</source>
        <translation>Keine Seite hat den Geschäftsbereich „%1“ (siehe --bu-mapping).</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>The commands are %1.</source>
        <translation>Die Befehle sind %1.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>Did you mean %1? `%2 --help` lists its options.</source>
        <translation>Meinten Sie %1? `%2 --help` listet die Optionen auf.</translation>
    </message>
    <message>
        <source>Options come after their command, as in `leadlight-cli inspect --submissions FILE`.</source>
        <translation>Optionen stehen nach ihrem Befehl, wie in `leadlight-cli inspect --submissions FILE`.</translation>
    </message>
    <message>
        <source>`%1 --help` lists its options.</source>
        <translation>`%1 --help` listet die Optionen auf.</translation>
    </message>
    <message>
        <source>%1 has no option %2.</source>
        <translation>%1 hat keine Option %2.</translation>
    </message>
    <message>
        <source>%1 does not know what &quot;%2&quot; is for.</source>
        <translation>%1 weiß nicht, wofür „%2“ steht.</translation>
    </message>
    <message>
        <source>Put the option before it that it belongs to, as in `--submissions FILE`.</source>
        <translation>Setzen Sie die Option davor, zu der es gehört, wie in `--submissions FILE`.</translation>
    </message>
    <message>
        <source>`%1` alone does nothing.</source>
        <translation>`%1` allein tut nichts.</translation>
    </message>
    <message>
        <source>Add one of %1.</source>
        <translation>Ergänzen Sie eines von %1.</translation>
    </message>
    <message>
        <source>Pages with several business units, of which one counts</source>
        <translation>Seiten mit mehreren Geschäftsbereichen, von denen einer zählt</translation>
    </message>
    <message numerus="yes">
        <source>%n page has more than one business unit. A table has no order: the first by name counts.</source>
        <comment>%n pages have more than one business unit. A table has no order: the first by name counts.</comment>
        <translation>
            <numerusform>%n Seite hat mehr als einen Geschäftsbereich. Eine Tabelle hat keine Reihenfolge: Es zählt der erste nach dem Namen.</numerusform>
            <numerusform>%n Seiten haben mehr als einen Geschäftsbereich. Eine Tabelle hat keine Reihenfolge: Es zählt der erste nach dem Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. If your organisation signs its certificates itself, name the file with its own (&quot;Certificates&quot; in the window, certificates=FILE in an address). Check that the port is the one with TLS.</source>
        <translation>Es wurde nichts gesendet. Unterschreibt Ihre Organisation ihre Zertifikate selbst, nennen Sie die Datei mit ihrem eigenen („Zertifikate“ im Fenster, certificates=DATEI in einer Adresse). Prüfen Sie, ob der Port der mit TLS ist.</translation>
    </message>
    <message>
        <source>Name a file of certificates in PEM form.</source>
        <translation>Nennen Sie eine Datei mit Zertifikaten im PEM-Format.</translation>
    </message>
    <message>
        <source>Of 100 hidden pages the most popular pages find %1 in the top %2, random pages %3</source>
        <translation>Von 100 verdeckten Seiten finden die beliebtesten Seiten %1 in den Top %2, zufällige Seiten %3</translation>
    </message>
    <message>
        <source>Of 100 hidden pages %1 finds %2 in the top %3, the most popular pages find %4, random pages %5</source>
        <translation>Von 100 verdeckten Seiten findet %1 in den Top %3 %2, die beliebtesten Seiten finden %4, zufällige Seiten %5</translation>
    </message>
    <message>
        <source>Of 100 hidden pages the most popular pages find %1; of 100 pages they ever list %2</source>
        <translation>Von 100 verdeckten Seiten finden die beliebtesten Seiten %1; von 100 Seiten listen sie jemals %2</translation>
    </message>
    <message>
        <source>%1 finds %2 of 100 hidden pages and ever lists %3 of 100 pages; the most popular pages find %4 and list %5</source>
        <translation>%1 findet %2 von 100 verdeckten Seiten und listet jemals %3 von 100 Seiten; die beliebtesten Seiten finden %4 und listen %5</translation>
    </message>
    <message>
        <source>The business units have the same shares of the recommended pages as of those taken</source>
        <translation>Die Geschäftsbereiche haben an den empfohlenen Seiten dieselben Anteile wie an den genommenen</translation>
    </message>
    <message>
        <source>Of 100 recommended pages %1 are of %2, of 100 pages taken %3: no other business unit differs more</source>
        <translation>Von 100 empfohlenen Seiten gehören %1 zu %2, von 100 genommenen %3: Kein anderer Geschäftsbereich weicht stärker ab</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Zeilen der Listen</translation>
    </message>
    <message>
        <source>On slides</source>
        <translation>Auf Folien</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long for slides: the formats xlsx and csv have it.</source>
        <translation>„%1“ ist zu lang für Folien: Die Formate xlsx und csv enthalten es.</translation>
    </message>
    <message>
        <source>Pages since %1: %2 new, %3 gone</source>
        <translation>Seiten seit %1: %2 neu, %3 verschwunden</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln visitor</source>
        <comment>%1: %Ln visitors</comment>
        <translation>
            <numerusform>%1: %Ln Besucher</numerusform>
            <numerusform>%1: %Ln Besucher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The one visitor took %1 pages</source>
        <comment>The %Ln visitors took %1 pages each on average</comment>
        <translation>
            <numerusform>Der eine Besucher hat %1 Seiten genommen</numerusform>
            <numerusform>Die %Ln Besucher haben im Schnitt je %1 Seiten genommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists with one row a visitor are for the workbook, but none is to be written.</source>
        <translation>Listen mit einer Zeile je Besucher sind für die Arbeitsmappe, aber es soll keine geschrieben werden.</translation>
    </message>
    <message>
        <source>Add the format xlsx, or leave out the rows of the lists.</source>
        <translation>Nehmen Sie das Format xlsx hinzu, oder lassen Sie die Zeilen der Listen weg.</translation>
    </message>
    <message>
        <source>Basis %1</source>
        <translation>Grundlage %1</translation>
    </message>
    <message>
        <source>A change of this session was broken off, and that can only be undone where it may be written.</source>
        <translation>Eine Änderung dieser Sitzung wurde abgebrochen; rückgängig machen lässt sich das nur dort, wo geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Copy it and the file beside it that ends in -journal to a folder of yours, and open it there.</source>
        <translation>Kopieren Sie sie und die Datei daneben, die auf -journal endet, in einen eigenen Ordner, und öffnen Sie sie dort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cookie tested</source>
        <comment>%Ln cookies tested</comment>
        <translation>
            <numerusform>%Ln Cookie getestet</numerusform>
            <numerusform>%Ln Cookies getestet</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>compared %1</source>
        <translation>verglichen %1</translation>
    </message>
    <message>
        <source>95 % intervals</source>
        <translation>95-%-Intervalle</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln page; it was taken by %2 of %3 visitors</source>
        <comment>%1 has %Ln pages; the first was taken by %2 of %3 visitors</comment>
        <translation>
            <numerusform>%1 hat %Ln Seite; genommen haben sie %2 von %3 Besuchern</numerusform>
            <numerusform>%1 hat %Ln Seiten; die erste haben %2 von %3 Besuchern genommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted is each visitor who took the page in the rows of these files, once; the page that most visitors took stands first.</source>
        <translation>Gezählt wird jeder Besucher, der die Seite in den Zeilen dieser Dateien genommen hat, einmal; die Seite mit den meisten Besuchern steht vorn.</translation>
    </message>
    <message>
        <source>%1: %2 in the top %3 (95 %: %4 to %5 in 100); of all pages %6 in 100</source>
        <translation>%1: %2 in den Top %3 (95 %: %4 bis %5 von 100); von allen Seiten %6 von 100</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>The rules leave these pages out of every list.</source>
        <translation>Die Regeln lassen diese Seiten aus allen Listen weg.</translation>
    </message>
    <message>
        <source>The rules leave this page out of every list, by the rule &quot;%1&quot;.</source>
        <translation>Die Regeln lassen diese Seite aus allen Listen weg, durch die Regel „%1“.</translation>
    </message>
    <message>
        <source>The rules leave this page out of every list.</source>
        <translation>Die Regeln lassen diese Seite aus allen Listen weg.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor is left out of every list</source>
        <comment>%Ln visitors are left out of every list</comment>
        <translation>
            <numerusform>%Ln Besucher ist aus allen Listen ausgelassen</numerusform>
            <numerusform>%Ln Besucher sind aus allen Listen ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules go by an asset list</source>
        <translation>Die Regeln richten sich nach einer Asset-Liste</translation>
    </message>
    <message>
        <source>Rules in force: %1.</source>
        <translation>Regeln in Kraft: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Measured without the rule in force.</source>
        <comment>Measured without the %Ln rules in force.</comment>
        <translation>
            <numerusform>Ohne die geltende Regel gemessen.</numerusform>
            <numerusform>Ohne die %Ln geltenden Regeln gemessen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on all visitors, also the one who is left out of every list.</source>
        <comment>Measured on all visitors, also the %Ln who are left out of every list.</comment>
        <translation>
            <numerusform>An allen Besuchern gemessen, auch an dem, der aus allen Listen ausgelassen ist.</numerusform>
            <numerusform>An allen Besuchern gemessen, auch an den %Ln, die aus allen Listen ausgelassen sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>measured without the rules</source>
        <translation>ohne die Regeln gemessen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule</source>
        <comment>%Ln rules</comment>
        <translation>
            <numerusform>%Ln Regel</numerusform>
            <numerusform>%Ln Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor left out</source>
        <comment>%Ln visitors left out</comment>
        <translation>
            <numerusform>%Ln Besucher ausgelassen</numerusform>
            <numerusform>%Ln Besucher ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (95 %: %2 to %3 in 100)</source>
        <translation>%1 (95 %: %2 bis %3 von 100)</translation>
    </message>
    <message>
        <source>%1 is served worst: %2, in 100 that is %3 fewer than over all pages (95 %: %4 to %5 fewer).</source>
        <translation>%1 wird am schlechtesten bedient: %2, auf 100 sind das %3 weniger als über alle Seiten (95 %: %4 bis %5 weniger).</translation>
    </message>
    <message>
        <source>%1 is served clearly worse: %2, in 100 that is %3 fewer than over all pages (95 %: %4 to %5 fewer).</source>
        <translation>%1 wird deutlich schlechter bedient: %2, auf 100 sind das %3 weniger als über alle Seiten (95 %: %4 bis %5 weniger).</translation>
    </message>
    <message numerus="yes">
        <source>the one tested page is not found</source>
        <comment>none of %Ln tested pages is found</comment>
        <translation>
            <numerusform>die eine getestete Seite wird nicht gefunden</numerusform>
            <numerusform>keine von %Ln getesteten Seiten wird gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tested page is found</source>
        <comment>%1 of %Ln tested pages are found</comment>
        <translation>
            <numerusform>%1 von %Ln getesteten Seite wird gefunden</numerusform>
            <numerusform>%1 von %Ln getesteten Seiten werden gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation>Regeln in Kraft</translation>
    </message>
    <message>
        <source>Measuring hit rates in the warehouse</source>
        <translation>Trefferquoten werden im Warehouse gemessen</translation>
    </message>
    <message>
        <source>Reading the hit rates of cookies from the warehouse</source>
        <translation>Trefferquoten der Cookies werden aus dem Warehouse gelesen</translation>
    </message>
    <message>
        <source>The temporary file that cookies are sorted in cannot be written.</source>
        <translation>Die temporäre Datei, in der Cookies sortiert werden, kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files, and start again.</source>
        <translation>Schaffen Sie Platz im Ordner für temporäre Dateien, und beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>The temporary file that cookies are sorted in cannot be read.</source>
        <translation>Die temporäre Datei, in der Cookies sortiert werden, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>Reading the totals of cookies from the warehouse</source>
        <translation>Summen der Cookies werden aus dem Warehouse gelesen</translation>
    </message>
    <message>
        <source>The warehouse sent hit rates that cannot be.</source>
        <translation>Das Warehouse hat Trefferquoten gesendet, die es nicht geben kann.</translation>
    </message>
    <message>
        <source>BU mapping</source>
        <translation>BU-Zuordnung</translation>
    </message>
    <message>
        <source>This session was saved by a newer version of Leadlight, and is not changed by this one.</source>
        <translation>Diese Sitzung wurde von einer neueren Version von Leadlight gespeichert und wird von dieser nicht verändert.</translation>
    </message>
    <message>
        <source>Save under another name.</source>
        <translation>Speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>This session was saved by a newer version of Leadlight, in a form that this one cannot read.</source>
        <translation>Diese Sitzung wurde von einer neueren Version von Leadlight in einer Form gespeichert, die diese nicht lesen kann.</translation>
    </message>
    <message>
        <source>This session was saved by a newer version of Leadlight, which may hold more of these visitors than this one knows.</source>
        <translation>Diese Sitzung wurde von einer neueren Version von Leadlight gespeichert und kann mehr über diese Besucher enthalten, als diese Version kennt.</translation>
    </message>
    <message>
        <source>Forget them with that version, or delete the file.</source>
        <translation>Löschen Sie sie mit jener Version, oder löschen Sie die Datei.</translation>
    </message>
    <message>
        <source>This session was saved by a newer version of Leadlight, and is not replaced by one of this version.</source>
        <translation>Diese Sitzung wurde von einer neueren Version von Leadlight gespeichert und wird nicht durch eine dieser Version ersetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>%Ln more</comment>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This session was saved by a newer version of Leadlight (%1).</source>
        <translation>Diese Sitzung wurde von einer neueren Version von Leadlight gespeichert (%1).</translation>
    </message>
    <message>
        <source>What this version has read of it: %1.</source>
        <translation>Diese Version hat davon gelesen: %1.</translation>
    </message>
    <message>
        <source>Nothing in it is unknown to this version.</source>
        <translation>Nichts darin ist dieser Version unbekannt.</translation>
    </message>
    <message>
        <source>What it does not know or could not read: %1.</source>
        <translation>Was sie nicht kennt oder nicht lesen konnte: %1.</translation>
    </message>
    <message>
        <source>The results may rest on choices among that, so they were left out: train again.</source>
        <translation>Die Ergebnisse können auf Einstellungen darunter beruhen und wurden deshalb weggelassen: Trainieren Sie neu.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>the trained model with its lists</source>
        <translation>das trainierte Modell mit seinen Listen</translation>
    </message>
    <message>
        <source>which files it was made from</source>
        <translation>aus welchen Dateien sie entstand</translation>
    </message>
    <message>
        <source>models to compare</source>
        <translation>zu vergleichende Modelle</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>cohorts</source>
        <translation>Kohorten</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>how the report is made</source>
        <translation>wie der Bericht gemacht wird</translation>
    </message>
    <message>
        <source>models side by side</source>
        <translation>Modelle im Vergleich</translation>
    </message>
    <message>
        <source>the learning curve</source>
        <translation>die Lernkurve</translation>
    </message>
    <message>
        <source>results of before the last change</source>
        <translation>Ergebnisse vor der letzten Änderung</translation>
    </message>
    <message>
        <source>Trained on a sample of whole cookies: %1 % (%2 of %3).</source>
        <translation>Trainiert auf einer Stichprobe ganzer Cookies: %1 % (%2 von %3).</translation>
    </message>
    <message>
        <source>ALS reads every visitor&apos;s row in every pass, so it is not trained on the sums of a warehouse, but on a sample of whole visitors.</source>
        <translation>ALS liest in jedem Durchgang die Zeile jedes Besuchers und wird deshalb nicht auf den Summen eines Warehouse trainiert, sondern auf einer Stichprobe ganzer Besucher.</translation>
    </message>
    <message>
        <source>Choose it by name to have it trained on such a sample, or choose another model.</source>
        <translation>Wählen Sie es namentlich, damit es auf einer solchen Stichprobe trainiert wird, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The warehouse sent pages that it was not asked for.</source>
        <translation>Das Warehouse schickte Seiten, nach denen es nicht gefragt wurde.</translation>
    </message>
    <message>
        <source>Reading a sample of whole visitors</source>
        <translation>Stichprobe ganzer Besucher wird gelesen</translation>
    </message>
    <message>
        <source>The sample has no visitor to learn from.</source>
        <translation>Die Stichprobe enthält keinen Besucher, von dem gelernt werden kann.</translation>
    </message>
    <message>
        <source>Choose a table with more rows, or another model.</source>
        <translation>Wählen Sie eine Tabelle mit mehr Zeilen oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>Ranking hidden pages of the sample</source>
        <translation>Verdeckte Seiten der Stichprobe werden eingeordnet</translation>
    </message>
    <message>
        <source>%1 is trained on a sample of whole visitors here, so an engine cannot make everybody&apos;s lists by it.</source>
        <translation>%1 wird hier auf einer Stichprobe ganzer Besucher trainiert, daher kann eine Engine damit nicht die Listen aller machen.</translation>
    </message>
    <message>
        <source>Ask for the lists of single visitors, or choose another model.</source>
        <translation>Fragen Sie nach den Listen einzelner Besucher, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Looked for a column called %1. The others are the title (%2), the language (%3) and the last day (%4).</source>
        <translation>Gesucht wurde eine Spalte namens %1. Die übrigen sind der Titel (%2), die Sprache (%3) und der letzte Tag (%4).</translation>
    </message>
    <message>
        <source>This asset list has no column of pages.</source>
        <translation>Diese Asset-Liste hat keine Spalte mit Seiten.</translation>
    </message>
    <message>
        <source>None of these columns is known to be that of the pages: %1.</source>
        <translation>Von keiner dieser Spalten ist bekannt, dass sie die Seiten enthält: %1.</translation>
    </message>
    <message>
        <source>%1 % against it:  %2</source>
        <translation>%1 % dagegen:  %2</translation>
    </message>
    <message>
        <source>What speaks for this page, and what against it, as shares of all of that:</source>
        <translation>Was für diese Seite spricht und was gegen sie, als Anteile an all dem:</translation>
    </message>
    <message>
        <source>&quot;95 %&quot; tells how sure a figure is: in 95 of 100 such samples the true value lies within.</source>
        <translation>„95 %“ sagt, wie sicher eine Zahl ist: In 95 von 100 solchen Stichproben liegt der wahre Wert innerhalb.</translation>
    </message>
    <message>
        <source>What the page adds to the recommendation chosen below, of all that speaks for it, or how much it speaks against it: in files such a share is below 0.</source>
        <translation>Was die Seite zu der unten gewählten Empfehlung beiträgt, von allem, was für sie spricht, oder wie sehr sie gegen sie spricht: In Dateien ist ein solcher Anteil kleiner als 0.</translation>
    </message>
    <message>
        <source>%1 % against</source>
        <translation>%1 % dagegen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page that is not in it counts as live.</source>
        <comment>%Ln pages that are not in it count as live.</comment>
        <translation>
            <numerusform>%Ln Seite, die nicht darin steht, gilt als aktiv.</numerusform>
            <numerusform>%Ln Seiten, die nicht darin stehen, gelten als aktiv.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule changed: %1</source>
        <translation>Regel geändert: %1</translation>
    </message>
    <message>
        <source>Rule switched on: %1</source>
        <translation>Regel eingeschaltet: %1</translation>
    </message>
    <message>
        <source>Rule switched off: %1</source>
        <translation>Regel ausgeschaltet: %1</translation>
    </message>
    <message>
        <source>Change of the asset list</source>
        <translation>Änderung der Asset-Liste</translation>
    </message>
    <message>
        <source>Change of who is left out</source>
        <translation>Änderung, wer ausgelassen wird</translation>
    </message>
    <message>
        <source>Change of the rules</source>
        <translation>Änderung der Regeln</translation>
    </message>
    <message>
        <source>Rule added: %1</source>
        <translation>Regel hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Rule removed: %1</source>
        <translation>Regel entfernt: %1</translation>
    </message>
    <message>
        <source>no page whose last day by the asset list is over; a page without a day, or not in the list, counts as live</source>
        <translation>keine Seite, deren letzter Tag laut Asset-Liste vorbei ist; eine Seite ohne Tag oder außerhalb der Liste gilt als aktiv</translation>
    </message>
</context>
<context>
    <name>leadlight::PreviewModel</name>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 (column %2)</source>
        <translation>%1 (Spalte %2)</translation>
    </message>
</context>
<context>
    <name>leadlight::PricePanel</name>
    <message>
        <source>What a rule costs</source>
        <translation>Was eine Regel kostet</translation>
    </message>
    <message>
        <source>Choose a rule to see what it does, and what it costs.</source>
        <translation>Wählen Sie eine Regel, um zu sehen, was sie bewirkt und was sie kostet.</translation>
    </message>
    <message>
        <source>Price it</source>
        <translation>Preis berechnen</translation>
    </message>
    <message>
        <source>Trains the model without the hidden pages, and ranks with and without the rule</source>
        <translation>Trainiert das Modell ohne die verdeckten Seiten und erstellt die Listen mit und ohne die Regel</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop working out the price</source>
        <translation>Preisberechnung abbrechen</translation>
    </message>
    <message>
        <source>Found in the top 10</source>
        <translation>In den Top 10 gefunden</translation>
    </message>
    <message>
        <source>Pages that a visitor took are hidden from the model: of 100 of them, how many stand in the visitor&apos;s top 10. A hidden page that the rules leave out is not found. It does not say how many would follow a recommendation.</source>
        <translation>Genutzte Seiten der Besucher werden vor dem Modell verdeckt: wie viele von 100 davon in den Top 10 des Besuchers stehen. Eine verdeckte Seite, die die Regeln auslassen, wird nicht gefunden. Das sagt nicht, wie viele einer Empfehlung folgen würden.</translation>
    </message>
    <message>
        <source>Pages that stand in some list</source>
        <translation>Seiten, die in einer Liste stehen</translation>
    </message>
    <message>
        <source>Lists that change</source>
        <translation>Listen, die sich ändern</translation>
    </message>
    <message>
        <source>Lists shorter than 10</source>
        <translation>Listen kürzer als 10</translation>
    </message>
    <message>
        <source>Whose pages are recommended (grey before, coloured after)</source>
        <translation>Wessen Seiten empfohlen werden (grau vorher, farbig nachher)</translation>
    </message>
    <message>
        <source>Undo brings the old lists back.</source>
        <translation>„Rückgängig“ bringt die alten Listen zurück.</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Choose the page first.</source>
        <translation>Wählen Sie zuerst die Seite.</translation>
    </message>
    <message>
        <source>Choose the name first.</source>
        <translation>Wählen Sie zuerst den Namen.</translation>
    </message>
    <message>
        <source>Its price shows once a model is trained.</source>
        <translation>Ihr Preis zeigt sich, sobald ein Modell trainiert ist.</translation>
    </message>
    <message>
        <source>Working out the price...</source>
        <translation>Der Preis wird berechnet...</translation>
    </message>
    <message>
        <source>Others are being priced first.</source>
        <translation>Zuerst werden die Preise anderer Regeln berechnet.</translation>
    </message>
    <message>
        <source>It has no price: %1</source>
        <translation>Sie hat keinen Preis: %1</translation>
    </message>
    <message>
        <source>Not priced yet.</source>
        <translation>Noch kein Preis berechnet.</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <source>Change without its price</source>
        <translation>Ohne Preis ändern</translation>
    </message>
    <message>
        <source>Accept the rule</source>
        <translation>Regel übernehmen</translation>
    </message>
    <message>
        <source>Accept without its price</source>
        <translation>Ohne Preis übernehmen</translation>
    </message>
    <message>
        <source>%1 → %2 of %3</source>
        <translation>%1 → %2 von %3</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 von %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>Pages that are not in the asset list, or have no last day there, count as live.</source>
        <translation>Seiten, die nicht in der Asset-Liste stehen oder dort keinen letzten Tag haben, gelten als aktiv.</translation>
    </message>
    <message>
        <source>Pages that are not in the asset list, or have no language there, are for everyone.</source>
        <translation>Seiten, die nicht in der Asset-Liste stehen oder dort keine Sprache haben, sind für alle.</translation>
    </message>
    <message>
        <source>All %1 rules in force together</source>
        <translation>Alle %1 geltenden Regeln zusammen</translation>
    </message>
    <message>
        <source>Lists with all of them, beside lists with none.</source>
        <translation>Listen mit allen, neben Listen ohne jede.</translation>
    </message>
    <message>
        <source>of 100 hidden pages, %1 visitors, the same pages hidden before and after. %2</source>
        <translation>von 100 verdeckten Seiten, %1 Besucher, vorher und nachher dieselben Seiten verdeckt. %2</translation>
    </message>
</context>
<context>
    <name>leadlight::RecentSessionsPanel</name>
    <message>
        <source>Recent sessions</source>
        <translation>Letzte Sitzungen</translation>
    </message>
    <message>
        <source>Open session...</source>
        <translation>Sitzung öffnen...</translation>
    </message>
    <message>
        <source>Name and folder</source>
        <translation>Name und Ordner</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Found in the top 10</source>
        <translation>In den Top 10 gefunden</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Open the session %1</source>
        <translation>Die Sitzung %1 öffnen</translation>
    </message>
    <message>
        <source>Look for it...</source>
        <translation>Suchen...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>%1 aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>1 cohort</source>
        <translation>1 Kohorte</translation>
    </message>
    <message>
        <source>%1 cohorts</source>
        <translation>%1 Kohorten</translation>
    </message>
</context>
<context>
    <name>leadlight::RecommendationsPage</name>
    <message>
        <source>What each visitor should be offered next, and why.</source>
        <translation>Was jedem Besucher als Nächstes angeboten werden sollte, und warum.</translation>
    </message>
    <message>
        <source>Open a submissions export to see its cookies here.</source>
        <translation>Öffnen Sie einen Export von Einsendungen, um seine Cookies hier zu sehen.</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>1 Zeile kopiert</translation>
    </message>
    <message>
        <source>%1 rows copied</source>
        <translation>%1 Zeilen kopiert</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Only the %1 selected before</source>
        <translation>Nur die %1 zuvor ausgewählten</translation>
    </message>
    <message>
        <source>Only the %1 without evidence</source>
        <translation>Nur die %1 ohne Belege</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Open submissions...</source>
        <translation>Einsendungen öffnen...</translation>
    </message>
    <message>
        <source>Open the submissions file to see its cookies here.</source>
        <translation>Öffnen Sie die Einsendungsdatei, um ihre Cookies hier zu sehen.</translation>
    </message>
</context>
<context>
    <name>leadlight::ReportContents</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>Number of slides</source>
        <translation>Anzahl der Folien</translation>
    </message>
</context>
<context>
    <name>leadlight::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Title of the slide</source>
        <translation>Titel der Folie</translation>
    </message>
    <message>
        <source>Slide before</source>
        <translation>Vorige Folie</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>Nächste Folie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Looking at what there is...</source>
        <translation>Vorhandenes wird geprüft...</translation>
    </message>
    <message>
        <source>Title slide</source>
        <translation>Titelfolie</translation>
    </message>
    <message>
        <source>Slide %1 of %2: %3</source>
        <translation>Folie %1 von %2: %3</translation>
    </message>
    <message>
        <source>Write 1 file</source>
        <translation>1 Datei schreiben</translation>
    </message>
    <message>
        <source>Write %1 files</source>
        <translation>%1 Dateien schreiben</translation>
    </message>
    <message>
        <source>Tick what is to be in it.</source>
        <translation>Haken Sie an, was enthalten sein soll.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Writing...</source>
        <translation>Wird geschrieben...</translation>
    </message>
    <message>
        <source>Written: 1 file in %1.</source>
        <translation>Geschrieben: 1 Datei in %1.</translation>
    </message>
    <message>
        <source>Written: %1 files in %2.</source>
        <translation>Geschrieben: %1 Dateien in %2.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Wird abgebrochen...</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
</context>
<context>
    <name>leadlight::ReportForm</name>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Choose a file...</source>
        <translation>Datei wählen...</translation>
    </message>
    <message>
        <source>Leadlight&apos;s own</source>
        <translation>Von Leadlight</translation>
    </message>
    <message>
        <source>Leadlight, 16:9. Your own .potx or .pptx is kept as it is.</source>
        <translation>Leadlight, 16:9. Ihre eigene .potx oder .pptx bleibt unverändert.</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
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
        <translation>Alles auf Seiten zum Drucken</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>A PNG and an SVG of each chart</source>
        <translation>Ein PNG und ein SVG von jedem Diagramm</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>A file for each table</source>
        <translation>Eine Datei je Tabelle</translation>
    </message>
    <message>
        <source>How CSV is written</source>
        <translation>Wie CSV geschrieben wird</translation>
    </message>
    <message>
        <source>for Excel</source>
        <translation>für Excel</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>For Excel: separator and decimals of this computer, ids stay texts. Plain: for other programs (RFC 4180).</source>
        <translation>Für Excel: Trenn- und Dezimalzeichen dieses Computers, IDs bleiben Text. Einfach: für andere Programme (RFC 4180).</translation>
    </message>
    <message>
        <source>Per BU</source>
        <translation>Je BU</translation>
    </message>
    <message>
        <source>A brief for each business unit</source>
        <translation>Ein Kurzbericht je Geschäftsbereich</translation>
    </message>
    <message>
        <source>Visitor ids</source>
        <translation>Besucher-IDs</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>The key stays on this computer.</source>
        <translation>Der Schlüssel bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Write the key file...</source>
        <translation>Schlüsseldatei schreiben...</translation>
    </message>
    <message>
        <source>A CSV file that says whose each pseudonym is. Keep it to yourself.</source>
        <translation>Eine CSV-Datei, die sagt, zu wem jedes Pseudonym gehört. Behalten Sie sie für sich.</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>Kontrollgruppe</translation>
    </message>
    <message>
        <source>Share of the visitors in the control group</source>
        <translation>Anteil der Besucher in der Kontrollgruppe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Of the visitors, drawn at random, into files of their own: show them nothing.</source>
        <translation>Der Besucher, zufällig gezogen, in eigene Dateien: Zeigen Sie ihnen nichts.</translation>
    </message>
    <message>
        <source>Other tools</source>
        <translation>Andere Tools</translation>
    </message>
    <message>
        <source>Adobe Target</source>
        <translation>Adobe Target</translation>
    </message>
    <message>
        <source>Criteria and entity feed, with the ids as they are</source>
        <translation>Kriterien- und Entity-Feed, mit unveränderten IDs</translation>
    </message>
    <message>
        <source>Amazon Personalize</source>
        <translation>Amazon Personalize</translation>
    </message>
    <message>
        <source>List of ids</source>
        <translation>ID-Liste</translation>
    </message>
    <message>
        <source>The visitors outside of the control group, with the ids as they are</source>
        <translation>Die Besucher außerhalb der Kontrollgruppe, mit unveränderten IDs</translation>
    </message>
    <message>
        <source>Earlier deck</source>
        <translation>Frühere Präsentation</translation>
    </message>
    <message>
        <source>Update a deck...</source>
        <translation>Aktualisieren...</translation>
    </message>
    <message>
        <source>A new deck</source>
        <translation>Neue Präsentation</translation>
    </message>
    <message>
        <source>New figures in place; moved charts stay where they are.</source>
        <translation>Neue Werte an Ort und Stelle; verschobene Diagramme bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder of the report</source>
        <translation>Ordner des Berichts</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Ändern...</translation>
    </message>
    <message>
        <source>Open a BU mapping first</source>
        <translation>Öffnen Sie zuerst eine BU-Zuordnung</translation>
    </message>
    <message>
        <source>A brief for each business unit: 1 deck</source>
        <translation>Ein Kurzbericht je Geschäftsbereich: 1 Präsentation</translation>
    </message>
    <message>
        <source>A brief for each business unit: %1 decks</source>
        <translation>Ein Kurzbericht je Geschäftsbereich: %1 Präsentationen</translation>
    </message>
    <message>
        <source>Template for the decks</source>
        <translation>Vorlage für die Präsentationen</translation>
    </message>
    <message>
        <source>PowerPoint (*.pptx *.potx)</source>
        <translation>PowerPoint (*.pptx *.potx)</translation>
    </message>
    <message>
        <source>Deck to update</source>
        <translation>Zu aktualisierende Präsentation</translation>
    </message>
    <message>
        <source>PowerPoint (*.pptx)</source>
        <translation>PowerPoint (*.pptx)</translation>
    </message>
    <message>
        <source>Write the key file</source>
        <translation>Schlüsseldatei schreiben</translation>
    </message>
    <message>
        <source>These files hold the ids as they are: whoever gets one together with the rest can find out whose the pseudonyms are. Hand them on apart.</source>
        <translation>Diese Dateien enthalten die Ids, wie sie sind: Wer eine davon zusammen mit dem Rest bekommt, kann herausfinden, wem die Pseudonyme gehören. Geben Sie sie getrennt weiter.</translation>
    </message>
    <message>
        <source>Excel lists</source>
        <translation>Excel-Listen</translation>
    </message>
    <message>
        <source>Rows of the lists in Excel</source>
        <translation>Zeilen der Listen in Excel</translation>
    </message>
    <message>
        <source>one row a recommendation</source>
        <translation>eine Zeile je Empfehlung</translation>
    </message>
    <message>
        <source>one row a visitor</source>
        <translation>eine Zeile je Besucher</translation>
    </message>
    <message>
        <source>One row a visitor: the pages side by side, best first.</source>
        <translation>Eine Zeile je Besucher: die Seiten nebeneinander, die beste zuerst.</translation>
    </message>
</context>
<context>
    <name>leadlight::Reporting</name>
    <message>
        <source>Leadlight report</source>
        <translation>Leadlight-Bericht</translation>
    </message>
    <message>
        <source>%1: wait until that has ended.</source>
        <translation>%1: Bitte warten Sie, bis das beendet ist.</translation>
    </message>
    <message>
        <source>Stopped. No file is half written; what was there before is whole.</source>
        <translation>Abgebrochen. Keine Datei ist halb geschrieben; was vorher da war, ist vollständig.</translation>
    </message>
    <message>
        <source>Written: the report in %1</source>
        <translation>Geschrieben: der Bericht in %1</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>A report is being written.</source>
        <translation>Gerade wird ein Bericht geschrieben.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Writing the key file</source>
        <translation>Schlüsseldatei wird geschrieben</translation>
    </message>
</context>
<context>
    <name>leadlight::RisersPanel</name>
    <message>
        <source>Risers and fallers</source>
        <translation>Gewinner und Verlierer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>BUs</source>
        <translation>BUs</translation>
    </message>
    <message>
        <source>What rose and fell</source>
        <translation>Was gestiegen und gefallen ist</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all, with headers</source>
        <translation>Kopiert die ausgewählten oder alle Zeilen, mit Spaltenköpfen</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>leadlight::RowsTherePanel</name>
    <message>
        <source>Rows in the engine</source>
        <translation>Zeilen in der Engine</translation>
    </message>
    <message>
        <source>Ledger of the rows</source>
        <translation>Bilanz der Zeilen</translation>
    </message>
    <message>
        <source>Another table...</source>
        <translation>Andere Tabelle...</translation>
    </message>
    <message>
        <source>Clean up...</source>
        <translation>Aufräumen...</translation>
    </message>
    <message>
        <source>Lists the working tables of all runs there, and drops those you choose</source>
        <translation>Zeigt die Arbeitstabellen aller Läufe dort und löscht, was Sie wählen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>Other runs have working tables of this table there: %n. &quot;Clean up&quot; shows whose they are.</source>
        <translation>
            <numerusform>Ein anderer Lauf hat dort Arbeitstabellen dieser Tabelle. „Aufräumen“ zeigt, von wem sie sind.</numerusform>
            <numerusform>%n andere Läufe haben dort Arbeitstabellen dieser Tabelle. „Aufräumen“ zeigt, von wem sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Submissions by business unit</source>
        <translation>Einsendungen je Geschäftsbereich</translation>
    </message>
</context>
<context>
    <name>leadlight::RuleEditor</name>
    <message>
        <source>The rule</source>
        <translation>Die Regel</translation>
    </message>
    <message>
        <source>Asset type</source>
        <translation>Asset-Typ</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Geschäftsbereich</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Wählen...</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Choose the page...</source>
        <translation>Seite wählen...</translation>
    </message>
    <message>
        <source>Another page...</source>
        <translation>Andere Seite...</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>By how much, -1 to 1</source>
        <translation>Um wie viel, -1 bis 1</translation>
    </message>
    <message>
        <source>Added to the 0 to 1 score: 0.5 is half of the way from the lowest to the highest score</source>
        <translation>Kommt zum Score (0 bis 1) hinzu: 0,5 ist die Hälfte des Wegs vom niedrigsten zum höchsten Score</translation>
    </message>
</context>
<context>
    <name>leadlight::RuleFilesView</name>
    <message>
        <source>Left out of every list</source>
        <translation>Aus allen Listen ausgelassen</translation>
    </message>
    <message>
        <source>Open a list of visitors to leave out</source>
        <translation>Eine Liste auszulassender Besucher öffnen</translation>
    </message>
    <message>
        <source>Asset list</source>
        <translation>Asset-Liste</translation>
    </message>
    <message>
        <source>Open an asset list</source>
        <translation>Eine Asset-Liste öffnen</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Öffnen...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <translation>Listen (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 is being read...</source>
        <translation>%1 wird gelesen...</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not in the data, among others: %1</source>
        <translation>Nicht in den Daten, unter anderem: %1</translation>
    </message>
    <message>
        <source>Opt-outs, customers: one id a line, or CSV with a cookie column.</source>
        <translation>Abmeldungen, Kunden: eine ID je Zeile oder CSV mit einer Cookie-Spalte.</translation>
    </message>
    <message>
        <source>CSV with page, title, language, live until: for the rules on live pages and languages.</source>
        <translation>CSV mit page, title, language, live until: für die Regeln zu aktiven Seiten und Sprachen.</translation>
    </message>
</context>
<context>
    <name>leadlight::RuleListModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>leadlight::RuleListsPanel</name>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Nothing is imposed: lists are as the model ranks.</source>
        <translation>Nichts ist vorgegeben: Die Listen stehen, wie das Modell sie ordnet.</translation>
    </message>
    <message>
        <source>part of every list and file</source>
        <translation>Teil jeder Liste und Datei</translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation>Regeln in Kraft</translation>
    </message>
    <message>
        <source>Rules to try</source>
        <translation>Regeln zum Ausprobieren</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Try one</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Open rules...</source>
        <translation>Regeln öffnen...</translation>
    </message>
    <message>
        <source>Rules as the command line&apos;s --rules reads them, in place of those in force</source>
        <translation>Regeln, wie sie --rules in der Befehlszeile liest, anstelle der geltenden</translation>
    </message>
    <message>
        <source>Save rules...</source>
        <translation>Regeln speichern...</translation>
    </message>
    <message>
        <source>The rules that are switched on, as the command line&apos;s --rules reads them</source>
        <translation>Die eingeschalteten Regeln, wie sie --rules in der Befehlszeile liest</translation>
    </message>
    <message>
        <source>nothing changes yet</source>
        <translation>noch ändert sich nichts</translation>
    </message>
    <message>
        <source>Price of all rules together</source>
        <translation>Preis aller Regeln zusammen</translation>
    </message>
    <message>
        <source>What the lists find with all rules that are switched on, and with none</source>
        <translation>Was die Listen mit allen eingeschalteten Regeln finden und was ohne jede</translation>
    </message>
</context>
<context>
    <name>leadlight::RuleStrip</name>
    <message>
        <source>Rules...</source>
        <translation>Regeln...</translation>
    </message>
    <message>
        <source>What all lists obey, and what that costs (Ctrl+R)</source>
        <translation>Was alle Listen einhalten und was das kostet (Strg+R)</translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation>Regeln in Kraft</translation>
    </message>
    <message>
        <source>1 rule in force</source>
        <translation>1 Regel in Kraft</translation>
    </message>
    <message>
        <source>%1 rules in force</source>
        <translation>%1 Regeln in Kraft</translation>
    </message>
    <message>
        <source>1 visitor left out</source>
        <translation>1 Besucher ausgelassen</translation>
    </message>
    <message>
        <source>%1 visitors left out</source>
        <translation>%1 Besucher ausgelassen</translation>
    </message>
</context>
<context>
    <name>leadlight::RulesFile</name>
    <message>
        <source>Rules (*.json)</source>
        <translation>Regeln (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open rules</source>
        <translation>Regeln öffnen</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Regeln speichern</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::RulesPage</name>
    <message>
        <source>Every list and file obeys them. Each rule shows its price before you accept it.</source>
        <translation>Jede Liste und Datei hält sie ein. Jede Regel zeigt ihren Preis, bevor Sie sie übernehmen.</translation>
    </message>
    <message>
        <source>choose the page first</source>
        <translation>zuerst die Seite wählen</translation>
    </message>
    <message>
        <source>choose the name first</source>
        <translation>zuerst den Namen wählen</translation>
    </message>
    <message>
        <source>working out the price...</source>
        <translation>Preis wird berechnet...</translation>
    </message>
    <message>
        <source>not priced yet: others come first</source>
        <translation>noch kein Preis: andere zuerst</translation>
    </message>
    <message>
        <source>has no price</source>
        <translation>hat keinen Preis</translation>
    </message>
    <message>
        <source>not priced yet</source>
        <translation>noch kein Preis</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>This rule goes by the last day of each page. Open an asset list that has them, in a column &quot;live until&quot;, under Asset list on the left. The rule can be accepted then.</source>
        <translation>Diese Regel richtet sich nach dem letzten Tag jeder Seite. Öffnen Sie links unter „Asset-Liste“ eine Liste, die ihn in einer Spalte „live until“ hat. Dann lässt sich die Regel übernehmen.</translation>
    </message>
    <message>
        <source>This rule goes by the language of each page. Open an asset list that has them, in a column &quot;language&quot;, under Asset list on the left. The rule can be accepted then.</source>
        <translation>Diese Regel richtet sich nach der Sprache jeder Seite. Öffnen Sie links unter „Asset-Liste“ eine Liste, die sie in einer Spalte „language“ hat. Dann lässt sich die Regel übernehmen.</translation>
    </message>
    <message>
        <source>needs an asset list</source>
        <translation>braucht eine Asset-Liste</translation>
    </message>
</context>
<context>
    <name>leadlight::RunComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Copy the sentences</source>
        <translation>Sätze kopieren</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Top hit rate</source>
        <translation>Top-Trefferquote</translation>
    </message>
    <message>
        <source>Hit rates of both runs</source>
        <translation>Trefferquoten beider Läufe</translation>
    </message>
    <message>
        <source>Which hit rate of both runs</source>
        <translation>Welche Trefferquote beider Läufe</translation>
    </message>
    <message>
        <source>Figures of both runs</source>
        <translation>Kennzahlen beider Läufe</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Abweichende Einstellungen</translation>
    </message>
    <message>
        <source>No setting differs.</source>
        <translation>Keine Einstellung weicht ab.</translation>
    </message>
    <message>
        <source>What to show of both runs</source>
        <translation>Was von beiden Läufen gezeigt wird</translation>
    </message>
    <message>
        <source>In-sample: measured on the submissions that the models were trained on.</source>
        <translation>In-Sample: gemessen an den Einsendungen, mit denen die Modelle trainiert wurden.</translation>
    </message>
    <message>
        <source>Select two trainings to see their hit rates over each other.</source>
        <translation>Wählen Sie zwei Trainings aus, um ihre Trefferquoten übereinander zu sehen.</translation>
    </message>
    <message>
        <source>Comparing...</source>
        <translation>Wird verglichen...</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>First: %1. Second: %2.</source>
        <translation>Erster: %1. Zweiter: %2.</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Einstellungen: %1</translation>
    </message>
    <message>
        <source>One of these runs was made by an earlier version, in which Unmapped pages counted as hits. The hit rates cannot be compared.</source>
        <translation>Einer dieser Läufe stammt von einer früheren Version, in der nicht zugeordnete Seiten als Treffer zählten. Die Trefferquoten sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Hit rates cookie by cookie are kept of trainings only. Select two runs whose kind is training or both.</source>
        <translation>Trefferquoten je Cookie gibt es nur von Trainings. Wählen Sie zwei Läufe der Art Training oder beides.</translation>
    </message>
</context>
<context>
    <name>leadlight::RunDialog</name>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Name and note of the run</source>
        <translation>Name und Notiz des Laufs</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Name des Laufs</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>Notiz zum Lauf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>leadlight::RunRecorder</name>
    <message>
        <source>1 run of the history could not be read; the others are there.</source>
        <translation>1 Lauf des Verlaufs konnte nicht gelesen werden; die anderen sind da.</translation>
    </message>
    <message>
        <source>%1 runs of the history could not be read; the others are there.</source>
        <translation>%1 Läufe des Verlaufs konnten nicht gelesen werden; die anderen sind da.</translation>
    </message>
    <message>
        <source>The file as it was is kept as %1.</source>
        <translation>Die Datei ist im bisherigen Zustand als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Runs are not recorded until %1 is moved away.</source>
        <translation>Läufe werden nicht aufgezeichnet, bis %1 verschoben ist.</translation>
    </message>
</context>
<context>
    <name>leadlight::RunsSection</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>Nur mit Stern</translation>
    </message>
    <message>
        <source>Export table...</source>
        <translation>Tabelle exportieren...</translation>
    </message>
    <message>
        <source>Name and note...</source>
        <translation>Name und Notiz...</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Einstellungen verwenden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear history...</source>
        <translation>Verlauf leeren...</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>1 Zeile kopiert</translation>
    </message>
    <message>
        <source>%1 rows copied</source>
        <translation>%1 Zeilen kopiert</translation>
    </message>
    <message>
        <source>Sentences copied</source>
        <translation>Sätze kopiert</translation>
    </message>
    <message>
        <source>Lists the runs with a star only</source>
        <translation>Listet nur die Läufe mit Stern auf</translation>
    </message>
    <message>
        <source>Delete the only run of the history?</source>
        <translation>Den einzigen Lauf des Verlaufs löschen?</translation>
    </message>
    <message>
        <source>Delete all %1 runs of the history?</source>
        <translation>Alle %1 Läufe des Verlaufs löschen?</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Verlauf leeren</translation>
    </message>
    <message>
        <source>Model, join and type weights as in this run; nothing is trained. Ctrl+Z takes it back.</source>
        <translation>Modell, Verknüpfung und Typgewichte wie in diesem Lauf; trainiert wird nichts. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Gives the run a name, a note, a star (F2)</source>
        <translation>Gibt dem Lauf einen Namen, eine Notiz, einen Stern (F2)</translation>
    </message>
    <message>
        <source>Takes the selected runs out of the history</source>
        <translation>Entfernt die ausgewählten Läufe aus dem Verlauf</translation>
    </message>
    <message>
        <source>Delete this run from the history?</source>
        <translation>Diesen Lauf aus dem Verlauf löschen?</translation>
    </message>
    <message>
        <source>Delete %1 runs from the history?</source>
        <translation>%1 Läufe aus dem Verlauf löschen?</translation>
    </message>
    <message>
        <source>Kept on this computer only.</source>
        <translation>Nur auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <source>Kept on this computer only, in %1.</source>
        <translation>Nur auf diesem Computer aufbewahrt, in %1.</translation>
    </message>
    <message>
        <source>%1 Of cookies and pages there are only fingerprints, which tell whether two runs recommend the same.</source>
        <translation>%1 Von Cookies und Seiten gibt es nur Fingerabdrücke, die zeigen, ob zwei Läufe dasselbe empfehlen.</translation>
    </message>
    <message>
        <source>%1, newest first</source>
        <translation>%1, neueste zuerst</translation>
    </message>
    <message>
        <source>No run has a star. Click one in the first column, or press Space on a run.</source>
        <translation>Kein Lauf hat einen Stern. Klicken Sie in der ersten Spalte auf einen, oder drücken Sie bei einem Lauf die Leertaste.</translation>
    </message>
    <message>
        <source>No runs yet. Every training and every comparison of models is kept here.</source>
        <translation>Noch keine Läufe. Jedes Training und jeder Modellvergleich wird hier aufbewahrt.</translation>
    </message>
    <message>
        <source>More than two runs are selected: a comparison is of two.</source>
        <translation>Mehr als zwei Läufe sind ausgewählt: Vergleichen lassen sich zwei.</translation>
    </message>
    <message>
        <source>Select two runs to compare them: click one, then another with Ctrl held.</source>
        <translation>Wählen Sie zwei Läufe aus, um sie zu vergleichen: Klicken Sie auf einen, dann bei gedrückter Strg-Taste auf einen anderen.</translation>
    </message>
    <message>
        <source>Run history</source>
        <translation>Verlauf der Läufe</translation>
    </message>
    <message>
        <source>This cannot be undone. Files and models stay as they are.</source>
        <translation>Das kann nicht rückgängig gemacht werden. Dateien und Modelle bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>leadlight::Scatter3DWidget</name>
    <message>
        <source>3D scatter</source>
        <translation>3D-Streudiagramm</translation>
    </message>
    <message>
        <source>Points: %1, each %2 × %3 × %4. Arrow keys turn, Ctrl and arrow keys move, plus and minus zoom, Home shows the first view again, 1, 2 and 3 those from the front, the side and the top.</source>
        <translation>Punkte: %1, jeweils %2 × %3 × %4. Pfeiltasten drehen, Strg und Pfeiltasten verschieben, Plus und Minus zoomen, Pos1 zeigt die erste Ansicht, 1, 2 und 3 die von vorn, von der Seite und von oben.</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Punkt %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more at this place</source>
        <translation>
            <numerusform>und %n weiterer an dieser Stelle</numerusform>
            <numerusform>und %n weitere an dieser Stelle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>leadlight::ScatterAxis</name>
    <message>
        <source>%1 (log scale)</source>
        <translation>%1 (Log-Skala)</translation>
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
        <translation>Größe der Punkte</translation>
    </message>
    <message>
        <source>How opaque the dots are</source>
        <translation>Wie deckend die Punkte sind</translation>
    </message>
    <message>
        <source>Fitted plane</source>
        <translation>Angepasste Ebene</translation>
    </message>
    <message>
        <source>What the colour says</source>
        <translation>Was die Farbe aussagt</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Main business unit</source>
        <translation>Haupt-Geschäftsbereich</translation>
    </message>
    <message>
        <source>Another run, as rings</source>
        <translation>Ein anderer Lauf, als Ringe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Ringe</translation>
    </message>
    <message>
        <source>no other run of these data</source>
        <translation>kein anderer Lauf mit diesen Daten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>leadlight::ScatterPanel</name>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Scale of interactions and submissions</source>
        <translation>Skala der Interaktionen und Einsendungen</translation>
    </message>
    <message>
        <source>Shows the first view again (Home or 0)</source>
        <translation>Zeigt wieder die erste Ansicht (Pos1 oder 0)</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>What dragging does</source>
        <translation>Was Ziehen bewirkt</translation>
    </message>
    <message>
        <source>Turn the cloud, or draw a box or a line around dots to select them. Shift-drag always draws a box.</source>
        <translation>Drehen Sie die Wolke, oder ziehen Sie einen Rahmen oder eine Linie um Punkte, um sie auszuwählen. Ziehen mit Umschalt zieht immer einen Rahmen.</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Look...</source>
        <translation>Darstellung...</translation>
    </message>
    <message>
        <source>Size, opacity and colour of the dots, another run, the fitted plane</source>
        <translation>Größe, Deckkraft und Farbe der Punkte, ein anderer Lauf, die angepasste Ebene</translation>
    </message>
    <message>
        <source>Drag to turn, wheel to zoom, arrow keys too. Click a dot to open the cookie; Shift-drag selects. Larger dots are several cookies at the same place.</source>
        <translation>Ziehen dreht, das Mausrad zoomt, die Pfeiltasten auch. Ein Klick auf einen Punkt öffnet das Cookie; Ziehen mit Umschalt wählt aus. Größere Punkte sind mehrere Cookies an derselben Stelle.</translation>
    </message>
    <message>
        <source>So many places (%1) are drawn as how many lie where: the stronger the colour, the more cookies.</source>
        <translation>So viele Stellen (%1) werden danach gezeichnet, wie viele Cookies wo liegen: je kräftiger die Farbe, desto mehr.</translation>
    </message>
</context>
<context>
    <name>leadlight::ScorecardCharts</name>
    <message>
        <source>History</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>BU</source>
        <translation>BU</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Models side by side</source>
        <translation>Modelle im Vergleich</translation>
    </message>
    <message>
        <source>Found pages against pages ever listed</source>
        <translation>Gefundene Seiten gegen jemals gelistete Seiten</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>Wo es funktioniert</translation>
    </message>
    <message>
        <source>Recommended business units against the history</source>
        <translation>Empfohlene Geschäftsbereiche gegen die Vorgeschichte</translation>
    </message>
    <message>
        <source>Would more data help?</source>
        <translation>Würden mehr Daten helfen?</translation>
    </message>
    <message>
        <source>Figure that the models are compared by</source>
        <translation>Kennzahl, nach der die Modelle verglichen werden</translation>
    </message>
    <message>
        <source>Cut the figures by</source>
        <translation>Kennzahlen aufteilen nach</translation>
    </message>
    <message>
        <source>Cut by pages known of the cookie, or by business unit or asset type of the hidden page</source>
        <translation>Nach bekannten Seiten des Cookies oder nach Geschäftsbereich oder Asset-Typ der verdeckten Seite aufteilen</translation>
    </message>
    <message>
        <source>Measure the learning curve</source>
        <translation>Lernkurve messen</translation>
    </message>
    <message>
        <source>Trains the best and the current model on growing parts of the cookies</source>
        <translation>Trainiert das beste und das aktuelle Modell mit wachsenden Teilen der Cookies</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Pages listed</source>
        <translation>Gelistete Seiten</translation>
    </message>
    <message>
        <source>BU mix</source>
        <translation>BU-Mix</translation>
    </message>
    <message>
        <source>More data</source>
        <translation>Mehr Daten</translation>
    </message>
    <message>
        <source>No page has a business unit, so there is no mix of them. Open a BU mapping.</source>
        <translation>Keine Seite hat einen Geschäftsbereich, deshalb gibt es keinen Mix. Öffnen Sie eine BU-Zuordnung.</translation>
    </message>
    <message>
        <source>Press Measure to see whether the models still gain from more cookies.
It trains them several times, so it takes longer than the comparison.</source>
        <translation>Klicken Sie auf „Messen“, um zu sehen, ob die Modelle noch von mehr Cookies profitieren.
Sie werden dafür mehrmals trainiert, das dauert länger als der Vergleich.</translation>
    </message>
</context>
<context>
    <name>leadlight::ScorecardSection</name>
    <message>
        <source>Comparison settings</source>
        <translation>Vergleichseinstellungen</translation>
    </message>
    <message>
        <source>Which models are compared, and how</source>
        <translation>Welche Modelle verglichen werden, und wie</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Modelle vergleichen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Fazit</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle Kennzahlen</translation>
    </message>
    <message>
        <source>Table or chart</source>
        <translation>Tabelle oder Diagramm</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Modellvergleich</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Dieses Modell verwenden</translation>
    </message>
    <message>
        <source>Takes the selected model with its settings, and trains it (Enter)</source>
        <translation>Übernimmt das ausgewählte Modell mit seinen Einstellungen und trainiert es (Eingabetaste)</translation>
    </message>
    <message>
        <source>Press Compare models: pages are hidden from every cookie that has two or more, each model learns from the rest,
and is asked to find the hidden ones among all pages.</source>
        <translation>Klicken Sie auf „Modelle vergleichen“: Bei jedem Cookie mit zwei oder mehr Seiten werden welche verdeckt, jedes Modell lernt aus den übrigen
und soll die verdeckten unter allen Seiten finden.</translation>
    </message>
    <message>
        <source>No data yet. Open the submissions and the BU mapping, then press Compare models.</source>
        <translation>Noch keine Daten. Öffnen Sie die Einsendungen und die BU-Zuordnung, und klicken Sie dann auf „Modelle vergleichen“.</translation>
    </message>
    <message>
        <source>Train the models on a part of the data and ask for the rest</source>
        <translation>Die Modelle mit einem Teil der Daten trainieren und nach dem Rest fragen</translation>
    </message>
    <message>
        <source>Open a submissions file first</source>
        <translation>Öffnen Sie zuerst eine Einsendungsdatei</translation>
    </message>
</context>
<context>
    <name>leadlight::Screenshots</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>leadlight::SelectionStrip</name>
    <message>
        <source>Save as cohort...</source>
        <translation>Als Kohorte speichern...</translation>
    </message>
    <message>
        <source>Keeps these visitors under a name, to filter lists by</source>
        <translation>Bewahrt diese Besucher unter einem Namen auf, um Listen danach zu filtern</translation>
    </message>
    <message>
        <source>Compare with the rest</source>
        <translation>Mit übrigen vergleichen</translation>
    </message>
    <message>
        <source>Their figures beside those of all others</source>
        <translation>Ihre Kennzahlen neben denen aller anderen</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>Auflisten</translation>
    </message>
    <message>
        <source>Lists these visitors in Recommendations</source>
        <translation>Listet diese Besucher in „Empfehlungen“ auf</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Ends the selection</source>
        <translation>Hebt die Auswahl auf</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 Seiten</translation>
    </message>
    <message>
        <source>%1 business units</source>
        <translation>%1 Geschäftsbereiche</translation>
    </message>
    <message>
        <source>%1 visitors</source>
        <translation>%1 Besucher</translation>
    </message>
    <message>
        <source>counting...</source>
        <translation>wird gezählt...</translation>
    </message>
    <message>
        <source>%1 of %2 visitors</source>
        <translation>%1 von %2 Besuchern</translation>
    </message>
    <message>
        <source>Save as cohort</source>
        <translation>Als Kohorte speichern</translation>
    </message>
    <message>
        <source>Name of the cohort</source>
        <translation>Name der Kohorte</translation>
    </message>
    <message>
        <source>Saved as cohort: %1. It stands under Filter in Recommendations.</source>
        <translation>Als Kohorte gespeichert: %1. Sie steht in „Empfehlungen“ unter „Filter“.</translation>
    </message>
</context>
<context>
    <name>leadlight::SessionFiles</name>
    <message>
        <source>%1[*] (read-only) – Leadlight</source>
        <translation>%1[*] (schreibgeschützt) – Leadlight</translation>
    </message>
    <message>
        <source>%1[*] – Leadlight</source>
        <translation>%1[*] – Leadlight</translation>
    </message>
    <message>
        <source>Save this work as a session?</source>
        <translation>Diese Arbeit als Sitzung speichern?</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Die Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Sessions (*.leadlight)</source>
        <translation>Sitzungen (*.leadlight)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Session, the exports stay where they are (*.leadlight)</source>
        <translation>Sitzung, die Exporte bleiben, wo sie sind (*.leadlight)</translation>
    </message>
    <message>
        <source>Session with its data, for a colleague (*.leadlight)</source>
        <translation>Sitzung mit ihren Daten, zum Weitergeben (*.leadlight)</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Go back to %1 as it was saved? What was changed since is lost.</source>
        <translation>Zum gespeicherten Stand von %1 zurückkehren? Alle Änderungen seitdem gehen verloren.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückkehren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1 Stop it and open %2?</source>
        <translation>%1 Abbrechen und %2 öffnen?</translation>
    </message>
    <message>
        <source>Stop and open</source>
        <translation>Abbrechen und öffnen</translation>
    </message>
    <message>
        <source>Opening the session</source>
        <translation>Sitzung wird geöffnet</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>Wo ist %1?</translation>
    </message>
    <message>
        <source>Save it under another name to keep changes.</source>
        <translation>Speichern Sie unter einem anderen Namen, um Änderungen zu behalten.</translation>
    </message>
    <message>
        <source>Leadlight was not closed properly the last time, and what it had kept of %1 is damaged.</source>
        <translation>Das Programm wurde beim letzten Mal nicht ordentlich beendet, und die Sicherung von %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The session is as it was saved.</source>
        <translation>Die Sitzung ist auf dem zuletzt gespeicherten Stand.</translation>
    </message>
    <message>
        <source>Leadlight was not closed properly the last time. The work of then was kept at %1.</source>
        <translation>Das Programm wurde beim letzten Mal nicht ordentlich beendet. Die damalige Arbeit ist auf dem Stand von %1 gesichert.</translation>
    </message>
    <message>
        <source>Leadlight was not closed properly the last time. Changes to %1 were kept at %2.</source>
        <translation>Das Programm wurde beim letzten Mal nicht ordentlich beendet. Änderungen an %1 sind auf dem Stand von %2 gesichert.</translation>
    </message>
    <message>
        <source>What you do not restore is lost with the next change or when the window is closed.</source>
        <translation>Was nicht übernommen wird, geht mit der nächsten Änderung oder beim Schließen des Fensters verloren.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>%1 is open read-only: it may not be written where it is.</source>
        <translation>%1 ist schreibgeschützt geöffnet: An diesem Ort darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 is open read-only: another window of Leadlight has it open.</source>
        <translation>%1 ist schreibgeschützt geöffnet: Ein anderes Fenster von Leadlight hat die Sitzung geöffnet.</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Speichern unter...</translation>
    </message>
    <message>
        <source>What was trained, measured, chosen and noted since is lost without it. The exports stay as they are.</source>
        <translation>Was seitdem trainiert, gemessen, ausgewählt und notiert wurde, geht sonst verloren. Die Exporte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>No copy was written: it would have taken the place of this session and its ids.</source>
        <translation>Es wurde keine Kopie geschrieben: Sie hätte diese Sitzung mit ihren IDs ersetzt.</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation>Wählen Sie einen anderen Namen für die Kopie.</translation>
    </message>
    <message>
        <source>A copy with pseudonyms was written: %1</source>
        <translation>Eine Kopie mit Pseudonymen wurde geschrieben: %1</translation>
    </message>
    <message>
        <source>This window goes on with the session and its ids. Notes stand in the copy as they were written, and who has the export, too, can tell who is who.</source>
        <translation>Dieses Fenster arbeitet mit der Sitzung und ihren IDs weiter. Notizen stehen in der Kopie, wie sie geschrieben wurden, und wer auch den Export hat, kann erkennen, wer wer ist.</translation>
    </message>
    <message>
        <source>Copy with its data and pseudonyms in the place of ids (*.leadlight)</source>
        <translation>Kopie mit ihren Daten und Pseudonymen statt IDs (*.leadlight)</translation>
    </message>
    <message>
        <source>%1 was not written: a window of Leadlight has it open.</source>
        <translation>%1 wurde nicht geschrieben: Ein Fenster von Leadlight hat die Datei geöffnet.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is open read-only: a newer version of Leadlight has saved it, and this one would lose what it does not know.</source>
        <translation>%1 ist schreibgeschützt geöffnet: Eine neuere Version von Leadlight hat die Datei gespeichert, und diese würde verlieren, was sie nicht kennt.</translation>
    </message>
    <message>
        <source>A newer version of Leadlight has kept changes to %1, which are left as they are.</source>
        <translation>Eine neuere Version von Leadlight hat Änderungen an %1 aufbewahrt; sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Open it there to restore them. What is changed here is not kept before it is saved.</source>
        <translation>Öffnen Sie die Datei dort, um sie wiederherzustellen. Was hier geändert wird, wird erst beim Speichern aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>leadlight::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Next control, control before</source>
        <translation>Nächstes, voriges Bedienelement</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Move within a list, a switch or the navigation</source>
        <translation>In Liste, Umschalter oder Navigation bewegen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Copy them with headers</source>
        <translation>Mit Spaltenköpfen kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Strg+Umschalt+C</translation>
    </message>
    <message>
        <source>Menu of a table: columns, export, what a figure means</source>
        <translation>Menü einer Tabelle: Spalten, Export, Bedeutung einer Kennzahl</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Umschalt+F10</translation>
    </message>
    <message>
        <source>Change a type weight</source>
        <translation>Typgewicht ändern</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Turn and zoom the 3D chart</source>
        <translation>3D-Diagramm drehen und zoomen</translation>
    </message>
    <message>
        <source>Arrow keys, + and -</source>
        <translation>Pfeiltasten, + und -</translation>
    </message>
</context>
<context>
    <name>leadlight::SimilarityPanel</name>
    <message>
        <source>Business unit</source>
        <translation>Geschäftsbereich</translation>
    </message>
    <message>
        <source>Asset type</source>
        <translation>Asset-Typ</translation>
    </message>
    <message>
        <source>How alike its pages are</source>
        <translation>Wie ähnlich die Seiten sind</translation>
    </message>
    <message>
        <source>Group pages by</source>
        <translation>Seiten gruppieren nach</translation>
    </message>
</context>
<context>
    <name>leadlight::SlidePreview</name>
    <message>
        <source>Preview of the slide</source>
        <translation>Vorschau der Folie</translation>
    </message>
</context>
<context>
    <name>leadlight::StartChoices</name>
    <message>
        <source>The language changes when Leadlight is started again.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Leadlight.</translation>
    </message>
    <message>
        <source>The size changes when Leadlight is started again.</source>
        <translation>Die Größe wechselt beim nächsten Start von Leadlight.</translation>
    </message>
</context>
<context>
    <name>leadlight::StartPage</name>
    <message>
        <source>Which asset should each visitor see next?</source>
        <translation>Welches Asset sollte jeder Besucher als Nächstes sehen?</translation>
    </message>
    <message>
        <source>Open two exports of your web analytics. They stay on this computer.</source>
        <translation>Öffnen Sie zwei Exporte aus Ihrer Webanalyse. Sie bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Drop the submissions and the BU mapping here</source>
        <translation>Ziehen Sie die Einsendungen und die BU-Zuordnung hierher</translation>
    </message>
    <message>
        <source>CSV files, also zipped, or workbooks (.xlsx, .ods). Submissions: cookie, gated asset type, page, form submissions. BU mapping: page and business unit. Which is which is told by their columns.</source>
        <translation>CSV-Dateien, auch gezippt, oder Arbeitsmappen (.xlsx, .ods). Einsendungen: Cookie, Typ des Gated Assets, Seite, Formulareinsendungen. BU-Zuordnung: Seite und Geschäftsbereich. Welche Datei welche ist, zeigen ihre Spalten.</translation>
    </message>
    <message>
        <source>Open submissions...</source>
        <translation>Einsendungen öffnen...</translation>
    </message>
    <message>
        <source>Open BU mapping...</source>
        <translation>BU-Zuordnung öffnen...</translation>
    </message>
    <message>
        <source>Try the sample data</source>
        <translation>Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (nicht gefunden)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>%1 aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Connect to a warehouse...</source>
        <translation>Mit einem Warehouse verbinden...</translation>
    </message>
    <message>
        <source>For rows that do not fit on this computer: they stay in ClickHouse or PostgreSQL</source>
        <translation>Für Zeilen, die nicht auf diesen Computer passen: Sie bleiben in ClickHouse oder PostgreSQL</translation>
    </message>
</context>
<context>
    <name>leadlight::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop what is running (Esc)</source>
        <translation>Laufenden Vorgang abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Wird abgebrochen...</translation>
    </message>
</context>
<context>
    <name>leadlight::TableActions</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Mit Spaltenköpfen kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Export as CSV...</source>
        <translation>Als CSV exportieren...</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Export the table as CSV</source>
        <translation>Tabelle als CSV exportieren</translation>
    </message>
</context>
<context>
    <name>leadlight::TableForm</name>
    <message>
        <source>Visitor&apos;s id</source>
        <translation>Kennung des Besuchers</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Asset type</source>
        <translation>Asset-Typ</translation>
    </message>
    <message>
        <source>Form submissions</source>
        <translation>Formulareinsendungen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>Spalte: %1</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Ab diesem Tag</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>Days that count</source>
        <translation>Tage, die zählen</translation>
    </message>
    <message>
        <source>Database for the working tables</source>
        <translation>Datenbank für die Arbeitstabellen</translation>
    </message>
    <message>
        <source>Working tables in</source>
        <translation>Arbeitstabellen in</translation>
    </message>
    <message>
        <source>Where the business units are</source>
        <translation>Wo die Geschäftsbereiche stehen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>A BU mapping on this computer</source>
        <translation>Eine BU-Zuordnung auf diesem Computer</translation>
    </message>
    <message>
        <source>A table of the engine</source>
        <translation>Eine Tabelle der Engine</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>Geschäftsbereiche</translation>
    </message>
    <message>
        <source>File of the BU mapping</source>
        <translation>Datei der BU-Zuordnung</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Wählen...</translation>
    </message>
    <message>
        <source>Choose the BU mapping</source>
        <translation>BU-Zuordnung wählen</translation>
    </message>
    <message>
        <source>Table of the business units</source>
        <translation>Tabelle der Geschäftsbereiche</translation>
    </message>
    <message>
        <source>Its column of pages</source>
        <translation>Ihre Spalte der Seiten</translation>
    </message>
    <message>
        <source>Its column of business units</source>
        <translation>Ihre Spalte der Geschäftsbereiche</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Tabelle wählen</translation>
    </message>
    <message>
        <source>the table&apos;s own database</source>
        <translation>die Datenbank der Tabelle</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Spalte wählen</translation>
    </message>
    <message>
        <source>Each row is one</source>
        <translation>Jede Zeile ist eine</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Es gibt keine</translation>
    </message>
    <message>
        <source>Choose its column of pages</source>
        <translation>Spalte der Seiten wählen</translation>
    </message>
    <message>
        <source>Choose its column of business units</source>
        <translation>Spalte der Geschäftsbereiche wählen</translation>
    </message>
    <message>
        <source>Open the BU mapping</source>
        <translation>BU-Zuordnung öffnen</translation>
    </message>
    <message>
        <source>Choose the table that holds the submissions.</source>
        <translation>Wählen Sie die Tabelle mit den Einsendungen.</translation>
    </message>
    <message>
        <source>Choose the column of the visitor&apos;s id.</source>
        <translation>Wählen Sie die Spalte mit der Kennung des Besuchers.</translation>
    </message>
    <message>
        <source>Choose the column of the page.</source>
        <translation>Wählen Sie die Spalte der Seite.</translation>
    </message>
    <message>
        <source>Choose the file of the BU mapping, or go on without business units.</source>
        <translation>Wählen Sie die Datei der BU-Zuordnung, oder machen Sie ohne Geschäftsbereiche weiter.</translation>
    </message>
    <message>
        <source>Choose the table of the business units and its columns, or go on without.</source>
        <translation>Wählen Sie die Tabelle der Geschäftsbereiche und ihre Spalten, oder machen Sie ohne weiter.</translation>
    </message>
    <message>
        <source>All days count. To limit them, choose the column of the date above.</source>
        <translation>Alle Tage zählen. Um sie einzuschränken, wählen Sie oben die Spalte des Datums.</translation>
    </message>
</context>
<context>
    <name>leadlight::TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>No room for: %1</source>
        <translation>Kein Platz für: %1</translation>
    </message>
    <message>
        <source>Click to choose the columns, or make the window wider.</source>
        <translation>Klicken Sie, um die Spalten zu wählen, oder machen Sie das Fenster breiter.</translation>
    </message>
</context>
<context>
    <name>leadlight::TextDialog</name>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
</context>
<context>
    <name>leadlight::TopBar</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Open submissions</source>
        <translation>Einsendungen öffnen</translation>
    </message>
    <message>
        <source>Open BU mapping</source>
        <translation>BU-Zuordnung öffnen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The Model lab&apos;s winner on this data, else %1</source>
        <translation>Der Sieger im Modelllabor auf diesen Daten, sonst %1</translation>
    </message>
    <message>
        <source>Auto takes the model that the Model lab has shown to be better on this data, and %1 where none is</source>
        <translation>Auto nimmt das Modell, das sich im Modelllabor auf diesen Daten als besser erwiesen hat, und %1, wo es keines gibt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The model&apos;s settings, and the notebook&apos;s preset</source>
        <translation>Die Einstellungen des Modells und die Vorgabe des Notebooks</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Open a submissions file first</source>
        <translation>Öffnen Sie zuerst eine Einsendungsdatei</translation>
    </message>
    <message>
        <source>Opens an export of form submissions</source>
        <translation>Öffnet einen Export von Formulareinsendungen</translation>
    </message>
    <message>
        <source>Opens the list of which business unit owns which page</source>
        <translation>Öffnet die Liste, welcher Geschäftsbereich für welche Seite zuständig ist</translation>
    </message>
    <message>
        <source>%1
Click to open others in their place</source>
        <translation>%1
Klicken Sie, um stattdessen andere zu öffnen</translation>
    </message>
    <message>
        <source>Submissions: %1</source>
        <translation>Einsendungen: %1</translation>
    </message>
    <message>
        <source>%1
Click to open another in its place</source>
        <translation>%1
Klicken Sie, um stattdessen eine andere zu öffnen</translation>
    </message>
    <message>
        <source>BU mapping: %1</source>
        <translation>BU-Zuordnung: %1</translation>
    </message>
    <message>
        <source>Train the model on the data (Ctrl+T)</source>
        <translation>Das Modell mit den Daten trainieren (Strg+T)</translation>
    </message>
    <message>
        <source>Nothing has changed since the last training (Ctrl+T trains again)</source>
        <translation>Seit dem letzten Training hat sich nichts geändert (Strg+T trainiert noch einmal)</translation>
    </message>
    <message>
        <source>Open submissions...</source>
        <translation>Einsendungen öffnen...</translation>
    </message>
    <message>
        <source>Submissions...</source>
        <translation>Einsendungen...</translation>
    </message>
    <message>
        <source>Open BU mapping...</source>
        <translation>BU-Zuordnung öffnen...</translation>
    </message>
    <message>
        <source>BU mapping...</source>
        <translation>BU-Zuordnung...</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>leadlight::Training</name>
    <message>
        <source>%1 is being trained.</source>
        <translation>%1 wird gerade trainiert.</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Weiter trainieren</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
</context>
<context>
    <name>leadlight::TrendPanel</name>
    <message>
        <source>%1 → %2 % of visitors, up</source>
        <translation>%1 → %2&#xa0;% der Besucher, gestiegen</translation>
    </message>
    <message>
        <source>%1 → %2 % of visitors, down</source>
        <translation>%1 → %2&#xa0;% der Besucher, gefallen</translation>
    </message>
    <message>
        <source>%1 → %2 % of visitors</source>
        <translation>%1 → %2&#xa0;% der Besucher</translation>
    </message>
    <message>
        <source>Business units over time</source>
        <translation>Geschäftsbereiche im Zeitverlauf</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Length of a period</source>
        <translation>Länge eines Zeitraums</translation>
    </message>
</context>
<context>
    <name>leadlight::TrendTiles</name>
    <message>
        <source>Business units over time</source>
        <translation>Geschäftsbereiche im Zeitverlauf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2). Interactions: %3</source>
        <translation>%1 (%2). Interaktionen: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3 interactions</source>
        <translation>%1, %2: %3 Interaktionen</translation>
    </message>
</context>
<context>
    <name>leadlight::TuneJob</name>
    <message>
        <source>Searching settings</source>
        <translation>Einstellungen werden gesucht</translation>
    </message>
    <message>
        <source>Settings are being searched for.</source>
        <translation>Gerade werden Einstellungen gesucht.</translation>
    </message>
    <message>
        <source>Keep searching</source>
        <translation>Weitersuchen</translation>
    </message>
</context>
<context>
    <name>leadlight::TuningSection</name>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Settings tried</source>
        <translation>Erprobte Einstellungen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Einstellungen verwenden</translation>
    </message>
    <message>
        <source>Model to search the settings of</source>
        <translation>Modell, dessen Einstellungen gesucht werden</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>How many trials or how long, and what takes part in the search</source>
        <translation>Wie viele Versuche oder wie lange, und was an der Suche teilnimmt</translation>
    </message>
    <message>
        <source>Every setting is tried in a few practice rounds, the better third in three times as many. The choice is made among those that saw most folds; the test is apart.</source>
        <translation>Jede Einstellung wird in einigen Übungsrunden erprobt, das bessere Drittel in dreimal so vielen. Gewählt wird unter denen mit den meisten Teilen; der Test ist davon getrennt.</translation>
    </message>
    <message>
        <source>Makes them the settings of &quot;Train&quot; and trains on everything</source>
        <translation>Macht sie zu den Einstellungen von „Trainieren“ und trainiert mit allem</translation>
    </message>
    <message>
        <source>The test, which no choice has seen</source>
        <translation>Der Test, den keine Auswahl gesehen hat</translation>
    </message>
    <message>
        <source>Tries settings on practice pages; Cancel keeps the best so far</source>
        <translation>Erprobt Einstellungen auf Übungsseiten; „Abbrechen“ behält die bisher besten</translation>
    </message>
    <message>
        <source>Open a submissions file first</source>
        <translation>Öffnen Sie zuerst eine Einsendungsdatei</translation>
    </message>
    <message>
        <source>New settings are tried for %1 s.</source>
        <translation>%1&#xa0;s lang werden neue Einstellungen erprobt.</translation>
    </message>
    <message>
        <source>%1 settings are tried, the present ones first.</source>
        <translation>%1 Einstellungen werden erprobt, die aktuellen zuerst.</translation>
    </message>
    <message>
        <source>Press &quot;Search settings&quot; to see whether other settings find more hidden pages.</source>
        <translation>Klicken Sie auf „Einstellungen suchen“, um zu sehen, ob andere Einstellungen mehr verdeckte Seiten finden.</translation>
    </message>
    <message>
        <source>No data yet. Open the submissions and the BU mapping first.</source>
        <translation>Noch keine Daten. Öffnen Sie zuerst die Einsendungen und die BU-Zuordnung.</translation>
    </message>
    <message>
        <source>Trying the first settings...</source>
        <translation>Die ersten Einstellungen werden erprobt...</translation>
    </message>
    <message>
        <source>%1, best first</source>
        <translation>%1, beste zuerst</translation>
    </message>
    <message>
        <source>%1 · on practice pages, not on those of the test</source>
        <translation>%1 · auf Übungsseiten, nicht auf denen des Tests</translation>
    </message>
    <message>
        <source>the test, used once</source>
        <translation>der Test, einmal verwendet</translation>
    </message>
    <message>
        <source>the test was not touched</source>
        <translation>der Test blieb unberührt</translation>
    </message>
    <message>
        <source>Use the new settings anyway</source>
        <translation>Neue Einstellungen trotzdem verwenden</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
</context>
<context>
    <name>leadlight::TuningSettings</name>
    <message>
        <source>Search options</source>
        <translation>Suchoptionen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>leadlight::TypeWeights</name>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Type weights</source>
        <translation>Typgewichte</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Leave these pages out...</source>
        <translation>Seiten auslassen...</translation>
    </message>
    <message>
        <source>Back to the usual weights, which are those of the notebook</source>
        <translation>Zurück zu den üblichen Gewichten; das sind die des Notebooks</translation>
    </message>
    <message>
        <source>Shows what a rule costs that leaves them out of every list</source>
        <translation>Zeigt, was eine Regel kostet, die sie aus allen Listen auslässt</translation>
    </message>
    <message>
        <source>Not used by this model (%1). Only a type that weighs 0 is left out.</source>
        <translation>Von diesem Modell (%1) nicht verwendet. Nur ein Typ mit dem Gewicht 0 wird ausgelassen.</translation>
    </message>
    <message>
        <source>per submission</source>
        <translation>je Einsendung</translation>
    </message>
    <message>
        <source>%1 of %2 changed</source>
        <translation>%1 von %2 geändert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; weighs 0: nothing is learnt from it, but its pages can be recommended all the same.</source>
        <translation>„%1“ hat das Gewicht 0: Daraus wird nichts gelernt, aber diese Seiten können trotzdem empfohlen werden.</translation>
    </message>
</context>
<context>
    <name>leadlight::TypeWeightsModel</name>
    <message>
        <source>A submission of type &quot;%1&quot; counts %2 times, by a change of yours; usually %3 times.</source>
        <translation>Eine Einsendung des Typs „%1“ zählt durch Ihre Änderung %2-fach; üblich ist %3-fach.</translation>
    </message>
    <message>
        <source>A submission of type &quot;%1&quot; counts %2 times. Double-click or press F2 to change it.</source>
        <translation>Eine Einsendung des Typs „%1“ zählt %2-fach. Zum Ändern doppelklicken Sie oder drücken Sie F2.</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>Asset type</source>
        <translation>Asset-Typ</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
</context>
<context>
    <name>leadlight::Undoing</name>
    <message>
        <source>Change of the join</source>
        <translation>Änderung der Verknüpfung</translation>
    </message>
    <message>
        <source>Change of type weights</source>
        <translation>Änderung der Typgewichte</translation>
    </message>
    <message>
        <source>Change of the model</source>
        <translation>Änderung des Modells</translation>
    </message>
    <message>
        <source>Change of the evidence wanted</source>
        <translation>Änderung der verlangten Belege</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
</context>
<context>
    <name>leadlight::UnitBar</name>
    <message>
        <source>Its pages and audience</source>
        <translation>Seiten und Zielgruppe</translation>
    </message>
    <message>
        <source>Its visitors</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>The business unit chosen</source>
        <translation>Der gewählte Geschäftsbereich</translation>
    </message>
    <message>
        <source>Lists its pages in Assets, and who should get any of them</source>
        <translation>Listet seine Seiten in „Assets“ auf und wer eine davon bekommen sollte</translation>
    </message>
    <message>
        <source>Lists the visitors that took something of it in Recommendations</source>
        <translation>Listet die Besucher, die eine seiner Seiten genutzt haben, in „Empfehlungen“ auf</translation>
    </message>
    <message>
        <source>Choose a business unit to see its pages and its audience.</source>
        <translation>Wählen Sie einen Geschäftsbereich, um seine Seiten und seine Zielgruppe zu sehen.</translation>
    </message>
</context>
<context>
    <name>leadlight::VisitorFilters</name>
    <message>
        <source>below 30 %</source>
        <translation>unter 30&#xa0;%</translation>
    </message>
    <message>
        <source>30 to 70 %</source>
        <translation>30 bis 70&#xa0;%</translation>
    </message>
    <message>
        <source>70 % and more</source>
        <translation>ab 70&#xa0;%</translation>
    </message>
    <message>
        <source>personal pages</source>
        <translation>persönliche Seiten</translation>
    </message>
    <message>
        <source>popular pages only</source>
        <translation>nur beliebte Seiten</translation>
    </message>
    <message>
        <source>Main BU</source>
        <translation>Haupt-BU</translation>
    </message>
    <message>
        <source>Took type</source>
        <translation>Genutzter Typ</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interaktionen</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>2 to 4</source>
        <translation>2 bis 4</translation>
    </message>
    <message>
        <source>5 to 9</source>
        <translation>5 bis 9</translation>
    </message>
    <message>
        <source>10 and more</source>
        <translation>ab 10</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Bekommt</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Kohorte</translation>
    </message>
</context>
<context>
    <name>leadlight::WarehouseDesk</name>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindung wird hergestellt</translation>
    </message>
    <message>
        <source>Asking for the columns</source>
        <translation>Spalten werden abgefragt</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Es wird gezählt</translation>
    </message>
    <message>
        <source>Looking at the table</source>
        <translation>Die Tabelle wird angesehen</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Es wird gemessen</translation>
    </message>
    <message>
        <source>Making lists</source>
        <translation>Listen werden erstellt</translation>
    </message>
    <message>
        <source>Making the list</source>
        <translation>Liste wird erstellt</translation>
    </message>
    <message>
        <source>Looking for the audience</source>
        <translation>Zielgruppe wird gesucht</translation>
    </message>
    <message>
        <source>Looking for lists that were cut short</source>
        <translation>Abgebrochene Listen werden gesucht</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Everybody&apos;s lists</source>
        <translation>Listen aller Besucher</translation>
    </message>
    <message>
        <source>A run of %1, begun %2, was cut short while it made these very lists. If nobody is at it any more, it can be gone on with.</source>
        <translation>Ein Lauf (von: %1, begonnen: %2) wurde bei genau diesen Listen abgebrochen. Wenn niemand mehr daran arbeitet, kann er fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Make them anew</source>
        <translation>Neu erstellen</translation>
    </message>
    <message>
        <source>Writing everybody&apos;s lists</source>
        <translation>Listen aller werden geschrieben</translation>
    </message>
    <message>
        <source>Looking for working tables</source>
        <translation>Arbeitstabellen werden gesucht</translation>
    </message>
    <message>
        <source>Dropping working tables</source>
        <translation>Arbeitstabellen werden gelöscht</translation>
    </message>
    <message>
        <source>Another table</source>
        <translation>Andere Tabelle</translation>
    </message>
    <message>
        <source>What was made of %1 ends with this: the model, and lists that were not written into a table of their own.</source>
        <translation>Damit endet, was aus %1 gemacht wurde: das Modell und Listen, die nicht in eine eigene Tabelle geschrieben wurden.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Ohne sie fortfahren</translation>
    </message>
    <message>
        <source>What is written stays and can be gone on with: connect again, and write them into the same table.</source>
        <translation>Was geschrieben ist, bleibt und kann fortgesetzt werden: Verbinden Sie sich wieder und schreiben Sie in dieselbe Tabelle.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Abbrechen und schließen</translation>
    </message>
    <message>
        <source>Everybody&apos;s lists are being written.</source>
        <translation>Die Listen aller werden gerade geschrieben.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Weiterschreiben</translation>
    </message>
</context>
<context>
    <name>leadlight::WarehouseDialog</name>
    <message>
        <source>Connect to a warehouse</source>
        <translation>Mit einem Warehouse verbinden</translation>
    </message>
    <message>
        <source>Your rows stay where they are</source>
        <translation>Ihre Zeilen bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Tables of the engine</source>
        <translation>Tabellen der Engine</translation>
    </message>
    <message>
        <source>There is no table that this user may read.</source>
        <translation>Es gibt keine Tabelle, die dieser Benutzer lesen darf.</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Count what it takes</source>
        <translation>Aufwand zählen</translation>
    </message>
    <message>
        <source>Reads every row once, and makes no table</source>
        <translation>Liest jede Zeile einmal und legt keine Tabelle an</translation>
    </message>
    <message>
        <source>Work with this table</source>
        <translation>Mit dieser Tabelle arbeiten</translation>
    </message>
    <message>
        <source>Reads every row, and makes working tables</source>
        <translation>Liest jede Zeile und legt Arbeitstabellen an</translation>
    </message>
    <message>
        <source>%1 (Leadlight was not tested on this engine)</source>
        <translation>%1 (auf dieser Engine wurde Leadlight nicht getestet)</translation>
    </message>
    <message>
        <source>The engine counts and makes the lists; only counts come to this computer, for ALS a sample of visitors without their ids. Connecting reads no table.</source>
        <translation>Die Engine zählt und macht die Listen; nur Zählungen kommen auf diesen Computer, für ALS eine Stichprobe von Besuchern ohne ihre IDs. Das Verbinden liest keine Tabelle.</translation>
    </message>
</context>
<context>
    <name>leadlight::WarehousePage</name>
    <message>
        <source>Rows that stay in your warehouse: the engine counts and makes the lists.</source>
        <translation>Zeilen, die in Ihrem Warehouse bleiben: Die Engine zählt und erstellt die Listen.</translation>
    </message>
    <message>
        <source>No warehouse is connected</source>
        <translation>Kein Warehouse verbunden</translation>
    </message>
    <message>
        <source>Where the rows do not fit on your computer they can stay in ClickHouse or PostgreSQL. Files are several times faster where they fit.</source>
        <translation>Passen die Zeilen nicht auf Ihren Computer, können sie in ClickHouse oder PostgreSQL bleiben. Dateien sind um ein Mehrfaches schneller, wo sie passen.</translation>
    </message>
    <message>
        <source>Connect to a warehouse...</source>
        <translation>Mit einem Warehouse verbinden...</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>1 Zeile kopiert</translation>
    </message>
    <message>
        <source>%1 rows copied</source>
        <translation>%1 Zeilen kopiert</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>not trained yet</source>
        <translation>noch nicht trainiert</translation>
    </message>
    <message>
        <source>%1 trained there</source>
        <translation>%1 dort trainiert</translation>
    </message>
</context>
<context>
    <name>leadlight::WeightSliders</name>
    <message>
        <source>What a page of a history counts</source>
        <translation>Was eine Seite der Vorgeschichte zählt</translation>
    </message>
    <message>
        <source>As suits the model</source>
        <translation>Passend zum Modell</translation>
    </message>
    <message>
        <source>All pages alike</source>
        <translation>Alle Seiten gleich</translation>
    </message>
    <message>
        <source>Weighed, but held back (log)</source>
        <translation>Gewichtet, aber gedämpft (log)</translation>
    </message>
    <message>
        <source>Weighed as they are</source>
        <translation>Voll gewichtet</translation>
    </message>
    <message>
        <source>A page taken counts</source>
        <translation>Eine genutzte Seite zählt</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>%1 counts all submissions alike, so these weights change nothing; only a type that weighs 0 is left out. To try weights, choose &quot;Weighed as they are&quot; here.</source>
        <translation>%1 zählt alle Einsendungen gleich, daher ändern diese Gewichte nichts; nur ein Typ mit dem Gewicht 0 bleibt außen vor. Um Gewichte zu erproben, wählen Sie hier „Voll gewichtet“.</translation>
    </message>
    <message>
        <source>%1 counts all submissions alike, so these weights change nothing; only a type that weighs 0 is left out. To try weights, train another model.</source>
        <translation>%1 zählt alle Einsendungen gleich, daher ändern diese Gewichte nichts; nur ein Typ mit dem Gewicht 0 bleibt außen vor. Um Gewichte zu erproben, trainieren Sie ein anderes Modell.</translation>
    </message>
</context>
<context>
    <name>leadlight::WeightsSection</name>
    <message>
        <source>What a submission counts</source>
        <translation>Was eine Einsendung zählt</translation>
    </message>
    <message>
        <source>Score the change</source>
        <translation>Änderung bewerten</translation>
    </message>
    <message>
        <source>Trains the model with both weights on the same data, with the same pages hidden, and tells the difference from chance</source>
        <translation>Trainiert das Modell mit beiden Gewichten auf denselben Daten, mit denselben verdeckten Seiten, und unterscheidet die Wirkung vom Zufall</translation>
    </message>
    <message>
        <source>Apply and train</source>
        <translation>Anwenden und trainieren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the weights that hold</source>
        <translation>Zurück zu den geltenden Gewichten</translation>
    </message>
    <message>
        <source>What the visitor would be shown</source>
        <translation>Was dem Besucher gezeigt würde</translation>
    </message>
    <message>
        <source>The list before</source>
        <translation>Die Liste vorher</translation>
    </message>
    <message>
        <source>The list with these weights</source>
        <translation>Die Liste mit diesen Gewichten</translation>
    </message>
    <message>
        <source>With these weights</source>
        <translation>Mit diesen Gewichten</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Train first: then the list of the visitor chosen changes with every weight.</source>
        <translation>Trainieren Sie zuerst: Dann ändert sich die Liste des gewählten Besuchers mit jedem Gewicht.</translation>
    </message>
    <message>
        <source>Open submissions first.</source>
        <translation>Öffnen Sie zuerst Einsendungen.</translation>
    </message>
    <message>
        <source>Visitor %1: working it out...</source>
        <translation>Besucher %1: wird berechnet...</translation>
    </message>
    <message>
        <source>Visitor %1, before and after the weights that were applied.</source>
        <translation>Besucher %1, vor und nach den angewandten Gewichten.</translation>
    </message>
    <message>
        <source>Visitor %1. Move a slider to see what changes; another visitor is chosen on Recommendations.</source>
        <translation>Besucher %1. Bewegen Sie einen Regler, um zu sehen, was sich ändert; einen anderen Besucher wählen Sie auf „Empfehlungen“.</translation>
    </message>
    <message>
        <source>Visitor %1, by a model trained with these weights.</source>
        <translation>Besucher %1, nach einem mit diesen Gewichten trainierten Modell.</translation>
    </message>
    <message>
        <source>Visitor %1, by the model as it is: training with these weights may change more.</source>
        <translation>Besucher %1, nach dem Modell, wie es ist: Ein Training mit diesen Gewichten kann mehr ändern.</translation>
    </message>
    <message>
        <source>Scoring the change on hidden pages...</source>
        <translation>Die Änderung wird auf verdeckten Seiten bewertet...</translation>
    </message>
    <message>
        <source>Weights tried</source>
        <translation>Erprobte Gewichte</translation>
    </message>
    <message>
        <source>With or without them</source>
        <translation>Mit oder ohne sie</translation>
    </message>
    <message>
        <source>Visitor %1: the same list whatever these weights are.</source>
        <translation>Besucher %1: dieselbe Liste, gleich wie diese Gewichte sind.</translation>
    </message>
    <message>
        <source>The model would learn the same: these weights change nothing for it</source>
        <translation>Das Modell würde dasselbe lernen: Diese Gewichte ändern für es nichts</translation>
    </message>
</context>
<context>
    <name>leadlight::WindowController</name>
    <message>
        <source>Use of a run&apos;s settings</source>
        <translation>Übernahme der Einstellungen eines Laufs</translation>
    </message>
    <message>
        <source>Some of what the program remembers could not be read; the rest holds.</source>
        <translation>Einiges von dem, was sich das Programm merkt, konnte nicht gelesen werden; der Rest gilt.</translation>
    </message>
    <message>
        <source>The file as it was is kept as %1.</source>
        <translation>Die Datei ist im bisherigen Zustand als %1 aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>leadlight::WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress in the engine</source>
        <translation>Fortschritt in der Engine</translation>
    </message>
    <message>
        <source>Cancel the work in the engine</source>
        <translation>Arbeit in der Engine abbrechen</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Wird abgebrochen...</translation>
    </message>
    <message>
        <source>How much is done, and the time since it began</source>
        <translation>Wie viel getan ist, und die Zeit seit dem Beginn</translation>
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
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>What were the lists worth?</source>
        <translation>Was haben die Listen gebracht?</translation>
    </message>
    <message>
        <source>Share of the control group</source>
        <translation>Anteil der Kontrollgruppe</translation>
    </message>
    <message>
        <source>Uplift to tell from chance</source>
        <translation>Vom Zufall zu unterscheidender Uplift</translation>
    </message>
    <message>
        <source>Seed of the control group</source>
        <translation>Startwert der Kontrollgruppe</translation>
    </message>
    <message>
        <source>Control group of the last export</source>
        <translation>Kontrollgruppe des letzten Exports</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Planned uplift</source>
        <translation>Geplanter Uplift</translation>
    </message>
    <message>
        <source>The lists of then are still to be made.</source>
        <translation>Die damaligen Listen müssen noch erstellt werden.</translation>
    </message>
    <message>
        <source>Without a control group that was shown nothing, nobody can say. Where the last lists were exported with one, give its share and seed.</source>
        <translation>Ohne eine Kontrollgruppe, der nichts gezeigt wurde, kann das niemand sagen. Wurden die letzten Listen mit einer exportiert, geben Sie ihren Anteil und Startwert an.</translation>
    </message>
</context>
<context>
    <name>leadlight::WriteTherePanel</name>
    <message>
        <source>Everybody&apos;s lists</source>
        <translation>Listen aller Besucher</translation>
    </message>
    <message>
        <source>Table that the lists are written to</source>
        <translation>Tabelle, in die die Listen geschrieben werden</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Write everybody&apos;s lists there</source>
        <translation>Listen aller dort schreiben</translation>
    </message>
    <message>
        <source>Train a model first.</source>
        <translation>Trainieren Sie zuerst ein Modell.</translation>
    </message>
    <message>
        <source>The table is made beside that of the submissions, batch by batch, and put in its place in one step, so that nobody reads half of it. What was there before is kept.</source>
        <translation>Die Tabelle entsteht neben der der Einsendungen, Paket für Paket, und kommt in einem Schritt an ihren Platz, sodass niemand eine halbe liest. Was vorher dort war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The table is made in %1, batch by batch, and put in its place in one step, so that nobody reads half of it. What was there before is kept.</source>
        <translation>Die Tabelle entsteht in %1, Paket für Paket, und kommt in einem Schritt an ihren Platz, sodass niemand eine halbe liest. Was vorher dort war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Since %1 the lists stand in %2; those from before in a table of the same name with _before.</source>
        <translation>Seit %1 stehen die Listen in %2, die von vorher in einer Tabelle gleichen Namens mit _before.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Cut short. What is done stays in the engine, also when Leadlight is closed; readers see the table as it was before.</source>
        <translation>Abgebrochen. Was fertig ist, bleibt in der Engine, auch wenn Leadlight geschlossen wird; Leser sehen die Tabelle wie vorher.</translation>
    </message>
    <message>
        <source>The lists are being written. Readers see the table as it was before until all are there.</source>
        <translation>Die Listen werden geschrieben. Bis alle da sind, sehen Leser die Tabelle, wie sie vorher war.</translation>
    </message>
    <message>
        <source>Since %1 the lists stand in %2.</source>
        <translation>Seit %1 stehen die Listen in %2.</translation>
    </message>
</context>
<context>
    <name>leadlight::WrittenNote</name>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Open the sample data, trained.</source>
        <translation>Die Beispieldaten öffnen, fertig trainiert.</translation>
    </message>
    <message>
        <source>Submissions export to open.</source>
        <translation>Export der Einsendungen, der geöffnet wird.</translation>
    </message>
    <message>
        <source>BU mapping export to open.</source>
        <translation>Export der BU-Zuordnung, der geöffnet wird.</translation>
    </message>
    <message>
        <source>Draw every page to PNG files in this folder, and exit.</source>
        <translation>Alle Seiten des Programms als PNG-Dateien in diesen Ordner zeichnen und beenden.</translation>
    </message>
    <message>
        <source>Write every chart as PNG, SVG and PDF into this folder, and exit.</source>
        <translation>Alle Diagramme als PNG, SVG und PDF in diesen Ordner schreiben und beenden.</translation>
    </message>
    <message>
        <source>With --charts: paint the charts of this file of leadlight-cli instead.</source>
        <translation>Mit --charts: stattdessen die Diagramme dieser Datei von leadlight-cli zeichnen.</translation>
    </message>
    <message>
        <source>With --paint: png, svg, pdf; slide: for a slide, without title and caption; report: a PDF report.</source>
        <translation>Mit --paint: png, svg, pdf; slide: für eine Folie, ohne Titel und Bildunterschrift; report: ein PDF-Bericht.</translation>
    </message>
    <message>
        <source>light, dark, high-contrast or system.</source>
        <translation>light, dark, high-contrast oder system.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>Größe des Fensters, etwa 1280x800.</translation>
    </message>
    <message>
        <source>The language of this run, such as de; pseudo and pseudo-rtl try layouts.</source>
        <translation>Die Sprache für diesen Start, etwa de; pseudo und pseudo-rtl erproben das Layout.</translation>
    </message>
    <message>
        <source>Which asset should each visitor see next, and how well does it work.</source>
        <translation>Welches Asset sollte jeder Besucher als Nächstes sehen, und wie gut funktioniert das?</translation>
    </message>
    <message>
        <source>Submissions and BU mapping, in any order, or a session.</source>
        <translation>Einsendungen und BU-Zuordnung in beliebiger Reihenfolge oder eine Sitzung.</translation>
    </message>
    <message>
        <source>--theme is light, dark, high-contrast or system, not &quot;%1&quot;.</source>
        <translation>--theme ist light, dark, high-contrast oder system, nicht „%1“.</translation>
    </message>
    <message>
        <source>--size is width x height in pixels, such as 1280x800, not &quot;%1&quot;.</source>
        <translation>--size ist Breite x Höhe in Pixeln, etwa 1280x800, nicht „%1“.</translation>
    </message>
</context>
</TS>
