<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Choice</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>As suits the model</source>
        <translation>Selon le modèle</translation>
    </message>
    <message>
        <source>Taken or not (binary)</source>
        <translation>Demandée ou non (binary)</translation>
    </message>
    <message>
        <source>Damped (log)</source>
        <translation>Atténuée (log)</translation>
    </message>
    <message>
        <source>In full (weighted)</source>
        <translation>Entière (weighted)</translation>
    </message>
    <message>
        <source>One page (leave-one-out)</source>
        <translation>Une page (leave-one-out)</translation>
    </message>
    <message>
        <source>Later pages (time)</source>
        <translation>Pages ultérieures (time)</translation>
    </message>
    <message>
        <source>Whole visitors (k-fold)</source>
        <translation>Visiteurs entiers (k-fold)</translation>
    </message>
    <message>
        <source>A given file</source>
        <translation>Un fichier fourni</translation>
    </message>
    <message>
        <source>Popular pages</source>
        <translation>Pages populaires</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Of the page advised</source>
        <translation>De la page conseillée</translation>
    </message>
    <message>
        <source>Of the pages taken</source>
        <translation>Des pages demandées</translation>
    </message>
    <message>
        <source>Overlap (cosine)</source>
        <translation>Recouvrement (cosine)</translation>
    </message>
    <message>
        <source>Rare visitors (tf-idf)</source>
        <translation>Visiteurs rares (tf-idf)</translation>
    </message>
    <message>
        <source>Tempered (bm25)</source>
        <translation>Tempérée (bm25)</translation>
    </message>
    <message>
        <source>Usual (float32)</source>
        <translation>Habituelle (float32)</translation>
    </message>
    <message>
        <source>Double (float64)</source>
        <translation>Double (float64)</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Approximate (cg)</source>
        <translation>Approché (cg)</translation>
    </message>
</context>
<context>
    <name>CsvDialog</name>
    <message>
        <source>CSV for Excel: opens with a double click, ids stay texts (*.csv)</source>
        <translation>CSV pour Excel&#xa0;: s’ouvre d’un double-clic, les identifiants restent du texte (*.csv)</translation>
    </message>
    <message>
        <source>Plain CSV: ids as they are, import them as text (*.csv)</source>
        <translation>CSV brut&#xa0;: identifiants tels quels, à importer comme texte (*.csv)</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Table: %1 as CSV...</source>
        <translation>Tableau&#xa0;: %1 en CSV...</translation>
    </message>
    <message>
        <source>Chart: %1...</source>
        <translation>Graphique&#xa0;: %1...</translation>
    </message>
    <message>
        <source>Copy chart: %1</source>
        <translation>Copier le graphique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to export on this page yet</source>
        <translation>Rien à exporter sur cette page pour l’instant</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthsQuestion</name>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Take each month as a delivery?</source>
        <translation>Prendre chaque mois comme une livraison&#x202f;?</translation>
    </message>
    <message>
        <source>The model was trained on the deliveries as they are: it has to be trained again then, and its lists and hit rates are those of before until it is. Undo brings the deliveries back.</source>
        <translation>Le modèle a été entraîné sur les livraisons telles qu’elles sont&#x202f;: il faudra alors l’entraîner à nouveau, et d’ici là ses listes et taux de réussite sont ceux d’avant. Annuler rétablit les livraisons.</translation>
    </message>
    <message>
        <source>Take each month</source>
        <translation>Prendre chaque mois</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Contenus</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>Business units</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Performances</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Évolutions</translation>
    </message>
    <message>
        <source>Model lab</source>
        <translation>Labo des modèles</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Entrepôt</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>1 deck</source>
        <translation>1 présentation</translation>
    </message>
    <message>
        <source>%1 decks</source>
        <translation>%1 présentations</translation>
    </message>
    <message>
        <source>1 workbook</source>
        <translation>1 classeur</translation>
    </message>
    <message>
        <source>%1 workbooks</source>
        <translation>%1 classeurs</translation>
    </message>
    <message>
        <source>1 PDF</source>
        <translation>1 PDF</translation>
    </message>
    <message>
        <source>%1 PDFs</source>
        <translation>%1 PDF</translation>
    </message>
    <message>
        <source>1 CSV file</source>
        <translation>1 fichier CSV</translation>
    </message>
    <message>
        <source>%1 CSV files</source>
        <translation>%1 fichiers CSV</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 image</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 images</translation>
    </message>
    <message>
        <source>the figures of the charts</source>
        <translation>les chiffres des graphiques</translation>
    </message>
    <message>
        <source>%1 files of figures</source>
        <translation>%1 fichiers de chiffres</translation>
    </message>
    <message>
        <source>Will write 1 file: %1.</source>
        <translation>1 fichier sera écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Will write %1 files: %2.</source>
        <translation>%1 fichiers seront écrits&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Native chart: &quot;Edit data&quot; opens its figures. The notes tell the method; the picture has a text for screen readers.</source>
        <translation>Graphique natif&#xa0;: «&#xa0;Modifier les données&#xa0;» ouvre ses chiffres. Les commentaires expliquent la méthode&#x202f;; l’image a un texte pour les lecteurs d’écran.</translation>
    </message>
    <message>
        <source>Native table with a header row.</source>
        <translation>Tableau natif avec une ligne d’en-tête.</translation>
    </message>
    <message>
        <source>A picture, as SVG and PNG, with a text for screen readers.</source>
        <translation>Une image, en SVG et PNG, avec un texte pour les lecteurs d’écran.</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 existe déjà. Le remplacer ?</translation>
    </message>
    <message>
        <source>%1 and %2 are there already. Replace them?</source>
        <translation>%1 et %2 existent déjà. Les remplacer ?</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %Ln more are there already. Replace them?</source>
        <translation>
            <numerusform>%1, %2 et %Ln autre existent déjà. Les remplacer ?</numerusform>
            <numerusform>%1, %2 et %Ln autres existent déjà. Les remplacer ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the earlier report?</source>
        <translation>Remplacer le rapport précédent ?</translation>
    </message>
    <message>
        <source>What was changed in them by hand would be lost. &quot;Keep both&quot; writes into a new folder within this one: %1.</source>
        <translation>Ce qui y a été modifié à la main serait perdu. « Garder les deux » écrit dans un nouveau dossier de celui-ci : %1.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more rows are in the workbook and the CSV files.</source>
        <translation>
            <numerusform>%Ln autre ligne figure dans le classeur et les fichiers CSV.</numerusform>
            <numerusform>%Ln autres lignes figurent dans le classeur et les fichiers CSV.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>Written %1</source>
        <translation>Écrit le %1</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message>
        <source>Before your change: %1, trained %2 on %3. %4.</source>
        <translation>Avant votre modification&#xa0;: %1, entraînement %2 sur %3. %4.</translation>
    </message>
    <message>
        <source>Shown: %1, trained %2 on %3. Auto is %4 now: train to see it.</source>
        <translation>Affiché&#xa0;: %1, entraînement %2 sur %3. Auto est maintenant %4&#xa0;: entraînez pour le voir.</translation>
    </message>
    <message>
        <source>Before your change: %1, trained %2 on %3. Train to see it with the new settings.</source>
        <translation>Avant votre modification&#xa0;: %1, entraînement %2 sur %3. Entraînez pour le voir avec les nouveaux réglages.</translation>
    </message>
    <message>
        <source>Shown: %1, trained %2 on %3</source>
        <translation>Affiché&#xa0;: %1, entraînement %2 sur %3</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>Entraîner %1</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Réentraîner</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>not trained yet</source>
        <translation>pas encore entraîné</translation>
    </message>
    <message>
        <source>not trained with these settings yet</source>
        <translation>pas encore entraîné avec ces réglages</translation>
    </message>
    <message>
        <source>%1 · trained %2 in %3</source>
        <translation>%1 · entraînement %2 en %3</translation>
    </message>
    <message>
        <source>BU mapping open, no submissions yet</source>
        <translation>Table BU ouverte, pas encore d’envois</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Pas encore de données</translation>
    </message>
</context>
<context>
    <name>TuningWords</name>
    <message>
        <source>the type weights: as set, or 1 for every type</source>
        <translation>les poids par type&#xa0;: tels que réglés, ou 1 pour tous</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1&#xa0;: de %2 à %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>all types weigh 1</source>
        <translation>tous les types au poids 1</translation>
    </message>
    <message>
        <source>Varied: %1.</source>
        <translation>Variations&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>leadlight::AboutDialog</name>
    <message>
        <source>About Leadlight</source>
        <translation>À propos de Leadlight</translation>
    </message>
    <message>
        <source>Leadlight %1</source>
        <translation>Leadlight %1</translation>
    </message>
    <message>
        <source>Which asset should each visitor see next, and how well does it work.</source>
        <translation>Quel contenu proposer ensuite à chaque visiteur, et avec quelle efficacité.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Built with Qt %1, Eigen, oneTBB, libarchive and fast_float. Your data stays on this computer.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Construit avec Qt %1, Eigen, oneTBB, libarchive et fast_float. Vos données restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Libraries and licences...</source>
        <translation>Bibliothèques et licences...</translation>
    </message>
    <message>
        <source>Libraries and licences</source>
        <translation>Bibliothèques et licences</translation>
    </message>
    <message>
        <source>Leadlight is made of these libraries. Each stands under its own licence.</source>
        <translation>Leadlight repose sur ces bibliothèques. Chacune a sa propre licence.</translation>
    </message>
    <message>
        <source>Native speakers have not read this translation yet.</source>
        <translation>Cette traduction n’a pas encore été relue par des locuteurs natifs.</translation>
    </message>
</context>
<context>
    <name>leadlight::Adjusting</name>
    <message>
        <source>Change the data</source>
        <translation>Modifier les données</translation>
    </message>
    <message>
        <source>%1 Stop it and make this change?</source>
        <translation>%1 L’arrêter et faire cette modification&#x202f;?</translation>
    </message>
    <message>
        <source>Stop and change</source>
        <translation>Arrêter et modifier</translation>
    </message>
    <message>
        <source>The settings of %1 hold now.</source>
        <translation>Les réglages de %1 sont maintenant actifs.</translation>
    </message>
    <message>
        <source>Joining and weighing</source>
        <translation>Jointure et pondération</translation>
    </message>
    <message>
        <source>Change of the model</source>
        <translation>Changement de modèle</translation>
    </message>
    <message>
        <source>As in the notebook</source>
        <translation>Comme dans le notebook</translation>
    </message>
    <message>
        <source>Default settings</source>
        <translation>Réglages par défaut</translation>
    </message>
</context>
<context>
    <name>leadlight::Advising</name>
    <message>
        <source>Reading the rules</source>
        <translation>Lecture des règles</translation>
    </message>
    <message>
        <source>Making the lists</source>
        <translation>Création des listes</translation>
    </message>
    <message>
        <source>The rules for these files are not in force.</source>
        <translation>Les règles de ces fichiers ne sont pas en vigueur.</translation>
    </message>
    <message>
        <source>No list obeys them, and nobody is left out.</source>
        <translation>Aucune liste ne les applique, et personne n’est exclu.</translation>
    </message>
    <message>
        <source>Rules...</source>
        <translation>Règles...</translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation>1 règle</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>%1 règles</translation>
    </message>
    <message>
        <source>the list of visitors left out</source>
        <translation>la liste des visiteurs exclus</translation>
    </message>
    <message>
        <source>1 visitor left out</source>
        <translation>1 visiteur exclu</translation>
    </message>
    <message>
        <source>%1 visitors left out</source>
        <translation>%1 visiteurs exclus</translation>
    </message>
    <message>
        <source>the asset list</source>
        <translation>la liste des contenus</translation>
    </message>
    <message>
        <source>Kept for these files, too: %1.</source>
        <translation>Gardé aussi pour ces fichiers : %1.</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>What was chosen for these files before holds again. No longer in force: %1.</source>
        <translation>Ce qui avait été choisi pour ces fichiers est de nouveau en vigueur. Plus en vigueur : %1.</translation>
    </message>
    <message>
        <source>Visitors who were left out are in the lists again.</source>
        <translation>Les visiteurs exclus figurent de nouveau dans les listes.</translation>
    </message>
    <message>
        <source>Keep what held</source>
        <translation>Garder ce qui valait</translation>
    </message>
</context>
<context>
    <name>leadlight::AffinityPanel</name>
    <message>
        <source>Share in %</source>
        <translation>Part en&#xa0;%</translation>
    </message>
    <message>
        <source>Against chance</source>
        <translation>Face au hasard</translation>
    </message>
    <message>
        <source>Who is shown what</source>
        <translation>Qui se voit proposer quoi</translation>
    </message>
    <message>
        <source>Figures of the heat map</source>
        <translation>Chiffres de la carte thermique</translation>
    </message>
</context>
<context>
    <name>leadlight::AssetPanel</name>
    <message>
        <source>Who should get it</source>
        <translation>À qui la proposer</translation>
    </message>
    <message>
        <source>Who took it</source>
        <translation>Qui l’a demandée</translation>
    </message>
    <message>
        <source>Pages like it</source>
        <translation>Pages similaires</translation>
    </message>
    <message>
        <source>The page chosen</source>
        <translation>La page choisie</translation>
    </message>
    <message>
        <source>What to show of the page</source>
        <translation>Ce qu’il faut montrer de la page</translation>
    </message>
    <message>
        <source>No page chosen</source>
        <translation>Aucune page choisie</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 pages</translation>
    </message>
    <message>
        <source>Who should get any of them, the best of them for each</source>
        <translation>À qui proposer l’une d’elles, la meilleure pour chacun</translation>
    </message>
    <message>
        <source>Open a submissions export to see its pages here.</source>
        <translation>Ouvrez un export d’envois pour voir ses pages ici.</translation>
    </message>
    <message>
        <source>Press Train to see who should get it.</source>
        <translation>Cliquez sur Entraîner pour voir à qui la proposer.</translation>
    </message>
    <message>
        <source>Choose a page.</source>
        <translation>Choisissez une page.</translation>
    </message>
    <message>
        <source>Looking for who should get it...</source>
        <translation>Recherche des visiteurs à qui la proposer...</translation>
    </message>
    <message>
        <source>Nothing that a visitor took speaks for it.</source>
        <translation>Rien de ce que les visiteurs ont demandé ne plaide pour elle.</translation>
    </message>
    <message>
        <source>Looking for who took it...</source>
        <translation>Recherche de qui l’a demandée...</translation>
    </message>
    <message>
        <source>Nobody took it.</source>
        <translation>Personne ne l’a demandée.</translation>
    </message>
    <message>
        <source>Choose one page to see those like it.</source>
        <translation>Choisissez une seule page pour voir celles qui lui ressemblent.</translation>
    </message>
    <message>
        <source>This model knows no similar pages.</source>
        <translation>Ce modèle ne connaît pas de pages similaires.</translation>
    </message>
    <message>
        <source>Looking for pages like it...</source>
        <translation>Recherche de pages similaires...</translation>
    </message>
</context>
<context>
    <name>leadlight::AssetsPage</name>
    <message>
        <source>Every page: who took it, and who should get it.</source>
        <translation>Toutes les pages&#xa0;: qui les a demandées, et à qui les proposer.</translation>
    </message>
    <message>
        <source>Open a submissions export to see its pages here.</source>
        <translation>Ouvrez un export d’envois pour voir ses pages ici.</translation>
    </message>
    <message>
        <source>%1 visitors selected</source>
        <translation>%1 visiteurs sélectionnés</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>pages</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>1 ligne copiée</translation>
    </message>
    <message>
        <source>%1 rows copied</source>
        <translation>%1 lignes copiées</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only the page that was selected</source>
        <translation>Seulement la page sélectionnée</translation>
    </message>
    <message>
        <source>Only the %1 pages that were selected</source>
        <translation>Seulement les %1 pages sélectionnées</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Business unit</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>below 10</source>
        <translation>moins de 10</translation>
    </message>
    <message>
        <source>10 to 99</source>
        <translation>10 à 99</translation>
    </message>
    <message>
        <source>100 and more</source>
        <translation>100 et plus</translation>
    </message>
    <message>
        <source>Open submissions...</source>
        <translation>Ouvrir les envois...</translation>
    </message>
    <message>
        <source>Open the submissions file to see its pages here.</source>
        <translation>Ouvrez le fichier d’envois pour voir ses pages ici.</translation>
    </message>
</context>
<context>
    <name>leadlight::AudienceChooser</name>
    <message>
        <source>Audience of a business unit or a page</source>
        <translation>Audience d’une business unit ou d’une page</translation>
    </message>
    <message>
        <source>The visitors who should be offered it, as a table of the report, best first</source>
        <translation>Les visiteurs à qui la proposer, comme tableau du rapport, les meilleurs d’abord</translation>
    </message>
    <message>
        <source>No audience</source>
        <translation>Aucune audience</translation>
    </message>
</context>
<context>
    <name>leadlight::AudienceCurve</name>
    <message>
        <source>How strong the links are, from the best visitor to the last</source>
        <translation>La force des liens, du meilleur visiteur au dernier</translation>
    </message>
</context>
<context>
    <name>leadlight::AudienceTherePanel</name>
    <message>
        <source>Who should get a page</source>
        <translation>Qui devrait recevoir une page</translation>
    </message>
    <message>
        <source>Find them</source>
        <translation>Les trouver</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>Enregistrer en CSV...</translation>
    </message>
    <message>
        <source>Page whose audience is looked for</source>
        <translation>Page dont on cherche l’audience</translation>
    </message>
    <message>
        <source>Any part of a page&apos;s name</source>
        <translation>Une partie du nom d’une page</translation>
    </message>
    <message>
        <source>Takes everybody&apos;s lists, which are made first where they are not there</source>
        <translation>Utilise les listes de tous, créées d’abord si elles n’existent pas</translation>
    </message>
    <message>
        <source>Save the shown audience as CSV</source>
        <translation>Enregistrer l’audience affichée en CSV</translation>
    </message>
    <message>
        <source>Audience from the engine</source>
        <translation>Audience venue du moteur</translation>
    </message>
    <message>
        <source>Choose a page.</source>
        <translation>Choisissez une page.</translation>
    </message>
    <message>
        <source>Train a model first.</source>
        <translation>Entraînez d’abord un modèle.</translation>
    </message>
    <message>
        <source>%1: finding its audience makes everybody&apos;s lists in the engine, where they are not there yet.</source>
        <translation>%1&#xa0;: pour trouver son audience, les listes de tous sont créées dans le moteur si elles n’y sont pas encore.</translation>
    </message>
    <message>
        <source>The page stands in nobody&apos;s list by what was taken.</source>
        <translation>La page ne figure dans la liste de personne d’après ce qui a été consulté.</translation>
    </message>
    <message>
        <source>%1: the best %2 visitors are shown. It was taken by %3; what others took speaks for it for %4.</source>
        <translation>%1&#xa0;: les %2 meilleurs visiteurs sont affichés. Elle a été consultée par %3&#x202f;; pour %4 autres, l’historique parle pour elle.</translation>
    </message>
    <message>
        <source>%1: visitors with it in their top 10: %2. It was taken by %3; what others took speaks for it for %4.</source>
        <translation>%1&#xa0;: visiteurs qui l’ont dans leur top 10&#xa0;: %2. Elle a été consultée par %3&#x202f;; pour %4 autres, l’historique parle pour elle.</translation>
    </message>
    <message>
        <source>Visitors of equal rank stand by the model&apos;s own score. On the Assets page it is scaled for each visitor first, so the first of many can be others there.</source>
        <translation>À rang égal, les visiteurs sont classés par le score propre du modèle. Sur la page Contenus, il est d’abord ramené à chaque visiteur ; les premiers peuvent donc y être d’autres.</translation>
    </message>
</context>
<context>
    <name>leadlight::AudienceView</name>
    <message>
        <source>Personal only</source>
        <translation>Base personnelle</translation>
    </message>
    <message>
        <source>Only visitors for whom what they took speaks for the page</source>
        <translation>Seulement les visiteurs dont les demandes plaident pour la page</translation>
    </message>
    <message>
        <source>Who should get it</source>
        <translation>À qui la proposer</translation>
    </message>
    <message>
        <source>How many visitors</source>
        <translation>Nombre de visiteurs</translation>
    </message>
    <message>
        <source>Reach against strength</source>
        <translation>Portée ou force</translation>
    </message>
    <message>
        <source>fewer, stronger links</source>
        <translation>moins de liens, plus forts</translation>
    </message>
    <message>
        <source>more, weaker links</source>
        <translation>plus de liens, plus faibles</translation>
    </message>
    <message>
        <source>Select them</source>
        <translation>Les sélectionner</translation>
    </message>
    <message>
        <source>Selects these visitors on all pages</source>
        <translation>Sélectionne ces visiteurs sur toutes les pages</translation>
    </message>
    <message>
        <source>Export 1 visitor...</source>
        <translation>Exporter 1 visiteur...</translation>
    </message>
    <message>
        <source>Export %1 visitors...</source>
        <translation>Exporter %1 visiteurs...</translation>
    </message>
    <message>
        <source>%1 personal, %2 popular.</source>
        <translation>Personnelle&#xa0;: %1, populaire&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exporter...</translation>
    </message>
    <message>
        <source>First come visitors in whose own list it stands high. Further down a link can be stronger again.</source>
        <translation>D’abord viennent les visiteurs dont la liste place la page en haut. Plus bas, un lien peut être de nouveau plus fort.</translation>
    </message>
</context>
<context>
    <name>leadlight::BecauseView</name>
    <message>
        <source>1 other page</source>
        <translation>1 autre page</translation>
    </message>
    <message>
        <source>%1 other pages</source>
        <translation>%1 autres pages</translation>
    </message>
    <message>
        <source>Shares of the reasons</source>
        <translation>Parts des raisons</translation>
    </message>
    <message>
        <source>No. %1: %2</source>
        <translation>N° %1&#xa0;: %2</translation>
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
        <translation>Qui est bien servi, et qui ne l’est pas.</translation>
    </message>
    <message>
        <source>Who is served worst</source>
        <translation>Qui est le moins bien servi</translation>
    </message>
    <message>
        <source>Measure on hidden pages</source>
        <translation>Mesurer sur pages masquées</translation>
    </message>
    <message>
        <source>Compares the models in the Model lab</source>
        <translation>Compare les modèles dans le Labo des modèles</translation>
    </message>
    <message>
        <source>Open BU mapping...</source>
        <translation>Ouvrir la table BU...</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>Business units</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all, with headers</source>
        <translation>Copie les lignes sélectionnées, ou toutes, avec les en-têtes</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>1 ligne copiée</translation>
    </message>
    <message>
        <source>%1 rows copied</source>
        <translation>%1 lignes copiées</translation>
    </message>
    <message>
        <source>Who is shown what</source>
        <translation>Qui se voit proposer quoi</translation>
    </message>
    <message>
        <source>How alike its pages are</source>
        <translation>Similarité de ses pages</translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation>Quel graphique</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>%1 autres</translation>
    </message>
    <message>
        <source>took %1, shown %2</source>
        <translation>demandé&#xa0;: %1, proposé&#xa0;: %2</translation>
    </message>
    <message>
        <source>No data yet. Open the submissions and the BU mapping, then press Train.</source>
        <translation>Pas encore de données. Ouvrez les envois et la table BU, puis cliquez sur Entraîner.</translation>
    </message>
    <message>
        <source>No model yet. Press Train to see who is shown what.</source>
        <translation>Pas encore de modèle. Cliquez sur Entraîner pour voir qui se voit proposer quoi.</translation>
    </message>
    <message>
        <source>The BU mapping has a business unit for none of the pages.</source>
        <translation>La table BU n’a de business unit pour aucune des pages.</translation>
    </message>
    <message>
        <source>No page has a business unit yet, as no BU mapping is open.</source>
        <translation>Aucune page n’a encore de business unit, car aucune table BU n’est ouverte.</translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation>Pas encore de chiffres.</translation>
    </message>
    <message>
        <source>Which business unit is served worst shows on pages that are hidden from the model.</source>
        <translation>Pour voir quelle business unit est la moins bien servie, il faut des pages masquées au modèle.</translation>
    </message>
    <message>
        <source>All business units</source>
        <translation>Toutes les business units</translation>
    </message>
    <message>
        <source>Clearly worse first, clearly better last</source>
        <translation>Les nettement moins bien servies d’abord, les mieux servies à la fin</translation>
    </message>
    <message>
        <source>The Rules page says what each of them costs.</source>
        <translation>La page Règles dit ce que chacune coûte.</translation>
    </message>
</context>
<context>
    <name>leadlight::ChangesPage</name>
    <message>
        <source>What rose and fell since the delivery before.</source>
        <translation>Ce qui a augmenté et baissé depuis la livraison précédente.</translation>
    </message>
    <message>
        <source>Delivery to compare with</source>
        <translation>Livraison de comparaison</translation>
    </message>
    <message>
        <source>Delivery that is looked at</source>
        <translation>Livraison étudiée</translation>
    </message>
    <message>
        <source>What the deliveries say</source>
        <translation>Ce que disent les livraisons</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>Open submissions...</source>
        <translation>Ouvrir les envois...</translation>
    </message>
    <message>
        <source>Take each month as a delivery</source>
        <translation>Une livraison par mois</translation>
    </message>
    <message>
        <source>Did they take what was recommended?</source>
        <translation>Ont-ils demandé ce qui était recommandé&#x202f;?</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>1 ligne copiée</translation>
    </message>
    <message>
        <source>%1 rows copied</source>
        <translation>%1 lignes copiées</translation>
    </message>
    <message>
        <source>Open the submissions of two months, or more, together: then this page tells what changed.</source>
        <translation>Ouvrez ensemble les envois de deux mois ou plus&#xa0;: cette page dira alors ce qui a changé.</translation>
    </message>
    <message>
        <source>Comparing the deliveries...</source>
        <translation>Comparaison des livraisons...</translation>
    </message>
    <message>
        <source>Learning from %1 alone...</source>
        <translation>Apprentissage sur %1 seulement...</translation>
    </message>
    <message>
        <source>Whether they took what was recommended is being worked out.</source>
        <translation>Le calcul de ce qu’ils ont demandé parmi les recommandations est en cours.</translation>
    </message>
    <message>
        <source>The lists of then are being made.</source>
        <translation>La création des listes d’alors est en cours.</translation>
    </message>
    <message>
        <source>Add another export...</source>
        <translation>Ajouter un autre export...</translation>
    </message>
    <message>
        <source>Add the export of another time to this one, or take each month of its dates as a delivery.</source>
        <translation>Ajoutez à celui-ci l’export d’une autre période, ou prenez chaque mois de ses dates comme livraison.</translation>
    </message>
    <message>
        <source>Add the export of another time to this one.</source>
        <translation>Ajoutez à celui-ci l’export d’une autre période.</translation>
    </message>
</context>
<context>
    <name>leadlight::ChartExportDialog</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formes</translation>
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
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Note and caption</source>
        <translation>Note et légende</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>Fond transparent</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>Aperçu de l’image</translation>
    </message>
    <message>
        <source>Title of the picture</source>
        <translation>Titre de l’image</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Scale of the PNG</source>
        <translation>Échelle du PNG</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Texts of the SVG</source>
        <translation>Textes du SVG</translation>
    </message>
    <message>
        <source>Text can be edited and searched; shapes look the same everywhere, also where the font is missing</source>
        <translation>Le texte reste modifiable et peut être recherché&#x202f;; les formes ont partout le même aspect, même sans la police</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation>Diapositive, 16:9</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Taille libre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy SVG</source>
        <translation>Copier le SVG</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Copier les chiffres</translation>
    </message>
    <message>
        <source>The figures as a table, for a spreadsheet</source>
        <translation>Les chiffres sous forme de tableau, pour un tableur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Enregistrer...</translation>
    </message>
    <message>
        <source>Choose a format.</source>
        <translation>Choisissez un format.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>Vector graphics: sharp at every size</source>
        <translation>Image vectorielle&#xa0;: nette à toutes les tailles</translation>
    </message>
    <message>
        <source>Copied. Paste it into a slide or a document.</source>
        <translation>Copié. Collez-le dans une diapositive ou un document.</translation>
    </message>
    <message>
        <source>Copied as SVG. Paste it into a drawing or a text editor.</source>
        <translation>Copié en SVG. Collez-le dans un dessin ou un éditeur de texte.</translation>
    </message>
    <message>
        <source>Copied as a table. Paste it into a spreadsheet.</source>
        <translation>Copié sous forme de tableau. Collez-le dans un tableur.</translation>
    </message>
    <message>
        <source>Save chart: a file for each format</source>
        <translation>Enregistrer le graphique&#xa0;: un fichier par format</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>Fichier %1 (*.%2)</translation>
    </message>
    <message>
        <source>Replace what is there: %1?</source>
        <translation>Remplacer l’existant&#xa0;: %1&#x202f;?</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>As picture, SVG and numbers at once: each program takes what it understands</source>
        <translation>En image, SVG et chiffres à la fois&#xa0;: chaque programme prend ce qu’il comprend</translation>
    </message>
    <message>
        <source>Copied: a slide or a document takes the picture, a drawing the SVG, a spreadsheet the numbers.</source>
        <translation>Copié&#xa0;: une diapositive ou un document prend l’image, un dessin le SVG, un tableur les chiffres.</translation>
    </message>
    <message>
        <source>Copied: a slide or a document takes the picture, a drawing the SVG.</source>
        <translation>Copié&#xa0;: une diapositive ou un document prend l’image, un dessin le SVG.</translation>
    </message>
</context>
<context>
    <name>leadlight::ChartMark</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (95 %: %2 to %3)</source>
        <translation>%1 (95&#xa0;%&#xa0;: de %2 à %3)</translation>
    </message>
</context>
<context>
    <name>leadlight::ChartPanel</name>
    <message>
        <source>Export...</source>
        <translation>Exporter...</translation>
    </message>
    <message>
        <source>Export the chart &quot;%1&quot;</source>
        <translation>Exporter le graphique «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the SVG</source>
        <translation>Copier le SVG</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>Copier les chiffres</translation>
    </message>
</context>
<context>
    <name>leadlight::ChipBar</name>
    <message>
        <source>%1: click to remove</source>
        <translation>%1&#xa0;: cliquez pour retirer</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>Retirer le filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>leadlight::CleanUpDialog</name>
    <message>
        <source>Drop their tables</source>
        <translation>Supprimer leurs tables</translation>
    </message>
    <message>
        <source>Working tables in the engine</source>
        <translation>Tables de travail dans le moteur</translation>
    </message>
    <message>
        <source>Runs with working tables in the engine</source>
        <translation>Exécutions ayant des tables de travail dans le moteur</translation>
    </message>
    <message>
        <source>No other run has left tables there.</source>
        <translation>Aucune autre exécution n’y a laissé de tables.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose the runs whose tables are to go. Runs of others may be at work, and a run that was cut short cannot be gone on with then. Lists that were written stay.</source>
        <translation>Choisissez les exécutions dont les tables doivent disparaître. Celles d’autres personnes sont peut-être en cours, et une exécution interrompue ne pourra plus être poursuivie. Les listes écrites restent.</translation>
    </message>
    <message>
        <source>%1 of %2, begun %3, of the table %4, with %5 working tables</source>
        <translation>%1 de %2, commencée %3, sur la table %4, tables de travail : %5</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>and more: %1</source>
        <translation>et d’autres : %1</translation>
    </message>
    <message>
        <source>The tables of these runs go for good. If somebody is still at one of them, that work fails.</source>
        <translation>Les tables de ces exécutions disparaissent définitivement. Si quelqu’un y travaille encore, son travail échoue.</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>leadlight::Coach</name>
    <message>
        <source>1 of 3: what each visitor should see next</source>
        <translation>1 sur 3&#xa0;: que proposer ensuite à chaque visiteur</translation>
    </message>
    <message>
        <source>Choose a visitor at the left. At the right stands what they took, and below it what they should be offered next, best first, with the reason. Untick a page to see what would change.</source>
        <translation>Choisissez un visiteur à gauche. À droite figure ce qu’il a demandé et, en dessous, ce qu’il faut lui proposer ensuite, le meilleur d’abord, avec la raison. Décochez une page pour voir ce qui changerait.</translation>
    </message>
    <message>
        <source>2 of 3: who should get a page</source>
        <translation>2 sur 3&#xa0;: à qui proposer une page</translation>
    </message>
    <message>
        <source>The other way round: choose a page, and see which visitors it should be offered to. The slider says how many, the button writes them to a file for a campaign.</source>
        <translation>Dans l’autre sens&#xa0;: choisissez une page, et voyez à quels visiteurs la proposer. Le curseur règle leur nombre, le bouton les écrit dans un fichier pour une campagne.</translation>
    </message>
    <message>
        <source>3 of 3: is it any good?</source>
        <translation>3 sur 3&#xa0;: est-ce efficace&#x202f;?</translation>
    </message>
    <message>
        <source>Here stands which business units are served well. &quot;Measure on hidden pages&quot; tests the model on pages that were hidden from it. Ctrl+K finds any visitor, page or command. Open your own files with Ctrl+O.</source>
        <translation>Ici, vous voyez quelles business units sont bien servies. «&#xa0;Mesurer sur pages masquées&#xa0;» teste le modèle sur des pages qui lui ont été masquées. Ctrl+K trouve n’importe quel visiteur, page ou commande. Ouvrez vos propres fichiers avec Ctrl+O.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the introduction</source>
        <translation>Fermer l’introduction</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>leadlight::CohortDialog</name>
    <message>
        <source>The selection and the rest</source>
        <translation>La sélection et le reste</translation>
    </message>
    <message>
        <source>Cohort and the rest</source>
        <translation>La cohorte et le reste</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
</context>
<context>
    <name>leadlight::CohortKeeping</name>
    <message>
        <source>%1 (1 visitor)</source>
        <translation>%1 (1 visiteur)</translation>
    </message>
    <message>
        <source>%1 (%2 visitors)</source>
        <translation>%1 (%2 visiteurs)</translation>
    </message>
    <message>
        <source>Cohorts that are not in these files: %1. They come back with their own.</source>
        <translation>Cohortes absentes de ces fichiers&#x202f;: %1. Elles reviennent avec les leurs.</translation>
    </message>
    <message>
        <source>Cohorts of which some are not in these files: %1.</source>
        <translation>Cohortes dont une partie est absente de ces fichiers&#x202f;: %1.</translation>
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
        <translation>Page</translation>
    </message>
    <message>
        <source>Asset type</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>Form submissions</source>
        <translation>Envois de formulaire</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Business unit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Page title</source>
        <translation>Titre de la page</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Rows without a visitor</source>
        <translation>Lignes sans visiteur</translation>
    </message>
    <message>
        <source>Say which column of the file is what. The answer is remembered for files with these columns.</source>
        <translation>Indiquez le rôle de chaque colonne du fichier. La réponse est retenue pour les fichiers qui ont ces colonnes.</translation>
    </message>
    <message>
        <source>Say whose these rows are. The answer is remembered for files with these columns.</source>
        <translation>Indiquez à qui appartiennent ces lignes. La réponse est retenue pour les fichiers qui ont ces colonnes.</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facultatif)</translation>
    </message>
    <message>
        <source>choose...</source>
        <translation>choisir...</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Each row is one submission</source>
        <translation>Chaque ligne est un envoi</translation>
    </message>
    <message>
        <source>Rows without a visitor belong to the visitor above them (merged cells)</source>
        <translation>Les lignes sans visiteur appartiennent au visiteur du dessus (cellules fusionnées)</translation>
    </message>
    <message>
        <source>Yes, they belong to the visitor above</source>
        <translation>Oui, au visiteur du dessus</translation>
    </message>
    <message>
        <source>No, their visitor is unknown</source>
        <translation>Non, leur visiteur est inconnu</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>Say whose the rows without a visitor are.</source>
        <translation>Indiquez à qui appartiennent les lignes sans visiteur.</translation>
    </message>
    <message>
        <source>Choose the column for: %1.</source>
        <translation>Choisissez la colonne pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 and %2 are the same column.</source>
        <translation>%1 et %2 sont la même colonne.</translation>
    </message>
    <message>
        <source>By its cells each column is as proposed below: please check. The answer is remembered for files with these columns.</source>
        <translation>D’après leurs cellules, les colonnes sont comme proposé ci-dessous : vérifiez. La réponse est retenue pour les fichiers qui ont ces colonnes.</translation>
    </message>
</context>
<context>
    <name>leadlight::ColumnExplanation</name>
    <message>
        <source>What does this mean?</source>
        <translation>Qu’est-ce que cela veut dire&#x202f;?</translation>
    </message>
    <message>
        <source>What does &quot;%1&quot; mean?</source>
        <translation>Que veut dire «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
</context>
<context>
    <name>leadlight::ColumnMenu</name>
    <message>
        <source>Columns as at first</source>
        <translation>Colonnes d’origine</translation>
    </message>
</context>
<context>
    <name>leadlight::ComparisonSettings</name>
    <message>
        <source>Settings of the comparison</source>
        <translation>Réglages de la comparaison</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>The three baselines and the current model always take part; before a training, the chosen one.</source>
        <translation>Les trois références et le modèle actuel participent toujours&#x202f;; avant un entraînement, celui choisi.</translation>
    </message>
    <message>
        <source>How they are measured</source>
        <translation>Comment ils sont mesurés</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation>%1 (actuel)</translation>
    </message>
    <message>
        <source>%1 (chosen, not trained yet)</source>
        <translation>%1 (choisi, pas encore entraîné)</translation>
    </message>
    <message>
        <source>%1 model</source>
        <translation>%1 modèle</translation>
    </message>
    <message>
        <source>%1 models</source>
        <translation>%1 modèles</translation>
    </message>
    <message>
        <source>hidden: %1</source>
        <translation>masquées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 repeat</source>
        <translation>%1 répétition</translation>
    </message>
    <message>
        <source>%1 repeats</source>
        <translation>%1 répétitions</translation>
    </message>
</context>
<context>
    <name>leadlight::ConflictsView</name>
    <message>
        <source>Such a page counts for</source>
        <translation>Une telle page compte pour</translation>
    </message>
    <message>
        <source>its first row in the mapping</source>
        <translation>sa première ligne dans la table BU</translation>
    </message>
    <message>
        <source>its last row in the mapping</source>
        <translation>sa dernière ligne dans la table BU</translation>
    </message>
    <message>
        <source>all of them, as in the notebook</source>
        <translation>toutes, comme dans le notebook</translation>
    </message>
    <message>
        <source>Rule for pages with several business units</source>
        <translation>Règle pour les pages à plusieurs business units</translation>
    </message>
    <message>
        <source>Business unit of the selected page</source>
        <translation>Business unit de la page sélectionnée</translation>
    </message>
    <message>
        <source>No page has more than one business unit.</source>
        <translation>Aucune page n’a plus d’une business unit.</translation>
    </message>
    <message>
        <source>The selected page counts for</source>
        <translation>La page sélectionnée compte pour</translation>
    </message>
    <message>
        <source>as the rule says</source>
        <translation>selon la règle</translation>
    </message>
</context>
<context>
    <name>leadlight::ConnectionForm</name>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Keep the password in the system&apos;s keychain</source>
        <translation>Garder le mot de passe dans le trousseau du système</translation>
    </message>
    <message>
        <source>Kind of engine</source>
        <translation>Type de moteur</translation>
    </message>
    <message>
        <source>ODBC (not tested)</source>
        <translation>ODBC (non testé)</translation>
    </message>
    <message>
        <source>warehouse.example.com, or localhost</source>
        <translation>warehouse.example.com ou localhost</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>le port habituel</translation>
    </message>
    <message>
        <source>the user&apos;s own</source>
        <translation>celle de l’utilisateur</translation>
    </message>
    <message>
        <source>the engine&apos;s default</source>
        <translation>celui par défaut du moteur</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>The password is kept nowhere else; left empty, that of the keychain counts. The connection is encrypted and the certificate checked, but to this computer itself.</source>
        <translation>Le mot de passe n’est gardé nulle part ailleurs&#x202f;; si le champ est vide, celui du trousseau est utilisé. La connexion est chiffrée et le certificat vérifié, sauf vers cet ordinateur lui-même.</translation>
    </message>
    <message>
        <source>The password is asked for each time and kept nowhere. The connection is encrypted and the certificate checked, but to this computer itself.</source>
        <translation>Le mot de passe est demandé chaque fois et n’est gardé nulle part. La connexion est chiffrée et le certificat vérifié, sauf vers cet ordinateur lui-même.</translation>
    </message>
    <message>
        <source>Data source (DSN)</source>
        <translation>Source de données (DSN)</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>those of the system</source>
        <translation>ceux du système</translation>
    </message>
    <message>
        <source>Only where your organisation signs its certificates itself: the file (PEM) with its own, from your IT</source>
        <translation>Seulement si votre organisation signe elle-même ses certificats : le fichier (PEM) avec le sien, auprès de votre service informatique</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Choisir...</translation>
    </message>
    <message>
        <source>Choose the file of certificates</source>
        <translation>Choisir le fichier de certificats</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>leadlight::DataPage</name>
    <message>
        <source>What was read, what was left out, and how the two files fit together.</source>
        <translation>Ce qui a été lu, ce qui a été écarté, et comment les deux fichiers s’accordent.</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Open submissions...</source>
        <translation>Ouvrir les envois...</translation>
    </message>
    <message>
        <source>BU mapping</source>
        <translation>Table BU</translation>
    </message>
    <message>
        <source>Open BU mapping...</source>
        <translation>Ouvrir la table BU...</translation>
    </message>
</context>
<context>
    <name>leadlight::DataTable</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Nothing here fits the filters.</source>
        <translation>Rien ici ne correspond aux filtres.</translation>
    </message>
    <message>
        <source>Nothing here has &quot;%1&quot; in it and fits the filters.</source>
        <translation>Rien ici ne contient «&#xa0;%1&#xa0;» et ne correspond aux filtres.</translation>
    </message>
    <message>
        <source>Nothing here has &quot;%1&quot; in it.</source>
        <translation>Rien ici ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>leadlight::DaysView</name>
    <message>
        <source>First day that counts</source>
        <translation>Premier jour pris en compte</translation>
    </message>
    <message>
        <source>Last day that counts</source>
        <translation>Dernier jour pris en compte</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Use only this one</source>
        <translation>Utiliser celle-ci seule</translation>
    </message>
    <message>
        <source>Use all</source>
        <translation>Tout utiliser</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Open the submissions to see which deliveries they are made of.</source>
        <translation>Ouvrez les envois pour voir de quelles livraisons ils se composent.</translation>
    </message>
    <message>
        <source>Days that count</source>
        <translation>Jours pris en compte</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>A delivery is a file</source>
        <translation>Une livraison = un fichier</translation>
    </message>
    <message>
        <source>Each file by itself</source>
        <translation>Chaque fichier à part</translation>
    </message>
    <message>
        <source>A delivery is a month</source>
        <translation>Une livraison = un mois</translation>
    </message>
    <message>
        <source>Files of the same days are one delivery, unless each file is taken by itself.</source>
        <translation>Les fichiers des mêmes jours forment une seule livraison, sauf si chaque fichier est pris à part.</translation>
    </message>
    <message>
        <source>What is one delivery</source>
        <translation>Définition d’une livraison</translation>
    </message>
    <message>
        <source>Name of the selected delivery</source>
        <translation>Nom de la livraison sélectionnée</translation>
    </message>
    <message>
        <source>All days count, and rows without a date, too.</source>
        <translation>Tous les jours comptent, ainsi que les lignes sans date.</translation>
    </message>
    <message>
        <source>The submissions have no dates.</source>
        <translation>Les envois n’ont pas de dates.</translation>
    </message>
    <message>
        <source>The delivery chosen above:</source>
        <translation>La livraison choisie ci-dessus&#xa0;:</translation>
    </message>
    <message>
        <source>Its name, which can be changed here</source>
        <translation>Son nom, que l’on peut changer ici</translation>
    </message>
</context>
<context>
    <name>leadlight::DetailsPanel</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>What to show of the data</source>
        <translation>Ce qu’il faut montrer des données</translation>
    </message>
    <message>
        <source>Open the submissions file to see its rows here.</source>
        <translation>Ouvrez le fichier d’envois pour voir ses lignes ici.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>The first row</source>
        <translation>La première ligne</translation>
    </message>
    <message>
        <source>The first %1 rows</source>
        <translation>Les %1 premières lignes</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>Lignes écartées</translation>
    </message>
    <message>
        <source>Pages with several BUs</source>
        <translation>Pages à plusieurs BU</translation>
    </message>
    <message>
        <source>Matching addresses</source>
        <translation>Rapprochement des adresses</translation>
    </message>
    <message>
        <source>Days and deliveries</source>
        <translation>Jours et livraisons</translation>
    </message>
</context>
<context>
    <name>leadlight::EvidenceNote</name>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>List only the visitors without evidence</source>
        <translation>Lister seulement les visiteurs sans indices</translation>
    </message>
</context>
<context>
    <name>leadlight::EvidenceSettings</name>
    <message>
        <source>Only with evidence</source>
        <translation>Seulement avec indices</translation>
    </message>
    <message>
        <source>More...</source>
        <translation>Plus...</translation>
    </message>
    <message>
        <source>Evidence wanted</source>
        <translation>Indices exigés</translation>
    </message>
    <message>
        <source>How much has to speak for a page</source>
        <translation>Indices nécessaires en faveur d’une page</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>A page is personal where the pages that a visitor took speak for it, and popular where they do not.</source>
        <translation>Une page est personnelle si les pages demandées par un visiteur plaident pour elle, et populaire sinon.</translation>
    </message>
    <message>
        <source>Only pages that something a visitor took speaks for. Without this, popular pages stand among them: this model knows how popular each page is overall, and ranks them by that. Exported lists, too.</source>
        <translation>Seulement les pages pour lesquelles plaide quelque chose que le visiteur a demandé. Sans cela, des pages populaires figurent parmi elles&#xa0;: ce modèle connaît la popularité générale de chaque page, et les classe en conséquence. Vaut aussi pour les listes exportées.</translation>
    </message>
    <message>
        <source>Lists end where nothing a visitor took speaks for a further page, instead of going on with popular pages. Exported lists, too.</source>
        <translation>Les listes s’arrêtent lorsque rien de ce que le visiteur a demandé ne plaide pour une page de plus, au lieu de continuer avec des pages populaires. Vaut aussi pour les listes exportées.</translation>
    </message>
</context>
<context>
    <name>leadlight::ExplainButton</name>
    <message>
        <source>What does this mean: %1</source>
        <translation>Ce que cela veut dire&#xa0;: %1</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Qu’est-ce que cela veut dire&#x202f;?</translation>
    </message>
</context>
<context>
    <name>leadlight::ExplanationPopup</name>
    <message>
        <source>What does this mean?</source>
        <translation>Qu’est-ce que cela veut dire&#x202f;?</translation>
    </message>
</context>
<context>
    <name>leadlight::ExplanationText</name>
    <message>
        <source>What it says</source>
        <translation>Ce que cela dit</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Comment c’est calculé</translation>
    </message>
    <message>
        <source>What it does not say</source>
        <translation>Ce que cela ne dit pas</translation>
    </message>
</context>
<context>
    <name>leadlight::Exporting</name>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Writing recommendations</source>
        <translation>Écriture des recommandations</translation>
    </message>
    <message>
        <source>Recommendations are being written to a file.</source>
        <translation>L’écriture des recommandations dans un fichier est en cours.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Continuer l’écriture</translation>
    </message>
</context>
<context>
    <name>leadlight::FiguresDialog</name>
    <message>
        <source>What the figures mean</source>
        <translation>Sens des chiffres</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
</context>
<context>
    <name>leadlight::FileCard</name>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barre</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>deux-points</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>classeur</translation>
    </message>
    <message>
        <source>1 line left out: %1</source>
        <translation>1 ligne écartée (%1)</translation>
    </message>
    <message>
        <source>%1 lines left out: %2</source>
        <translation>%1 lignes écartées (%2)</translation>
    </message>
    <message>
        <source>Resolve...</source>
        <translation>Résoudre...</translation>
    </message>
    <message>
        <source>Decide...</source>
        <translation>Décider...</translation>
    </message>
    <message>
        <source>Decide about visitors that look like robots</source>
        <translation>Décider du sort des visiteurs qui ressemblent à des robots</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 fichiers</translation>
    </message>
    <message>
        <source>1 page name that stands for no page</source>
        <translation>1 nom de page qui ne désigne aucune page</translation>
    </message>
    <message>
        <source>%1 page names that stand for no page</source>
        <translation>%1 noms de page qui ne désignent aucune page</translation>
    </message>
    <message>
        <source>1 page belongs to more than one business unit.</source>
        <translation>1 page appartient à plusieurs business units.</translation>
    </message>
    <message>
        <source>%1 pages belong to more than one business unit.</source>
        <translation>%1 pages appartiennent à plusieurs business units.</translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>Lecture...</translation>
    </message>
    <message>
        <source>Everything else follows once the whole file is read.</source>
        <translation>Le reste suivra quand tout le fichier aura été lu.</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Pas encore ouvert</translation>
    </message>
    <message>
        <source>1 row without a visitor id, not among the cookies and pages</source>
        <translation>1 ligne sans identifiant de visiteur, absente des cookies et des pages</translation>
    </message>
    <message>
        <source>%1 rows without a visitor id, not among the cookies and pages</source>
        <translation>%1 lignes sans identifiant de visiteur, absentes des cookies et des pages</translation>
    </message>
</context>
<context>
    <name>leadlight::FilePrompts</name>
    <message>
        <source>Open submissions</source>
        <translation>Ouvrir les envois</translation>
    </message>
    <message>
        <source>Open BU mapping</source>
        <translation>Ouvrir la table BU</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods *.gz *.zip *.tgz *.tar)</source>
        <translation>Exports (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods *.gz *.zip *.tgz *.tar)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Looking at the columns</source>
        <translation>Examen des colonnes</translation>
    </message>
    <message>
        <source>What you answered does not open all of the files. If they differ, open them one by one.</source>
        <translation>Vos réponses ne permettent pas d’ouvrir tous les fichiers. S’ils sont différents, ouvrez-les un par un.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>One cookie has lost its leading zeros, probably in a spreadsheet.</source>
        <translation>Un cookie a perdu ses zéros de tête, sans doute dans un tableur.</translation>
    </message>
    <message>
        <source>%1 cookies have lost their leading zeros, probably in a spreadsheet.</source>
        <translation>%1 cookies ont perdu leurs zéros de tête, sans doute dans un tableur.</translation>
    </message>
    <message>
        <source>With the zeros put back they are the same visitors as in the other files.</source>
        <translation>Une fois les zéros remis, ce sont les mêmes visiteurs que dans les autres fichiers.</translation>
    </message>
    <message>
        <source>Put the zeros back</source>
        <translation>Remettre les zéros</translation>
    </message>
    <message>
        <source>Add another export</source>
        <translation>Ajouter un autre export</translation>
    </message>
</context>
<context>
    <name>leadlight::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>leadlight::FilterField</name>
    <message>
        <source>Search %1</source>
        <translation>Rechercher&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <source>Search %1 %2...</source>
        <translation>Rechercher parmi %1 %2...</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>leadlight::FoldingNote</name>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Show less of the note</source>
        <translation>Afficher moins de la note</translation>
    </message>
    <message>
        <source>Show all of the note</source>
        <translation>Afficher toute la note</translation>
    </message>
</context>
<context>
    <name>leadlight::FoundBars</name>
    <message>
        <source>%1 of 100 (%2 to %3)</source>
        <translation>%1 sur 100 (%2 à %3)</translation>
    </message>
    <message>
        <source>Found in the top 10, before and after</source>
        <translation>Trouvées dans le top 10, avant et après</translation>
    </message>
    <message>
        <source>Before: %1. After: %2.</source>
        <translation>Avant&#xa0;: %1. Après&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>leadlight::FoundLine</name>
    <message>
        <source>Measure on hidden pages</source>
        <translation>Mesurer sur pages masquées</translation>
    </message>
    <message>
        <source>Hides pages of either delivery, and looks how many the top 10 finds</source>
        <translation>Masque des pages de chaque livraison et compte combien le top 10 en trouve</translation>
    </message>
    <message>
        <source>How often hidden pages are found in either delivery is not measured yet.</source>
        <translation>La fréquence à laquelle les pages masquées sont trouvées dans chaque livraison n’est pas encore mesurée.</translation>
    </message>
    <message>
        <source>Measuring on hidden pages of both deliveries...</source>
        <translation>Mesure sur les pages masquées des deux livraisons...</translation>
    </message>
</context>
<context>
    <name>leadlight::Health</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What happened in this run and those before. It holds no ids, no names and no figures, and is sent nowhere. The file: %1</source>
        <translation>Ce qui s’est passé depuis ce démarrage et lors des précédents. Le journal ne contient ni identifiant, ni nom, ni chiffre, et n’est envoyé nulle part. Le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>This is all that was written down: versions, and where the program stood. It holds nothing of your data and was sent nowhere. Those who look for the fault can use it.</source>
        <translation>Voici tout ce qui a été noté&#xa0;: les versions, et où en était le programme. Rien de vos données n’y figure et rien n’a été envoyé. Ceux qui cherchent la cause de la panne peuvent s’en servir.</translation>
    </message>
    <message>
        <source>Leadlight ended by a fault the last time.</source>
        <translation>Leadlight s’est arrêté sur une erreur la dernière fois.</translation>
    </message>
    <message>
        <source>Your files were only read. A report was written on this computer.</source>
        <translation>Vos fichiers n’ont été que lus. Un rapport a été écrit sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
</context>
<context>
    <name>leadlight::HeatMark</name>
    <message>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>leadlight::HeldOutPanel</name>
    <message>
        <source>%1 % (%2 to %3)</source>
        <translation>%1&#xa0;% (%2 à %3)</translation>
    </message>
    <message>
        <source>On hidden pages</source>
        <translation>Sur pages masquées</translation>
    </message>
    <message>
        <source>Measure on hidden pages</source>
        <translation>Mesurer sur pages masquées</translation>
    </message>
    <message>
        <source>Open the Model lab</source>
        <translation>Ouvrir le Labo des modèles</translation>
    </message>
    <message>
        <source>The last comparison did not have this model with these settings.</source>
        <translation>La dernière comparaison ne contenait pas ce modèle avec ces réglages.</translation>
    </message>
    <message>
        <source>Whether the model finds what a cookie wants next shows on pages that were hidden from it. That needs no business units.</source>
        <translation>Pour voir si le modèle trouve ce qu’un cookie voudra ensuite, il faut des pages qui lui ont été masquées. Cela ne demande pas de business units.</translation>
    </message>
    <message>
        <source>The hit rate above is measured on what the model has learnt from. Whether it finds what a cookie wants next shows on pages that were hidden from it.</source>
        <translation>Le taux de réussite ci-dessus est mesuré sur ce qui a servi à l’apprentissage du modèle. Pour voir s’il trouve ce qu’un cookie voudra ensuite, il faut des pages qui lui ont été masquées.</translation>
    </message>
    <message>
        <source>%1 In brackets: the 95 % interval.</source>
        <translation>%1 Entre parenthèses&#xa0;: l’intervalle à 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Found in the top %1 (HR@%1)</source>
        <translation>Trouvées dans le top %1 (HR@%1)</translation>
    </message>
    <message>
        <source>Placed high (NDCG@%1)</source>
        <translation>Bien placées (NDCG@%1)</translation>
    </message>
    <message>
        <source>Most popular</source>
        <translation>Les plus populaires</translation>
    </message>
    <message>
        <source>Compares the models in the Model lab</source>
        <translation>Compare les modèles dans le Labo des modèles</translation>
    </message>
    <message>
        <source>Open a submissions file first</source>
        <translation>Ouvrez d’abord un fichier d’envois</translation>
    </message>
    <message>
        <source>The Rules page says what each of them costs.</source>
        <translation>La page Règles dit ce que chacune coûte.</translation>
    </message>
</context>
<context>
    <name>leadlight::HistoryPanel</name>
    <message>
        <source>Submitted so far</source>
        <translation>Demandées à ce jour</translation>
    </message>
    <message>
        <source>Pages submitted so far</source>
        <translation>Pages demandées à ce jour</translation>
    </message>
    <message>
        <source>Add a page to the history, to see what would change</source>
        <translation>Ajouter une page à l’historique, pour voir ce qui changerait</translation>
    </message>
    <message>
        <source>Business unit that the new visitor cares for</source>
        <translation>Business unit qui intéresse le nouveau visiteur</translation>
    </message>
    <message>
        <source>Cares for</source>
        <translation>Intérêt pour</translation>
    </message>
    <message>
        <source>Popular pages of this business unit come first, behind those that the visitor&apos;s own pages speak for</source>
        <translation>Les pages populaires de cette business unit viennent d’abord, après celles pour lesquelles plaident les pages du visiteur</translation>
    </message>
    <message>
        <source>Makes no difference to this list: the model ranks every page of it by what the visitor took. Take pages away to choose again.</source>
        <translation>Sans effet sur cette liste&#xa0;: le modèle classe toutes ses pages selon ce que le visiteur a demandé. Retirez des pages pour pouvoir choisir à nouveau.</translation>
    </message>
    <message>
        <source>any business unit</source>
        <translation>toute business unit</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>Nouveau visiteur</translation>
    </message>
    <message>
        <source>Add a page...</source>
        <translation>Ajouter une page...</translation>
    </message>
    <message>
        <source>What if: add a page...</source>
        <translation>Simuler&#xa0;: ajouter une page...</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Take away the new visitor&apos;s pages</source>
        <translation>Retirer les pages du nouveau visiteur</translation>
    </message>
    <message>
        <source>Undo the what-if</source>
        <translation>Annuler la simulation</translation>
    </message>
    <message>
        <source>Back to a visitor without a history</source>
        <translation>Revenir à un visiteur sans historique</translation>
    </message>
    <message>
        <source>Back to what the cookie has really submitted</source>
        <translation>Revenir à ce que le cookie a réellement demandé</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 pages</translation>
    </message>
    <message>
        <source>no history yet</source>
        <translation>pas encore d’historique</translation>
    </message>
    <message>
        <source>with 1 page</source>
        <translation>avec 1 page</translation>
    </message>
    <message>
        <source>with %1 pages</source>
        <translation>avec %1 pages</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>1 submission</source>
        <translation>1 envoi</translation>
    </message>
    <message>
        <source>%1 submissions</source>
        <translation>%1 envois</translation>
    </message>
    <message>
        <source>%1. Untick a page to see what would change.</source>
        <translation>%1. Décochez une page pour voir ce qui changerait.</translation>
    </message>
    <message>
        <source>What if: without any page</source>
        <translation>Simulation&#xa0;: sans aucune page</translation>
    </message>
    <message>
        <source>without one page</source>
        <translation>sans une page</translation>
    </message>
    <message>
        <source>without %1 pages</source>
        <translation>sans %1 pages</translation>
    </message>
    <message>
        <source>with one page added</source>
        <translation>avec une page ajoutée</translation>
    </message>
    <message>
        <source>with %1 pages added</source>
        <translation>avec %1 pages ajoutées</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Simulation&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::Job</name>
    <message>
        <source>%1, about %2 min left</source>
        <translation>%1, encore %2 min environ</translation>
    </message>
    <message>
        <source>%1, about %2 s left</source>
        <translation>%1, encore %2 s environ</translation>
    </message>
</context>
<context>
    <name>leadlight::LabJobs</name>
    <message>
        <source>Comparing models</source>
        <translation>Comparaison des modèles</translation>
    </message>
    <message>
        <source>Models are being compared.</source>
        <translation>La comparaison des modèles est en cours.</translation>
    </message>
    <message>
        <source>Keep comparing</source>
        <translation>Continuer la comparaison</translation>
    </message>
    <message>
        <source>Measuring the learning curve</source>
        <translation>Mesure de la courbe d’apprentissage</translation>
    </message>
    <message>
        <source>The learning curve is being measured.</source>
        <translation>La mesure de la courbe d’apprentissage est en cours.</translation>
    </message>
    <message>
        <source>Keep measuring</source>
        <translation>Continuer la mesure</translation>
    </message>
</context>
<context>
    <name>leadlight::LabRuns</name>
    <message>
        <source>Beside the training before (%3) the top 10 is another for %1 % of %2 visitors.</source>
        <translation>Par rapport à l’entraînement précédent (%3), le top 10 est différent pour %1&#xa0;% des %2 visiteurs.</translation>
    </message>
    <message>
        <source>By the evidence that is asked for now, the top 10 has changed for %1 % of %2 cookies; hit rates are of these lists. The model is the same.</source>
        <translation>Avec les indices exigés maintenant, le top 10 a changé pour %1&#xa0;% des %2 cookies&#x202f;; les taux de réussite portent sur ces listes. Le modèle reste le même.</translation>
    </message>
</context>
<context>
    <name>leadlight::LedgerBar</name>
    <message>
        <source>Submissions by business unit</source>
        <translation>Envois par business unit</translation>
    </message>
    <message>
        <source>%1 other business units</source>
        <translation>%1 autres business units</translation>
    </message>
    <message>
        <source>%1: %2 submissions, %3 %</source>
        <translation>%1&#xa0;: %2 envois, %3&#xa0;%</translation>
    </message>
    <message>
        <source>%1 (dropped)</source>
        <translation>%1 (écartées)</translation>
    </message>
</context>
<context>
    <name>leadlight::LedgerPanel</name>
    <message>
        <source>Submissions with a business unit</source>
        <translation>Envois avec une business unit</translation>
    </message>
    <message>
        <source>Keep unmapped pages</source>
        <translation>Garder les pages sans BU</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Les écarter</translation>
    </message>
    <message>
        <source>Pages without a business unit</source>
        <translation>Pages sans business unit</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Continuer sans</translation>
    </message>
    <message>
        <source>Takes the BU mapping away: no page has a business unit then</source>
        <translation>Retire la table BU&#xa0;: aucune page n’a alors de business unit</translation>
    </message>
    <message>
        <source>Open another...</source>
        <translation>En ouvrir une autre...</translation>
    </message>
    <message>
        <source>Open another BU mapping</source>
        <translation>Ouvrir une autre table BU</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 sur %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>Every page has a business unit.</source>
        <translation>Chaque page a une business unit.</translation>
    </message>
    <message>
        <source>Dropping would lose %1.</source>
        <translation>Les écarter ferait perdre %1.</translation>
    </message>
    <message>
        <source>Dropped: %1. The model does not see them.</source>
        <translation>Écartés&#xa0;: %1. Le modèle ne les voit pas.</translation>
    </message>
    <message>
        <source>As in the notebook, 1 row of a page with several business units counts once for each, so the units add up to %1 submissions.</source>
        <translation>Comme dans le notebook, 1 ligne d’une page à plusieurs business units compte une fois pour chacune&#xa0;: ensemble, elles totalisent %1 envois.</translation>
    </message>
    <message>
        <source>As in the notebook, %1 rows of pages with several business units count once for each, so the units add up to %2 submissions.</source>
        <translation>Comme dans le notebook, %1 lignes de pages à plusieurs business units comptent une fois pour chacune&#xa0;: ensemble, elles totalisent %2 envois.</translation>
    </message>
    <message>
        <source>The row without a visitor id counts here and on the other pages.</source>
        <translation>La ligne sans identifiant de visiteur compte ici et sur les autres pages.</translation>
    </message>
    <message>
        <source>The %1 rows without a visitor id count here and on the other pages.</source>
        <translation>Les %1 lignes sans identifiant de visiteur comptent ici et sur les autres pages.</translation>
    </message>
    <message>
        <source>Of these, rows, submissions and pages count the row without a visitor id, cookies do not; the other pages leave it out.</source>
        <translation>Ici, les lignes, les envois et les pages comptent la ligne sans identifiant de visiteur, les cookies non&#x202f;; les autres pages l’écartent.</translation>
    </message>
    <message>
        <source>Of these, rows, submissions and pages count the %1 rows without a visitor id, cookies do not; the other pages leave them out.</source>
        <translation>Ici, les lignes, les envois et les pages comptent les %1 lignes sans identifiant de visiteur, les cookies non&#x202f;; les autres pages les écartent.</translation>
    </message>
</context>
<context>
    <name>leadlight::LeftOutView</name>
    <message>
        <source>Export list...</source>
        <translation>Exporter la liste...</translation>
    </message>
    <message>
        <source>Some days stand in several of the files, and these rows are the same in them. The note above says which.</source>
        <translation>Certains jours figurent dans plusieurs fichiers, avec ces lignes à l’identique. La note ci-dessus dit lesquels.</translation>
    </message>
    <message>
        <source>Models then neither learn from such visitors nor are tested on them. They still get recommendations.</source>
        <translation>Les modèles n’apprennent alors rien de ces visiteurs et ne sont pas testés sur eux. Ils reçoivent toujours des recommandations.</translation>
    </message>
    <message>
        <source>Leave the visitor that looks like a robot out of training</source>
        <translation>Exclure de l’entraînement le visiteur qui ressemble à un robot</translation>
    </message>
    <message>
        <source>Leave the %1 visitors that look like robots out of training</source>
        <translation>Exclure de l’entraînement les %1 visiteurs qui ressemblent à des robots</translation>
    </message>
    <message>
        <source>Count the row that stands in two files once</source>
        <translation>Compter une seule fois la ligne présente dans deux fichiers</translation>
    </message>
    <message>
        <source>Count the %1 rows that stand in two files once</source>
        <translation>Compter une seule fois les %1 lignes présentes dans deux fichiers</translation>
    </message>
    <message>
        <source>Use the row without a visitor id as well</source>
        <translation>Utiliser aussi la ligne sans identifiant de visiteur</translation>
    </message>
    <message>
        <source>Use the %1 rows without a visitor id as well</source>
        <translation>Utiliser aussi les %1 lignes sans identifiant de visiteur</translation>
    </message>
    <message>
        <source>Ids such as None or 0000 stand for many people at once, so that they are left out of training and lists</source>
        <translation>Les identifiants comme None ou 0000 désignent beaucoup de personnes à la fois&#xa0;: ils sont donc exclus de l’entraînement et des listes</translation>
    </message>
    <message>
        <source>The first %1 of %2 lines are listed.</source>
        <translation>Les %1 premières lignes sur %2 sont listées.</translation>
    </message>
    <message>
        <source>No line was left out: all lines of the files could be read.</source>
        <translation>Aucune ligne n’a été écartée&#xa0;: toutes celles des fichiers ont pu être lues.</translation>
    </message>
</context>
<context>
    <name>leadlight::ListsTherePanel</name>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>First visitors</source>
        <translation>Premiers visiteurs</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>Enregistrer en CSV...</translation>
    </message>
    <message>
        <source>Id of a visitor</source>
        <translation>Identifiant d’un visiteur</translation>
    </message>
    <message>
        <source>Whole id of any visitor</source>
        <translation>Identifiant complet d’un visiteur</translation>
    </message>
    <message>
        <source>The lists of the first 1,000 visitors in the engine&apos;s order</source>
        <translation>Les listes des 1&#x202f;000 premiers visiteurs dans l’ordre du moteur</translation>
    </message>
    <message>
        <source>Save the shown lists as CSV</source>
        <translation>Enregistrer les listes affichées en CSV</translation>
    </message>
    <message>
        <source>Lists from the engine</source>
        <translation>Listes venues du moteur</translation>
    </message>
    <message>
        <source>Visitors shown: %1, the first in the engine&apos;s order. Everybody&apos;s lists are written there and not sent here.</source>
        <translation>Visiteurs affichés&#xa0;: %1, les premiers dans l’ordre du moteur. Les listes de tous sont écrites là-bas et ne sont pas envoyées ici.</translation>
    </message>
    <message>
        <source>The list of %1.</source>
        <translation>La liste de %1.</translation>
    </message>
    <message>
        <source>Train a model, and the first visitors&apos; lists stand here.</source>
        <translation>Entraînez un modèle&#xa0;: les listes des premiers visiteurs s’affichent ici.</translation>
    </message>
</context>
<context>
    <name>leadlight::MainWindow</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Open a submissions file first</source>
        <translation>Ouvrez d’abord un fichier d’envois</translation>
    </message>
    <message>
        <source>Auto: %1</source>
        <translation>Auto&#xa0;: %1</translation>
    </message>
    <message>
        <source>Auto: %1, measured</source>
        <translation>Auto&#xa0;: %1, mesuré</translation>
    </message>
</context>
<context>
    <name>leadlight::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Search in the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Texte du chapitre</translation>
    </message>
    <message>
        <source>No chapter has &quot;%1&quot;.</source>
        <translation>Aucun chapitre ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>leadlight::MappingBefore</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Names the pages that belonged to another business unit then</source>
        <translation>Nomme les pages qui appartenaient alors à une autre business unit</translation>
    </message>
    <message>
        <source>Remove the BU mapping of then</source>
        <translation>Retirer la table BU d’alors</translation>
    </message>
    <message>
        <source>BU mapping of then...</source>
        <translation>Table BU d’alors...</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Alors&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the BU mapping of then</source>
        <translation>Ouvrir la table BU d’alors</translation>
    </message>
    <message>
        <source>Open another BU mapping of then, in place of %1</source>
        <translation>Ouvrir une autre table BU d’alors, à la place de %1</translation>
    </message>
</context>
<context>
    <name>leadlight::MappingDialog</name>
    <message>
        <source>Does the BU mapping fit?</source>
        <translation>La table BU convient-elle&#x202f;?</translation>
    </message>
    <message>
        <source>Without business units there are recommendations, but no hit rate.</source>
        <translation>Sans business units, il y a des recommandations, mais pas de taux de réussite.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Continuer sans</translation>
    </message>
    <message>
        <source>Open another...</source>
        <translation>En ouvrir une autre...</translation>
    </message>
</context>
<context>
    <name>leadlight::MatchingView</name>
    <message>
        <source>Overlook these differences when looking up a page&apos;s business unit. Off by default; beside each, what it alone would do.</source>
        <translation>Ignorer ces différences pour trouver la business unit d’une page. Désactivé par défaut&#x202f;; à côté de chacune, l’effet qu’elle aurait seule.</translation>
    </message>
    <message>
        <source>no more pages found</source>
        <translation>aucune page trouvée en plus</translation>
    </message>
    <message>
        <source>%1 % of submissions find a business unit, 1 more page</source>
        <translation>%1&#xa0;% des envois trouvent une business unit, 1 page de plus</translation>
    </message>
    <message>
        <source>%1 % of submissions find a business unit, %2 more pages</source>
        <translation>%1&#xa0;% des envois trouvent une business unit, %2 pages de plus</translation>
    </message>
    <message>
        <source>Open both files to see how well they match.</source>
        <translation>Ouvrez les deux fichiers pour voir s’ils se correspondent bien.</translation>
    </message>
    <message>
        <source>Now %1 % of submissions find a business unit.</source>
        <translation>Actuellement, %1&#xa0;% des envois trouvent une business unit.</translation>
    </message>
</context>
<context>
    <name>leadlight::MemberDialog</name>
    <message>
        <source>Choose what to open</source>
        <translation>Choisir ce qui doit être ouvert</translation>
    </message>
    <message>
        <source>%1 Which one do you want to open?</source>
        <translation>%1 Lequel de ces éléments voulez-vous ouvrir&#x202f;?</translation>
    </message>
    <message>
        <source>What there is to open</source>
        <translation>Ce qui peut être ouvert</translation>
    </message>
    <message>
        <source>All of them, read as one</source>
        <translation>Tout, lu comme un seul</translation>
    </message>
</context>
<context>
    <name>leadlight::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;submissions...</source>
        <translation>Ouvrir les &amp;envois...</translation>
    </message>
    <message>
        <source>Open BU &amp;mapping...</source>
        <translation>Ouvrir la table &amp;BU...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple data</source>
        <translation>Ouvrir les données d’e&amp;xemple</translation>
    </message>
    <message>
        <source>&amp;Report...</source>
        <translation>Ra&amp;pport...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Nouvelle session</translation>
    </message>
    <message>
        <source>Open s&amp;ession...</source>
        <translation>&amp;Ouvrir une session...</translation>
    </message>
    <message>
        <source>Recent sess&amp;ions</source>
        <translation>Sessions ré&amp;centes</translation>
    </message>
    <message>
        <source>S&amp;ave session</source>
        <translation>Enre&amp;gistrer la session</translation>
    </message>
    <message>
        <source>Save session &amp;as...</source>
        <translation>Enregistrer la session &amp;sous...</translation>
    </message>
    <message>
        <source>Re&amp;vert to what was saved</source>
        <translation>Re&amp;venir à la version enregistrée</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Cohorts</source>
        <translation>&amp;Cohortes</translation>
    </message>
    <message>
        <source>&amp;Find anything...</source>
        <translation>&amp;Tout rechercher...</translation>
    </message>
    <message>
        <source>Search on this &amp;page</source>
        <translation>Rechercher dans cette &amp;page</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Contraste élevé</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Entraîner</translation>
    </message>
    <message>
        <source>&amp;Cancel what is running</source>
        <translation>&amp;Annuler la tâche en cours</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>&amp;Réglages...</translation>
    </message>
    <message>
        <source>&amp;Rules...</source>
        <translation>Rè&amp;gles...</translation>
    </message>
    <message>
        <source>As in the &amp;notebook</source>
        <translation>Comme dans le &amp;notebook</translation>
    </message>
    <message>
        <source>Leadlight&apos;s &amp;defaults</source>
        <translation>Réglages par &amp;défaut de Leadlight</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>What the &amp;figures mean</source>
        <translation>&amp;Sens des chiffres</translation>
    </message>
    <message>
        <source>&amp;Introduction</source>
        <translation>&amp;Introduction</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>Afficher le &amp;journal</translation>
    </message>
    <message>
        <source>&amp;About Leadlight</source>
        <translation>À &amp;propos de Leadlight</translation>
    </message>
    <message>
        <source>Forget those not found</source>
        <translation>Oublier les introuvables</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>Oublier ces fichiers</translation>
    </message>
    <message>
        <source>%1 (not found)  –  %2</source>
        <translation>%1 (introuvable)  –  %2</translation>
    </message>
    <message>
        <source>%1  –  %2</source>
        <translation>%1  –  %2</translation>
    </message>
    <message>
        <source>No&amp;tes...</source>
        <translation>No&amp;tes...</translation>
    </message>
    <message>
        <source>Connect to a &amp;warehouse...</source>
        <translation>Se connecter à un &amp;entrepôt...</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#x202f;: %1</translation>
    </message>
    <message>
        <source>Add another e&amp;xport...</source>
        <translation>Ajouter un autre e&amp;xport...</translation>
    </message>
</context>
<context>
    <name>leadlight::MessageBar</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>ligne %L1</translation>
    </message>
    <message>
        <source>%1, line %L2</source>
        <translation>%1, ligne %L2</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>1 more message waits below these.</source>
        <translation>1 autre message attend sous ceux-ci.</translation>
    </message>
    <message>
        <source>%1 more messages wait below these.</source>
        <translation>%1 autres messages attendent sous ceux-ci.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Close all messages</source>
        <translation>Fermer tous les messages</translation>
    </message>
</context>
<context>
    <name>leadlight::MixBars</name>
    <message>
        <source>%1 others</source>
        <translation>%1 autres</translation>
    </message>
    <message>
        <source>Whose pages are recommended, before and after</source>
        <translation>Business units recommandées, avant et après</translation>
    </message>
    <message>
        <source>%1: %2 %, then %3 %</source>
        <translation>%1&#xa0;: %2&#xa0;%, puis %3&#xa0;%</translation>
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
        <translation>Quel modèle convient à ces données, mesuré sur des pages qui lui ont été masquées.</translation>
    </message>
    <message>
        <source>Section of the Model lab</source>
        <translation>Section du Labo des modèles</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Comparatif</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Optimisation</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>The Rules page says what each of them costs.</source>
        <translation>La page Règles dit ce que chacune coûte.</translation>
    </message>
</context>
<context>
    <name>leadlight::ModelSettingsPopup</name>
    <message>
        <source>Model settings</source>
        <translation>Réglages du modèle</translation>
    </message>
    <message>
        <source>As in the notebook</source>
        <translation>Comme dans le notebook</translation>
    </message>
    <message>
        <source>ALS with 20 factors, unmapped pages dropped, pages with two business units counted twice</source>
        <translation>ALS à 20 facteurs, pages sans BU écartées, pages à deux business units comptées deux fois</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Back to the defaults of this model</source>
        <translation>Revenir aux réglages par défaut de ce modèle</translation>
    </message>
    <message>
        <source>Auto takes %1, the winner of the Model lab&apos;s scorecard on this data. To change its settings, choose the model itself.</source>
        <translation>Auto prend %1, le gagnant du comparatif du Labo des modèles sur ces données. Pour modifier ses réglages, choisissez le modèle lui-même.</translation>
    </message>
    <message>
        <source>%1 settings</source>
        <translation>Réglages de %1</translation>
    </message>
    <message>
        <source>%1 settings: %2</source>
        <translation>Réglages de %1&#xa0;: %2</translation>
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
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Train there</source>
        <translation>Entraîner là-bas</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Model that is trained on the engine&apos;s sums</source>
        <translation>Modèle entraîné sur les sommes du moteur</translation>
    </message>
    <message>
        <source>The engine adds up which pages are taken together; the model is trained here on the sums</source>
        <translation>Le moteur additionne les pages consultées ensemble&#x202f;; le modèle est entraîné ici sur ces sommes</translation>
    </message>
    <message>
        <source>Hides one page of a quarter of the visitors, trains without it, and looks how often it is found</source>
        <translation>Masque une page pour un quart des visiteurs, entraîne sans elle et regarde combien de fois elle est retrouvée</translation>
    </message>
    <message>
        <source>How often it finds hidden pages is not measured yet.</source>
        <translation>Sa capacité à retrouver les pages masquées n’est pas encore mesurée.</translation>
    </message>
    <message>
        <source>Nothing is trained yet.</source>
        <translation>Rien n’est encore entraîné.</translation>
    </message>
    <message>
        <source>Settings of the models are those of Model settings. ALS is trained on a sample of whole visitors that is read here, so it makes lists of single ones, not of everybody.</source>
        <translation>Les réglages des modèles sont ceux de Réglages du modèle. ALS est entraîné sur un échantillon de visiteurs entiers lu ici&#x202f;; il fait donc des listes de visiteurs isolés, non de tous.</translation>
    </message>
</context>
<context>
    <name>leadlight::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>leadlight::NewVisitorRow</name>
    <message>
        <source>New visitor</source>
        <translation>Nouveau visiteur</translation>
    </message>
    <message>
        <source>Somebody without a history: add pages and see what should come next</source>
        <translation>Quelqu’un sans historique&#xa0;: ajoutez des pages et voyez ce qui devrait suivre</translation>
    </message>
    <message>
        <source>no history yet: add pages</source>
        <translation>pas encore d’historique&#xa0;: ajoutez des pages</translation>
    </message>
    <message>
        <source>with 1 page</source>
        <translation>avec 1 page</translation>
    </message>
    <message>
        <source>with %1 pages</source>
        <translation>avec %1 pages</translation>
    </message>
</context>
<context>
    <name>leadlight::NextPagesPanel</name>
    <message>
        <source>Next best assets</source>
        <translation>Prochains meilleurs contenus</translation>
    </message>
    <message>
        <source>Length of the list</source>
        <translation>Longueur de la liste</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the list with headers, for a spreadsheet or a mail</source>
        <translation>Copier la liste avec les en-têtes, pour un tableur ou un message</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export recommendations</source>
        <translation>Exporter les recommandations</translation>
    </message>
    <message>
        <source>This list as CSV...</source>
        <translation>Cette liste en CSV...</translation>
    </message>
    <message>
        <source>All cookies&apos; recommendations as CSV...</source>
        <translation>Les recommandations de tous les cookies en CSV...</translation>
    </message>
    <message>
        <source>Press Train to see recommendations.</source>
        <translation>Cliquez sur Entraîner pour voir les recommandations.</translation>
    </message>
    <message>
        <source>This cookie has submitted every page there is.</source>
        <translation>Ce cookie a demandé toutes les pages existantes.</translation>
    </message>
    <message>
        <source>This visitor is left out of every list.</source>
        <translation>Ce visiteur est exclu de toutes les listes.</translation>
    </message>
    <message>
        <source>Nothing this visitor took speaks for a page that the rules allow, and only pages with evidence are wanted.</source>
        <translation>Rien de ce que ce visiteur a demandé ne plaide pour une page autorisée par les règles, et seules les pages avec indices sont voulues.</translation>
    </message>
    <message>
        <source>The rules allow no page for this visitor.</source>
        <translation>Les règles n’autorisent aucune page pour ce visiteur.</translation>
    </message>
    <message>
        <source>Without a history there is no evidence, and only pages with evidence are wanted.</source>
        <translation>Sans historique, il n’y a pas d’indices, et seules les pages avec indices sont voulues.</translation>
    </message>
    <message>
        <source>Nothing this visitor took speaks for another page, and only pages with evidence are wanted.</source>
        <translation>Rien de ce que ce visiteur a demandé ne plaide pour une autre page, et seules les pages avec indices sont voulues.</translation>
    </message>
    <message>
        <source>%1 of %2 not yet submitted: %3</source>
        <translation>%1 sur %2 pas encore demandées&#xa0;: %3</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Simulation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Export all cookies&apos; recommendations</source>
        <translation>Exporter les recommandations de tous les cookies</translation>
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
        <translation>Notes</translation>
    </message>
    <message>
        <source>They are saved with the session, and handed on with it.</source>
        <translation>Elles sont enregistrées avec la session et transmises avec elle.</translation>
    </message>
    <message>
        <source>What was asked, what was decided, what to look at next time</source>
        <translation>Ce qui a été demandé, ce qui a été décidé, ce qu’il faudra regarder la prochaine fois</translation>
    </message>
</context>
<context>
    <name>leadlight::Opening</name>
    <message>
        <source>the sample data</source>
        <translation>les données d’exemple</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>%1 Stop it and open %2?</source>
        <translation>%1 L’arrêter et ouvrir %2&#x202f;?</translation>
    </message>
    <message>
        <source>Stop and open</source>
        <translation>Arrêter et ouvrir</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>The sample&apos;s BU mapping was closed: it does not belong to %1.</source>
        <translation>La table BU de l’exemple a été fermée&#xa0;: elle ne va pas avec %1.</translation>
    </message>
    <message>
        <source>Without one, no page has a business unit.</source>
        <translation>Sans elle, aucune page n’a de business unit.</translation>
    </message>
    <message>
        <source>Open BU mapping...</source>
        <translation>Ouvrir la table BU...</translation>
    </message>
    <message>
        <source>Go on without the BU mapping</source>
        <translation>Continuer sans la table BU</translation>
    </message>
    <message>
        <source>%1 Stop it and go on without the BU mapping?</source>
        <translation>%1 L’arrêter et continuer sans la table BU&#x202f;?</translation>
    </message>
    <message>
        <source>Stop and go on</source>
        <translation>Arrêter et continuer</translation>
    </message>
</context>
<context>
    <name>leadlight::OptionsForm</name>
    <message>
        <source>Fewer settings</source>
        <translation>Moins de réglages</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Plus de réglages</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
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
        <translation>Aucune page n’a «&#xa0;%1&#xa0;» dans son nom.</translation>
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
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>A visitor, a page, a business unit or a command</source>
        <translation>Un visiteur, une page, une business unit ou une commande</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Business unit</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visiteur</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>No visitor, page, business unit or command has &quot;%1&quot; in its name.</source>
        <translation>Aucun visiteur, aucune page, aucune business unit et aucune commande n’a «&#xa0;%1&#xa0;» dans son nom.</translation>
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
        <translation>Ces valeurs n’ont pas de plan.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 du %2</translation>
    </message>
    <message>
        <source>How well the recommendations fit, cookie by cookie.</source>
        <translation>À quel point les recommandations conviennent, cookie par cookie.</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Taux de réussite</translation>
    </message>
    <message>
        <source>Top hit rate</source>
        <translation>Taux strict</translation>
    </message>
    <message>
        <source>Open BU mapping...</source>
        <translation>Ouvrir la table BU...</translation>
    </message>
    <message>
        <source>What goes with a high hit rate?</source>
        <translation>Qu’est-ce qui va de pair avec un taux élevé&#x202f;?</translation>
    </message>
    <message>
        <source>Every cookie as a dot</source>
        <translation>Chaque cookie, un point</translation>
    </message>
    <message>
        <source>Hit rate by interactions</source>
        <translation>Taux de réussite selon les interactions</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Désélectionner</translation>
    </message>
    <message>
        <source>Which hit rate</source>
        <translation>Quel taux de réussite</translation>
    </message>
    <message>
        <source>Hit rate: business units that the cookie has used. Top hit rate: only those of its strongest submissions.</source>
        <translation>Taux de réussite&#xa0;: business units que le cookie a utilisées. Taux strict&#xa0;: seulement celles de ses envois les plus forts.</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte thermique</translation>
    </message>
    <message>
        <source>Dots or heat map</source>
        <translation>Points ou carte thermique</translation>
    </message>
    <message>
        <source>Preparing the charts...</source>
        <translation>Préparation des graphiques...</translation>
    </message>
    <message>
        <source>No model yet. Press Train to see how well the recommendations fit.</source>
        <translation>Pas encore de modèle. Cliquez sur Entraîner pour voir si les recommandations conviennent.</translation>
    </message>
    <message>
        <source>No data yet. Open the submissions and the BU mapping, then press Train.</source>
        <translation>Pas encore de données. Ouvrez les envois et la table BU, puis cliquez sur Entraîner.</translation>
    </message>
    <message>
        <source>None of the cookies&apos; strongest submissions is of a page with a business unit.</source>
        <translation>Aucun des envois les plus forts des cookies ne porte sur une page ayant une business unit.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 cookies selected</source>
        <translation>%1 cookies sélectionnés sur %2</translation>
    </message>
    <message>
        <source>1: always more with more; 0: no link; −1: always less with more (Spearman&apos;s rank correlation). Likely: 95 % interval.</source>
        <translation>1&#xa0;: toujours plus avec plus&#x202f;; 0&#xa0;: aucun lien&#x202f;; −1&#xa0;: toujours moins avec plus (corrélation des rangs de Spearman). Probablement&#xa0;: intervalle à 95&#xa0;%.</translation>
    </message>
    <message>
        <source>%1 interactions, hit rate %2 %</source>
        <translation>%1 interactions, taux de réussite %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>leadlight::Phrase</name>
    <message>
        <source>The option &quot;%1&quot; is %2.</source>
        <translation>L’option «&#xa0;%1&#xa0;» vaut %2.</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>Valeurs admises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>There is no delivery.</source>
        <translation>Il n’y a aucune livraison.</translation>
    </message>
    <message>
        <source>Open the export of another time beside it, or take each month as a delivery (--deliveries-by month).</source>
        <translation>Ouvrez à côté l’export d’une autre période, ou faites de chaque mois une livraison (--deliveries-by month).</translation>
    </message>
    <message>
        <source>There is no delivery &quot;%1&quot;.</source>
        <translation>Il n’y a pas de livraison «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>These are there: %1.</source>
        <translation>Livraisons disponibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be compared with itself.</source>
        <translation>Impossible de comparer %1 à elle-même.</translation>
    </message>
    <message>
        <source>Name two deliveries.</source>
        <translation>Indiquez deux livraisons.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>the delivery to compare with, by its name; without it the one before</source>
        <translation>nom de la livraison à laquelle comparer&#x202f;; par défaut, la précédente</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>the delivery that is looked at, by its name; without it the last</source>
        <translation>nom de la livraison étudiée&#x202f;; par défaut, la dernière</translation>
    </message>
    <message>
        <source>Planned uplift</source>
        <translation>Gain visé</translation>
    </message>
    <message>
        <source>how much larger the share of visitors that take a listed page should be than in a control group: how many visitors it takes to tell that</source>
        <translation>de combien la part des visiteurs qui demandent une page listée doit dépasser celle d’un groupe témoin&#xa0;: détermine combien de visiteurs il faut pour le constater</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Dans le temps</translation>
    </message>
    <message>
        <source>periods of the interactions over time; auto: days of up to 21 days, weeks of up to 200, else months</source>
        <translation>périodes des interactions dans le temps&#x202f;; auto&#xa0;: jours jusqu’à 21 jours, semaines jusqu’à 200, sinon mois</translation>
    </message>
    <message>
        <source>Write the last day like 2026-12-31.</source>
        <translation>Écrivez le dernier jour sous la forme 2026-12-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be two different days.</source>
        <translation>«&#xa0;%1&#xa0;» peut désigner deux jours différents.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>This row of the asset list has no page.</source>
        <translation>Cette ligne de la liste de contenus n’a pas de page.</translation>
    </message>
    <message>
        <source>Write the page_url as the submissions file does.</source>
        <translation>Écrivez page_url comme dans le fichier d’envois.</translation>
    </message>
    <message>
        <source>None of these columns is called &quot;cookie&quot;.</source>
        <translation>Aucune de ces colonnes ne s’appelle «&#xa0;cookie&#xa0;».</translation>
    </message>
    <message>
        <source>Write one cookie a line, or name the column in a first row.</source>
        <translation>Écrivez un cookie par ligne, ou nommez la colonne dans une première ligne.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was an id before a spreadsheet made a rounded number of it: whose it is cannot be told.</source>
        <translation>«&#xa0;%1&#xa0;» était un identifiant avant qu’un tableur n’en fasse un nombre arrondi&#xa0;: impossible de savoir à qui il appartient.</translation>
    </message>
    <message>
        <source>Make the list anew, with the column of cookies as text.</source>
        <translation>Refaites la liste, avec la colonne des cookies au format texte.</translation>
    </message>
    <message>
        <source>This is an export of submissions, not the BU mapping (business_unit, page_url).</source>
        <translation>Ceci est un export d’envois, pas la table BU (business_unit, page_url).</translation>
    </message>
    <message>
        <source>Open it as submissions, and as the BU mapping the file with business_unit and page_url.</source>
        <translation>Ouvrez-le comme envois, et comme table BU le fichier qui contient business_unit et page_url.</translation>
    </message>
    <message>
        <source>The BU mapping is one file, and the archive holds several.</source>
        <translation>La table BU est un seul fichier, et l’archive en contient plusieurs.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Choisissez-en un.</translation>
    </message>
    <message numerus="yes">
        <source>%n row has an error of the spreadsheet (%1) in place of a business unit and gives its page none.</source>
        <comment>%n rows have an error of the spreadsheet (%1) in place of a business unit and give their pages none.</comment>
        <translation>
            <numerusform>%n ligne contient une erreur du tableur (%1) à la place d’une business unit et n’en donne aucune à sa page.</numerusform>
            <numerusform>%n lignes contiennent une erreur du tableur (%1) à la place d’une business unit et n’en donnent aucune à leurs pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The leading zeros of %n cookie were put back; of the cookies of another file it matches %1.</source>
        <comment>The leading zeros of %n cookies were put back; %1 of them match cookies of another file.</comment>
        <translation>
            <numerusform>Les zéros de tête de %n cookie ont été remis&#x202f;; correspondances avec des cookies d’un autre fichier&#xa0;: %1.</numerusform>
            <numerusform>Les zéros de tête de %n cookies ont été remis&#x202f;; %1 d’entre eux correspondent à des cookies d’un autre fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cookie has fewer than 38 digits and none starts with 0: leading zeros were lost, probably in a spreadsheet.</source>
        <comment>%n cookies have fewer than 38 digits and none starts with 0: leading zeros were lost, probably in a spreadsheet.</comment>
        <translation>
            <numerusform>%n cookie a moins de 38 chiffres et aucun ne commence par 0&#xa0;: des zéros de tête ont été perdus, sans doute dans un tableur.</numerusform>
            <numerusform>%n cookies ont moins de 38 chiffres et aucun ne commence par 0&#xa0;: des zéros de tête ont été perdus, sans doute dans un tableur.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them match cookies of another file with the zeros put back. Let them be repaired: in the window by Put the zeros back, on the command line by --repair-lost-zeros.</source>
        <translation>Avec les zéros remis, nombre de cookies qui correspondent à ceux d’un autre fichier&#xa0;: %1. Faites-les réparer&#xa0;: dans la fenêtre avec Remettre les zéros, en ligne de commande avec --repair-lost-zeros.</translation>
    </message>
    <message>
        <source>They do not match the same visitors in other files; better export the file again.</source>
        <translation>Ils ne correspondent pas aux mêmes visiteurs dans d’autres fichiers&#x202f;; mieux vaut exporter le fichier à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Cookie %1 is in scientific notation: a spreadsheet has destroyed the ids, and they cannot be brought back (%n id).</source>
        <comment>Cookie %1 is in scientific notation: a spreadsheet has destroyed the ids, and they cannot be brought back (%n ids).</comment>
        <translation>
            <numerusform>Le cookie %1 est en notation scientifique&#xa0;: un tableur a détruit les identifiants, et ils sont irrécupérables (%n identifiant).</numerusform>
            <numerusform>Le cookie %1 est en notation scientifique&#xa0;: un tableur a détruit les identifiants, et ils sont irrécupérables (%n identifiants).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cookie %1 is rounded to 15 digits: a spreadsheet has destroyed the ids, and they cannot be brought back (%n id).</source>
        <comment>Cookie %1 is rounded to 15 digits: a spreadsheet has destroyed the ids, and they cannot be brought back (%n ids).</comment>
        <translation>
            <numerusform>Le cookie %1 est arrondi à 15 chiffres&#xa0;: un tableur a détruit les identifiants, et ils sont irrécupérables (%n identifiant).</numerusform>
            <numerusform>Le cookie %1 est arrondi à 15 chiffres&#xa0;: un tableur a détruit les identifiants, et ils sont irrécupérables (%n identifiants).</numerusform>
        </translation>
    </message>
    <message>
        <source>Download the export again and open it here directly, without opening and saving it in a spreadsheet.</source>
        <translation>Téléchargez l’export à nouveau et ouvrez-le directement ici, sans l’ouvrir ni l’enregistrer dans un tableur.</translation>
    </message>
    <message>
        <source>There are more than %1 deliveries.</source>
        <translation>Il y a plus de %1 livraisons.</translation>
    </message>
    <message>
        <source>Put them together: --deliveries-by month, or names that several share.</source>
        <translation>Regroupez-les&#xa0;: --deliveries-by month, ou des noms communs à plusieurs.</translation>
    </message>
    <message>
        <source>The submissions have no dates, so they cannot be told apart by month.</source>
        <translation>Les envois n’ont pas de dates&#xa0;: impossible de les séparer par mois.</translation>
    </message>
    <message>
        <source>Name the column of the dates (--columns date=NAME), or take each file as a delivery.</source>
        <translation>Indiquez la colonne des dates (--columns date=NAME), ou faites de chaque fichier une livraison.</translation>
    </message>
    <message>
        <source>What is one delivery</source>
        <translation>Définition d’une livraison</translation>
    </message>
    <message>
        <source>auto: each file, but files of the same days are one; file: each file; month: each calendar month of the dates</source>
        <translation>auto&#xa0;: chaque fichier, mais les fichiers des mêmes jours n’en font qu’une&#x202f;; file&#xa0;: chaque fichier&#x202f;; month&#xa0;: chaque mois calendaire des dates</translation>
    </message>
    <message>
        <source>Names of the deliveries</source>
        <translation>Noms des livraisons</translation>
    </message>
    <message>
        <source>what the deliveries are called, the earliest first; those of one name are one delivery</source>
        <translation>noms des livraisons, la plus ancienne d’abord&#x202f;; celles qui portent le même nom n’en font qu’une</translation>
    </message>
    <message>
        <source>Deliveries that count</source>
        <translation>Livraisons prises en compte</translation>
    </message>
    <message>
        <source>only rows of these deliveries count, by their names; without it those of all</source>
        <translation>seules les lignes de ces livraisons, désignées par leur nom, comptent&#x202f;; par défaut, celles de toutes</translation>
    </message>
    <message numerus="yes">
        <source>%n page looks garbled (%1): its letters were read in a wrong encoding before the file was written. It will not match other files; export it as UTF-8.</source>
        <comment>%n pages look garbled (such as %1): their letters were read in a wrong encoding before the file was written. They will not match other files; export it as UTF-8.</comment>
        <translation>
            <numerusform>%n page semble illisible (%1)&#xa0;: ses lettres ont été lues dans un mauvais encodage avant l’écriture du fichier. Elle ne correspondra pas aux autres fichiers&#x202f;; exportez-le en UTF-8.</numerusform>
            <numerusform>%n pages semblent illisibles (par exemple %1)&#xa0;: leurs lettres ont été lues dans un mauvais encodage avant l’écriture du fichier. Elles ne correspondront pas aux autres fichiers&#x202f;; exportez-le en UTF-8.</numerusform>
        </translation>
    </message>
    <message>
        <source>If they belong to the cookie above them, say --fill-down cookie; if they are blank because the visitor is unknown, --fill-down no.</source>
        <translation>Si elles appartiennent au cookie situé au-dessus, indiquez --fill-down cookie&#x202f;; si elles sont vides parce que le visiteur est inconnu, --fill-down no.</translation>
    </message>
    <message numerus="yes">
        <source>%n row has no cookie and stands below one that has: the cells of the cookie seem to be merged.</source>
        <comment>%n rows have no cookie and stand below one that has: the cells of the cookie seem to be merged.</comment>
        <translation>
            <numerusform>%n ligne n’a pas de cookie et se trouve sous une ligne qui en a un&#xa0;: les cellules du cookie semblent fusionnées.</numerusform>
            <numerusform>%n lignes n’ont pas de cookie et se trouvent sous une ligne qui en a un&#xa0;: les cellules du cookie semblent fusionnées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n other file)</source>
        <comment>%1 (and %n other files)</comment>
        <translation>
            <numerusform>%1 (et %n autre fichier)</numerusform>
            <numerusform>%1 (et %n autres fichiers)</numerusform>
        </translation>
    </message>
    <message>
        <source>The day %1 stands in both %2 and %3.</source>
        <translation>Le jour %1 figure à la fois dans %2 et dans %3.</translation>
    </message>
    <message>
        <source>%1 days, %2 to %3, stand in both %4 and %5.</source>
        <translation>%1 jours, du %2 au %3, figurent à la fois dans %4 et dans %5.</translation>
    </message>
    <message>
        <source>%1 days between %2 and %3 stand in both %4 and %5.</source>
        <translation>%1 jours entre le %2 et le %3 figurent à la fois dans %4 et dans %5.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row is the same: it counts twice by --overlaps keep, the default, and once by --overlaps once; in the window it is chosen under Left out.</source>
        <comment>%Ln rows are the same: they count twice by --overlaps keep, the default, and once by --overlaps once; in the window it is chosen under Left out.</comment>
        <translation>
            <numerusform>%Ln ligne est identique&#xa0;: elle compte deux fois avec --overlaps keep, la valeur par défaut, et une fois avec --overlaps once&#x202f;; dans la fenêtre, ce choix se fait sous Écartées.</numerusform>
            <numerusform>%Ln lignes sont identiques&#xa0;: elles comptent deux fois avec --overlaps keep, la valeur par défaut, et une fois avec --overlaps once&#x202f;; dans la fenêtre, ce choix se fait sous Écartées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds a BU mapping by its columns and was not read as submissions; to open it, open the file as BU mapping, too.</source>
        <translation>D’après ses colonnes, %1 contient une table BU et n’a pas été lu comme envois&#x202f;; pour l’utiliser, ouvrez aussi ce fichier comme table BU.</translation>
    </message>
    <message>
        <source>%1 holds submissions by its columns and was not read as BU mapping.</source>
        <translation>D’après ses colonnes, %1 contient des envois et n’a pas été lu comme table BU.</translation>
    </message>
    <message>
        <source>Choose the one that says which business unit owns which page (on the command line --mapping-sheet NAME or --mapping-member NAME).</source>
        <translation>Choisissez celui qui dit à quelle business unit appartient chaque page (en ligne de commande, --mapping-sheet NAME ou --mapping-member NAME).</translation>
    </message>
    <message numerus="yes">
        <source>%n cookie like %1 has no more than 15 digits that count: a spreadsheet may have rounded it, so that several visitors are one. If it did, export again and open the file here directly.</source>
        <comment>%n cookies like %1 have no more than 15 digits that count: a spreadsheet may have rounded them, so that several visitors are one. If it did, export again and open the file here directly.</comment>
        <translation>
            <numerusform>%n cookie comme %1 n’a pas plus de 15 chiffres significatifs : un tableur l’a peut-être arrondi, si bien que plusieurs visiteurs n’en font qu’un. Si c’est le cas, exportez de nouveau et ouvrez le fichier directement ici.</numerusform>
            <numerusform>%n cookies comme %1 n’ont pas plus de 15 chiffres significatifs : un tableur les a peut-être arrondis, si bien que plusieurs visiteurs n’en font qu’un. Si c’est le cas, exportez de nouveau et ouvrez le fichier directement ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row has no gated_asset_type. If it stands on the first row of its group only (merged cells), export again with it on every row.</source>
        <comment>%n rows have no gated_asset_type. If it stands on the first row of its group only (merged cells), export again with it on every row.</comment>
        <translation>
            <numerusform>%n ligne n’a pas de gated_asset_type. S’il ne figure que sur la première ligne de son groupe (cellules fusionnées), exportez de nouveau en l’inscrivant sur chaque ligne.</numerusform>
            <numerusform>%n lignes n’ont pas de gated_asset_type. S’il ne figure que sur la première ligne de son groupe (cellules fusionnées), exportez de nouveau en l’inscrivant sur chaque ligne.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers of form_submissions go up or down with every row: they look like running numbers, not counts. If each row is one submission, say --columns form_submissions=1.</source>
        <translation>Les nombres de form_submissions augmentent ou diminuent à chaque ligne : ils ressemblent à des numéros d’ordre, non à des totaux. Si chaque ligne est un envoi, indiquez --columns form_submissions=1.</translation>
    </message>
    <message>
        <source>Dates like 18/05/01 were read with the year first (May 1, 2018): with the year last they would lie years apart.</source>
        <translation>Les dates comme 18/05/01 ont été lues avec l’année en premier (1er mai 2018) : avec l’année en dernier, elles seraient séparées par des années.</translation>
    </message>
    <message numerus="yes">
        <source>%n row repeats the cookie and page of an earlier row of these files; their submissions are added up.</source>
        <comment>%n rows repeat the cookie and page of an earlier row of these files; their submissions are added up.</comment>
        <translation>
            <numerusform>%n ligne répète le cookie et la page d’une ligne précédente de ces fichiers&#x202f;; leurs envois sont additionnés.</numerusform>
            <numerusform>%n lignes répètent le cookie et la page d’une ligne précédente de ces fichiers&#x202f;; leurs envois sont additionnés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row repeats the cookie and page of an earlier row; their submissions are added up.</source>
        <comment>%n rows repeat the cookie and page of an earlier row; their submissions are added up.</comment>
        <translation>
            <numerusform>%n ligne répète le cookie et la page d’une ligne précédente&#x202f;; leurs envois sont additionnés.</numerusform>
            <numerusform>%n lignes répètent le cookie et la page d’une ligne précédente&#x202f;; leurs envois sont additionnés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other</source>
        <comment>%Ln others</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row names no page (%1); it is counted, but such a page is never recommended.</source>
        <comment>%n rows name no page (%1); they are counted, but such a page is never recommended.</comment>
        <translation>
            <numerusform>%n ligne ne désigne aucune page (%1)&#x202f;; elle est comptée, mais une telle page n’est jamais recommandée.</numerusform>
            <numerusform>%n lignes ne désignent aucune page (%1)&#x202f;; elles sont comptées, mais une telle page n’est jamais recommandée.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the BU mapping (business_unit, page_url), not an export of submissions.</source>
        <translation>Ceci est la table BU (business_unit, page_url), pas un export d’envois.</translation>
    </message>
    <message>
        <source>Open it as the BU mapping, and as submissions the export with cookie, page_url and form_submissions.</source>
        <translation>Ouvrez-la comme table BU, et comme envois l’export qui contient cookie, page_url et form_submissions.</translation>
    </message>
    <message>
        <source>Dates like 4/5/2018 were read with the month first (April 5); no date of the file says which comes first. If the day does, export the dates like 2018-05-04.</source>
        <translation>Les dates comme 4/5/2018 ont été lues avec le mois en premier (5 avril)&#x202f;; aucune date du fichier ne permet de trancher. Si le jour vient en premier, exportez les dates sous la forme 2018-05-04.</translation>
    </message>
    <message numerus="yes">
        <source>%n row has no readable date (2018-05-04 is one); it counts without one.</source>
        <comment>%n rows have no readable date (2018-05-04 is one); they count without one.</comment>
        <translation>
            <numerusform>%n ligne n’a pas de date lisible (comme 2018-05-04)&#x202f;; elle compte sans date.</numerusform>
            <numerusform>%n lignes n’ont pas de date lisible (comme 2018-05-04)&#x202f;; elles comptent sans date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row without a cookie was taken to belong to the cookie above it.</source>
        <comment>%n rows without a cookie were taken to belong to the cookie above them.</comment>
        <translation>
            <numerusform>%n ligne sans cookie a été attribuée au cookie situé au-dessus.</numerusform>
            <numerusform>%n lignes sans cookie ont été attribuées au cookie situé au-dessus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column for gated_asset_type has more than %1 different values.</source>
        <translation>La colonne prise pour gated_asset_type a plus de %1 valeurs différentes.</translation>
    </message>
    <message>
        <source>Choose the column that names the kind of asset: in the window, or by --columns gated_asset_type=NAME on the command line.</source>
        <translation>Choisissez la colonne qui indique le type de contenu&#xa0;: dans la fenêtre, ou avec --columns gated_asset_type=NAME en ligne de commande.</translation>
    </message>
    <message numerus="yes">
        <source>%n cookie or page has NUL signs in it: the file may be damaged. Export it again.</source>
        <comment>%n cookies and pages have NUL signs in them: the file may be damaged. Export it again.</comment>
        <translation>
            <numerusform>%n cookie ou page contient des caractères NUL&#xa0;: le fichier est peut-être endommagé. Exportez-le à nouveau.</numerusform>
            <numerusform>%n cookies et pages contiennent des caractères NUL&#xa0;: le fichier est peut-être endommagé. Exportez-le à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the same file as %2, byte for byte: it was left out.</source>
        <translation>%1 est le même fichier que %2, octet pour octet&#xa0;: il a été écarté.</translation>
    </message>
    <message>
        <source>The form submissions add up to more than %1: these are no counts.</source>
        <translation>La somme des envois de formulaire dépasse %1&#xa0;: ce ne sont pas des nombres d’envois.</translation>
    </message>
    <message>
        <source>Check what stands in the column of form_submissions; another one is chosen in the window, or by --columns form_submissions=NAME.</source>
        <translation>Vérifiez le contenu de la colonne form_submissions&#x202f;; pour en choisir une autre, utilisez la fenêtre ou --columns form_submissions=NAME.</translation>
    </message>
    <message>
        <source>No export of submissions is given.</source>
        <translation>Aucun export d’envois n’est indiqué.</translation>
    </message>
    <message>
        <source>Name at least one file.</source>
        <translation>Indiquez au moins un fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n other</source>
        <comment>%n others</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is shown what</source>
        <translation>Qui se voit proposer quoi</translation>
    </message>
    <message>
        <source>Business unit of the pages shown</source>
        <translation>Business unit des pages proposées</translation>
    </message>
    <message>
        <source>Who took something of</source>
        <translation>Visiteurs ayant demandé une page de</translation>
    </message>
    <message>
        <source>Read a row: how many times as often visitors who took something of it are shown a page of the column&apos;s business unit as all visitors are. 1: no more than others.</source>
        <translation>Lisez une ligne&#xa0;: combien de fois plus souvent que l’ensemble des visiteurs ceux qui y ont demandé quelque chose se voient proposer une page de la business unit de la colonne. 1&#xa0;: pas plus que les autres.</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>audience</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Personal: what this cookie took speaks for the page. Popular: nothing it took does, but many others took the page.</source>
        <translation>Personnelle&#xa0;: ce que ce cookie a demandé plaide pour la page. Populaire&#xa0;: rien de ce qu’il a demandé ne plaide pour elle, mais beaucoup d’autres l’ont demandée.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>The model&apos;s score, scaled to 0 to 1 over all pages of this cookie: how strong the page is among its own.</source>
        <translation>Le score du modèle, ramené entre 0 et 1 sur toutes les pages de ce cookie&#xa0;: la force de la page parmi les siennes.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Where the page stands in this cookie&apos;s own list: 1 is its best.</source>
        <translation>La place de la page dans la liste de ce cookie&#xa0;: 1 est la meilleure.</translation>
    </message>
    <message>
        <source>Nobody is left to be offered it.</source>
        <translation>Il ne reste personne à qui la proposer.</translation>
    </message>
    <message>
        <source>Nothing that anybody took speaks for it, or the rules leave it out.</source>
        <translation>Rien de ce que les visiteurs ont demandé ne plaide pour elle, ou les règles l’excluent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor should be offered it (among the ten best of %1, by what they took: %2).</source>
        <comment>%Ln visitors should be offered it (among the ten best of %1, by what they took: %2).</comment>
        <translation>
            <numerusform>Elle est à proposer à %Ln visiteur (parmi les dix meilleures de %1, d’après ce qu’il a demandé&#xa0;: %2).</numerusform>
            <numerusform>Elle est à proposer à %Ln visiteurs (parmi les dix meilleures de %1, d’après ce qu’ils ont demandé&#xa0;: %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal: what this visitor took speaks for the page. Popular: nothing it took does, but many others took the page.</source>
        <translation>Personnelle&#xa0;: ce que ce visiteur a demandé plaide pour la page. Populaire&#xa0;: rien de ce qu’il a demandé ne plaide pour elle, mais beaucoup d’autres l’ont demandée.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>How strongly the visitor is linked with the page: the model&apos;s score, scaled to 0 to 1 over all pages of this visitor.</source>
        <translation>La force du lien entre le visiteur et la page&#xa0;: le score du modèle, ramené entre 0 et 1 sur toutes les pages de ce visiteur.</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Place in the audience, the best first: by the page&apos;s place in the visitor&apos;s own list, then by the link.</source>
        <translation>Place dans l’audience, les meilleurs d’abord&#xa0;: d’après la place de la page dans la liste du visiteur, puis d’après le lien.</translation>
    </message>
    <message>
        <source>In their list</source>
        <translation>Dans sa liste</translation>
    </message>
    <message>
        <source>The page&apos;s place in the visitor&apos;s own list of all pages not taken yet.</source>
        <translation>La place de la page dans la liste de toutes les pages que le visiteur n’a pas encore demandées.</translation>
    </message>
    <message>
        <source>who took it</source>
        <translation>qui l’a demandée</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Form submissions of this by the visitor.</source>
        <translation>Envois de formulaire de ce visiteur sur cette page.</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>Joined rows of this visitor: pages it submitted, per row of the file.</source>
        <translation>Lignes jointes de ce visiteur&#xa0;: pages demandées, par ligne du fichier.</translation>
    </message>
    <message>
        <source>Because they took %1.</source>
        <translation>Parce que ce visiteur a demandé %1.</translation>
    </message>
    <message>
        <source>Because they took %1 and %2.</source>
        <translation>Parce que ce visiteur a demandé %1 et %2.</translation>
    </message>
    <message>
        <source>Because they took %1, %2 and %3.</source>
        <translation>Parce que ce visiteur a demandé %1, %2 et %3.</translation>
    </message>
    <message>
        <source>Because it is popular overall (%1 %).</source>
        <translation>Parce qu’elle est populaire auprès de tous (%1&#xa0;%).</translation>
    </message>
    <message>
        <source>That it is popular overall makes up %1 %.</source>
        <translation>Sa popularité auprès de tous compte pour %1&#xa0;%.</translation>
    </message>
    <message>
        <source>The rest of what they took makes up %1 %.</source>
        <translation>Le reste de ce qu’il a demandé compte pour %1&#xa0;%.</translation>
    </message>
    <message>
        <source>What they took speaks against it (%1 %).</source>
        <translation>Ce qu’il a demandé plaide contre elle (%1&#xa0;%).</translation>
    </message>
    <message>
        <source>The rest of what they took speaks against it (%1 %).</source>
        <translation>Le reste de ce qu’il a demandé plaide contre elle (%1&#xa0;%).</translation>
    </message>
    <message>
        <source>Drawn at random.</source>
        <translation>Tirée au hasard.</translation>
    </message>
    <message>
        <source>Nothing this visitor took speaks for this page; many others took it.</source>
        <translation>Rien de ce que ce visiteur a demandé ne plaide pour cette page&#x202f;; beaucoup d’autres l’ont demandée.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing this visitor took speaks for this page; %Ln visitor took it.</source>
        <comment>Nothing this visitor took speaks for this page; %Ln visitors took it.</comment>
        <translation>
            <numerusform>Rien de ce que ce visiteur a demandé ne plaide pour cette page&#x202f;; %Ln visiteur l’a demandée.</numerusform>
            <numerusform>Rien de ce que ce visiteur a demandé ne plaide pour cette page&#x202f;; %Ln visiteurs l’ont demandée.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>Share of the score that comes from each page submitted:</source>
        <translation>Part du score apportée par chaque page demandée&#xa0;:</translation>
    </message>
    <message>
        <source>%1 %  %2</source>
        <translation>%1&#xa0;%  %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more page: %1 %</source>
        <comment>and %Ln more pages: %1 %</comment>
        <translation>
            <numerusform>et %Ln autre page&#xa0;: %1&#xa0;%</numerusform>
            <numerusform>et %Ln autres pages&#xa0;: %1&#xa0;%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more page against it: %1 %</source>
        <comment>and %Ln more pages against it: %1 %</comment>
        <translation>
            <numerusform>et %Ln autre page contre elle&#xa0;: %1&#xa0;%</numerusform>
            <numerusform>et %Ln autres pages contre elle&#xa0;: %1&#xa0;%</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages of the business unit.</source>
        <translation>Pages de la business unit.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>How many visitors took a page of it.</source>
        <translation>Nombre de visiteurs ayant demandé une de ses pages.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Demandées</translation>
    </message>
    <message>
        <source>Its share of all pages taken, a page counting once for each visitor who took it: the base of what is recommended, too.</source>
        <translation>Sa part de toutes les pages demandées, chaque page comptant une fois par visiteur qui l’a demandée&#xa0;: c’est aussi la base des recommandations.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandées</translation>
    </message>
    <message>
        <source>Its share of all places in the lists.</source>
        <translation>Sa part de toutes les places dans les listes.</translation>
    </message>
    <message>
        <source>Its share of all form submissions.</source>
        <translation>Sa part de tous les envois de formulaire.</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testés</translation>
    </message>
    <message>
        <source>Visitors of whom a page of this business unit was hidden: what the figure rests on.</source>
        <translation>Visiteurs dont une page de cette business unit a été masquée&#xa0;: ce sur quoi repose le chiffre.</translation>
    </message>
    <message>
        <source>Hidden pages</source>
        <translation>Pages masquées</translation>
    </message>
    <message>
        <source>Pages of it that were hidden, over all repeats.</source>
        <translation>Ses pages qui ont été masquées, toutes répétitions confondues.</translation>
    </message>
    <message>
        <source>Found in the top 10</source>
        <translation>Trouvées dans le top 10</translation>
    </message>
    <message>
        <source>Share of the hidden pages of this business unit that the list of ten has. The line is the 95 % interval over visitors.</source>
        <translation>Part des pages masquées de cette business unit présentes dans la liste de dix. Le trait est l’intervalle à 95&#xa0;% sur les visiteurs.</translation>
    </message>
    <message>
        <source>Found, low</source>
        <translation>Trouvées, bas</translation>
    </message>
    <message>
        <source>Lower end of the 95 % interval.</source>
        <translation>Borne basse de l’intervalle à 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Found, high</source>
        <translation>Trouvées, haut</translation>
    </message>
    <message>
        <source>Upper end of the 95 % interval.</source>
        <translation>Borne haute de l’intervalle à 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Against all pages</source>
        <translation>Face à l’ensemble</translation>
    </message>
    <message>
        <source>Found, less the share found over all hidden pages.</source>
        <translation>Part trouvée, moins la part trouvée sur toutes les pages masquées.</translation>
    </message>
    <message>
        <source>Against all, low</source>
        <translation>Face à l’ens., bas</translation>
    </message>
    <message>
        <source>Lower end of the difference&apos;s 95 % interval.</source>
        <translation>Borne basse de l’intervalle à 95&#xa0;% de la différence.</translation>
    </message>
    <message>
        <source>Against all, high</source>
        <translation>Face à l’ens., haut</translation>
    </message>
    <message>
        <source>Upper end of the difference&apos;s 95 % interval.</source>
        <translation>Borne haute de l’intervalle à 95&#xa0;% de la différence.</translation>
    </message>
    <message>
        <source>business units</source>
        <translation>business units</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Jugement</translation>
    </message>
    <message>
        <source>Better or worse than over all pages, only where the interval carries it.</source>
        <translation>Mieux ou moins bien que l’ensemble des pages, seulement si l’intervalle le confirme.</translation>
    </message>
    <message>
        <source>Popular only</source>
        <translation>Populaires seules</translation>
    </message>
    <message>
        <source>Of the visitors who took a page of it and get a list, the share whose list is popular pages only: nothing they took speaks for a page.</source>
        <translation>Parmi les visiteurs qui ont demandé une de ses pages et reçoivent une liste, part de ceux dont la liste ne contient que des pages populaires&#xa0;: rien de ce qu’ils ont demandé ne plaide pour une page.</translation>
    </message>
    <message>
        <source>affinity of business units</source>
        <translation>affinité des business units</translation>
    </message>
    <message>
        <source>Who took</source>
        <translation>Ayant demandé</translation>
    </message>
    <message>
        <source>Visitors who took a page of this business unit</source>
        <translation>Visiteurs ayant demandé une page de cette business unit</translation>
    </message>
    <message>
        <source>Is recommended</source>
        <translation>Se voit recommander</translation>
    </message>
    <message>
        <source>The business unit of the listed pages</source>
        <translation>Business unit des pages listées</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visiteurs</translation>
    </message>
    <message>
        <source>Visitors with a list</source>
        <translation>Visiteurs ayant une liste</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Places in their lists</source>
        <translation>Places dans leurs listes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Share of the places in their lists</source>
        <translation>Part des places dans leurs listes</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>That share over the one in all lists: above 1 more than everybody gets</source>
        <translation>Cette part rapportée à celle de toutes les listes&#xa0;: au-dessus de 1, plus que pour tout le monde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cookie then</source>
        <comment>%Ln cookies then</comment>
        <translation>
            <numerusform>%Ln cookie avant</numerusform>
            <numerusform>%Ln cookies avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln now</source>
        <comment>%Ln now</comment>
        <translation>
            <numerusform>%Ln maintenant</numerusform>
            <numerusform>%Ln maintenant</numerusform>
        </translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Interactions over time</source>
        <translation>Interactions dans le temps</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interactions</translation>
    </message>
    <message>
        <source>Distinct pairs of visitor and page within each period. The last one has %1 of %2 days.</source>
        <translation>Paires distinctes visiteur-page de chaque période. Jours couverts par la dernière&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Distinct pairs of visitor and page within each period.</source>
        <translation>Paires distinctes visiteur-page de chaque période.</translation>
    </message>
    <message>
        <source>Did they take what was recommended?</source>
        <translation>Ont-ils demandé ce qui était recommandé&#x202f;?</translation>
    </message>
    <message>
        <source>Of 100 visitors</source>
        <translation>Sur 100 visiteurs</translation>
    </message>
    <message>
        <source>Ten pages</source>
        <translation>Dix pages</translation>
    </message>
    <message>
        <source>Took one of ten pages</source>
        <translation>Ont demandé une des dix pages</translation>
    </message>
    <message>
        <source>Most popular pages</source>
        <translation>Pages les plus populaires</translation>
    </message>
    <message>
        <source>Random pages</source>
        <translation>Pages au hasard</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Business unit</translation>
    </message>
    <message>
        <source>The owner by the BU mapping of now.</source>
        <translation>Le propriétaire selon la table BU actuelle.</translation>
    </message>
    <message>
        <source>Asset type</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>Kind of asset behind the form.</source>
        <translation>Le type de contenu derrière le formulaire.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>The form&apos;s page.</source>
        <translation>La page du formulaire.</translation>
    </message>
    <message>
        <source>new, rose</source>
        <translation>apparition, en hausse</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>en hausse</translation>
    </message>
    <message>
        <source>vanished, fell</source>
        <translation>disparition, en baisse</translation>
    </message>
    <message>
        <source>fell</source>
        <translation>en baisse</translation>
    </message>
    <message>
        <source>new</source>
        <translation>apparition</translation>
    </message>
    <message>
        <source>vanished</source>
        <translation>disparition</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>non concluant</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>trop peu pour le dire</translation>
    </message>
    <message>
        <source>How many more of 100 visitors took it than before, with the 95 % interval. In strong ink where that leaves 0 out.</source>
        <translation>Combien de visiteurs de plus sur 100 l’ont demandé qu’avant, avec l’intervalle à 95&#xa0;%. En couleur forte lorsque l’intervalle ne contient pas 0.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Reach before</source>
        <translation>Portée avant</translation>
    </message>
    <message>
        <source>Visitors of then who took it.</source>
        <translation>Visiteurs de la livraison de comparaison qui l’ont demandé.</translation>
    </message>
    <message>
        <source>Reach after</source>
        <translation>Portée après</translation>
    </message>
    <message>
        <source>Visitors of now who took it.</source>
        <translation>Visiteurs de la livraison étudiée qui l’ont demandé.</translation>
    </message>
    <message>
        <source>How many visitors took it, then and now.</source>
        <translation>Nombre de visiteurs qui l’ont demandé, avant et maintenant.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Share before</source>
        <translation>Part avant</translation>
    </message>
    <message>
        <source>Of the visitors of then.</source>
        <translation>Parmi les visiteurs de la livraison de comparaison.</translation>
    </message>
    <message>
        <source>Share after</source>
        <translation>Part après</translation>
    </message>
    <message>
        <source>Of the visitors of now.</source>
        <translation>Parmi les visiteurs de la livraison étudiée.</translation>
    </message>
    <message>
        <source>Change from</source>
        <translation>Évolution, de</translation>
    </message>
    <message>
        <source>Lower end of the change&apos;s 95 % interval.</source>
        <translation>Borne basse de l’intervalle à 95&#xa0;% de l’évolution.</translation>
    </message>
    <message>
        <source>Change to</source>
        <translation>Évolution, à</translation>
    </message>
    <message>
        <source>Upper end of the change&apos;s 95 % interval.</source>
        <translation>Borne haute de l’intervalle à 95&#xa0;% de l’évolution.</translation>
    </message>
    <message>
        <source>Adjusted p</source>
        <translation>p ajusté</translation>
    </message>
    <message>
        <source>Of no change, corrected for looking at many (Benjamini and Hochberg).</source>
        <translation>Pour l’absence d’évolution, corrigé parce qu’on en examine beaucoup (Benjamini et Hochberg).</translation>
    </message>
    <message>
        <source>Rose or fell where the interval leaves 0 out. Of many, some do by chance alone.</source>
        <translation>En hausse ou en baisse lorsque l’intervalle ne contient pas 0. Sur un grand nombre, certaines évolutions sont dues au seul hasard.</translation>
    </message>
    <message>
        <source>Submissions before</source>
        <translation>Envois avant</translation>
    </message>
    <message>
        <source>Form submissions of then.</source>
        <translation>Envois de formulaire de la livraison de comparaison.</translation>
    </message>
    <message>
        <source>Submissions after</source>
        <translation>Envois après</translation>
    </message>
    <message>
        <source>Form submissions of now.</source>
        <translation>Envois de formulaire de la livraison étudiée.</translation>
    </message>
    <message>
        <source>Submissions, change</source>
        <translation>Envois, évolution</translation>
    </message>
    <message>
        <source>More form submissions for each visitor than before.</source>
        <translation>Combien d’envois de formulaire de plus par visiteur qu’avant.</translation>
    </message>
    <message>
        <source>Submissions, from</source>
        <translation>Envois, de</translation>
    </message>
    <message>
        <source>Lower end of its 95 % interval.</source>
        <translation>Borne basse de son intervalle à 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Submissions, to</source>
        <translation>Envois, à</translation>
    </message>
    <message>
        <source>Upper end of its 95 % interval.</source>
        <translation>Borne haute de son intervalle à 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Found before</source>
        <translation>Trouvées avant</translation>
    </message>
    <message>
        <source>Share of its hidden pages of then that the top 10 has.</source>
        <translation>Part de ses pages masquées de la livraison de comparaison présentes dans le top 10.</translation>
    </message>
    <message>
        <source>Found after</source>
        <translation>Trouvées après</translation>
    </message>
    <message>
        <source>Share of its hidden pages of now that the top 10 has.</source>
        <translation>Part de ses pages masquées de la livraison étudiée présentes dans le top 10.</translation>
    </message>
    <message>
        <source>Found, change</source>
        <translation>Trouvées, évolution</translation>
    </message>
    <message>
        <source>The difference of the two.</source>
        <translation>La différence entre les deux.</translation>
    </message>
    <message>
        <source>Found, from</source>
        <translation>Trouvées, de</translation>
    </message>
    <message>
        <source>Found, to</source>
        <translation>Trouvées, à</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>évolutions</translation>
    </message>
    <message>
        <source>interactions over time</source>
        <translation>interactions dans le temps</translation>
    </message>
    <message>
        <source>The owner by the BU mapping.</source>
        <translation>Le propriétaire selon la table BU.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>First day of the period.</source>
        <translation>Premier jour de la période.</translation>
    </message>
    <message>
        <source>Distinct pairs of visitor and page within the period.</source>
        <translation>Paires distinctes visiteur-page de la période.</translation>
    </message>
    <message>
        <source>In %1, %2 of 100 took a page that the lists of %3 had for them. From the most popular pages that cannot be told apart (95 %: %4 to %5 of 100).</source>
        <translation>Dans %1, %2 visiteurs sur 100 ont demandé une page que les listes de %3 leur proposaient. Impossible de distinguer ce résultat de celui des pages les plus populaires (95&#xa0;%&#xa0;: de %4 à %5 sur 100).</translation>
    </message>
    <message>
        <source>In %1, %2 of 100 took a page that the lists of %3 had for them, %4 fewer than with the most popular pages (95 %: %5 to %6).</source>
        <translation>Dans %1, %2 visiteurs sur 100 ont demandé une page que les listes de %3 leur proposaient, soit %4 de moins qu’avec les pages les plus populaires (95&#xa0;%&#xa0;: de %5 à %6).</translation>
    </message>
    <message>
        <source>In %1, %2 of 100 took a page that the lists of %3 had for them, %4 more than with the most popular pages (95 %: %5 to %6).</source>
        <translation>Dans %1, %2 visiteurs sur 100 ont demandé une page que les listes de %3 leur proposaient, soit %4 de plus qu’avec les pages les plus populaires (95&#xa0;%&#xa0;: de %5 à %6).</translation>
    </message>
    <message>
        <source>%1 (%2, now %3)</source>
        <translation>%1 (%2, maintenant %3)</translation>
    </message>
    <message>
        <source>No visitor of %1 came back in %2, so nothing says whether they took what was recommended.</source>
        <translation>Aucun visiteur de %1 n’est revenu dans %2&#xa0;: rien ne dit donc si les visiteurs ont demandé ce qui était recommandé.</translation>
    </message>
    <message>
        <source>Of the visitors who came back in %1 none took a page that was new to them, so nothing says whether they took what was recommended.</source>
        <translation>Parmi les visiteurs revenus dans %1, aucun n’a demandé de page nouvelle pour lui&#xa0;: rien ne dit donc si les visiteurs ont demandé ce qui était recommandé.</translation>
    </message>
    <message>
        <source>Of 100 visitors who came back and took something new: how many took at least one of their ten pages.</source>
        <translation>Sur 100 visiteurs revenus qui ont demandé quelque chose de nouveau&#xa0;: combien ont demandé au moins une de leurs dix pages.</translation>
    </message>
    <message>
        <source>Lists learnt on %1 alone, judged on %2.</source>
        <translation>Listes apprises sur %1 seulement, jugées sur %2.</translation>
    </message>
    <message>
        <source>%1 came back, %2 took something new.</source>
        <translation>Visiteurs revenus&#xa0;: %1&#x202f;; parmi eux, ont demandé quelque chose de nouveau&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Who saw a recommendation is not known: this shows good guesses, not an effect.</source>
        <translation>On ignore qui a vu une recommandation&#xa0;: cela montre de bonnes prédictions, pas un effet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor is new, %1 did not return.</source>
        <comment>%Ln visitors are new, %1 did not return.</comment>
        <translation>
            <numerusform>%Ln visiteur est nouveau&#x202f;; non revenus&#xa0;: %1.</numerusform>
            <numerusform>%Ln visiteurs sont nouveaux&#x202f;; non revenus&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page is new, %1 vanished.</source>
        <comment>%Ln pages are new, %1 vanished.</comment>
        <translation>
            <numerusform>%Ln page est nouvelle&#x202f;; disparues&#xa0;: %1.</numerusform>
            <numerusform>%Ln pages sont nouvelles&#x202f;; disparues&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>too few visitors to tell what rose or fell</source>
        <translation>trop peu de visiteurs pour dire ce qui a augmenté ou baissé</translation>
    </message>
    <message>
        <source>%1 rose, %2 fell; about %3 would by chance alone</source>
        <translation>%1 en hausse, %2 en baisse&#x202f;; le seul hasard en donnerait environ %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row stands in an earlier file, too: it counts once, for that.</source>
        <comment>%Ln rows stand in an earlier file, too: they count once, for that.</comment>
        <translation>
            <numerusform>%Ln ligne figure aussi dans un fichier antérieur&#xa0;: elle compte une fois, pour celui-ci.</numerusform>
            <numerusform>%Ln lignes figurent aussi dans un fichier antérieur&#xa0;: elles comptent une fois, pour celui-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pages belong to another business unit than before, among them %2. In both deliveries the unit of now counts.</source>
        <translation>%1 pages ont changé de business unit, dont %2. Dans les deux livraisons, c’est la business unit actuelle qui compte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page belongs to another business unit than before: %1. In both deliveries the unit of now counts.</source>
        <comment>%Ln pages belong to another business unit than before: %1. In both deliveries the unit of now counts.</comment>
        <translation>
            <numerusform>%Ln page a changé de business unit&#xa0;: %1. Dans les deux livraisons, c’est la business unit actuelle qui compte.</numerusform>
            <numerusform>%Ln pages ont changé de business unit&#xa0;: %1. Dans les deux livraisons, c’est la business unit actuelle qui compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the visitors of then is in the control group, or all are: there is no uplift to measure.</source>
        <translation>Aucun des visiteurs d’alors n’est dans le groupe témoin, ou tous y sont&#xa0;: il n’y a pas de gain à mesurer.</translation>
    </message>
    <message>
        <source>Neither those who were shown their lists nor the control group came back: there is no uplift to measure.</source>
        <translation>Ni ceux qui ont vu leur liste ni le groupe témoin ne sont revenus&#xa0;: il n’y a pas de gain à mesurer.</translation>
    </message>
    <message>
        <source>Of 100 visitors who were shown their lists %1 took a listed page, of 100 of the control group %2: %3 of 100 (95 %: %4 to %5).</source>
        <translation>Sur 100 visiteurs qui ont vu leur liste, %1 ont demandé une page listée, contre %2 sur 100 dans le groupe témoin&#xa0;: %3 sur 100 (95&#xa0;%&#xa0;: de %4 à %5).</translation>
    </message>
    <message>
        <source>No difference can be told from chance.</source>
        <translation>Aucune différence ne se distingue du hasard.</translation>
    </message>
    <message>
        <source>%1 of 100 visitors take a listed page of their own accord: an uplift of %2 of 100 is not possible.</source>
        <translation>%1 visiteurs sur 100 demandent d’eux-mêmes une page listée&#xa0;: un gain de %2 sur 100 n’est pas possible.</translation>
    </message>
    <message>
        <source>%1 of 100 visitors take a listed page of their own accord. To tell an uplift of %2 of 100 from chance in four of five tests takes %3 visitors, %4 % of them as the control group; there are %5, which tell an uplift of %6 of 100.</source>
        <translation>%1 visiteurs sur 100 demandent d’eux-mêmes une page listée. Pour distinguer du hasard un gain de %2 sur 100 dans quatre tests sur cinq, il faut %3 visiteurs, dont %4&#xa0;% dans le groupe témoin&#x202f;; il y en a %5, qui permettent de distinguer un gain de %6 sur 100.</translation>
    </message>
    <message>
        <source>submissions</source>
        <translation>envois</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more file</source>
        <comment>%1 and %Ln more files</comment>
        <translation>
            <numerusform>%1 et %Ln autre fichier</numerusform>
            <numerusform>%1 et %Ln autres fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Random pages %1 %</source>
        <translation>Pages au hasard %1&#xa0;%</translation>
    </message>
    <message>
        <source>Most popular pages %1 %</source>
        <translation>Pages les plus populaires %1&#xa0;%</translation>
    </message>
    <message>
        <source>Only %1, by popularity %2 %</source>
        <translation>%1 seulement, par popularité %2&#xa0;%</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>modéré</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>Top hit rate = recommended pages whose business unit is among those of the cookie&apos;s strongest submissions / 10.</source>
        <translation>Taux de réussite strict = pages recommandées dont la business unit est parmi celles des envois les plus forts du cookie / 10.</translation>
    </message>
    <message>
        <source>Hit rate = recommended pages whose business unit is among those that the cookie has already consumed / 10.</source>
        <translation>Taux de réussite = pages recommandées dont la business unit est parmi celles que le cookie connaît déjà / 10.</translation>
    </message>
    <message>
        <source>The dashed lines are lists that know nothing of the single cookie.</source>
        <translation>Les lignes en pointillés représentent des listes qui ne savent rien de chaque cookie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cookie</source>
        <comment>%Ln cookies</comment>
        <translation>
            <numerusform>%Ln cookie</numerusform>
            <numerusform>%Ln cookies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page</source>
        <comment>%Ln pages</comment>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>trained %1</source>
        <translation>entraînement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Top hit rate of the recommendations</source>
        <translation>Taux de réussite strict des recommandations</translation>
    </message>
    <message>
        <source>Hit rate of the recommendations</source>
        <translation>Taux de réussite des recommandations</translation>
    </message>
    <message>
        <source>Top hit rate (%)</source>
        <translation>Taux de réussite strict (%)</translation>
    </message>
    <message>
        <source>Hit rate (%)</source>
        <translation>Taux de réussite (%)</translation>
    </message>
    <message>
        <source>Mean %1 %</source>
        <translation>Moyenne %1&#xa0;%</translation>
    </message>
    <message>
        <source>Average similarity</source>
        <translation>Similarité moyenne</translation>
    </message>
    <message>
        <source>Average page similarity by business unit</source>
        <translation>Similarité moyenne des pages par business unit</translation>
    </message>
    <message>
        <source>Average page similarity by asset type</source>
        <translation>Similarité moyenne des pages par type de contenu</translation>
    </message>
    <message>
        <source>Average similarity of each page</source>
        <translation>Similarité moyenne de chaque page</translation>
    </message>
    <message>
        <source>How much a page has in common with the ten pages most like it, by the model&apos;s own measure; of a group, the average over its pages.</source>
        <translation>Ce qu’une page a en commun avec les dix pages qui lui ressemblent le plus, selon la mesure du modèle&#x202f;; pour un groupe, la moyenne de ses pages.</translation>
    </message>
    <message>
        <source>Hit rate by interactions and submissions</source>
        <translation>Taux de réussite selon les interactions et les envois</translation>
    </message>
    <message>
        <source>Form submissions</source>
        <translation>Envois de formulaire</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Taux de réussite</translation>
    </message>
    <message>
        <source>In-sample, one dot a cookie.</source>
        <translation>Dans l’échantillon, un point par cookie.</translation>
    </message>
    <message>
        <source>Whether hit rates go with interactions cannot be told from this data.</source>
        <translation>Ces données ne permettent pas de dire si le taux de réussite va de pair avec les interactions.</translation>
    </message>
    <message>
        <source>Cookies with more interactions tend to have higher hit rates; the link is at least %1 (%2; likely %3 to %4).</source>
        <translation>Les cookies qui ont plus d’interactions ont tendance à avoir un taux de réussite plus élevé&#x202f;; le lien est au moins %1 (%2&#x202f;; probablement de %3 à %4).</translation>
    </message>
    <message>
        <source>Cookies with more interactions tend to have lower hit rates; the link is at least %1 (%2; likely %3 to %4).</source>
        <translation>Les cookies qui ont plus d’interactions ont tendance à avoir un taux de réussite plus bas&#x202f;; le lien est au moins %1 (%2&#x202f;; probablement de %3 à %4).</translation>
    </message>
    <message>
        <source>Hit rates show no clear link with interactions (%1; likely %2 to %3).</source>
        <translation>Le taux de réussite n’a pas de lien net avec les interactions (%1&#x202f;; probablement de %2 à %3).</translation>
    </message>
    <message>
        <source>Whether hit rates go with form submissions cannot be told from this data.</source>
        <translation>Ces données ne permettent pas de dire si le taux de réussite va de pair avec les envois de formulaire.</translation>
    </message>
    <message>
        <source>Cookies with more form submissions tend to have higher hit rates; the link is at least %1 (%2; likely %3 to %4).</source>
        <translation>Les cookies qui ont plus d’envois de formulaire ont tendance à avoir un taux de réussite plus élevé&#x202f;; le lien est au moins %1 (%2&#x202f;; probablement de %3 à %4).</translation>
    </message>
    <message>
        <source>Cookies with more form submissions tend to have lower hit rates; the link is at least %1 (%2; likely %3 to %4).</source>
        <translation>Les cookies qui ont plus d’envois de formulaire ont tendance à avoir un taux de réussite plus bas&#x202f;; le lien est au moins %1 (%2&#x202f;; probablement de %3 à %4).</translation>
    </message>
    <message>
        <source>Hit rates show no clear link with form submissions (%1; likely %2 to %3).</source>
        <translation>Le taux de réussite n’a pas de lien net avec les envois de formulaire (%1&#x202f;; probablement de %2 à %3).</translation>
    </message>
    <message>
        <source>Histogram: %1.</source>
        <translation>Histogramme&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Bar chart: %1.</source>
        <translation>Graphique à barres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Chart of values with their intervals: %1.</source>
        <translation>Graphique de valeurs avec leurs intervalles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Line chart: %1.</source>
        <translation>Courbes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Scatter plot: %1.</source>
        <translation>Nuage de points&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Scatter plot in three dimensions: %1.</source>
        <translation>Nuage de points en trois dimensions&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Heat map: %1.</source>
        <translation>Carte thermique&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: no values.</source>
        <translation>%1&#xa0;: aucune valeur.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3.</source>
        <translation>%1&#xa0;: de %2 à %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln value from %2 to %3; highest: %4, lowest: %5.</source>
        <comment>%1: %Ln values from %2 to %3; highest: %4, lowest: %5.</comment>
        <translation>
            <numerusform>%1&#xa0;: %Ln valeur, de %2 à %3&#x202f;; maximum&#xa0;: %4, minimum&#xa0;: %5.</numerusform>
            <numerusform>%1&#xa0;: %Ln valeurs, de %2 à %3&#x202f;; maximum&#xa0;: %4, minimum&#xa0;: %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dot.</source>
        <comment>%Ln dots.</comment>
        <translation>
            <numerusform>%Ln point.</numerusform>
            <numerusform>%Ln points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more series.</source>
        <comment>%Ln more series.</comment>
        <translation>
            <numerusform>%Ln autre série.</numerusform>
            <numerusform>%Ln autres séries.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked: %1.</source>
        <translation>Repères&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is highest with %2, %3 lowest with %4</source>
        <translation>Le plus élevé&#xa0;: %1 avec %2&#x202f;; le plus bas&#xa0;: %3 avec %4</translation>
    </message>
    <message>
        <source>Pages for each visitor</source>
        <translation>Pages par visiteur</translation>
    </message>
    <message>
        <source>Submissions for each visitor</source>
        <translation>Envois par visiteur</translation>
    </message>
    <message>
        <source>Get popular pages only</source>
        <translation>Populaires seules</translation>
    </message>
    <message>
        <source>Took something of %1</source>
        <translation>Ont demandé une page de %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>trop peu pour le dire</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>cohort and the rest</source>
        <translation>cohorte et reste</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>The cohort&apos;s figure less the rest&apos;s. In strong ink where the interval leaves 0 out: then it is more than chance gives.</source>
        <translation>Le chiffre de la cohorte moins celui du reste. En couleur forte lorsque l’intervalle ne contient pas 0&#xa0;: c’est alors plus que l’effet du hasard.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>What is compared.</source>
        <translation>Ce qui est comparé.</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohorte</translation>
    </message>
    <message>
        <source>Mean over the visitors of the cohort.</source>
        <translation>Moyenne des visiteurs de la cohorte.</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Le reste</translation>
    </message>
    <message>
        <source>Mean over all other visitors.</source>
        <translation>Moyenne de tous les autres visiteurs.</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>Between these the true difference lies, for 95 of 100 such comparisons. It needs ten visitors on either side.</source>
        <translation>La vraie différence se situe entre ces bornes, pour 95 comparaisons de ce type sur 100. Il faut dix visiteurs de chaque côté.</translation>
    </message>
    <message>
        <source>%1 visitors beside the other %2. Where several figures are compared, one in twenty looks different by chance alone.</source>
        <translation>%1 visiteurs face aux %2 autres. Quand on compare plusieurs chiffres, un sur vingt semble différent par le seul hasard.</translation>
    </message>
    <message>
        <source>cookies</source>
        <translation>cookies</translation>
    </message>
    <message>
        <source>Pages that this cookie submitted, once for each row of the file that they stand in.</source>
        <translation>Pages demandées par ce cookie, une fois pour chaque ligne du fichier où elles figurent.</translation>
    </message>
    <message>
        <source>Sum of form submissions.</source>
        <translation>Somme des envois de formulaire.</translation>
    </message>
    <message>
        <source>Share of the ten recommended pages whose business unit is among those that this cookie submitted. In-sample: the model has seen these submissions. Without a figure: none of its pages has a business unit, or nothing it took speaks for another page.</source>
        <translation>Part des dix pages recommandées dont la business unit est parmi celles que ce cookie a demandées. Dans l’échantillon&#xa0;: le modèle a vu ces envois. Sans chiffre&#xa0;: aucune de ses pages n’a de business unit, ou rien de ce qu’il a demandé ne plaide pour une autre page.</translation>
    </message>
    <message>
        <source>Top hit rate</source>
        <translation>Taux strict</translation>
    </message>
    <message>
        <source>The same for the business units of its strongest submissions only. In-sample. Without a figure: none of these has a business unit, or nothing it took speaks for another page.</source>
        <translation>La même mesure, limitée aux business units de ses envois les plus forts. Dans l’échantillon. Sans chiffre&#xa0;: aucun d’eux n’a de business unit, ou rien de ce qu’il a demandé ne plaide pour une autre page.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln submission</source>
        <comment>%Ln submissions</comment>
        <translation>
            <numerusform>%Ln envoi</numerusform>
            <numerusform>%Ln envois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln BU</source>
        <comment>%Ln BUs</comment>
        <translation>
            <numerusform>%Ln BU</numerusform>
            <numerusform>%Ln BU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row</source>
        <comment>%Ln rows</comment>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln type</source>
        <comment>%Ln types</comment>
        <translation>
            <numerusform>%Ln type</numerusform>
            <numerusform>%Ln types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page in %1</source>
        <comment>%Ln pages in %1</comment>
        <translation>
            <numerusform>%Ln page dans %1</numerusform>
            <numerusform>%Ln pages dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no BU mapping</source>
        <translation>pas de table BU</translation>
    </message>
    <message>
        <source>no page with a BU</source>
        <translation>aucune page avec une BU</translation>
    </message>
    <message>
        <source>%1, %2, %3 and %4</source>
        <translation>%1, %2, %3 et %4</translation>
    </message>
    <message>
        <source>Is it that of other files? Where page addresses differ in form alone, see Matching below.</source>
        <translation>Est-ce celle d’autres fichiers&#x202f;? Si seule la forme des adresses diffère, voyez Rapprochement ci-dessous.</translation>
    </message>
    <message>
        <source>This BU mapping has a business unit for none of the submissions.</source>
        <translation>Cette table BU n’a de business unit pour aucun des envois.</translation>
    </message>
    <message>
        <source>This BU mapping has a business unit for less than 0.1 % of the submissions.</source>
        <translation>Cette table BU a une business unit pour moins de 0,1&#xa0;% des envois.</translation>
    </message>
    <message>
        <source>This BU mapping has a business unit for only %1 % of the submissions.</source>
        <translation>Cette table BU n’a une business unit que pour %1&#xa0;% des envois.</translation>
    </message>
    <message>
        <source>Is it the right BU mapping for them?</source>
        <translation>Est-ce la bonne table BU pour ces envois&#x202f;?</translation>
    </message>
    <message>
        <source>By %1, which is open, none of these submissions has a business unit.</source>
        <translation>D’après %1, qui est ouvert, aucun de ces envois n’a de business unit.</translation>
    </message>
    <message>
        <source>By %1, which is open, less than 0.1 % of these submissions have a business unit.</source>
        <translation>D’après %1, qui est ouvert, moins de 0,1&#xa0;% de ces envois ont une business unit.</translation>
    </message>
    <message>
        <source>By %1, which is open, only %2 % of these submissions have a business unit.</source>
        <translation>D’après %1, qui est ouvert, seuls %2&#xa0;% de ces envois ont une business unit.</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>livraisons</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Files of the same days are one delivery, and each other file is one of its own.</source>
        <translation>Les fichiers des mêmes jours forment une seule livraison, et chaque autre fichier en forme une.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Submission rows of it.</source>
        <translation>Ses lignes d’envois.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>The earliest date of its rows.</source>
        <translation>La date la plus ancienne de ses lignes.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>The latest date of its rows.</source>
        <translation>La date la plus récente de ses lignes.</translation>
    </message>
    <message>
        <source>Visitors with an id of their own.</source>
        <translation>Visiteurs ayant un identifiant propre.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Of them, those that no earlier delivery has.</source>
        <translation>Parmi eux, ceux absents de toute livraison antérieure.</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Déjà vus</translation>
    </message>
    <message>
        <source>Of them, those that an earlier delivery has, too.</source>
        <translation>Parmi eux, ceux déjà présents dans une livraison antérieure.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Whether its rows are among those that are learnt from.</source>
        <translation>Indique si ses lignes servent à l’apprentissage.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mieux</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>moins bien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 visitors gets popular pages only: nothing they took is connected with other pages that the rules allow.</source>
        <comment>%Ln of %1 visitors get popular pages only: nothing they took is connected with other pages that the rules allow.</comment>
        <translation>
            <numerusform>%Ln visiteur sur %1 ne reçoit que des pages populaires&#xa0;: rien de ce qu’il a demandé n’est lié à d’autres pages autorisées par les règles.</numerusform>
            <numerusform>%Ln visiteurs sur %1 ne reçoivent que des pages populaires&#xa0;: rien de ce qu’ils ont demandé n’est lié à d’autres pages autorisées par les règles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 visitors gets popular pages only: nothing they took is connected closely enough with other pages that the rules allow.</source>
        <comment>%Ln of %1 visitors get popular pages only: nothing they took is connected closely enough with other pages that the rules allow.</comment>
        <translation>
            <numerusform>%Ln visiteur sur %1 ne reçoit que des pages populaires&#xa0;: rien de ce qu’il a demandé n’est lié d’assez près à d’autres pages autorisées par les règles.</numerusform>
            <numerusform>%Ln visiteurs sur %1 ne reçoivent que des pages populaires&#xa0;: rien de ce qu’ils ont demandé n’est lié d’assez près à d’autres pages autorisées par les règles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 visitors gets popular pages only: nothing they took is connected with other pages.</source>
        <comment>%Ln of %1 visitors get popular pages only: nothing they took is connected with other pages.</comment>
        <translation>
            <numerusform>%Ln visiteur sur %1 ne reçoit que des pages populaires&#xa0;: rien de ce qu’il a demandé n’est lié à d’autres pages.</numerusform>
            <numerusform>%Ln visiteurs sur %1 ne reçoivent que des pages populaires&#xa0;: rien de ce qu’ils ont demandé n’est lié à d’autres pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 visitors gets popular pages only: nothing they took is connected closely enough with other pages.</source>
        <comment>%Ln of %1 visitors get popular pages only: nothing they took is connected closely enough with other pages.</comment>
        <translation>
            <numerusform>%Ln visiteur sur %1 ne reçoit que des pages populaires&#xa0;: rien de ce qu’il a demandé n’est lié d’assez près à d’autres pages.</numerusform>
            <numerusform>%Ln visiteurs sur %1 ne reçoivent que des pages populaires&#xa0;: rien de ce qu’ils ont demandé n’est lié d’assez près à d’autres pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 visitors gets no pages: nothing they took is connected with other pages that the rules allow.</source>
        <comment>%Ln of %1 visitors get no pages: nothing they took is connected with other pages that the rules allow.</comment>
        <translation>
            <numerusform>%Ln visiteur sur %1 ne reçoit aucune page&#xa0;: rien de ce qu’il a demandé n’est lié à d’autres pages autorisées par les règles.</numerusform>
            <numerusform>%Ln visiteurs sur %1 ne reçoivent aucune page&#xa0;: rien de ce qu’ils ont demandé n’est lié à d’autres pages autorisées par les règles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 visitors gets no pages: nothing they took is connected closely enough with other pages that the rules allow.</source>
        <comment>%Ln of %1 visitors get no pages: nothing they took is connected closely enough with other pages that the rules allow.</comment>
        <translation>
            <numerusform>%Ln visiteur sur %1 ne reçoit aucune page&#xa0;: rien de ce qu’il a demandé n’est lié d’assez près à d’autres pages autorisées par les règles.</numerusform>
            <numerusform>%Ln visiteurs sur %1 ne reçoivent aucune page&#xa0;: rien de ce qu’ils ont demandé n’est lié d’assez près à d’autres pages autorisées par les règles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 visitors gets no pages: nothing they took is connected with other pages.</source>
        <comment>%Ln of %1 visitors get no pages: nothing they took is connected with other pages.</comment>
        <translation>
            <numerusform>%Ln visiteur sur %1 ne reçoit aucune page&#xa0;: rien de ce qu’il a demandé n’est lié à d’autres pages.</numerusform>
            <numerusform>%Ln visiteurs sur %1 ne reçoivent aucune page&#xa0;: rien de ce qu’ils ont demandé n’est lié à d’autres pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 visitors gets no pages: nothing they took is connected closely enough with other pages.</source>
        <comment>%Ln of %1 visitors get no pages: nothing they took is connected closely enough with other pages.</comment>
        <translation>
            <numerusform>%Ln visiteur sur %1 ne reçoit aucune page&#xa0;: rien de ce qu’il a demandé n’est lié d’assez près à d’autres pages.</numerusform>
            <numerusform>%Ln visiteurs sur %1 ne reçoivent aucune page&#xa0;: rien de ce qu’ils ont demandé n’est lié d’assez près à d’autres pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>no pages</source>
        <translation>aucune page</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>tirées au hasard</translation>
    </message>
    <message>
        <source>all personal</source>
        <translation>toutes personnelles</translation>
    </message>
    <message>
        <source>all popular</source>
        <translation>toutes populaires</translation>
    </message>
    <message>
        <source>%1 personal, %2 popular</source>
        <translation>personnelles&#xa0;: %1, populaires&#xa0;: %2</translation>
    </message>
    <message>
        <source>Found in the top 10 (HR@10)</source>
        <translation>Trouvées dans le top 10 (HR@10)</translation>
    </message>
    <message>
        <source>How well a model guesses what somebody takes next: of 100 pages that were hidden from it, how many stand among the ten that it would show. This is the figure to choose a model by.</source>
        <translation>À quel point un modèle devine bien ce que quelqu’un demandera ensuite&#xa0;: sur 100 pages qui lui ont été masquées, combien figurent parmi les dix qu’il proposerait. C’est le chiffre à retenir pour choisir un modèle.</translation>
    </message>
    <message>
        <source>One page of every visitor who has two or more is hidden, the model learns from the rest, and is asked for the ten best of all pages that the visitor has not taken. That is repeated with other hidden pages, and averaged.</source>
        <translation>Pour chaque visiteur qui en a au moins deux, une page est masquée&#x202f;; le modèle apprend du reste, puis doit donner les dix meilleures parmi toutes les pages que le visiteur n’a pas demandées. L’opération est répétée avec d’autres pages masquées, et l’on fait la moyenne.</translation>
    </message>
    <message>
        <source>That anybody saw a recommendation, or would have taken the page because of it: it shows good guesses, not an effect. A page that is not found may still be good advice.</source>
        <translation>Que quelqu’un ait vu une recommandation, ou ait demandé la page grâce à elle&#xa0;: cela montre de bonnes prédictions, pas un effet. Une page qui n’est pas trouvée peut malgré tout être un bon conseil.</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>How sure a figure is. With other visitors of the same kind it would come out a little different: for 95 of 100 such comparisons the true figure lies between the two ends.</source>
        <translation>La fiabilité d’un chiffre. Avec d’autres visiteurs du même genre, il serait un peu différent&#xa0;: pour 95 comparaisons de ce type sur 100, le vrai chiffre se situe entre les deux bornes.</translation>
    </message>
    <message>
        <source>The visitors that were tested are drawn anew 2,000 times, with repetition, and the figure is computed each time (bootstrap). The ends leave out the lowest and the highest 2.5 %.</source>
        <translation>Les visiteurs testés sont à nouveau tirés au sort 2&#x202f;000 fois, avec remise, et le chiffre est calculé chaque fois (bootstrap). Les bornes écartent les 2,5&#xa0;% les plus bas et les plus hauts.</translation>
    </message>
    <message>
        <source>What happens when the visitors themselves change, as after a new campaign: it tells of chance only.</source>
        <translation>Ce qui se passe quand les visiteurs eux-mêmes changent, par exemple après une nouvelle campagne&#xa0;: il ne parle que du hasard.</translation>
    </message>
    <message>
        <source>Against popular</source>
        <translation>Face au populaire</translation>
    </message>
    <message>
        <source>Whether personal recommendations pay: how many more hidden pages of 100 are found than by showing everybody the ten most popular pages. &quot;Better&quot; is said only where chance does not explain it.</source>
        <translation>Si les recommandations personnelles en valent la peine&#xa0;: combien de pages masquées de plus sur 100 sont trouvées qu’en proposant les dix pages les plus populaires à tous. «&#xa0;Mieux&#xa0;» n’apparaît que lorsque le hasard ne l’explique pas.</translation>
    </message>
    <message>
        <source>Placed high in the top 10 (NDCG@10)</source>
        <translation>Bien placées dans le top 10 (NDCG@10)</translation>
    </message>
    <message>
        <source>The same as &quot;Found in the top 10&quot;, but a page counts more the higher it stands: 100 % were every hidden page the first of its list.</source>
        <translation>Comme «&#xa0;Trouvées dans le top 10&#xa0;», mais une page compte d’autant plus qu’elle est placée haut&#xa0;: 100&#xa0;% si chaque page masquée était la première de sa liste.</translation>
    </message>
    <message>
        <source>A page in place 1 counts 1, in place 2 0.63, in place 3 0.5, in place 10 0.29, and 0 below; averaged over visitors.</source>
        <translation>Une page à la place 1 compte 1, à la place 2 0,63, à la place 3 0,5, à la place 10 0,29, et 0 au-delà&#x202f;; moyenne sur les visiteurs.</translation>
    </message>
    <message>
        <source>How many visitors are served: a few first places can outweigh many tenth ones.</source>
        <translation>Combien de visiteurs sont bien servis&#xa0;: quelques premières places peuvent peser plus que beaucoup de dixièmes.</translation>
    </message>
    <message>
        <source>Nearness to the top (MRR)</source>
        <translation>Proximité du sommet (MRR)</translation>
    </message>
    <message>
        <source>How far up the first hidden page stands among all pages: 100 % were it always first, 50 % were it always second.</source>
        <translation>À quelle hauteur la première page masquée figure parmi toutes les pages&#xa0;: 100&#xa0;% si elle était toujours première, 50&#xa0;% si elle était toujours deuxième.</translation>
    </message>
    <message>
        <source>1 divided by the place of the first hidden page, averaged over visitors (mean reciprocal rank).</source>
        <translation>1 divisé par la place de la première page masquée, en moyenne sur les visiteurs (mean reciprocal rank).</translation>
    </message>
    <message>
        <source>Much about places below the tenth, which hardly count.</source>
        <translation>Grand-chose sur les places au-delà de la dixième, qui ne comptent presque pas.</translation>
    </message>
    <message>
        <source>Share found in the top 20 (Recall@20)</source>
        <translation>Part trouvée dans le top 20 (Recall@20)</translation>
    </message>
    <message>
        <source>What part of the hidden pages a list twice as long has.</source>
        <translation>La part des pages masquées que contient une liste deux fois plus longue.</translation>
    </message>
    <message>
        <source>Hidden pages within the first 20, divided by all hidden pages of the visitor, averaged over visitors.</source>
        <translation>Pages masquées parmi les 20 premières, divisées par toutes les pages masquées du visiteur, en moyenne sur les visiteurs.</translation>
    </message>
    <message>
        <source>Where within the 20 they stand.</source>
        <translation>Où elles se trouvent parmi les 20.</translation>
    </message>
    <message>
        <source>Would more data help?</source>
        <translation>Plus de données aideraient-elles&#x202f;?</translation>
    </message>
    <message>
        <source>Whether a model still gains from more visitors: where the line still rises at its right end, more months of data are worth getting.</source>
        <translation>Si un modèle gagne encore à voir plus de visiteurs&#xa0;: lorsque la courbe monte encore à son extrémité droite, il vaut la peine d’obtenir plus de mois de données.</translation>
    </message>
    <message>
        <source>The model is trained on a part of the visitors, then on more of them, and asked for the same hidden pages each time.</source>
        <translation>Le modèle est entraîné sur une partie des visiteurs, puis sur davantage, et doit trouver chaque fois les mêmes pages masquées.</translation>
    </message>
    <message>
        <source>What other kinds of data would bring, such as page titles or dates.</source>
        <translation>Ce qu’apporteraient d’autres sortes de données, comme les titres des pages ou les dates.</translation>
    </message>
    <message>
        <source>Hit rate (in-sample)</source>
        <translation>Taux de réussite (dans l’échantillon)</translation>
    </message>
    <message>
        <source>How far a list stays within what the visitor knows: of its ten pages, the share whose business unit the visitor has taken something of.</source>
        <translation>À quel point une liste reste dans ce que le visiteur connaît&#xa0;: parmi ses dix pages, la part de celles dont la business unit a déjà été demandée par le visiteur.</translation>
    </message>
    <message>
        <source>Counted for each visitor, then averaged over those who took a page of a business unit. &quot;Unmapped&quot; is none and never a hit. Beside it stand what random pages, the most popular pages and pages of a single business unit would reach.</source>
        <translation>Calculé pour chaque visiteur, puis moyenné sur ceux qui ont demandé une page d’une business unit. «&#xa0;Unmapped&#xa0;» n’en est pas une et n’est jamais une réussite. À côté figure ce qu’atteindraient des pages au hasard, les pages les plus populaires et les pages d’une seule business unit.</translation>
    </message>
    <message>
        <source>Whether the advice is good. It is measured on what the model has learnt from, and a list with pages of one known unit only has 100 %. &quot;Found in the top 10&quot; tells whether a model finds what comes next.</source>
        <translation>Si les conseils sont bons. Il est mesuré sur ce qui a servi à l’apprentissage du modèle, et une liste limitée aux pages d’une seule BU connue atteint 100&#xa0;%. «&#xa0;Trouvées dans le top 10&#xa0;» dit si un modèle trouve ce qui vient ensuite.</translation>
    </message>
    <message>
        <source>Top hit rate (in-sample)</source>
        <translation>Taux de réussite strict (dans l’échantillon)</translation>
    </message>
    <message>
        <source>The same, with the business units of the visitor&apos;s strongest submissions only: does the list stay with what they wanted most?</source>
        <translation>La même mesure, limitée aux business units des envois les plus forts du visiteur&#xa0;: la liste reste-t-elle sur ce qu’il voulait le plus&#x202f;?</translation>
    </message>
    <message>
        <source>Of each visitor only the pages with the highest weight times submissions count as known.</source>
        <translation>Pour chaque visiteur, seules les pages dont le produit poids × envois est le plus élevé comptent comme connues.</translation>
    </message>
    <message>
        <source>Whether the advice is good, as the hit rate does not either.</source>
        <translation>Si les conseils sont bons, pas plus que le taux de réussite.</translation>
    </message>
    <message>
        <source>Link between two figures (Spearman)</source>
        <translation>Lien entre deux chiffres (Spearman)</translation>
    </message>
    <message>
        <source>Whether visitors who have more of the one tend to have more of the other: 1 always, 0 no link, -1 always less.</source>
        <translation>Si les visiteurs qui ont plus de l’un ont tendance à avoir plus de l’autre&#xa0;: 1 toujours, 0 aucun lien, -1 toujours moins.</translation>
    </message>
    <message>
        <source>Visitors are put in order by each figure, and the two orders are compared. What is called weak, moderate or strong is the end of the interval nearer to 0 (Cohen 1988).</source>
        <translation>Les visiteurs sont classés selon chaque chiffre, et les deux classements sont comparés. Faible, modéré ou fort qualifie la borne de l’intervalle la plus proche de 0 (Cohen 1988).</translation>
    </message>
    <message>
        <source>That the one causes the other.</source>
        <translation>Que l’un soit la cause de l’autre.</translation>
    </message>
    <message>
        <source>Basis: personal or popular</source>
        <translation>Base&#xa0;: personnelle ou populaire</translation>
    </message>
    <message>
        <source>What a recommendation rests on. Personal: what this visitor took speaks for the page. Popular: nothing they took does, so the page stands there because many took it.</source>
        <translation>Ce sur quoi repose une recommandation. Personnelle&#xa0;: ce que ce visiteur a demandé plaide pour la page. Populaire&#xa0;: rien de tel&#x202f;; la page est là parce que beaucoup l’ont demandée.</translation>
    </message>
    <message>
        <source>What the pages of the history add to a page&apos;s score is summed up, the model&apos;s own liking for popular pages left out; where that exceeds the least evidence set, the page is personal.</source>
        <translation>On additionne ce que les pages de l’historique apportent au score d’une page, sans compter le penchant du modèle pour les pages populaires&#x202f;; lorsque cela dépasse le minimum d’indices fixé, la page est personnelle.</translation>
    </message>
    <message>
        <source>That a popular page is bad advice: it is the same for everybody, and so says nothing about this visitor.</source>
        <translation>Qu’une page populaire soit un mauvais conseil&#xa0;: elle est la même pour tous, et ne dit donc rien de ce visiteur.</translation>
    </message>
    <message>
        <source>How strongly the model speaks for a page, compared with the other pages of the same visitor: 1 is the page it speaks for most.</source>
        <translation>Avec quelle force le modèle plaide pour une page, par rapport aux autres pages du même visiteur&#xa0;: 1 est celle qu’il défend le plus.</translation>
    </message>
    <message>
        <source>The model&apos;s own figure, brought to 0 to 1 between the visitor&apos;s lowest and highest page.</source>
        <translation>Le chiffre du modèle, ramené entre 0 et 1 entre la page la plus basse et la plus haute du visiteur.</translation>
    </message>
    <message>
        <source>A probability: 0.8 is not 80 %, and the scores of two visitors cannot be compared.</source>
        <translation>Une probabilité&#xa0;: 0,8 n’est pas 80&#xa0;%, et les scores de deux visiteurs ne sont pas comparables.</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <source>Which pages of the history speak for this recommendation, and how much each: they add up to 100 %.</source>
        <translation>Quelles pages de l’historique plaident pour cette recommandation, et pour combien chacune&#xa0;: le total fait 100&#xa0;%.</translation>
    </message>
    <message>
        <source>The score is a sum with one part for every page taken; each part is divided by their sum.</source>
        <translation>Le score est une somme, avec un terme pour chaque page demandée&#x202f;; chaque terme est divisé par leur somme.</translation>
    </message>
    <message>
        <source>Why the visitor took them, or that one caused the other: others who took the one often took the other.</source>
        <translation>Pourquoi le visiteur les a demandées, ni que l’une ait entraîné l’autre&#xa0;: d’autres qui ont demandé l’une ont souvent demandé l’autre.</translation>
    </message>
    <message>
        <source>Audience: reach against strength</source>
        <translation>Audience&#xa0;: portée ou force</translation>
    </message>
    <message>
        <source>Who should be offered a page, best first. Further down there are more visitors, for whom less speaks.</source>
        <translation>À qui proposer une page, les meilleurs d’abord. Plus bas, il y a plus de visiteurs, mais moins d’indices pour chacun.</translation>
    </message>
    <message>
        <source>By the place of the page in each visitor&apos;s own list, then by its score. Whoever has taken it, and whoever nothing speaks for, is not among them.</source>
        <translation>Selon la place de la page dans la liste de chaque visiteur, puis selon son score. Ceux qui l’ont demandée, et ceux pour qui rien ne plaide, n’en font pas partie.</translation>
    </message>
    <message>
        <source>How many of them will take the page.</source>
        <translation>Combien d’entre eux demanderont la page.</translation>
    </message>
    <message>
        <source>How many visitors took a page, or any page of a business unit or type.</source>
        <translation>Combien de visiteurs ont demandé une page, ou n’importe quelle page d’une business unit ou d’un type.</translation>
    </message>
    <message>
        <source>Every visitor counts once, however often the form was submitted.</source>
        <translation>Chaque visiteur compte une fois, quel que soit le nombre d’envois du formulaire.</translation>
    </message>
    <message>
        <source>How many people: one person may have several cookies.</source>
        <translation>Combien de personnes&#xa0;: une même personne peut avoir plusieurs cookies.</translation>
    </message>
    <message>
        <source>Interactions and submissions</source>
        <translation>Interactions et envois</translation>
    </message>
    <message>
        <source>An interaction is a page that a visitor took; a submission is one filled-in form. Who fills in the same form three times has one interaction and three submissions.</source>
        <translation>Une interaction est une page demandée par un visiteur&#x202f;; un envoi est un formulaire rempli. Qui remplit trois fois le même formulaire a une interaction et trois envois.</translation>
    </message>
    <message>
        <source>Counted in the submissions file. What a model learns from is the type&apos;s weight times the submissions (strength).</source>
        <translation>Comptés dans le fichier d’envois. Un modèle apprend du poids du type multiplié par les envois (la force).</translation>
    </message>
    <message>
        <source>How interested somebody is: some forms have to be sent twice.</source>
        <translation>À quel point quelqu’un est intéressé&#xa0;: certains formulaires doivent être envoyés deux fois.</translation>
    </message>
    <message>
        <source>Times recommended</source>
        <translation>Fois recommandée</translation>
    </message>
    <message>
        <source>In how many lists of ten a page stands because something speaks for it.</source>
        <translation>Dans combien de listes de dix une page figure parce que quelque chose plaide pour elle.</translation>
    </message>
    <message>
        <source>Counted over the lists of all visitors as they are shown, rules applied; pages that only fill a list do not count.</source>
        <translation>Compté sur les listes de tous les visiteurs telles qu’elles sont affichées, règles appliquées&#x202f;; les pages qui ne font que compléter une liste ne comptent pas.</translation>
    </message>
    <message>
        <source>How often it was seen: that is known to the site only.</source>
        <translation>Combien de fois elle a été vue&#xa0;: seul le site le sait.</translation>
    </message>
    <message>
        <source>Pages ever listed (coverage)</source>
        <translation>Pages listées au moins une fois (couverture)</translation>
    </message>
    <message>
        <source>What part of all pages stands in anybody&apos;s list. A model that shows everybody the same ten has a low one.</source>
        <translation>La part de toutes les pages qui figure dans au moins une liste. Un modèle qui propose les dix mêmes à tous en a une faible.</translation>
    </message>
    <message>
        <source>Pages in the list of at least one tested visitor, divided by all pages.</source>
        <translation>Pages présentes dans la liste d’au moins un visiteur testé, divisées par toutes les pages.</translation>
    </message>
    <message>
        <source>Whether the pages suit: random lists have the highest.</source>
        <translation>Si les pages conviennent&#xa0;: ce sont les listes au hasard qui ont la plus élevée.</translation>
    </message>
    <message>
        <source>Same few pages (Gini)</source>
        <translation>Toujours les mêmes pages (Gini)</translation>
    </message>
    <message>
        <source>How unevenly the places in the lists are shared out: 0, every page equally often; near 1, always the same few.</source>
        <translation>À quel point les places dans les listes sont inégalement réparties&#xa0;: 0, chaque page aussi souvent&#x202f;; près de 1, toujours les mêmes.</translation>
    </message>
    <message>
        <source>As the Gini coefficient of incomes, with pages in place of people.</source>
        <translation>Comme le coefficient de Gini des revenus, avec des pages à la place des personnes.</translation>
    </message>
    <message>
        <source>Whether that is bad: some pages are of use to many.</source>
        <translation>Si c’est un défaut&#xa0;: certaines pages sont utiles à beaucoup de monde.</translation>
    </message>
    <message>
        <source>Popularity of listed pages</source>
        <translation>Popularité des pages listées</translation>
    </message>
    <message>
        <source>How well known the listed pages are: the share of visitors who took them.</source>
        <translation>À quel point les pages listées sont connues&#xa0;: la part des visiteurs qui les ont demandées.</translation>
    </message>
    <message>
        <source>For each listed page the share of visitors who have it, averaged.</source>
        <translation>Pour chaque page listée, la part des visiteurs qui l’ont, en moyenne.</translation>
    </message>
    <message>
        <source>Whether they suit. High: safe advice; low: rare pages.</source>
        <translation>Si elles conviennent. Élevée&#xa0;: conseils sûrs&#x202f;; basse&#xa0;: pages rares.</translation>
    </message>
    <message>
        <source>Different BUs in a list (diversity)</source>
        <translation>BU différentes dans une liste (diversité)</translation>
    </message>
    <message>
        <source>How mixed a list is: how often two of its pages belong to different business units.</source>
        <translation>À quel point une liste est variée&#xa0;: la fréquence à laquelle deux de ses pages relèvent de business units différentes.</translation>
    </message>
    <message>
        <source>Over all pairs of pages in a list, averaged over visitors.</source>
        <translation>Sur toutes les paires de pages d’une liste, en moyenne sur les visiteurs.</translation>
    </message>
    <message>
        <source>Whether the visitor wants a mix.</source>
        <translation>Si le visiteur souhaite de la variété.</translation>
    </message>
    <message>
        <source>Start&apos;s luck (seed)</source>
        <translation>Chance au départ (graine)</translation>
    </message>
    <message>
        <source>Some models begin with random numbers. This is how much their result hangs on them.</source>
        <translation>Certains modèles partent de nombres aléatoires. Ceci dit à quel point leur résultat en dépend.</translation>
    </message>
    <message>
        <source>The model is trained with several starts on the same data; the spread of &quot;Found in the top 10&quot; (standard deviation).</source>
        <translation>Le modèle est entraîné avec plusieurs départs sur les mêmes données&#x202f;; la dispersion de «&#xa0;Trouvées dans le top 10&#xa0;» (écart type).</translation>
    </message>
    <message>
        <source>How sure the figure is otherwise: that is its interval.</source>
        <translation>La fiabilité du chiffre par ailleurs&#xa0;: c’est le rôle de son intervalle.</translation>
    </message>
    <message>
        <source>Training and ranking time</source>
        <translation>Temps d’entraînement et de classement</translation>
    </message>
    <message>
        <source>How long the model takes on this computer.</source>
        <translation>Le temps que prend le modèle sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Measured during the comparison, with other models trained beside it.</source>
        <translation>Mesuré pendant la comparaison, alors que d’autres modèles s’entraînent en parallèle.</translation>
    </message>
    <message>
        <source>Anything about its quality.</source>
        <translation>Quoi que ce soit sur sa qualité.</translation>
    </message>
    <message>
        <source>Settings tried</source>
        <translation>Réglages essayés</translation>
    </message>
    <message>
        <source>How well each setting of a model does on practice pages, which are apart from those of the test: the best there is tested once.</source>
        <translation>Les résultats de chaque réglage d’un modèle sur des pages d’exercice, distinctes de celles du test&#xa0;: le meilleur y est testé une seule fois.</translation>
    </message>
    <message>
        <source>All settings are tried a few times, the better third three times as often, and so on (successive halving).</source>
        <translation>Tous les réglages sont essayés quelques fois, le meilleur tiers trois fois plus souvent, et ainsi de suite (successive halving).</translation>
    </message>
    <message>
        <source>How good the best is on new data: of many tried, the best had some luck. The test says that.</source>
        <translation>Ce que vaut le meilleur sur de nouvelles données&#xa0;: parmi tant d’essais, il a eu un peu de chance. Le test le dira.</translation>
    </message>
    <message>
        <source>Taken and recommended</source>
        <translation>Demandées et recommandées</translation>
    </message>
    <message>
        <source>A business unit&apos;s share of what visitors took, beside its share of what they are recommended. Where the second is much smaller, the lists pass it over.</source>
        <translation>La part d’une business unit dans ce que les visiteurs ont demandé, à côté de sa part dans ce qui leur est recommandé. Si la seconde est bien plus petite, les listes la négligent.</translation>
    </message>
    <message>
        <source>Taken: of all pages taken, each once for every visitor who took it. Recommended: of all places in the lists of ten.</source>
        <translation>Demandées&#xa0;: parmi toutes les pages demandées, chacune comptant une fois par visiteur qui l’a demandée. Recommandées&#xa0;: parmi toutes les places des listes de dix.</translation>
    </message>
    <message>
        <source>Which of the two is right: a unit with few new pages has fewer left to recommend.</source>
        <translation>Laquelle des deux est la bonne&#xa0;: une BU qui a peu de pages nouvelles en a moins à recommander.</translation>
    </message>
    <message>
        <source>Who took one unit is shown another</source>
        <translation>Qui a demandé une BU s’en voit proposer une autre</translation>
    </message>
    <message>
        <source>Read a row: of 100 pages shown to visitors who took something of this unit, so many are of each unit. As a factor (lift), 2 means twice as many as in all lists.</source>
        <translation>Lisez une ligne&#xa0;: sur 100 pages proposées aux visiteurs qui ont demandé quelque chose de cette BU, autant relèvent de chaque BU. En facteur (lift), 2 veut dire deux fois plus que dans toutes les listes.</translation>
    </message>
    <message>
        <source>The places in the lists of those visitors, counted by business unit.</source>
        <translation>Les places dans les listes de ces visiteurs, comptées par business unit.</translation>
    </message>
    <message>
        <source>What they will take: these are recommendations.</source>
        <translation>Ce qu’ils demanderont&#xa0;: ce sont des recommandations.</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similarité</translation>
    </message>
    <message>
        <source>How much two pages are alike to the model: near 1, the same visitors take them; near 0, they have nothing to do with each other.</source>
        <translation>À quel point deux pages se ressemblent pour le modèle&#xa0;: près de 1, les mêmes visiteurs les demandent&#x202f;; près de 0, elles n’ont rien à voir.</translation>
    </message>
    <message>
        <source>From what the model has learnt about each page. For a unit or type: the average over its pages, each with the pages most like it.</source>
        <translation>D’après ce que le modèle a appris de chaque page. Pour une BU ou un type&#xa0;: la moyenne de ses pages, chacune avec celles qui lui ressemblent le plus.</translation>
    </message>
    <message>
        <source>Anything about their texts. And each model measures on its own scale, so figures of two models cannot be compared.</source>
        <translation>Quoi que ce soit sur leurs textes. Et chaque modèle mesure sur sa propre échelle&#xa0;: les chiffres de deux modèles ne sont pas comparables.</translation>
    </message>
    <message>
        <source>Which business unit owns the page</source>
        <translation>Quelle business unit possède la page</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (ligne %2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>submission rows</source>
        <translation>lignes d’envois</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Line of the file</source>
        <translation>Ligne du fichier</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>The visitor&apos;s id, as it stands in the file</source>
        <translation>L’identifiant du visiteur, tel qu’il figure dans le fichier</translation>
    </message>
    <message>
        <source>gated_asset_type of the row</source>
        <translation>gated_asset_type de la ligne</translation>
    </message>
    <message>
        <source>page_url of the row</source>
        <translation>page_url de la ligne</translation>
    </message>
    <message>
        <source>form_submissions of the row</source>
        <translation>form_submissions de la ligne</translation>
    </message>
    <message>
        <source>lines left out</source>
        <translation>lignes écartées</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>The file that the line stands in</source>
        <translation>Le fichier où se trouve la ligne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Why the line is not among the rows</source>
        <translation>Pourquoi la ligne n’est pas retenue</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>La ligne</translation>
    </message>
    <message>
        <source>The line as it stands in the file</source>
        <translation>La ligne telle qu’elle figure dans le fichier</translation>
    </message>
    <message>
        <source>pages with several business units</source>
        <translation>pages avec plusieurs business units</translation>
    </message>
    <message>
        <source>page_url in the mapping</source>
        <translation>page_url dans la table BU</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>Revendiquée par</translation>
    </message>
    <message>
        <source>The business units that the mapping gives it, in file order</source>
        <translation>Les business units que lui donne la table BU, dans l’ordre du fichier</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Compte pour</translation>
    </message>
    <message>
        <source>The business unit that the page counts for now</source>
        <translation>La business unit pour laquelle la page compte actuellement</translation>
    </message>
    <message>
        <source>Submissions on that page in the data</source>
        <translation>Envois sur cette page dans les données</translation>
    </message>
    <message>
        <source>first rows</source>
        <translation>premières lignes</translation>
    </message>
    <message>
        <source>Taken as %1</source>
        <translation>Pris comme %1</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisée</translation>
    </message>
    <message>
        <source>Of 100 recommended pages %1 are of the business units of the visitor&apos;s strongest submissions; of random pages %2 would be</source>
        <translation>Sur 100 pages recommandées, %1 relèvent des business units des envois les plus forts du visiteur&#x202f;; au hasard, il y en aurait %2</translation>
    </message>
    <message>
        <source>Of 100 recommended pages %1 are of business units that the visitor knows; of random pages %2 would be</source>
        <translation>Sur 100 pages recommandées, %1 relèvent de business units que le visiteur connaît&#x202f;; au hasard, il y en aurait %2</translation>
    </message>
    <message>
        <source>The pages of %1 are most alike (%2), those of %3 least (%4)</source>
        <translation>Les pages de %1 se ressemblent le plus (%2), celles de %3 le moins (%4)</translation>
    </message>
    <message>
        <source>Models side by side on hidden pages</source>
        <translation>Les modèles côte à côte sur des pages masquées</translation>
    </message>
    <message>
        <source>Hidden pages found in the top %1</source>
        <translation>Pages masquées trouvées dans le top %1</translation>
    </message>
    <message>
        <source>No length of history is clearly served worse than the others</source>
        <translation>Aucune longueur d’historique n’est nettement moins bien servie que les autres</translation>
    </message>
    <message>
        <source>No asset type is clearly served worse than the others</source>
        <translation>Aucun type de contenu n’est nettement moins bien servi que les autres</translation>
    </message>
    <message>
        <source>Of visitors with %1 known pages %2 of 100 hidden pages are found (95 %: %3 to %4), of all visitors %5</source>
        <translation>Pour les visiteurs dont on connaît %1 pages, %2 pages masquées sur 100 sont trouvées (95&#xa0;%&#xa0;: de %3 à %4), contre %5 pour l’ensemble des visiteurs</translation>
    </message>
    <message>
        <source>Of hidden pages of the type %1 %2 of 100 are found (95 %: %3 to %4), of all pages %5</source>
        <translation>Parmi les pages masquées du type %1, %2 sur 100 sont trouvées (95&#xa0;%&#xa0;: de %3 à %4), contre %5 pour l’ensemble des pages</translation>
    </message>
    <message>
        <source>Of 100 hidden pages of %1 %2 are found in the top %3 (95 %: %4 to %5); of all pages %6</source>
        <translation>Sur 100 pages masquées de %1, %2 sont trouvées dans le top %3 (95&#xa0;%&#xa0;: de %4 à %5), contre %6 pour l’ensemble des pages</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 et plus</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Hit rate by interactions</source>
        <translation>Taux de réussite selon les interactions</translation>
    </message>
    <message>
        <source>Read a column: of 100 visitors with so many interactions, so many have each hit rate. In-sample.</source>
        <translation>Lisez une colonne&#xa0;: sur 100 visiteurs qui ont ce nombre d’interactions, combien ont chaque taux de réussite. Dans l’échantillon.</translation>
    </message>
    <message>
        <source>There is no hit rate without a BU mapping: it counts recommended pages of business units that a cookie knows.</source>
        <translation>Pas de taux de réussite sans table BU&#xa0;: il compte les pages recommandées de business units que le cookie connaît.</translation>
    </message>
    <message>
        <source>There is no hit rate, since every cookie is left out of the lists.</source>
        <translation>Pas de taux de réussite, car tous les cookies sont exclus des listes.</translation>
    </message>
    <message>
        <source>There is no hit rate: of the cookies that are not left out of the lists, none knows a business unit and took anything that speaks for another page.</source>
        <translation>Pas de taux de réussite&#xa0;: parmi les cookies qui ne sont pas exclus des listes, aucun ne connaît de business unit tout en ayant demandé quelque chose qui plaide pour une autre page.</translation>
    </message>
    <message>
        <source>There is no hit rate: of the cookies that know a business unit, none took anything that speaks for another page.</source>
        <translation>Pas de taux de réussite&#xa0;: parmi les cookies qui connaissent une business unit, aucun n’a demandé quelque chose qui plaide pour une autre page.</translation>
    </message>
    <message>
        <source>There is no hit rate, since the BU mapping has a business unit for none of the pages.</source>
        <translation>Pas de taux de réussite, car la table BU n’a de business unit pour aucune des pages.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 cookies has no top hit rate, since none of its strongest submissions has a business unit.</source>
        <comment>%Ln of %1 cookies have no top hit rate, since none of their strongest submissions has a business unit.</comment>
        <translation>
            <numerusform>%Ln cookie sur %1 n’a pas de taux de réussite strict, car aucun de ses envois les plus forts n’a de business unit.</numerusform>
            <numerusform>%Ln cookies sur %1 n’ont pas de taux de réussite strict, car aucun de leurs envois les plus forts n’a de business unit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 cookies has no hit rate, since none of its pages has a business unit.</source>
        <comment>%Ln of %1 cookies have no hit rate, since none of their pages has a business unit.</comment>
        <translation>
            <numerusform>%Ln cookie sur %1 n’a pas de taux de réussite, car aucune de ses pages n’a de business unit.</numerusform>
            <numerusform>%Ln cookies sur %1 n’ont pas de taux de réussite, car aucune de leurs pages n’a de business unit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 cookies has no top hit rate, since nothing it took speaks for another page.</source>
        <comment>%Ln of %1 cookies have no top hit rate, since nothing they took speaks for another page.</comment>
        <translation>
            <numerusform>%Ln cookie sur %1 n’a pas de taux de réussite strict, car rien de ce qu’il a demandé ne plaide pour une autre page.</numerusform>
            <numerusform>%Ln cookies sur %1 n’ont pas de taux de réussite strict, car rien de ce qu’ils ont demandé ne plaide pour une autre page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 cookies has no hit rate, since nothing it took speaks for another page.</source>
        <comment>%Ln of %1 cookies have no hit rate, since nothing they took speaks for another page.</comment>
        <translation>
            <numerusform>%Ln cookie sur %1 n’a pas de taux de réussite, car rien de ce qu’il a demandé ne plaide pour une autre page.</numerusform>
            <numerusform>%Ln cookies sur %1 n’ont pas de taux de réussite, car rien de ce qu’ils ont demandé ne plaide pour une autre page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln cookie</source>
        <comment>%1 of %Ln cookies</comment>
        <translation>
            <numerusform>%1 sur %Ln cookie</numerusform>
            <numerusform>%1 sur %Ln cookies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln cookie has a top hit rate, too few for a mean to rely on: take it as a first hint.</source>
        <comment>Only %Ln cookies have a top hit rate, too few for a mean to rely on: take it as a first hint.</comment>
        <translation>
            <numerusform>Seul %Ln cookie a un taux de réussite strict, trop peu pour une moyenne fiable&#xa0;: n’y voyez qu’une première indication.</numerusform>
            <numerusform>Seuls %Ln cookies ont un taux de réussite strict, trop peu pour une moyenne fiable&#xa0;: n’y voyez qu’une première indication.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln cookie has a hit rate, too few for a mean to rely on: take it as a first hint.</source>
        <comment>Only %Ln cookies have a hit rate, too few for a mean to rely on: take it as a first hint.</comment>
        <translation>
            <numerusform>Seul %Ln cookie a un taux de réussite, trop peu pour une moyenne fiable&#xa0;: n’y voyez qu’une première indication.</numerusform>
            <numerusform>Seuls %Ln cookies ont un taux de réussite, trop peu pour une moyenne fiable&#xa0;: n’y voyez qu’une première indication.</numerusform>
        </translation>
    </message>
    <message>
        <source>These recommendations hit less often than pages drawn at random would: the mean top hit rate is %1 %, that of random pages %2 %.</source>
        <translation>Ces recommandations réussissent moins souvent que des pages tirées au hasard&#xa0;: le taux de réussite strict moyen est de %1&#xa0;%, celui de pages au hasard de %2&#xa0;%.</translation>
    </message>
    <message>
        <source>These recommendations hit less often than pages drawn at random would: the mean hit rate is %1 %, that of random pages %2 %.</source>
        <translation>Ces recommandations réussissent moins souvent que des pages tirées au hasard&#xa0;: le taux de réussite moyen est de %1&#xa0;%, celui de pages au hasard de %2&#xa0;%.</translation>
    </message>
    <message>
        <source>The thin line: where the true figure lies, for 95 of 100 such comparisons (bootstrap over cookies).</source>
        <translation>Le trait fin&#xa0;: là où se situe le vrai chiffre, pour 95 comparaisons de ce type sur 100 (bootstrap sur les cookies).</translation>
    </message>
    <message>
        <source>time</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>k-fold</source>
        <translation>k-fold</translation>
    </message>
    <message>
        <source>given test</source>
        <translation>test fourni</translation>
    </message>
    <message>
        <source>leave-one-out</source>
        <translation>leave-one-out</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n repeat</source>
        <comment>%1, %n repeats</comment>
        <translation>
            <numerusform>%1, %n répétition</numerusform>
            <numerusform>%1, %n répétitions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by pages known of the cookie</source>
        <translation>%1 par nombre de pages connues du cookie</translation>
    </message>
    <message>
        <source>%1 by business unit of the hidden page</source>
        <translation>%1 par business unit de la page masquée</translation>
    </message>
    <message>
        <source>%1 by asset type of the hidden page</source>
        <translation>%1 par type de contenu de la page masquée</translation>
    </message>
    <message>
        <source>Pages known of the cookie</source>
        <translation>Pages connues du cookie</translation>
    </message>
    <message>
        <source>Business unit of the hidden page</source>
        <translation>Business unit de la page masquée</translation>
    </message>
    <message>
        <source>Asset type of the hidden page</source>
        <translation>Type de contenu de la page masquée</translation>
    </message>
    <message>
        <source>%1 (%)</source>
        <translation>%1 (%)</translation>
    </message>
    <message>
        <source>history %1 %</source>
        <translation>historique %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>Pages without a business unit are left out: %1.</source>
        <translation>Les pages sans business unit sont laissées de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 by model</source>
        <translation>%1 par modèle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Most popular %1</source>
        <translation>Les plus populaires %1</translation>
    </message>
    <message>
        <source>Found pages against pages ever listed</source>
        <translation>Pages trouvées et pages listées au moins une fois</translation>
    </message>
    <message>
        <source>Pages ever listed (% of all)</source>
        <translation>Pages listées au moins une fois (% du total)</translation>
    </message>
    <message>
        <source>Pages ever listed</source>
        <translation>Pages listées</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Share of the hidden pages that stand within the top %1; in brackets the cookies tested.</source>
        <translation>Part des pages masquées présentes dans le top %1&#x202f;; entre parenthèses, les cookies testés.</translation>
    </message>
    <message>
        <source>Share of the cookies learnt from (%)</source>
        <translation>Part des cookies d’apprentissage (%)</translation>
    </message>
    <message>
        <source>The same pages are hidden at every share, and every tested cookie is shown to the models only when it is asked for.</source>
        <translation>Les mêmes pages sont masquées à chaque part, et chaque cookie testé n’est montré aux modèles qu’au moment de l’interroger.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>%1 on practice pages (%)</source>
        <translation>%1 sur les pages d’exercice (%)</translation>
    </message>
    <message>
        <source>Best of %1 trials</source>
        <translation>Meilleur de %1 essais</translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation>Meilleur jusqu’ici</translation>
    </message>
    <message>
        <source>Every setting is tried on a few practice rounds, the better third on three times as many (successive halving). The choice is made among those that saw most rounds; the test is apart.</source>
        <translation>Chaque réglage est essayé sur quelques tours d’exercice, le meilleur tiers sur trois fois plus (successive halving). Le choix se fait parmi ceux qui ont vu le plus de tours&#x202f;; le test est à part.</translation>
    </message>
    <message>
        <source>Top hit rates of both runs</source>
        <translation>Taux de réussite stricts des deux exécutions</translation>
    </message>
    <message>
        <source>Hit rates of both runs</source>
        <translation>Taux de réussite des deux exécutions</translation>
    </message>
    <message>
        <source>In-sample: measured on the submissions that the models were trained on.</source>
        <translation>Dans l’échantillon&#xa0;: mesuré sur les envois avec lesquels les modèles ont été entraînés.</translation>
    </message>
    <message>
        <source>Recommended pages by business unit, against the history</source>
        <translation>Pages recommandées par business unit, face à l’historique</translation>
    </message>
    <message>
        <source>Share of pages (%)</source>
        <translation>Part des pages (%)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Popular overall</source>
        <translation>Populaire auprès de tous</translation>
    </message>
    <message>
        <source>popular</source>
        <translation>populaire</translation>
    </message>
    <message>
        <source>random</source>
        <translation>au hasard</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>personnelle</translation>
    </message>
    <message>
        <source>One visitor, by the id in the file.</source>
        <translation>Un visiteur, désigné par son identifiant dans le fichier.</translation>
    </message>
    <message>
        <source>new visitor</source>
        <translation>nouveau visiteur</translation>
    </message>
    <message>
        <source>The gated form&apos;s page: its title where the files give one.</source>
        <translation>La page du formulaire&#xa0;: son titre si les fichiers en donnent un.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>The asset type, as the file names it.</source>
        <translation>Le type de contenu, tel que le nomme le fichier.</translation>
    </message>
    <message>
        <source>The owner of the page by the BU mapping.</source>
        <translation>Le propriétaire de la page selon la table BU.</translation>
    </message>
    <message>
        <source>Main BU</source>
        <translation>BU principale</translation>
    </message>
    <message>
        <source>The business unit that most of the visitor&apos;s submissions are of.</source>
        <translation>La business unit dont relèvent le plus d’envois du visiteur.</translation>
    </message>
    <message>
        <source>How alike the page and the pages most like it are to the model, on average. High: the same visitors take them. Low: it stands alone.</source>
        <translation>À quel point la page et celles qui lui ressemblent le plus sont proches pour le modèle, en moyenne. Élevée&#xa0;: les mêmes visiteurs les demandent. Basse&#xa0;: elle est isolée.</translation>
    </message>
    <message>
        <source>assets</source>
        <translation>contenus</translation>
    </message>
    <message>
        <source>How many visitors took the page.</source>
        <translation>Combien de visiteurs ont demandé la page.</translation>
    </message>
    <message>
        <source>Form submissions of this page.</source>
        <translation>Envois de formulaire de cette page.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln took it</source>
        <comment>%Ln took it</comment>
        <translation>
            <numerusform>%Ln l’a demandée</numerusform>
            <numerusform>%Ln l’ont demandée</numerusform>
        </translation>
    </message>
    <message>
        <source>What this visitor took speaks for this page.</source>
        <translation>Ce que ce visiteur a demandé plaide pour cette page.</translation>
    </message>
    <message>
        <source>This model knows how popular each page is overall, and ranks it among the personal pages by that.</source>
        <translation>Ce modèle connaît la popularité générale de chaque page et la classe en conséquence parmi les pages personnelles.</translation>
    </message>
    <message>
        <source>Pages of their own business units come first.</source>
        <translation>Les pages de ses propres business units viennent en premier.</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>En raison de</translation>
    </message>
    <message>
        <source>How much each page of the history adds to this score, as a share of all that adds to it. The colours are the pages&apos; business units; grey is what is popular overall, and Unmapped.</source>
        <translation>Ce que chaque page de l’historique ajoute à ce score, en part de tout ce qui s’y ajoute. Les couleurs sont celles des business units des pages&#x202f;; le gris désigne la popularité générale, et Unmapped.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>How the what-if moves the page in the list.</source>
        <translation>Comment la simulation déplace la page dans la liste.</translation>
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
        <translation>Ce qui ajoute le plus à ce score&#xa0;: une page de l’historique, ou la popularité générale de la page.</translation>
    </message>
    <message>
        <source>What that adds, as a share of all that is added or taken.</source>
        <translation>Ce que cela ajoute, en part de tout ce qui est ajouté ou retiré.</translation>
    </message>
    <message>
        <source>Personal: what this cookie took speaks for the page. Popular: nothing it took does, but many others took the page. A model that knows what is popular overall (CEASE) ranks such pages among the others, by its score; in the lists of other models they follow behind.</source>
        <translation>Personnelle&#xa0;: ce que ce cookie a demandé plaide pour la page. Populaire&#xa0;: rien de ce qu’il a demandé ne plaide pour elle, mais beaucoup d’autres l’ont demandée. Un modèle qui connaît la popularité générale (CEASE) classe ces pages parmi les autres, selon leur score&#x202f;; dans les listes des autres modèles, elles suivent à la fin.</translation>
    </message>
    <message>
        <source>Why the page is recommended, with the three largest shares.</source>
        <translation>Pourquoi la page est recommandée, avec les trois plus grandes parts.</translation>
    </message>
    <message>
        <source>The model&apos;s score, scaled to 0 to 1 over all pages of this cookie: it orders the pages of one cookie, and cannot be compared with those of another. None for popular pages that fill the list.</source>
        <translation>Le score du modèle, ramené entre 0 et 1 sur toutes les pages de ce cookie&#xa0;: il ordonne les pages d’un cookie et n’est pas comparable à ceux d’un autre. Absent pour les pages populaires qui complètent la liste.</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historique</translation>
    </message>
    <message>
        <source>Untick a page to see what would change without it.</source>
        <translation>Décochez une page pour voir ce qui changerait sans elle.</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>comptée</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>Share in no. %1</source>
        <translation>Part dans le n° %1</translation>
    </message>
    <message>
        <source>next best assets</source>
        <translation>prochains meilleurs contenus</translation>
    </message>
    <message>
        <source>Rank among the pages not yet submitted.</source>
        <translation>Rang parmi les pages pas encore demandées.</translation>
    </message>
    <message>
        <source>similar pages</source>
        <translation>pages similaires</translation>
    </message>
    <message>
        <source>Rank among the other pages.</source>
        <translation>Rang parmi les autres pages.</translation>
    </message>
    <message>
        <source>How alike the two pages are, by the model&apos;s own measure.</source>
        <translation>À quel point les deux pages se ressemblent, selon la mesure du modèle.</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>pages</translation>
    </message>
    <message>
        <source>Hit rate = %1 %2 × log10(interactions) %3 × log10(submissions).</source>
        <translation>Taux de réussite = %1 %2 × log10(interactions) %3 × log10(envois).</translation>
    </message>
    <message>
        <source>Hit rate = %1 %2 × interactions %3 × submissions.</source>
        <translation>Taux de réussite = %1 %2 × interactions %3 × envois.</translation>
    </message>
    <message>
        <source>R² = %1: the two explain %2 % of the differences between visitors (least squares; R² = 1 − squares left over / squares around the mean).</source>
        <translation>R² = %1&#xa0;: les deux expliquent %2&#xa0;% des différences entre visiteurs (moindres carrés&#x202f;; R² = 1 − carrés résiduels / carrés autour de la moyenne).</translation>
    </message>
    <message>
        <source>No difference found (95 %: %1 to %2 of 100)</source>
        <translation>Aucune différence constatée (95&#xa0;%&#xa0;: de %1 à %2 sur 100)</translation>
    </message>
    <message>
        <source>%1 fewer of 100 found (95 %: %2 to %3)</source>
        <translation>%1 trouvées de moins sur 100 (95&#xa0;%&#xa0;: de %2 à %3)</translation>
    </message>
    <message>
        <source>%1 more of 100 found (95 %: %2 to %3)</source>
        <translation>%1 trouvées de plus sur 100 (95&#xa0;%&#xa0;: de %2 à %3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 lists changes</source>
        <comment>%Ln of %1 lists change</comment>
        <translation>
            <numerusform>%Ln liste sur %1 change</numerusform>
            <numerusform>%Ln listes sur %1 changent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 instead of %2 pages shown</source>
        <translation>%1 pages proposées au lieu de %2</translation>
    </message>
    <message>
        <source>Leave out pages without a business unit</source>
        <translation>Exclure les pages sans business unit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor is left out of every list.</source>
        <comment>%Ln visitors are left out of every list.</comment>
        <translation>
            <numerusform>%Ln visiteur est exclu de toutes les listes.</numerusform>
            <numerusform>%Ln visiteurs sont exclus de toutes les listes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id of the file is not in the data.</source>
        <comment>%Ln ids of the file are not in the data.</comment>
        <translation>
            <numerusform>%Ln identifiant du fichier n’est pas dans les données.</numerusform>
            <numerusform>%Ln identifiants du fichier ne sont pas dans les données.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pages are in the list.</source>
        <translation>Pages présentes dans la liste&#xa0;: %1 sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page of the list is not in the data.</source>
        <comment>%Ln pages of the list are not in the data.</comment>
        <translation>
            <numerusform>%Ln page de la liste n’est pas dans les données.</numerusform>
            <numerusform>%Ln pages de la liste ne sont pas dans les données.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has neither languages nor last days.</source>
        <translation>Elle n’indique ni langues ni derniers jours.</translation>
    </message>
    <message>
        <source>It has last days, and no languages.</source>
        <translation>Elle indique des derniers jours, mais pas de langues.</translation>
    </message>
    <message>
        <source>It has languages, and no last days.</source>
        <translation>Elle indique des langues, mais pas de derniers jours.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list has fewer than %1 pages of %2.</source>
        <comment>%Ln lists have fewer than %1 pages of %2.</comment>
        <translation>
            <numerusform>%Ln liste a moins de %1 pages de %2.</numerusform>
            <numerusform>%Ln listes ont moins de %1 pages de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list has no page that the rules allow.</source>
        <comment>%Ln lists have no page that the rules allow.</comment>
        <translation>
            <numerusform>%Ln liste n’a aucune page autorisée par les règles.</numerusform>
            <numerusform>%Ln listes n’ont aucune page autorisée par les règles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list is shorter than asked: the rules allow no more pages.</source>
        <comment>%Ln lists are shorter than asked: the rules allow no more pages.</comment>
        <translation>
            <numerusform>%Ln liste est plus courte que demandé&#xa0;: les règles n’autorisent pas d’autres pages.</numerusform>
            <numerusform>%Ln listes sont plus courtes que demandé&#xa0;: les règles n’autorisent pas d’autres pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cookie to be left out is not in the data.</source>
        <comment>%Ln cookies to be left out are not in the data.</comment>
        <translation>
            <numerusform>%Ln cookie à exclure n’est pas dans les données.</numerusform>
            <numerusform>%Ln cookies à exclure ne sont pas dans les données.</numerusform>
        </translation>
    </message>
    <message>
        <source>Submissions of &quot;%1&quot; weigh 0: nothing is learnt from them, but these pages can be recommended all the same. The rule &quot;exclude-types&quot; leaves them out.</source>
        <translation>Les envois de «&#xa0;%1&#xa0;» ont un poids de 0&#xa0;: le modèle n’en apprend rien, mais ces pages peuvent quand même être recommandées. La règle «&#xa0;exclude-types&#xa0;» les exclut.</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>plus haut</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>plus bas</translation>
    </message>
    <message>
        <source>A dash: not set there.</source>
        <translation>Un tiret&#xa0;: non défini à cet endroit.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>What the forms call it.</source>
        <translation>Son nom dans les formulaires.</translation>
    </message>
    <message>
        <source>settings that differ</source>
        <translation>réglages différents</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Seconde</translation>
    </message>
    <message>
        <source>Interval of the change by bootstrap over cookies; of the same cookies one by one where both runs hid the same pages. A dash: the figure has none.</source>
        <translation>Intervalle de l’évolution, par bootstrap sur les cookies&#x202f;; sur les mêmes cookies un à un lorsque les deux exécutions ont masqué les mêmes pages. Un tiret&#xa0;: le chiffre n’en a pas.</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Better or worse only where the interval leaves 0 out and the adjusted p is below .05.</source>
        <translation>Mieux ou moins bien seulement si l’intervalle ne contient pas 0 et que le p ajusté est inférieur à 0,05.</translation>
    </message>
    <message>
        <source>Mean over cookies.</source>
        <translation>Moyenne sur les cookies.</translation>
    </message>
    <message>
        <source>figures of both runs</source>
        <translation>chiffres des deux exécutions</translation>
    </message>
    <message>
        <source>What both runs have measured.</source>
        <translation>Ce que les deux exécutions ont mesuré.</translation>
    </message>
    <message>
        <source>Second minus first.</source>
        <translation>La seconde moins la première.</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>What you have marked, to find it again.</source>
        <translation>Ce que vous avez marqué pour le retrouver.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What you have called it; else its model. F2 gives it a name.</source>
        <translation>Le nom que vous lui avez donné&#x202f;; à défaut, son modèle. F2 permet de la nommer.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The model with its settings.</source>
        <translation>Le modèle avec ses réglages.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Of the newest training or measurement, on this computer&apos;s clock.</source>
        <translation>Du dernier entraînement ou de la dernière mesure, à l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Share of the visitors whose hidden page is among the first 10 (HR@10), or the first K where the settings say another K. The line is the 95 % interval. A dash: not measured on hidden pages yet.</source>
        <translation>Part des visiteurs dont la page masquée est parmi les 10 premières (HR@10), ou les K premières si les réglages indiquent un autre K. Le trait est l’intervalle à 95&#xa0;%. Un tiret&#xa0;: pas encore mesuré sur des pages masquées.</translation>
    </message>
    <message>
        <source>Share of the ten recommended pages whose business unit is among those that the cookie submitted. In-sample: the model has seen these submissions. None for runs of earlier versions, in which Unmapped pages counted as hits.</source>
        <translation>Part des dix pages recommandées dont la business unit est parmi celles que le cookie a demandées. Dans l’échantillon&#xa0;: le modèle a vu ces envois. Absent pour les exécutions de versions antérieures, où les pages Unmapped comptaient comme des réussites.</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>version antérieure</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>The file, and the start of the fingerprint of what was learnt from it: runs with the same fingerprint saw the same data under the same weights.</source>
        <translation>Le fichier, et le début de l’empreinte de ce qui en a été appris&#xa0;: les exécutions de même empreinte ont vu les mêmes données avec les mêmes poids.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, fingerprint %2</source>
        <translation>%1, empreinte %2</translation>
    </message>
    <message>
        <source>%1 visitors, %2 pages</source>
        <translation>%1 visiteurs, %2 pages</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affichée</translation>
    </message>
    <message>
        <source>Shown: what the pages show now. Otherwise what tells the run&apos;s data from those that are open; nothing where they are the same.</source>
        <translation>Affichée&#xa0;: ce que montrent les pages en ce moment. Sinon, ce qui distingue les données de l’exécution de celles qui sont ouvertes&#x202f;; rien si ce sont les mêmes.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What you have written of it.</source>
        <translation>Ce que vous en avez écrit.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>A training is judged on what it learnt from, an evaluation on hidden pages.</source>
        <translation>Un entraînement est jugé sur ses propres données d’apprentissage, une évaluation sur des pages masquées.</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>évaluation</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Tous les réglages</translation>
    </message>
    <message>
        <source>Everything that was set, by its key.</source>
        <translation>Tout ce qui a été réglé, avec sa clé.</translation>
    </message>
    <message>
        <source>In the data.</source>
        <translation>Dans les données.</translation>
    </message>
    <message>
        <source>NDCG@K</source>
        <translation>NDCG@K</translation>
    </message>
    <message>
        <source>As what was found, where a page counts more the higher it stands.</source>
        <translation>Comme les pages trouvées, mais une page compte d’autant plus qu’elle est placée haut.</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Start of the model&apos;s random choices.</source>
        <translation>Point de départ des choix aléatoires du modèle.</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>exécutions</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n other setting</source>
        <comment>%n other settings</comment>
        <translation>
            <numerusform>%n autre réglage</numerusform>
            <numerusform>%n autres réglages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 weight</source>
        <translation>poids de %1</translation>
    </message>
    <message>
        <source>Other files, the same settings.</source>
        <translation>Autres fichiers, mêmes réglages.</translation>
    </message>
    <message>
        <source>Other files, %1.</source>
        <translation>Autres fichiers, %1.</translation>
    </message>
    <message>
        <source>Same submissions, another BU mapping, the same settings.</source>
        <translation>Mêmes envois, autre table BU, mêmes réglages.</translation>
    </message>
    <message>
        <source>Same submissions, another BU mapping, %1.</source>
        <translation>Mêmes envois, autre table BU, %1.</translation>
    </message>
    <message>
        <source>Same files, the same settings.</source>
        <translation>Mêmes fichiers, mêmes réglages.</translation>
    </message>
    <message>
        <source>Same files, %1.</source>
        <translation>Mêmes fichiers, %1.</translation>
    </message>
    <message>
        <source>other weights</source>
        <translation>autres poids</translation>
    </message>
    <message>
        <source>other rows</source>
        <translation>autres lignes</translation>
    </message>
    <message>
        <source>other mapping</source>
        <translation>autre table BU</translation>
    </message>
    <message>
        <source>other files</source>
        <translation>autres fichiers</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>could be chance</source>
        <translation>peut-être le hasard</translation>
    </message>
    <message>
        <source>not above random</source>
        <translation>pas mieux que le hasard</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of 100 cookies, less that of most popular on the same cookies.</source>
        <translation>«&#xa0;%1&#xa0;» sur 100 cookies, moins le même chiffre pour les plus populaires sur les mêmes cookies.</translation>
    </message>
    <message>
        <source>Against popular, 95 %</source>
        <translation>Face au populaire, 95&#xa0;%</translation>
    </message>
    <message>
        <source>Where the difference to most popular truly lies, for 95 of 100 such comparisons; of 100 cookies. From drawing the tested cookies anew, both models on the same ones (paired bootstrap).</source>
        <translation>Là où se situe vraiment la différence avec les plus populaires, pour 95 comparaisons de ce type sur 100&#x202f;; sur 100 cookies. En tirant à nouveau au sort les cookies testés, les deux modèles sur les mêmes (bootstrap apparié).</translation>
    </message>
    <message>
        <source>Against current</source>
        <translation>Face à l’actuel</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of 100 cookies, less that of the current model on the same cookies.</source>
        <translation>«&#xa0;%1&#xa0;» sur 100 cookies, moins le même chiffre pour le modèle actuel sur les mêmes cookies.</translation>
    </message>
    <message>
        <source>Against current, 95 %</source>
        <translation>Face à l’actuel, 95&#xa0;%</translation>
    </message>
    <message>
        <source>Where the difference to the current model truly lies, for 95 of 100 such comparisons; of 100 cookies. From drawing the tested cookies anew, both models on the same ones (paired bootstrap).</source>
        <translation>Là où se situe vraiment la différence avec le modèle actuel, pour 95 comparaisons de ce type sur 100&#x202f;; sur 100 cookies. En tirant à nouveau au sort les cookies testés, les deux modèles sur les mêmes (bootstrap apparié).</translation>
    </message>
    <message>
        <source>By chance alone</source>
        <translation>Par le seul hasard</translation>
    </message>
    <message>
        <source>%1 of 100 cookies (95 %: %2; by chance alone in %3 of 100 comparisons): %4</source>
        <translation>%1 sur 100 cookies (95&#xa0;%&#xa0;: %2&#x202f;; par le seul hasard dans %3 comparaisons sur 100)&#xa0;: %4</translation>
    </message>
    <message>
        <source>best</source>
        <translation>meilleur</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Best: finds the most hidden pages in its first ten. Current: the model in use. Baseline: what any model has to beat.</source>
        <translation>Meilleur&#xa0;: trouve le plus de pages masquées dans ses dix premières. Actuel&#xa0;: le modèle utilisé. Référence&#xa0;: ce que tout modèle doit dépasser.</translation>
    </message>
    <message>
        <source>%1 The line is the 95 % interval.</source>
        <translation>%1 Le trait est l’intervalle à 95&#xa0;%.</translation>
    </message>
    <message>
        <source>%1 % (95 %: %2 to %3)</source>
        <translation>%1&#xa0;% (95&#xa0;%&#xa0;: de %2 à %3)</translation>
    </message>
    <message>
        <source>%1, 95 %</source>
        <translation>%1, 95&#xa0;%</translation>
    </message>
    <message>
        <source>Where the true figure lies, for 95 of 100 such comparisons, in percent. From drawing the tested cookies anew (bootstrap), repeats averaged first.</source>
        <translation>Là où se situe le vrai chiffre, pour 95 comparaisons de ce type sur 100, en pourcentage. En tirant à nouveau au sort les cookies testés (bootstrap), après avoir fait la moyenne des répétitions.</translation>
    </message>
    <message>
        <source>Same few pages</source>
        <translation>Toujours les mêmes</translation>
    </message>
    <message>
        <source>BU mix moved</source>
        <translation>Mix BU déplacé</translation>
    </message>
    <message>
        <source>Start&apos;s luck</source>
        <translation>Chance au départ</translation>
    </message>
    <message>
        <source>By how much of 100 cookies &quot;%1&quot; differs between starts at random (standard deviation over seeds on the first split); apart from the interval, which is over cookies. A dash: the model has no random start.</source>
        <translation>De combien, sur 100 cookies, «&#xa0;%1&#xa0;» varie d’un départ aléatoire à l’autre (écart type sur les graines, première division)&#x202f;; à distinguer de l’intervalle, qui porte sur les cookies. Un tiret&#xa0;: le modèle n’a pas de départ aléatoire.</translation>
    </message>
    <message>
        <source>%1 to %2 % over %3 starts</source>
        <translation>de %1 à %2&#xa0;% sur %3 départs</translation>
    </message>
    <message>
        <source>No random start</source>
        <translation>Aucun départ aléatoire</translation>
    </message>
    <message>
        <source>Training, s</source>
        <translation>Entraînement, s</translation>
    </message>
    <message>
        <source>Seconds of one training.</source>
        <translation>Durée d’un entraînement, en secondes.</translation>
    </message>
    <message>
        <source>Ranking, s</source>
        <translation>Classement, s</translation>
    </message>
    <message>
        <source>Seconds to rank all pages for every tested cookie once.</source>
        <translation>Secondes pour classer une fois toutes les pages pour chaque cookie testé.</translation>
    </message>
    <message>
        <source>scorecard</source>
        <translation>comparatif</translation>
    </message>
    <message>
        <source>similarity by business unit</source>
        <translation>similarité par business unit</translation>
    </message>
    <message>
        <source>similarity by asset type</source>
        <translation>similarité par type de contenu</translation>
    </message>
    <message>
        <source>similarity by page</source>
        <translation>similarité par page</translation>
    </message>
    <message>
        <source>How much a page has in common with the ten pages most like it, on average over the group&apos;s pages</source>
        <translation>Ce qu’une page a en commun avec les dix pages qui lui ressemblent le plus, en moyenne sur les pages du groupe</translation>
    </message>
    <message>
        <source>Pages of the group in the data that the model was trained on</source>
        <translation>Pages du groupe dans les données d’entraînement du modèle</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor looks like a robot: %1 pages, %2 of %3 submissions.</source>
        <comment>%Ln visitors look like robots: up to %1 pages, together %2 of %3 submissions.</comment>
        <translation>
            <numerusform>%Ln visiteur ressemble à un robot&#xa0;: %1 pages, %2 envois sur %3.</numerusform>
            <numerusform>%Ln visiteurs ressemblent à des robots&#xa0;: jusqu’à %1 pages, en tout %2 envois sur %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is left out of training and evaluation, and still gets recommendations.</source>
        <comment>They are left out of training and evaluation, and still get recommendations.</comment>
        <translation>
            <numerusform>Il est exclu de l’entraînement et de l’évaluation, mais reçoit toujours des recommandations.</numerusform>
            <numerusform>Ils sont exclus de l’entraînement et de l’évaluation, mais reçoivent toujours des recommandations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only deliveries that were chosen count: %1.</source>
        <translation>Seules les livraisons choisies comptent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only some days count: %1.</source>
        <translation>Seuls certains jours comptent&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row is left.</source>
        <comment>%1 of %Ln rows are left.</comment>
        <translation>
            <numerusform>Il reste %1 ligne sur %Ln.</numerusform>
            <numerusform>Il reste %1 lignes sur %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the others has no date.</source>
        <comment>%Ln of the others have no date.</comment>
        <translation>
            <numerusform>%Ln des autres n’a pas de date.</numerusform>
            <numerusform>%Ln des autres n’ont pas de date.</numerusform>
        </translation>
    </message>
    <message>
        <source>Best: places hidden pages highest, among those that saw most practice rounds. Present: the settings in use.</source>
        <translation>Meilleur&#xa0;: place les pages masquées le plus haut, parmi ceux qui ont vu le plus de tours d’exercice. Actuel&#xa0;: les réglages utilisés.</translation>
    </message>
    <message>
        <source>best, present</source>
        <translation>meilleur, actuel</translation>
    </message>
    <message>
        <source>present</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>On practice pages (validation folds), not on those of the test. %1</source>
        <translation>Sur des pages d’exercice (plis de validation), pas sur celles du test. %1</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Spent on this trial so far.</source>
        <translation>Consacrées à cet essai jusqu’ici.</translation>
    </message>
    <message>
        <source>trials</source>
        <translation>essais</translation>
    </message>
    <message>
        <source>In the order of the first try.</source>
        <translation>Dans l’ordre du premier essai.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Each keeps the better third and tries it in three times as many practice rounds.</source>
        <translation>Chacune garde le meilleur tiers et l’essaie sur trois fois plus de tours d’exercice.</translation>
    </message>
    <message>
        <source>Practice rounds</source>
        <translation>Tours d’exercice</translation>
    </message>
    <message>
        <source>How often other pages were hidden from it so far (validation folds).</source>
        <translation>Combien de fois d’autres pages lui ont été masquées jusqu’ici (plis de validation).</translation>
    </message>
    <message>
        <source>Of 100 of its pages that were hidden from the model, how many stand among the ten recommended ones, with the 95 % interval. It does not say that anybody saw a recommendation.</source>
        <translation>Sur 100 de ses pages masquées au modèle, combien figurent parmi les dix recommandées, avec l’intervalle à 95&#xa0;%. Cela ne dit pas que quelqu’un a vu une recommandation.</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sans BU</translation>
    </message>
    <message>
        <source>%1 of 100 hidden pages are found (95 %: %2 to %3)</source>
        <translation>%1 pages masquées sur 100 sont trouvées (95&#xa0;%&#xa0;: de %2 à %3)</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Servie</translation>
    </message>
    <message>
        <source>Worse or better than all pages together, only where the interval carries it. Sorted by it, those that are clearly worse stand first, then those of which too little is known, then the clearly better ones.</source>
        <translation>Moins bien ou mieux que l’ensemble des pages, seulement si l’intervalle le confirme. Le tri place d’abord les business units nettement moins bien servies, puis celles dont on sait trop peu, puis celles nettement mieux servies.</translation>
    </message>
    <message>
        <source>How many visitors had one of its pages hidden: what the figure rests on.</source>
        <translation>Combien de visiteurs ont eu une de ses pages masquée&#xa0;: ce sur quoi repose le chiffre.</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Similarité</translation>
    </message>
    <message>
        <source>Average similarity of its pages to the pages most like them. High: the same visitors take them together. Low: each stands alone.</source>
        <translation>Similarité moyenne de ses pages avec celles qui leur ressemblent le plus. Élevée&#xa0;: les mêmes visiteurs les demandent ensemble. Basse&#xa0;: chacune est isolée.</translation>
    </message>
    <message>
        <source>How many pages it owns.</source>
        <translation>Combien de pages elle possède.</translation>
    </message>
    <message>
        <source>Its share of all pages taken, a page counting once for each visitor who took it, however often. What is recommended counts the same way, so both can be compared.</source>
        <translation>Sa part de toutes les pages demandées, chaque page comptant une fois par visiteur qui l’a demandée, quel que soit le nombre d’envois. Les recommandations sont comptées de la même façon&#xa0;: les deux sont donc comparables.</translation>
    </message>
    <message>
        <source>Its share of all places in the lists of ten: a page counts once for each visitor it is recommended to.</source>
        <translation>Sa part de toutes les places des listes de dix&#xa0;: une page compte une fois par visiteur à qui elle est recommandée.</translation>
    </message>
    <message>
        <source>Of the visitors who took something of it, how many get popular pages only, as nothing they took speaks for another page.</source>
        <translation>Parmi les visiteurs qui y ont demandé quelque chose, combien ne reçoivent que des pages populaires, rien de ce qu’ils ont demandé ne plaidant pour une autre page.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor</source>
        <comment>%Ln visitors</comment>
        <translation>
            <numerusform>%Ln visiteur</numerusform>
            <numerusform>%Ln visiteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the pages taken, %2 % of those recommended.</source>
        <translation>%1&#xa0;% des pages demandées, %2&#xa0;% des pages recommandées.</translation>
    </message>
    <message>
        <source>%1 % of the pages taken.</source>
        <translation>%1&#xa0;% des pages demandées.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>ALS as in the notebook</source>
        <translation>ALS comme dans le notebook</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;.</source>
        <translation>Il n’y a pas de modèle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The models are %1.</source>
        <translation>Modèles disponibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What is hidden (protocol)</source>
        <translation>Ce qui est masqué (protocole)</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>times that other pages are hidden (leave-one-out, k-fold); figures are averages over them</source>
        <translation>nombre de fois que d’autres pages sont masquées (leave-one-out, k-fold)&#x202f;; les chiffres en sont la moyenne</translation>
    </message>
    <message>
        <source>Parts (folds)</source>
        <translation>Parties (plis)</translation>
    </message>
    <message>
        <source>parts that the cookies are divided into (k-fold)</source>
        <translation>nombre de parties entre lesquelles les cookies sont répartis (k-fold)</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>Part du test</translation>
    </message>
    <message>
        <source>share of the interactions that lie after the time cut, about</source>
        <translation>part approximative des interactions situées après la coupure dans le temps</translation>
    </message>
    <message>
        <source>Length of the list (K)</source>
        <translation>Longueur de la liste (K)</translation>
    </message>
    <message>
        <source>how many recommended pages are judged (HR@K, NDCG@K)</source>
        <translation>nombre de pages recommandées prises en compte (HR@K, NDCG@K)</translation>
    </message>
    <message>
        <source>Longer list (long K)</source>
        <translation>Liste plus longue (K long)</translation>
    </message>
    <message>
        <source>how many pages the longer list has (Recall, second NDCG)</source>
        <translation>nombre de pages de la liste plus longue (Recall, second NDCG)</translation>
    </message>
    <message>
        <source>Draws for intervals</source>
        <translation>Tirages pour les intervalles</translation>
    </message>
    <message>
        <source>how often the tested cookies are drawn anew (bootstrap resamples)</source>
        <translation>nombre de fois que les cookies testés sont à nouveau tirés au sort (rééchantillonnages bootstrap)</translation>
    </message>
    <message>
        <source>Starts tried (seeds)</source>
        <translation>Départs essayés (graines)</translation>
    </message>
    <message>
        <source>how often a model with random starts is trained on the first split, to show its spread</source>
        <translation>nombre d’entraînements d’un modèle à départ aléatoire sur la première division, pour montrer sa dispersion</translation>
    </message>
    <message>
        <source>Hit rate in-sample</source>
        <translation>Taux de réussite dans l’échantillon</translation>
    </message>
    <message>
        <source>also trains every model on everything for the notebook&apos;s hit rate; without it large data takes half the time</source>
        <translation>entraîne aussi chaque modèle sur tout, pour le taux de réussite du notebook&#x202f;; sans cela, de grosses données prennent moitié moins de temps</translation>
    </message>
    <message>
        <source>start of the random choices of hidden pages and resamples</source>
        <translation>point de départ des choix aléatoires des pages masquées et des rééchantillonnages</translation>
    </message>
    <message>
        <source>Not run.</source>
        <translation>Non lancé.</translation>
    </message>
    <message>
        <source>Testing %1, %2 of %3</source>
        <translation>Test de %1, %2 sur %3</translation>
    </message>
    <message>
        <source>%1 was left out.</source>
        <translation>%1 a été laissé de côté.</translation>
    </message>
    <message>
        <source>No cookie of the test file has both a known page and a new one.</source>
        <translation>Aucun cookie du fichier de test n’a à la fois une page connue et une nouvelle.</translation>
    </message>
    <message>
        <source>Give the known history of its cookies with --test-input.</source>
        <translation>Indiquez l’historique connu de ses cookies avec --test-input.</translation>
    </message>
    <message>
        <source>Measuring hit rates</source>
        <translation>Mesure des taux de réussite</translation>
    </message>
    <message>
        <source>Hit rates measured</source>
        <translation>Taux de réussite mesurés</translation>
    </message>
    <message>
        <source>Hit rate in-sample of %1</source>
        <translation>Taux de réussite de %1 dans l’échantillon</translation>
    </message>
    <message>
        <source>From %1 % to %2 % of the cookies, %3 gains nothing: the curve does not show that more data would help.</source>
        <translation>De %1&#xa0;% à %2&#xa0;% des cookies, %3 ne gagne rien&#xa0;: la courbe ne montre pas que plus de données aideraient.</translation>
    </message>
    <message>
        <source>From %1 % to %2 % of the cookies, %3 gains %4 of 100 (95 %: %5 to %6): it is still learning, so more data is likely to help.</source>
        <translation>De %1&#xa0;% à %2&#xa0;% des cookies, %3 gagne %4 sur 100 (95&#xa0;%&#xa0;: de %5 à %6)&#xa0;: il apprend encore, et plus de données aideraient probablement.</translation>
    </message>
    <message>
        <source>From %1 % to %2 % of the cookies, %3 gains %4 of 100 (95 %: %5 to %6): the curve does not show that more data would help.</source>
        <translation>De %1&#xa0;% à %2&#xa0;% des cookies, %3 gagne %4 sur 100 (95&#xa0;%&#xa0;: de %5 à %6)&#xa0;: la courbe ne montre pas que plus de données aideraient.</translation>
    </message>
    <message>
        <source>Shares of the data must lie above 0 and at most at 1.</source>
        <translation>Les parts des données doivent être supérieures à 0 et ne pas dépasser 1.</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Courbe d’apprentissage</translation>
    </message>
    <message>
        <source>Pages with the same score share their places: the figure is the average over all their orders.</source>
        <translation>Les pages de même score se partagent leurs places&#xa0;: le chiffre est la moyenne sur tous leurs ordres possibles.</translation>
    </message>
    <message>
        <source>NDCG@%1 = DCG / IDCG. DCG = sum over hidden pages within the top %1 of 1 / log2(rank + 1); IDCG = the same if all hidden pages stood first. With one hidden page: 1 / log2(rank + 1).</source>
        <translation>NDCG@%1 = DCG / IDCG. DCG = somme, sur les pages masquées du top %1, de 1 / log2(rang + 1)&#x202f;; IDCG = la même somme si toutes les pages masquées étaient en tête. Avec une seule page masquée&#xa0;: 1 / log2(rang + 1).</translation>
    </message>
    <message>
        <source>Found in the top %1</source>
        <translation>Trouvées dans le top %1</translation>
    </message>
    <message>
        <source>Placed high in the top %1</source>
        <translation>Bien placées dans le top %1</translation>
    </message>
    <message>
        <source>Nearness to the top</source>
        <translation>Proximité du sommet</translation>
    </message>
    <message>
        <source>Share found in the top %1</source>
        <translation>Part trouvée dans le top %1</translation>
    </message>
    <message>
        <source>Different BUs in a list</source>
        <translation>BU différentes dans une liste</translation>
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
        <translation>Diversité</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>Popularité</translation>
    </message>
    <message>
        <source>HR@%1 = share of tested cookies with a hidden page among the %1 best of all pages that they have not seen.</source>
        <translation>HR@%1 = part des cookies testés dont une page masquée est parmi les %1 meilleures de toutes les pages qu’ils n’ont pas vues.</translation>
    </message>
    <message>
        <source>MRR = mean over tested cookies of 1 / rank of the first hidden page among all pages that they have not seen.</source>
        <translation>MRR = moyenne, sur les cookies testés, de 1 / rang de la première page masquée parmi toutes les pages qu’ils n’ont pas vues.</translation>
    </message>
    <message>
        <source>Recall@%1 = hidden pages within the top %1 / hidden pages, averaged over tested cookies.</source>
        <translation>Recall@%1 = pages masquées dans le top %1 / pages masquées, en moyenne sur les cookies testés.</translation>
    </message>
    <message>
        <source>Diversity = share of the pairs in a list of %1 recommended pages that belong to different business units, averaged over tested cookies.</source>
        <translation>Diversité = part des paires d’une liste de %1 pages recommandées qui relèvent de business units différentes, en moyenne sur les cookies testés.</translation>
    </message>
    <message>
        <source>Popularity = share of the cookies learnt from that have a recommended page, averaged over the %1 pages of each list and over tested cookies.</source>
        <translation>Popularité = part des cookies d’apprentissage qui ont une page recommandée, en moyenne sur les %1 pages de chaque liste et sur les cookies testés.</translation>
    </message>
    <message>
        <source>Coverage = pages in the list of at least one tested cookie / all pages, averaged over repeats.</source>
        <translation>Couverture = pages présentes dans la liste d’au moins un cookie testé / toutes les pages, en moyenne sur les répétitions.</translation>
    </message>
    <message>
        <source>Gini = sum over pages i, least recommended first, of (2 i - n - 1) c_i / (n sum c), c_i = how often page i is recommended, n = all pages. 0: every page equally often; near 1: always the same few.</source>
        <translation>Gini = somme sur les pages i, de la moins à la plus recommandée, de (2 i - n - 1) c_i / (n somme c), où c_i = nombre de fois que la page i est recommandée et n = nombre de pages. 0&#xa0;: chaque page aussi souvent&#x202f;; près de 1&#xa0;: toujours les mêmes.</translation>
    </message>
    <message>
        <source>BU mix = of the recommended pages that have a business unit, the share that belongs to each, beside the same share of the known pages of the tested cookies. Their distance is half the sum of the absolute differences.</source>
        <translation>Mix BU = parmi les pages recommandées qui ont une business unit, la part de chacune, à côté de la même part dans les pages connues des cookies testés. Leur distance est la moitié de la somme des différences absolues.</translation>
    </message>
    <message>
        <source>Hit rate (in-sample) = share of a cookie&apos;s 10 recommended pages whose business unit is among those that it already used, averaged over the cookies that used any. Pages without a business unit are no hits. It is measured on what the model learnt from, so it does not say whether a model finds what a cookie wants next.</source>
        <translation>Taux de réussite (dans l’échantillon) = part des 10 pages recommandées d’un cookie dont la business unit est parmi celles qu’il a déjà utilisées, en moyenne sur les cookies qui en ont utilisé. Les pages sans business unit ne sont pas des réussites. Il est mesuré sur ce qui a servi à l’apprentissage du modèle, et ne dit donc pas si un modèle trouve ce qu’un cookie voudra ensuite.</translation>
    </message>
    <message>
        <source>Under the rules %1 of 100 hidden pages are found: no difference from before can be told (95 %: %2 to %3 of 100).</source>
        <translation>Avec les règles, %1 pages masquées sur 100 sont trouvées&#xa0;: aucune différence avérée par rapport à avant (95&#xa0;%&#xa0;: de %2 à %3 sur 100).</translation>
    </message>
    <message>
        <source>Under the rules %1 of 100 hidden pages are found, %2 fewer than before (95 %: %3 to %4 fewer).</source>
        <translation>Avec les règles, %1 pages masquées sur 100 sont trouvées, soit %2 de moins qu’avant (95&#xa0;%&#xa0;: de %3 à %4 de moins).</translation>
    </message>
    <message>
        <source>Under the rules %1 of 100 hidden pages are found, %2 more than before (95 %: %3 to %4 more).</source>
        <translation>Avec les règles, %1 pages masquées sur 100 sont trouvées, soit %2 de plus qu’avant (95&#xa0;%&#xa0;: de %3 à %4 de plus).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 lists changes.</source>
        <comment>%Ln of %1 lists change.</comment>
        <translation>
            <numerusform>%Ln liste sur %1 change.</numerusform>
            <numerusform>%Ln listes sur %1 changent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was left out: training it takes about %2 GB of memory, and %3 GB are free.</source>
        <translation>%1 a été laissé de côté&#xa0;: son entraînement demande environ %2 Go de mémoire, et %3 Go sont libres.</translation>
    </message>
    <message>
        <source>A scorecard needs random, most popular and popular in BU beside the models.</source>
        <translation>Un comparatif a besoin, à côté des modèles, de Hasard, Les plus populaires et Populaires de la BU.</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Comparing pages</source>
        <translation>Comparaison des pages</translation>
    </message>
    <message>
        <source>Pages compared</source>
        <translation>Pages comparées</translation>
    </message>
    <message>
        <source>A time cut needs dates, and the submissions have none.</source>
        <translation>Une coupure dans le temps exige des dates, et les envois n’en ont pas.</translation>
    </message>
    <message>
        <source>Choose a date column, or take leave-one-out.</source>
        <translation>Choisissez une colonne de dates, ou prenez leave-one-out.</translation>
    </message>
    <message>
        <source>All submissions are of one day, so they cannot be cut by time.</source>
        <translation>Tous les envois sont du même jour&#xa0;: une coupure dans le temps est impossible.</translation>
    </message>
    <message>
        <source>Take leave-one-out.</source>
        <translation>Prenez leave-one-out.</translation>
    </message>
    <message>
        <source>No cookie has a page before and a new page after the time cut.</source>
        <translation>Aucun cookie n’a une page avant et une page nouvelle après la coupure dans le temps.</translation>
    </message>
    <message>
        <source>Take leave-one-out, or another test share.</source>
        <translation>Prenez leave-one-out, ou une autre part du test.</translation>
    </message>
    <message>
        <source>The given test needs a file with the held-out interactions.</source>
        <translation>Un test fourni exige un fichier avec les interactions mises de côté.</translation>
    </message>
    <message>
        <source>Name it with --test, and the known history of its cookies with --test-input.</source>
        <translation>Indiquez-le avec --test, et l’historique connu de ses cookies avec --test-input.</translation>
    </message>
    <message>
        <source>No cookie has two pages, so none can be tested.</source>
        <translation>Aucun cookie n’a deux pages&#xa0;: aucun ne peut donc être testé.</translation>
    </message>
    <message>
        <source>Load more data, or give a test file.</source>
        <translation>Chargez plus de données, ou fournissez un fichier de test.</translation>
    </message>
    <message>
        <source>There are too few cookies for this many folds.</source>
        <translation>Il y a trop peu de cookies pour autant de plis.</translation>
    </message>
    <message>
        <source>Take fewer folds.</source>
        <translation>Prenez moins de plis.</translation>
    </message>
    <message>
        <source>%1 is served worst: %2 of 100 hidden pages are found, %3 fewer than over all pages (95 %: %4 to %5 fewer).</source>
        <translation>%1 est la moins bien servie&#xa0;: %2 pages masquées sur 100 sont trouvées, soit %3 de moins que sur l’ensemble des pages (95&#xa0;%&#xa0;: de %4 à %5 de moins).</translation>
    </message>
    <message>
        <source>%1 is served clearly worse: %2 of 100 hidden pages are found, %3 fewer than over all pages (95 %: %4 to %5 fewer).</source>
        <translation>%1 est nettement moins bien servie&#xa0;: %2 pages masquées sur 100 sont trouvées, soit %3 de moins que sur l’ensemble des pages (95&#xa0;%&#xa0;: de %4 à %5 de moins).</translation>
    </message>
    <message>
        <source>No hidden page has a business unit.</source>
        <translation>Aucune page masquée n’a de business unit.</translation>
    </message>
    <message>
        <source>No business unit is served clearly worse than all pages together.</source>
        <translation>Aucune business unit n’est nettement moins bien servie que l’ensemble des pages.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden page is not in the training data and counts as not found.</source>
        <comment>%Ln hidden pages are not in the training data and count as not found.</comment>
        <translation>
            <numerusform>%Ln page masquée n’est pas dans les données d’entraînement et compte comme non trouvée.</numerusform>
            <numerusform>%Ln pages masquées ne sont pas dans les données d’entraînement et comptent comme non trouvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n cookie could be tested, so take the figures as a first hint.</source>
        <comment>Only %n cookies could be tested, so take the figures as a first hint.</comment>
        <translation>
            <numerusform>Seul %n cookie a pu être testé&#xa0;: ne voyez dans ces chiffres qu’une première indication.</numerusform>
            <numerusform>Seuls %n cookies ont pu être testés&#xa0;: ne voyez dans ces chiffres qu’une première indication.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages are hidden at random, not by time, so the models also learn from what came later: the figures are optimistic.</source>
        <translation>Les pages sont masquées au hasard, pas selon le temps&#xa0;: les modèles apprennent donc aussi de ce qui est venu plus tard, et les chiffres sont optimistes.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n cookie could be tested, too few for a figure to rely on: take all of this as a first hint.</source>
        <comment>Only %n cookies could be tested, too few for a figure to rely on: take all of this as a first hint.</comment>
        <translation>
            <numerusform>Seul %n cookie a pu être testé, trop peu pour un chiffre fiable&#xa0;: ne voyez dans tout ceci qu’une première indication.</numerusform>
            <numerusform>Seuls %n cookies ont pu être testés, trop peu pour un chiffre fiable&#xa0;: ne voyez dans tout ceci qu’une première indication.</numerusform>
        </translation>
    </message>
    <message>
        <source>Showing everybody the most popular pages</source>
        <translation>Proposer les pages les plus populaires à tous</translation>
    </message>
    <message>
        <source>Showing pages at random</source>
        <translation>Proposer des pages au hasard</translation>
    </message>
    <message>
        <source>Showing the most popular pages of the business units seen</source>
        <translation>Proposer les pages les plus populaires des BU déjà vues</translation>
    </message>
    <message>
        <source>showing everybody the most popular pages</source>
        <translation>proposer les pages les plus populaires à tous</translation>
    </message>
    <message>
        <source>showing pages at random</source>
        <translation>proposer des pages au hasard</translation>
    </message>
    <message>
        <source>showing the most popular pages of the business units seen</source>
        <translation>proposer les pages les plus populaires des BU déjà vues</translation>
    </message>
    <message>
        <source>%1 finds a hidden page in the top %2 for %3 of 100 cookies.</source>
        <translation>%1 permet de trouver une page masquée dans le top %2 pour %3 cookies sur 100.</translation>
    </message>
    <message>
        <source>%1 finds the hidden page in the top %2 for %3 of 100 cookies.</source>
        <translation>%1 permet de trouver la page masquée dans le top %2 pour %3 cookies sur 100.</translation>
    </message>
    <message>
        <source>%1 finds a hidden page in the top %2 for %3 of 100 cookies; no model that was tested finds more.</source>
        <translation>%1 permet de trouver une page masquée dans le top %2 pour %3 cookies sur 100&#x202f;; aucun modèle testé n’en trouve plus.</translation>
    </message>
    <message>
        <source>%1 finds the hidden page in the top %2 for %3 of 100 cookies; no model that was tested finds more.</source>
        <translation>%1 permet de trouver la page masquée dans le top %2 pour %3 cookies sur 100&#x202f;; aucun modèle testé n’en trouve plus.</translation>
    </message>
    <message>
        <source>%1 finds a hidden page in the top %2 for %3 of 100 cookies, as many as showing everybody the most popular pages.</source>
        <translation>%1 permet de trouver une page masquée dans le top %2 pour %3 cookies sur 100, autant qu’en proposant les pages les plus populaires à tous.</translation>
    </message>
    <message>
        <source>%1 finds the hidden page in the top %2 for %3 of 100 cookies, as many as showing everybody the most popular pages.</source>
        <translation>%1 permet de trouver la page masquée dans le top %2 pour %3 cookies sur 100, autant qu’en proposant les pages les plus populaires à tous.</translation>
    </message>
    <message>
        <source>%1 finds a hidden page in the top %2 for %3 of 100 cookies, %4 fewer than showing everybody the most popular pages (95 %: %5 to %6).</source>
        <translation>%1 permet de trouver une page masquée dans le top %2 pour %3 cookies sur 100, soit %4 de moins qu’en proposant les pages les plus populaires à tous (95&#xa0;%&#xa0;: de %5 à %6).</translation>
    </message>
    <message>
        <source>%1 finds a hidden page in the top %2 for %3 of 100 cookies, %4 more than showing everybody the most popular pages (95 %: %5 to %6).</source>
        <translation>%1 permet de trouver une page masquée dans le top %2 pour %3 cookies sur 100, soit %4 de plus qu’en proposant les pages les plus populaires à tous (95&#xa0;%&#xa0;: de %5 à %6).</translation>
    </message>
    <message>
        <source>%1 finds the hidden page in the top %2 for %3 of 100 cookies, %4 fewer than showing everybody the most popular pages (95 %: %5 to %6).</source>
        <translation>%1 permet de trouver la page masquée dans le top %2 pour %3 cookies sur 100, soit %4 de moins qu’en proposant les pages les plus populaires à tous (95&#xa0;%&#xa0;: de %5 à %6).</translation>
    </message>
    <message>
        <source>%1 finds the hidden page in the top %2 for %3 of 100 cookies, %4 more than showing everybody the most popular pages (95 %: %5 to %6).</source>
        <translation>%1 permet de trouver la page masquée dans le top %2 pour %3 cookies sur 100, soit %4 de plus qu’en proposant les pages les plus populaires à tous (95&#xa0;%&#xa0;: de %5 à %6).</translation>
    </message>
    <message>
        <source>Showing pages at random finds a hidden page in the top %1 for %2 of 100 cookies, and no model that was tested finds more: this data does not show that personal recommendations pay.</source>
        <translation>Proposer des pages au hasard permet de trouver une page masquée dans le top %1 pour %2 cookies sur 100, et aucun modèle testé n’en trouve plus&#xa0;: ces données ne montrent pas que les recommandations personnelles en valent la peine.</translation>
    </message>
    <message>
        <source>Showing pages at random finds the hidden page in the top %1 for %2 of 100 cookies, and no model that was tested finds more: this data does not show that personal recommendations pay.</source>
        <translation>Proposer des pages au hasard permet de trouver la page masquée dans le top %1 pour %2 cookies sur 100, et aucun modèle testé n’en trouve plus&#xa0;: ces données ne montrent pas que les recommandations personnelles en valent la peine.</translation>
    </message>
    <message>
        <source>Showing pages at random does no worse than this model: it finds a hidden page in the top %1 for %2 of 100 cookies.</source>
        <translation>Proposer des pages au hasard ne fait pas moins bien que ce modèle&#xa0;: cela permet de trouver une page masquée dans le top %1 pour %2 cookies sur 100.</translation>
    </message>
    <message>
        <source>Showing pages at random does no worse than this model: it finds the hidden page in the top %1 for %2 of 100 cookies.</source>
        <translation>Proposer des pages au hasard ne fait pas moins bien que ce modèle&#xa0;: cela permet de trouver la page masquée dans le top %1 pour %2 cookies sur 100.</translation>
    </message>
    <message>
        <source>Auto stays with %1: no model is shown to be better than most popular and random pages.</source>
        <translation>Auto garde %1&#xa0;: rien ne montre qu’un modèle fasse mieux que les pages les plus populaires et que des pages au hasard.</translation>
    </message>
    <message>
        <source>Showing everybody the most popular pages finds %1.</source>
        <translation>Proposer les pages les plus populaires à tous permet d’en trouver %1.</translation>
    </message>
    <message>
        <source>The best of the models, %1, finds %2, showing everybody the most popular pages %3.</source>
        <translation>Le meilleur des modèles, %1, en trouve %2&#x202f;; en proposant les pages les plus populaires à tous, on en trouve %3.</translation>
    </message>
    <message>
        <source>This data does not show that personal recommendations pay.</source>
        <translation>Ces données ne montrent pas que les recommandations personnelles en valent la peine.</translation>
    </message>
    <message>
        <source>That could be chance: this data does not show that personal recommendations pay.</source>
        <translation>Cela peut être dû au hasard&#xa0;: ces données ne montrent pas que les recommandations personnelles en valent la peine.</translation>
    </message>
    <message>
        <source>But showing pages at random finds %1, and that it is fewer could be chance: this data does not show that personal recommendations pay.</source>
        <translation>Mais proposer des pages au hasard permet d’en trouver %1, et cet écart peut être dû au hasard&#xa0;: ces données ne montrent pas que les recommandations personnelles en valent la peine.</translation>
    </message>
    <message>
        <source>With %1 models compared, that one of them is so far ahead could be chance: this data does not show that personal recommendations pay.</source>
        <translation>Avec %1 modèles comparés, une telle avance de l’un d’eux peut être due au hasard&#xa0;: ces données ne montrent pas que les recommandations personnelles en valent la peine.</translation>
    </message>
    <message>
        <source>With %1 models compared, that could be chance.</source>
        <translation>Avec %1 modèles comparés, cela peut être dû au hasard.</translation>
    </message>
    <message>
        <source>That could be chance.</source>
        <translation>Cela peut être dû au hasard.</translation>
    </message>
    <message>
        <source>It is not shown to find more than pages at random, which find %1 of 100.</source>
        <translation>Rien ne montre qu’il en trouve plus que des pages au hasard, qui en trouvent %1 sur 100.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln of the cookies tested, the top %1 holds every page that is left, so any model finds what was hidden there: choose a smaller K.</source>
        <comment>For %Ln of the cookies tested, the top %1 holds every page that is left, so any model finds what was hidden there: choose a smaller K.</comment>
        <translation>
            <numerusform>Pour %Ln des cookies testés, le top %1 contient toutes les pages restantes&#xa0;: n’importe quel modèle y trouve donc ce qui était masqué. Choisissez un K plus petit.</numerusform>
            <numerusform>Pour %Ln des cookies testés, le top %1 contient toutes les pages restantes&#xa0;: n’importe quel modèle y trouve donc ce qui était masqué. Choisissez un K plus petit.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be told apart from %2 on this data.</source>
        <translation>%1 et %2 ne se distinguent pas sur ces données.</translation>
    </message>
    <message>
        <source>The current model, %1, finds %2, as many as showing everybody the most popular pages.</source>
        <translation>Le modèle actuel, %1, en trouve %2, autant qu’en proposant les pages les plus populaires à tous.</translation>
    </message>
    <message>
        <source>The current model, %1, finds %2, %3 fewer than showing everybody the most popular pages (95 %: %4 to %5): it is worse than that.</source>
        <translation>Le modèle actuel, %1, en trouve %2, soit %3 de moins qu’en proposant les pages les plus populaires à tous (95&#xa0;%&#xa0;: de %4 à %5)&#xa0;: il fait moins bien.</translation>
    </message>
    <message>
        <source>The current model, %1, finds %2, %3 more than showing everybody the most popular pages (95 %: %4 to %5): it is better than that.</source>
        <translation>Le modèle actuel, %1, en trouve %2, soit %3 de plus qu’en proposant les pages les plus populaires à tous (95&#xa0;%&#xa0;: de %4 à %5)&#xa0;: il fait mieux.</translation>
    </message>
    <message>
        <source>The current model, %1, finds %2, %3 fewer than showing everybody the most popular pages (95 %: %4 to %5).</source>
        <translation>Le modèle actuel, %1, en trouve %2, soit %3 de moins qu’en proposant les pages les plus populaires à tous (95&#xa0;%&#xa0;: de %4 à %5).</translation>
    </message>
    <message>
        <source>The current model, %1, finds %2, %3 more than showing everybody the most popular pages (95 %: %4 to %5).</source>
        <translation>Le modèle actuel, %1, en trouve %2, soit %3 de plus qu’en proposant les pages les plus populaires à tous (95&#xa0;%&#xa0;: de %4 à %5).</translation>
    </message>
    <message>
        <source>The current model, %1, was not among those compared.</source>
        <translation>Le modèle actuel, %1, ne faisait pas partie de la comparaison.</translation>
    </message>
    <message>
        <source>%1 finds as many as the current model.</source>
        <translation>%1 permet d’en trouver autant que le modèle actuel.</translation>
    </message>
    <message>
        <source>%1 finds %2 fewer than the current model (95 %: %3 to %4).</source>
        <translation>%1 permet d’en trouver %2 de moins que le modèle actuel (95&#xa0;%&#xa0;: de %3 à %4).</translation>
    </message>
    <message>
        <source>%1 finds %2 more than the current model (95 %: %3 to %4).</source>
        <translation>%1 permet d’en trouver %2 de plus que le modèle actuel (95&#xa0;%&#xa0;: de %3 à %4).</translation>
    </message>
    <message>
        <source>It is not shown to find more than showing everybody the most popular pages.</source>
        <translation>Rien ne montre qu’il en trouve plus qu’en proposant les pages les plus populaires à tous.</translation>
    </message>
    <message>
        <source>%1 is worse than showing everybody the most popular pages: it finds %2 of 100, %3 fewer (95 %: %4 to %5).</source>
        <translation>%1 fait moins bien que proposer les pages les plus populaires à tous&#xa0;: %2 trouvées sur 100, soit %3 de moins (95&#xa0;%&#xa0;: de %4 à %5).</translation>
    </message>
    <message>
        <source>%1 finds %2 of 100, as many as showing everybody the most popular pages.</source>
        <translation>%1 permet d’en trouver %2 sur 100, autant qu’en proposant les pages les plus populaires à tous.</translation>
    </message>
    <message>
        <source>%1 finds %2 of 100, %3 more than showing everybody the most popular pages (95 %: %4 to %5).</source>
        <translation>%1 permet d’en trouver %2 sur 100, soit %3 de plus qu’en proposant les pages les plus populaires à tous (95&#xa0;%&#xa0;: de %4 à %5).</translation>
    </message>
    <message>
        <source>%1 is better than showing everybody the most popular pages: it finds %2 of 100, %3 more (95 %: %4 to %5).</source>
        <translation>%1 fait mieux que proposer les pages les plus populaires à tous&#xa0;: %2 trouvées sur 100, soit %3 de plus (95&#xa0;%&#xa0;: de %4 à %5).</translation>
    </message>
    <message>
        <source>%1 cannot be told apart from showing everybody the most popular pages: it finds %2 of 100, %3 fewer (95 %: %4 to %5).</source>
        <translation>%1 ne fait ni nettement mieux ni nettement moins bien que proposer les pages les plus populaires à tous&#xa0;: %2 trouvées sur 100, soit %3 de moins (95&#xa0;%&#xa0;: de %4 à %5).</translation>
    </message>
    <message>
        <source>%1 cannot be told apart from showing everybody the most popular pages: it finds %2 of 100, %3 more (95 %: %4 to %5).</source>
        <translation>%1 ne fait ni nettement mieux ni nettement moins bien que proposer les pages les plus populaires à tous&#xa0;: %2 trouvées sur 100, soit %3 de plus (95&#xa0;%&#xa0;: de %4 à %5).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cookie without a page before and a new page after the time cut could not be tested.</source>
        <comment>%Ln cookies without a page before and a new page after the time cut could not be tested.</comment>
        <translation>
            <numerusform>%Ln cookie sans page avant et page nouvelle après la coupure dans le temps n’a pas pu être testé.</numerusform>
            <numerusform>%Ln cookies sans page avant et page nouvelle après la coupure dans le temps n’ont pas pu être testés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cookie of the test file without a known page or without a new one could not be tested.</source>
        <comment>%Ln cookies of the test file without a known page or without a new one could not be tested.</comment>
        <translation>
            <numerusform>%Ln cookie du fichier de test sans page connue ou sans page nouvelle n’a pas pu être testé.</numerusform>
            <numerusform>%Ln cookies du fichier de test sans page connue ou sans page nouvelle n’ont pas pu être testés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cookie with a single page could not be tested.</source>
        <comment>%Ln cookies with a single page could not be tested.</comment>
        <translation>
            <numerusform>%Ln cookie avec une seule page n’a pas pu être testé.</numerusform>
            <numerusform>%Ln cookies avec une seule page n’ont pas pu être testés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two sides are not of the same data.</source>
        <translation>Les deux côtés ne portent pas sur les mêmes données.</translation>
    </message>
    <message>
        <source>%1 fewer of 100 hidden pages are found with this (95 %: %2 to %3 fewer).</source>
        <translation>Ainsi, %1 pages masquées de moins sur 100 sont trouvées (95&#xa0;%&#xa0;: de %2 à %3 de moins).</translation>
    </message>
    <message>
        <source>%1 more of 100 hidden pages are found with this (95 %: %2 to %3 more).</source>
        <translation>Ainsi, %1 pages masquées de plus sur 100 sont trouvées (95&#xa0;%&#xa0;: de %2 à %3 de plus).</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>%1: interval below</source>
        <translation>%1&#xa0;: intervalle vers le bas</translation>
    </message>
    <message>
        <source>%1: interval above</source>
        <translation>%1&#xa0;: intervalle vers le haut</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is not shown.</source>
        <comment>%Ln more are not shown.</comment>
        <translation>
            <numerusform>Encore %Ln non affiché.</numerusform>
            <numerusform>Encore %Ln non affichés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table, %Ln row: %1. Columns: %2.</source>
        <comment>Table, %Ln rows: %1. Columns: %2.</comment>
        <translation>
            <numerusform>Tableau, %Ln ligne&#xa0;: %1. Colonnes&#xa0;: %2.</numerusform>
            <numerusform>Tableau, %Ln lignes&#xa0;: %1. Colonnes&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The template has no layout with a title: findings stand in text boxes.</source>
        <translation>Le modèle de présentation n’a pas de disposition avec un titre&#xa0;: les constats sont placés dans des zones de texte.</translation>
    </message>
    <message>
        <source>The template has no place for captions (a text placeholder with index 13): captions stand in text boxes.</source>
        <translation>Le modèle de présentation n’a pas d’emplacement pour les légendes (un espace réservé de texte d’index 13)&#xa0;: elles sont placées dans des zones de texte.</translation>
    </message>
    <message>
        <source>The template has no place for subtitles (a text placeholder with index 14): they stand in text boxes.</source>
        <translation>Le modèle de présentation n’a pas d’emplacement pour les sous-titres (un espace réservé de texte d’index 14)&#xa0;: ils sont placés dans des zones de texte.</translation>
    </message>
    <message>
        <source>The template&apos;s layout has no slide number: slides are not numbered.</source>
        <translation>La disposition du modèle de présentation n’a pas de numéro de diapositive&#xa0;: les diapositives ne sont pas numérotées.</translation>
    </message>
    <message>
        <source>The file has macros, which would not be in the new deck.</source>
        <translation>Le fichier contient des macros, qui ne seraient pas dans la nouvelle présentation.</translation>
    </message>
    <message>
        <source>Save it in PowerPoint as .pptx or .potx without macros.</source>
        <translation>Enregistrez-le dans PowerPoint en .pptx ou .potx, sans macros.</translation>
    </message>
    <message>
        <source>This is no file of PowerPoint (.pptx, .potx).</source>
        <translation>Ce n’est pas un fichier PowerPoint (.pptx, .potx).</translation>
    </message>
    <message>
        <source>The template has no layout.</source>
        <translation>Le modèle de présentation n’a aucune disposition.</translation>
    </message>
    <message>
        <source>Add one in PowerPoint (View, Slide Master).</source>
        <translation>Ajoutez-en une dans PowerPoint (Affichage, Masque des diapositives).</translation>
    </message>
    <message>
        <source>Not found in the earlier deck, so not in the new one: %1.</source>
        <translation>Absents de l’ancienne présentation, donc de la nouvelle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Left as they were, since this report has no such figures: %1.</source>
        <translation>Laissés tels quels, car ce rapport n’a pas ces chiffres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>Il n’y a rien à montrer.</translation>
    </message>
    <message>
        <source>This chart is a picture, which only the window can paint.</source>
        <translation>Ce graphique est une image, que seule la fenêtre peut dessiner.</translation>
    </message>
    <message>
        <source>Writing slides</source>
        <translation>Écriture des diapositives</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Le résultat n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Adobe Target takes %1 pages a visitor at most.</source>
        <translation>Adobe Target accepte au plus %1 pages par visiteur.</translation>
    </message>
    <message>
        <source>Make shorter lists.</source>
        <translation>Faites des listes plus courtes.</translation>
    </message>
    <message>
        <source>Amazon Personalize needs the time of every submission, and there are no dates: name their column (date).</source>
        <translation>Amazon Personalize a besoin de l’heure de chaque envoi, et il n’y a pas de dates&#xa0;: indiquez leur colonne (date).</translation>
    </message>
    <message>
        <source>Amazon Personalize needs %1 dated rows and %2 visitors with two or more; there are %3 and %4.</source>
        <translation>Amazon Personalize a besoin de %1 lignes datées et de %2 visiteurs en ayant au moins deux&#x202f;; il y en a %3 et %4.</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>Groupe témoin</translation>
    </message>
    <message>
        <source>share of the visitors, drawn at random, that stands in files of its own as the control group; 0: none</source>
        <translation>part des visiteurs, tirés au hasard, placée dans des fichiers à part comme groupe témoin&#x202f;; 0&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Seed of the control group</source>
        <translation>Graine du groupe témoin</translation>
    </message>
    <message>
        <source>another seed draws another control group; the same one the same visitors in every delivery</source>
        <translation>une autre graine tire un autre groupe témoin&#x202f;; la même, les mêmes visiteurs à chaque livraison</translation>
    </message>
    <message>
        <source>The secret for pseudonyms could not be made: %1.</source>
        <translation>Le secret des pseudonymes n’a pas pu être créé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Make the folder writable, or export the ids as they are.</source>
        <translation>Autorisez l’écriture dans le dossier, ou exportez les identifiants tels quels.</translation>
    </message>
    <message>
        <source>Others on this computer may read the secret for pseudonyms.</source>
        <translation>D’autres utilisateurs de cet ordinateur peuvent lire le secret des pseudonymes.</translation>
    </message>
    <message>
        <source>Take their rights away (chmod 600), or remove the file: a new secret is made then, and new pseudonyms with it.</source>
        <translation>Retirez-leur ce droit (chmod 600), ou supprimez le fichier&#xa0;: un nouveau secret sera créé, et avec lui de nouveaux pseudonymes.</translation>
    </message>
    <message>
        <source>The secret for pseudonyms could not be read: %1.</source>
        <translation>Le secret des pseudonymes n’a pas pu être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Make the file readable for you.</source>
        <translation>Donnez-vous le droit de lire le fichier.</translation>
    </message>
    <message>
        <source>This is no secret for pseudonyms: it should be 64 hexadecimal digits.</source>
        <translation>Ce n’est pas un secret de pseudonymes&#xa0;: il devrait compter 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>Put the right file there, or remove it: a new secret is made then.</source>
        <translation>Mettez-y le bon fichier, ou supprimez-le&#xa0;: un nouveau secret sera créé.</translation>
    </message>
    <message>
        <source>Open it in PowerPoint and save it once more as .pptx or .potx.</source>
        <translation>Ouvrez-le dans PowerPoint et enregistrez-le à nouveau en .pptx ou .potx.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Le fichier est introuvable.</translation>
    </message>
    <message>
        <source>The file is damaged, has a password, or is larger than 1 GB unpacked.</source>
        <translation>Le fichier est endommagé, protégé par un mot de passe, ou dépasse 1 Go une fois décompressé.</translation>
    </message>
    <message>
        <source>The part %1 is missing.</source>
        <translation>La partie %1 manque.</translation>
    </message>
    <message>
        <source>A part of the file has a document type, which Office never writes.</source>
        <translation>Une partie du fichier contient un type de document, ce qu’Office n’écrit jamais.</translation>
    </message>
    <message>
        <source>A part of the file is damaged: %1.</source>
        <translation>Une partie du fichier est endommagée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A part of the file is empty.</source>
        <translation>Une partie du fichier est vide.</translation>
    </message>
    <message>
        <source>The file would be larger than 4 GB, which Office does not read.</source>
        <translation>Le fichier dépasserait 4 Go, ce qu’Office ne lit pas.</translation>
    </message>
    <message>
        <source>Write fewer rows, or CSV.</source>
        <translation>Écrivez moins de lignes, ou en CSV.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space.</source>
        <translation>Choisissez un autre emplacement, ou libérez de la place.</translation>
    </message>
    <message>
        <source>Choose another file for the result.</source>
        <translation>Choisissez un autre fichier pour le résultat.</translation>
    </message>
    <message>
        <source>This is one of the files that are read: the result would replace it.</source>
        <translation>C’est un des fichiers lus&#xa0;: le résultat le remplacerait.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>C’est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>This is a disk, not a file.</source>
        <translation>C’est un disque, pas un fichier.</translation>
    </message>
    <message>
        <source>This file is read, and the output goes to it.</source>
        <translation>Ce fichier est lu, et le résultat doit y être écrit.</translation>
    </message>
    <message>
        <source>Writing recommendations</source>
        <translation>Écriture des recommandations</translation>
    </message>
    <message>
        <source>This is no file of charts.</source>
        <translation>Ce n’est pas un fichier de graphiques.</translation>
    </message>
    <message>
        <source>This is no file of a report.</source>
        <translation>Ce n’est pas un fichier de rapport.</translation>
    </message>
    <message>
        <source>The painting program could not be started: %1.</source>
        <translation>Le programme de dessin n’a pas pu démarrer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The charts could not be painted: %1</source>
        <translation>Les graphiques n’ont pas pu être dessinés&#xa0;: %1</translation>
    </message>
    <message>
        <source>The window&apos;s program, which paints pictures, is not there.</source>
        <translation>Le programme de la fenêtre, qui dessine les images, est introuvable.</translation>
    </message>
    <message>
        <source>Install leadlight beside leadlight-cli, or leave out png, svg and pdf.</source>
        <translation>Installez leadlight à côté de leadlight-cli, ou retirez png, svg et pdf.</translation>
    </message>
    <message>
        <source>The folder for temporary files takes no file: %1.</source>
        <translation>Impossible de créer un fichier dans le dossier temporaire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The chart &quot;%1&quot; could not be painted.</source>
        <translation>Le graphique «&#xa0;%1&#xa0;» n’a pas pu être dessiné.</translation>
    </message>
    <message>
        <source>The pages of the report could not be painted.</source>
        <translation>Les pages du rapport n’ont pas pu être dessinées.</translation>
    </message>
    <message>
        <source>Preparing the report</source>
        <translation>Préparation du rapport</translation>
    </message>
    <message>
        <source>Writing the deck</source>
        <translation>Écriture de la présentation</translation>
    </message>
    <message>
        <source>Writing the briefs</source>
        <translation>Écriture des briefs</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Écriture du classeur</translation>
    </message>
    <message>
        <source>Writing CSV files</source>
        <translation>Écriture des fichiers CSV</translation>
    </message>
    <message>
        <source>Painting pictures</source>
        <translation>Dessin des images</translation>
    </message>
    <message>
        <source>Painting the pages</source>
        <translation>Dessin des pages</translation>
    </message>
    <message>
        <source>Writing lists for other tools</source>
        <translation>Écriture des listes pour d’autres outils</translation>
    </message>
    <message>
        <source>Writing the figures</source>
        <translation>Écriture des chiffres</translation>
    </message>
    <message>
        <source>A file of the report would replace the one with pseudonyms.</source>
        <translation>Un fichier du rapport remplacerait celui des pseudonymes.</translation>
    </message>
    <message>
        <source>Choose another name for the file with pseudonyms.</source>
        <translation>Choisissez un autre nom pour le fichier des pseudonymes.</translation>
    </message>
    <message>
        <source>Pictures cannot be painted here.</source>
        <translation>Impossible de dessiner des images ici.</translation>
    </message>
    <message>
        <source>Pages cannot be painted here.</source>
        <translation>Impossible de dessiner des pages ici.</translation>
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
        <translation>Images</translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation>CSV pour Excel</translation>
    </message>
    <message>
        <source>A brief for each business unit</source>
        <translation>Un brief par business unit</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>Pseudonymes</translation>
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
        <translation>Liste d’identifiants</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouts</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclusions</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the deck: it is a picture, which only the window can paint.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans la présentation&#xa0;: c’est une image, que seule la fenêtre peut dessiner.</translation>
    </message>
    <message>
        <source>pages of %1</source>
        <translation>pages de %1</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>Chiffres de</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce que cela dit</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 rows, more than a sheet takes: in the workbook it has one row a visitor; the CSV file has them all.</source>
        <translation>«&#xa0;%1&#xa0;» a %2 lignes, plus que n’en contient une feuille&#xa0;: dans le classeur, il y a une ligne par visiteur&#x202f;; le fichier CSV les contient toutes.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text was longer than a cell takes and ends with an ellipsis.</source>
        <comment>%Ln texts were longer than a cell takes and end with an ellipsis.</comment>
        <translation>
            <numerusform>%Ln texte était trop long pour une cellule et se termine par des points de suspension.</numerusform>
            <numerusform>%Ln textes étaient trop longs pour une cellule et se terminent par des points de suspension.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on pages that were hidden from %Ln visitor.</source>
        <comment>Measured on pages that were hidden from %Ln visitors.</comment>
        <translation>
            <numerusform>Mesuré sur des pages masquées de %Ln visiteur.</numerusform>
            <numerusform>Mesuré sur des pages masquées de %Ln visiteurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Average similarity of a page to the 10 pages most like it.</source>
        <translation>Similarité moyenne d’une page avec les 10 pages qui lui ressemblent le plus.</translation>
    </message>
    <message>
        <source>In-sample: the model has seen these submissions.</source>
        <translation>Dans l’échantillon&#xa0;: le modèle a vu ces envois.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>Business units</translation>
    </message>
    <message>
        <source>Asset types</source>
        <translation>Types de contenu</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Comparatif</translation>
    </message>
    <message>
        <source>An earlier deck keeps its own template.</source>
        <translation>Une présentation existante garde son propre modèle de présentation.</translation>
    </message>
    <message>
        <source>Give either a template or a deck to update.</source>
        <translation>Indiquez soit un modèle de présentation, soit une présentation à mettre à jour.</translation>
    </message>
    <message>
        <source>There is a deck to update, but no deck is to be written.</source>
        <translation>Il y a une présentation à mettre à jour, mais aucune présentation à écrire.</translation>
    </message>
    <message>
        <source>Add the format pptx, or leave out the deck to update.</source>
        <translation>Ajoutez le format pptx, ou retirez la présentation à mettre à jour.</translation>
    </message>
    <message>
        <source>There is a template for decks, but no deck is to be written.</source>
        <translation>Il y a un modèle de présentation, mais aucune présentation à écrire.</translation>
    </message>
    <message>
        <source>Add the format pptx, or leave out the template.</source>
        <translation>Ajoutez le format pptx, ou retirez le modèle de présentation.</translation>
    </message>
    <message>
        <source>There are no business units, so there is nobody to brief.</source>
        <translation>Il n’y a pas de business units&#xa0;: il n’y a donc personne à briefer.</translation>
    </message>
    <message>
        <source>Open a BU mapping, or leave out the briefs.</source>
        <translation>Ouvrez une table BU, ou retirez les briefs.</translation>
    </message>
    <message>
        <source>The files hold the visitors&apos; ids themselves, so there are no pseudonyms to list.</source>
        <translation>Les fichiers contiennent les identifiants mêmes des visiteurs&#xa0;: il n’y a donc pas de pseudonymes à lister.</translation>
    </message>
    <message>
        <source>Leave out the file with pseudonyms, or use pseudonyms.</source>
        <translation>Retirez le fichier des pseudonymes, ou utilisez des pseudonymes.</translation>
    </message>
    <message>
        <source>A control group is left out of lists, but no list is to be written.</source>
        <translation>Un groupe témoin est retiré des listes, mais aucune liste n’est à écrire.</translation>
    </message>
    <message>
        <source>Add the format xlsx or csv, or leave out the control group.</source>
        <translation>Ajoutez le format xlsx ou csv, ou retirez le groupe témoin.</translation>
    </message>
    <message>
        <source>A report of these figures has nothing called &quot;%1&quot;.</source>
        <translation>Un rapport de ces chiffres ne contient rien qui s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Éléments disponibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Close it where it is open, choose another place, or free some space.</source>
        <translation>Fermez-le là où il est ouvert, choisissez un autre emplacement, ou libérez de la place.</translation>
    </message>
    <message>
        <source>The folder could not be made: %1.</source>
        <translation>Le dossier n’a pas pu être créé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; has more rows than Excel takes.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» a plus de lignes qu’Excel n’en accepte.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; would have %2 rows with its header; Excel takes %3.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» aurait %2 lignes avec son en-tête&#x202f;; Excel en accepte %3.</translation>
    </message>
    <message>
        <source>Write it as CSV, or with fewer rows: one a cookie rather than one a recommendation.</source>
        <translation>Écrivez-la en CSV, ou avec moins de lignes&#xa0;: une par cookie plutôt qu’une par recommandation.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; would have %2 columns; Excel takes 1 to %3.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» aurait %2 colonnes&#x202f;; Excel en accepte de 1 à %3.</translation>
    </message>
    <message>
        <source>A workbook needs at least one sheet.</source>
        <translation>Un classeur a besoin d’au moins une feuille.</translation>
    </message>
    <message>
        <source>None of the rows is of the days and deliveries that were chosen.</source>
        <translation>Aucune ligne ne correspond aux jours et aux livraisons choisis.</translation>
    </message>
    <message>
        <source>Choose other days; the files&apos; first and last days stand on the Data page, and in `leadlight-cli inspect`.</source>
        <translation>Choisissez d’autres jours&#x202f;; le premier et le dernier jour des fichiers figurent sur la page Données et dans `leadlight-cli inspect`.</translation>
    </message>
    <message>
        <source>None of the pages in the submissions has a business unit in the BU mapping.</source>
        <translation>Aucune page des envois n’a de business unit dans la table BU.</translation>
    </message>
    <message>
        <source>Keep the unmapped pages (--unmapped keep, in the window on the Data page), or check that both files name pages in the same way.</source>
        <translation>Gardez les pages sans BU (--unmapped keep, dans la fenêtre sur la page Données), ou vérifiez que les deux fichiers nomment les pages de la même façon.</translation>
    </message>
    <message>
        <source>All cookies of the submissions are unidentified, so nothing is left to learn from.</source>
        <translation>Tous les cookies des envois sont non identifiés&#xa0;: il ne reste rien à apprendre.</translation>
    </message>
    <message>
        <source>Keep the unidentified cookies (--unidentified keep), or check which column holds the cookie; another one is chosen by --columns cookie=NAME, or in the window.</source>
        <translation>Gardez les cookies non identifiés (--unidentified keep), ou vérifiez quelle colonne contient le cookie&#x202f;; pour en choisir une autre, utilisez --columns cookie=NAME ou la fenêtre.</translation>
    </message>
    <message>
        <source>The submissions have more than %1 rows.</source>
        <translation>Les envois ont plus de %1 lignes.</translation>
    </message>
    <message>
        <source>Open fewer files at once.</source>
        <translation>Ouvrez moins de fichiers à la fois.</translation>
    </message>
    <message>
        <source>Joining with the BU mapping</source>
        <translation>Jointure avec la table BU</translation>
    </message>
    <message>
        <source>Counted for each of their business units, the form submissions add up to too much.</source>
        <translation>Comptés pour chacune de leurs business units, les envois de formulaire donnent une somme trop grande.</translation>
    </message>
    <message>
        <source>Let one business unit of each page count, and check the submission counts.</source>
        <translation>Ne faites compter qu’une business unit par page, et vérifiez les nombres d’envois.</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Jointure faite</translation>
    </message>
    <message>
        <source>Upper and lower case (/Ebook = /ebook)</source>
        <translation>Majuscules et minuscules (/Ebook = /ebook)</translation>
    </message>
    <message>
        <source>find a page&apos;s business unit whatever the case of the letters of its page_url</source>
        <translation>trouver la business unit d’une page quelle que soit la casse de son page_url</translation>
    </message>
    <message>
        <source>http:// or https:// in front</source>
        <translation>http:// ou https:// au début</translation>
    </message>
    <message>
        <source>overlook http:// or https:// in front of a page_url</source>
        <translation>ignorer http:// ou https:// au début d’un page_url</translation>
    </message>
    <message>
        <source>www. in front</source>
        <translation>www. au début</translation>
    </message>
    <message>
        <source>overlook www. in front of a page_url</source>
        <translation>ignorer www. au début d’un page_url</translation>
    </message>
    <message>
        <source>A slash at the end</source>
        <translation>Barre oblique à la fin</translation>
    </message>
    <message>
        <source>overlook a slash at the end of a page_url</source>
        <translation>ignorer une barre oblique à la fin d’un page_url</translation>
    </message>
    <message>
        <source>Everything after ?</source>
        <translation>Tout ce qui suit&#x202f;?</translation>
    </message>
    <message>
        <source>overlook everything after ? in a page_url</source>
        <translation>ignorer tout ce qui suit&#x202f;? dans un page_url</translation>
    </message>
    <message>
        <source>Everything after #</source>
        <translation>Tout ce qui suit #</translation>
    </message>
    <message>
        <source>overlook everything after # in a page_url</source>
        <translation>ignorer tout ce qui suit # dans un page_url</translation>
    </message>
    <message>
        <source>Pages without a business unit</source>
        <translation>Pages sans business unit</translation>
    </message>
    <message>
        <source>keep: they stay, as &quot;Unmapped&quot;; drop: the notebook&apos;s inner join, which loses their submissions</source>
        <translation>keep&#xa0;: elles restent, comme «&#xa0;Unmapped&#xa0;»&#x202f;; drop&#xa0;: la jointure interne du notebook, qui perd leurs envois</translation>
    </message>
    <message>
        <source>Pages with two business units</source>
        <translation>Pages à deux business units</translation>
    </message>
    <message>
        <source>first: the first row of the mapping wins; last: the last; fanout: the notebook&apos;s double counting</source>
        <translation>first&#xa0;: la première ligne de la table BU l’emporte&#x202f;; last&#xa0;: la dernière&#x202f;; fanout&#xa0;: le double comptage du notebook</translation>
    </message>
    <message>
        <source>Unidentified cookies</source>
        <translation>Cookies non identifiés</translation>
    </message>
    <message>
        <source>cookies None, all zeros, ::word::; drop leaves them out of training, lists and evaluation</source>
        <translation>cookies None, tout en zéros,&#xa0;::word::&#x202f;; drop les exclut de l’entraînement, des listes et de l’évaluation</translation>
    </message>
    <message>
        <source>Visitors that look like robots</source>
        <translation>Visiteurs qui ressemblent à des robots</translation>
    </message>
    <message>
        <source>cookies with far more pages or submissions than any person, which inspect names; leave-out keeps them out of training and evaluation, and they still get recommendations</source>
        <translation>cookies ayant bien plus de pages ou d’envois qu’aucune personne, nommés par inspect&#x202f;; leave-out les exclut de l’entraînement et de l’évaluation, mais ils reçoivent toujours des recommandations</translation>
    </message>
    <message>
        <source>Days that two files have</source>
        <translation>Jours présents dans deux fichiers</translation>
    </message>
    <message>
        <source>keep: rows of a day that stand in two of the files count twice; once: they count once</source>
        <translation>keep&#xa0;: les lignes d’un jour présent dans deux des fichiers comptent deux fois&#x202f;; once&#xa0;: elles comptent une fois</translation>
    </message>
    <message>
        <source>Answers to conflicts</source>
        <translation>Réponses aux conflits</translation>
    </message>
    <message>
        <source>the business unit of pages for which the mapping names several, by page_url</source>
        <translation>la business unit des pages pour lesquelles la table BU en donne plusieurs, par page_url</translation>
    </message>
    <message>
        <source>only rows of this day and later ones count, like 2026-10-01; rows without a date do not</source>
        <translation>seules comptent les lignes de ce jour et des suivants, par exemple 2026-10-01&#x202f;; les lignes sans date ne comptent pas</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>only rows of this day and earlier ones count, like 2026-10-31; rows without a date do not</source>
        <translation>seules comptent les lignes de ce jour et des précédents, par exemple 2026-10-31&#x202f;; les lignes sans date ne comptent pas</translation>
    </message>
    <message>
        <source>The BU mapping names more than %1 business units.</source>
        <translation>La table BU cite plus de %1 business units.</translation>
    </message>
    <message>
        <source>Choose the column that holds the business unit: in the window, or by --columns business_unit=NAME on the command line.</source>
        <translation>Choisissez la colonne qui contient la business unit&#xa0;: dans la fenêtre, ou avec --columns business_unit=NAME en ligne de commande.</translation>
    </message>
    <message>
        <source>Write it like 2026-10-31.</source>
        <translation>Écrivez-la sous la forme 2026-10-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could be two dates.</source>
        <translation>«&#xa0;%1&#xa0;» peut désigner deux dates.</translation>
    </message>
    <message>
        <source>The last day, %1, is before the first, %2.</source>
        <translation>Le dernier jour, %1, précède le premier, %2.</translation>
    </message>
    <message>
        <source>Choose a last day that is the first one or later.</source>
        <translation>Choisissez un dernier jour égal ou postérieur au premier.</translation>
    </message>
    <message>
        <source>The submissions have no dates, so no days can be chosen.</source>
        <translation>Les envois n’ont pas de dates&#xa0;: impossible de choisir des jours.</translation>
    </message>
    <message>
        <source>Name the column of the dates (--columns date=NAME), or let all rows count.</source>
        <translation>Indiquez la colonne des dates (--columns date=NAME), ou faites compter toutes les lignes.</translation>
    </message>
    <message>
        <source>Inverting the page matrix</source>
        <translation>Inversion de la matrice des pages</translation>
    </message>
    <message>
        <source>The archive has changed while it was looked at.</source>
        <translation>L’archive a changé pendant qu’elle était examinée.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Ouvrez-la à nouveau.</translation>
    </message>
    <message>
        <source>The archive is protected by a password.</source>
        <translation>L’archive est protégée par un mot de passe.</translation>
    </message>
    <message>
        <source>Unpack it yourself and open the CSV file in it.</source>
        <translation>Décompressez-la vous-même et ouvrez le fichier CSV qu’elle contient.</translation>
    </message>
    <message>
        <source>The archive holds more than %1 files.</source>
        <translation>L’archive contient plus de %1 fichiers.</translation>
    </message>
    <message>
        <source>Unpack it yourself and open the CSV files in it.</source>
        <translation>Décompressez-la vous-même et ouvrez les fichiers CSV qu’elle contient.</translation>
    </message>
    <message>
        <source>The file is too large to be opened within an archive.</source>
        <translation>Le fichier est trop gros pour être ouvert dans une archive.</translation>
    </message>
    <message>
        <source>Unpack it, then open the file itself.</source>
        <translation>Décompressez-la, puis ouvrez le fichier lui-même.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Impossible d’ouvrir le fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check that you have the right to read it.</source>
        <translation>Vérifiez que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>Le fichier est vide (0 octet).</translation>
    </message>
    <message>
        <source>Download or export it again; the first attempt may have been cut off.</source>
        <translation>Téléchargez-le ou exportez-le à nouveau&#x202f;; la première tentative a peut-être été interrompue.</translation>
    </message>
    <message>
        <source>The file has a line of more than 64 million characters.</source>
        <translation>Le fichier contient une ligne de plus de 64 millions de caractères.</translation>
    </message>
    <message>
        <source>Check that it is a CSV export with a line for each row; open it in a text editor, and export it again.</source>
        <translation>Vérifiez que c’est un export CSV avec une ligne de texte par enregistrement&#x202f;; ouvrez-le dans un éditeur de texte, puis exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (column %2)</source>
        <translation>«&#xa0;%1&#xa0;» (colonne %2)</translation>
    </message>
    <message>
        <source>Say which column it is: in the window by choosing it, on the command line by --columns, as in --columns %1=#%2.</source>
        <translation>Indiquez de quelle colonne il s’agit&#xa0;: dans la fenêtre en la choisissant, en ligne de commande avec --columns, par exemple --columns %1=#%2.</translation>
    </message>
    <message>
        <source>Several columns could be %1: %2 was taken, %3 was not.</source>
        <translation>Plusieurs colonnes pourraient être %1&#xa0;: %2 a été retenu, pas %3.</translation>
    </message>
    <message>
        <source>If another is the right one, choose it: in the window, or by --columns on the command line.</source>
        <translation>Si c’en est une autre, choisissez-la&#xa0;: dans la fenêtre, ou avec --columns en ligne de commande.</translation>
    </message>
    <message>
        <source>Several columns could be %1: %2.</source>
        <translation>Plusieurs colonnes pourraient être %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;.</source>
        <translation>Il n’y a pas de colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose one of the columns that the file has.</source>
        <translation>Choisissez une des colonnes du fichier.</translation>
    </message>
    <message>
        <source>More than one column is named &quot;%1&quot;.</source>
        <translation>Plusieurs colonnes s’appellent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The workbook holds %1 sheets: %2.</source>
        <translation>Le classeur contient %1 feuilles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The archive holds %1 files: %2.</source>
        <translation>L’archive contient %1 fichiers&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Choose one of them, or all to read them as one (on the command line --sheet NAME, or --sheet &quot;*&quot; for all).</source>
        <translation>Choisissez-en une, ou toutes pour les lire comme une seule (en ligne de commande, --sheet NAME, ou --sheet &quot;*&quot; pour toutes).</translation>
    </message>
    <message>
        <source>Choose one of them, or all to read them as one (on the command line --member NAME, or --member &quot;*&quot; for all).</source>
        <translation>Choisissez-en un, ou tous pour les lire comme un seul (en ligne de commande, --member NAME, ou --member &quot;*&quot; pour tous).</translation>
    </message>
    <message>
        <source>They are the same, byte for byte: choose any of them (on the command line --member NAME, or --member &quot;*&quot;, which counts them once).</source>
        <translation>Ils sont identiques, octet pour octet&#xa0;: choisissez n’importe lequel (en ligne de commande, --member NAME, ou --member &quot;*&quot;, qui ne les compte qu’une fois).</translation>
    </message>
    <message>
        <source>The workbook holds no sheet &quot;%1&quot;.</source>
        <translation>Le classeur ne contient pas de feuille «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The archive holds no file &quot;%1&quot;.</source>
        <translation>L’archive ne contient pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose one that it holds: %1.</source>
        <translation>Choisissez parmi son contenu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 was not read: %2</source>
        <translation>%1 n’a pas été lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sheets that were not read: %1.</source>
        <translation>Feuilles non lues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not read from the archive: %1.</source>
        <translation>Non lu dans l’archive&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In the sheet %1: %2</source>
        <translation>Dans la feuille %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>In the file %1: %2</source>
        <translation>Dans le fichier %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>which column is what, where its name does not say it</source>
        <translation>rôle de chaque colonne, lorsque son nom ne le dit pas</translation>
    </message>
    <message>
        <source>File in the archive, sheet in the workbook</source>
        <translation>Fichier de l’archive, feuille du classeur</translation>
    </message>
    <message>
        <source>which file of an archive or sheet of a workbook is read; * reads all of them as one</source>
        <translation>quel fichier d’une archive ou quelle feuille d’un classeur est lu&#x202f;; * les lit tous comme un seul</translation>
    </message>
    <message>
        <source>Put lost zeros back</source>
        <translation>Remettre les zéros perdus</translation>
    </message>
    <message>
        <source>put back leading zeros that a spreadsheet took from cookies, where the repaired ones match another file</source>
        <translation>remettre les zéros de tête qu’un tableur a retirés aux cookies, lorsque les cookies réparés correspondent à un autre fichier</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>the names of the columns of a file without a header row, separated by commas</source>
        <translation>les noms des colonnes d’un fichier sans ligne d’en-tête, séparés par des virgules</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Recopie vers le bas</translation>
    </message>
    <message>
        <source>cookie: a row without a cookie belongs to the cookie above it (merged cells); no: it is unidentified</source>
        <translation>cookie&#xa0;: une ligne sans cookie appartient au cookie situé au-dessus (cellules fusionnées)&#x202f;; no&#xa0;: elle est non identifiée</translation>
    </message>
    <message>
        <source>This is a RAR archive.</source>
        <translation>C’est une archive RAR.</translation>
    </message>
    <message>
        <source>This is a 7-Zip archive.</source>
        <translation>C’est une archive 7-Zip.</translation>
    </message>
    <message>
        <source>This is a bzip2 archive.</source>
        <translation>C’est une archive bzip2.</translation>
    </message>
    <message>
        <source>This is an xz archive.</source>
        <translation>C’est une archive xz.</translation>
    </message>
    <message>
        <source>This is a Zstandard archive.</source>
        <translation>C’est une archive Zstandard.</translation>
    </message>
    <message>
        <source>This is an LZ4 archive.</source>
        <translation>C’est une archive LZ4.</translation>
    </message>
    <message>
        <source>This is an archive of the program compress (.Z).</source>
        <translation>C’est une archive du programme compress (.Z).</translation>
    </message>
    <message>
        <source>This is a cabinet archive (.cab).</source>
        <translation>C’est une archive cabinet (.cab).</translation>
    </message>
    <message>
        <source>This is a zip archive or a workbook within another archive.</source>
        <translation>C’est une archive zip ou un classeur dans une autre archive.</translation>
    </message>
    <message>
        <source>This is a Parquet file.</source>
        <translation>C’est un fichier Parquet.</translation>
    </message>
    <message>
        <source>This is an Arrow (Feather) file.</source>
        <translation>C’est un fichier Arrow (Feather).</translation>
    </message>
    <message>
        <source>This is an Avro file.</source>
        <translation>C’est un fichier Avro.</translation>
    </message>
    <message>
        <source>This is an ORC file.</source>
        <translation>C’est un fichier ORC.</translation>
    </message>
    <message>
        <source>This is an HDF5 file.</source>
        <translation>C’est un fichier HDF5.</translation>
    </message>
    <message>
        <source>This is a NumPy file.</source>
        <translation>C’est un fichier NumPy.</translation>
    </message>
    <message>
        <source>This is a pickle of Python.</source>
        <translation>C’est un fichier pickle de Python.</translation>
    </message>
    <message>
        <source>This is a MATLAB file.</source>
        <translation>C’est un fichier MATLAB.</translation>
    </message>
    <message>
        <source>This is an SPSS file (.sav).</source>
        <translation>C’est un fichier SPSS (.sav).</translation>
    </message>
    <message>
        <source>This is a Stata file (.dta).</source>
        <translation>C’est un fichier Stata (.dta).</translation>
    </message>
    <message>
        <source>This is a SAS table (.sas7bdat).</source>
        <translation>C’est une table SAS (.sas7bdat).</translation>
    </message>
    <message>
        <source>This is a file of R (.rds or .RData).</source>
        <translation>C’est un fichier R (.rds ou .RData).</translation>
    </message>
    <message>
        <source>This is a DuckDB database.</source>
        <translation>C’est une base de données DuckDB.</translation>
    </message>
    <message>
        <source>This is an SQLite database.</source>
        <translation>C’est une base de données SQLite.</translation>
    </message>
    <message>
        <source>This is a Microsoft Access database.</source>
        <translation>C’est une base de données Microsoft Access.</translation>
    </message>
    <message>
        <source>This is a Tableau extract (.hyper).</source>
        <translation>C’est un extrait Tableau (.hyper).</translation>
    </message>
    <message>
        <source>This is a picture, no table.</source>
        <translation>C’est une image, pas un tableau.</translation>
    </message>
    <message>
        <source>This is a film or a sound, no table.</source>
        <translation>C’est une vidéo ou un son, pas un tableau.</translation>
    </message>
    <message>
        <source>This is a PDF document, not CSV.</source>
        <translation>C’est un document PDF, pas du CSV.</translation>
    </message>
    <message>
        <source>This is a text document (RTF), not CSV.</source>
        <translation>C’est un document texte (RTF), pas du CSV.</translation>
    </message>
    <message>
        <source>This is a PostScript document, not CSV.</source>
        <translation>C’est un document PostScript, pas du CSV.</translation>
    </message>
    <message>
        <source>This is an old Excel workbook (.xls), which is not read.</source>
        <translation>C’est un ancien classeur Excel (.xls), un format qui n’est pas lu.</translation>
    </message>
    <message>
        <source>This is a SYLK file (.slk) of a spreadsheet program.</source>
        <translation>C’est un fichier SYLK (.slk) de tableur.</translation>
    </message>
    <message>
        <source>This is a DIF file of a spreadsheet program.</source>
        <translation>C’est un fichier DIF de tableur.</translation>
    </message>
    <message>
        <source>This is a Lotus worksheet.</source>
        <translation>C’est une feuille de calcul Lotus.</translation>
    </message>
    <message>
        <source>This text is in UTF-32, which is not read.</source>
        <translation>Ce texte est en UTF-32, un encodage qui n’est pas lu.</translation>
    </message>
    <message>
        <source>This is a program, no table.</source>
        <translation>C’est un programme, pas un tableau.</translation>
    </message>
    <message>
        <source>Unpack it, then open the file in it.</source>
        <translation>Décompressez-la, puis ouvrez le fichier qu’elle contient.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, in a text editor or in the program that wrote it.</source>
        <translation>Enregistrez-le en UTF-8, dans un éditeur de texte ou dans le programme qui l’a écrit.</translation>
    </message>
    <message>
        <source>Export the data itself as CSV or as .xlsx.</source>
        <translation>Exportez les données elles-mêmes en CSV ou en .xlsx.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program and save it as .xlsx or as &quot;CSV UTF-8&quot;. Better export it again: a spreadsheet may have damaged the ids.</source>
        <translation>Ouvrez-le dans le tableur et enregistrez-le en .xlsx ou en «&#xa0;CSV UTF-8&#xa0;». Mieux&#xa0;: exportez-le à nouveau, car un tableur peut avoir abîmé les identifiants.</translation>
    </message>
    <message>
        <source>This is a dBASE file (.dbf).</source>
        <translation>C’est un fichier dBASE (.dbf).</translation>
    </message>
    <message>
        <source>This is a link to a file that is not there.</source>
        <translation>C’est un lien vers un fichier introuvable.</translation>
    </message>
    <message>
        <source>Look where the file is, and open it there.</source>
        <translation>Cherchez où se trouve le fichier, et ouvrez-le à cet endroit.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>Open the files in it.</source>
        <translation>Ouvrez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file.</source>
        <translation>C’est un périphérique ou un tube, pas un fichier.</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>Choisissez le fichier lui-même.</translation>
    </message>
    <message>
        <source>Check that you have the right to read it and that no other program holds it.</source>
        <translation>Vérifiez que vous avez le droit de le lire et qu’aucun autre programme ne l’utilise.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Impossible de lire le fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check the drive or the network connection, then open it again.</source>
        <translation>Vérifiez le disque ou la connexion réseau, puis ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>Wait until the download or export is finished, then open it again.</source>
        <translation>Attendez la fin du téléchargement ou de l’export, puis ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file disappeared while it was being read.</source>
        <translation>Le fichier a disparu pendant sa lecture.</translation>
    </message>
    <message>
        <source>The file grew while it was being read.</source>
        <translation>Le fichier a grandi pendant sa lecture.</translation>
    </message>
    <message>
        <source>The file shrank while it was being read.</source>
        <translation>Le fichier a rétréci pendant sa lecture.</translation>
    </message>
    <message>
        <source>The file was changed while it was being read.</source>
        <translation>Le fichier a été modifié pendant sa lecture.</translation>
    </message>
    <message>
        <source>The archive is damaged or cut off (%1).</source>
        <translation>L’archive est endommagée ou tronquée (%1).</translation>
    </message>
    <message>
        <source>The archive is damaged or cut off.</source>
        <translation>L’archive est endommagée ou tronquée.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Téléchargez-la à nouveau.</translation>
    </message>
    <message>
        <source>This is a data feed of Adobe Analytics: it holds every hit, without a header, and is no report.</source>
        <translation>C’est un flux de données (data feed) d’Adobe Analytics&#xa0;: il contient chaque hit, sans en-tête, et n’est pas un rapport.</translation>
    </message>
    <message>
        <source>Order the report in Data Warehouse, with the columns cookie, page_url, gated_asset_type and form_submissions.</source>
        <translation>Demandez le rapport dans Data Warehouse, avec les colonnes cookie, page_url, gated_asset_type et form_submissions.</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>Dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The archive holds no CSV file but a workbook: %1.</source>
        <translation>L’archive ne contient pas de fichier CSV mais un classeur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Unpack it, then open the workbook in it.</source>
        <translation>Décompressez-la, puis ouvrez le classeur qu’elle contient.</translation>
    </message>
    <message>
        <source>The archive holds no CSV file but another archive inside it: %1.</source>
        <translation>L’archive ne contient pas de fichier CSV mais une autre archive&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Unpack it, then open the CSV file in it.</source>
        <translation>Décompressez-la, puis ouvrez le fichier CSV qu’elle contient.</translation>
    </message>
    <message>
        <source>The archive holds no CSV file.</source>
        <translation>L’archive ne contient aucun fichier CSV.</translation>
    </message>
    <message>
        <source>The archive holds no CSV file; it holds %1.</source>
        <translation>L’archive ne contient aucun fichier CSV&#x202f;; elle contient %1.</translation>
    </message>
    <message>
        <source>Export the data again as CSV or as .xlsx.</source>
        <translation>Exportez les données à nouveau, en CSV ou en .xlsx.</translation>
    </message>
    <message>
        <source>The archive unpacks to far more than an export would.</source>
        <translation>Une fois décompressée, l’archive est bien plus grosse qu’un export.</translation>
    </message>
    <message>
        <source>If you trust it, unpack it yourself and open the CSV file in it.</source>
        <translation>Si vous lui faites confiance, décompressez-la vous-même et ouvrez le fichier CSV qu’elle contient.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password.</source>
        <translation>Le classeur est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program, save it without the password, and open that.</source>
        <translation>Ouvrez-le dans le tableur, enregistrez-le sans mot de passe, et ouvrez cette copie.</translation>
    </message>
    <message>
        <source>This is an old Word document (.doc), not CSV.</source>
        <translation>C’est un ancien document Word (.doc), pas du CSV.</translation>
    </message>
    <message>
        <source>This is an old PowerPoint presentation (.ppt), not CSV.</source>
        <translation>C’est une ancienne présentation PowerPoint (.ppt), pas du CSV.</translation>
    </message>
    <message>
        <source>This is a mail of Outlook (.msg), not the report itself.</source>
        <translation>C’est un message Outlook (.msg), pas le rapport lui-même.</translation>
    </message>
    <message>
        <source>Save the file that is attached to it, and open that.</source>
        <translation>Enregistrez le fichier joint, et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>This is an old Office file, such as an Excel workbook (.xls), or one that is protected by a password.</source>
        <translation>C’est un ancien fichier Office, par exemple un classeur Excel (.xls), ou un fichier protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>This is a workbook or an archive, not a list as text.</source>
        <translation>C’est un classeur ou une archive, pas une liste au format texte.</translation>
    </message>
    <message>
        <source>Save the list as CSV, or unpack it first.</source>
        <translation>Enregistrez la liste en CSV, ou décompressez-la d’abord.</translation>
    </message>
    <message>
        <source>Spaces stand before the quotes of this file; the quotes were read as such all the same.</source>
        <translation>Des espaces précèdent les guillemets de ce fichier&#x202f;; les guillemets ont quand même été lus comme tels.</translation>
    </message>
    <message>
        <source>The fields of this file stand in single quotes; they were taken off.</source>
        <translation>Les champs de ce fichier sont entre apostrophes&#x202f;; elles ont été retirées.</translation>
    </message>
    <message>
        <source>The fields of this file stand in typographic quotes; they were taken off.</source>
        <translation>Les champs de ce fichier sont entre guillemets typographiques&#x202f;; ils ont été retirés.</translation>
    </message>
    <message>
        <source>Quotes within the fields of this file are marked by a backslash; they were read as such.</source>
        <translation>Dans les champs de ce fichier, les guillemets sont précédés d’une barre oblique inverse&#x202f;; ils ont été lus comme tels.</translation>
    </message>
    <message>
        <source>Each line of this file stands in quotes as a whole; they were taken off.</source>
        <translation>Chaque ligne de ce fichier est entièrement entre guillemets&#x202f;; ils ont été retirés.</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 est vide</translation>
    </message>
    <message>
        <source>the line is too long to be a row</source>
        <translation>la ligne est trop longue</translation>
    </message>
    <message>
        <source>a stray quote: it is never closed, or text follows it</source>
        <translation>un guillemet égaré&#xa0;: il n’est jamais fermé, ou du texte le suit</translation>
    </message>
    <message>
        <source>a blank line</source>
        <translation>une ligne vide</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>un commentaire</translation>
    </message>
    <message numerus="yes">
        <source>%n field instead of %1</source>
        <comment>%n fields instead of %1</comment>
        <translation>
            <numerusform>%n champ au lieu de %1</numerusform>
            <numerusform>%n champs au lieu de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the header again</source>
        <translation>l’en-tête répété</translation>
    </message>
    <message>
        <source>the header again, its columns in another order</source>
        <translation>l’en-tête répété, avec ses colonnes dans un autre ordre</translation>
    </message>
    <message>
        <source>a totals row</source>
        <translation>une ligne de total</translation>
    </message>
    <message>
        <source>%1 is %2, not a positive whole number</source>
        <translation>%1 vaut %2, qui n’est pas un entier positif</translation>
    </message>
    <message>
        <source>a comment above the header</source>
        <translation>un commentaire au-dessus de l’en-tête</translation>
    </message>
    <message>
        <source>names the separator</source>
        <translation>indique le séparateur</translation>
    </message>
    <message>
        <source>Export it again with its column names in the first row.</source>
        <translation>Exportez-le à nouveau avec les noms de ses colonnes dans la première ligne.</translation>
    </message>
    <message>
        <source>This is no table: the file holds binary data, not text.</source>
        <translation>Ce n’est pas un tableau&#xa0;: le fichier contient des données binaires, pas du texte.</translation>
    </message>
    <message>
        <source>Check that it is the export itself; export it again as CSV.</source>
        <translation>Vérifiez que c’est bien l’export&#x202f;; exportez-le à nouveau en CSV.</translation>
    </message>
    <message>
        <source>The file has no header row: it holds nothing but zero bytes.</source>
        <translation>Le fichier n’a pas de ligne d’en-tête&#xa0;: il ne contient que des octets nuls.</translation>
    </message>
    <message>
        <source>The file has no header row: it holds nothing but blank lines and comments.</source>
        <translation>Le fichier n’a pas de ligne d’en-tête&#xa0;: il ne contient que des lignes vides et des commentaires.</translation>
    </message>
    <message>
        <source>the first line of the header</source>
        <translation>la première ligne de l’en-tête</translation>
    </message>
    <message>
        <source>a line above the header</source>
        <translation>une ligne au-dessus de l’en-tête</translation>
    </message>
    <message>
        <source>The header was found in line %1.</source>
        <translation>L’en-tête a été trouvé à la ligne %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n line above it looks like a row of another table; it was left out.</source>
        <comment>%n lines above it look like rows of another table; they were left out.</comment>
        <translation>
            <numerusform>%n ligne au-dessus semble appartenir à un autre tableau&#x202f;; elle a été écartée.</numerusform>
            <numerusform>%n lignes au-dessus semblent appartenir à un autre tableau&#x202f;; elles ont été écartées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export it again with its column names in the first row, or name the columns on the command line, as in --header cookie,gated_asset_type,page_url,form_submissions.</source>
        <translation>Exportez-le à nouveau avec les noms de ses colonnes dans la première ligne, ou nommez les colonnes en ligne de commande, par exemple --header cookie,gated_asset_type,page_url,form_submissions.</translation>
    </message>
    <message>
        <source>This is no table: nothing stands below its first line, which holds no name of a column. It begins with &quot;%1&quot;.</source>
        <translation>Ce n’est pas un tableau&#xa0;: il n’y a rien sous la première ligne, qui ne contient aucun nom de colonne. Elle commence par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check that this is the export itself; it may be a message of the tool that should have written it.</source>
        <translation>Vérifiez que c’est bien l’export&#x202f;; il s’agit peut-être d’un message de l’outil qui aurait dû l’écrire.</translation>
    </message>
    <message>
        <source>This is no table: no separator (comma, semicolon, tab, | or :) sets columns apart. It begins with &quot;%1&quot;.</source>
        <translation>Ce n’est pas un tableau&#xa0;: aucun séparateur (virgule, point-virgule, tabulation, | ou&#xa0;:) ne délimite de colonnes. Il commence par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>If another sign is the separator, name it in a line above the header, like sep=^; else check that this is the export itself.</source>
        <translation>Si le séparateur est un autre signe, indiquez-le dans une ligne au-dessus de l’en-tête, par exemple sep=^&#x202f;; sinon, vérifiez que c’est bien l’export.</translation>
    </message>
    <message>
        <source>The file has no header row: its first line holds data, not the names of columns.</source>
        <translation>Le fichier n’a pas de ligne d’en-tête&#xa0;: sa première ligne contient des données, pas les noms des colonnes.</translation>
    </message>
    <message>
        <source>The file has a header row, but its columns are to be taken by their numbers, as in a file without one.</source>
        <translation>Le fichier a une ligne d’en-tête, mais ses colonnes doivent être désignées par leur numéro, comme dans un fichier sans en-tête.</translation>
    </message>
    <message>
        <source>Open files with a header row and files without one apart.</source>
        <translation>Ouvrez séparément les fichiers avec et sans ligne d’en-tête.</translation>
    </message>
    <message>
        <source>The header that was given names %1 columns, but the first line of the file has %2.</source>
        <translation>L’en-tête indiqué nomme %1 colonnes, mais la première ligne du fichier en a %2.</translation>
    </message>
    <message>
        <source>Give one name for each column, separated by commas.</source>
        <translation>Donnez un nom par colonne, séparés par des virgules.</translation>
    </message>
    <message>
        <source>The file has no header row: its first line does not end.</source>
        <translation>Le fichier n’a pas de ligne d’en-tête&#xa0;: sa première ligne ne se termine pas.</translation>
    </message>
    <message>
        <source>The header row cannot be read: a quote in it is never closed.</source>
        <translation>La ligne d’en-tête est illisible&#xa0;: un guillemet n’y est jamais fermé.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 and was read as Windows-1252; where names look garbled, export it as UTF-8.</source>
        <translation>Le fichier n’est pas en UTF-8 et a été lu en Windows-1252&#x202f;; si des noms semblent illisibles, exportez-le en UTF-8.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 and was read as Windows-1252, but it looks like %1: names may be garbled. Export it as UTF-8.</source>
        <translation>Le fichier n’est pas en UTF-8 et a été lu en Windows-1252, mais il ressemble à du %1&#xa0;: des noms peuvent être illisibles. Exportez-le en UTF-8.</translation>
    </message>
    <message>
        <source>No line of the file is a row; in the first one, %1.</source>
        <translation>Aucune ligne du fichier n’est exploitable&#x202f;; la première&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose the column that holds the number of form submissions: in the window, or by --columns form_submissions=NAME on the command line.</source>
        <translation>Choisissez la colonne qui contient le nombre d’envois de formulaire&#xa0;: dans la fenêtre, ou avec --columns form_submissions=NAME en ligne de commande.</translation>
    </message>
    <message>
        <source>Check that the file is the whole export, then export it again.</source>
        <translation>Vérifiez que le fichier est l’export complet, puis exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file has a header but no rows.</source>
        <translation>Le fichier a un en-tête mais aucune ligne.</translation>
    </message>
    <message>
        <source>Check the date range and the filters of the export, then export it again.</source>
        <translation>Vérifiez la période et les filtres de l’export, puis exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>All counts end in three zeros behind a mark, like %1, and were read as decimals: %1 is 1.</source>
        <translation>Tous les nombres se terminent par trois zéros après un signe, comme %1, et ont été lus comme des décimaux&#xa0;: %1 vaut 1.</translation>
    </message>
    <message numerus="yes">
        <source>%n count like %1 was read as thousands; no other number of the file says whether it stands for decimals.</source>
        <comment>%n counts like %1 were read as thousands; no other number of the file says whether they stand for decimals.</comment>
        <translation>
            <numerusform>%n nombre comme %1 a été lu en milliers&#x202f;; aucun autre nombre du fichier ne dit s’il s’agit de décimales.</numerusform>
            <numerusform>%n nombres comme %1 ont été lus en milliers&#x202f;; aucun autre nombre du fichier ne dit s’il s’agit de décimales.</numerusform>
        </translation>
    </message>
    <message>
        <source>In line %1 another table begins (%2).</source>
        <translation>À la ligne %1 commence un autre tableau (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Its %n line was left out.</source>
        <comment>Its %n lines were left out.</comment>
        <translation>
            <numerusform>Sa %n ligne a été écartée.</numerusform>
            <numerusform>Ses %n lignes ont été écartées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export each table to a file of its own if it belongs to the data.</source>
        <translation>S’il fait partie des données, exportez chaque tableau dans son propre fichier.</translation>
    </message>
    <message>
        <source>The totals row says %1, but the rows add up to %2: the export may be cut off or filtered.</source>
        <translation>La ligne de total indique %1, mais la somme des lignes donne %2&#xa0;: l’export est peut-être tronqué ou filtré.</translation>
    </message>
    <message>
        <source>%1 totals rows were left out; none of them is what the rows add up to (%2).</source>
        <translation>%1 lignes de total ont été écartées&#x202f;; aucune ne correspond à la somme des lignes (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n character could not be read and was replaced by %1. Export the file as UTF-8.</source>
        <comment>%n characters could not be read and were replaced by %1. Export the file as UTF-8.</comment>
        <translation>
            <numerusform>%n caractère était illisible et a été remplacé par %1. Exportez le fichier en UTF-8.</numerusform>
            <numerusform>%n caractères étaient illisibles et ont été remplacés par %1. Exportez le fichier en UTF-8.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell began or ended with signs that nobody sees; they were taken off.</source>
        <comment>%n cells began or ended with signs that nobody sees; they were taken off.</comment>
        <translation>
            <numerusform>%n cellule commençait ou se terminait par des caractères invisibles&#x202f;; ils ont été retirés.</numerusform>
            <numerusform>%n cellules commençaient ou se terminaient par des caractères invisibles&#x202f;; ils ont été retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line was left out because something is wrong with it; `inspect` and, in the window, Left out on the Data page list it.</source>
        <comment>%n lines were left out because something is wrong with them; `inspect` and, in the window, Left out on the Data page list them.</comment>
        <translation>
            <numerusform>%n ligne incorrecte a été écartée&#x202f;; `inspect` et, dans la fenêtre, Écartées sur la page Données l’affichent.</numerusform>
            <numerusform>%n lignes incorrectes ont été écartées&#x202f;; `inspect` et, dans la fenêtre, Écartées sur la page Données les affichent.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row of the sheet can be read.</source>
        <translation>Aucune ligne de la feuille n’est lisible.</translation>
    </message>
    <message>
        <source>Say which column it is: in the window by choosing it, on the command line by --columns.</source>
        <translation>Indiquez de quelle colonne il s’agit&#xa0;: dans la fenêtre en la choisissant, en ligne de commande avec --columns.</translation>
    </message>
    <message>
        <source>If each row is one submission and no column counts them, say --columns form_submissions=1.</source>
        <translation>Si chaque ligne est un envoi et qu’aucune colonne ne les compte, indiquez --columns form_submissions=1.</translation>
    </message>
    <message>
        <source>No column was found for %1.</source>
        <translation>Aucune colonne n’a été trouvée pour %1.</translation>
    </message>
    <message numerus="yes">
        <source>another table begins here (%n line)</source>
        <comment>another table begins here (%n lines)</comment>
        <translation>
            <numerusform>un autre tableau commence ici (%n ligne)</numerusform>
            <numerusform>un autre tableau commence ici (%n lignes)</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an Excel workbook written as XML (of 2003), which is not read.</source>
        <translation>C’est un classeur Excel écrit en XML (de 2003), un format qui n’est pas lu.</translation>
    </message>
    <message>
        <source>This is a flat OpenDocument file (.fods), which is not read.</source>
        <translation>C’est un fichier OpenDocument à plat (.fods), un format qui n’est pas lu.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program and save it as .ods, .xlsx or &quot;CSV UTF-8&quot;.</source>
        <translation>Ouvrez-le dans le tableur et enregistrez-le en .ods, .xlsx ou «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>This is a picture (SVG), no table.</source>
        <translation>C’est une image (SVG), pas un tableau.</translation>
    </message>
    <message>
        <source>This is a table of QlikView or Qlik Sense (.qvd).</source>
        <translation>C’est une table QlikView ou Qlik Sense (.qvd).</translation>
    </message>
    <message>
        <source>This is a settings file or a link of macOS, no table.</source>
        <translation>C’est un fichier de réglages ou un raccourci macOS, pas un tableau.</translation>
    </message>
    <message>
        <source>This is a web page (HTML) with a table in it, whatever its name says.</source>
        <translation>C’est une page web (HTML) contenant un tableau, quoi que dise son nom.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, see that the ids are whole, and save it as .xlsx or &quot;CSV UTF-8&quot;; better export it again as CSV.</source>
        <translation>Ouvrez-la dans un tableur, vérifiez que les identifiants sont entiers, et enregistrez-la en .xlsx ou «&#xa0;CSV UTF-8&#xa0;»&#x202f;; mieux&#xa0;: exportez à nouveau en CSV.</translation>
    </message>
    <message>
        <source>This is a web page (HTML), not CSV; often it is a log-in page saved by mistake.</source>
        <translation>C’est une page web (HTML), pas du CSV&#x202f;; souvent, c’est une page de connexion enregistrée par erreur.</translation>
    </message>
    <message>
        <source>Log in to the analytics tool again and download the export anew.</source>
        <translation>Reconnectez-vous à l’outil d’analyse et téléchargez l’export à nouveau.</translation>
    </message>
    <message>
        <source>This is an XML or web document, not CSV.</source>
        <translation>C’est un document XML ou web, pas du CSV.</translation>
    </message>
    <message>
        <source>This is a link to a document of Google, not the document itself.</source>
        <translation>C’est un lien vers un document Google, pas le document lui-même.</translation>
    </message>
    <message>
        <source>Open it in Google Sheets and choose File, Download, .xlsx or .csv.</source>
        <translation>Ouvrez-le dans Google Sheets et choisissez Fichier, Télécharger, .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>This is the message of a web service (JSON), not the export: %1</source>
        <translation>C’est le message d’un service web (JSON), pas l’export&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is JSON, not CSV.</source>
        <translation>C’est du JSON, pas du CSV.</translation>
    </message>
    <message>
        <source>This is a link, not the file itself.</source>
        <translation>C’est un lien, pas le fichier lui-même.</translation>
    </message>
    <message>
        <source>Open the link, and download the export there.</source>
        <translation>Ouvrez le lien, et téléchargez-y l’export.</translation>
    </message>
    <message>
        <source>This stands for a file in Git LFS; it is not the file itself.</source>
        <translation>Ceci tient lieu d’un fichier dans Git LFS&#x202f;; ce n’est pas le fichier lui-même.</translation>
    </message>
    <message>
        <source>Fetch the file (git lfs pull), then open it.</source>
        <translation>Récupérez le fichier (git lfs pull), puis ouvrez-le.</translation>
    </message>
    <message>
        <source>This is a mail or a web page saved with all of its parts, not the report itself.</source>
        <translation>C’est un message ou une page web enregistrée avec tous ses éléments, pas le rapport lui-même.</translation>
    </message>
    <message>
        <source>This is the log of a web server, not a report.</source>
        <translation>C’est le journal d’un serveur web, pas un rapport.</translation>
    </message>
    <message>
        <source>This is the log of a program, not a report.</source>
        <translation>C’est le journal d’un programme, pas un rapport.</translation>
    </message>
    <message>
        <source>This is a script of SQL, not CSV.</source>
        <translation>C’est un script SQL, pas du CSV.</translation>
    </message>
    <message>
        <source>Export the table itself as CSV, with the names of its columns.</source>
        <translation>Exportez la table elle-même en CSV, avec les noms de ses colonnes.</translation>
    </message>
    <message>
        <source>Open it in its program and save it as .xlsx or as &quot;CSV UTF-8&quot;, with the ids as text.</source>
        <translation>Ouvrez-le dans son programme et enregistrez-le en .xlsx ou en «&#xa0;CSV UTF-8&#xa0;», avec les identifiants au format texte.</translation>
    </message>
    <message>
        <source>This is a text document (OpenDocument), no table.</source>
        <translation>C’est un document texte (OpenDocument), pas un tableau.</translation>
    </message>
    <message>
        <source>This is a presentation (OpenDocument), no table.</source>
        <translation>C’est une présentation (OpenDocument), pas un tableau.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file, but no spreadsheet.</source>
        <translation>C’est un fichier OpenDocument, mais pas une feuille de calcul.</translation>
    </message>
    <message>
        <source>This is a Word document, not CSV.</source>
        <translation>C’est un document Word, pas du CSV.</translation>
    </message>
    <message>
        <source>This is a PowerPoint presentation, not CSV.</source>
        <translation>C’est une présentation PowerPoint, pas du CSV.</translation>
    </message>
    <message>
        <source>This is a Visio drawing, not CSV.</source>
        <translation>C’est un dessin Visio, pas du CSV.</translation>
    </message>
    <message>
        <source>This is a Power BI report (.pbix), not CSV.</source>
        <translation>C’est un rapport Power BI (.pbix), pas du CSV.</translation>
    </message>
    <message>
        <source>This is a binary Excel workbook (.xlsb), which is not read.</source>
        <translation>C’est un classeur Excel binaire (.xlsb), un format qui n’est pas lu.</translation>
    </message>
    <message>
        <source>This is a document of Apple Numbers, Pages or Keynote, which is not read.</source>
        <translation>C’est un document Apple Numbers, Pages ou Keynote, un format qui n’est pas lu.</translation>
    </message>
    <message>
        <source>This is a Tableau workbook or extract, not CSV.</source>
        <translation>C’est un classeur ou un extrait Tableau, pas du CSV.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its sheets are not in it.</source>
        <translation>Le classeur est endommagé&#xa0;: ses feuilles sont absentes.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program and save it again, or download it again.</source>
        <translation>Ouvrez-le dans le tableur et enregistrez-le à nouveau, ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>The workbook holds more text than is read (512 MB).</source>
        <translation>Le classeur contient plus de texte qu’il n’en est lu (512 Mo).</translation>
    </message>
    <message>
        <source>Save the sheet as &quot;CSV UTF-8&quot; and open that.</source>
        <translation>Enregistrez la feuille en «&#xa0;CSV UTF-8&#xa0;» et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>The workbook is damaged: a cell names a text that is not in it.</source>
        <translation>Le classeur est endommagé&#xa0;: une cellule renvoie à un texte absent.</translation>
    </message>
    <message>
        <source>The sheet %1 is damaged: &quot;%2&quot; is no place in it, is named twice, or is out of order.</source>
        <translation>La feuille %1 est endommagée&#xa0;: «&#xa0;%2&#xa0;» n’y est pas un emplacement valide, y figure deux fois ou n’y est pas à sa place.</translation>
    </message>
    <message>
        <source>Row %1 of the sheet %2 holds more text than a sheet has room for.</source>
        <translation>La ligne %1 de la feuille %2 contient plus de texte qu’une feuille ne peut en contenir.</translation>
    </message>
    <message>
        <source>Check that this is the export itself.</source>
        <translation>Vérifiez que c’est bien l’export.</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than an export would.</source>
        <translation>Une fois décompressé, le classeur est bien plus gros qu’un export.</translation>
    </message>
    <message>
        <source>If you trust it, save the sheet as &quot;CSV UTF-8&quot; and open that.</source>
        <translation>Si vous lui faites confiance, enregistrez la feuille en «&#xa0;CSV UTF-8&#xa0;» et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>The workbook holds no rows: all of its sheets are empty.</source>
        <translation>Le classeur ne contient aucune ligne&#xa0;: toutes ses feuilles sont vides.</translation>
    </message>
    <message>
        <source>Cell %1 (column %2) holds the value %3, which is no id: the spreadsheet took it for true or false.</source>
        <translation>La cellule %1 (colonne %2) contient la valeur %3, qui n’est pas un identifiant&#xa0;: le tableur y a vu vrai ou faux.</translation>
    </message>
    <message>
        <source>Cell %1 (column %2) holds the number %3 with decimals, which is no id.</source>
        <translation>La cellule %1 (colonne %2) contient le nombre à décimales %3, qui n’est pas un identifiant.</translation>
    </message>
    <message>
        <source>Cell %1 (column %2) holds a date, %3, where an id belongs: the spreadsheet took the id for one and destroyed it.</source>
        <translation>La cellule %1 (colonne %2) contient une date, %3, là où il faut un identifiant&#xa0;: le tableur a pris l’identifiant pour une date et l’a détruit.</translation>
    </message>
    <message>
        <source>Cell %1 (column %2) holds the id as a number in scientific notation, %3: the spreadsheet has destroyed it.</source>
        <translation>La cellule %1 (colonne %2) contient l’identifiant sous forme de nombre en notation scientifique, %3&#xa0;: le tableur l’a détruit.</translation>
    </message>
    <message>
        <source>Cell %1 (column %2) holds the id as a number, of which a spreadsheet keeps 15 digits only: %3. The rest is lost.</source>
        <translation>La cellule %1 (colonne %2) contient l’identifiant sous forme de nombre, dont un tableur ne garde que 15 chiffres&#xa0;: %3. Le reste est perdu.</translation>
    </message>
    <message>
        <source>Download the export again and open it here directly; where it has to go through a spreadsheet, import that column as text.</source>
        <translation>Téléchargez l’export à nouveau et ouvrez-le directement ici&#x202f;; s’il doit passer par un tableur, importez cette colonne au format texte.</translation>
    </message>
    <message>
        <source>The column %1 holds errors of the spreadsheet (the first: %2, %3); they count as unknown, like (not set). Mend the formulas, or export the data without them.</source>
        <translation>La colonne %1 contient des erreurs du tableur (la première&#xa0;: %2, %3)&#x202f;; elles comptent comme inconnues, comme (not set). Corrigez les formules, ou exportez les données sans elles.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell is merged with the one above it (%1) and was read as it shows: it says the same.</source>
        <comment>%n cells are merged with the ones above them (the first: %1) and were read as they show: they say the same.</comment>
        <translation>
            <numerusform>%n cellule est fusionnée avec celle du dessus (%1) et a été lue comme elle s’affiche&#xa0;: avec le même contenu.</numerusform>
            <numerusform>%n cellules sont fusionnées avec celles du dessus (la première&#xa0;: %1) et ont été lues comme elles s’affichent&#xa0;: avec le même contenu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell holds a formula without a value (%1) and counts as empty. Open the workbook in the spreadsheet program and save it, so that it is computed.</source>
        <comment>%n cells hold formulas without a value (the first: %1) and count as empty. Open the workbook in the spreadsheet program and save it, so that they are computed.</comment>
        <translation>
            <numerusform>%n cellule contient une formule sans valeur (%1) et compte comme vide. Ouvrez le classeur dans le tableur et enregistrez-le pour qu’elle soit calculée.</numerusform>
            <numerusform>%n cellules contiennent des formules sans valeur (la première&#xa0;: %1) et comptent comme vides. Ouvrez le classeur dans le tableur et enregistrez-le pour qu’elles soient calculées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row of the sheet is hidden, perhaps by a filter; it was read like the others.</source>
        <comment>%n rows of the sheet are hidden, perhaps by a filter; they were read like the others.</comment>
        <translation>
            <numerusform>%n ligne de la feuille est masquée, peut-être par un filtre&#x202f;; elle a été lue comme les autres.</numerusform>
            <numerusform>%n lignes de la feuille sont masquées, peut-être par un filtre&#x202f;; elles ont été lues comme les autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook is damaged: the rows of the sheet %1 are not in it.</source>
        <translation>Le classeur est endommagé&#xa0;: les lignes de la feuille %1 sont absentes.</translation>
    </message>
    <message>
        <source>The workbook is damaged or cut off: what is in it cannot be read.</source>
        <translation>Le classeur est endommagé ou tronqué&#xa0;: son contenu est illisible.</translation>
    </message>
    <message>
        <source>The workbook holds a document type definition, which no spreadsheet program writes; it is not read.</source>
        <translation>Le classeur contient une définition de type de document, qu’aucun tableur n’écrit&#x202f;; il n’est pas lu.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again, if you trust where it comes from.</source>
        <translation>Ouvrez-le dans un tableur et enregistrez-le à nouveau, si vous faites confiance à sa provenance.</translation>
    </message>
    <message>
        <source>Training %1/%2</source>
        <translation>Entraînement %1/%2</translation>
    </message>
    <message>
        <source>Training %1/%2, loss %3</source>
        <translation>Entraînement %1/%2, perte %3</translation>
    </message>
    <message numerus="yes">
        <source>ALS learnt nothing of %Ln visitor: the figures became too large or too small to be reckoned with.</source>
        <comment>ALS learnt nothing of %Ln visitors: the figures became too large or too small to be reckoned with.</comment>
        <translation>
            <numerusform>ALS n’a rien appris de %Ln visiteur&#xa0;: les nombres sont devenus trop grands ou trop petits pour le calcul.</numerusform>
            <numerusform>ALS n’a rien appris de %Ln visiteurs&#xa0;: les nombres sont devenus trop grands ou trop petits pour le calcul.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the strength binary or less regularization, and check the submission counts.</source>
        <translation>Choisissez la force binary ou une régularisation plus faible, et vérifiez les nombres d’envois.</translation>
    </message>
    <message>
        <source>Choose the precision float64 or the strength binary, and check the submission counts.</source>
        <translation>Choisissez la précision float64 ou la force binary, et vérifiez les nombres d’envois.</translation>
    </message>
    <message>
        <source>The initial factors do not have one row a page.</source>
        <translation>Les facteurs initiaux n’ont pas une ligne par page.</translation>
    </message>
    <message>
        <source>ALS f=%1 λ=%2 α=%3</source>
        <translation>ALS f=%1 λ=%2 α=%3</translation>
    </message>
    <message>
        <source>Shared interests: pages that cookies with the same interests took</source>
        <translation>Intérêts communs&#xa0;: les pages demandées par les cookies aux mêmes intérêts</translation>
    </message>
    <message>
        <source>Interests (factors)</source>
        <translation>Intérêts (facteurs)</translation>
    </message>
    <message>
        <source>how many kinds of interest are told apart</source>
        <translation>combien de sortes d’intérêts sont distinguées</translation>
    </message>
    <message>
        <source>Caution (regularization)</source>
        <translation>Prudence (régularisation)</translation>
    </message>
    <message>
        <source>the higher, the less is learnt from single submissions</source>
        <translation>plus elle est élevée, moins le modèle apprend d’envois isolés</translation>
    </message>
    <message>
        <source>Weight of submissions (alpha)</source>
        <translation>Poids des envois (alpha)</translation>
    </message>
    <message>
        <source>how much a submission counts against a page that was not taken</source>
        <translation>ce que compte un envoi face à une page non demandée</translation>
    </message>
    <message>
        <source>Rounds (iterations)</source>
        <translation>Tours (itérations)</translation>
    </message>
    <message>
        <source>how often the model goes over all visitors and pages, at most</source>
        <translation>nombre maximal de passages du modèle sur tous les visiteurs et toutes les pages</translation>
    </message>
    <message>
        <source>the model starts at random: another number makes a slightly different model</source>
        <translation>le modèle part au hasard&#xa0;: un autre nombre donne un modèle légèrement différent</translation>
    </message>
    <message>
        <source>Stop below</source>
        <translation>Arrêt sous</translation>
    </message>
    <message>
        <source>stops early once a round changes less than this share; 0: never</source>
        <translation>s’arrête plus tôt dès qu’un tour change moins que cette part&#x202f;; 0&#xa0;: jamais</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>float32 is fast, float64 is exact to more digits</source>
        <translation>float32 est rapide, float64 est exact à plus de décimales</translation>
    </message>
    <message>
        <source>Solver</source>
        <translation>Solveur</translation>
    </message>
    <message>
        <source>exact; cg approximates, which pays from about 128 interests on</source>
        <translation>exact&#x202f;; cg fait une approximation, avantageuse à partir de 128 intérêts environ</translation>
    </message>
    <message>
        <source>Steps of cg</source>
        <translation>Étapes de cg</translation>
    </message>
    <message>
        <source>steps of the approximation in each round; the exact solver takes none</source>
        <translation>étapes de l’approximation à chaque tour&#x202f;; le solveur exact n’en fait aucune</translation>
    </message>
    <message>
        <source>A page that the model does not know has no audience.</source>
        <translation>Une page que le modèle ne connaît pas n’a pas d’audience.</translation>
    </message>
    <message>
        <source>Finding the audience</source>
        <translation>Recherche de l’audience</translation>
    </message>
    <message>
        <source>Most popular</source>
        <translation>Les plus populaires</translation>
    </message>
    <message>
        <source>The pages that most cookies took, the same for everybody</source>
        <translation>Les pages demandées par le plus de cookies, les mêmes pour tous</translation>
    </message>
    <message>
        <source>Popular in BU</source>
        <translation>Populaires de la BU</translation>
    </message>
    <message>
        <source>Most popular pages of the business units seen</source>
        <translation>Pages les plus populaires des business units déjà vues</translation>
    </message>
    <message>
        <source>The pages that most cookies took, those of the cookie&apos;s business units first</source>
        <translation>Les pages demandées par le plus de cookies, celles des business units du cookie d’abord</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Hasard</translation>
    </message>
    <message>
        <source>Any pages: what every model has to beat</source>
        <translation>N’importe quelles pages&#xa0;: ce que tout modèle doit dépasser</translation>
    </message>
    <message>
        <source>start of the random scores</source>
        <translation>point de départ des scores aléatoires</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Evidence wanted</source>
        <translation>Indices exigés</translation>
    </message>
    <message>
        <source>how much a history has to speak for a page, as a share of the cookie&apos;s highest score: 0 anything, 0.1 a tenth of it; with less the page counts as popular, not as personal</source>
        <translation>à quel point un historique doit plaider pour une page, en part du score le plus élevé du cookie&#xa0;: 0 n’importe quoi, 0.1 un dixième&#x202f;; en dessous, la page compte comme populaire, pas comme personnelle</translation>
    </message>
    <message>
        <source>Fill lists with</source>
        <translation>Compléter les listes avec</translation>
    </message>
    <message>
        <source>popular: pages that the history does not speak for are listed, too, and marked: behind the others, those of the cookie&apos;s own business units first; by a model that knows what is popular overall (cease) among them, by its score; none: only pages that the history speaks for</source>
        <translation>popular&#xa0;: les pages pour lesquelles l’historique ne plaide pas sont aussi listées, et signalées&#xa0;: après les autres, celles des business units du cookie d’abord&#x202f;; avec un modèle qui connaît la popularité générale (cease), parmi elles, selon leur score&#x202f;; none&#xa0;: seulement les pages pour lesquelles l’historique plaide</translation>
    </message>
    <message>
        <source>The submissions of page &quot;%1&quot; by cookie &quot;%2&quot;, times their type weights, are too large.</source>
        <translation>Les envois de la page «&#xa0;%1&#xa0;» par le cookie «&#xa0;%2&#xa0;», multipliés par le poids de leur type, sont trop grands.</translation>
    </message>
    <message>
        <source>Give the asset types weights such as 1 or 2.5.</source>
        <translation>Donnez aux types de contenu des poids comme 1 ou 2.5.</translation>
    </message>
    <message>
        <source>The type weight of &quot;%1&quot; is not a number of 0 or more.</source>
        <translation>Le poids du type «&#xa0;%1&#xa0;» n’est pas un nombre supérieur ou égal à 0.</translation>
    </message>
    <message>
        <source>Give it a weight such as 1 or 2.5.</source>
        <translation>Donnez-lui un poids comme 1 ou 2.5.</translation>
    </message>
    <message>
        <source>Weighing submissions</source>
        <translation>Pondération des envois</translation>
    </message>
    <message>
        <source>Type weights</source>
        <translation>Poids par type</translation>
    </message>
    <message>
        <source>what a submission of an asset type counts; a type that is not named keeps its usual weight</source>
        <translation>ce que compte un envoi d’un type de contenu&#x202f;; un type non cité garde son poids habituel</translation>
    </message>
    <message>
        <source>CEASE λ=%1 ρ=%2</source>
        <translation>CEASE λ=%1 ρ=%2</translation>
    </message>
    <message>
        <source>CEASE λ=%1 without prior</source>
        <translation>CEASE λ=%1 sans a priori</translation>
    </message>
    <message>
        <source>%1 + %2 RP3beta</source>
        <translation>%1 + %2 RP3beta</translation>
    </message>
    <message>
        <source>What the whole history says for a page, what is popular, and what pages have in common</source>
        <translation>Ce que tout l’historique dit d’une page, ce qui est populaire et ce que les pages ont en commun</translation>
    </message>
    <message>
        <source>Caution (lambda)</source>
        <translation>Prudence (lambda)</translation>
    </message>
    <message>
        <source>the higher, the more visitors have to agree before one page speaks for another</source>
        <translation>plus elle est élevée, plus il faut de visiteurs concordants pour qu’une page plaide pour une autre</translation>
    </message>
    <message>
        <source>Popularity held back (rho)</source>
        <translation>Frein à la popularité (rho)</translation>
    </message>
    <message>
        <source>every page starts with how popular it is; the higher, the less that counts (1000000: not at all)</source>
        <translation>chaque page part avec sa popularité&#x202f;; plus ce nombre est élevé, moins elle compte (1000000&#xa0;: pas du tout)</translation>
    </message>
    <message>
        <source>Business units (c-bu)</source>
        <translation>Business units (c-bu)</translation>
    </message>
    <message>
        <source>pages of one business unit speak for each other as if this many visitors had taken all of them; 0: business units are not used</source>
        <translation>les pages d’une même business unit plaident les unes pour les autres comme si autant de visiteurs les avaient toutes demandées&#x202f;; 0&#xa0;: les business units ne sont pas utilisées</translation>
    </message>
    <message>
        <source>Asset types (c-type)</source>
        <translation>Types de contenu (c-type)</translation>
    </message>
    <message>
        <source>pages of one asset type speak for each other as if this many visitors had taken all of them; 0: asset types are not used</source>
        <translation>les pages d’un même type de contenu plaident les unes pour les autres comme si autant de visiteurs les avaient toutes demandées&#x202f;; 0&#xa0;: les types de contenu ne sont pas utilisés</translation>
    </message>
    <message>
        <source>Title words (c-words)</source>
        <translation>Mots du titre (c-words)</translation>
    </message>
    <message>
        <source>pages of the same title speak for each other as if this many visitors had taken both, others by the words in common; 0: titles are not used</source>
        <translation>les pages de même titre plaident les unes pour les autres comme si autant de visiteurs avaient demandé les deux, les autres selon leurs mots communs&#x202f;; 0&#xa0;: les titres ne sont pas utilisés</translation>
    </message>
    <message>
        <source>Recency (gamma)</source>
        <translation>Récence (gamma)</translation>
    </message>
    <message>
        <source>how much more the newer pages of a visitor count than the older ones, where the file has dates; 0: all the same</source>
        <translation>de combien les pages récentes d’un visiteur comptent plus que les anciennes, si le fichier a des dates&#x202f;; 0&#xa0;: toutes autant</translation>
    </message>
    <message>
        <source>Share of RP3beta (mix)</source>
        <translation>Part de RP3beta (mix)</translation>
    </message>
    <message>
        <source>how much of the model RP3beta is added to the score; 0: nothing</source>
        <translation>ce qui est ajouté au score à partir du modèle RP3beta&#x202f;; 0&#xa0;: rien</translation>
    </message>
    <message>
        <source>EASE λ=%1</source>
        <translation>EASE λ=%1</translation>
    </message>
    <message>
        <source>Pages taken together: what the whole history says for a page</source>
        <translation>Pages demandées ensemble&#xa0;: ce que tout l’historique dit en faveur d’une page</translation>
    </message>
    <message>
        <source>Weighing pages</source>
        <translation>Pondération des pages</translation>
    </message>
    <message>
        <source>item-kNN %1 K=%2</source>
        <translation>item-kNN %1 K=%2</translation>
    </message>
    <message>
        <source>Similar pages: those that the same cookies took</source>
        <translation>Pages similaires&#xa0;: celles que les mêmes cookies ont demandées</translation>
    </message>
    <message>
        <source>Weighting</source>
        <translation>Pondération</translation>
    </message>
    <message>
        <source>how two pages are compared: cosine, tf-idf or bm25</source>
        <translation>comment deux pages sont comparées&#xa0;: cosine, tf-idf ou bm25</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisines</translation>
    </message>
    <message>
        <source>how many similar pages are kept of each page</source>
        <translation>combien de pages similaires sont gardées pour chaque page</translation>
    </message>
    <message>
        <source>Caution (shrinkage)</source>
        <translation>Prudence (shrinkage)</translation>
    </message>
    <message>
        <source>the higher, the less a similarity counts that rests on few visitors</source>
        <translation>plus elle est élevée, moins compte une similarité qui repose sur peu de visiteurs</translation>
    </message>
    <message>
        <source>BM25 K1</source>
        <translation>BM25 K1</translation>
    </message>
    <message>
        <source>bm25 only: how much repeated submissions add; 0: nothing</source>
        <translation>bm25 seulement&#xa0;: ce qu’ajoutent les envois répétés&#x202f;; 0&#xa0;: rien</translation>
    </message>
    <message>
        <source>BM25 B</source>
        <translation>BM25 B</translation>
    </message>
    <message>
        <source>bm25 only: how strongly pages are held back that were submitted often</source>
        <translation>bm25 seulement&#xa0;: à quel point sont freinées les pages dont le formulaire est souvent envoyé</translation>
    </message>
    <message>
        <source>Neighbours of</source>
        <translation>Voisines de</translation>
    </message>
    <message>
        <source>candidate: a page is recommended for the history among its own nearest pages, as published comparisons do; history: every page of the history recommends its own nearest pages</source>
        <translation>candidate&#xa0;: une page est recommandée d’après l’historique présent parmi ses propres voisines, comme dans les comparaisons publiées&#x202f;; history&#xa0;: chaque page de l’historique recommande ses propres voisines</translation>
    </message>
    <message>
        <source>RP3beta α=%1 β=%2</source>
        <translation>RP3beta α=%1 β=%2</translation>
    </message>
    <message>
        <source>Paths between pages: from page to cookie to page</source>
        <translation>Chemins entre pages&#xa0;: de page en cookie en page</translation>
    </message>
    <message>
        <source>Strong paths (alpha)</source>
        <translation>Chemins forts (alpha)</translation>
    </message>
    <message>
        <source>the higher, the more the strongest paths from page to page count</source>
        <translation>plus ce nombre est élevé, plus comptent les chemins les plus forts d’une page à l’autre</translation>
    </message>
    <message>
        <source>Popularity held back (beta)</source>
        <translation>Frein à la popularité (beta)</translation>
    </message>
    <message>
        <source>how strongly popular pages are held back; 0: not at all</source>
        <translation>à quel point les pages populaires sont freinées&#x202f;; 0&#xa0;: pas du tout</translation>
    </message>
    <message>
        <source>how many other pages each page may speak for</source>
        <translation>pour combien d’autres pages chaque page peut plaider</translation>
    </message>
    <message>
        <source>Counting pages together</source>
        <translation>Comptage des pages demandées ensemble</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>what a page of a history counts. binary: all the same; weighted: by type weight and number of submissions; log: by these, but held back; default: what suits the model</source>
        <translation>ce que compte une page d’un historique. binary&#xa0;: toutes autant&#x202f;; weighted&#xa0;: selon le poids du type et le nombre d’envois&#x202f;; log&#xa0;: de même, mais atténué&#x202f;; default&#xa0;: ce qui convient au modèle</translation>
    </message>
    <message>
        <source>--%1 is out of range: %2.</source>
        <translation>--%1 est hors limites&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It goes from %1 to %2.</source>
        <translation>Valeurs admises&#xa0;: de %1 à %2.</translation>
    </message>
    <message>
        <source>what is added to the 0 to 1 score of these pages, -1 to 1</source>
        <translation>ce qui est ajouté au score de 0 à 1 de ces pages, de -1 à 1</translation>
    </message>
    <message>
        <source>Leave out pages</source>
        <translation>Exclure des pages</translation>
    </message>
    <message>
        <source>pages that stand in no list</source>
        <translation>pages qui ne figurent dans aucune liste</translation>
    </message>
    <message>
        <source>Leave out asset types</source>
        <translation>Exclure des types de contenu</translation>
    </message>
    <message>
        <source>asset types whose pages stand in no list</source>
        <translation>types de contenu dont les pages ne figurent dans aucune liste</translation>
    </message>
    <message>
        <source>Leave out business units</source>
        <translation>Exclure des business units</translation>
    </message>
    <message>
        <source>business units whose pages stand in no list; Unmapped for pages that have none</source>
        <translation>business units dont les pages ne figurent dans aucune liste&#x202f;; Unmapped pour les pages qui n’en ont pas</translation>
    </message>
    <message>
        <source>Pin pages</source>
        <translation>Épingler des pages</translation>
    </message>
    <message>
        <source>pages that stand first in every list, in this order, where the visitor has not taken them</source>
        <translation>pages placées en tête de chaque liste, dans cet ordre, si le visiteur ne les a pas demandées</translation>
    </message>
    <message>
        <source>Boost pages</source>
        <translation>Favoriser des pages</translation>
    </message>
    <message>
        <source>Boost asset types</source>
        <translation>Favoriser des types de contenu</translation>
    </message>
    <message>
        <source>Boost business units</source>
        <translation>Favoriser des business units</translation>
    </message>
    <message>
        <source>At most of each business unit</source>
        <translation>Maximum par business unit</translation>
    </message>
    <message>
        <source>how many pages of one business unit a list has at most; 0: any number</source>
        <translation>combien de pages d’une même business unit une liste contient au plus&#x202f;; 0&#xa0;: sans limite</translation>
    </message>
    <message>
        <source>At most of a business unit</source>
        <translation>Maximum d’une business unit</translation>
    </message>
    <message>
        <source>how many pages of this business unit a list has at most</source>
        <translation>combien de pages de cette business unit une liste contient au plus</translation>
    </message>
    <message>
        <source>At least of a business unit</source>
        <translation>Minimum d’une business unit</translation>
    </message>
    <message>
        <source>how many pages of this business unit a list has at least, where there are so many</source>
        <translation>combien de pages de cette business unit une liste contient au moins, s’il y en a autant</translation>
    </message>
    <message>
        <source>Only new business units</source>
        <translation>Nouvelles business units seules</translation>
    </message>
    <message>
        <source>only pages of business units that the visitor has taken nothing of</source>
        <translation>seulement les pages de business units dont le visiteur n’a encore rien demandé</translation>
    </message>
    <message>
        <source>Submissions wanted</source>
        <translation>Envois exigés</translation>
    </message>
    <message>
        <source>only pages that were submitted so many times</source>
        <translation>seulement les pages dont le formulaire a été envoyé au moins autant de fois</translation>
    </message>
    <message>
        <source>Only live pages</source>
        <translation>Pages en ligne seules</translation>
    </message>
    <message>
        <source>The visitor&apos;s language</source>
        <translation>Langue du visiteur</translation>
    </message>
    <message>
        <source>only pages in the language of most pages that the visitor took, by the asset list; pages without a language are for everyone</source>
        <translation>seulement les pages dans la langue de la plupart des pages demandées par le visiteur, selon la liste de contenus&#x202f;; les pages sans langue conviennent à tous</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>the date that live pages are judged by, like 2026-12-31; else the system&apos;s</source>
        <translation>la date qui sert à juger des pages en ligne, par exemple 2026-12-31&#x202f;; sinon celle du système</translation>
    </message>
    <message>
        <source>Ranking pages</source>
        <translation>Classement des pages</translation>
    </message>
    <message>
        <source>The number of recommendations must be 1 or more.</source>
        <translation>Le nombre de recommandations doit être supérieur ou égal à 1.</translation>
    </message>
    <message>
        <source>At least %1 pages of %2 cannot stand in a list that has at most %3.</source>
        <translation>Au moins %1 pages de %2 ne peuvent pas figurer dans une liste qui en contient au plus %3.</translation>
    </message>
    <message>
        <source>The page %1 is pinned, and another rule leaves it out: it stands in no list.</source>
        <translation>La page %1 est épinglée, mais une autre règle l’exclut&#xa0;: elle ne figure dans aucune liste.</translation>
    </message>
    <message>
        <source>The rule &quot;only-live&quot; needs an asset list with a column &quot;live until&quot;.</source>
        <translation>La règle «&#xa0;only-live&#xa0;» exige une liste de contenus avec une colonne «&#xa0;live until&#xa0;».</translation>
    </message>
    <message>
        <source>The rule &quot;visitors-language&quot; needs an asset list with a column &quot;language&quot;.</source>
        <translation>La règle «&#xa0;visitors-language&#xa0;» exige une liste de contenus avec une colonne «&#xa0;language&#xa0;».</translation>
    </message>
    <message>
        <source>Write it like 2026-12-31.</source>
        <translation>Écrivez-la sous la forme 2026-12-31.</translation>
    </message>
    <message>
        <source>No page of the asset list %1 is in the data.</source>
        <translation>Aucune page de la liste de contenus %1 n’est dans les données.</translation>
    </message>
    <message>
        <source>A rule names the asset type &quot;%1&quot;, which the data does not have.</source>
        <translation>Une règle cite le type de contenu «&#xa0;%1&#xa0;», absent des données.</translation>
    </message>
    <message>
        <source>A rule names the business unit &quot;%1&quot;, which the data does not have.</source>
        <translation>Une règle cite la business unit «&#xa0;%1&#xa0;», absente des données.</translation>
    </message>
    <message>
        <source>A rule names the page &quot;%1&quot;, which the data does not have.</source>
        <translation>Une règle cite la page «&#xa0;%1&#xa0;», absente des données.</translation>
    </message>
    <message>
        <source>A rule counts the pages of &quot;%1&quot;, which is no business unit: leave them out or boost them.</source>
        <translation>Une règle compte les pages de «&#xa0;%1&#xa0;», qui n’est pas une business unit&#xa0;: excluez-les ou favorisez-les.</translation>
    </message>
    <message>
        <source>Leave out the page %1</source>
        <translation>Exclure la page %1</translation>
    </message>
    <message>
        <source>Leave out the type %1</source>
        <translation>Exclure le type %1</translation>
    </message>
    <message>
        <source>Leave out the pages of %1</source>
        <translation>Exclure les pages de %1</translation>
    </message>
    <message>
        <source>Pin the page %1</source>
        <translation>Épingler la page %1</translation>
    </message>
    <message>
        <source>Boost the page %1 by %2</source>
        <translation>Favoriser la page %1 (%2)</translation>
    </message>
    <message>
        <source>Boost the type %1 by %2</source>
        <translation>Favoriser le type %1 (%2)</translation>
    </message>
    <message>
        <source>Boost the pages of %1 by %2</source>
        <translation>Favoriser les pages de %1 (%2)</translation>
    </message>
    <message>
        <source>Pages of any one business unit in a list: at most %1</source>
        <translation>Pages d’une même business unit dans une liste&#xa0;: au plus %1</translation>
    </message>
    <message>
        <source>Pages of %1 in a list: at most %2</source>
        <translation>Pages de %1 dans une liste&#xa0;: au plus %2</translation>
    </message>
    <message>
        <source>Pages of %1 in a list: at least %2</source>
        <translation>Pages de %1 dans une liste&#xa0;: au moins %2</translation>
    </message>
    <message>
        <source>Only business units not seen yet</source>
        <translation>Seulement des business units pas encore vues</translation>
    </message>
    <message>
        <source>Submissions that a page needs: at least %1</source>
        <translation>Envois nécessaires à une page&#xa0;: au moins %1</translation>
    </message>
    <message>
        <source>Only pages in the visitor&apos;s language</source>
        <translation>Seulement des pages dans la langue du visiteur</translation>
    </message>
    <message>
        <source>Leave out a page</source>
        <translation>Exclure une page</translation>
    </message>
    <message>
        <source>Leave out an asset type</source>
        <translation>Exclure un type de contenu</translation>
    </message>
    <message>
        <source>Leave out a business unit</source>
        <translation>Exclure une business unit</translation>
    </message>
    <message>
        <source>Pin a page: it stands first</source>
        <translation>Épingler une page&#xa0;: elle vient en tête</translation>
    </message>
    <message>
        <source>Boost a page</source>
        <translation>Favoriser une page</translation>
    </message>
    <message>
        <source>Boost an asset type</source>
        <translation>Favoriser un type de contenu</translation>
    </message>
    <message>
        <source>Boost a business unit</source>
        <translation>Favoriser une business unit</translation>
    </message>
    <message>
        <source>At most so many pages of any one business unit</source>
        <translation>Au plus tant de pages d’une même business unit</translation>
    </message>
    <message>
        <source>At most so many pages of a business unit</source>
        <translation>Au plus tant de pages d’une business unit précise</translation>
    </message>
    <message>
        <source>At least so many pages of a business unit</source>
        <translation>Au moins tant de pages d’une business unit précise</translation>
    </message>
    <message>
        <source>Only pages with so many submissions</source>
        <translation>Seulement des pages ayant tant d’envois</translation>
    </message>
    <message>
        <source>Only pages that are live (asset list)</source>
        <translation>Seulement des pages en ligne (liste de contenus)</translation>
    </message>
    <message>
        <source>Only the visitor&apos;s language (asset list)</source>
        <translation>Seulement la langue du visiteur (liste de contenus)</translation>
    </message>
    <message>
        <source>There is nothing to train on.</source>
        <translation>Il n’y a rien sur quoi s’entraîner.</translation>
    </message>
    <message>
        <source>Open a file with at least one cookie and page.</source>
        <translation>Ouvrez un fichier contenant au moins un cookie et une page.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Training %1 on %2 pages and %3 cookies takes about %4 GB of memory, and %5 GB are free.</source>
        <translation>L’entraînement de %1 sur %2 pages et %3 cookies demande environ %4 Go de mémoire, et %5 Go sont libres.</translation>
    </message>
    <message>
        <source>Leave pages that hardly anybody took out of the file.</source>
        <translation>Retirez du fichier les pages que presque personne n’a demandées.</translation>
    </message>
    <message>
        <source>Choose %1, or leave pages that hardly anybody took out of the file.</source>
        <translation>Choisissez %1, ou retirez du fichier les pages que presque personne n’a demandées.</translation>
    </message>
    <message>
        <source>The second run finds the hidden page for as many cookies as the first.</source>
        <translation>La seconde exécution trouve la page masquée pour autant de cookies que la première.</translation>
    </message>
    <message>
        <source>The second run finds the hidden page for %1 fewer of 100 cookies than the first (95 %: %2 to %3).</source>
        <translation>La seconde exécution trouve la page masquée pour %1 cookies de moins sur 100 que la première (95&#xa0;%&#xa0;: de %2 à %3).</translation>
    </message>
    <message>
        <source>The second run finds the hidden page for %1 more of 100 cookies than the first (95 %: %2 to %3).</source>
        <translation>La seconde exécution trouve la page masquée pour %1 cookies de plus sur 100 que la première (95&#xa0;%&#xa0;: de %2 à %3).</translation>
    </message>
    <message>
        <source>The second run finds the hidden page for %1 fewer of 100 cookies than the first (95 %: %2 to %3); that could be chance.</source>
        <translation>La seconde exécution trouve la page masquée pour %1 cookies de moins sur 100 que la première (95&#xa0;%&#xa0;: de %2 à %3)&#x202f;; cela peut être dû au hasard.</translation>
    </message>
    <message>
        <source>The second run finds the hidden page for %1 more of 100 cookies than the first (95 %: %2 to %3); that could be chance.</source>
        <translation>La seconde exécution trouve la page masquée pour %1 cookies de plus sur 100 que la première (95&#xa0;%&#xa0;: de %2 à %3)&#x202f;; cela peut être dû au hasard.</translation>
    </message>
    <message>
        <source>Of the pages recommended, the second run has as many as the first of a business unit that the cookie knows, in-sample.</source>
        <translation>Parmi les pages recommandées, la seconde exécution en a autant que la première d’une business unit que le cookie connaît, dans l’échantillon.</translation>
    </message>
    <message>
        <source>Of 100 pages recommended, the second run has %1 fewer of a business unit that the cookie knows (95 %: %2 to %3), in-sample.</source>
        <translation>Sur 100 pages recommandées, la seconde exécution en a %1 de moins d’une business unit que le cookie connaît (95&#xa0;%&#xa0;: de %2 à %3), dans l’échantillon.</translation>
    </message>
    <message>
        <source>Of 100 pages recommended, the second run has %1 more of a business unit that the cookie knows (95 %: %2 to %3), in-sample.</source>
        <translation>Sur 100 pages recommandées, la seconde exécution en a %1 de plus d’une business unit que le cookie connaît (95&#xa0;%&#xa0;: de %2 à %3), dans l’échantillon.</translation>
    </message>
    <message>
        <source>Of 100 pages recommended, the second run has %1 fewer of a business unit that the cookie knows (95 %: %2 to %3), in-sample; that could be chance.</source>
        <translation>Sur 100 pages recommandées, la seconde exécution en a %1 de moins d’une business unit que le cookie connaît (95&#xa0;%&#xa0;: de %2 à %3), dans l’échantillon&#x202f;; cela peut être dû au hasard.</translation>
    </message>
    <message>
        <source>Of 100 pages recommended, the second run has %1 more of a business unit that the cookie knows (95 %: %2 to %3), in-sample; that could be chance.</source>
        <translation>Sur 100 pages recommandées, la seconde exécution en a %1 de plus d’une business unit que le cookie connaît (95&#xa0;%&#xa0;: de %2 à %3), dans l’échantillon&#x202f;; cela peut être dû au hasard.</translation>
    </message>
    <message>
        <source>The hit rate is the same for every cookie.</source>
        <translation>Le taux de réussite est le même pour tous les cookies.</translation>
    </message>
    <message>
        <source>One of the runs was made by an earlier version, in which Unmapped pages counted as hits: the hit rates (in-sample) are not compared.</source>
        <translation>Une des exécutions vient d’une version antérieure, où les pages Unmapped comptaient comme des réussites&#xa0;: les taux de réussite (dans l’échantillon) ne sont pas comparés.</translation>
    </message>
    <message>
        <source>One run was only trained and the other only measured on hidden pages, so they have few figures in common. Compare the models in the Scorecard to measure both.</source>
        <translation>L’une des exécutions n’a été qu’entraînée et l’autre que mesurée sur des pages masquées&#xa0;: elles ont peu de chiffres en commun. Comparez les modèles dans le Comparatif pour mesurer les deux.</translation>
    </message>
    <message>
        <source>The runs are of different files, so the difference is not of the settings alone.</source>
        <translation>Les exécutions portent sur des fichiers différents&#xa0;: la différence ne tient donc pas aux seuls réglages.</translation>
    </message>
    <message>
        <source>The BU mapping is another, so the difference is not of the settings alone.</source>
        <translation>La table BU n’est pas la même&#xa0;: la différence ne tient donc pas aux seuls réglages.</translation>
    </message>
    <message>
        <source>The ten recommended pages differ for %1 of %2 cookies.</source>
        <translation>Les dix pages recommandées diffèrent pour %1 cookies sur %2.</translation>
    </message>
    <message>
        <source>The run history cannot be opened.</source>
        <translation>Impossible d’ouvrir l’historique des exécutions.</translation>
    </message>
    <message>
        <source>Check who may read the file.</source>
        <translation>Vérifiez qui a le droit de lire le fichier.</translation>
    </message>
    <message>
        <source>The run history could not be saved.</source>
        <translation>L’historique des exécutions n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Check the free space and who may write there.</source>
        <translation>Vérifiez la place libre et qui a le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The run history is damaged.</source>
        <translation>L’historique des exécutions est endommagé.</translation>
    </message>
    <message>
        <source>Move the file away to start a new one.</source>
        <translation>Déplacez le fichier pour en commencer un nouveau.</translation>
    </message>
    <message>
        <source>The run history is of another version of Leadlight.</source>
        <translation>L’historique des exécutions vient d’une autre version de Leadlight.</translation>
    </message>
    <message>
        <source>Update, or move the file away.</source>
        <translation>Mettez à jour, ou déplacez le fichier.</translation>
    </message>
    <message>
        <source>Two of these files are BU mappings.</source>
        <translation>Deux de ces fichiers sont des tables BU.</translation>
    </message>
    <message>
        <source>Open one BU mapping at a time.</source>
        <translation>Ouvrez une seule table BU à la fois.</translation>
    </message>
    <message>
        <source>No file has a column named &quot;%1&quot;.</source>
        <translation>Aucun fichier n’a de colonne nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Copy the name from the file&apos;s header line.</source>
        <translation>Copiez le nom depuis la ligne d’en-tête du fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 lines is broken and was left out (%2).</source>
        <comment>%n of %1 lines are broken and were left out (the first: %2).</comment>
        <translation>
            <numerusform>%n ligne sur %1 est incorrecte et a été écartée (%2).</numerusform>
            <numerusform>%n lignes sur %1 sont incorrectes et ont été écartées (la première&#xa0;: %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>If it stands on the first row of its group only (merged cells), export again with it on every row.</source>
        <translation>Si cette valeur ne figure que sur la première ligne de son groupe (cellules fusionnées), exportez de nouveau en l’inscrivant sur chaque ligne.</translation>
    </message>
    <message>
        <source>Look at them with `leadlight-cli inspect`, and mend the export; --allow-loss goes on with the rest.</source>
        <translation>Examinez-les avec `leadlight-cli inspect`, et corrigez l’export&#x202f;; --allow-loss continue avec le reste.</translation>
    </message>
    <message>
        <source>It should look like {&quot;unmapped&quot;: &quot;drop&quot;, &quot;factors&quot;: 20}.</source>
        <translation>Cela doit ressembler à {&quot;unmapped&quot;: &quot;drop&quot;, &quot;factors&quot;: 20}.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>A number is too large.</source>
        <translation>Un nombre est trop grand.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>Ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value that an option can have.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas une valeur possible pour une option.</translation>
    </message>
    <message>
        <source>It takes a text, a number, true or false, a list of texts, or names with a number or a text each.</source>
        <translation>Valeurs admises&#xa0;: un texte, un nombre, true ou false, une liste de textes, ou des noms avec chacun un nombre ou un texte.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation>C’est un dossier ou un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The file holds more than %1 bytes: this is something else.</source>
        <translation>Le fichier dépasse %1 octets&#xa0;: c’est autre chose.</translation>
    </message>
    <message>
        <source>Check which file it is.</source>
        <translation>Vérifiez de quel fichier il s’agit.</translation>
    </message>
    <message>
        <source>It takes names with a number from %1 to %2 each.</source>
        <translation>Valeurs admises&#xa0;: des noms avec chacun un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>It should look like {&quot;exclude-types&quot;: [&quot;Gated Webinar Forms&quot;], &quot;most-per-business-unit&quot;: 3}.</source>
        <translation>Cela doit ressembler à {&quot;exclude-types&quot;: [&quot;Gated Webinar Forms&quot;], &quot;most-per-business-unit&quot;: 3}.</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;.</source>
        <translation>Il n’y a pas de règle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>docs/cli.md lists the rules.</source>
        <translation>docs/cli.md donne la liste des règles.</translation>
    </message>
    <message>
        <source>Choose a session that Leadlight has saved, or open the exports themselves.</source>
        <translation>Choisissez une session enregistrée par Leadlight, ou ouvrez les exports eux-mêmes.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>Il n’y a plus de place sur le disque.</translation>
    </message>
    <message>
        <source>Free some space, and save again.</source>
        <translation>Libérez de la place, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>The session cannot be opened or written there.</source>
        <translation>La session ne peut pas être ouverte ou écrite à cet endroit.</translation>
    </message>
    <message>
        <source>Check who may use the file and its folder, or choose another place.</source>
        <translation>Vérifiez qui a le droit d’utiliser le fichier et son dossier, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Another program is using the session.</source>
        <translation>Un autre programme utilise la session.</translation>
    </message>
    <message>
        <source>Close it there, and try again.</source>
        <translation>Fermez-la dans ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk did not read or write all of the session.</source>
        <translation>Le disque n’a pas lu ou écrit toute la session.</translation>
    </message>
    <message>
        <source>Check the disk and its free space, and try again.</source>
        <translation>Vérifiez le disque et sa place libre, puis réessayez.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Il n’y a pas assez de mémoire pour cela.</translation>
    </message>
    <message>
        <source>Close other programs, and try again.</source>
        <translation>Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>This is no session of Leadlight.</source>
        <translation>Ce n’est pas une session de Leadlight.</translation>
    </message>
    <message>
        <source>The session is damaged.</source>
        <translation>La session est endommagée.</translation>
    </message>
    <message>
        <source>This session was saved by a newer version of Leadlight.</source>
        <translation>Cette session a été enregistrée par une version plus récente de Leadlight.</translation>
    </message>
    <message>
        <source>Update Leadlight, or open the exports themselves.</source>
        <translation>Mettez Leadlight à jour, ou ouvrez les exports eux-mêmes.</translation>
    </message>
    <message>
        <source>This session holds what Leadlight does not write.</source>
        <translation>Cette session contient des éléments que Leadlight n’écrit pas.</translation>
    </message>
    <message>
        <source>A part of the session is damaged.</source>
        <translation>Une partie de la session est endommagée.</translation>
    </message>
    <message>
        <source>Make it anew.</source>
        <translation>Refaites-la.</translation>
    </message>
    <message>
        <source>Without these visitors there is nothing left in the session.</source>
        <translation>Sans ces visiteurs, il ne reste rien dans la session.</translation>
    </message>
    <message>
        <source>Delete the file.</source>
        <translation>Supprimez le fichier.</translation>
    </message>
    <message>
        <source>Which files the session was made from is damaged.</source>
        <translation>La liste des fichiers d’origine de la session est endommagée.</translation>
    </message>
    <message>
        <source>Some of the session&apos;s settings could not be read; the usual ones hold.</source>
        <translation>Certains réglages de la session n’ont pas pu être lus&#x202f;; les réglages habituels s’appliquent.</translation>
    </message>
    <message>
        <source>Which models were to be compared could not be read.</source>
        <translation>Les modèles à comparer n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The rules of the session are damaged: no list obeys them.</source>
        <translation>Les règles de la session sont endommagées&#xa0;: aucune liste ne les applique.</translation>
    </message>
    <message>
        <source>The cohorts of the session are damaged.</source>
        <translation>Les cohortes de la session sont endommagées.</translation>
    </message>
    <message>
        <source>The notes of the session are damaged.</source>
        <translation>Les notes de la session sont endommagées.</translation>
    </message>
    <message>
        <source>The runs of the session are damaged.</source>
        <translation>Les exécutions de la session sont endommagées.</translation>
    </message>
    <message>
        <source>The rows in the session are damaged; its files were looked for instead.</source>
        <translation>Les lignes de la session sont endommagées&#x202f;; ses fichiers ont été recherchés à la place.</translation>
    </message>
    <message>
        <source>A file that the session was made from is not there.</source>
        <translation>Un fichier d’origine de la session est introuvable.</translation>
    </message>
    <message>
        <source>Put it there or beside the session.</source>
        <translation>Placez-le à cet endroit ou à côté de la session.</translation>
    </message>
    <message>
        <source>The trained model in the session is damaged: train again.</source>
        <translation>Le modèle entraîné de la session est endommagé&#xa0;: entraînez-le à nouveau.</translation>
    </message>
    <message>
        <source>The comparison of models in the session is damaged: compare again.</source>
        <translation>La comparaison des modèles de la session est endommagée&#xa0;: comparez à nouveau.</translation>
    </message>
    <message>
        <source>The learning curve in the session is damaged.</source>
        <translation>La courbe d’apprentissage de la session est endommagée.</translation>
    </message>
    <message>
        <source>The model was trained on the data as they were when this was saved: train again.</source>
        <translation>Le modèle a été entraîné sur les données telles qu’elles étaient à l’enregistrement&#xa0;: entraînez-le à nouveau.</translation>
    </message>
    <message>
        <source>Opening the session</source>
        <translation>Ouverture de la session</translation>
    </message>
    <message>
        <source>%1 has changed since this was saved.</source>
        <translation>%1 a changé depuis cet enregistrement.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln row more than when this was saved.</source>
        <comment>%1 has %Ln rows more than when this was saved.</comment>
        <translation>
            <numerusform>%1 a %Ln ligne de plus que lors de cet enregistrement.</numerusform>
            <numerusform>%1 a %Ln lignes de plus que lors de cet enregistrement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln row fewer than when this was saved.</source>
        <comment>%1 has %Ln rows fewer than when this was saved.</comment>
        <translation>
            <numerusform>%1 a %Ln ligne de moins que lors de cet enregistrement.</numerusform>
            <numerusform>%1 a %Ln lignes de moins que lors de cet enregistrement.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has changed since this was saved, and has as many rows as then.</source>
        <translation>%1 a changé depuis cet enregistrement, avec autant de lignes qu’alors.</translation>
    </message>
    <message>
        <source>Saving the session</source>
        <translation>Enregistrement de la session</translation>
    </message>
    <message>
        <source>The session cannot be put there.</source>
        <translation>La session ne peut pas être placée à cet endroit.</translation>
    </message>
    <message>
        <source>Check who may write there, or choose another place.</source>
        <translation>Vérifiez qui a le droit d’y écrire, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>This file is no session, and is not replaced by one.</source>
        <translation>Ce fichier n’est pas une session, et ne sera pas remplacé par une session.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message numerus="yes">
        <source>Keep the present settings, %1. %Ln setting was tried on practice pages; the best there is %2.</source>
        <comment>Keep the present settings, %1. %Ln settings were tried on practice pages; the best there is %2.</comment>
        <translation>
            <numerusform>Gardez les réglages actuels, %1. %Ln réglage a été essayé sur des pages d’exercice&#x202f;; le meilleur y est %2.</numerusform>
            <numerusform>Gardez les réglages actuels, %1. %Ln réglages ont été essayés sur des pages d’exercice&#x202f;; le meilleur y est %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the test, which no choice has seen, that is better by no figure and worse by some.</source>
        <translation>Au test, resté à l’écart des choix, il n’est meilleur sur aucun chiffre et moins bon sur certains.</translation>
    </message>
    <message>
        <source>On the test, which no choice has seen, that is worse: it finds the hidden page for %1 fewer of 100 cookies (95 %: %2 to %3).</source>
        <translation>Au test, resté à l’écart des choix, il est moins bon&#xa0;: il trouve la page masquée pour %1 cookies de moins sur 100 (95&#xa0;%&#xa0;: de %2 à %3).</translation>
    </message>
    <message>
        <source>On the test, which no choice has seen, that is better by no figure: it finds the hidden page for %1 fewer of 100 cookies (95 %: %2 to %3), which could be chance.</source>
        <translation>Au test, resté à l’écart des choix, il n’est meilleur sur aucun chiffre&#xa0;: il trouve la page masquée pour %1 cookies de moins sur 100 (95&#xa0;%&#xa0;: de %2 à %3), ce qui peut être dû au hasard.</translation>
    </message>
    <message>
        <source>On the test, which no choice has seen, it finds the hidden page for as many cookies as the present settings.</source>
        <translation>Au test, resté à l’écart des choix, il trouve la page masquée pour autant de cookies que les réglages actuels.</translation>
    </message>
    <message>
        <source>On the test, which no choice has seen, it finds the hidden page for %1 more of 100 cookies than the present settings (95 %: %2 to %3): they are better.</source>
        <translation>Au test, resté à l’écart des choix, il trouve la page masquée pour %1 cookies de plus sur 100 que les réglages actuels (95&#xa0;%&#xa0;: de %2 à %3)&#xa0;: il est meilleur.</translation>
    </message>
    <message>
        <source>On the test, which no choice has seen, it finds the hidden page for %1 more of 100 cookies than the present settings (95 %: %2 to %3). But it is not shown to find more than showing everybody the most popular pages, or pages at random.</source>
        <translation>Au test, resté à l’écart des choix, il trouve la page masquée pour %1 cookies de plus sur 100 que les réglages actuels (95&#xa0;%&#xa0;: de %2 à %3). Mais rien ne montre qu’il en trouve plus qu’en proposant les pages les plus populaires à tous, ou des pages au hasard.</translation>
    </message>
    <message>
        <source>On the test, which no choice has seen, it finds the hidden page for %1 fewer of 100 cookies than the present settings (95 %: %2 to %3). That could be chance: the test does not show that the new settings are better.</source>
        <translation>Au test, resté à l’écart des choix, il trouve la page masquée pour %1 cookies de moins sur 100 que les réglages actuels (95&#xa0;%&#xa0;: de %2 à %3). Cela peut être dû au hasard&#xa0;: le test ne montre pas que les nouveaux réglages sont meilleurs.</translation>
    </message>
    <message>
        <source>On the test, which no choice has seen, it finds the hidden page for %1 more of 100 cookies than the present settings (95 %: %2 to %3). That could be chance: the test does not show that the new settings are better.</source>
        <translation>Au test, resté à l’écart des choix, il trouve la page masquée pour %1 cookies de plus sur 100 que les réglages actuels (95&#xa0;%&#xa0;: de %2 à %3). Cela peut être dû au hasard&#xa0;: le test ne montre pas que les nouveaux réglages sont meilleurs.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting was tried before the search was stopped; the best so far is %1. It has not been tested yet.</source>
        <comment>%Ln settings were tried before the search was stopped; the best so far is %1. It has not been tested yet.</comment>
        <translation>
            <numerusform>%Ln réglage a été essayé avant l’arrêt de la recherche&#x202f;; le meilleur jusqu’ici est %1. Il n’a pas encore été testé.</numerusform>
            <numerusform>%Ln réglages ont été essayés avant l’arrêt de la recherche&#x202f;; le meilleur jusqu’ici est %1. Il n’a pas encore été testé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting was tried on practice pages, and none was better than the present ones.</source>
        <comment>%Ln settings were tried on practice pages, and none was better than the present ones.</comment>
        <translation>
            <numerusform>%Ln réglage a été essayé sur des pages d’exercice, sans dépasser les réglages actuels.</numerusform>
            <numerusform>%Ln réglages ont été essayés sur des pages d’exercice, et aucun ne dépasse les réglages actuels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting that fits into the memory was tried on practice pages; the best is %1. It was tested once, on pages that no choice has seen.</source>
        <comment>%Ln settings that fit into the memory were tried on practice pages; the best is %1. It was tested once, on pages that no choice has seen.</comment>
        <translation>
            <numerusform>%Ln réglage tenant en mémoire a été essayé sur des pages d’exercice&#x202f;; le meilleur est %1. Il a été testé une seule fois, sur des pages restées à l’écart des choix.</numerusform>
            <numerusform>%Ln réglages tenant en mémoire ont été essayés sur des pages d’exercice&#x202f;; le meilleur est %1. Il a été testé une seule fois, sur des pages restées à l’écart des choix.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting was tried on practice pages; the best is %1.</source>
        <comment>%Ln settings were tried on practice pages; the best is %1.</comment>
        <translation>
            <numerusform>%Ln réglage a été essayé sur des pages d’exercice&#x202f;; le meilleur est %1.</numerusform>
            <numerusform>%Ln réglages ont été essayés sur des pages d’exercice&#x202f;; le meilleur est %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more setting was left out like this.</source>
        <comment>%Ln more settings were left out like this.</comment>
        <translation>
            <numerusform>%Ln autre réglage a été laissé de côté pour la même raison.</numerusform>
            <numerusform>%Ln autres réglages ont été laissés de côté pour la même raison.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all types weighing 1</source>
        <translation>%1, tous les types au poids 1</translation>
    </message>
    <message>
        <source>No cookie has pages enough for a search: one is hidden for the test, another for the search, and at least one has to be left to learn from.</source>
        <translation>Aucun cookie n’a assez de pages pour une recherche&#xa0;: une est masquée pour le test, une autre pour la recherche, et il doit en rester au moins une pour apprendre.</translation>
    </message>
    <message>
        <source>Load more data.</source>
        <translation>Chargez plus de données.</translation>
    </message>
    <message>
        <source>None of the settings fits into the memory.</source>
        <translation>Aucun des réglages ne tient en mémoire.</translation>
    </message>
    <message>
        <source>Choose another model, or leave pages that hardly anybody took out of the file.</source>
        <translation>Choisissez un autre modèle, ou retirez du fichier les pages que presque personne n’a demandées.</translation>
    </message>
    <message>
        <source>This model has no settings to search.</source>
        <translation>Ce modèle n’a pas de réglages à chercher.</translation>
    </message>
    <message>
        <source>Choose %1.</source>
        <translation>Choisissez %1.</translation>
    </message>
    <message>
        <source>Searched and tested by leave-one-out: k-fold hides whole cookies, and those cannot be hidden from the search and the test alike.</source>
        <translation>Recherche et test par leave-one-out&#xa0;: k-fold masque des cookies entiers, qui ne peuvent être masqués à la fois pour la recherche et pour le test.</translation>
    </message>
    <message>
        <source>Trying settings</source>
        <translation>Essai de réglages</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>settings tried, the present ones first</source>
        <translation>réglages essayés, les actuels d’abord</translation>
    </message>
    <message>
        <source>time budget: the search goes on with new settings until it is used up; 0: as many as trials says</source>
        <translation>budget de temps&#xa0;: la recherche continue avec de nouveaux réglages jusqu’à l’épuiser&#x202f;; 0&#xa0;: autant que l’indiquent les essais</translation>
    </message>
    <message>
        <source>Try strengths</source>
        <translation>Essayer les forces</translation>
    </message>
    <message>
        <source>whether binary, log and weighted strengths take part in the search</source>
        <translation>indique si les forces binary, log et weighted participent à la recherche</translation>
    </message>
    <message>
        <source>Try without type weights</source>
        <translation>Essayer sans poids par type</translation>
    </message>
    <message>
        <source>whether equal weights for all asset types take part, to see if the weights help at all</source>
        <translation>indique si des poids égaux pour tous les types de contenu participent, pour voir si les poids servent à quelque chose</translation>
    </message>
    <message>
        <source>start of the random choice of settings</source>
        <translation>point de départ du choix aléatoire des réglages</translation>
    </message>
    <message>
        <source>There is not enough memory for so large a picture.</source>
        <translation>Il n’y a pas assez de mémoire pour une image aussi grande.</translation>
    </message>
    <message>
        <source>Choose a smaller size or scale.</source>
        <translation>Choisissez une taille ou une échelle plus petite.</translation>
    </message>
    <message>
        <source>The work could not be finished: %1.</source>
        <translation>Le travail n’a pas pu être terminé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--columns &quot;%1&quot; does not start with a role.</source>
        <translation>--columns «&#xa0;%1&#xa0;» ne commence pas par un rôle.</translation>
    </message>
    <message>
        <source>Write it as role=NAME,role=NAME, with the roles %1.</source>
        <translation>Écrivez role=NAME,role=NAME, avec les rôles %1.</translation>
    </message>
    <message>
        <source>It should look like {&quot;Gated Get Pricing&quot;: 3.0, &quot;Gated Webinar Forms&quot;: 2.0}.</source>
        <translation>Cela doit ressembler à {&quot;Gated Get Pricing&quot;: 3.0, &quot;Gated Webinar Forms&quot;: 2.0}.</translation>
    </message>
    <message>
        <source>The weight of &quot;%1&quot; is not 0 or a number above 0.</source>
        <translation>Le poids de «&#xa0;%1&#xa0;» n’est ni 0 ni un nombre positif.</translation>
    </message>
    <message>
        <source>It should look like {&quot;https://example.com/a&quot;: &quot;North&quot;}.</source>
        <translation>Cela doit ressembler à {&quot;https://example.com/a&quot;: &quot;North&quot;}.</translation>
    </message>
    <message>
        <source>The business unit of &quot;%1&quot; is not a text.</source>
        <translation>La business unit de «&#xa0;%1&#xa0;» n’est pas un texte.</translation>
    </message>
    <message>
        <source>--submissions is required.</source>
        <translation>--submissions est obligatoire.</translation>
    </message>
    <message>
        <source>Name the export of form submissions, or a session that has one.</source>
        <translation>Indiquez l’export des envois de formulaire, ou une session qui en contient un.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What the page is called.</source>
        <translation>Le nom de la page.</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot; in the joined data.</source>
        <translation>Il n’y a pas de page «&#xa0;%1&#xa0;» dans les données jointes.</translation>
    </message>
    <message>
        <source>`leadlight-cli assets` lists the pages that are.</source>
        <translation>`leadlight-cli assets` donne la liste des pages présentes.</translation>
    </message>
    <message>
        <source>Name the pages with --page, or a business unit with --business-unit.</source>
        <translation>Indiquez les pages avec --page, ou une business unit avec --business-unit.</translation>
    </message>
    <message>
        <source>How often hidden pages are found could not be measured.</source>
        <translation>Impossible de mesurer la fréquence à laquelle les pages masquées sont trouvées.</translation>
    </message>
    <message>
        <source>Of what is listed: %1.</source>
        <translation>Parmi les éléments listés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--fail-if &quot;%1&quot; cannot be read from its sign %2 on.</source>
        <translation>--fail-if «&#xa0;%1&#xa0;» est illisible à partir du signe %2.</translation>
    </message>
    <message>
        <source>Write it like &quot;found_in_top_10 &lt; 0.3&quot;, or several such comparisons with and, or between them.</source>
        <translation>Écrivez par exemple «&#xa0;found_in_top_10 &lt; 0.3&#xa0;», ou plusieurs comparaisons de ce genre reliées par and, or.</translation>
    </message>
    <message>
        <source>--fail-if asks for &quot;%1&quot;, which this command does not give.</source>
        <translation>--fail-if demande «&#xa0;%1&#xa0;», que cette commande ne fournit pas.</translation>
    </message>
    <message>
        <source>It gives %1.</source>
        <translation>Elle fournit %1.</translation>
    </message>
    <message>
        <source>--fail-if asks for %1, which has no value here.</source>
        <translation>--fail-if demande %1, qui n’a pas de valeur ici.</translation>
    </message>
    <message>
        <source>Ask for another figure, or have this one measured.</source>
        <translation>Demandez un autre chiffre, ou faites mesurer celui-ci.</translation>
    </message>
    <message>
        <source>The check &quot;%1&quot; holds.</source>
        <translation>La condition «&#xa0;%1&#xa0;» est remplie.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to. Change its rights, or start Leadlight as somebody who may write there.</source>
        <translation>Impossible d’écrire dans le dossier %1. Modifiez ses droits, ou lancez Leadlight avec un compte qui peut y écrire.</translation>
    </message>
    <message>
        <source>The font %1 is not installed. Another one stands in for it.</source>
        <translation>La police %1 n’est pas installée. Une autre la remplace.</translation>
    </message>
    <message>
        <source>Less than 512 MB of memory are free. Large files may not fit.</source>
        <translation>Il reste moins de 512 Mo de mémoire. Les gros fichiers risquent de ne pas y tenir.</translation>
    </message>
    <message>
        <source>The model in use could not be evaluated.</source>
        <translation>Le modèle utilisé n’a pas pu être évalué.</translation>
    </message>
    <message>
        <source>What is found is measured without the rules; the shares of recommendations are of lists that obey them. What the rules cost says evaluate without --by.</source>
        <translation>Les pages trouvées sont mesurées sans les règles&#x202f;; les parts de recommandations portent sur des listes qui les respectent. Pour connaître le coût des règles, lancez evaluate sans --by.</translation>
    </message>
    <message>
        <source>--rules and --by hide pages of the submissions: they do not go with --test.</source>
        <translation>--rules et --by masquent des pages des envois&#xa0;: ils ne se combinent pas avec --test.</translation>
    </message>
    <message>
        <source>Leave --test out.</source>
        <translation>Retirez --test.</translation>
    </message>
    <message>
        <source>--test-input was given without --test.</source>
        <translation>--test-input a été indiqué sans --test.</translation>
    </message>
    <message>
        <source>Name the file with the hidden pages as --test.</source>
        <translation>Indiquez avec --test le fichier des pages masquées.</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;.</source>
        <translation>L’option «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>--help of every command lists its options.</source>
        <translation>--help affiche les options de chaque commande.</translation>
    </message>
    <message>
        <source>The help files could not be written.</source>
        <translation>Les fichiers d’aide n’ont pas pu être écrits.</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Top</translation>
    </message>
    <message>
        <source>how many pages at most</source>
        <translation>nombre maximal de pages</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>what to group the pages by</source>
        <translation>critère de regroupement des pages</translation>
    </message>
    <message>
        <source>Choose another place with --out.</source>
        <translation>Choisissez un autre emplacement avec --out.</translation>
    </message>
    <message>
        <source>%1 names the same file as %2: it would be replaced by the result.</source>
        <translation>%1 désigne le même fichier que %2&#xa0;: le résultat le remplacerait.</translation>
    </message>
    <message>
        <source>%1 names no file: it is empty.</source>
        <translation>%1 ne désigne aucun fichier&#xa0;: l’option est vide.</translation>
    </message>
    <message>
        <source>Name a file, or leave the option out.</source>
        <translation>Indiquez un fichier, ou retirez l’option.</translation>
    </message>
    <message>
        <source>There is no cookie &quot;%1&quot; in the joined data.</source>
        <translation>Il n’y a pas de cookie «&#xa0;%1&#xa0;» dans les données jointes.</translation>
    </message>
    <message>
        <source>`leadlight-cli interactions` lists the cookies that are.</source>
        <translation>`leadlight-cli interactions` donne la liste des cookies présents.</translation>
    </message>
    <message>
        <source>Write it as the submissions file does.</source>
        <translation>Écrivez-le comme dans le fichier d’envois.</translation>
    </message>
    <message>
        <source>With --no-evaluation the report is written without comparing models.</source>
        <translation>Avec --no-evaluation, le rapport est écrit sans comparer les modèles.</translation>
    </message>
    <message>
        <source>Check its name, and that it holds an id a line.</source>
        <translation>Vérifiez son nom, et qu’il contient un identifiant par ligne.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The session carries no rows: its exports still hold what they hold. Take the visitors out of them, too.</source>
        <translation>La session ne contient aucune ligne&#xa0;: ses exports n’ont pas changé. Retirez-en aussi les visiteurs.</translation>
    </message>
    <message>
        <source>The model %1 has no notion of similar pages.</source>
        <translation>Le modèle %1 ne connaît pas la notion de pages similaires.</translation>
    </message>
    <message>
        <source>Choose %1 with --model.</source>
        <translation>Choisissez %1 avec --model.</translation>
    </message>
    <message>
        <source>The model %1 finds no page that is similar to %2.</source>
        <translation>Le modèle %1 ne trouve aucune page similaire à %2.</translation>
    </message>
    <message>
        <source>No visitor who took %1 took another page, so no page is similar to it.</source>
        <translation>Aucun visiteur ayant demandé %1 n’a demandé d’autre page&#xa0;: aucune page ne lui est donc similaire.</translation>
    </message>
    <message>
        <source>`leadlight-cli similarity --by page_url` lists the pages that are.</source>
        <translation>`leadlight-cli similarity --by page_url` donne la liste des pages concernées.</translation>
    </message>
    <message>
        <source>Close other programs, or open fewer or smaller files.</source>
        <translation>Fermez d’autres programmes, ou ouvrez des fichiers moins nombreux ou plus petits.</translation>
    </message>
    <message>
        <source>Something went wrong inside: %1.</source>
        <translation>Une erreur interne s’est produite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The saved cohorts cannot be read.</source>
        <translation>Les cohortes enregistrées sont illisibles.</translation>
    </message>
    <message>
        <source>Cohorts are not kept until the file is moved away.</source>
        <translation>Les cohortes ne seront pas conservées tant que ce fichier n’aura pas été déplacé.</translation>
    </message>
    <message>
        <source>The cohorts could not be saved.</source>
        <translation>Les cohortes n’ont pas pu être enregistrées.</translation>
    </message>
    <message>
        <source>Close other programs, or open a smaller file.</source>
        <translation>Fermez d’autres programmes, ou ouvrez un fichier plus petit.</translation>
    </message>
    <message>
        <source>Something went wrong inside Leadlight: %1.</source>
        <translation>Une erreur interne s’est produite dans Leadlight&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Your files are unchanged. Please report this.</source>
        <translation>Vos fichiers sont intacts. Merci de signaler ce problème.</translation>
    </message>
    <message>
        <source>Something went wrong inside Leadlight.</source>
        <translation>Une erreur interne s’est produite dans Leadlight.</translation>
    </message>
    <message>
        <source>The run could not be recorded: %1.</source>
        <translation>L’exécution n’a pas pu être enregistrée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The session could not be saved: %1.</source>
        <translation>La session n’a pas pu être enregistrée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The sample data could not be written.</source>
        <translation>Les données d’exemple n’ont pas pu être écrites.</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files.</source>
        <translation>Libérez de la place dans le dossier des fichiers temporaires.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>Unmapped</translation>
    </message>
    <message>
        <source>Of 100 hidden pages the top 10 finds %1 in %2 and %3 in %4: that cannot be told apart (95 %: %5 to %6 of 100).</source>
        <translation>Sur 100 pages masquées, le top 10 en trouve %1 dans %2 et %3 dans %4&#xa0;: impossible de les départager (95&#xa0;%&#xa0;: de %5 à %6 sur 100).</translation>
    </message>
    <message>
        <source>Of 100 hidden pages the top 10 finds %1 in %2 and %3 in %4, %5 fewer (95 %: %6 to %7).</source>
        <translation>Sur 100 pages masquées, le top 10 en trouve %1 dans %2 et %3 dans %4, soit %5 de moins (95&#xa0;%&#xa0;: de %6 à %7).</translation>
    </message>
    <message>
        <source>Of 100 hidden pages the top 10 finds %1 in %2 and %3 in %4, %5 more (95 %: %6 to %7).</source>
        <translation>Sur 100 pages masquées, le top 10 en trouve %1 dans %2 et %3 dans %4, soit %5 de plus (95&#xa0;%&#xa0;: de %6 à %7).</translation>
    </message>
    <message>
        <source>counting...</source>
        <translation>comptage...</translation>
    </message>
    <message>
        <source>The figures are being counted...</source>
        <translation>Les chiffres sont en cours de comptage...</translation>
    </message>
    <message>
        <source>Share of cookies (%)</source>
        <translation>Part des cookies (%)</translation>
    </message>
    <message>
        <source>Most popular pages, on the same hidden ones: %1</source>
        <translation>Pages les plus populaires, sur les mêmes pages masquées&#xa0;: %1</translation>
    </message>
    <message>
        <source>What showing everybody the most popular pages finds of the same hidden pages. A dash: it was not measured beside the run.</source>
        <translation>Ce que trouve, parmi les mêmes pages masquées, une liste des pages les plus populaires proposée à tous. Un tiret&#xa0;: ce n’a pas été mesuré avec l’exécution.</translation>
    </message>
    <message>
        <source>not to be told</source>
        <translation>indéterminé</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>net</translation>
    </message>
    <message>
        <source>Visitors of both</source>
        <translation>Visiteurs communs</translation>
    </message>
    <message>
        <source>New pages</source>
        <translation>Nouvelles pages</translation>
    </message>
    <message>
        <source>Vanished pages</source>
        <translation>Pages disparues</translation>
    </message>
    <message>
        <source>Found in the top 10, of 1,000 hidden pages</source>
        <translation>Trouvées dans le top 10, sur 1&#x202f;000 pages masquées</translation>
    </message>
    <message>
        <source>Found in the top 10: %1 % then, %2 % now. Whether that is more than chance cannot be told: not both were measured in the same way on data that are still there.</source>
        <translation>Trouvées dans le top 10&#xa0;: %1&#xa0;% alors, %2&#xa0;% maintenant. On ne peut pas dire si c’est plus que le hasard&#xa0;: les deux n’ont pas été mesurés de la même façon sur des données encore présentes.</translation>
    </message>
    <message>
        <source>Found in the top 10: %1 % then, %2 % now, which is clearly another share (95 %: %3 to %4 points).</source>
        <translation>Trouvées dans le top 10&#xa0;: %1&#xa0;% alors, %2&#xa0;% maintenant, une part nettement différente (95&#xa0;%&#xa0;: de %3 à %4 points).</translation>
    </message>
    <message>
        <source>Found in the top 10: %1 % then, %2 % now, which could be chance (95 %: %3 to %4 points).</source>
        <translation>Trouvées dans le top 10&#xa0;: %1&#xa0;% alors, %2&#xa0;% maintenant, ce qui peut être le hasard (95&#xa0;%&#xa0;: de %3 à %4 points).</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What was counted or measured.</source>
        <translation>Ce qui a été compté ou mesuré.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Now less then.</source>
        <translation>Maintenant moins alors.</translation>
    </message>
    <message>
        <source>More than chance?</source>
        <translation>Plus que le hasard&#x202f;?</translation>
    </message>
    <message>
        <source>Of what is measured on hidden pages: whether the 95 % interval of the change leaves 0 out. What is counted needs no such test.</source>
        <translation>Pour ce qui est mesuré sur pages masquées&#xa0;: si l’intervalle à 95&#xa0;% de l’écart exclut 0. Ce qui est compté n’a pas besoin d’un tel test.</translation>
    </message>
    <message>
        <source>New and vanished pages</source>
        <translation>Pages nouvelles et disparues</translation>
    </message>
    <message>
        <source>Who took it, in the files that have it.</source>
        <translation>Qui l’a demandée, dans les fichiers où elle figure.</translation>
    </message>
    <message>
        <source>Since %1 more is found in the top 10: %2 % now, %3 % then</source>
        <translation>Depuis %1, on trouve plus dans le top 10&#xa0;: %2&#xa0;% maintenant, %3&#xa0;% alors</translation>
    </message>
    <message>
        <source>Since %1 less is found in the top 10: %2 % now, %3 % then</source>
        <translation>Depuis %1, on trouve moins dans le top 10&#xa0;: %2&#xa0;% maintenant, %3&#xa0;% alors</translation>
    </message>
    <message>
        <source>Since %1: %2 visitors now, %3 then</source>
        <translation>Depuis %1&#xa0;: %2 visiteurs maintenant, %3 alors</translation>
    </message>
    <message>
        <source>Since %1: %2 form submissions (%3), %4 visitors (%5), %6 pages (%7).</source>
        <translation>Depuis %1&#xa0;: envois de formulaire&#xa0;: %2 (%3), visiteurs&#xa0;: %4 (%5), pages&#xa0;: %6 (%7).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor is in both.</source>
        <comment>%Ln visitors are in both.</comment>
        <translation>
            <numerusform>%Ln visiteur est dans les deux.</numerusform>
            <numerusform>%Ln visiteurs sont dans les deux.</numerusform>
        </translation>
    </message>
    <message>
        <source>New pages: %1, vanished: %2.</source>
        <translation>Nouvelles pages&#xa0;: %1, disparues&#xa0;: %2.</translation>
    </message>
    <message>
        <source>automatic: time where there are dates, else leave-one-out; k-fold hides whole cookies; a given file has the hidden pages itself</source>
        <translation>automatic&#xa0;: time s’il y a des dates, sinon leave-one-out&#x202f;; k-fold masque des cookies entiers&#x202f;; un fichier de test contient lui-même les pages masquées</translation>
    </message>
    <message>
        <source>Height of the lines</source>
        <translation>Hauteur des lignes</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Locale of CSV</source>
        <translation>Paramètres régionaux du CSV</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Deck to update</source>
        <translation>Présentation à mettre à jour</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Comparer les modèles</translation>
    </message>
    <message>
        <source>automatic: the winner of the Model lab&apos;s scorecard of this data; %1 where nothing was measured, or no model is shown to be better than most popular and random pages</source>
        <translation>automatic&#xa0;: le gagnant du comparatif du Labo des modèles sur ces données&#x202f;; %1 si rien n’a été mesuré ou si rien ne montre qu’un modèle fasse mieux que les pages les plus populaires et que des pages au hasard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure is compared: by chance alone 1 in 20 such figures differs, so one whose interval leaves 0 out may still be chance.</source>
        <comment>%Ln figures are compared: by chance alone 1 in 20 of them differs, so one whose interval leaves 0 out may still be chance.</comment>
        <translation>
            <numerusform>%Ln chiffre est comparé&#xa0;: par le seul hasard, 1 sur 20 diffère, donc même si son intervalle exclut 0, cela peut être le hasard.</numerusform>
            <numerusform>%Ln chiffres sont comparés&#xa0;: par le seul hasard, 1 sur 20 diffère, donc même si un intervalle exclut 0, cela peut être le hasard.</numerusform>
        </translation>
    </message>
    <message>
        <source>How the report of the session is made is damaged.</source>
        <translation>La façon de faire le rapport de la session est endommagée.</translation>
    </message>
    <message>
        <source>The results of before the last change are damaged: train again.</source>
        <translation>Les résultats d’avant la dernière modification sont endommagés&#xa0;: entraînez de nouveau.</translation>
    </message>
    <message>
        <source>--out is required.</source>
        <translation>--out est obligatoire.</translation>
    </message>
    <message>
        <source>Name the folder that the files go into; this session keeps none.</source>
        <translation>Indiquez le dossier où vont les fichiers&#x202f;; cette session n’en garde aucun.</translation>
    </message>
    <message>
        <source>Name the folder that the files go into.</source>
        <translation>Indiquez le dossier où vont les fichiers.</translation>
    </message>
    <message>
        <source>The rules of the session rest on this list, and it is not there.</source>
        <translation>Les règles de la session reposent sur cette liste, et elle est introuvable.</translation>
    </message>
    <message>
        <source>Put it there or beside the session, or name the list to use by %1.</source>
        <translation>Placez-la là ou à côté de la session, ou indiquez la liste à utiliser par %1.</translation>
    </message>
    <message>
        <source>The files that the session was made from are not there any more: its choices and single figures count, what its rows and model would say does not.</source>
        <translation>Les fichiers dont la session est issue ne sont plus là&#xa0;: ses choix et ses chiffres isolés comptent, pas ce que diraient ses lignes et son modèle.</translation>
    </message>
    <message>
        <source>All pages of %1</source>
        <translation>Toutes les pages de %1</translation>
    </message>
    <message>
        <source>Audience of %1</source>
        <translation>Audience de %1</translation>
    </message>
    <message numerus="yes">
        <source>Audience of %Ln page</source>
        <comment>Audience of %Ln pages</comment>
        <translation>
            <numerusform>Audience de %Ln page</numerusform>
            <numerusform>Audience de %Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Control group of the audience</source>
        <translation>Groupe témoin de l’audience</translation>
    </message>
    <message>
        <source>In a warehouse CEASE is not mixed with RP3beta.</source>
        <translation>Dans un entrepôt de données, CEASE n’est pas mélangé à RP3beta.</translation>
    </message>
    <message>
        <source>Set the share of RP3beta (mix) to 0.</source>
        <translation>Mettez la part de RP3beta (mix) à 0.</translation>
    </message>
    <message>
        <source>In a warehouse older pages count as much as newer ones.</source>
        <translation>Dans un entrepôt de données, les pages anciennes comptent autant que les récentes.</translation>
    </message>
    <message>
        <source>Set recency (gamma) to 0.</source>
        <translation>Mettez la récence (gamma) à 0.</translation>
    </message>
    <message>
        <source>Item-kNN by BM25 is not trained in a warehouse.</source>
        <translation>Item-kNN avec BM25 ne s’entraîne pas dans un entrepôt de données.</translation>
    </message>
    <message>
        <source>Choose the weighting cosine or tf-idf, or another model.</source>
        <translation>Choisissez la pondération cosine ou tf-idf, ou un autre modèle.</translation>
    </message>
    <message>
        <source>In a warehouse RP3beta only learns from which pages a visitor took, not from how often.</source>
        <translation>Dans un entrepôt de données, RP3beta n’apprend que des pages qu’un visiteur a demandées, pas de leur fréquence.</translation>
    </message>
    <message>
        <source>Choose the strength &quot;binary&quot;, or another model.</source>
        <translation>Choisissez la force «&#xa0;binary&#xa0;», ou un autre modèle.</translation>
    </message>
    <message>
        <source>The model &quot;%1&quot; is not trained in a warehouse.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» ne s’entraîne pas dans un entrepôt de données.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Choose a table with at least one cookie and page.</source>
        <translation>Choisissez une table avec au moins un cookie et une page.</translation>
    </message>
    <message>
        <source>There is no run &quot;%1&quot; in the warehouse.</source>
        <translation>Il n’y a pas d’exécution «&#xa0;%1&#xa0;» dans l’entrepôt de données.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>The warehouse sent ranks that there cannot be.</source>
        <translation>L’entrepôt de données a envoyé des rangs impossibles.</translation>
    </message>
    <message>
        <source>Clean up the working tables of Leadlight there, and start again.</source>
        <translation>Nettoyez-y les tables de travail de Leadlight, puis recommencez.</translation>
    </message>
    <message>
        <source>No visitor of the table has two pages, so none can be tested.</source>
        <translation>Aucun visiteur de la table n’a deux pages&#xa0;: aucun ne peut donc être testé.</translation>
    </message>
    <message>
        <source>Choose more days, or another table.</source>
        <translation>Choisissez plus de jours, ou une autre table.</translation>
    </message>
    <message>
        <source>Hiding pages in the warehouse</source>
        <translation>Masquage de pages dans l’entrepôt de données</translation>
    </message>
    <message>
        <source>Ranking hidden pages in the warehouse</source>
        <translation>Classement des pages masquées dans l’entrepôt de données</translation>
    </message>
    <message>
        <source>Making the working tables</source>
        <translation>Création des tables de travail</translation>
    </message>
    <message>
        <source>Page &quot;%1&quot; has several business units, and counting it for each is not done in a warehouse.</source>
        <translation>La page «&#xa0;%1&#xa0;» a plusieurs business units, et la compter pour chacune ne se fait pas dans un entrepôt de données.</translation>
    </message>
    <message>
        <source>Let the first or the last business unit of each page count.</source>
        <translation>Faites compter la première ou la dernière business unit de chaque page.</translation>
    </message>
    <message>
        <source>Looking at the table</source>
        <translation>Examen de la table</translation>
    </message>
    <message>
        <source>Nothing of the table is left to learn from.</source>
        <translation>Il ne reste rien de la table dont apprendre.</translation>
    </message>
    <message>
        <source>Choose other columns or days, or keep unmapped pages and unidentified cookies.</source>
        <translation>Choisissez d’autres colonnes ou jours, ou gardez les pages sans BU et les cookies non identifiés.</translation>
    </message>
    <message>
        <source>The warehouse sent sums of pages that were not asked for.</source>
        <translation>L’entrepôt de données a envoyé des sommes de pages qui n’étaient pas demandées.</translation>
    </message>
    <message>
        <source>Counting pages together in the warehouse</source>
        <translation>Comptage des pages communes dans l’entrepôt de données</translation>
    </message>
    <message>
        <source>Making lists in the warehouse</source>
        <translation>Création des listes dans l’entrepôt de données</translation>
    </message>
    <message>
        <source>Writing the table of lists in the warehouse</source>
        <translation>Écriture de la table des listes dans l’entrepôt de données</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; holds a sign that no name can have.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» contient un signe qu’aucun nom ne peut avoir.</translation>
    </message>
    <message>
        <source>Choose table and columns from the warehouse&apos;s own list.</source>
        <translation>Choisissez la table et les colonnes dans la liste de l’entrepôt de données.</translation>
    </message>
    <message>
        <source>No column of the table was chosen for: %1.</source>
        <translation>Aucune colonne de la table n’a été choisie pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose one from the table&apos;s columns.</source>
        <translation>Choisissez-en une parmi les colonnes de la table.</translation>
    </message>
    <message>
        <source>No table was chosen.</source>
        <translation>Aucune table n’a été choisie.</translation>
    </message>
    <message>
        <source>Choose the table that holds the submissions.</source>
        <translation>Choisissez la table qui contient les envois.</translation>
    </message>
    <message>
        <source>cookie</source>
        <translation>cookie</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>The table on each shard is not known.</source>
        <translation>La table sur chaque shard n’est pas connue.</translation>
    </message>
    <message>
        <source>Choose it from the warehouse&apos;s own list.</source>
        <translation>Choisissez-la dans la liste de l’entrepôt de données.</translation>
    </message>
    <message>
        <source>%1, %2 neighbours</source>
        <translation>%1, %2 voisines</translation>
    </message>
    <message>
        <source>In a warehouse any evidence makes a page personal; how much of it is wanted cannot be set.</source>
        <translation>Dans un entrepôt de données, le moindre indice rend une page personnelle&#x202f;; la quantité voulue ne se règle pas.</translation>
    </message>
    <message>
        <source>Set the evidence wanted to 0.</source>
        <translation>Mettez les indices demandés à 0.</translation>
    </message>
    <message>
        <source>The model &quot;%1&quot; is not scored in a warehouse.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» ne se calcule pas dans un entrepôt de données.</translation>
    </message>
    <message>
        <source>Putting the model into the warehouse</source>
        <translation>Envoi du modèle dans l’entrepôt de données</translation>
    </message>
    <message>
        <source>The warehouse answered with other columns than it was asked for.</source>
        <translation>L’entrepôt de données a répondu avec d’autres colonnes que celles demandées.</translation>
    </message>
    <message>
        <source>Start again; if that does not help, report this with the warehouse&apos;s version.</source>
        <translation>Recommencez&#x202f;; si cela ne suffit pas, signalez-le avec la version de l’entrepôt de données.</translation>
    </message>
    <message>
        <source>No column of table &quot;%1&quot; is known to be %2.</source>
        <translation>Aucune colonne de la table «&#xa0;%1&#xa0;» n’est connue pour être %2.</translation>
    </message>
    <message>
        <source>Say which of these it is.</source>
        <translation>Dites laquelle de celles-ci c’est.</translation>
    </message>
    <message>
        <source>The rows of one cookie may lie on several servers: table &quot;%1&quot; is not spread by its column &quot;%2&quot;.</source>
        <translation>Les lignes d’un même cookie peuvent se trouver sur plusieurs serveurs&#xa0;: la table «&#xa0;%1&#xa0;» n’est pas répartie selon sa colonne «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Have a table made that is spread by a hash of the cookie, or name a table on one server.</source>
        <translation>Faites créer une table répartie selon un hachage du cookie, ou nommez une table sur un seul serveur.</translation>
    </message>
    <message>
        <source>No table of the engine was named.</source>
        <translation>Aucune table du moteur n’a été nommée.</translation>
    </message>
    <message>
        <source>It has these.</source>
        <translation>Il a celles-ci.</translation>
    </message>
    <message>
        <source>The engine has no table &quot;%1&quot; that you may read.</source>
        <translation>Le moteur n’a pas de table «&#xa0;%1&#xa0;» que vous puissiez lire.</translation>
    </message>
    <message>
        <source>The engine has several tables &quot;%1&quot;.</source>
        <translation>Le moteur a plusieurs tables «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Name the database or schema, too.</source>
        <translation>Nommez aussi la base de données ou le schéma.</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;.</source>
        <translation>La table n’a pas de colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>in how many batches of cookies lists are made: more need less memory in the engine, and less is made again when a run is resumed</source>
        <translation>en combien de lots de cookies les listes sont faites&#xa0;: plus il y en a, moins il faut de mémoire dans le moteur, et moins il y a à refaire à la reprise d’une exécution</translation>
    </message>
    <message>
        <source>Batches of sums</source>
        <translation>Lots de sommes</translation>
    </message>
    <message>
        <source>in how many batches of cookies sums are added up: more need less memory in the engine</source>
        <translation>en combien de lots de cookies les sommes sont additionnées&#xa0;: plus il y en a, moins il faut de mémoire dans le moteur</translation>
    </message>
    <message>
        <source>Most pages</source>
        <translation>Pages au plus</translation>
    </message>
    <message>
        <source>cookies with more pages are left out of training and still get lists; 0: none is</source>
        <translation>les cookies qui ont plus de pages sont exclus de l’entraînement et reçoivent quand même des listes&#x202f;; 0&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Visitors tested</source>
        <translation>Visiteurs testés</translation>
    </message>
    <message>
        <source>share of the cookies with two pages or more of whom one is hidden, where models are compared in an engine</source>
        <translation>part des cookies ayant deux pages ou plus, dont une est masquée, là où des modèles sont comparés dans un moteur</translation>
    </message>
    <message>
        <source>Table &quot;%1&quot; lies on one server, so no others have rows of it.</source>
        <translation>La table «&#xa0;%1&#xa0;» se trouve sur un seul serveur&#xa0;: aucun autre n’en a de lignes.</translation>
    </message>
    <message>
        <source>%1 goes with files only, and the rows are in an engine.</source>
        <translation>%1 ne va qu’avec des fichiers, or les lignes sont dans un moteur.</translation>
    </message>
    <message>
        <source>Leave one of the two out: that or --engine.</source>
        <translation>Retirez l’un des deux&#xa0;: cela ou --engine.</translation>
    </message>
    <message>
        <source>%1 goes with --engine only.</source>
        <translation>%1 ne va qu’avec --engine.</translation>
    </message>
    <message>
        <source>Name the engine with --engine, or leave it out.</source>
        <translation>Indiquez le moteur avec --engine, ou retirez-le.</translation>
    </message>
    <message>
        <source>Leave --engine-servers out.</source>
        <translation>Retirez --engine-servers.</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot; in the table.</source>
        <translation>Il n’y a pas de page «&#xa0;%1&#xa0;» dans la table.</translation>
    </message>
    <message>
        <source>Write it as the table does.</source>
        <translation>Écrivez-la comme dans la table.</translation>
    </message>
    <message>
        <source>There is no run &quot;%1&quot;.</source>
        <translation>Il n’y a pas d’exécution «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There are these.</source>
        <translation>Il y a celles-ci.</translation>
    </message>
    <message>
        <source>Which runs are to be dropped was not said.</source>
        <translation>Il n’a pas été dit quelles exécutions supprimer.</translation>
    </message>
    <message>
        <source>Name them with --run, or say --all. There are these.</source>
        <translation>Nommez-les avec --run, ou dites --all. Il y a celles-ci.</translation>
    </message>
    <message>
        <source>Which servers have tables of run %1 cannot be told: its table &quot;%2&quot; is gone.</source>
        <translation>Impossible de dire quels serveurs ont des tables de l’exécution %1&#xa0;: sa table «&#xa0;%2&#xa0;» a disparu.</translation>
    </message>
    <message>
        <source>Connect to each of them, and drop the tables that begin with ll_%1.</source>
        <translation>Connectez-vous à chacun d’eux, et supprimez les tables qui commencent par ll_%1.</translation>
    </message>
    <message>
        <source>In an engine, visitors that look like robots are not looked for.</source>
        <translation>Dans un moteur, on ne recherche pas les visiteurs qui ressemblent à des robots.</translation>
    </message>
    <message>
        <source>--most-pages leaves cookies with more pages out of training.</source>
        <translation>--most-pages exclut de l’entraînement les cookies qui ont plus de pages.</translation>
    </message>
    <message>
        <source>In an engine, rows that stand there twice count twice.</source>
        <translation>Dans un moteur, les lignes présentes deux fois comptent deux fois.</translation>
    </message>
    <message>
        <source>Take the repeated rows out of the table, or leave --overlaps out.</source>
        <translation>Retirez de la table les lignes répétées, ou retirez --overlaps.</translation>
    </message>
    <message>
        <source>The rows of an engine are one delivery.</source>
        <translation>Les lignes d’un moteur forment une seule livraison.</translation>
    </message>
    <message>
        <source>Choose days with --from and --to.</source>
        <translation>Choisissez des jours avec --from et --to.</translation>
    </message>
    <message>
        <source>No run of this table was cut short.</source>
        <translation>Aucune exécution de cette table n’a été interrompue.</translation>
    </message>
    <message>
        <source>There is no run &quot;%1&quot; to go on with.</source>
        <translation>Il n’y a pas d’exécution «&#xa0;%1&#xa0;» à poursuivre.</translation>
    </message>
    <message>
        <source>Leave --resume out.</source>
        <translation>Retirez --resume.</translation>
    </message>
    <message>
        <source>Leave --resume out, or name one of these.</source>
        <translation>Retirez --resume, ou nommez l’une de celles-ci.</translation>
    </message>
    <message>
        <source>Run %1 was started with other choices, or the table has other pages now.</source>
        <translation>L’exécution %1 a été lancée avec d’autres choix, ou la table a d’autres pages à présent.</translation>
    </message>
    <message>
        <source>Say the same as then, or start anew without --resume.</source>
        <translation>Indiquez la même chose qu’alors, ou recommencez sans --resume.</translation>
    </message>
    <message>
        <source>The engine has a table &quot;%1&quot; that is none of lists.</source>
        <translation>Le moteur a une table «&#xa0;%1&#xa0;» qui n’est pas une table de listes.</translation>
    </message>
    <message>
        <source>Name another one with --target-table.</source>
        <translation>Nommez-en une autre avec --target-table.</translation>
    </message>
    <message>
        <source>What is done stays in the engine: --resume %1 goes on with it, `leadlight-cli engine clean-up` drops it.</source>
        <translation>Ce qui est fait reste dans le moteur&#xa0;: --resume %1 le poursuit, `leadlight-cli engine clean-up` le supprime.</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>recommandations</translation>
    </message>
    <message>
        <source>There is no cookie &quot;%1&quot; in the table.</source>
        <translation>Il n’y a pas de cookie «&#xa0;%1&#xa0;» dans la table.</translation>
    </message>
    <message>
        <source>The lists of all cookies of an engine are not sent here.</source>
        <translation>Les listes de tous les cookies d’un moteur ne sont pas envoyées ici.</translation>
    </message>
    <message>
        <source>Name a table of the engine to write them to with --target-table, or some cookies with --cookie.</source>
        <translation>Nommez avec --target-table une table du moteur où les écrire, ou quelques cookies avec --cookie.</translation>
    </message>
    <message>
        <source>Free some space there, or name another folder by TMPDIR.</source>
        <translation>Libérez de la place à cet endroit, ou indiquez un autre dossier par TMPDIR.</translation>
    </message>
    <message>
        <source>Audience of pages</source>
        <translation>Audience de pages</translation>
    </message>
    <message>
        <source>Audience of a unit</source>
        <translation>Audience d’une business unit</translation>
    </message>
    <message>
        <source>The audience is without %1: there is no such page any more.</source>
        <translation>L’audience est sans %1&#xa0;: cette page n’existe plus.</translation>
    </message>
    <message>
        <source>There is no audience of %1: there is no such business unit any more.</source>
        <translation>Il n’y a pas d’audience de %1&#xa0;: cette business unit n’existe plus.</translation>
    </message>
    <message>
        <source>The engine has said nothing for %1 s; the statement was ended, and nothing of its answer was taken.</source>
        <translation>Le moteur n’a rien dit depuis %1 s ; l’instruction a été arrêtée, et rien de sa réponse n’a été pris.</translation>
    </message>
    <message>
        <source>Check the network and whether the engine still runs, and try again.</source>
        <translation>Vérifiez le réseau et que le moteur fonctionne toujours, et réessayez.</translation>
    </message>
    <message>
        <source>Check user and password, and that this user may come from this machine.</source>
        <translation>Vérifiez l’utilisateur et le mot de passe, et que cet utilisateur peut se connecter depuis cette machine.</translation>
    </message>
    <message>
        <source>This user may only read, but counting, training and lists need working tables. Ask for a database in which the user may create tables.</source>
        <translation>Cet utilisateur ne peut que lire, mais le comptage, l’entraînement et les listes ont besoin de tables de travail. Demandez une base de données où l’utilisateur peut créer des tables.</translation>
    </message>
    <message>
        <source>Ask for the right that the engine names (docs/warehouse.md lists which are needed and why).</source>
        <translation>Demandez le droit que le moteur nomme (docs/warehouse.md indique lesquels sont nécessaires et pourquoi).</translation>
    </message>
    <message>
        <source>Choose the table from the engine&apos;s catalogue: it may have been renamed or dropped.</source>
        <translation>Choisissez la table dans le catalogue du moteur : elle a pu être renommée ou supprimée.</translation>
    </message>
    <message>
        <source>Choose the columns from the engine&apos;s catalogue: they may have been renamed or dropped.</source>
        <translation>Choisissez les colonnes dans le catalogue du moteur : elles ont pu être renommées ou supprimées.</translation>
    </message>
    <message>
        <source>The engine limits how much one statement may read or give (max_rows_to_read, max_result_rows). Choose fewer days, a sample of the cookies or smaller batches, or have the limit raised.</source>
        <translation>Le moteur limite ce qu’une instruction peut lire ou rendre (max_rows_to_read, max_result_rows). Choisissez moins de jours, un échantillon des cookies ou des lots plus petits, ou faites relever la limite.</translation>
    </message>
    <message>
        <source>The engine limits how long one statement may run (max_execution_time). Choose smaller batches or fewer days, or have the limit raised.</source>
        <translation>Le moteur limite la durée d’une instruction (max_execution_time). Choisissez des lots plus petits ou moins de jours, ou faites relever la limite.</translation>
    </message>
    <message>
        <source>The engine limits the memory of a statement (max_memory_usage). Choose smaller batches, or have the limit raised.</source>
        <translation>Le moteur limite la mémoire d’une instruction (max_memory_usage). Choisissez des lots plus petits, ou faites relever la limite.</translation>
    </message>
    <message>
        <source>The engine has enough to do: try again later.</source>
        <translation>Le moteur est trop occupé : réessayez plus tard.</translation>
    </message>
    <message>
        <source>The engine&apos;s disk is full: drop working tables (&quot;Clean up&quot;), or have room made.</source>
        <translation>Le disque du moteur est plein : supprimez des tables de travail («&#xa0;Nettoyer&#xa0;»), ou faites libérer de la place.</translation>
    </message>
    <message>
        <source>Somebody ended the statement in the engine. Try again.</source>
        <translation>Quelqu’un a mis fin à l’instruction dans le moteur. Réessayez.</translation>
    </message>
    <message>
        <source>A server of the engine cannot be reached, or went down while it worked; nothing of the answer was taken. Try again when it is back.</source>
        <translation>Un serveur du moteur est injoignable, ou est tombé pendant le travail ; rien de la réponse n’a été pris. Réessayez quand il sera revenu.</translation>
    </message>
    <message>
        <source>This release of the engine does not understand the statement. Please report it with the engine&apos;s version.</source>
        <translation>Cette version du moteur ne comprend pas l’instruction. Signalez-le avec la version du moteur.</translation>
    </message>
    <message>
        <source>The engine&apos;s log says more; its code is %1.</source>
        <translation>Le journal du moteur en dit plus ; son code est %1.</translation>
    </message>
    <message>
        <source>ClickHouse says: %1.</source>
        <translation>ClickHouse indique : %1.</translation>
    </message>
    <message>
        <source>The engine, or what stands before it, let nobody in with this user and password (HTTP %1).</source>
        <translation>Le moteur, ou ce qui se trouve devant lui, ne laisse entrer personne avec cet utilisateur et ce mot de passe (HTTP %1).</translation>
    </message>
    <message>
        <source>At this host and port there is a web server, but no ClickHouse (HTTP %1).</source>
        <translation>À cet hôte et à ce port se trouve un serveur web, mais pas de ClickHouse (HTTP %1).</translation>
    </message>
    <message>
        <source>Check host and port: the port of ClickHouse&apos;s HTTP interface is 8443 with TLS, 8123 without.</source>
        <translation>Vérifiez l’hôte et le port : le port de l’interface HTTP de ClickHouse est 8443 avec TLS, 8123 sans.</translation>
    </message>
    <message>
        <source>A server before the engine does not let so much through at once (HTTP %1).</source>
        <translation>Un serveur placé devant le moteur n’en laisse pas passer autant à la fois (HTTP %1).</translation>
    </message>
    <message>
        <source>Go to the engine itself, or choose smaller batches.</source>
        <translation>Adressez-vous au moteur lui-même, ou choisissez des lots plus petits.</translation>
    </message>
    <message>
        <source>The server sends on to another address (HTTP %1), which is not followed: the password would go there.</source>
        <translation>Le serveur renvoie vers une autre adresse (HTTP %1), qui n’est pas suivie : le mot de passe y partirait.</translation>
    </message>
    <message>
        <source>Give the engine&apos;s own address.</source>
        <translation>Donnez l’adresse du moteur lui-même.</translation>
    </message>
    <message>
        <source>The engine, or what stands before it, answered with an error of its own (HTTP %1).</source>
        <translation>Le moteur, ou ce qui se trouve devant lui, a répondu par une erreur qui lui est propre (HTTP %1).</translation>
    </message>
    <message>
        <source>Try again in some minutes; if it happens again, ask who runs the engine.</source>
        <translation>Réessayez dans quelques minutes ; si cela se reproduit, demandez à qui gère le moteur.</translation>
    </message>
    <message>
        <source>User or password hold a line end, which cannot be sent.</source>
        <translation>L’utilisateur ou le mot de passe contient une fin de ligne, qui ne peut pas être envoyée.</translation>
    </message>
    <message>
        <source>Take it out; a file with the password holds it in its first line.</source>
        <translation>Retirez-la ; un fichier de mot de passe le contient dans sa première ligne.</translation>
    </message>
    <message>
        <source>The engine&apos;s table has no column &quot;%1&quot;.</source>
        <translation>La table du moteur n’a pas de colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The table was made by something else: drop it, and it is made anew.</source>
        <translation>La table a été créée par autre chose : supprimez-la, et elle sera recréée.</translation>
    </message>
    <message>
        <source>Nothing can be put into column &quot;%1&quot; of type %2.</source>
        <translation>Rien ne peut être mis dans la colonne «&#xa0;%1&#xa0;» de type %2.</translation>
    </message>
    <message>
        <source>An engine was asked before the program was ready for it.</source>
        <translation>Un moteur a été interrogé avant que le programme y soit prêt.</translation>
    </message>
    <message>
        <source>What answered is no ClickHouse, or not what was asked; nothing of it was taken.</source>
        <translation>Ce qui a répondu n’est pas ClickHouse, ou pas ce qui était demandé ; rien n’en a été pris.</translation>
    </message>
    <message>
        <source>Check host and port, and that no proxy or log-in page answers in the engine&apos;s place.</source>
        <translation>Vérifiez l’hôte et le port, et qu’aucun proxy ni page de connexion ne répond à la place du moteur.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer is far longer than answers of this kind are.</source>
        <translation>La réponse du moteur est bien plus longue que les réponses de ce genre.</translation>
    </message>
    <message>
        <source>Check host and port.</source>
        <translation>Vérifiez l’hôte et le port.</translation>
    </message>
    <message>
        <source>The engine made %1 rows, but %2 arrived; nothing of them was taken.</source>
        <translation>Le moteur a produit %1 lignes, mais %2 sont arrivées ; rien n’en a été pris.</translation>
    </message>
    <message>
        <source>Check what stands between here and the engine, and try again.</source>
        <translation>Vérifiez ce qui se trouve entre cette machine et le moteur, et réessayez.</translation>
    </message>
    <message>
        <source>The engine has read %1 of about %2 rows</source>
        <translation>Le moteur a lu %1 lignes sur environ %2</translation>
    </message>
    <message>
        <source>The engine&apos;s answer holds a block or a text that is larger than answers of this kind are; nothing of it was taken.</source>
        <translation>La réponse du moteur contient un bloc ou un texte plus grand que dans les réponses de ce genre ; rien n’en a été pris.</translation>
    </message>
    <message>
        <source>Check that the chosen columns are ids and names, not whole documents.</source>
        <translation>Vérifiez que les colonnes choisies sont des identifiants et des noms, pas des documents entiers.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; of the engine&apos;s answer is of type %2, which does not fit.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» de la réponse du moteur est de type %2, qui ne convient pas.</translation>
    </message>
    <message>
        <source>Choose another column, or a view in which it is a text or a whole number.</source>
        <translation>Choisissez une autre colonne, ou une vue où elle est un texte ou un nombre entier.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer ends in the middle of a row; nothing of it was taken.</source>
        <translation>La réponse du moteur se termine au milieu d’une ligne ; rien n’en a été pris.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, look into the engine&apos;s log.</source>
        <translation>Réessayez ; si cela se reproduit, consultez le journal du moteur.</translation>
    </message>
    <message>
        <source>A value does not fit into column &quot;%1&quot; of the engine&apos;s table, which is of type %2.</source>
        <translation>Une valeur n’entre pas dans la colonne «&#xa0;%1&#xa0;» de la table du moteur, qui est de type %2.</translation>
    </message>
    <message>
        <source>Rows of %1 columns were to be put into %2 columns.</source>
        <translation>Des lignes de %1 colonnes devaient être mises dans %2 colonnes.</translation>
    </message>
    <message>
        <source>A statement that puts rows into a table is not written as it should be.</source>
        <translation>Une instruction qui met des lignes dans une table n’est pas écrite comme elle devrait l’être.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no server.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un serveur.</translation>
    </message>
    <message>
        <source>Write servers as host or host:port, separated by commas.</source>
        <translation>Écrivez les serveurs sous la forme hôte ou hôte:port, séparés par des virgules.</translation>
    </message>
    <message>
        <source>The server of the address has no part of table &quot;%1&quot;.</source>
        <translation>Le serveur de l’adresse n’a aucune partie de la table «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Connect to one of the servers that have its rows.</source>
        <translation>Connectez-vous à l’un des serveurs qui en ont les lignes.</translation>
    </message>
    <message>
        <source>The file of the password could not be read: %1.</source>
        <translation>Le fichier du mot de passe n’a pas pu être lu : %1.</translation>
    </message>
    <message>
        <source>Make it readable for you alone (chmod 600).</source>
        <translation>Rendez-le lisible pour vous seul (chmod 600).</translation>
    </message>
    <message>
        <source>Others on this computer may read the file of the password.</source>
        <translation>D’autres personnes peuvent lire le fichier du mot de passe sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Take their rights away (chmod 600), and change the password if they may have read it.</source>
        <translation>Retirez-leur ce droit (chmod 600), et changez le mot de passe s’ils ont pu le lire.</translation>
    </message>
    <message>
        <source>The first line of the file of the password is empty.</source>
        <translation>La première ligne du fichier du mot de passe est vide.</translation>
    </message>
    <message>
        <source>Write the password there, and nothing else.</source>
        <translation>Écrivez-y le mot de passe, et rien d’autre.</translation>
    </message>
    <message>
        <source>Write it as clickhouse://user@host/database?table=NAME, postgres://user@host/database?table=NAME or odbc://DSN?table=NAME.</source>
        <translation>Écrivez-la sous la forme clickhouse://user@host/database?table=NAME, postgres://user@host/database?table=NAME ou odbc://DSN?table=NAME.</translation>
    </message>
    <message>
        <source>&quot;tls=%1&quot; is neither on nor off.</source>
        <translation>«&#xa0;tls=%1&#xa0;» n’est ni on ni off.</translation>
    </message>
    <message>
        <source>Leave it out: connections are encrypted, but those to this machine.</source>
        <translation>Omettez-le : les connexions sont chiffrées, sauf vers cette machine.</translation>
    </message>
    <message>
        <source>The engine&apos;s address names nothing for &quot;%1&quot;.</source>
        <translation>L’adresse du moteur ne nomme rien pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Write %1=NAME, or leave it out.</source>
        <translation>Écrivez %1=NAME, ou omettez-le.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that an engine&apos;s address can say.</source>
        <translation>«&#xa0;%1&#xa0;» n’est rien que l’adresse d’un moteur puisse dire.</translation>
    </message>
    <message>
        <source>It can say %1.</source>
        <translation>Elle peut dire %1.</translation>
    </message>
    <message>
        <source>The engine&apos;s address has more than one &quot;/&quot; after the host.</source>
        <translation>L’adresse du moteur a plus d’un «&#xa0;/&#xa0;» après l’hôte.</translation>
    </message>
    <message>
        <source>The engine&apos;s address names no data source.</source>
        <translation>L’adresse du moteur ne nomme aucune source de données.</translation>
    </message>
    <message>
        <source>The name of a data source holds no &quot;;&quot;, &quot;=&quot;, &quot;{&quot; or &quot;}&quot;.</source>
        <translation>Le nom d’une source de données ne contient ni «&#xa0;;&#xa0;», ni «&#xa0;=&#xa0;», ni «&#xa0;{&#xa0;», ni «&#xa0;}&#xa0;».</translation>
    </message>
    <message>
        <source>The engine&apos;s address names no host.</source>
        <translation>L’adresse du moteur ne nomme aucun hôte.</translation>
    </message>
    <message>
        <source>&quot;tls=off&quot; only goes to this machine, not to %1.</source>
        <translation>«&#xa0;tls=off&#xa0;» ne va que vers cette machine, pas vers %1.</translation>
    </message>
    <message>
        <source>Leave it out; a certificate of your own goes with certificates=FILE, and a server without TLS with a tunnel (ssh -L) to a port of this machine.</source>
        <translation>Omettez-le ; un certificat à vous va avec certificates=FILE, et un serveur sans TLS avec un tunnel (ssh -L) vers un port de cette machine.</translation>
    </message>
    <message>
        <source>The engine&apos;s address is no URL; signs like # and spaces are written in percent form.</source>
        <translation>L’adresse du moteur n’est pas une URL ; les signes comme # et les espaces s’écrivent en forme pour cent.</translation>
    </message>
    <message>
        <source>The engine&apos;s address does not begin with clickhouse://, postgres:// or odbc://.</source>
        <translation>L’adresse du moteur ne commence pas par clickhouse://, postgres:// ou odbc://.</translation>
    </message>
    <message>
        <source>The engine&apos;s address holds a password, which ends up in logs and lists of processes.</source>
        <translation>L’adresse du moteur contient un mot de passe, qui finit dans des journaux et des listes de processus.</translation>
    </message>
    <message>
        <source>Leave it out, and change it if others may have seen it: it is asked for, or taken from LEADLIGHT_ENGINE_PASSWORD.</source>
        <translation>Omettez-le, et changez-le si d’autres ont pu le voir : il est demandé, ou pris dans LEADLIGHT_ENGINE_PASSWORD.</translation>
    </message>
    <message>
        <source>What answered does not speak HTTP as it should.</source>
        <translation>Ce qui a répondu ne parle pas HTTP comme il le devrait.</translation>
    </message>
    <message>
        <source>The engine closed the connection without an answer.</source>
        <translation>Le moteur a fermé la connexion sans répondre.</translation>
    </message>
    <message>
        <source>Check that it still runs, and that host, port and TLS are right; then try again.</source>
        <translation>Vérifiez qu’il fonctionne toujours, et que l’hôte, le port et TLS sont corrects ; puis réessayez.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer was cut off before its end; nothing of it was taken.</source>
        <translation>La réponse du moteur a été coupée avant sa fin ; rien n’en a été pris.</translation>
    </message>
    <message>
        <source>Nothing marks the end of the engine&apos;s answer, so a cut one would not be noticed.</source>
        <translation>Rien ne marque la fin de la réponse du moteur : une réponse coupée ne se remarquerait pas.</translation>
    </message>
    <message>
        <source>Go to the engine itself and not through a proxy that takes the head&apos;s fields away.</source>
        <translation>Adressez-vous au moteur lui-même, et non à travers un proxy qui retire les champs de l’en-tête.</translation>
    </message>
    <message>
        <source>Check host, port and whether a VPN is needed, and whether the engine runs.</source>
        <translation>Vérifiez l’hôte, le port, si un VPN est nécessaire et si le moteur fonctionne.</translation>
    </message>
    <message>
        <source>The connection to %1 could not be secured: %2.</source>
        <translation>La connexion à %1 n’a pas pu être sécurisée : %2.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The file holds no certificate, or cannot be read.</source>
        <translation>Le fichier ne contient aucun certificat, ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 est injoignable : %2.</translation>
    </message>
    <message>
        <source>%1 closed the connection at once.</source>
        <translation>%1 a aussitôt fermé la connexion.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain says: %1.</source>
        <translation>Le trousseau du système indique : %1.</translation>
    </message>
    <message>
        <source>Unlock it, or enter the password each time.</source>
        <translation>Déverrouillez-le, ou saisissez le mot de passe à chaque fois.</translation>
    </message>
    <message>
        <source>This build of Leadlight knows no keychain.</source>
        <translation>Cette version de Leadlight ne connaît aucun trousseau.</translation>
    </message>
    <message>
        <source>The password is asked for each time.</source>
        <translation>Le mot de passe est demandé à chaque fois.</translation>
    </message>
    <message>
        <source>The ODBC driver says: %1.</source>
        <translation>Le pilote ODBC indique : %1.</translation>
    </message>
    <message>
        <source>Check the data source (its name, host, database and user) with the driver&apos;s own tools; the engine&apos;s log says more.</source>
        <translation>Vérifiez la source de données (nom, hôte, base et utilisateur) avec les outils du pilote ; le journal du moteur en dit plus.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer holds &quot;%1&quot; where a number should be that fits.</source>
        <translation>La réponse du moteur contient «&#xa0;%1&#xa0;» là où devrait se trouver un nombre qui convienne.</translation>
    </message>
    <message>
        <source>Choose another column, or a view in which it is a whole number.</source>
        <translation>Choisissez une autre colonne, ou une vue où elle est un nombre entier.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for ODBC is not installed.</source>
        <translation>Le pilote de Qt pour ODBC n’est pas installé.</translation>
    </message>
    <message>
        <source>Install it (Debian and Ubuntu: libqt6sql6-odbc), and the ODBC driver of your engine.</source>
        <translation>Installez-le (Debian et Ubuntu : libqt6sql6-odbc), ainsi que le pilote ODBC de votre moteur.</translation>
    </message>
    <message>
        <source>Check user and password, and that this user may come from this machine (pg_hba.conf).</source>
        <translation>Vérifiez l’utilisateur et le mot de passe, et que cet utilisateur peut se connecter depuis cette machine (pg_hba.conf).</translation>
    </message>
    <message>
        <source>Choose database and table from the engine&apos;s catalogue: they may have been renamed or dropped.</source>
        <translation>Choisissez la base de données et la table dans le catalogue du moteur : elles ont pu être renommées ou supprimées.</translation>
    </message>
    <message>
        <source>This user may not do that: training and figures need the right to read the table, working tables and written lists a schema in which the user may create tables.</source>
        <translation>Cet utilisateur n’a pas ce droit : l’apprentissage et les chiffres exigent le droit de lire la table, les tables de travail et les listes écrites un schéma où l’utilisateur peut créer des tables.</translation>
    </message>
    <message>
        <source>The engine ended the statement, by its limit of time (statement_timeout) or because somebody did. Choose smaller batches or fewer days, or have the limit raised.</source>
        <translation>Le moteur a mis fin à l’instruction, par sa limite de temps (statement_timeout) ou parce que quelqu’un l’a fait. Choisissez des lots plus petits ou moins de jours, ou faites relever la limite.</translation>
    </message>
    <message>
        <source>The engine has run out of memory, disk or connections: choose smaller batches, or try again later.</source>
        <translation>Le moteur manque de mémoire, de disque ou de connexions : choisissez des lots plus petits, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The statement is more than the engine takes at once: choose smaller batches.</source>
        <translation>L’instruction dépasse ce que le moteur accepte à la fois : choisissez des lots plus petits.</translation>
    </message>
    <message>
        <source>The engine is being shut down or started: try again when it is back.</source>
        <translation>Le moteur est en train de s’arrêter ou de démarrer : réessayez quand il sera revenu.</translation>
    </message>
    <message>
        <source>A value is not what the statement takes it for: choose another column for it.</source>
        <translation>Une valeur n’est pas ce que l’instruction attend : choisissez une autre colonne pour cela.</translation>
    </message>
    <message>
        <source>Check host, port, TLS and whether a VPN is needed, and whether the engine runs.</source>
        <translation>Vérifiez l’hôte, le port, TLS, si un VPN est nécessaire et si le moteur fonctionne.</translation>
    </message>
    <message>
        <source>The engine&apos;s log says more; its state is %1.</source>
        <translation>Le journal du moteur en dit plus ; son état est %1.</translation>
    </message>
    <message>
        <source>The engine says: %1.</source>
        <translation>Le moteur indique : %1.</translation>
    </message>
    <message>
        <source>A text holds the character 0, which the engine cannot hold.</source>
        <translation>Un texte contient le caractère 0, que le moteur ne peut pas contenir.</translation>
    </message>
    <message>
        <source>Leave that page or cookie out.</source>
        <translation>Laissez cette page ou ce cookie de côté.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer has %1 columns instead of %2.</source>
        <translation>La réponse du moteur a %1 colonnes au lieu de %2.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; of the engine&apos;s answer holds &quot;%2&quot;, which is no number that fits.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» de la réponse du moteur contient «&#xa0;%2&#xa0;», qui n’est pas un nombre qui convienne.</translation>
    </message>
    <message>
        <source>Most popular pages are not evaluated in a warehouse.</source>
        <translation>Les pages les plus populaires ne s’évaluent pas dans un entrepôt de données.</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>minime</translation>
    </message>
    <message>
        <source>Both are asked for the same hidden pages of the same visitors, so that luck with the visitors cancels out. Because several models are compared at once, more is asked of each: of 20 that are no better, chance alone would make one look so. &quot;By chance alone&quot; allows for that (Westfall and Young 1993, Benjamini and Hochberg 1995); the interval is of one model by itself.</source>
        <translation>Les deux doivent trouver les mêmes pages masquées des mêmes visiteurs&#xa0;: la chance liée aux visiteurs s’annule. Comme plusieurs modèles sont comparés à la fois, on exige davantage de chacun&#xa0;: sur 20 qui ne sont pas meilleurs, le seul hasard en ferait paraître un meilleur. «&#xa0;Par le seul hasard&#xa0;» en tient compte (Westfall et Young 1993, Benjamini et Hochberg 1995)&#x202f;; l’intervalle vaut pour un modèle pris seul.</translation>
    </message>
    <message>
        <source>&quot;Could be chance&quot; does not mean equal: the data are too few to tell.</source>
        <translation>«&#xa0;Peut-être le hasard&#xa0;» ne veut pas dire égal&#xa0;: les données sont trop peu nombreuses pour trancher.</translation>
    </message>
    <message>
        <source>A list of nothing but pages of %1 would hit more often, %2 %: the hit rate asks for business units that are known already. Whether lists are right shows on hidden pages.</source>
        <translation>Une liste faite seulement de pages de %1 toucherait plus souvent, %2 %&#xa0;: le taux de réussite porte sur les business units déjà connues. Ce sont les pages masquées qui montrent si les listes sont justes.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message numerus="yes">
        <source>The interval is of this model by itself. %Ln model is compared: chance alone makes as much in %1 of 100 such comparisons, and only less than 5 counts.</source>
        <comment>The interval is of this model by itself. %Ln models are compared: chance alone makes as much of one of them in %1 of 100 such comparisons, and only less than 5 counts.</comment>
        <translation>
            <numerusform>L’intervalle vaut pour ce modèle pris seul. %Ln modèle est comparé&#xa0;: le seul hasard en fait autant dans %1 comparaisons de ce type sur 100, et cela ne compte qu’en dessous de 5.</numerusform>
            <numerusform>L’intervalle vaut pour ce modèle pris seul. %Ln modèles sont comparés&#xa0;: le seul hasard en fait autant pour l’un d’eux dans %1 comparaisons de ce type sur 100, et cela ne compte qu’en dessous de 5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Better or worse than most popular only where the 95 % interval leaves 0 out and &quot;By chance alone&quot; is below 5 %; else it could be chance. Better has to be above random pages, too.</source>
        <translation>Mieux ou moins bien que les plus populaires seulement si l’intervalle à 95 % ne contient pas 0 et que «&#xa0;Par le seul hasard&#xa0;» est inférieur à 5 %&#x202f;; sinon, c’est peut-être le hasard. Pour être mieux, il faut aussi dépasser les pages au hasard.</translation>
    </message>
    <message>
        <source>How often chance alone would show a difference as large, were the model no better and no worse than most popular. It allows for comparing several models, so it can be above 5 % where the interval, which is of one model by itself, leaves 0 out.</source>
        <translation>La fréquence à laquelle le seul hasard montrerait une différence aussi grande, si le modèle ne valait ni plus ni moins que les plus populaires. Elle tient compte de la comparaison de plusieurs modèles et peut donc dépasser 5 % là où l’intervalle, qui vaut pour un modèle pris seul, ne contient pas 0.</translation>
    </message>
    <message>
        <source>Of a model that finds more: how often one of them would be as far ahead of both most popular and random pages (p; Westfall and Young 1993, Benjamini and Hochberg 1995).</source>
        <translation>Pour un modèle qui en trouve plus&#xa0;: la fréquence à laquelle l’un d’eux devancerait à ce point les plus populaires et les pages au hasard (p&#x202f;; Westfall et Young 1993, Benjamini et Hochberg 1995).</translation>
    </message>
    <message>
        <source>Better or worse than the current model only where the 95 % interval leaves 0 out and chance, allowing for comparing several models, is below 5 %; else it could be chance. Better has to be above random pages, too.</source>
        <translation>Mieux ou moins bien que le modèle actuel seulement si l’intervalle à 95 % ne contient pas 0 et que la part du hasard, compte tenu de la comparaison de plusieurs modèles, est inférieure à 5 %&#x202f;; sinon, c’est peut-être le hasard. Pour être mieux, il faut aussi dépasser les pages au hasard.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model beside most popular and random pages: 1 in 20 looks better or worse by chance alone; the judgement allows for it.</source>
        <comment>%Ln models beside most popular and random pages: 1 in 20 looks better or worse by chance alone; the judgement allows for it.</comment>
        <translation>
            <numerusform>%Ln modèle face aux pages populaires et au hasard&#xa0;: le seul hasard en fait paraître 1 sur 20 meilleur ou moins bon&#x202f;; le jugement en tient compte.</numerusform>
            <numerusform>%Ln modèles face aux pages populaires et au hasard&#xa0;: le seul hasard en fait paraître 1 sur 20 meilleur ou moins bon&#x202f;; le jugement en tient compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is other than in the present settings.</source>
        <translation>Ce qui diffère des réglages actuels.</translation>
    </message>
    <message>
        <source>the present ones</source>
        <translation>les réglages actuels</translation>
    </message>
    <message>
        <source>As many of 100 hidden pages are found with this as before.</source>
        <translation>Autant de pages masquées sur 100 sont trouvées qu’auparavant.</translation>
    </message>
    <message>
        <source>The difference in what is found could be chance: %1 to %2 of 100 hidden pages (95 %).</source>
        <translation>La différence sur les pages trouvées est peut-être le hasard&#xa0;: de %1 à %2 pages masquées sur 100 (95 %).</translation>
    </message>
    <message>
        <source>The lists for other tools hold the visitors&apos; ids as they are, with what each took or is offered: whoever gets one together with the rest of the report can find out whose the pseudonyms are. Hand them on apart.</source>
        <translation>Les listes pour d’autres outils contiennent les identifiants des visiteurs tels quels, avec ce que chacun a pris ou se voit proposer&#xa0;: qui en reçoit une avec le reste du rapport peut retrouver à qui sont les pseudonymes. Transmettez-les séparément.</translation>
    </message>
    <message>
        <source>Which asset should each visitor see next?</source>
        <translation>Quel asset chaque visiteur devrait-il voir ensuite&#x202f;?</translation>
    </message>
    <message>
        <source>Brief for business unit %1</source>
        <translation>Brief pour la business unit %1</translation>
    </message>
    <message>
        <source>How alike the pages of %1 are: %2 of 1 on average; the business units range from %3 to %4</source>
        <translation>À quel point les pages de %1 se ressemblent&#xa0;: %2 sur 1 en moyenne&#x202f;; les business units vont de %3 à %4</translation>
    </message>
    <message>
        <source>Trying settings, practice round %1</source>
        <translation>Essai de réglages, tour d’entraînement %1</translation>
    </message>
    <message>
        <source>%1 after %2: %3 form submissions (%4), %5 visitors (%6), %7 pages (%8).</source>
        <translation>%1 après %2&#xa0;: envois de formulaire&#xa0;: %3 (%4), visiteurs&#xa0;: %5 (%6), pages&#xa0;: %7 (%8).</translation>
    </message>
    <message>
        <source>When the session was saved, or in the earlier delivery.</source>
        <translation>À l’enregistrement de la session, ou dans la livraison précédente.</translation>
    </message>
    <message>
        <source>With the files of now, or in the later delivery.</source>
        <translation>Avec les fichiers actuels, ou dans la livraison suivante.</translation>
    </message>
    <message>
        <source>New: only there now. Vanished: only there then.</source>
        <translation>Nouvelle&#xa0;: présente seulement maintenant. Disparue&#xa0;: présente seulement alors.</translation>
    </message>
    <message>
        <source>%1 after %2: %3 visitors, %4 before</source>
        <translation>%1 après %2&#xa0;: %3 visiteurs, %4 auparavant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment</source>
        <comment>%Ln comments</comment>
        <translation>
            <numerusform>%Ln commentaire</numerusform>
            <numerusform>%Ln commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank line</source>
        <comment>%Ln blank lines</comment>
        <translation>
            <numerusform>%Ln ligne vide</numerusform>
            <numerusform>%Ln lignes vides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln separator hint</source>
        <comment>%Ln separator hints</comment>
        <translation>
            <numerusform>%Ln indication de séparateur</numerusform>
            <numerusform>%Ln indications de séparateur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln totals row</source>
        <comment>%Ln totals rows</comment>
        <translation>
            <numerusform>%Ln ligne de total</numerusform>
            <numerusform>%Ln lignes de total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad count</source>
        <comment>%Ln bad counts</comment>
        <translation>
            <numerusform>%Ln nombre incorrect</numerusform>
            <numerusform>%Ln nombres incorrects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad shape</source>
        <comment>%Ln bad shapes</comment>
        <translation>
            <numerusform>%Ln forme incorrecte</numerusform>
            <numerusform>%Ln formes incorrectes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated header</source>
        <comment>%Ln repeated headers</comment>
        <translation>
            <numerusform>%Ln en-tête répété</numerusform>
            <numerusform>%Ln en-têtes répétés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing value</source>
        <comment>%Ln missing values</comment>
        <translation>
            <numerusform>%Ln valeur manquante</numerusform>
            <numerusform>%Ln valeurs manquantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line above the header</source>
        <comment>%Ln lines above the header</comment>
        <translation>
            <numerusform>%Ln ligne au-dessus de l’en-tête</numerusform>
            <numerusform>%Ln lignes au-dessus de l’en-tête</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line of another table</source>
        <comment>%Ln lines of another table</comment>
        <translation>
            <numerusform>%Ln ligne d’un autre tableau</numerusform>
            <numerusform>%Ln lignes d’un autre tableau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln zero count</source>
        <comment>%Ln zero counts</comment>
        <translation>
            <numerusform>%Ln nombre nul</numerusform>
            <numerusform>%Ln nombres nuls</numerusform>
        </translation>
    </message>
    <message>
        <source>What has changed since the session was saved cannot be told.</source>
        <translation>Impossible de dire ce qui a changé depuis l’enregistrement de la session.</translation>
    </message>
    <message numerus="yes">
        <source>Best %1 of %Ln visitor without it</source>
        <comment>Best %1 of %Ln visitors without it</comment>
        <translation>
            <numerusform>Meilleurs %1 sur %Ln visiteur sans elle</numerusform>
            <numerusform>Meilleurs %1 sur %Ln visiteurs sans elle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Best %1 of %Ln visitor who has not taken them all</source>
        <comment>Best %1 of %Ln visitors who have not taken them all</comment>
        <translation>
            <numerusform>Meilleurs %1 sur %Ln visiteur qui ne les a pas toutes demandées</numerusform>
            <numerusform>Meilleurs %1 sur %Ln visiteurs qui ne les ont pas toutes demandées</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal: what this visitor took speaks for the page. Popular: nothing that was taken does, but many others took the page.</source>
        <translation>Personnel&#xa0;: ce que ce visiteur a consulté parle pour la page. Populaire&#xa0;: rien de cela ne parle pour elle, mais beaucoup d’autres l’ont consultée.</translation>
    </message>
    <message>
        <source>The visitor&apos;s id.</source>
        <translation>L’identifiant du visiteur.</translation>
    </message>
    <message>
        <source>The place of the page in the visitor&apos;s own list.</source>
        <translation>La place de la page dans la liste du visiteur.</translation>
    </message>
    <message>
        <source>The model&apos;s own figure for the page, which only compares within one list.</source>
        <translation>La valeur du modèle pour la page&#x202f;; comparable seulement au sein d’une même liste.</translation>
    </message>
    <message>
        <source>As the engine has it written down; no table is read for it.</source>
        <translation>Tel que le moteur l’a noté&#x202f;; aucune table n’est lue pour cela.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Lignes de la table</translation>
    </message>
    <message>
        <source>Rows without a submission, not counted</source>
        <translation>Lignes sans envoi, non comptées</translation>
    </message>
    <message>
        <source>Rows of other days, left out</source>
        <translation>Lignes d’autres jours, exclues</translation>
    </message>
    <message>
        <source>Rows without a date, left out</source>
        <translation>Lignes sans date, exclues</translation>
    </message>
    <message>
        <source>Rows without a visitor id, left out</source>
        <translation>Lignes sans identifiant de visiteur, exclues</translation>
    </message>
    <message>
        <source>Rows of pages with a business unit</source>
        <translation>Lignes de pages ayant une business unit</translation>
    </message>
    <message>
        <source>Rows of pages without one</source>
        <translation>Lignes de pages sans</translation>
    </message>
    <message>
        <source>Pages with a business unit</source>
        <translation>Pages ayant une business unit</translation>
    </message>
    <message>
        <source>Pages without one</source>
        <translation>Pages sans</translation>
    </message>
    <message>
        <source>Pages that are learnt from</source>
        <translation>Pages dont on apprend</translation>
    </message>
    <message>
        <source>Visitors with such a page</source>
        <translation>Visiteurs ayant une telle page</translation>
    </message>
    <message>
        <source>Pairs of visitor and page</source>
        <translation>Paires visiteur-page</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>tables</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Working tables</source>
        <translation>Tables de travail</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>bilan</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
    </message>
    <message>
        <source>%1 s of one core</source>
        <translation>%1 s d’un cœur</translation>
    </message>
    <message>
        <source>%1 min of one core</source>
        <translation>%1 min d’un cœur</translation>
    </message>
    <message>
        <source>%1 h of one core</source>
        <translation>%1 h d’un cœur</translation>
    </message>
    <message>
        <source>The engine does not say how many rows the table has.</source>
        <translation>Le moteur ne dit pas combien de lignes a la table.</translation>
    </message>
    <message>
        <source>%1 rows, by the engine&apos;s own figures.</source>
        <translation>Lignes&#xa0;: %1, d’après le moteur.</translation>
    </message>
    <message>
        <source>%1 rows, %2, by the engine&apos;s own figures.</source>
        <translation>Lignes&#xa0;: %1, %2, d’après le moteur.</translation>
    </message>
    <message>
        <source>Nothing has been read. Counting reads every row once; a run reads them twice more.</source>
        <translation>Rien n’a été lu. Compter lit chaque ligne une fois&#x202f;; une exécution les lit encore deux fois.</translation>
    </message>
    <message>
        <source>Counted: %1 visitors, %2 pages, %3 pairs of visitor and page.</source>
        <translation>Comptés&#xa0;: visiteurs&#xa0;: %1, pages&#xa0;: %2, paires visiteur-page&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Training takes about %1 there; lists for everybody take about %2.</source>
        <translation>L’entraînement y prend environ %1, les listes de tous environ %2.</translation>
    </message>
    <message>
        <source>Working tables there: about %1. Sums that come here: at most %2.</source>
        <translation>Tables de travail là-bas&#xa0;: environ %1. Sommes qui viennent ici&#xa0;: au plus %2.</translation>
    </message>
    <message>
        <source>Visitors with more pages than a person takes, left out of training: %1.</source>
        <translation>Visiteurs ayant plus de pages qu’une personne n’en consulte, exclus de l’entraînement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is trained: %2 s in the engine, %3 s here.</source>
        <translation>%1 est entraîné&#xa0;: %2 s dans le moteur, %3 s ici.</translation>
    </message>
    <message>
        <source>Visitors learnt from: %1.</source>
        <translation>Visiteurs dont on a appris&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Left out of training for their many pages: %1; they get lists.</source>
        <translation>Exclus de l’entraînement pour leurs nombreuses pages&#xa0;: %1&#x202f;; ils reçoivent des listes.</translation>
    </message>
    <message>
        <source>Found in the top 10: %1 % (HR@10; 95 % interval %2 to %3). One page was hidden of each of %4 visitors.</source>
        <translation>Retrouvées dans le top 10&#xa0;: %1&#xa0;% (HR@10&#x202f;; intervalle à 95&#xa0;%&#xa0;: %2 à %3). Une page masquée par visiteur&#x202f;; visiteurs testés&#xa0;: %4.</translation>
    </message>
    <message>
        <source>No host was named.</source>
        <translation>Aucun hôte n’a été nommé.</translation>
    </message>
    <message>
        <source>Write the name or the IP address of the server.</source>
        <translation>Indiquez le nom ou l’adresse IP du serveur.</translation>
    </message>
    <message>
        <source>No engine is connected.</source>
        <translation>Aucun moteur n’est connecté.</translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation>Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>Which column of the table of business units is what was not chosen.</source>
        <translation>Le rôle des colonnes de la table des business units n’a pas été choisi.</translation>
    </message>
    <message>
        <source>Choose its column of pages and that of business units.</source>
        <translation>Choisissez sa colonne des pages et celle des business units.</translation>
    </message>
    <message>
        <source>Run %1 is the one at work.</source>
        <translation>L’exécution %1 est celle qui est en cours.</translation>
    </message>
    <message>
        <source>Its tables are dropped when you connect anew or close Leadlight.</source>
        <translation>Ses tables sont supprimées quand vous vous reconnectez ou fermez Leadlight.</translation>
    </message>
    <message>
        <source>No table was looked at.</source>
        <translation>Aucune table n’a été examinée.</translation>
    </message>
    <message>
        <source>Choose a table first.</source>
        <translation>Choisissez d’abord une table.</translation>
    </message>
    <message>
        <source>No model is trained on the engine&apos;s rows.</source>
        <translation>Aucun modèle n’est entraîné sur les lignes du moteur.</translation>
    </message>
    <message>
        <source>Train one first.</source>
        <translation>Entraînez-en un d’abord.</translation>
    </message>
    <message>
        <source>There is no list of &quot;%1&quot; yet.</source>
        <translation>Il n’y a pas encore de liste pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The lists were cut short while they were made. Go on with them first.</source>
        <translation>La création des listes a été interrompue. Poursuivez-la d’abord.</translation>
    </message>
    <message>
        <source>Write the lists anew: another program may have dropped it.</source>
        <translation>Réécrivez les listes&#xa0;: un autre programme l’a peut-être supprimée.</translation>
    </message>
    <message>
        <source>The table for the lists has no name.</source>
        <translation>La table des listes n’a pas de nom.</translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation>Saisissez-en un.</translation>
    </message>
    <message>
        <source>There is only one delivery, %1, and nothing to compare it with.</source>
        <translation>Il n’y a qu’une livraison, %1, et rien à quoi la comparer.</translation>
    </message>
    <message>
        <source>Read a row: visitors who took a page of its business unit are shown 100 pages. So many of them are of the unit of each column.</source>
        <translation>Lisez une ligne&#xa0;: 100 pages sont proposées aux visiteurs qui ont demandé une page de sa business unit. Autant d’entre elles appartiennent à celle de chaque colonne.</translation>
    </message>
    <message>
        <source>Unmapped pages are not in the BU mapping: no unit owns them.</source>
        <translation>Les pages sans business unit sont absentes de la table BU&#xa0;: aucune ne les possède.</translation>
    </message>
    <message>
        <source>How many visitors have the page among their ten next ones because of what they took. Visitors who get it only because it is popular do not count.</source>
        <translation>Combien de visiteurs ont cette page parmi leurs dix prochaines en raison de ce qu’ils ont demandé. Les visiteurs qui ne la reçoivent que parce qu’elle est populaire ne comptent pas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has a lower figure, but too few tested visitors to tell it from chance.</source>
        <comment>%1 have lower figures, but too few tested visitors to tell them from chance.</comment>
        <translation>
            <numerusform>%1 a un chiffre plus bas, mais trop peu de visiteurs testés pour le distinguer du hasard.</numerusform>
            <numerusform>%1 ont des chiffres plus bas, mais trop peu de visiteurs testés pour les distinguer du hasard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open one as the asset list (on the command line: --assets), or leave the rule out.</source>
        <translation>Ouvrez-en une comme liste de contenus (en ligne de commande&#xa0;: --assets), ou retirez la règle.</translation>
    </message>
    <message>
        <source>It is one of %1. Leave it out, or choose such a model with --model.</source>
        <translation>Il appartient à %1. Retirez-le, ou choisissez un tel modèle avec --model.</translation>
    </message>
    <message>
        <source>--%1 is no setting of the model %2.</source>
        <translation>--%1 n’est pas un réglage du modèle %2.</translation>
    </message>
    <message>
        <source>The model %1 has %2.</source>
        <translation>Le modèle %1 a %2.</translation>
    </message>
    <message>
        <source>No page has the business unit &quot;%1&quot; (see --bu-mapping).</source>
        <translation>Aucune page n’a la business unit «&#xa0;%1&#xa0;» (voir --bu-mapping).</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The commands are %1.</source>
        <translation>Les commandes sont %1.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Did you mean %1? `%2 --help` lists its options.</source>
        <translation>Vouliez-vous dire %1&#x202f;? `%2 --help` affiche les options.</translation>
    </message>
    <message>
        <source>Options come after their command, as in `leadlight-cli inspect --submissions FILE`.</source>
        <translation>Les options viennent après leur commande, comme dans `leadlight-cli inspect --submissions FILE`.</translation>
    </message>
    <message>
        <source>`%1 --help` lists its options.</source>
        <translation>`%1 --help` affiche les options.</translation>
    </message>
    <message>
        <source>%1 has no option %2.</source>
        <translation>%1 n’a pas d’option %2.</translation>
    </message>
    <message>
        <source>%1 does not know what &quot;%2&quot; is for.</source>
        <translation>%1 ne sait pas à quoi sert «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Put the option before it that it belongs to, as in `--submissions FILE`.</source>
        <translation>Mettez devant l’option à laquelle il appartient, comme dans `--submissions FILE`.</translation>
    </message>
    <message>
        <source>`%1` alone does nothing.</source>
        <translation>`%1` seul ne fait rien.</translation>
    </message>
    <message>
        <source>Add one of %1.</source>
        <translation>Ajoutez l’un de ces mots&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Pages with several business units, of which one counts</source>
        <translation>Pages avec plusieurs business units, dont une compte</translation>
    </message>
    <message numerus="yes">
        <source>%n page has more than one business unit. A table has no order: the first by name counts.</source>
        <comment>%n pages have more than one business unit. A table has no order: the first by name counts.</comment>
        <translation>
            <numerusform>%n page a plus d’une business unit. Une table n’a pas d’ordre : la première par le nom compte.</numerusform>
            <numerusform>%n pages ont plus d’une business unit. Une table n’a pas d’ordre : la première par le nom compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. If your organisation signs its certificates itself, name the file with its own (&quot;Certificates&quot; in the window, certificates=FILE in an address). Check that the port is the one with TLS.</source>
        <translation>Rien n’a été envoyé. Si votre organisation signe elle-même ses certificats, nommez le fichier avec le sien (« Certificats » dans la fenêtre, certificates=FICHIER dans une adresse). Vérifiez que le port est celui avec TLS.</translation>
    </message>
    <message>
        <source>Name a file of certificates in PEM form.</source>
        <translation>Nommez un fichier de certificats au format PEM.</translation>
    </message>
    <message>
        <source>Of 100 hidden pages the most popular pages find %1 in the top %2, random pages %3</source>
        <translation>Sur 100 pages masquées, les pages les plus populaires en trouvent %1 dans le top %2, des pages au hasard %3</translation>
    </message>
    <message>
        <source>Of 100 hidden pages %1 finds %2 in the top %3, the most popular pages find %4, random pages %5</source>
        <translation>Sur 100 pages masquées, %1 en trouve %2 dans le top %3, les pages les plus populaires %4, des pages au hasard %5</translation>
    </message>
    <message>
        <source>Of 100 hidden pages the most popular pages find %1; of 100 pages they ever list %2</source>
        <translation>Sur 100 pages masquées, les pages les plus populaires en trouvent %1 ; sur 100 pages, elles en listent %2</translation>
    </message>
    <message>
        <source>%1 finds %2 of 100 hidden pages and ever lists %3 of 100 pages; the most popular pages find %4 and list %5</source>
        <translation>%1 trouve %2 pages masquées sur 100 et liste %3 pages sur 100 ; les pages les plus populaires en trouvent %4 et en listent %5</translation>
    </message>
    <message>
        <source>The business units have the same shares of the recommended pages as of those taken</source>
        <translation>Les business units ont les mêmes parts des pages recommandées que des pages prises</translation>
    </message>
    <message>
        <source>Of 100 recommended pages %1 are of %2, of 100 pages taken %3: no other business unit differs more</source>
        <translation>Sur 100 pages recommandées, %1 sont de %2, sur 100 pages prises %3 : aucune autre business unit ne diffère davantage</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Lignes des listes</translation>
    </message>
    <message>
        <source>On slides</source>
        <translation>Sur des diapositives</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long for slides: the formats xlsx and csv have it.</source>
        <translation>« %1 » est trop long pour des diapositives : les formats xlsx et csv le contiennent.</translation>
    </message>
    <message>
        <source>Pages since %1: %2 new, %3 gone</source>
        <translation>Pages depuis %1 : %2 nouvelles, %3 disparues</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln visitor</source>
        <comment>%1: %Ln visitors</comment>
        <translation>
            <numerusform>%1 : %Ln visiteur</numerusform>
            <numerusform>%1 : %Ln visiteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The one visitor took %1 pages</source>
        <comment>The %Ln visitors took %1 pages each on average</comment>
        <translation>
            <numerusform>Le seul visiteur a pris %1 pages</numerusform>
            <numerusform>Les %Ln visiteurs ont pris %1 pages chacun en moyenne</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists with one row a visitor are for the workbook, but none is to be written.</source>
        <translation>Les listes à une ligne par visiteur sont pour le classeur, mais aucun ne doit être écrit.</translation>
    </message>
    <message>
        <source>Add the format xlsx, or leave out the rows of the lists.</source>
        <translation>Ajoutez le format xlsx, ou laissez de côté les lignes des listes.</translation>
    </message>
    <message>
        <source>Basis %1</source>
        <translation>Base %1</translation>
    </message>
    <message>
        <source>A change of this session was broken off, and that can only be undone where it may be written.</source>
        <translation>Une modification de cette session a été interrompue ; elle ne peut être annulée que là où l’on peut écrire.</translation>
    </message>
    <message>
        <source>Copy it and the file beside it that ends in -journal to a folder of yours, and open it there.</source>
        <translation>Copiez-la avec le fichier voisin qui finit par -journal dans un dossier à vous, et ouvrez-la là.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cookie tested</source>
        <comment>%Ln cookies tested</comment>
        <translation>
            <numerusform>%Ln cookie testé</numerusform>
            <numerusform>%Ln cookies testés</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>compared %1</source>
        <translation>comparé le %1</translation>
    </message>
    <message>
        <source>95 % intervals</source>
        <translation>intervalles à 95 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln page; it was taken by %2 of %3 visitors</source>
        <comment>%1 has %Ln pages; the first was taken by %2 of %3 visitors</comment>
        <translation>
            <numerusform>%1 a %Ln page ; %2 visiteurs sur %3 l’ont prise</numerusform>
            <numerusform>%1 a %Ln pages ; %2 visiteurs sur %3 ont pris la première</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted is each visitor who took the page in the rows of these files, once; the page that most visitors took stands first.</source>
        <translation>Chaque visiteur qui a pris la page dans les lignes de ces fichiers compte une fois ; la page prise par le plus de visiteurs vient en premier.</translation>
    </message>
    <message>
        <source>%1: %2 in the top %3 (95 %: %4 to %5 in 100); of all pages %6 in 100</source>
        <translation>%1 : %2 dans le top %3 (95 % : %4 à %5 sur 100) ; de toutes les pages %6 sur 100</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>The rules leave these pages out of every list.</source>
        <translation>Les règles excluent ces pages de toutes les listes.</translation>
    </message>
    <message>
        <source>The rules leave this page out of every list, by the rule &quot;%1&quot;.</source>
        <translation>Les règles excluent cette page de toutes les listes, par la règle « %1 ».</translation>
    </message>
    <message>
        <source>The rules leave this page out of every list.</source>
        <translation>Les règles excluent cette page de toutes les listes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor is left out of every list</source>
        <comment>%Ln visitors are left out of every list</comment>
        <translation>
            <numerusform>%Ln visiteur est exclu de toutes les listes</numerusform>
            <numerusform>%Ln visiteurs sont exclus de toutes les listes</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules go by an asset list</source>
        <translation>Les règles suivent une liste de contenus</translation>
    </message>
    <message>
        <source>Rules in force: %1.</source>
        <translation>Règles en vigueur : %1.</translation>
    </message>
    <message numerus="yes">
        <source>Measured without the rule in force.</source>
        <comment>Measured without the %Ln rules in force.</comment>
        <translation>
            <numerusform>Mesuré sans la règle en vigueur.</numerusform>
            <numerusform>Mesuré sans les %Ln règles en vigueur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on all visitors, also the one who is left out of every list.</source>
        <comment>Measured on all visitors, also the %Ln who are left out of every list.</comment>
        <translation>
            <numerusform>Mesuré sur tous les visiteurs, y compris celui qui est exclu de toutes les listes.</numerusform>
            <numerusform>Mesuré sur tous les visiteurs, y compris les %Ln qui sont exclus de toutes les listes.</numerusform>
        </translation>
    </message>
    <message>
        <source>measured without the rules</source>
        <translation>mesuré sans les règles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule</source>
        <comment>%Ln rules</comment>
        <translation>
            <numerusform>%Ln règle</numerusform>
            <numerusform>%Ln règles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor left out</source>
        <comment>%Ln visitors left out</comment>
        <translation>
            <numerusform>%Ln visiteur exclu</numerusform>
            <numerusform>%Ln visiteurs exclus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (95 %: %2 to %3 in 100)</source>
        <translation>%1 (95 % : %2 à %3 sur 100)</translation>
    </message>
    <message>
        <source>%1 is served worst: %2, in 100 that is %3 fewer than over all pages (95 %: %4 to %5 fewer).</source>
        <translation>%1 est la moins bien servie : %2, soit %3 de moins sur 100 que sur toutes les pages (95 % : %4 à %5 de moins).</translation>
    </message>
    <message>
        <source>%1 is served clearly worse: %2, in 100 that is %3 fewer than over all pages (95 %: %4 to %5 fewer).</source>
        <translation>%1 est nettement moins bien servie : %2, soit %3 de moins sur 100 que sur toutes les pages (95 % : %4 à %5 de moins).</translation>
    </message>
    <message numerus="yes">
        <source>the one tested page is not found</source>
        <comment>none of %Ln tested pages is found</comment>
        <translation>
            <numerusform>la seule page testée n’est pas trouvée</numerusform>
            <numerusform>aucune des %Ln pages testées n’est trouvée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tested page is found</source>
        <comment>%1 of %Ln tested pages are found</comment>
        <translation>
            <numerusform>%1 page testée sur %Ln est trouvée</numerusform>
            <numerusform>%1 des %Ln pages testées sont trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation>Règles en vigueur</translation>
    </message>
    <message>
        <source>Measuring hit rates in the warehouse</source>
        <translation>Mesure des taux de réussite dans l’entrepôt</translation>
    </message>
    <message>
        <source>Reading the hit rates of cookies from the warehouse</source>
        <translation>Lecture des taux de réussite des cookies dans l’entrepôt</translation>
    </message>
    <message>
        <source>The temporary file that cookies are sorted in cannot be written.</source>
        <translation>Le fichier temporaire dans lequel les cookies sont triés ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files, and start again.</source>
        <translation>Libérez de la place dans le dossier des fichiers temporaires, puis recommencez.</translation>
    </message>
    <message>
        <source>The temporary file that cookies are sorted in cannot be read.</source>
        <translation>Le fichier temporaire dans lequel les cookies sont triés ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Recommencez.</translation>
    </message>
    <message>
        <source>Reading the totals of cookies from the warehouse</source>
        <translation>Lecture des totaux des cookies dans l’entrepôt</translation>
    </message>
    <message>
        <source>The warehouse sent hit rates that cannot be.</source>
        <translation>L’entrepôt a envoyé des taux de réussite impossibles.</translation>
    </message>
    <message>
        <source>BU mapping</source>
        <translation>Table BU</translation>
    </message>
    <message>
        <source>This session was saved by a newer version of Leadlight, and is not changed by this one.</source>
        <translation>Cette session a été enregistrée par une version plus récente de Leadlight, et celle-ci ne la modifie pas.</translation>
    </message>
    <message>
        <source>Save under another name.</source>
        <translation>Enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>This session was saved by a newer version of Leadlight, in a form that this one cannot read.</source>
        <translation>Cette session a été enregistrée par une version plus récente de Leadlight, sous une forme que celle-ci ne peut pas lire.</translation>
    </message>
    <message>
        <source>This session was saved by a newer version of Leadlight, which may hold more of these visitors than this one knows.</source>
        <translation>Cette session a été enregistrée par une version plus récente de Leadlight, qui peut contenir sur ces visiteurs plus que ce que celle-ci connaît.</translation>
    </message>
    <message>
        <source>Forget them with that version, or delete the file.</source>
        <translation>Oubliez-les avec cette version-là, ou supprimez le fichier.</translation>
    </message>
    <message>
        <source>This session was saved by a newer version of Leadlight, and is not replaced by one of this version.</source>
        <translation>Cette session a été enregistrée par une version plus récente de Leadlight, et n’est pas remplacée par une session de cette version.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>%Ln more</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>This session was saved by a newer version of Leadlight (%1).</source>
        <translation>Cette session a été enregistrée par une version plus récente de Leadlight (%1).</translation>
    </message>
    <message>
        <source>What this version has read of it: %1.</source>
        <translation>Cette version en a lu&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Nothing in it is unknown to this version.</source>
        <translation>Rien n’y est inconnu de cette version.</translation>
    </message>
    <message>
        <source>What it does not know or could not read: %1.</source>
        <translation>Ce qu’elle ne connaît pas ou n’a pas pu lire&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The results may rest on choices among that, so they were left out: train again.</source>
        <translation>Les résultats peuvent reposer sur des choix parmi ceux-ci&#x202f;; ils ont donc été laissés de côté&#x202f;: entraînez à nouveau.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>the trained model with its lists</source>
        <translation>le modèle entraîné avec ses listes</translation>
    </message>
    <message>
        <source>which files it was made from</source>
        <translation>de quels fichiers elle vient</translation>
    </message>
    <message>
        <source>models to compare</source>
        <translation>modèles à comparer</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>règles</translation>
    </message>
    <message>
        <source>cohorts</source>
        <translation>cohortes</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>how the report is made</source>
        <translation>la façon de faire le rapport</translation>
    </message>
    <message>
        <source>models side by side</source>
        <translation>modèles côte à côte</translation>
    </message>
    <message>
        <source>the learning curve</source>
        <translation>la courbe d’apprentissage</translation>
    </message>
    <message>
        <source>results of before the last change</source>
        <translation>résultats d’avant la dernière modification</translation>
    </message>
    <message>
        <source>Trained on a sample of whole cookies: %1 % (%2 of %3).</source>
        <translation>Entraîné sur un échantillon de cookies entiers&#x202f;: %1 % (%2 sur %3).</translation>
    </message>
    <message>
        <source>ALS reads every visitor&apos;s row in every pass, so it is not trained on the sums of a warehouse, but on a sample of whole visitors.</source>
        <translation>ALS lit à chaque passage la ligne de chaque visiteur&#x202f;; il n’est donc pas entraîné sur les sommes d’un entrepôt, mais sur un échantillon de visiteurs entiers.</translation>
    </message>
    <message>
        <source>Choose it by name to have it trained on such a sample, or choose another model.</source>
        <translation>Choisissez-le par son nom pour qu’il soit entraîné sur un tel échantillon, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The warehouse sent pages that it was not asked for.</source>
        <translation>L’entrepôt a envoyé des pages qui ne lui avaient pas été demandées.</translation>
    </message>
    <message>
        <source>Reading a sample of whole visitors</source>
        <translation>Lecture d’un échantillon de visiteurs entiers</translation>
    </message>
    <message>
        <source>The sample has no visitor to learn from.</source>
        <translation>L’échantillon ne contient aucun visiteur dont apprendre.</translation>
    </message>
    <message>
        <source>Choose a table with more rows, or another model.</source>
        <translation>Choisissez une table avec plus de lignes, ou un autre modèle.</translation>
    </message>
    <message>
        <source>Ranking hidden pages of the sample</source>
        <translation>Classement des pages masquées de l’échantillon</translation>
    </message>
    <message>
        <source>%1 is trained on a sample of whole visitors here, so an engine cannot make everybody&apos;s lists by it.</source>
        <translation>%1 est entraîné ici sur un échantillon de visiteurs entiers&#x202f;; un moteur ne peut donc pas faire avec lui les listes de tous.</translation>
    </message>
    <message>
        <source>Ask for the lists of single visitors, or choose another model.</source>
        <translation>Demandez les listes de visiteurs isolés, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Looked for a column called %1. The others are the title (%2), the language (%3) and the last day (%4).</source>
        <translation>Une colonne appelée %1 a été cherchée. Les autres sont le titre (%2), la langue (%3) et le dernier jour (%4).</translation>
    </message>
    <message>
        <source>This asset list has no column of pages.</source>
        <translation>Cette liste de contenus n’a pas de colonne de pages.</translation>
    </message>
    <message>
        <source>None of these columns is known to be that of the pages: %1.</source>
        <translation>Aucune de ces colonnes n’est connue comme celle des pages&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 % against it:  %2</source>
        <translation>%1 % contre&#x202f;:  %2</translation>
    </message>
    <message>
        <source>What speaks for this page, and what against it, as shares of all of that:</source>
        <translation>Ce qui parle pour cette page et ce qui parle contre, en parts de l’ensemble&#x202f;:</translation>
    </message>
    <message>
        <source>&quot;95 %&quot; tells how sure a figure is: in 95 of 100 such samples the true value lies within.</source>
        <translation>«&#x202f;95 %&#x202f;» dit à quel point un chiffre est sûr&#x202f;: dans 95 échantillons de ce type sur 100, la vraie valeur est comprise dedans.</translation>
    </message>
    <message>
        <source>What the page adds to the recommendation chosen below, of all that speaks for it, or how much it speaks against it: in files such a share is below 0.</source>
        <translation>Ce que la page apporte à la recommandation choisie ci-dessous, de tout ce qui parle pour elle, ou à quel point elle parle contre&#x202f;: dans les fichiers, une telle part est inférieure à 0.</translation>
    </message>
    <message>
        <source>%1 % against</source>
        <translation>%1 % contre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page that is not in it counts as live.</source>
        <comment>%Ln pages that are not in it count as live.</comment>
        <translation>
            <numerusform>%Ln page qui n’y figure pas compte comme en ligne.</numerusform>
            <numerusform>%Ln pages qui n’y figurent pas comptent comme en ligne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule changed: %1</source>
        <translation>Règle modifiée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Rule switched on: %1</source>
        <translation>Règle activée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Rule switched off: %1</source>
        <translation>Règle désactivée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Change of the asset list</source>
        <translation>Modification de la liste de contenus</translation>
    </message>
    <message>
        <source>Change of who is left out</source>
        <translation>Modification de qui est laissé de côté</translation>
    </message>
    <message>
        <source>Change of the rules</source>
        <translation>Modification des règles</translation>
    </message>
    <message>
        <source>Rule added: %1</source>
        <translation>Règle ajoutée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Rule removed: %1</source>
        <translation>Règle supprimée&#x202f;: %1</translation>
    </message>
    <message>
        <source>no page whose last day by the asset list is over; a page without a day, or not in the list, counts as live</source>
        <translation>aucune page dont le dernier jour selon la liste de contenus est passé&#x202f;; une page sans jour, ou absente de la liste, compte comme en ligne</translation>
    </message>
</context>
<context>
    <name>leadlight::PreviewModel</name>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 (column %2)</source>
        <translation>%1 (colonne %2)</translation>
    </message>
</context>
<context>
    <name>leadlight::PricePanel</name>
    <message>
        <source>What a rule costs</source>
        <translation>Ce que coûte une règle</translation>
    </message>
    <message>
        <source>Choose a rule to see what it does, and what it costs.</source>
        <translation>Choisissez une règle pour voir son effet et son coût.</translation>
    </message>
    <message>
        <source>Price it</source>
        <translation>Chiffrer</translation>
    </message>
    <message>
        <source>Trains the model without the hidden pages, and ranks with and without the rule</source>
        <translation>Entraîne le modèle sans les pages masquées, et classe avec et sans la règle</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop working out the price</source>
        <translation>Arrêter le calcul du coût</translation>
    </message>
    <message>
        <source>Found in the top 10</source>
        <translation>Trouvées dans le top 10</translation>
    </message>
    <message>
        <source>Pages that a visitor took are hidden from the model: of 100 of them, how many stand in the visitor&apos;s top 10. A hidden page that the rules leave out is not found. It does not say how many would follow a recommendation.</source>
        <translation>Des pages qu’un visiteur a demandées sont masquées au modèle&#xa0;: sur 100 d’entre elles, combien figurent dans le top 10 du visiteur. Une page masquée exclue par les règles n’est pas trouvée. Cela ne dit pas combien suivraient une recommandation.</translation>
    </message>
    <message>
        <source>Pages that stand in some list</source>
        <translation>Pages présentes dans au moins une liste</translation>
    </message>
    <message>
        <source>Lists that change</source>
        <translation>Listes qui changent</translation>
    </message>
    <message>
        <source>Lists shorter than 10</source>
        <translation>Listes de moins de 10</translation>
    </message>
    <message>
        <source>Whose pages are recommended (grey before, coloured after)</source>
        <translation>Business units recommandées (gris avant, couleur après)</translation>
    </message>
    <message>
        <source>Undo brings the old lists back.</source>
        <translation>Annuler rétablit les anciennes listes.</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Supprimer la règle</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Choose the page first.</source>
        <translation>Choisissez d’abord la page.</translation>
    </message>
    <message>
        <source>Choose the name first.</source>
        <translation>Choisissez d’abord le nom.</translation>
    </message>
    <message>
        <source>Its price shows once a model is trained.</source>
        <translation>Son coût s’affichera une fois un modèle entraîné.</translation>
    </message>
    <message>
        <source>Working out the price...</source>
        <translation>Calcul du coût...</translation>
    </message>
    <message>
        <source>Others are being priced first.</source>
        <translation>D’autres sont chiffrées d’abord.</translation>
    </message>
    <message>
        <source>It has no price: %1</source>
        <translation>Elle n’a pas de coût&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not priced yet.</source>
        <translation>Pas encore chiffrée.</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Modifier la règle</translation>
    </message>
    <message>
        <source>Change without its price</source>
        <translation>Modifier sans chiffrer</translation>
    </message>
    <message>
        <source>Accept the rule</source>
        <translation>Accepter la règle</translation>
    </message>
    <message>
        <source>Accept without its price</source>
        <translation>Accepter sans chiffrer</translation>
    </message>
    <message>
        <source>%1 → %2 of %3</source>
        <translation>%1 → %2 sur %3</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 sur %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>Pages that are not in the asset list, or have no last day there, count as live.</source>
        <translation>Les pages absentes de la liste de contenus, ou sans dernier jour dans celle-ci, comptent comme en ligne.</translation>
    </message>
    <message>
        <source>Pages that are not in the asset list, or have no language there, are for everyone.</source>
        <translation>Les pages absentes de la liste de contenus, ou sans langue dans celle-ci, sont pour tous.</translation>
    </message>
    <message>
        <source>All %1 rules in force together</source>
        <translation>Les %1 règles en vigueur ensemble</translation>
    </message>
    <message>
        <source>Lists with all of them, beside lists with none.</source>
        <translation>Les listes avec toutes, à côté des listes sans aucune.</translation>
    </message>
    <message>
        <source>of 100 hidden pages, %1 visitors, the same pages hidden before and after. %2</source>
        <translation>sur 100 pages masquées, %1 visiteurs, mêmes pages masquées avant et après. %2</translation>
    </message>
</context>
<context>
    <name>leadlight::RecentSessionsPanel</name>
    <message>
        <source>Recent sessions</source>
        <translation>Sessions récentes</translation>
    </message>
    <message>
        <source>Open session...</source>
        <translation>Ouvrir une session...</translation>
    </message>
    <message>
        <source>Name and folder</source>
        <translation>Nom et dossier</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visiteurs</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Found in the top 10</source>
        <translation>Trouvées dans le top 10</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 sur 100</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>Open the session %1</source>
        <translation>Ouvrir la session %1</translation>
    </message>
    <message>
        <source>Look for it...</source>
        <translation>Rechercher...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>Retirer %1 de cette liste</translation>
    </message>
    <message>
        <source>1 cohort</source>
        <translation>1 cohorte</translation>
    </message>
    <message>
        <source>%1 cohorts</source>
        <translation>%1 cohortes</translation>
    </message>
</context>
<context>
    <name>leadlight::RecommendationsPage</name>
    <message>
        <source>What each visitor should be offered next, and why.</source>
        <translation>Que proposer ensuite à chaque visiteur, et pourquoi.</translation>
    </message>
    <message>
        <source>Open a submissions export to see its cookies here.</source>
        <translation>Ouvrez un export d’envois pour voir ses cookies ici.</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>cookies</source>
        <translation>cookies</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>1 ligne copiée</translation>
    </message>
    <message>
        <source>%1 rows copied</source>
        <translation>%1 lignes copiées</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only the %1 selected before</source>
        <translation>Sélection précédente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only the %1 without evidence</source>
        <translation>Sans indices&#xa0;: %1</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Open submissions...</source>
        <translation>Ouvrir les envois...</translation>
    </message>
    <message>
        <source>Open the submissions file to see its cookies here.</source>
        <translation>Ouvrez le fichier d’envois pour voir ses cookies ici.</translation>
    </message>
</context>
<context>
    <name>leadlight::ReportContents</name>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>Number of slides</source>
        <translation>Nombre de diapositives</translation>
    </message>
</context>
<context>
    <name>leadlight::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Title of the slide</source>
        <translation>Titre de la diapositive</translation>
    </message>
    <message>
        <source>Slide before</source>
        <translation>Diapositive précédente</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>Diapositive suivante</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Looking at what there is...</source>
        <translation>Inventaire du contenu...</translation>
    </message>
    <message>
        <source>Title slide</source>
        <translation>Diapositive de titre</translation>
    </message>
    <message>
        <source>Slide %1 of %2: %3</source>
        <translation>Diapositive %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Write 1 file</source>
        <translation>Écrire 1 fichier</translation>
    </message>
    <message>
        <source>Write %1 files</source>
        <translation>Écrire %1 fichiers</translation>
    </message>
    <message>
        <source>Tick what is to be in it.</source>
        <translation>Cochez ce qui doit y figurer.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Writing...</source>
        <translation>Écriture...</translation>
    </message>
    <message>
        <source>Written: 1 file in %1.</source>
        <translation>Écrit&#xa0;: 1 fichier dans %1.</translation>
    </message>
    <message>
        <source>Written: %1 files in %2.</source>
        <translation>Écrit&#xa0;: %1 fichiers dans %2.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Arrêt...</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
</context>
<context>
    <name>leadlight::ReportForm</name>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Choose a file...</source>
        <translation>Choisir un fichier...</translation>
    </message>
    <message>
        <source>Leadlight&apos;s own</source>
        <translation>Celui de Leadlight</translation>
    </message>
    <message>
        <source>Leadlight, 16:9. Your own .potx or .pptx is kept as it is.</source>
        <translation>Leadlight, 16:9. Votre propre .potx ou .pptx est conservé tel quel.</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
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
        <translation>Le tout sur des pages à imprimer</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>A PNG and an SVG of each chart</source>
        <translation>Un PNG et un SVG de chaque graphique</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>A file for each table</source>
        <translation>Un fichier par tableau</translation>
    </message>
    <message>
        <source>How CSV is written</source>
        <translation>Format du CSV</translation>
    </message>
    <message>
        <source>for Excel</source>
        <translation>pour Excel</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>brut</translation>
    </message>
    <message>
        <source>For Excel: separator and decimals of this computer, ids stay texts. Plain: for other programs (RFC 4180).</source>
        <translation>Pour Excel&#xa0;: séparateur et décimales de cet ordinateur, les identifiants restent du texte. Brut&#xa0;: pour d’autres programmes (RFC 4180).</translation>
    </message>
    <message>
        <source>Per BU</source>
        <translation>Par BU</translation>
    </message>
    <message>
        <source>A brief for each business unit</source>
        <translation>Un brief par business unit</translation>
    </message>
    <message>
        <source>Visitor ids</source>
        <translation>Id. des visiteurs</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>Pseudonymes</translation>
    </message>
    <message>
        <source>The key stays on this computer.</source>
        <translation>La clé reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Write the key file...</source>
        <translation>Écrire le fichier de clés...</translation>
    </message>
    <message>
        <source>A CSV file that says whose each pseudonym is. Keep it to yourself.</source>
        <translation>Un fichier CSV qui dit à qui correspond chaque pseudonyme. Gardez-le pour vous.</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>Groupe témoin</translation>
    </message>
    <message>
        <source>Share of the visitors in the control group</source>
        <translation>Part des visiteurs dans le groupe témoin</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Of the visitors, drawn at random, into files of their own: show them nothing.</source>
        <translation>Des visiteurs, tirés au hasard, dans des fichiers à part&#xa0;: ne leur proposez rien.</translation>
    </message>
    <message>
        <source>Other tools</source>
        <translation>Autres outils</translation>
    </message>
    <message>
        <source>Adobe Target</source>
        <translation>Adobe Target</translation>
    </message>
    <message>
        <source>Criteria and entity feed, with the ids as they are</source>
        <translation>Critères et flux d’entités, avec les identifiants tels quels</translation>
    </message>
    <message>
        <source>Amazon Personalize</source>
        <translation>Amazon Personalize</translation>
    </message>
    <message>
        <source>List of ids</source>
        <translation>Liste d’identifiants</translation>
    </message>
    <message>
        <source>The visitors outside of the control group, with the ids as they are</source>
        <translation>Les visiteurs hors du groupe témoin, avec les identifiants tels quels</translation>
    </message>
    <message>
        <source>Earlier deck</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Update a deck...</source>
        <translation>Mettre à jour une présentation...</translation>
    </message>
    <message>
        <source>A new deck</source>
        <translation>Nouvelle présentation</translation>
    </message>
    <message>
        <source>New figures in place; moved charts stay where they are.</source>
        <translation>Nouveaux chiffres sur place&#x202f;; les graphiques déplacés restent où ils sont.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder of the report</source>
        <translation>Dossier du rapport</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Modifier...</translation>
    </message>
    <message>
        <source>Open a BU mapping first</source>
        <translation>Ouvrez d’abord une table BU</translation>
    </message>
    <message>
        <source>A brief for each business unit: 1 deck</source>
        <translation>Un brief par business unit&#xa0;: 1 présentation</translation>
    </message>
    <message>
        <source>A brief for each business unit: %1 decks</source>
        <translation>Un brief par business unit&#xa0;: %1 présentations</translation>
    </message>
    <message>
        <source>Template for the decks</source>
        <translation>Modèle pour les présentations</translation>
    </message>
    <message>
        <source>PowerPoint (*.pptx *.potx)</source>
        <translation>PowerPoint (*.pptx *.potx)</translation>
    </message>
    <message>
        <source>Deck to update</source>
        <translation>Présentation à mettre à jour</translation>
    </message>
    <message>
        <source>PowerPoint (*.pptx)</source>
        <translation>PowerPoint (*.pptx)</translation>
    </message>
    <message>
        <source>Write the key file</source>
        <translation>Écrire le fichier de clés</translation>
    </message>
    <message>
        <source>These files hold the ids as they are: whoever gets one together with the rest can find out whose the pseudonyms are. Hand them on apart.</source>
        <translation>Ces fichiers contiennent les identifiants tels quels&#xa0;: qui en reçoit un avec le reste peut retrouver à qui sont les pseudonymes. Transmettez-les séparément.</translation>
    </message>
    <message>
        <source>Excel lists</source>
        <translation>Listes Excel</translation>
    </message>
    <message>
        <source>Rows of the lists in Excel</source>
        <translation>Lignes des listes dans Excel</translation>
    </message>
    <message>
        <source>one row a recommendation</source>
        <translation>une ligne par recommandation</translation>
    </message>
    <message>
        <source>one row a visitor</source>
        <translation>une ligne par visiteur</translation>
    </message>
    <message>
        <source>One row a visitor: the pages side by side, best first.</source>
        <translation>Une ligne par visiteur : les pages côte à côte, la meilleure d’abord.</translation>
    </message>
</context>
<context>
    <name>leadlight::Reporting</name>
    <message>
        <source>Leadlight report</source>
        <translation>Rapport Leadlight</translation>
    </message>
    <message>
        <source>%1: wait until that has ended.</source>
        <translation>%1&#xa0;: attendez que ce soit terminé.</translation>
    </message>
    <message>
        <source>Stopped. No file is half written; what was there before is whole.</source>
        <translation>Arrêté. Aucun fichier n’est écrit à moitié&#x202f;; ce qui existait avant est intact.</translation>
    </message>
    <message>
        <source>Written: the report in %1</source>
        <translation>Écrit&#xa0;: le rapport dans %1</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>A report is being written.</source>
        <translation>L’écriture d’un rapport est en cours.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Continuer l’écriture</translation>
    </message>
    <message>
        <source>Writing the key file</source>
        <translation>Écriture du fichier de clés</translation>
    </message>
</context>
<context>
    <name>leadlight::RisersPanel</name>
    <message>
        <source>Risers and fallers</source>
        <translation>Hausses et baisses</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>BUs</source>
        <translation>BU</translation>
    </message>
    <message>
        <source>What rose and fell</source>
        <translation>Ce qui a augmenté et baissé</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all, with headers</source>
        <translation>Copie les lignes sélectionnées, ou toutes, avec les en-têtes</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
</context>
<context>
    <name>leadlight::RowsTherePanel</name>
    <message>
        <source>Rows in the engine</source>
        <translation>Lignes dans le moteur</translation>
    </message>
    <message>
        <source>Ledger of the rows</source>
        <translation>Bilan des lignes</translation>
    </message>
    <message>
        <source>Another table...</source>
        <translation>Autre table...</translation>
    </message>
    <message>
        <source>Clean up...</source>
        <translation>Nettoyer...</translation>
    </message>
    <message>
        <source>Lists the working tables of all runs there, and drops those you choose</source>
        <translation>Liste les tables de travail de toutes les exécutions et supprime celles que vous choisissez</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>Other runs have working tables of this table there: %n. &quot;Clean up&quot; shows whose they are.</source>
        <translation>
            <numerusform>%n autre exécution y a des tables de travail de cette table. «&#xa0;Nettoyer&#xa0;» montre à qui elles sont.</numerusform>
            <numerusform>%n autres exécutions y ont des tables de travail de cette table. «&#xa0;Nettoyer&#xa0;» montre à qui elles sont.</numerusform>
        </translation>
    </message>
    <message>
        <source>Submissions by business unit</source>
        <translation>Envois par business unit</translation>
    </message>
</context>
<context>
    <name>leadlight::RuleEditor</name>
    <message>
        <source>The rule</source>
        <translation>La règle</translation>
    </message>
    <message>
        <source>Asset type</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Business unit</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Choisir...</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Choose the page...</source>
        <translation>Choisir la page...</translation>
    </message>
    <message>
        <source>Another page...</source>
        <translation>Autre page...</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>By how much, -1 to 1</source>
        <translation>De combien, -1 à 1</translation>
    </message>
    <message>
        <source>Added to the 0 to 1 score: 0.5 is half of the way from the lowest to the highest score</source>
        <translation>Ajouté au score de 0 à 1&#xa0;: 0,5 est la moitié du chemin entre le score le plus bas et le plus haut</translation>
    </message>
</context>
<context>
    <name>leadlight::RuleFilesView</name>
    <message>
        <source>Left out of every list</source>
        <translation>Exclus de toutes les listes</translation>
    </message>
    <message>
        <source>Open a list of visitors to leave out</source>
        <translation>Ouvrir une liste de visiteurs à exclure</translation>
    </message>
    <message>
        <source>Asset list</source>
        <translation>Liste de contenus</translation>
    </message>
    <message>
        <source>Open an asset list</source>
        <translation>Ouvrir une liste de contenus</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Ouvrir...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <translation>Listes (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 is being read...</source>
        <translation>Lecture de %1...</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not in the data, among others: %1</source>
        <translation>Absents des données, entre autres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Opt-outs, customers: one id a line, or CSV with a cookie column.</source>
        <translation>Désabonnés, clients&#xa0;: un identifiant par ligne, ou CSV avec une colonne cookie.</translation>
    </message>
    <message>
        <source>CSV with page, title, language, live until: for the rules on live pages and languages.</source>
        <translation>CSV avec page, title, language, live until&#xa0;: pour les règles sur les pages en ligne et les langues.</translation>
    </message>
</context>
<context>
    <name>leadlight::RuleListModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>leadlight::RuleListsPanel</name>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Nothing is imposed: lists are as the model ranks.</source>
        <translation>Rien n’est imposé&#xa0;: les listes sont telles que le modèle les classe.</translation>
    </message>
    <message>
        <source>part of every list and file</source>
        <translation>dans toutes les listes et tous les fichiers</translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation>Règles en vigueur</translation>
    </message>
    <message>
        <source>Rules to try</source>
        <translation>Règles à essayer</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Try one</source>
        <translation>À essayer</translation>
    </message>
    <message>
        <source>Open rules...</source>
        <translation>Ouvrir des règles...</translation>
    </message>
    <message>
        <source>Rules as the command line&apos;s --rules reads them, in place of those in force</source>
        <translation>Des règles lisibles par --rules en ligne de commande, à la place de celles en vigueur</translation>
    </message>
    <message>
        <source>Save rules...</source>
        <translation>Enregistrer les règles...</translation>
    </message>
    <message>
        <source>The rules that are switched on, as the command line&apos;s --rules reads them</source>
        <translation>Les règles activées, lisibles par --rules en ligne de commande</translation>
    </message>
    <message>
        <source>nothing changes yet</source>
        <translation>rien ne change encore</translation>
    </message>
    <message>
        <source>Price of all rules together</source>
        <translation>Prix de toutes les règles ensemble</translation>
    </message>
    <message>
        <source>What the lists find with all rules that are switched on, and with none</source>
        <translation>Ce que trouvent les listes avec toutes les règles activées, et avec aucune</translation>
    </message>
</context>
<context>
    <name>leadlight::RuleStrip</name>
    <message>
        <source>Rules...</source>
        <translation>Règles...</translation>
    </message>
    <message>
        <source>What all lists obey, and what that costs (Ctrl+R)</source>
        <translation>Ce qui s’applique à toutes les listes, et ce que cela coûte (Ctrl+R)</translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation>Règles en vigueur</translation>
    </message>
    <message>
        <source>1 rule in force</source>
        <translation>1 règle en vigueur</translation>
    </message>
    <message>
        <source>%1 rules in force</source>
        <translation>%1 règles en vigueur</translation>
    </message>
    <message>
        <source>1 visitor left out</source>
        <translation>1 visiteur exclu</translation>
    </message>
    <message>
        <source>%1 visitors left out</source>
        <translation>%1 visiteurs exclus</translation>
    </message>
</context>
<context>
    <name>leadlight::RulesFile</name>
    <message>
        <source>Rules (*.json)</source>
        <translation>Règles (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open rules</source>
        <translation>Ouvrir des règles</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Enregistrer les règles</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::RulesPage</name>
    <message>
        <source>Every list and file obeys them. Each rule shows its price before you accept it.</source>
        <translation>Elles s’appliquent à toutes les listes et à tous les fichiers. Chaque règle montre son coût avant que vous ne l’acceptiez.</translation>
    </message>
    <message>
        <source>choose the page first</source>
        <translation>choisissez d’abord la page</translation>
    </message>
    <message>
        <source>choose the name first</source>
        <translation>choisissez d’abord le nom</translation>
    </message>
    <message>
        <source>working out the price...</source>
        <translation>calcul du coût...</translation>
    </message>
    <message>
        <source>not priced yet: others come first</source>
        <translation>pas encore chiffrée&#xa0;: d’autres d’abord</translation>
    </message>
    <message>
        <source>has no price</source>
        <translation>n’a pas de coût</translation>
    </message>
    <message>
        <source>not priced yet</source>
        <translation>pas encore chiffrée</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>This rule goes by the last day of each page. Open an asset list that has them, in a column &quot;live until&quot;, under Asset list on the left. The rule can be accepted then.</source>
        <translation>Cette règle suit le dernier jour de chaque page. Ouvrez à gauche, sous «&#xa0;Liste de contenus&#xa0;», une liste qui l’indique dans une colonne «&#xa0;live until&#xa0;». La règle pourra alors être acceptée.</translation>
    </message>
    <message>
        <source>This rule goes by the language of each page. Open an asset list that has them, in a column &quot;language&quot;, under Asset list on the left. The rule can be accepted then.</source>
        <translation>Cette règle suit la langue de chaque page. Ouvrez à gauche, sous «&#xa0;Liste de contenus&#xa0;», une liste qui l’indique dans une colonne «&#xa0;language&#xa0;». La règle pourra alors être acceptée.</translation>
    </message>
    <message>
        <source>needs an asset list</source>
        <translation>exige une liste de contenus</translation>
    </message>
</context>
<context>
    <name>leadlight::RunComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Copy the sentences</source>
        <translation>Copier les phrases</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Taux de réussite</translation>
    </message>
    <message>
        <source>Top hit rate</source>
        <translation>Taux strict</translation>
    </message>
    <message>
        <source>Hit rates of both runs</source>
        <translation>Taux de réussite des deux exécutions</translation>
    </message>
    <message>
        <source>Which hit rate of both runs</source>
        <translation>Quel taux de réussite des deux exécutions</translation>
    </message>
    <message>
        <source>Figures of both runs</source>
        <translation>Chiffres des deux exécutions</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Réglages différents</translation>
    </message>
    <message>
        <source>No setting differs.</source>
        <translation>Aucun réglage ne diffère.</translation>
    </message>
    <message>
        <source>What to show of both runs</source>
        <translation>Ce qu’il faut montrer des deux exécutions</translation>
    </message>
    <message>
        <source>In-sample: measured on the submissions that the models were trained on.</source>
        <translation>Dans l’échantillon&#xa0;: mesuré sur les envois avec lesquels les modèles ont été entraînés.</translation>
    </message>
    <message>
        <source>Select two trainings to see their hit rates over each other.</source>
        <translation>Sélectionnez deux entraînements pour superposer leurs taux de réussite.</translation>
    </message>
    <message>
        <source>Comparing...</source>
        <translation>Comparaison...</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 du %2</translation>
    </message>
    <message>
        <source>First: %1. Second: %2.</source>
        <translation>Première&#xa0;: %1. Seconde&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Réglages&#xa0;: %1</translation>
    </message>
    <message>
        <source>One of these runs was made by an earlier version, in which Unmapped pages counted as hits. The hit rates cannot be compared.</source>
        <translation>Une de ces exécutions vient d’une version antérieure, où les pages Unmapped comptaient comme des réussites. Les taux de réussite ne sont pas comparables.</translation>
    </message>
    <message>
        <source>Hit rates cookie by cookie are kept of trainings only. Select two runs whose kind is training or both.</source>
        <translation>Les taux de réussite cookie par cookie n’existent que pour les entraînements. Sélectionnez deux exécutions de type entraînement ou les deux.</translation>
    </message>
</context>
<context>
    <name>leadlight::RunDialog</name>
    <message>
        <source>Starred</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Name and note of the run</source>
        <translation>Nom et note de l’exécution</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nom de l’exécution</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>Note sur l’exécution</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>leadlight::RunRecorder</name>
    <message>
        <source>1 run of the history could not be read; the others are there.</source>
        <translation>1 exécution de l’historique n’a pas pu être lue&#x202f;; les autres sont là.</translation>
    </message>
    <message>
        <source>%1 runs of the history could not be read; the others are there.</source>
        <translation>%1 exécutions de l’historique n’ont pas pu être lues&#x202f;; les autres sont là.</translation>
    </message>
    <message>
        <source>The file as it was is kept as %1.</source>
        <translation>Le fichier d’origine est conservé sous le nom %1.</translation>
    </message>
    <message>
        <source>Runs are not recorded until %1 is moved away.</source>
        <translation>Les exécutions ne seront pas enregistrées tant que %1 n’aura pas été déplacé.</translation>
    </message>
</context>
<context>
    <name>leadlight::RunsSection</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>exécutions</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>Export table...</source>
        <translation>Exporter le tableau...</translation>
    </message>
    <message>
        <source>Name and note...</source>
        <translation>Nom et note...</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Utiliser ces réglages</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Clear history...</source>
        <translation>Effacer l’historique...</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>1 ligne copiée</translation>
    </message>
    <message>
        <source>%1 rows copied</source>
        <translation>%1 lignes copiées</translation>
    </message>
    <message>
        <source>Sentences copied</source>
        <translation>Phrases copiées</translation>
    </message>
    <message>
        <source>Lists the runs with a star only</source>
        <translation>Liste seulement les exécutions avec une étoile</translation>
    </message>
    <message>
        <source>Delete the only run of the history?</source>
        <translation>Supprimer la seule exécution de l’historique&#x202f;?</translation>
    </message>
    <message>
        <source>Delete all %1 runs of the history?</source>
        <translation>Supprimer les %1 exécutions de l’historique&#x202f;?</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Effacer l’historique</translation>
    </message>
    <message>
        <source>Model, join and type weights as in this run; nothing is trained. Ctrl+Z takes it back.</source>
        <translation>Modèle, jointure et poids par type comme dans cette exécution&#x202f;; rien n’est entraîné. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Gives the run a name, a note, a star (F2)</source>
        <translation>Donne à l’exécution un nom, une note, une étoile (F2)</translation>
    </message>
    <message>
        <source>Takes the selected runs out of the history</source>
        <translation>Retire de l’historique les exécutions sélectionnées</translation>
    </message>
    <message>
        <source>Delete this run from the history?</source>
        <translation>Supprimer cette exécution de l’historique&#x202f;?</translation>
    </message>
    <message>
        <source>Delete %1 runs from the history?</source>
        <translation>Supprimer %1 exécutions de l’historique&#x202f;?</translation>
    </message>
    <message>
        <source>Kept on this computer only.</source>
        <translation>Conservé uniquement sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Kept on this computer only, in %1.</source>
        <translation>Conservé uniquement sur cet ordinateur, dans %1.</translation>
    </message>
    <message>
        <source>%1 Of cookies and pages there are only fingerprints, which tell whether two runs recommend the same.</source>
        <translation>%1 Des cookies et des pages, il n’y a que des empreintes, qui disent si deux exécutions recommandent la même chose.</translation>
    </message>
    <message>
        <source>%1, newest first</source>
        <translation>%1, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>No run has a star. Click one in the first column, or press Space on a run.</source>
        <translation>Aucune exécution n’a d’étoile. Cliquez sur une étoile dans la première colonne, ou appuyez sur Espace sur une exécution.</translation>
    </message>
    <message>
        <source>No runs yet. Every training and every comparison of models is kept here.</source>
        <translation>Pas encore d’exécution. Chaque entraînement et chaque comparaison de modèles sont conservés ici.</translation>
    </message>
    <message>
        <source>More than two runs are selected: a comparison is of two.</source>
        <translation>Plus de deux exécutions sont sélectionnées&#xa0;: une comparaison en demande deux.</translation>
    </message>
    <message>
        <source>Select two runs to compare them: click one, then another with Ctrl held.</source>
        <translation>Sélectionnez deux exécutions pour les comparer&#xa0;: cliquez sur l’une, puis sur l’autre en maintenant Ctrl.</translation>
    </message>
    <message>
        <source>Run history</source>
        <translation>Historique des exécutions</translation>
    </message>
    <message>
        <source>This cannot be undone. Files and models stay as they are.</source>
        <translation>Cette action est irréversible. Les fichiers et les modèles restent inchangés.</translation>
    </message>
</context>
<context>
    <name>leadlight::Scatter3DWidget</name>
    <message>
        <source>3D scatter</source>
        <translation>Nuage 3D</translation>
    </message>
    <message>
        <source>Points: %1, each %2 × %3 × %4. Arrow keys turn, Ctrl and arrow keys move, plus and minus zoom, Home shows the first view again, 1, 2 and 3 those from the front, the side and the top.</source>
        <translation>Points&#xa0;: %1, chacun %2 × %3 × %4. Les flèches tournent, Ctrl et les flèches déplacent, plus et moins changent le zoom, Début revient à la première vue, 1, 2 et 3 affichent les vues de face, de côté et de dessus.</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Point %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more at this place</source>
        <translation>
            <numerusform>et %n autre au même endroit</numerusform>
            <numerusform>et %n autres au même endroit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>leadlight::ScatterAxis</name>
    <message>
        <source>%1 (log scale)</source>
        <translation>%1 (échelle log)</translation>
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
        <translation>Taille des points</translation>
    </message>
    <message>
        <source>How opaque the dots are</source>
        <translation>Opacité des points</translation>
    </message>
    <message>
        <source>Fitted plane</source>
        <translation>Plan ajusté</translation>
    </message>
    <message>
        <source>What the colour says</source>
        <translation>Ce qu’indique la couleur</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Taux de réussite</translation>
    </message>
    <message>
        <source>Main business unit</source>
        <translation>Business unit principale</translation>
    </message>
    <message>
        <source>Another run, as rings</source>
        <translation>Une autre exécution, en anneaux</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Anneaux</translation>
    </message>
    <message>
        <source>no other run of these data</source>
        <translation>aucune autre exécution de ces données</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>leadlight::ScatterPanel</name>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Vue initiale</translation>
    </message>
    <message>
        <source>Scale of interactions and submissions</source>
        <translation>Échelle des interactions et des envois</translation>
    </message>
    <message>
        <source>Shows the first view again (Home or 0)</source>
        <translation>Revient à la première vue (Début ou 0)</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>What dragging does</source>
        <translation>Effet du glissement</translation>
    </message>
    <message>
        <source>Turn the cloud, or draw a box or a line around dots to select them. Shift-drag always draws a box.</source>
        <translation>Tournez le nuage, ou tracez un rectangle ou un contour autour des points pour les sélectionner. Avec Maj, le glissement trace toujours un rectangle.</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Touche %1</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Dessus</translation>
    </message>
    <message>
        <source>Look...</source>
        <translation>Aspect...</translation>
    </message>
    <message>
        <source>Size, opacity and colour of the dots, another run, the fitted plane</source>
        <translation>Taille, opacité et couleur des points, autre exécution, plan ajusté</translation>
    </message>
    <message>
        <source>Drag to turn, wheel to zoom, arrow keys too. Click a dot to open the cookie; Shift-drag selects. Larger dots are several cookies at the same place.</source>
        <translation>Glissez pour tourner, utilisez la molette pour zoomer, ou les flèches. Cliquez sur un point pour ouvrir le cookie&#x202f;; Maj et glisser sélectionne. Les points plus gros représentent plusieurs cookies au même endroit.</translation>
    </message>
    <message>
        <source>So many places (%1) are drawn as how many lie where: the stronger the colour, the more cookies.</source>
        <translation>Avec autant d’emplacements (%1), c’est la densité qui est dessinée&#xa0;: plus la couleur est forte, plus il y a de cookies.</translation>
    </message>
</context>
<context>
    <name>leadlight::ScorecardCharts</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>BU</source>
        <translation>BU</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Models side by side</source>
        <translation>Les modèles côte à côte</translation>
    </message>
    <message>
        <source>Found pages against pages ever listed</source>
        <translation>Pages trouvées et pages listées au moins une fois</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>Où cela fonctionne</translation>
    </message>
    <message>
        <source>Recommended business units against the history</source>
        <translation>Business units recommandées face à l’historique</translation>
    </message>
    <message>
        <source>Would more data help?</source>
        <translation>Plus de données aideraient-elles&#x202f;?</translation>
    </message>
    <message>
        <source>Figure that the models are compared by</source>
        <translation>Chiffre de comparaison des modèles</translation>
    </message>
    <message>
        <source>Cut the figures by</source>
        <translation>Répartir les chiffres par</translation>
    </message>
    <message>
        <source>Cut by pages known of the cookie, or by business unit or asset type of the hidden page</source>
        <translation>Répartir par nombre de pages connues du cookie, ou par business unit ou type de contenu de la page masquée</translation>
    </message>
    <message>
        <source>Measure the learning curve</source>
        <translation>Mesurer la courbe d’apprentissage</translation>
    </message>
    <message>
        <source>Trains the best and the current model on growing parts of the cookies</source>
        <translation>Entraîne le meilleur modèle et l’actuel sur des parts croissantes des cookies</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Pages listed</source>
        <translation>Pages listées</translation>
    </message>
    <message>
        <source>BU mix</source>
        <translation>Mix BU</translation>
    </message>
    <message>
        <source>More data</source>
        <translation>Plus de données</translation>
    </message>
    <message>
        <source>No page has a business unit, so there is no mix of them. Open a BU mapping.</source>
        <translation>Aucune page n’a de business unit, il n’y a donc pas de mix. Ouvrez une table BU.</translation>
    </message>
    <message>
        <source>Press Measure to see whether the models still gain from more cookies.
It trains them several times, so it takes longer than the comparison.</source>
        <translation>Cliquez sur Mesurer pour voir si les modèles gagnent encore avec plus de cookies.
Ils sont entraînés plusieurs fois&#xa0;: c’est donc plus long que la comparaison.</translation>
    </message>
</context>
<context>
    <name>leadlight::ScorecardSection</name>
    <message>
        <source>Comparison settings</source>
        <translation>Réglages de la comparaison</translation>
    </message>
    <message>
        <source>Which models are compared, and how</source>
        <translation>Quels modèles sont comparés, et comment</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Comparer les modèles</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <source>Table or chart</source>
        <translation>Tableau ou graphique</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Comparatif</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Takes the selected model with its settings, and trains it (Enter)</source>
        <translation>Prend le modèle sélectionné avec ses réglages, et l’entraîne (Entrée)</translation>
    </message>
    <message>
        <source>Press Compare models: pages are hidden from every cookie that has two or more, each model learns from the rest,
and is asked to find the hidden ones among all pages.</source>
        <translation>Cliquez sur Comparer les modèles&#xa0;: des pages sont masquées pour chaque cookie qui en a au moins deux, chaque modèle apprend du reste,
puis doit trouver les pages masquées parmi toutes les pages.</translation>
    </message>
    <message>
        <source>No data yet. Open the submissions and the BU mapping, then press Compare models.</source>
        <translation>Pas encore de données. Ouvrez les envois et la table BU, puis cliquez sur Comparer les modèles.</translation>
    </message>
    <message>
        <source>Train the models on a part of the data and ask for the rest</source>
        <translation>Entraîner les modèles sur une partie des données et les interroger sur le reste</translation>
    </message>
    <message>
        <source>Open a submissions file first</source>
        <translation>Ouvrez d’abord un fichier d’envois</translation>
    </message>
</context>
<context>
    <name>leadlight::Screenshots</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Impossible d’écrire %1.</translation>
    </message>
</context>
<context>
    <name>leadlight::SelectionStrip</name>
    <message>
        <source>Save as cohort...</source>
        <translation>Enregistrer la cohorte...</translation>
    </message>
    <message>
        <source>Keeps these visitors under a name, to filter lists by</source>
        <translation>Conserve ces visiteurs sous un nom, pour filtrer les listes</translation>
    </message>
    <message>
        <source>Compare with the rest</source>
        <translation>Comparer au reste</translation>
    </message>
    <message>
        <source>Their figures beside those of all others</source>
        <translation>Leurs chiffres à côté de ceux de tous les autres</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>Les lister</translation>
    </message>
    <message>
        <source>Lists these visitors in Recommendations</source>
        <translation>Liste ces visiteurs dans Recommandations</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Désélectionner</translation>
    </message>
    <message>
        <source>Ends the selection</source>
        <translation>Met fin à la sélection</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 pages</translation>
    </message>
    <message>
        <source>%1 business units</source>
        <translation>%1 business units</translation>
    </message>
    <message>
        <source>%1 visitors</source>
        <translation>%1 visiteurs</translation>
    </message>
    <message>
        <source>counting...</source>
        <translation>comptage...</translation>
    </message>
    <message>
        <source>%1 of %2 visitors</source>
        <translation>%1 visiteurs sur %2</translation>
    </message>
    <message>
        <source>Save as cohort</source>
        <translation>Enregistrer comme cohorte</translation>
    </message>
    <message>
        <source>Name of the cohort</source>
        <translation>Nom de la cohorte</translation>
    </message>
    <message>
        <source>Saved as cohort: %1. It stands under Filter in Recommendations.</source>
        <translation>Enregistrée comme cohorte&#xa0;: %1. Elle se trouve sous Filtrer dans Recommandations.</translation>
    </message>
</context>
<context>
    <name>leadlight::SessionFiles</name>
    <message>
        <source>%1[*] (read-only) – Leadlight</source>
        <translation>%1[*] (lecture seule) – Leadlight</translation>
    </message>
    <message>
        <source>%1[*] – Leadlight</source>
        <translation>%1[*] – Leadlight</translation>
    </message>
    <message>
        <source>Save this work as a session?</source>
        <translation>Enregistrer ce travail comme session&#x202f;?</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Enregistrer les modifications de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>Enregistrer les modifications&#x202f;?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Ouvrir une session</translation>
    </message>
    <message>
        <source>Sessions (*.leadlight)</source>
        <translation>Sessions (*.leadlight)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Session, the exports stay where they are (*.leadlight)</source>
        <translation>Session, les exports restent où ils sont (*.leadlight)</translation>
    </message>
    <message>
        <source>Session with its data, for a colleague (*.leadlight)</source>
        <translation>Session avec ses données, pour un collègue (*.leadlight)</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Enregistrer la session</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistré.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revenir à la version enregistrée</translation>
    </message>
    <message>
        <source>Go back to %1 as it was saved? What was changed since is lost.</source>
        <translation>Revenir à la version enregistrée de %1&#x202f;? Les modifications faites depuis seront perdues.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>%1 Stop it and open %2?</source>
        <translation>%1 L’arrêter et ouvrir %2&#x202f;?</translation>
    </message>
    <message>
        <source>Stop and open</source>
        <translation>Arrêter et ouvrir</translation>
    </message>
    <message>
        <source>Opening the session</source>
        <translation>Ouverture de la session</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>Où se trouve %1&#x202f;?</translation>
    </message>
    <message>
        <source>Save it under another name to keep changes.</source>
        <translation>Enregistrez sous un autre nom pour conserver vos modifications.</translation>
    </message>
    <message>
        <source>Leadlight was not closed properly the last time, and what it had kept of %1 is damaged.</source>
        <translation>Le programme ne s’est pas fermé normalement la dernière fois, et ce qu’il avait conservé de %1 est endommagé.</translation>
    </message>
    <message>
        <source>The session is as it was saved.</source>
        <translation>La session est telle qu’elle a été enregistrée.</translation>
    </message>
    <message>
        <source>Leadlight was not closed properly the last time. The work of then was kept at %1.</source>
        <translation>Le programme ne s’est pas fermé normalement la dernière fois. Le travail en cours a été conservé (%1).</translation>
    </message>
    <message>
        <source>Leadlight was not closed properly the last time. Changes to %1 were kept at %2.</source>
        <translation>Le programme ne s’est pas fermé normalement la dernière fois. Des modifications de %1 ont été conservées (%2).</translation>
    </message>
    <message>
        <source>What you do not restore is lost with the next change or when the window is closed.</source>
        <translation>Ce qui n’est pas repris sera perdu à la prochaine modification ou à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>%1 is open read-only: it may not be written where it is.</source>
        <translation>%1 est ouvert en lecture seule&#xa0;: l’écriture n’est pas autorisée à cet endroit.</translation>
    </message>
    <message>
        <source>%1 is open read-only: another window of Leadlight has it open.</source>
        <translation>%1 est ouvert en lecture seule&#xa0;: une autre fenêtre de Leadlight l’a ouvert.</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Enregistrer sous...</translation>
    </message>
    <message>
        <source>What was trained, measured, chosen and noted since is lost without it. The exports stay as they are.</source>
        <translation>Sans cela, ce qui a été entraîné, mesuré, sélectionné et noté depuis est perdu. Les exports restent tels quels.</translation>
    </message>
    <message>
        <source>No copy was written: it would have taken the place of this session and its ids.</source>
        <translation>Aucune copie n’a été écrite&#x202f;: elle aurait pris la place de cette session et de ses identifiants.</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation>Choisissez un autre nom pour la copie.</translation>
    </message>
    <message>
        <source>A copy with pseudonyms was written: %1</source>
        <translation>Une copie avec pseudonymes a été écrite&#x202f;: %1</translation>
    </message>
    <message>
        <source>This window goes on with the session and its ids. Notes stand in the copy as they were written, and who has the export, too, can tell who is who.</source>
        <translation>Cette fenêtre continue avec la session et ses identifiants. Les notes figurent dans la copie telles qu’elles ont été écrites, et qui possède aussi l’export peut savoir qui est qui.</translation>
    </message>
    <message>
        <source>Copy with its data and pseudonyms in the place of ids (*.leadlight)</source>
        <translation>Copie avec ses données et des pseudonymes à la place des identifiants (*.leadlight)</translation>
    </message>
    <message>
        <source>%1 was not written: a window of Leadlight has it open.</source>
        <translation>%1 n’a pas été écrit&#x202f;: une fenêtre de Leadlight l’a ouvert.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is open read-only: a newer version of Leadlight has saved it, and this one would lose what it does not know.</source>
        <translation>%1 est ouvert en lecture seule&#x202f;: une version plus récente de Leadlight l’a enregistré, et celle-ci perdrait ce qu’elle ne connaît pas.</translation>
    </message>
    <message>
        <source>A newer version of Leadlight has kept changes to %1, which are left as they are.</source>
        <translation>Une version plus récente de Leadlight a conservé des modifications de %1, qui sont laissées telles quelles.</translation>
    </message>
    <message>
        <source>Open it there to restore them. What is changed here is not kept before it is saved.</source>
        <translation>Ouvrez-le là-bas pour les restaurer. Ce qui est modifié ici n’est conservé qu’une fois enregistré.</translation>
    </message>
</context>
<context>
    <name>leadlight::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Next control, control before</source>
        <translation>Élément suivant, élément précédent</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>Move within a list, a switch or the navigation</source>
        <translation>Se déplacer dans une liste, un sélecteur ou la navigation</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy them with headers</source>
        <translation>Les copier avec les en-têtes</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Maj+C</translation>
    </message>
    <message>
        <source>Menu of a table: columns, export, what a figure means</source>
        <translation>Menu d’un tableau&#xa0;: colonnes, export, sens d’un chiffre</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Maj+F10</translation>
    </message>
    <message>
        <source>Change a type weight</source>
        <translation>Modifier le poids d’un type</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Turn and zoom the 3D chart</source>
        <translation>Tourner et zoomer le graphique 3D</translation>
    </message>
    <message>
        <source>Arrow keys, + and -</source>
        <translation>Flèches, + et -</translation>
    </message>
</context>
<context>
    <name>leadlight::SimilarityPanel</name>
    <message>
        <source>Business unit</source>
        <translation>Business unit</translation>
    </message>
    <message>
        <source>Asset type</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>How alike its pages are</source>
        <translation>Similarité de ses pages</translation>
    </message>
    <message>
        <source>Group pages by</source>
        <translation>Grouper les pages par</translation>
    </message>
</context>
<context>
    <name>leadlight::SlidePreview</name>
    <message>
        <source>Preview of the slide</source>
        <translation>Aperçu de la diapositive</translation>
    </message>
</context>
<context>
    <name>leadlight::StartChoices</name>
    <message>
        <source>The language changes when Leadlight is started again.</source>
        <translation>La langue changera au prochain démarrage de Leadlight.</translation>
    </message>
    <message>
        <source>The size changes when Leadlight is started again.</source>
        <translation>La taille changera au prochain démarrage de Leadlight.</translation>
    </message>
</context>
<context>
    <name>leadlight::StartPage</name>
    <message>
        <source>Which asset should each visitor see next?</source>
        <translation>Quel contenu proposer ensuite à chaque visiteur&#x202f;?</translation>
    </message>
    <message>
        <source>Open two exports of your web analytics. They stay on this computer.</source>
        <translation>Ouvrez deux exports de votre outil d’analyse web. Ils restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Drop the submissions and the BU mapping here</source>
        <translation>Déposez ici les envois et la table BU</translation>
    </message>
    <message>
        <source>CSV files, also zipped, or workbooks (.xlsx, .ods). Submissions: cookie, gated asset type, page, form submissions. BU mapping: page and business unit. Which is which is told by their columns.</source>
        <translation>Fichiers CSV, éventuellement compressés, ou classeurs (.xlsx, .ods). Envois&#xa0;: cookie, type de contenu, page, envois de formulaire. Table BU&#xa0;: page et business unit. Leurs colonnes permettent de les distinguer.</translation>
    </message>
    <message>
        <source>Open submissions...</source>
        <translation>Ouvrir les envois...</translation>
    </message>
    <message>
        <source>Open BU mapping...</source>
        <translation>Ouvrir la table BU...</translation>
    </message>
    <message>
        <source>Try the sample data</source>
        <translation>Essayer les données d’exemple</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (introuvable)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>Retirer %1 de cette liste</translation>
    </message>
    <message>
        <source>Connect to a warehouse...</source>
        <translation>Se connecter à un entrepôt de données...</translation>
    </message>
    <message>
        <source>For rows that do not fit on this computer: they stay in ClickHouse or PostgreSQL</source>
        <translation>Pour les lignes qui ne tiennent pas sur cet ordinateur&#xa0;: elles restent dans ClickHouse ou PostgreSQL</translation>
    </message>
</context>
<context>
    <name>leadlight::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop what is running (Esc)</source>
        <translation>Arrêter la tâche en cours (Échap)</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Arrêt...</translation>
    </message>
</context>
<context>
    <name>leadlight::TableActions</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Copier avec les en-têtes</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Export as CSV...</source>
        <translation>Exporter en CSV...</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Export the table as CSV</source>
        <translation>Exporter le tableau en CSV</translation>
    </message>
</context>
<context>
    <name>leadlight::TableForm</name>
    <message>
        <source>Visitor&apos;s id</source>
        <translation>Identifiant du visiteur</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Asset type</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>Form submissions</source>
        <translation>Envois de formulaire</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>Colonne&#xa0;: %1</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>À partir de ce jour</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Jusqu’à ce jour</translation>
    </message>
    <message>
        <source>Days that count</source>
        <translation>Jours pris en compte</translation>
    </message>
    <message>
        <source>Database for the working tables</source>
        <translation>Base de données des tables de travail</translation>
    </message>
    <message>
        <source>Working tables in</source>
        <translation>Tables de travail dans</translation>
    </message>
    <message>
        <source>Where the business units are</source>
        <translation>Où se trouvent les business units</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>A BU mapping on this computer</source>
        <translation>Une table BU sur cet ordinateur</translation>
    </message>
    <message>
        <source>A table of the engine</source>
        <translation>Une table du moteur</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>Business units</translation>
    </message>
    <message>
        <source>File of the BU mapping</source>
        <translation>Fichier de la table BU</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Choisir...</translation>
    </message>
    <message>
        <source>Choose the BU mapping</source>
        <translation>Choisir la table BU</translation>
    </message>
    <message>
        <source>Table of the business units</source>
        <translation>Table des business units</translation>
    </message>
    <message>
        <source>Its column of pages</source>
        <translation>Sa colonne des pages</translation>
    </message>
    <message>
        <source>Its column of business units</source>
        <translation>Sa colonne des business units</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Choisir une table</translation>
    </message>
    <message>
        <source>the table&apos;s own database</source>
        <translation>la base de données de la table</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Choisir une colonne</translation>
    </message>
    <message>
        <source>Each row is one</source>
        <translation>Chaque ligne en est un</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Il n’y en a pas</translation>
    </message>
    <message>
        <source>Choose its column of pages</source>
        <translation>Choisir sa colonne des pages</translation>
    </message>
    <message>
        <source>Choose its column of business units</source>
        <translation>Choisir sa colonne des business units</translation>
    </message>
    <message>
        <source>Open the BU mapping</source>
        <translation>Ouvrir la table BU</translation>
    </message>
    <message>
        <source>Choose the table that holds the submissions.</source>
        <translation>Choisissez la table qui contient les envois.</translation>
    </message>
    <message>
        <source>Choose the column of the visitor&apos;s id.</source>
        <translation>Choisissez la colonne de l’identifiant du visiteur.</translation>
    </message>
    <message>
        <source>Choose the column of the page.</source>
        <translation>Choisissez la colonne de la page.</translation>
    </message>
    <message>
        <source>Choose the file of the BU mapping, or go on without business units.</source>
        <translation>Choisissez le fichier de la table BU, ou continuez sans business units.</translation>
    </message>
    <message>
        <source>Choose the table of the business units and its columns, or go on without.</source>
        <translation>Choisissez la table des business units et ses colonnes, ou continuez sans.</translation>
    </message>
    <message>
        <source>All days count. To limit them, choose the column of the date above.</source>
        <translation>Tous les jours comptent. Pour les limiter, choisissez ci-dessus la colonne de la date.</translation>
    </message>
</context>
<context>
    <name>leadlight::TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>No room for: %1</source>
        <translation>Pas de place pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Click to choose the columns, or make the window wider.</source>
        <translation>Cliquez pour choisir les colonnes, ou élargissez la fenêtre.</translation>
    </message>
</context>
<context>
    <name>leadlight::TextDialog</name>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
</context>
<context>
    <name>leadlight::TopBar</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Open submissions</source>
        <translation>Ouvrir les envois</translation>
    </message>
    <message>
        <source>Open BU mapping</source>
        <translation>Ouvrir la table BU</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The Model lab&apos;s winner on this data, else %1</source>
        <translation>Le gagnant du Labo des modèles sur ces données, sinon %1</translation>
    </message>
    <message>
        <source>Auto takes the model that the Model lab has shown to be better on this data, and %1 where none is</source>
        <translation>Auto prend le modèle dont le Labo des modèles a montré qu’il est meilleur sur ces données, et %1 à défaut</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The model&apos;s settings, and the notebook&apos;s preset</source>
        <translation>Les réglages du modèle, et le préréglage du notebook</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Open a submissions file first</source>
        <translation>Ouvrez d’abord un fichier d’envois</translation>
    </message>
    <message>
        <source>Opens an export of form submissions</source>
        <translation>Ouvre un export d’envois de formulaire</translation>
    </message>
    <message>
        <source>Opens the list of which business unit owns which page</source>
        <translation>Ouvre la liste qui dit à quelle business unit appartient chaque page</translation>
    </message>
    <message>
        <source>%1
Click to open others in their place</source>
        <translation>%1
Cliquez pour en ouvrir d’autres à la place</translation>
    </message>
    <message>
        <source>Submissions: %1</source>
        <translation>Envois&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1
Click to open another in its place</source>
        <translation>%1
Cliquez pour en ouvrir une autre à la place</translation>
    </message>
    <message>
        <source>BU mapping: %1</source>
        <translation>Table BU&#xa0;: %1</translation>
    </message>
    <message>
        <source>Train the model on the data (Ctrl+T)</source>
        <translation>Entraîner le modèle sur les données (Ctrl+T)</translation>
    </message>
    <message>
        <source>Nothing has changed since the last training (Ctrl+T trains again)</source>
        <translation>Rien n’a changé depuis le dernier entraînement (Ctrl+T entraîne à nouveau)</translation>
    </message>
    <message>
        <source>Open submissions...</source>
        <translation>Ouvrir les envois...</translation>
    </message>
    <message>
        <source>Submissions...</source>
        <translation>Envois...</translation>
    </message>
    <message>
        <source>Open BU mapping...</source>
        <translation>Ouvrir la table BU...</translation>
    </message>
    <message>
        <source>BU mapping...</source>
        <translation>Table BU...</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>leadlight::Training</name>
    <message>
        <source>%1 is being trained.</source>
        <translation>L’entraînement de %1 est en cours.</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Continuer l’entraînement</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
</context>
<context>
    <name>leadlight::TrendPanel</name>
    <message>
        <source>%1 → %2 % of visitors, up</source>
        <translation>%1 → %2&#xa0;% des visiteurs, en hausse</translation>
    </message>
    <message>
        <source>%1 → %2 % of visitors, down</source>
        <translation>%1 → %2&#xa0;% des visiteurs, en baisse</translation>
    </message>
    <message>
        <source>%1 → %2 % of visitors</source>
        <translation>%1 → %2&#xa0;% des visiteurs</translation>
    </message>
    <message>
        <source>Business units over time</source>
        <translation>Business units dans le temps</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Length of a period</source>
        <translation>Durée d’une période</translation>
    </message>
</context>
<context>
    <name>leadlight::TrendTiles</name>
    <message>
        <source>Business units over time</source>
        <translation>Business units dans le temps</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2). Interactions: %3</source>
        <translation>%1 (%2). Interactions&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3 interactions</source>
        <translation>%1, %2&#xa0;: %3 interactions</translation>
    </message>
</context>
<context>
    <name>leadlight::TuneJob</name>
    <message>
        <source>Searching settings</source>
        <translation>Recherche de réglages</translation>
    </message>
    <message>
        <source>Settings are being searched for.</source>
        <translation>Une recherche de réglages est en cours.</translation>
    </message>
    <message>
        <source>Keep searching</source>
        <translation>Continuer la recherche</translation>
    </message>
</context>
<context>
    <name>leadlight::TuningSection</name>
    <message>
        <source>Search settings</source>
        <translation>Chercher des réglages</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Settings tried</source>
        <translation>Réglages essayés</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Utiliser ces réglages</translation>
    </message>
    <message>
        <source>Model to search the settings of</source>
        <translation>Modèle dont chercher les réglages</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>How many trials or how long, and what takes part in the search</source>
        <translation>Nombre ou durée des essais, et ce qui participe à la recherche</translation>
    </message>
    <message>
        <source>Every setting is tried in a few practice rounds, the better third in three times as many. The choice is made among those that saw most folds; the test is apart.</source>
        <translation>Chaque réglage est essayé sur quelques tours d’exercice, le meilleur tiers sur trois fois plus. Le choix se fait parmi ceux qui ont vu le plus de plis&#x202f;; le test est à part.</translation>
    </message>
    <message>
        <source>Makes them the settings of &quot;Train&quot; and trains on everything</source>
        <translation>Les adopte pour «&#xa0;Entraîner&#xa0;» et entraîne sur toutes les données</translation>
    </message>
    <message>
        <source>The test, which no choice has seen</source>
        <translation>Le test, resté à l’écart des choix</translation>
    </message>
    <message>
        <source>Tries settings on practice pages; Cancel keeps the best so far</source>
        <translation>Essaie des réglages sur des pages d’exercice&#x202f;; Annuler garde le meilleur jusqu’ici</translation>
    </message>
    <message>
        <source>Open a submissions file first</source>
        <translation>Ouvrez d’abord un fichier d’envois</translation>
    </message>
    <message>
        <source>New settings are tried for %1 s.</source>
        <translation>De nouveaux réglages sont essayés pendant %1 s.</translation>
    </message>
    <message>
        <source>%1 settings are tried, the present ones first.</source>
        <translation>%1 réglages sont essayés, les actuels d’abord.</translation>
    </message>
    <message>
        <source>Press &quot;Search settings&quot; to see whether other settings find more hidden pages.</source>
        <translation>Cliquez sur «&#xa0;Chercher des réglages&#xa0;» pour voir si d’autres réglages trouvent plus de pages masquées.</translation>
    </message>
    <message>
        <source>No data yet. Open the submissions and the BU mapping first.</source>
        <translation>Pas encore de données. Ouvrez d’abord les envois et la table BU.</translation>
    </message>
    <message>
        <source>Trying the first settings...</source>
        <translation>Essai des premiers réglages...</translation>
    </message>
    <message>
        <source>%1, best first</source>
        <translation>%1, les meilleurs d’abord</translation>
    </message>
    <message>
        <source>%1 · on practice pages, not on those of the test</source>
        <translation>%1 · sur des pages d’exercice, pas sur celles du test</translation>
    </message>
    <message>
        <source>the test, used once</source>
        <translation>le test, utilisé une fois</translation>
    </message>
    <message>
        <source>the test was not touched</source>
        <translation>le test n’a pas été touché</translation>
    </message>
    <message>
        <source>Use the new settings anyway</source>
        <translation>Utiliser quand même les nouveaux réglages</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
</context>
<context>
    <name>leadlight::TuningSettings</name>
    <message>
        <source>Search options</source>
        <translation>Options de recherche</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>leadlight::TypeWeights</name>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Type weights</source>
        <translation>Poids par type</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Leave these pages out...</source>
        <translation>Exclure ces pages...</translation>
    </message>
    <message>
        <source>Back to the usual weights, which are those of the notebook</source>
        <translation>Revenir aux poids habituels, ceux du notebook</translation>
    </message>
    <message>
        <source>Shows what a rule costs that leaves them out of every list</source>
        <translation>Montre le coût d’une règle qui les exclut de toutes les listes</translation>
    </message>
    <message>
        <source>Not used by this model (%1). Only a type that weighs 0 is left out.</source>
        <translation>Non utilisé par ce modèle (%1). Seul un type de poids 0 est laissé de côté.</translation>
    </message>
    <message>
        <source>per submission</source>
        <translation>par envoi</translation>
    </message>
    <message>
        <source>%1 of %2 changed</source>
        <translation>modifiés&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; weighs 0: nothing is learnt from it, but its pages can be recommended all the same.</source>
        <translation>«&#xa0;%1&#xa0;» a un poids de 0&#xa0;: le modèle n’en apprend rien, mais ses pages peuvent quand même être recommandées.</translation>
    </message>
</context>
<context>
    <name>leadlight::TypeWeightsModel</name>
    <message>
        <source>A submission of type &quot;%1&quot; counts %2 times, by a change of yours; usually %3 times.</source>
        <translation>Un envoi du type «&#xa0;%1&#xa0;» compte %2 fois, après votre modification&#x202f;; d’habitude %3 fois.</translation>
    </message>
    <message>
        <source>A submission of type &quot;%1&quot; counts %2 times. Double-click or press F2 to change it.</source>
        <translation>Un envoi du type «&#xa0;%1&#xa0;» compte %2 fois. Double-cliquez ou appuyez sur F2 pour le modifier.</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, modifié</translation>
    </message>
    <message>
        <source>Asset type</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
</context>
<context>
    <name>leadlight::Undoing</name>
    <message>
        <source>Change of the join</source>
        <translation>Modification de la jointure</translation>
    </message>
    <message>
        <source>Change of type weights</source>
        <translation>Modification des poids par type</translation>
    </message>
    <message>
        <source>Change of the model</source>
        <translation>Changement de modèle</translation>
    </message>
    <message>
        <source>Change of the evidence wanted</source>
        <translation>Modification des indices exigés</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
</context>
<context>
    <name>leadlight::UnitBar</name>
    <message>
        <source>Its pages and audience</source>
        <translation>Pages et audience</translation>
    </message>
    <message>
        <source>Its visitors</source>
        <translation>Ses visiteurs</translation>
    </message>
    <message>
        <source>The business unit chosen</source>
        <translation>La business unit choisie</translation>
    </message>
    <message>
        <source>Lists its pages in Assets, and who should get any of them</source>
        <translation>Liste ses pages dans Contenus, et à qui proposer l’une d’elles</translation>
    </message>
    <message>
        <source>Lists the visitors that took something of it in Recommendations</source>
        <translation>Liste dans Recommandations les visiteurs qui y ont demandé quelque chose</translation>
    </message>
    <message>
        <source>Choose a business unit to see its pages and its audience.</source>
        <translation>Choisissez une business unit pour voir ses pages et son audience.</translation>
    </message>
</context>
<context>
    <name>leadlight::VisitorFilters</name>
    <message>
        <source>below 30 %</source>
        <translation>moins de 30&#xa0;%</translation>
    </message>
    <message>
        <source>30 to 70 %</source>
        <translation>30 à 70&#xa0;%</translation>
    </message>
    <message>
        <source>70 % and more</source>
        <translation>70&#xa0;% et plus</translation>
    </message>
    <message>
        <source>personal pages</source>
        <translation>pages personnelles</translation>
    </message>
    <message>
        <source>popular pages only</source>
        <translation>pages populaires seules</translation>
    </message>
    <message>
        <source>Main BU</source>
        <translation>BU principale</translation>
    </message>
    <message>
        <source>Took type</source>
        <translation>Type demandé</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interactions</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>2 to 4</source>
        <translation>2 à 4</translation>
    </message>
    <message>
        <source>5 to 9</source>
        <translation>5 à 9</translation>
    </message>
    <message>
        <source>10 and more</source>
        <translation>10 et plus</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Taux de réussite</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Reçoit</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohorte</translation>
    </message>
</context>
<context>
    <name>leadlight::WarehouseDesk</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Asking for the columns</source>
        <translation>Lecture des colonnes</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Looking at the table</source>
        <translation>Examen de la table</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Making lists</source>
        <translation>Création des listes</translation>
    </message>
    <message>
        <source>Making the list</source>
        <translation>Création de la liste</translation>
    </message>
    <message>
        <source>Looking for the audience</source>
        <translation>Recherche de l’audience</translation>
    </message>
    <message>
        <source>Looking for lists that were cut short</source>
        <translation>Recherche de listes interrompues</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>Everybody&apos;s lists</source>
        <translation>Listes de tous</translation>
    </message>
    <message>
        <source>A run of %1, begun %2, was cut short while it made these very lists. If nobody is at it any more, it can be gone on with.</source>
        <translation>Une exécution (de&#xa0;: %1, commencée&#xa0;: %2) a été interrompue en créant exactement ces listes. Si personne n’y travaille plus, elle peut être poursuivie.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>La poursuivre</translation>
    </message>
    <message>
        <source>Make them anew</source>
        <translation>Tout recréer</translation>
    </message>
    <message>
        <source>Writing everybody&apos;s lists</source>
        <translation>Écriture des listes de tous</translation>
    </message>
    <message>
        <source>Looking for working tables</source>
        <translation>Recherche des tables de travail</translation>
    </message>
    <message>
        <source>Dropping working tables</source>
        <translation>Suppression des tables de travail</translation>
    </message>
    <message>
        <source>Another table</source>
        <translation>Autre table</translation>
    </message>
    <message>
        <source>What was made of %1 ends with this: the model, and lists that were not written into a table of their own.</source>
        <translation>Ce qui a été fait de %1 prend fin : le modèle, et les listes qui n’ont pas été écrites dans une table à part.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuer sans</translation>
    </message>
    <message>
        <source>What is written stays and can be gone on with: connect again, and write them into the same table.</source>
        <translation>Ce qui est écrit reste et peut être poursuivi : reconnectez-vous et écrivez dans la même table.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Everybody&apos;s lists are being written.</source>
        <translation>Les listes de tous sont en cours d’écriture.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Continuer d’écrire</translation>
    </message>
</context>
<context>
    <name>leadlight::WarehouseDialog</name>
    <message>
        <source>Connect to a warehouse</source>
        <translation>Se connecter à un entrepôt de données</translation>
    </message>
    <message>
        <source>Your rows stay where they are</source>
        <translation>Vos lignes restent où elles sont</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Tables of the engine</source>
        <translation>Tables du moteur</translation>
    </message>
    <message>
        <source>There is no table that this user may read.</source>
        <translation>Il n’y a aucune table que cet utilisateur puisse lire.</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>tables</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Count what it takes</source>
        <translation>Compter le coût</translation>
    </message>
    <message>
        <source>Reads every row once, and makes no table</source>
        <translation>Lit chaque ligne une fois et ne crée aucune table</translation>
    </message>
    <message>
        <source>Work with this table</source>
        <translation>Travailler avec cette table</translation>
    </message>
    <message>
        <source>Reads every row, and makes working tables</source>
        <translation>Lit chaque ligne et crée des tables de travail</translation>
    </message>
    <message>
        <source>%1 (Leadlight was not tested on this engine)</source>
        <translation>%1 (Leadlight n’a pas été testé sur ce moteur)</translation>
    </message>
    <message>
        <source>The engine counts and makes the lists; only counts come to this computer, for ALS a sample of visitors without their ids. Connecting reads no table.</source>
        <translation>Le moteur compte et fait les listes&#x202f;; seuls des comptes arrivent sur cet ordinateur, et pour ALS un échantillon de visiteurs sans leurs identifiants. La connexion ne lit aucune table.</translation>
    </message>
</context>
<context>
    <name>leadlight::WarehousePage</name>
    <message>
        <source>Rows that stay in your warehouse: the engine counts and makes the lists.</source>
        <translation>Des lignes qui restent dans votre entrepôt de données&#xa0;: le moteur compte et crée les listes.</translation>
    </message>
    <message>
        <source>No warehouse is connected</source>
        <translation>Aucun entrepôt connecté</translation>
    </message>
    <message>
        <source>Where the rows do not fit on your computer they can stay in ClickHouse or PostgreSQL. Files are several times faster where they fit.</source>
        <translation>Si les lignes ne tiennent pas sur votre ordinateur, elles peuvent rester dans ClickHouse ou PostgreSQL. Les fichiers sont bien plus rapides quand ils tiennent.</translation>
    </message>
    <message>
        <source>Connect to a warehouse...</source>
        <translation>Se connecter à un entrepôt de données...</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>1 ligne copiée</translation>
    </message>
    <message>
        <source>%1 rows copied</source>
        <translation>%1 lignes copiées</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>not trained yet</source>
        <translation>pas encore entraîné</translation>
    </message>
    <message>
        <source>%1 trained there</source>
        <translation>%1 entraîné là-bas</translation>
    </message>
</context>
<context>
    <name>leadlight::WeightSliders</name>
    <message>
        <source>What a page of a history counts</source>
        <translation>Ce que compte une page d’un historique</translation>
    </message>
    <message>
        <source>As suits the model</source>
        <translation>Selon le modèle</translation>
    </message>
    <message>
        <source>All pages alike</source>
        <translation>Toutes les pages autant</translation>
    </message>
    <message>
        <source>Weighed, but held back (log)</source>
        <translation>Pondérées, mais atténuées (log)</translation>
    </message>
    <message>
        <source>Weighed as they are</source>
        <translation>Pondérées telles quelles</translation>
    </message>
    <message>
        <source>A page taken counts</source>
        <translation>Une page demandée compte</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Poids de %1</translation>
    </message>
    <message>
        <source>%1 counts all submissions alike, so these weights change nothing; only a type that weighs 0 is left out. To try weights, choose &quot;Weighed as they are&quot; here.</source>
        <translation>%1 compte tous les envois de la même façon&#xa0;: ces poids ne changent rien&#x202f;; seul un type de poids 0 est exclu. Pour essayer des poids, choisissez ici «&#xa0;Pondérées telles quelles&#xa0;».</translation>
    </message>
    <message>
        <source>%1 counts all submissions alike, so these weights change nothing; only a type that weighs 0 is left out. To try weights, train another model.</source>
        <translation>%1 compte tous les envois de la même façon&#xa0;: ces poids ne changent rien&#x202f;; seul un type de poids 0 est exclu. Pour essayer des poids, entraînez un autre modèle.</translation>
    </message>
</context>
<context>
    <name>leadlight::WeightsSection</name>
    <message>
        <source>What a submission counts</source>
        <translation>Ce que compte un envoi</translation>
    </message>
    <message>
        <source>Score the change</source>
        <translation>Évaluer l’effet</translation>
    </message>
    <message>
        <source>Trains the model with both weights on the same data, with the same pages hidden, and tells the difference from chance</source>
        <translation>Entraîne le modèle avec les deux jeux de poids sur les mêmes données, avec les mêmes pages masquées, et distingue la différence du hasard</translation>
    </message>
    <message>
        <source>Apply and train</source>
        <translation>Appliquer et entraîner</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the weights that hold</source>
        <translation>Revenir aux poids en vigueur</translation>
    </message>
    <message>
        <source>What the visitor would be shown</source>
        <translation>Ce qui serait proposé au visiteur</translation>
    </message>
    <message>
        <source>The list before</source>
        <translation>La liste d’avant</translation>
    </message>
    <message>
        <source>The list with these weights</source>
        <translation>La liste avec ces poids</translation>
    </message>
    <message>
        <source>With these weights</source>
        <translation>Avec ces poids</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Train first: then the list of the visitor chosen changes with every weight.</source>
        <translation>Entraînez d’abord&#xa0;: la liste du visiteur choisi changera ensuite avec chaque poids.</translation>
    </message>
    <message>
        <source>Open submissions first.</source>
        <translation>Ouvrez d’abord les envois.</translation>
    </message>
    <message>
        <source>Visitor %1: working it out...</source>
        <translation>Visiteur %1&#xa0;: calcul en cours...</translation>
    </message>
    <message>
        <source>Visitor %1, before and after the weights that were applied.</source>
        <translation>Visiteur %1, avant et après l’application des poids.</translation>
    </message>
    <message>
        <source>Visitor %1. Move a slider to see what changes; another visitor is chosen on Recommendations.</source>
        <translation>Visiteur %1. Déplacez un curseur pour voir ce qui change&#x202f;; on choisit un autre visiteur sur la page Recommandations.</translation>
    </message>
    <message>
        <source>Visitor %1, by a model trained with these weights.</source>
        <translation>Visiteur %1, par un modèle entraîné avec ces poids.</translation>
    </message>
    <message>
        <source>Visitor %1, by the model as it is: training with these weights may change more.</source>
        <translation>Visiteur %1, par le modèle tel qu’il est&#xa0;: l’entraînement avec ces poids peut changer davantage.</translation>
    </message>
    <message>
        <source>Scoring the change on hidden pages...</source>
        <translation>Évaluation de l’effet sur des pages masquées...</translation>
    </message>
    <message>
        <source>Weights tried</source>
        <translation>Poids essayés</translation>
    </message>
    <message>
        <source>With or without them</source>
        <translation>Avec ou sans eux</translation>
    </message>
    <message>
        <source>Visitor %1: the same list whatever these weights are.</source>
        <translation>Visiteur %1&#xa0;: la même liste, quels que soient ces poids.</translation>
    </message>
    <message>
        <source>The model would learn the same: these weights change nothing for it</source>
        <translation>Le modèle apprendrait la même chose&#xa0;: ces poids n’y changent rien</translation>
    </message>
</context>
<context>
    <name>leadlight::WindowController</name>
    <message>
        <source>Use of a run&apos;s settings</source>
        <translation>Reprise des réglages d’une exécution</translation>
    </message>
    <message>
        <source>Some of what the program remembers could not be read; the rest holds.</source>
        <translation>Une partie de ce que le programme retient n’a pas pu être lue&#x202f;; le reste est valable.</translation>
    </message>
    <message>
        <source>The file as it was is kept as %1.</source>
        <translation>Le fichier d’origine est conservé sous le nom %1.</translation>
    </message>
</context>
<context>
    <name>leadlight::WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress in the engine</source>
        <translation>Progression dans le moteur</translation>
    </message>
    <message>
        <source>Cancel the work in the engine</source>
        <translation>Annuler le travail dans le moteur</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Arrêt...</translation>
    </message>
    <message>
        <source>How much is done, and the time since it began</source>
        <translation>Ce qui est fait, et le temps écoulé depuis le début</translation>
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
        <translation>Que valaient les listes&#x202f;?</translation>
    </message>
    <message>
        <source>Share of the control group</source>
        <translation>Part du groupe témoin</translation>
    </message>
    <message>
        <source>Uplift to tell from chance</source>
        <translation>Gain à distinguer du hasard</translation>
    </message>
    <message>
        <source>Seed of the control group</source>
        <translation>Graine du groupe témoin</translation>
    </message>
    <message>
        <source>Control group of the last export</source>
        <translation>Groupe témoin du dernier export</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Planned uplift</source>
        <translation>Gain visé</translation>
    </message>
    <message>
        <source>The lists of then are still to be made.</source>
        <translation>Les listes d’alors restent à créer.</translation>
    </message>
    <message>
        <source>Without a control group that was shown nothing, nobody can say. Where the last lists were exported with one, give its share and seed.</source>
        <translation>Sans groupe témoin à qui rien n’a été proposé, personne ne peut le dire. Si les dernières listes ont été exportées avec un groupe témoin, indiquez sa part et sa graine.</translation>
    </message>
</context>
<context>
    <name>leadlight::WriteTherePanel</name>
    <message>
        <source>Everybody&apos;s lists</source>
        <translation>Listes de tous</translation>
    </message>
    <message>
        <source>Table that the lists are written to</source>
        <translation>Table où les listes sont écrites</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Write everybody&apos;s lists there</source>
        <translation>Y écrire les listes de tous</translation>
    </message>
    <message>
        <source>Train a model first.</source>
        <translation>Entraînez d’abord un modèle.</translation>
    </message>
    <message>
        <source>The table is made beside that of the submissions, batch by batch, and put in its place in one step, so that nobody reads half of it. What was there before is kept.</source>
        <translation>La table est créée à côté de celle des envois, lot par lot, et mise en place d’un seul coup, pour que personne n’en lise la moitié. Ce qui s’y trouvait est conservé.</translation>
    </message>
    <message>
        <source>The table is made in %1, batch by batch, and put in its place in one step, so that nobody reads half of it. What was there before is kept.</source>
        <translation>La table est créée dans %1, lot par lot, et mise en place d’un seul coup, pour que personne n’en lise la moitié. Ce qui s’y trouvait est conservé.</translation>
    </message>
    <message>
        <source>Since %1 the lists stand in %2; those from before in a table of the same name with _before.</source>
        <translation>Depuis %1, les listes sont dans %2&#x202f;; celles d’avant dans une table du même nom avec _before.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Cut short. What is done stays in the engine, also when Leadlight is closed; readers see the table as it was before.</source>
        <translation>Interrompu. Ce qui est fait reste dans le moteur, même si Leadlight est fermé&#x202f;; les lecteurs voient la table comme avant.</translation>
    </message>
    <message>
        <source>The lists are being written. Readers see the table as it was before until all are there.</source>
        <translation>Les listes sont en cours d’écriture. Jusqu’à ce qu’elles y soient toutes, les lecteurs voient la table d’avant.</translation>
    </message>
    <message>
        <source>Since %1 the lists stand in %2.</source>
        <translation>Depuis %1, les listes sont dans %2.</translation>
    </message>
</context>
<context>
    <name>leadlight::WrittenNote</name>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Open the sample data, trained.</source>
        <translation>Ouvrir les données d’exemple, modèle entraîné.</translation>
    </message>
    <message>
        <source>Submissions export to open.</source>
        <translation>Export d’envois à ouvrir.</translation>
    </message>
    <message>
        <source>BU mapping export to open.</source>
        <translation>Export de table BU à ouvrir.</translation>
    </message>
    <message>
        <source>Draw every page to PNG files in this folder, and exit.</source>
        <translation>Dessiner chaque page dans un fichier PNG de ce dossier, puis quitter.</translation>
    </message>
    <message>
        <source>Write every chart as PNG, SVG and PDF into this folder, and exit.</source>
        <translation>Écrire chaque graphique en PNG, SVG et PDF dans ce dossier, puis quitter.</translation>
    </message>
    <message>
        <source>With --charts: paint the charts of this file of leadlight-cli instead.</source>
        <translation>Avec --charts&#xa0;: dessiner plutôt les graphiques de ce fichier de leadlight-cli.</translation>
    </message>
    <message>
        <source>With --paint: png, svg, pdf; slide: for a slide, without title and caption; report: a PDF report.</source>
        <translation>Avec --paint&#xa0;: png, svg, pdf&#x202f;; slide&#xa0;: pour une diapositive, sans titre ni légende&#x202f;; report&#xa0;: un rapport PDF.</translation>
    </message>
    <message>
        <source>light, dark, high-contrast or system.</source>
        <translation>light, dark, high-contrast ou system.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>Taille de la fenêtre, par exemple 1280x800.</translation>
    </message>
    <message>
        <source>The language of this run, such as de; pseudo and pseudo-rtl try layouts.</source>
        <translation>Langue de ce lancement, par exemple de&#x202f;; pseudo et pseudo-rtl testent la mise en page.</translation>
    </message>
    <message>
        <source>Which asset should each visitor see next, and how well does it work.</source>
        <translation>Quel contenu proposer ensuite à chaque visiteur, et avec quelle efficacité.</translation>
    </message>
    <message>
        <source>Submissions and BU mapping, in any order, or a session.</source>
        <translation>Envois et table BU, dans n’importe quel ordre, ou une session.</translation>
    </message>
    <message>
        <source>--theme is light, dark, high-contrast or system, not &quot;%1&quot;.</source>
        <translation>--theme accepte light, dark, high-contrast ou system, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--size is width x height in pixels, such as 1280x800, not &quot;%1&quot;.</source>
        <translation>--size est une largeur x hauteur en pixels, par exemple 1280x800, pas «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
</TS>
