<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Choice</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>As suits the model</source>
        <translation>Según el modelo</translation>
    </message>
    <message>
        <source>Taken or not (binary)</source>
        <translation>Consumida o no (binary)</translation>
    </message>
    <message>
        <source>Damped (log)</source>
        <translation>Atenuada (log)</translation>
    </message>
    <message>
        <source>In full (weighted)</source>
        <translation>Completa (weighted)</translation>
    </message>
    <message>
        <source>One page (leave-one-out)</source>
        <translation>Una página (leave-one-out)</translation>
    </message>
    <message>
        <source>Later pages (time)</source>
        <translation>Páginas posteriores (time)</translation>
    </message>
    <message>
        <source>Whole visitors (k-fold)</source>
        <translation>Visitantes enteros (k-fold)</translation>
    </message>
    <message>
        <source>A given file</source>
        <translation>Un archivo dado</translation>
    </message>
    <message>
        <source>Popular pages</source>
        <translation>Páginas populares</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Of the page advised</source>
        <translation>De la página recomendada</translation>
    </message>
    <message>
        <source>Of the pages taken</source>
        <translation>De las páginas consumidas</translation>
    </message>
    <message>
        <source>Overlap (cosine)</source>
        <translation>Solapamiento (cosine)</translation>
    </message>
    <message>
        <source>Rare visitors (tf-idf)</source>
        <translation>Visitantes inusuales (tf-idf)</translation>
    </message>
    <message>
        <source>Tempered (bm25)</source>
        <translation>Moderado (bm25)</translation>
    </message>
    <message>
        <source>Usual (float32)</source>
        <translation>Habitual (float32)</translation>
    </message>
    <message>
        <source>Double (float64)</source>
        <translation>Doble (float64)</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>Approximate (cg)</source>
        <translation>Aproximado (cg)</translation>
    </message>
</context>
<context>
    <name>CsvDialog</name>
    <message>
        <source>CSV for Excel: opens with a double click, ids stay texts (*.csv)</source>
        <translation>CSV para Excel: se abre con doble clic, los identificadores siguen siendo textos (*.csv)</translation>
    </message>
    <message>
        <source>Plain CSV: ids as they are, import them as text (*.csv)</source>
        <translation>CSV simple: los identificadores tal como son, impórtelos como texto (*.csv)</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Table: %1 as CSV...</source>
        <translation>Tabla: %1 como CSV...</translation>
    </message>
    <message>
        <source>Chart: %1...</source>
        <translation>Gráfico: %1...</translation>
    </message>
    <message>
        <source>Copy chart: %1</source>
        <translation>Copiar gráfico: %1</translation>
    </message>
    <message>
        <source>Nothing to export on this page yet</source>
        <translation>Aún no hay nada que exportar en esta vista</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthsQuestion</name>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Take each month as a delivery?</source>
        <translation>¿Tomar cada mes como una entrega?</translation>
    </message>
    <message>
        <source>The model was trained on the deliveries as they are: it has to be trained again then, and its lists and hit rates are those of before until it is. Undo brings the deliveries back.</source>
        <translation>El modelo se entrenó con las entregas tal como están: entonces habrá que entrenarlo de nuevo, y hasta entonces sus listas y tasas de acierto son las de antes. Deshacer recupera las entregas.</translation>
    </message>
    <message>
        <source>Take each month</source>
        <translation>Tomar cada mes</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>Unidades de negocio</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Model lab</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Almacén</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>1 deck</source>
        <translation>1 presentación</translation>
    </message>
    <message>
        <source>%1 decks</source>
        <translation>%1 presentaciones</translation>
    </message>
    <message>
        <source>1 workbook</source>
        <translation>1 libro</translation>
    </message>
    <message>
        <source>%1 workbooks</source>
        <translation>%1 libros</translation>
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
        <translation>1 archivo CSV</translation>
    </message>
    <message>
        <source>%1 CSV files</source>
        <translation>%1 archivos CSV</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 imágenes</translation>
    </message>
    <message>
        <source>the figures of the charts</source>
        <translation>las cifras de los gráficos</translation>
    </message>
    <message>
        <source>%1 files of figures</source>
        <translation>%1 archivos de cifras</translation>
    </message>
    <message>
        <source>Will write 1 file: %1.</source>
        <translation>Se escribirá 1 archivo: %1.</translation>
    </message>
    <message>
        <source>Will write %1 files: %2.</source>
        <translation>Se escribirán %1 archivos: %2.</translation>
    </message>
    <message>
        <source>Native chart: &quot;Edit data&quot; opens its figures. The notes tell the method; the picture has a text for screen readers.</source>
        <translation>Gráfico nativo: «Editar datos» abre sus cifras. Las notas explican el método; la imagen tiene un texto para lectores de pantalla.</translation>
    </message>
    <message>
        <source>Native table with a header row.</source>
        <translation>Tabla nativa con fila de encabezado.</translation>
    </message>
    <message>
        <source>A picture, as SVG and PNG, with a text for screen readers.</source>
        <translation>Una imagen, como SVG y PNG, con un texto para lectores de pantalla.</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>%1 and %2 are there already. Replace them?</source>
        <translation>%1 y %2 ya existen. ¿Reemplazarlos?</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %Ln more are there already. Replace them?</source>
        <translation>
            <numerusform>%1, %2 y %Ln más ya existen. ¿Reemplazarlos?</numerusform>
            <numerusform>%1, %2 y %Ln más ya existen. ¿Reemplazarlos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the earlier report?</source>
        <translation>¿Reemplazar el informe anterior?</translation>
    </message>
    <message>
        <source>What was changed in them by hand would be lost. &quot;Keep both&quot; writes into a new folder within this one: %1.</source>
        <translation>Se perdería lo cambiado en ellos a mano. «Conservar ambos» escribe en una carpeta nueva dentro de esta: %1.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more rows are in the workbook and the CSV files.</source>
        <translation>
            <numerusform>%Ln fila más está en el libro y en los archivos CSV.</numerusform>
            <numerusform>%Ln filas más están en el libro y en los archivos CSV.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>Written %1</source>
        <translation>Escrito el %1</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En resumen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message>
        <source>Before your change: %1, trained %2 on %3. %4.</source>
        <translation>Antes de su cambio: %1, entrenado %2 con %3. %4.</translation>
    </message>
    <message>
        <source>Shown: %1, trained %2 on %3. Auto is %4 now: train to see it.</source>
        <translation>Se muestra: %1, entrenado %2 con %3. Ahora Auto es %4: entrene para verlo.</translation>
    </message>
    <message>
        <source>Before your change: %1, trained %2 on %3. Train to see it with the new settings.</source>
        <translation>Antes de su cambio: %1, entrenado %2 con %3. Entrene para verlo con los nuevos ajustes.</translation>
    </message>
    <message>
        <source>Shown: %1, trained %2 on %3</source>
        <translation>Se muestra: %1, entrenado %2 con %3</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>Entrenar %1</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Volver a entrenar</translation>
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
        <translation>aún sin entrenar</translation>
    </message>
    <message>
        <source>not trained with these settings yet</source>
        <translation>aún sin entrenar con estos ajustes</translation>
    </message>
    <message>
        <source>%1 · trained %2 in %3</source>
        <translation>%1 · entrenado %2 en %3</translation>
    </message>
    <message>
        <source>BU mapping open, no submissions yet</source>
        <translation>Asignación de BU abierta, aún sin envíos</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Aún no hay datos</translation>
    </message>
</context>
<context>
    <name>TuningWords</name>
    <message>
        <source>the type weights: as set, or 1 for every type</source>
        <translation>los pesos de los tipos: los fijados, o 1 para todos los tipos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: de %2 a %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>all types weigh 1</source>
        <translation>todos los tipos pesan 1</translation>
    </message>
    <message>
        <source>Varied: %1.</source>
        <translation>Se varía: %1.</translation>
    </message>
</context>
<context>
    <name>leadlight::AboutDialog</name>
    <message>
        <source>About Leadlight</source>
        <translation>Acerca de Leadlight</translation>
    </message>
    <message>
        <source>Leadlight %1</source>
        <translation>Leadlight %1</translation>
    </message>
    <message>
        <source>Which asset should each visitor see next, and how well does it work.</source>
        <translation>Qué recurso debería ver a continuación cada visitante y hasta qué punto funciona.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Built with Qt %1, Eigen, oneTBB, libarchive and fast_float. Your data stays on this computer.</source>
        <translation>Software libre bajo la licencia pública general de GNU (GPL), versión 3 o posterior. Creado con Qt %1, Eigen, oneTBB, libarchive y fast_float. Sus datos no salen de este equipo.</translation>
    </message>
    <message>
        <source>Libraries and licences...</source>
        <translation>Bibliotecas y licencias...</translation>
    </message>
    <message>
        <source>Libraries and licences</source>
        <translation>Bibliotecas y licencias</translation>
    </message>
    <message>
        <source>Leadlight is made of these libraries. Each stands under its own licence.</source>
        <translation>Leadlight se compone de estas bibliotecas. Cada una tiene su propia licencia.</translation>
    </message>
    <message>
        <source>Native speakers have not read this translation yet.</source>
        <translation>Esta traducción aún no ha sido revisada por hablantes nativos.</translation>
    </message>
</context>
<context>
    <name>leadlight::Adjusting</name>
    <message>
        <source>Change the data</source>
        <translation>Cambiar los datos</translation>
    </message>
    <message>
        <source>%1 Stop it and make this change?</source>
        <translation>%1 ¿Interrumpir y hacer este cambio?</translation>
    </message>
    <message>
        <source>Stop and change</source>
        <translation>Interrumpir y cambiar</translation>
    </message>
    <message>
        <source>The settings of %1 hold now.</source>
        <translation>Ahora rigen los ajustes de %1.</translation>
    </message>
    <message>
        <source>Joining and weighing</source>
        <translation>Uniendo y ponderando</translation>
    </message>
    <message>
        <source>Change of the model</source>
        <translation>Cambio del modelo</translation>
    </message>
    <message>
        <source>As in the notebook</source>
        <translation>Como en el notebook</translation>
    </message>
    <message>
        <source>Default settings</source>
        <translation>Ajustes predeterminados</translation>
    </message>
</context>
<context>
    <name>leadlight::Advising</name>
    <message>
        <source>Reading the rules</source>
        <translation>Leyendo las reglas</translation>
    </message>
    <message>
        <source>Making the lists</source>
        <translation>Creando las listas</translation>
    </message>
    <message>
        <source>The rules for these files are not in force.</source>
        <translation>Las reglas de estos archivos no se están aplicando.</translation>
    </message>
    <message>
        <source>No list obeys them, and nobody is left out.</source>
        <translation>Ninguna lista las cumple y no se excluye a nadie.</translation>
    </message>
    <message>
        <source>Rules...</source>
        <translation>Reglas...</translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation>1 regla</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>%1 reglas</translation>
    </message>
    <message>
        <source>the list of visitors left out</source>
        <translation>la lista de visitantes excluidos</translation>
    </message>
    <message>
        <source>1 visitor left out</source>
        <translation>1 visitante excluido</translation>
    </message>
    <message>
        <source>%1 visitors left out</source>
        <translation>%1 visitantes excluidos</translation>
    </message>
    <message>
        <source>the asset list</source>
        <translation>la lista de recursos</translation>
    </message>
    <message>
        <source>Kept for these files, too: %1.</source>
        <translation>Se mantiene también para estos archivos: %1.</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>What was chosen for these files before holds again. No longer in force: %1.</source>
        <translation>Vuelve a valer lo elegido antes para estos archivos. Ya no está en vigor: %1.</translation>
    </message>
    <message>
        <source>Visitors who were left out are in the lists again.</source>
        <translation>Los visitantes excluidos vuelven a estar en las listas.</translation>
    </message>
    <message>
        <source>Keep what held</source>
        <translation>Mantener lo que valía</translation>
    </message>
</context>
<context>
    <name>leadlight::AffinityPanel</name>
    <message>
        <source>Share in %</source>
        <translation>Cuota en %</translation>
    </message>
    <message>
        <source>Against chance</source>
        <translation>Frente al azar</translation>
    </message>
    <message>
        <source>Who is shown what</source>
        <translation>Qué se muestra a quién</translation>
    </message>
    <message>
        <source>Figures of the heat map</source>
        <translation>Cifras del mapa de calor</translation>
    </message>
</context>
<context>
    <name>leadlight::AssetPanel</name>
    <message>
        <source>Who should get it</source>
        <translation>A quién ofrecerla</translation>
    </message>
    <message>
        <source>Who took it</source>
        <translation>Quién la consumió</translation>
    </message>
    <message>
        <source>Pages like it</source>
        <translation>Similares</translation>
    </message>
    <message>
        <source>The page chosen</source>
        <translation>La página elegida</translation>
    </message>
    <message>
        <source>What to show of the page</source>
        <translation>Qué mostrar de la página</translation>
    </message>
    <message>
        <source>No page chosen</source>
        <translation>Ninguna página elegida</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 páginas</translation>
    </message>
    <message>
        <source>Who should get any of them, the best of them for each</source>
        <translation>A quién ofrecer alguna de ellas; para cada visitante, la mejor</translation>
    </message>
    <message>
        <source>Open a submissions export to see its pages here.</source>
        <translation>Abra una exportación de envíos para ver aquí sus páginas.</translation>
    </message>
    <message>
        <source>Press Train to see who should get it.</source>
        <translation>Pulse Entrenar para ver a quién ofrecerla.</translation>
    </message>
    <message>
        <source>Choose a page.</source>
        <translation>Elija una página.</translation>
    </message>
    <message>
        <source>Looking for who should get it...</source>
        <translation>Buscando a quién ofrecerla...</translation>
    </message>
    <message>
        <source>Nothing that a visitor took speaks for it.</source>
        <translation>Nada de lo que consumieron los visitantes habla a su favor.</translation>
    </message>
    <message>
        <source>Looking for who took it...</source>
        <translation>Buscando quién la consumió...</translation>
    </message>
    <message>
        <source>Nobody took it.</source>
        <translation>Nadie la consumió.</translation>
    </message>
    <message>
        <source>Choose one page to see those like it.</source>
        <translation>Elija una sola página para ver las similares.</translation>
    </message>
    <message>
        <source>This model knows no similar pages.</source>
        <translation>Este modelo no calcula páginas similares.</translation>
    </message>
    <message>
        <source>Looking for pages like it...</source>
        <translation>Buscando páginas similares...</translation>
    </message>
</context>
<context>
    <name>leadlight::AssetsPage</name>
    <message>
        <source>Every page: who took it, and who should get it.</source>
        <translation>Todas las páginas: quién las consumió y a quién ofrecerlas.</translation>
    </message>
    <message>
        <source>Open a submissions export to see its pages here.</source>
        <translation>Abra una exportación de envíos para ver aquí sus páginas.</translation>
    </message>
    <message>
        <source>%1 visitors selected</source>
        <translation>%1 visitantes seleccionados</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>páginas</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>1 fila copiada</translation>
    </message>
    <message>
        <source>%1 rows copied</source>
        <translation>%1 filas copiadas</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Only the page that was selected</source>
        <translation>Solo la página seleccionada</translation>
    </message>
    <message>
        <source>Only the %1 pages that were selected</source>
        <translation>Solo las %1 páginas seleccionadas</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Unidad de negocio</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>below 10</source>
        <translation>menos de 10</translation>
    </message>
    <message>
        <source>10 to 99</source>
        <translation>de 10 a 99</translation>
    </message>
    <message>
        <source>100 and more</source>
        <translation>100 y más</translation>
    </message>
    <message>
        <source>Open submissions...</source>
        <translation>Abrir envíos...</translation>
    </message>
    <message>
        <source>Open the submissions file to see its pages here.</source>
        <translation>Abra el archivo de envíos para ver aquí sus páginas.</translation>
    </message>
</context>
<context>
    <name>leadlight::AudienceChooser</name>
    <message>
        <source>Audience of a business unit or a page</source>
        <translation>Audiencia de una unidad de negocio o una página</translation>
    </message>
    <message>
        <source>The visitors who should be offered it, as a table of the report, best first</source>
        <translation>Los visitantes a los que ofrecerla, como tabla del informe, los mejores primero</translation>
    </message>
    <message>
        <source>No audience</source>
        <translation>Sin audiencia</translation>
    </message>
</context>
<context>
    <name>leadlight::AudienceCurve</name>
    <message>
        <source>How strong the links are, from the best visitor to the last</source>
        <translation>Qué fuerza tienen los vínculos, del mejor visitante al último</translation>
    </message>
</context>
<context>
    <name>leadlight::AudienceTherePanel</name>
    <message>
        <source>Who should get a page</source>
        <translation>Quién debería recibir una página</translation>
    </message>
    <message>
        <source>Find them</source>
        <translation>Buscarlos</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>Guardar como CSV...</translation>
    </message>
    <message>
        <source>Page whose audience is looked for</source>
        <translation>Página cuya audiencia se busca</translation>
    </message>
    <message>
        <source>Any part of a page&apos;s name</source>
        <translation>Parte del nombre de una página</translation>
    </message>
    <message>
        <source>Takes everybody&apos;s lists, which are made first where they are not there</source>
        <translation>Usa las listas de todos, que se crean primero si no existen</translation>
    </message>
    <message>
        <source>Save the shown audience as CSV</source>
        <translation>Guardar la audiencia mostrada como CSV</translation>
    </message>
    <message>
        <source>Audience from the engine</source>
        <translation>Audiencia del motor</translation>
    </message>
    <message>
        <source>Choose a page.</source>
        <translation>Elija una página.</translation>
    </message>
    <message>
        <source>Train a model first.</source>
        <translation>Entrene primero un modelo.</translation>
    </message>
    <message>
        <source>%1: finding its audience makes everybody&apos;s lists in the engine, where they are not there yet.</source>
        <translation>%1: para hallar su audiencia se crean en el motor las listas de todos, si aún no están.</translation>
    </message>
    <message>
        <source>The page stands in nobody&apos;s list by what was taken.</source>
        <translation>La página no está en la lista de nadie por lo que se consultó.</translation>
    </message>
    <message>
        <source>%1: the best %2 visitors are shown. It was taken by %3; what others took speaks for it for %4.</source>
        <translation>%1: se muestran los %2 mejores visitantes. La consultaron %3; en %4 más, su historial habla a su favor.</translation>
    </message>
    <message>
        <source>%1: visitors with it in their top 10: %2. It was taken by %3; what others took speaks for it for %4.</source>
        <translation>%1: visitantes que la tienen en su top 10: %2. La consultaron %3; en %4 más, su historial habla a su favor.</translation>
    </message>
    <message>
        <source>Visitors of equal rank stand by the model&apos;s own score. On the Assets page it is scaled for each visitor first, so the first of many can be others there.</source>
        <translation>Los visitantes de igual rango se ordenan por la puntuación propia del modelo. En la página Recursos se escala antes para cada visitante, así que los primeros pueden ser otros.</translation>
    </message>
</context>
<context>
    <name>leadlight::AudienceView</name>
    <message>
        <source>Personal only</source>
        <translation>Solo personal</translation>
    </message>
    <message>
        <source>Only visitors for whom what they took speaks for the page</source>
        <translation>Solo visitantes para los que lo que consumieron habla a favor de la página</translation>
    </message>
    <message>
        <source>Who should get it</source>
        <translation>A quién ofrecerla</translation>
    </message>
    <message>
        <source>How many visitors</source>
        <translation>Cuántos visitantes</translation>
    </message>
    <message>
        <source>Reach against strength</source>
        <translation>Alcance frente a intensidad</translation>
    </message>
    <message>
        <source>fewer, stronger links</source>
        <translation>menos vínculos, más fuertes</translation>
    </message>
    <message>
        <source>more, weaker links</source>
        <translation>más vínculos, más débiles</translation>
    </message>
    <message>
        <source>Select them</source>
        <translation>Seleccionarlos</translation>
    </message>
    <message>
        <source>Selects these visitors on all pages</source>
        <translation>Selecciona estos visitantes en todas las vistas</translation>
    </message>
    <message>
        <source>Export 1 visitor...</source>
        <translation>Exportar 1 visitante...</translation>
    </message>
    <message>
        <source>Export %1 visitors...</source>
        <translation>Exportar %1 visitantes...</translation>
    </message>
    <message>
        <source>%1 personal, %2 popular.</source>
        <translation>Personales: %1, populares: %2.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar...</translation>
    </message>
    <message>
        <source>First come visitors in whose own list it stands high. Further down a link can be stronger again.</source>
        <translation>Primero van los visitantes en cuya propia lista está más arriba. Más abajo, un vínculo puede volver a ser más fuerte.</translation>
    </message>
</context>
<context>
    <name>leadlight::BecauseView</name>
    <message>
        <source>1 other page</source>
        <translation>1 página más</translation>
    </message>
    <message>
        <source>%1 other pages</source>
        <translation>%1 páginas más</translation>
    </message>
    <message>
        <source>Shares of the reasons</source>
        <translation>Proporciones de los motivos</translation>
    </message>
    <message>
        <source>No. %1: %2</source>
        <translation>N.º&#xa0;%1: %2</translation>
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
        <translation>Quién está bien atendido y quién no.</translation>
    </message>
    <message>
        <source>Who is served worst</source>
        <translation>Quién está peor atendido</translation>
    </message>
    <message>
        <source>Measure on hidden pages</source>
        <translation>Medir con páginas ocultas</translation>
    </message>
    <message>
        <source>Compares the models in the Model lab</source>
        <translation>Compara los modelos en el Laboratorio</translation>
    </message>
    <message>
        <source>Open BU mapping...</source>
        <translation>Abrir asignación de BU...</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>Unidades de negocio</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all, with headers</source>
        <translation>Copia las filas seleccionadas, o todas, con encabezados</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>1 fila copiada</translation>
    </message>
    <message>
        <source>%1 rows copied</source>
        <translation>%1 filas copiadas</translation>
    </message>
    <message>
        <source>Who is shown what</source>
        <translation>Qué se muestra a quién</translation>
    </message>
    <message>
        <source>How alike its pages are</source>
        <translation>Cuánto se parecen sus páginas</translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation>Qué gráfico</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>took %1, shown %2</source>
        <translation>consumieron %1, se les muestra %2</translation>
    </message>
    <message>
        <source>No data yet. Open the submissions and the BU mapping, then press Train.</source>
        <translation>Aún no hay datos. Abra los envíos y la asignación de BU y pulse Entrenar.</translation>
    </message>
    <message>
        <source>No model yet. Press Train to see who is shown what.</source>
        <translation>Aún no hay modelo. Pulse Entrenar para ver qué se muestra a quién.</translation>
    </message>
    <message>
        <source>The BU mapping has a business unit for none of the pages.</source>
        <translation>La asignación de BU no tiene unidad de negocio para ninguna de las páginas.</translation>
    </message>
    <message>
        <source>No page has a business unit yet, as no BU mapping is open.</source>
        <translation>Aún no hay ninguna página con unidad de negocio, ya que no hay una asignación de BU abierta.</translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation>Aún no hay cifras.</translation>
    </message>
    <message>
        <source>Which business unit is served worst shows on pages that are hidden from the model.</source>
        <translation>Qué unidad de negocio está peor atendida se ve con páginas que se ocultan al modelo.</translation>
    </message>
    <message>
        <source>All business units</source>
        <translation>Todas las unidades de negocio</translation>
    </message>
    <message>
        <source>Clearly worse first, clearly better last</source>
        <translation>Primero las claramente peores, al final las claramente mejores</translation>
    </message>
    <message>
        <source>The Rules page says what each of them costs.</source>
        <translation>La página Reglas dice lo que cuesta cada una.</translation>
    </message>
</context>
<context>
    <name>leadlight::ChangesPage</name>
    <message>
        <source>What rose and fell since the delivery before.</source>
        <translation>Qué ha subido y bajado desde la entrega anterior.</translation>
    </message>
    <message>
        <source>Delivery to compare with</source>
        <translation>Entrega con la que se compara</translation>
    </message>
    <message>
        <source>Delivery that is looked at</source>
        <translation>Entrega que se examina</translation>
    </message>
    <message>
        <source>What the deliveries say</source>
        <translation>Qué dicen las entregas</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Aún no hay nada que comparar</translation>
    </message>
    <message>
        <source>Open submissions...</source>
        <translation>Abrir envíos...</translation>
    </message>
    <message>
        <source>Take each month as a delivery</source>
        <translation>Tomar cada mes como una entrega</translation>
    </message>
    <message>
        <source>Did they take what was recommended?</source>
        <translation>¿Consumieron lo que se les recomendó?</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>1 fila copiada</translation>
    </message>
    <message>
        <source>%1 rows copied</source>
        <translation>%1 filas copiadas</translation>
    </message>
    <message>
        <source>Open the submissions of two months, or more, together: then this page tells what changed.</source>
        <translation>Abra juntos los envíos de dos meses o más: entonces esta vista muestra qué ha cambiado.</translation>
    </message>
    <message>
        <source>Comparing the deliveries...</source>
        <translation>Comparando las entregas...</translation>
    </message>
    <message>
        <source>Learning from %1 alone...</source>
        <translation>Aprendiendo solo de %1...</translation>
    </message>
    <message>
        <source>Whether they took what was recommended is being worked out.</source>
        <translation>Se está calculando si consumieron lo que se les recomendó.</translation>
    </message>
    <message>
        <source>The lists of then are being made.</source>
        <translation>Se están creando las listas de entonces.</translation>
    </message>
    <message>
        <source>Add another export...</source>
        <translation>Añadir otra exportación...</translation>
    </message>
    <message>
        <source>Add the export of another time to this one, or take each month of its dates as a delivery.</source>
        <translation>Añada a esta la exportación de otro periodo, o tome cada mes de sus fechas como entrega.</translation>
    </message>
    <message>
        <source>Add the export of another time to this one.</source>
        <translation>Añada a esta la exportación de otro periodo.</translation>
    </message>
</context>
<context>
    <name>leadlight::ChartExportDialog</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formas</translation>
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
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Note and caption</source>
        <translation>Nota y pie</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>Fondo transparente</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exportar gráfico</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>Vista previa de la imagen</translation>
    </message>
    <message>
        <source>Title of the picture</source>
        <translation>Título de la imagen</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Scale of the PNG</source>
        <translation>Escala del PNG</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Texts of the SVG</source>
        <translation>Textos del SVG</translation>
    </message>
    <message>
        <source>Text can be edited and searched; shapes look the same everywhere, also where the font is missing</source>
        <translation>El texto se puede editar y buscar; las formas se ven igual en todas partes, incluso si falta la fuente</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation>Diapositiva, 16:9</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Otro tamaño</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy SVG</source>
        <translation>Copiar SVG</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Copiar cifras</translation>
    </message>
    <message>
        <source>The figures as a table, for a spreadsheet</source>
        <translation>Las cifras como tabla, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Guardar...</translation>
    </message>
    <message>
        <source>Choose a format.</source>
        <translation>Elija un formato.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>Vector graphics: sharp at every size</source>
        <translation>Gráficos vectoriales: nítidos a cualquier tamaño</translation>
    </message>
    <message>
        <source>Copied. Paste it into a slide or a document.</source>
        <translation>Copiado. Péguelo en una diapositiva o un documento.</translation>
    </message>
    <message>
        <source>Copied as SVG. Paste it into a drawing or a text editor.</source>
        <translation>Copiado como SVG. Péguelo en un programa de dibujo o un editor de texto.</translation>
    </message>
    <message>
        <source>Copied as a table. Paste it into a spreadsheet.</source>
        <translation>Copiado como tabla. Péguelo en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Save chart: a file for each format</source>
        <translation>Guardar gráfico: un archivo por formato</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Guardar gráfico</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>Archivo %1 (*.%2)</translation>
    </message>
    <message>
        <source>Replace what is there: %1?</source>
        <translation>¿Reemplazar lo que ya existe: %1?</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>As picture, SVG and numbers at once: each program takes what it understands</source>
        <translation>Como imagen, SVG y cifras a la vez: cada programa toma lo que entiende</translation>
    </message>
    <message>
        <source>Copied: a slide or a document takes the picture, a drawing the SVG, a spreadsheet the numbers.</source>
        <translation>Copiado: una diapositiva o un documento toma la imagen, un dibujo el SVG, una hoja de cálculo las cifras.</translation>
    </message>
    <message>
        <source>Copied: a slide or a document takes the picture, a drawing the SVG.</source>
        <translation>Copiado: una diapositiva o un documento toma la imagen, un dibujo el SVG.</translation>
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
        <translation>%1 (95&#xa0;%: de %2 a %3)</translation>
    </message>
</context>
<context>
    <name>leadlight::ChartPanel</name>
    <message>
        <source>Export...</source>
        <translation>Exportar...</translation>
    </message>
    <message>
        <source>Export the chart &quot;%1&quot;</source>
        <translation>Exportar el gráfico «%1»</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the SVG</source>
        <translation>Copiar el SVG</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>Copiar las cifras</translation>
    </message>
</context>
<context>
    <name>leadlight::ChipBar</name>
    <message>
        <source>%1: click to remove</source>
        <translation>%1: haga clic para quitar</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>Quitar filtro: %1</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
</context>
<context>
    <name>leadlight::CleanUpDialog</name>
    <message>
        <source>Drop their tables</source>
        <translation>Eliminar sus tablas</translation>
    </message>
    <message>
        <source>Working tables in the engine</source>
        <translation>Tablas de trabajo en el motor</translation>
    </message>
    <message>
        <source>Runs with working tables in the engine</source>
        <translation>Ejecuciones con tablas de trabajo en el motor</translation>
    </message>
    <message>
        <source>No other run has left tables there.</source>
        <translation>Ninguna otra ejecución dejó tablas allí.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Choose the runs whose tables are to go. Runs of others may be at work, and a run that was cut short cannot be gone on with then. Lists that were written stay.</source>
        <translation>Elija las ejecuciones cuyas tablas se eliminarán. Las de otras personas pueden estar en curso, y una ejecución interrumpida ya no podrá continuarse. Las listas escritas se conservan.</translation>
    </message>
    <message>
        <source>%1 of %2, begun %3, of the table %4, with %5 working tables</source>
        <translation>%1 de %2, iniciada %3, sobre la tabla %4, tablas de trabajo: %5</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>and more: %1</source>
        <translation>y más: %1</translation>
    </message>
    <message>
        <source>The tables of these runs go for good. If somebody is still at one of them, that work fails.</source>
        <translation>Las tablas de estas ejecuciones se borran definitivamente. Si alguien sigue trabajando en una, ese trabajo falla.</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Borrarlas</translation>
    </message>
</context>
<context>
    <name>leadlight::Coach</name>
    <message>
        <source>1 of 3: what each visitor should see next</source>
        <translation>1 de 3: qué debería ver a continuación cada visitante</translation>
    </message>
    <message>
        <source>Choose a visitor at the left. At the right stands what they took, and below it what they should be offered next, best first, with the reason. Untick a page to see what would change.</source>
        <translation>Elija un visitante a la izquierda. A la derecha figura lo que consumió y, debajo, lo que conviene ofrecerle a continuación, lo mejor primero y con el motivo. Desmarque una página para ver qué cambiaría.</translation>
    </message>
    <message>
        <source>2 of 3: who should get a page</source>
        <translation>2 de 3: a quién ofrecer una página</translation>
    </message>
    <message>
        <source>The other way round: choose a page, and see which visitors it should be offered to. The slider says how many, the button writes them to a file for a campaign.</source>
        <translation>Al revés: elija una página y vea a qué visitantes conviene ofrecerla. El control deslizante indica a cuántos; el botón los escribe en un archivo para una campaña.</translation>
    </message>
    <message>
        <source>3 of 3: is it any good?</source>
        <translation>3 de 3: ¿funciona?</translation>
    </message>
    <message>
        <source>Here stands which business units are served well. &quot;Measure on hidden pages&quot; tests the model on pages that were hidden from it. Ctrl+K finds any visitor, page or command. Open your own files with Ctrl+O.</source>
        <translation>Aquí figura qué unidades de negocio están bien atendidas. «Medir con páginas ocultas» pone a prueba el modelo con páginas que se le ocultaron. Ctrl+K encuentra cualquier visitante, página o comando. Abra sus propios archivos con Ctrl+O.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the introduction</source>
        <translation>Cerrar la introducción</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>leadlight::CohortDialog</name>
    <message>
        <source>The selection and the rest</source>
        <translation>La selección y el resto</translation>
    </message>
    <message>
        <source>Cohort and the rest</source>
        <translation>Cohorte y resto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
</context>
<context>
    <name>leadlight::CohortKeeping</name>
    <message>
        <source>%1 (1 visitor)</source>
        <translation>%1 (1 visitante)</translation>
    </message>
    <message>
        <source>%1 (%2 visitors)</source>
        <translation>%1 (%2 visitantes)</translation>
    </message>
    <message>
        <source>Cohorts that are not in these files: %1. They come back with their own.</source>
        <translation>Cohortes que no están en estos archivos: %1. Vuelven con los suyos.</translation>
    </message>
    <message>
        <source>Cohorts of which some are not in these files: %1.</source>
        <translation>Cohortes de las que algunos no están en estos archivos: %1.</translation>
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
        <translation>Página</translation>
    </message>
    <message>
        <source>Asset type</source>
        <translation>Tipo de recurso</translation>
    </message>
    <message>
        <source>Form submissions</source>
        <translation>Envíos de formularios</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Unidad de negocio</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Page title</source>
        <translation>Título de la página</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Elija las columnas</translation>
    </message>
    <message>
        <source>Rows without a visitor</source>
        <translation>Filas sin visitante</translation>
    </message>
    <message>
        <source>Say which column of the file is what. The answer is remembered for files with these columns.</source>
        <translation>Indique qué es cada columna del archivo. La respuesta se recuerda para los archivos con estas columnas.</translation>
    </message>
    <message>
        <source>Say whose these rows are. The answer is remembered for files with these columns.</source>
        <translation>Indique de quién son estas filas. La respuesta se recuerda para los archivos con estas columnas.</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opcional)</translation>
    </message>
    <message>
        <source>choose...</source>
        <translation>elegir...</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Each row is one submission</source>
        <translation>Cada fila es un envío</translation>
    </message>
    <message>
        <source>Rows without a visitor belong to the visitor above them (merged cells)</source>
        <translation>Las filas sin visitante pertenecen al visitante de encima (celdas combinadas)</translation>
    </message>
    <message>
        <source>Yes, they belong to the visitor above</source>
        <translation>Sí, pertenecen al visitante de encima</translation>
    </message>
    <message>
        <source>No, their visitor is unknown</source>
        <translation>No, no se conoce a su visitante</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>Say whose the rows without a visitor are.</source>
        <translation>Indique de quién son las filas sin visitante.</translation>
    </message>
    <message>
        <source>Choose the column for: %1.</source>
        <translation>Elija la columna para: %1.</translation>
    </message>
    <message>
        <source>%1 and %2 are the same column.</source>
        <translation>%1 y %2 son la misma columna.</translation>
    </message>
    <message>
        <source>By its cells each column is as proposed below: please check. The answer is remembered for files with these columns.</source>
        <translation>Según sus celdas, las columnas son como se propone abajo: compruébelo. La respuesta se recuerda para archivos con estas columnas.</translation>
    </message>
</context>
<context>
    <name>leadlight::ColumnExplanation</name>
    <message>
        <source>What does this mean?</source>
        <translation>¿Qué significa esto?</translation>
    </message>
    <message>
        <source>What does &quot;%1&quot; mean?</source>
        <translation>¿Qué significa «%1»?</translation>
    </message>
</context>
<context>
    <name>leadlight::ColumnMenu</name>
    <message>
        <source>Columns as at first</source>
        <translation>Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>leadlight::ComparisonSettings</name>
    <message>
        <source>Settings of the comparison</source>
        <translation>Ajustes de la comparación</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>The three baselines and the current model always take part; before a training, the chosen one.</source>
        <translation>Las tres referencias y el modelo actual participan siempre; antes de entrenar, el elegido.</translation>
    </message>
    <message>
        <source>How they are measured</source>
        <translation>Cómo se miden</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation>%1 (actual)</translation>
    </message>
    <message>
        <source>%1 (chosen, not trained yet)</source>
        <translation>%1 (elegido, aún sin entrenar)</translation>
    </message>
    <message>
        <source>%1 model</source>
        <translation>%1 modelo</translation>
    </message>
    <message>
        <source>%1 models</source>
        <translation>%1 modelos</translation>
    </message>
    <message>
        <source>hidden: %1</source>
        <translation>se oculta: %1</translation>
    </message>
    <message>
        <source>%1 repeat</source>
        <translation>%1 repetición</translation>
    </message>
    <message>
        <source>%1 repeats</source>
        <translation>%1 repeticiones</translation>
    </message>
</context>
<context>
    <name>leadlight::ConflictsView</name>
    <message>
        <source>Such a page counts for</source>
        <translation>Una página así cuenta para</translation>
    </message>
    <message>
        <source>its first row in the mapping</source>
        <translation>su primera fila en la asignación</translation>
    </message>
    <message>
        <source>its last row in the mapping</source>
        <translation>su última fila en la asignación</translation>
    </message>
    <message>
        <source>all of them, as in the notebook</source>
        <translation>todas, como en el cuaderno</translation>
    </message>
    <message>
        <source>Rule for pages with several business units</source>
        <translation>Regla para páginas con varias unidades de negocio</translation>
    </message>
    <message>
        <source>Business unit of the selected page</source>
        <translation>Unidad de negocio de la página seleccionada</translation>
    </message>
    <message>
        <source>No page has more than one business unit.</source>
        <translation>Ninguna página tiene más de una unidad de negocio.</translation>
    </message>
    <message>
        <source>The selected page counts for</source>
        <translation>La página seleccionada cuenta para</translation>
    </message>
    <message>
        <source>as the rule says</source>
        <translation>lo que dice la regla</translation>
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
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Keep the password in the system&apos;s keychain</source>
        <translation>Guardar la contraseña en el llavero del sistema</translation>
    </message>
    <message>
        <source>Kind of engine</source>
        <translation>Tipo de motor</translation>
    </message>
    <message>
        <source>ODBC (not tested)</source>
        <translation>ODBC (sin probar)</translation>
    </message>
    <message>
        <source>warehouse.example.com, or localhost</source>
        <translation>warehouse.example.com o localhost</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>el habitual</translation>
    </message>
    <message>
        <source>the user&apos;s own</source>
        <translation>la del usuario</translation>
    </message>
    <message>
        <source>the engine&apos;s default</source>
        <translation>el predeterminado del motor</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>The password is kept nowhere else; left empty, that of the keychain counts. The connection is encrypted and the certificate checked, but to this computer itself.</source>
        <translation>La contraseña no se guarda en ningún otro sitio; si se deja vacía, vale la del llavero. La conexión va cifrada y se comprueba el certificado, salvo hacia este mismo equipo.</translation>
    </message>
    <message>
        <source>The password is asked for each time and kept nowhere. The connection is encrypted and the certificate checked, but to this computer itself.</source>
        <translation>La contraseña se pide cada vez y no se guarda en ningún sitio. La conexión va cifrada y se comprueba el certificado, salvo hacia este mismo equipo.</translation>
    </message>
    <message>
        <source>Data source (DSN)</source>
        <translation>Origen de datos (DSN)</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>those of the system</source>
        <translation>los del sistema</translation>
    </message>
    <message>
        <source>Only where your organisation signs its certificates itself: the file (PEM) with its own, from your IT</source>
        <translation>Solo si su organización firma ella misma sus certificados: el archivo (PEM) con el suyo, de su departamento de informática</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Elegir...</translation>
    </message>
    <message>
        <source>Choose the file of certificates</source>
        <translation>Elegir el archivo de certificados</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>leadlight::DataPage</name>
    <message>
        <source>What was read, what was left out, and how the two files fit together.</source>
        <translation>Qué se ha leído, qué se ha omitido y cómo encajan los dos archivos.</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>Open submissions...</source>
        <translation>Abrir envíos...</translation>
    </message>
    <message>
        <source>BU mapping</source>
        <translation>Asignación de BU</translation>
    </message>
    <message>
        <source>Open BU mapping...</source>
        <translation>Abrir asignación de BU...</translation>
    </message>
</context>
<context>
    <name>leadlight::DataTable</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Nothing here fits the filters.</source>
        <translation>Nada de aquí cumple los filtros.</translation>
    </message>
    <message>
        <source>Nothing here has &quot;%1&quot; in it and fits the filters.</source>
        <translation>Nada de aquí contiene «%1» y cumple los filtros.</translation>
    </message>
    <message>
        <source>Nothing here has &quot;%1&quot; in it.</source>
        <translation>Nada de aquí contiene «%1».</translation>
    </message>
</context>
<context>
    <name>leadlight::DaysView</name>
    <message>
        <source>First day that counts</source>
        <translation>Primer día que cuenta</translation>
    </message>
    <message>
        <source>Last day that counts</source>
        <translation>Último día que cuenta</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Use only this one</source>
        <translation>Usar solo esta</translation>
    </message>
    <message>
        <source>Use all</source>
        <translation>Usar todas</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Open the submissions to see which deliveries they are made of.</source>
        <translation>Abra los envíos para ver de qué entregas se componen.</translation>
    </message>
    <message>
        <source>Days that count</source>
        <translation>Días que cuentan</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>A delivery is a file</source>
        <translation>Una entrega es un archivo</translation>
    </message>
    <message>
        <source>Each file by itself</source>
        <translation>Cada archivo por separado</translation>
    </message>
    <message>
        <source>A delivery is a month</source>
        <translation>Una entrega es un mes</translation>
    </message>
    <message>
        <source>Files of the same days are one delivery, unless each file is taken by itself.</source>
        <translation>Los archivos de los mismos días forman una sola entrega, salvo que se tome cada archivo por separado.</translation>
    </message>
    <message>
        <source>What is one delivery</source>
        <translation>Qué es una entrega</translation>
    </message>
    <message>
        <source>Name of the selected delivery</source>
        <translation>Nombre de la entrega seleccionada</translation>
    </message>
    <message>
        <source>All days count, and rows without a date, too.</source>
        <translation>Cuentan todos los días, y también las filas sin fecha.</translation>
    </message>
    <message>
        <source>The submissions have no dates.</source>
        <translation>Los envíos no tienen fechas.</translation>
    </message>
    <message>
        <source>The delivery chosen above:</source>
        <translation>La entrega elegida arriba:</translation>
    </message>
    <message>
        <source>Its name, which can be changed here</source>
        <translation>Su nombre, que se puede cambiar aquí</translation>
    </message>
</context>
<context>
    <name>leadlight::DetailsPanel</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>What to show of the data</source>
        <translation>Qué mostrar de los datos</translation>
    </message>
    <message>
        <source>Open the submissions file to see its rows here.</source>
        <translation>Abra el archivo de envíos para ver aquí sus filas.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>The first row</source>
        <translation>La primera fila</translation>
    </message>
    <message>
        <source>The first %1 rows</source>
        <translation>Las primeras %1 filas</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>Líneas omitidas</translation>
    </message>
    <message>
        <source>Pages with several BUs</source>
        <translation>Páginas con varias BU</translation>
    </message>
    <message>
        <source>Matching addresses</source>
        <translation>Coincidencia de direcciones</translation>
    </message>
    <message>
        <source>Days and deliveries</source>
        <translation>Días y entregas</translation>
    </message>
</context>
<context>
    <name>leadlight::EvidenceNote</name>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>List only the visitors without evidence</source>
        <translation>Mostrar solo los visitantes sin indicios</translation>
    </message>
</context>
<context>
    <name>leadlight::EvidenceSettings</name>
    <message>
        <source>Only with evidence</source>
        <translation>Solo con indicios</translation>
    </message>
    <message>
        <source>More...</source>
        <translation>Más...</translation>
    </message>
    <message>
        <source>Evidence wanted</source>
        <translation>Indicios exigidos</translation>
    </message>
    <message>
        <source>How much has to speak for a page</source>
        <translation>Cuánto tiene que hablar a favor de una página</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indicios</translation>
    </message>
    <message>
        <source>A page is personal where the pages that a visitor took speak for it, and popular where they do not.</source>
        <translation>Una página es personal cuando las páginas que consumió un visitante hablan a su favor, y popular cuando no.</translation>
    </message>
    <message>
        <source>Only pages that something a visitor took speaks for. Without this, popular pages stand among them: this model knows how popular each page is overall, and ranks them by that. Exported lists, too.</source>
        <translation>Solo páginas a favor de las cuales habla algo que consumió el visitante. Sin esto, hay páginas populares entre ellas: este modelo sabe lo popular que es cada página en general y las sitúa según eso. También en las listas exportadas.</translation>
    </message>
    <message>
        <source>Lists end where nothing a visitor took speaks for a further page, instead of going on with popular pages. Exported lists, too.</source>
        <translation>Las listas terminan donde nada de lo que consumió un visitante habla a favor de otra página, en lugar de continuar con páginas populares. También las listas exportadas.</translation>
    </message>
</context>
<context>
    <name>leadlight::ExplainButton</name>
    <message>
        <source>What does this mean: %1</source>
        <translation>Qué significa esto: %1</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>¿Qué significa esto?</translation>
    </message>
</context>
<context>
    <name>leadlight::ExplanationPopup</name>
    <message>
        <source>What does this mean?</source>
        <translation>¿Qué significa esto?</translation>
    </message>
</context>
<context>
    <name>leadlight::ExplanationText</name>
    <message>
        <source>What it says</source>
        <translation>Qué indica</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Cómo se calcula</translation>
    </message>
    <message>
        <source>What it does not say</source>
        <translation>Qué no indica</translation>
    </message>
</context>
<context>
    <name>leadlight::Exporting</name>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Writing recommendations</source>
        <translation>Escribiendo recomendaciones</translation>
    </message>
    <message>
        <source>Recommendations are being written to a file.</source>
        <translation>Se están escribiendo recomendaciones en un archivo.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
</context>
<context>
    <name>leadlight::FiguresDialog</name>
    <message>
        <source>What the figures mean</source>
        <translation>Qué significan las cifras</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
</context>
<context>
    <name>leadlight::FileCard</name>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barra</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>dos puntos</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>libro</translation>
    </message>
    <message>
        <source>1 line left out: %1</source>
        <translation>1 línea omitida: %1</translation>
    </message>
    <message>
        <source>%1 lines left out: %2</source>
        <translation>%1 líneas omitidas: %2</translation>
    </message>
    <message>
        <source>Resolve...</source>
        <translation>Resolver...</translation>
    </message>
    <message>
        <source>Decide...</source>
        <translation>Decidir...</translation>
    </message>
    <message>
        <source>Decide about visitors that look like robots</source>
        <translation>Decidir sobre los visitantes que parecen robots</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 archivos</translation>
    </message>
    <message>
        <source>1 page name that stands for no page</source>
        <translation>1 nombre de página que no corresponde a ninguna página</translation>
    </message>
    <message>
        <source>%1 page names that stand for no page</source>
        <translation>%1 nombres de página que no corresponden a ninguna página</translation>
    </message>
    <message>
        <source>1 page belongs to more than one business unit.</source>
        <translation>1 página pertenece a más de una unidad de negocio.</translation>
    </message>
    <message>
        <source>%1 pages belong to more than one business unit.</source>
        <translation>%1 páginas pertenecen a más de una unidad de negocio.</translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>Leyendo...</translation>
    </message>
    <message>
        <source>Everything else follows once the whole file is read.</source>
        <translation>Todo lo demás aparecerá cuando se haya leído el archivo entero.</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Aún no está abierto</translation>
    </message>
    <message>
        <source>1 row without a visitor id, not among the cookies and pages</source>
        <translation>1 fila sin identificador de visitante, no incluida en las cookies ni las páginas</translation>
    </message>
    <message>
        <source>%1 rows without a visitor id, not among the cookies and pages</source>
        <translation>%1 filas sin identificador de visitante, no incluidas en las cookies ni las páginas</translation>
    </message>
</context>
<context>
    <name>leadlight::FilePrompts</name>
    <message>
        <source>Open submissions</source>
        <translation>Abrir envíos</translation>
    </message>
    <message>
        <source>Open BU mapping</source>
        <translation>Abrir asignación de BU</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods *.gz *.zip *.tgz *.tar)</source>
        <translation>Exportaciones (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods *.gz *.zip *.tgz *.tar)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Looking at the columns</source>
        <translation>Examinando las columnas</translation>
    </message>
    <message>
        <source>What you answered does not open all of the files. If they differ, open them one by one.</source>
        <translation>Con lo que ha respondido no se abren todos los archivos. Si son distintos, ábralos uno por uno.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>One cookie has lost its leading zeros, probably in a spreadsheet.</source>
        <translation>Una cookie ha perdido los ceros iniciales, probablemente en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>%1 cookies have lost their leading zeros, probably in a spreadsheet.</source>
        <translation>%1 cookies han perdido los ceros iniciales, probablemente en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>With the zeros put back they are the same visitors as in the other files.</source>
        <translation>Al reponer los ceros, son los mismos visitantes que en los demás archivos.</translation>
    </message>
    <message>
        <source>Put the zeros back</source>
        <translation>Reponer los ceros</translation>
    </message>
    <message>
        <source>Add another export</source>
        <translation>Añadir otra exportación</translation>
    </message>
</context>
<context>
    <name>leadlight::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Quitar todos los filtros</translation>
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
        <translation>Buscar en %1</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Filas mostradas</translation>
    </message>
    <message>
        <source>Search %1 %2...</source>
        <translation>Buscar en %1 %2...</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>leadlight::FoldingNote</name>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Show less of the note</source>
        <translation>Mostrar menos de la nota</translation>
    </message>
    <message>
        <source>Show all of the note</source>
        <translation>Mostrar toda la nota</translation>
    </message>
</context>
<context>
    <name>leadlight::FoundBars</name>
    <message>
        <source>%1 of 100 (%2 to %3)</source>
        <translation>%1 de cada 100 (de %2 a %3)</translation>
    </message>
    <message>
        <source>Found in the top 10, before and after</source>
        <translation>Halladas en el top 10, antes y después</translation>
    </message>
    <message>
        <source>Before: %1. After: %2.</source>
        <translation>Antes: %1. Después: %2.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>leadlight::FoundLine</name>
    <message>
        <source>Measure on hidden pages</source>
        <translation>Medir con páginas ocultas</translation>
    </message>
    <message>
        <source>Hides pages of either delivery, and looks how many the top 10 finds</source>
        <translation>Oculta páginas de ambas entregas y mira cuántas halla el top 10</translation>
    </message>
    <message>
        <source>How often hidden pages are found in either delivery is not measured yet.</source>
        <translation>Aún no se ha medido con qué frecuencia se hallan las páginas ocultas en cada entrega.</translation>
    </message>
    <message>
        <source>Measuring on hidden pages of both deliveries...</source>
        <translation>Midiendo con páginas ocultas de ambas entregas...</translation>
    </message>
</context>
<context>
    <name>leadlight::Health</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What happened in this run and those before. It holds no ids, no names and no figures, and is sent nowhere. The file: %1</source>
        <translation>Lo ocurrido en esta ejecución del programa y en las anteriores. No contiene identificadores, nombres ni cifras y no se envía a ninguna parte. El archivo: %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
    <message>
        <source>This is all that was written down: versions, and where the program stood. It holds nothing of your data and was sent nowhere. Those who look for the fault can use it.</source>
        <translation>Esto es todo lo que se anotó: las versiones y en qué punto estaba el programa. No contiene nada de sus datos ni se ha enviado a ninguna parte. Les servirá a quienes busquen el fallo.</translation>
    </message>
    <message>
        <source>Leadlight ended by a fault the last time.</source>
        <translation>La última vez, Leadlight se cerró por un fallo.</translation>
    </message>
    <message>
        <source>Your files were only read. A report was written on this computer.</source>
        <translation>Sus archivos solo se leyeron. En este equipo se escribió un informe.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Ver el informe</translation>
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
        <translation>%1&#xa0;% (de %2 a %3)</translation>
    </message>
    <message>
        <source>On hidden pages</source>
        <translation>Con páginas ocultas</translation>
    </message>
    <message>
        <source>Measure on hidden pages</source>
        <translation>Medir con páginas ocultas</translation>
    </message>
    <message>
        <source>Open the Model lab</source>
        <translation>Abrir el Laboratorio</translation>
    </message>
    <message>
        <source>The last comparison did not have this model with these settings.</source>
        <translation>La última comparación no incluía este modelo con estos ajustes.</translation>
    </message>
    <message>
        <source>Whether the model finds what a cookie wants next shows on pages that were hidden from it. That needs no business units.</source>
        <translation>Si el modelo encuentra lo que una cookie querrá después se ve con páginas que se le ocultaron. Para ello no hacen falta unidades de negocio.</translation>
    </message>
    <message>
        <source>The hit rate above is measured on what the model has learnt from. Whether it finds what a cookie wants next shows on pages that were hidden from it.</source>
        <translation>La tasa de acierto de arriba se mide con lo que el modelo ha aprendido. Si encuentra lo que una cookie querrá después se ve con páginas que se le ocultaron.</translation>
    </message>
    <message>
        <source>%1 In brackets: the 95 % interval.</source>
        <translation>%1 Entre paréntesis: el intervalo del 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Found in the top %1 (HR@%1)</source>
        <translation>Halladas en el top %1 (HR@%1)</translation>
    </message>
    <message>
        <source>Placed high (NDCG@%1)</source>
        <translation>Bien situadas (NDCG@%1)</translation>
    </message>
    <message>
        <source>Most popular</source>
        <translation>Más populares</translation>
    </message>
    <message>
        <source>Compares the models in the Model lab</source>
        <translation>Compara los modelos en el Laboratorio</translation>
    </message>
    <message>
        <source>Open a submissions file first</source>
        <translation>Abra antes un archivo de envíos</translation>
    </message>
    <message>
        <source>The Rules page says what each of them costs.</source>
        <translation>La página Reglas dice lo que cuesta cada una.</translation>
    </message>
</context>
<context>
    <name>leadlight::HistoryPanel</name>
    <message>
        <source>Submitted so far</source>
        <translation>Enviado hasta ahora</translation>
    </message>
    <message>
        <source>Pages submitted so far</source>
        <translation>Páginas enviadas hasta ahora</translation>
    </message>
    <message>
        <source>Add a page to the history, to see what would change</source>
        <translation>Añada una página al historial para ver qué cambiaría</translation>
    </message>
    <message>
        <source>Business unit that the new visitor cares for</source>
        <translation>Unidad de negocio que interesa al visitante nuevo</translation>
    </message>
    <message>
        <source>Cares for</source>
        <translation>Le interesa</translation>
    </message>
    <message>
        <source>Popular pages of this business unit come first, behind those that the visitor&apos;s own pages speak for</source>
        <translation>Las páginas populares de esta unidad de negocio van primero, detrás de aquellas a favor de las cuales hablan las páginas del propio visitante</translation>
    </message>
    <message>
        <source>Makes no difference to this list: the model ranks every page of it by what the visitor took. Take pages away to choose again.</source>
        <translation>No cambia nada en esta lista: el modelo sitúa todas sus páginas según lo que consumió el visitante. Quite páginas para volver a elegir.</translation>
    </message>
    <message>
        <source>any business unit</source>
        <translation>cualquier unidad de negocio</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>Visitante nuevo</translation>
    </message>
    <message>
        <source>Add a page...</source>
        <translation>Añadir una página...</translation>
    </message>
    <message>
        <source>What if: add a page...</source>
        <translation>Simular: añadir página...</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Take away the new visitor&apos;s pages</source>
        <translation>Quitar las páginas del visitante nuevo</translation>
    </message>
    <message>
        <source>Undo the what-if</source>
        <translation>Deshacer la simulación</translation>
    </message>
    <message>
        <source>Back to a visitor without a history</source>
        <translation>Volver a un visitante sin historial</translation>
    </message>
    <message>
        <source>Back to what the cookie has really submitted</source>
        <translation>Volver a lo que la cookie ha enviado realmente</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 páginas</translation>
    </message>
    <message>
        <source>no history yet</source>
        <translation>aún sin historial</translation>
    </message>
    <message>
        <source>with 1 page</source>
        <translation>con 1 página</translation>
    </message>
    <message>
        <source>with %1 pages</source>
        <translation>con %1 páginas</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>1 submission</source>
        <translation>1 envío</translation>
    </message>
    <message>
        <source>%1 submissions</source>
        <translation>%1 envíos</translation>
    </message>
    <message>
        <source>%1. Untick a page to see what would change.</source>
        <translation>%1. Desmarque una página para ver qué cambiaría.</translation>
    </message>
    <message>
        <source>What if: without any page</source>
        <translation>Simulación: sin ninguna página</translation>
    </message>
    <message>
        <source>without one page</source>
        <translation>sin una página</translation>
    </message>
    <message>
        <source>without %1 pages</source>
        <translation>sin %1 páginas</translation>
    </message>
    <message>
        <source>with one page added</source>
        <translation>con una página añadida</translation>
    </message>
    <message>
        <source>with %1 pages added</source>
        <translation>con %1 páginas añadidas</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Simulación: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::Job</name>
    <message>
        <source>%1, about %2 min left</source>
        <translation>%1, quedan unos %2 min</translation>
    </message>
    <message>
        <source>%1, about %2 s left</source>
        <translation>%1, quedan unos %2 s</translation>
    </message>
</context>
<context>
    <name>leadlight::LabJobs</name>
    <message>
        <source>Comparing models</source>
        <translation>Comparando modelos</translation>
    </message>
    <message>
        <source>Models are being compared.</source>
        <translation>Se están comparando modelos.</translation>
    </message>
    <message>
        <source>Keep comparing</source>
        <translation>Seguir comparando</translation>
    </message>
    <message>
        <source>Measuring the learning curve</source>
        <translation>Midiendo la curva de aprendizaje</translation>
    </message>
    <message>
        <source>The learning curve is being measured.</source>
        <translation>Se está midiendo la curva de aprendizaje.</translation>
    </message>
    <message>
        <source>Keep measuring</source>
        <translation>Seguir midiendo</translation>
    </message>
</context>
<context>
    <name>leadlight::LabRuns</name>
    <message>
        <source>Beside the training before (%3) the top 10 is another for %1 % of %2 visitors.</source>
        <translation>Respecto al entrenamiento anterior (%3), el top 10 es otro para el %1&#xa0;% de %2 visitantes.</translation>
    </message>
    <message>
        <source>By the evidence that is asked for now, the top 10 has changed for %1 % of %2 cookies; hit rates are of these lists. The model is the same.</source>
        <translation>Con los indicios que ahora se exigen, el top 10 ha cambiado para el %1&#xa0;% de %2 cookies; las tasas de acierto son de estas listas. El modelo es el mismo.</translation>
    </message>
</context>
<context>
    <name>leadlight::LedgerBar</name>
    <message>
        <source>Submissions by business unit</source>
        <translation>Envíos por unidad de negocio</translation>
    </message>
    <message>
        <source>%1 other business units</source>
        <translation>%1 unidades de negocio más</translation>
    </message>
    <message>
        <source>%1: %2 submissions, %3 %</source>
        <translation>%1: %2 envíos, %3&#xa0;%</translation>
    </message>
    <message>
        <source>%1 (dropped)</source>
        <translation>%1 (descartadas)</translation>
    </message>
</context>
<context>
    <name>leadlight::LedgerPanel</name>
    <message>
        <source>Submissions with a business unit</source>
        <translation>Envíos con unidad de negocio</translation>
    </message>
    <message>
        <source>Keep unmapped pages</source>
        <translation>Conservar páginas sin asignar</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Descartarlas</translation>
    </message>
    <message>
        <source>Pages without a business unit</source>
        <translation>Páginas sin unidad de negocio</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Continuar sin ella</translation>
    </message>
    <message>
        <source>Takes the BU mapping away: no page has a business unit then</source>
        <translation>Quita la asignación de BU: entonces ninguna página tiene unidad de negocio</translation>
    </message>
    <message>
        <source>Open another...</source>
        <translation>Abrir otra...</translation>
    </message>
    <message>
        <source>Open another BU mapping</source>
        <translation>Abrir otra asignación de BU</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 de %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>Every page has a business unit.</source>
        <translation>Todas las páginas tienen unidad de negocio.</translation>
    </message>
    <message>
        <source>Dropping would lose %1.</source>
        <translation>Al descartarlas se perdería: %1.</translation>
    </message>
    <message>
        <source>Dropped: %1. The model does not see them.</source>
        <translation>Descartado: %1. El modelo no lo ve.</translation>
    </message>
    <message>
        <source>As in the notebook, 1 row of a page with several business units counts once for each, so the units add up to %1 submissions.</source>
        <translation>Como en el notebook, 1 fila de una página con varias unidades de negocio cuenta una vez para cada una, por lo que las unidades suman %1 envíos.</translation>
    </message>
    <message>
        <source>As in the notebook, %1 rows of pages with several business units count once for each, so the units add up to %2 submissions.</source>
        <translation>Como en el notebook, %1 filas de páginas con varias unidades de negocio cuentan una vez para cada una, por lo que las unidades suman %2 envíos.</translation>
    </message>
    <message>
        <source>The row without a visitor id counts here and on the other pages.</source>
        <translation>La fila sin identificador de visitante cuenta aquí y en las demás vistas.</translation>
    </message>
    <message>
        <source>The %1 rows without a visitor id count here and on the other pages.</source>
        <translation>Las %1 filas sin identificador de visitante cuentan aquí y en las demás vistas.</translation>
    </message>
    <message>
        <source>Of these, rows, submissions and pages count the row without a visitor id, cookies do not; the other pages leave it out.</source>
        <translation>De ellos, las filas, los envíos y las páginas incluyen la fila sin identificador de visitante, las cookies no; las demás vistas la omiten.</translation>
    </message>
    <message>
        <source>Of these, rows, submissions and pages count the %1 rows without a visitor id, cookies do not; the other pages leave them out.</source>
        <translation>De ellos, las filas, los envíos y las páginas incluyen las %1 filas sin identificador de visitante, las cookies no; las demás vistas las omiten.</translation>
    </message>
</context>
<context>
    <name>leadlight::LeftOutView</name>
    <message>
        <source>Export list...</source>
        <translation>Exportar lista...</translation>
    </message>
    <message>
        <source>Some days stand in several of the files, and these rows are the same in them. The note above says which.</source>
        <translation>Algunos días figuran en varios de los archivos y estas filas son iguales en ellos. La nota de arriba indica cuáles.</translation>
    </message>
    <message>
        <source>Models then neither learn from such visitors nor are tested on them. They still get recommendations.</source>
        <translation>Los modelos no aprenden de esos visitantes ni se evalúan con ellos. Aun así, reciben recomendaciones.</translation>
    </message>
    <message>
        <source>Leave the visitor that looks like a robot out of training</source>
        <translation>Excluir del entrenamiento al visitante que parece un robot</translation>
    </message>
    <message>
        <source>Leave the %1 visitors that look like robots out of training</source>
        <translation>Excluir del entrenamiento a los %1 visitantes que parecen robots</translation>
    </message>
    <message>
        <source>Count the row that stands in two files once</source>
        <translation>Contar una vez la fila que está en dos archivos</translation>
    </message>
    <message>
        <source>Count the %1 rows that stand in two files once</source>
        <translation>Contar una vez las %1 filas que están en dos archivos</translation>
    </message>
    <message>
        <source>Use the row without a visitor id as well</source>
        <translation>Usar también la fila sin identificador de visitante</translation>
    </message>
    <message>
        <source>Use the %1 rows without a visitor id as well</source>
        <translation>Usar también las %1 filas sin identificador de visitante</translation>
    </message>
    <message>
        <source>Ids such as None or 0000 stand for many people at once, so that they are left out of training and lists</source>
        <translation>Los identificadores como None o 0000 representan a muchas personas a la vez, por lo que se excluyen del entrenamiento y las listas</translation>
    </message>
    <message>
        <source>The first %1 of %2 lines are listed.</source>
        <translation>Se muestran las primeras %1 de %2 líneas.</translation>
    </message>
    <message>
        <source>No line was left out: all lines of the files could be read.</source>
        <translation>No se ha omitido ninguna línea: todas las de los archivos se han podido leer.</translation>
    </message>
</context>
<context>
    <name>leadlight::ListsTherePanel</name>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Mostrar la lista</translation>
    </message>
    <message>
        <source>First visitors</source>
        <translation>Primeros visitantes</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>Guardar como CSV...</translation>
    </message>
    <message>
        <source>Id of a visitor</source>
        <translation>Identificador de un visitante</translation>
    </message>
    <message>
        <source>Whole id of any visitor</source>
        <translation>Identificador completo de un visitante</translation>
    </message>
    <message>
        <source>The lists of the first 1,000 visitors in the engine&apos;s order</source>
        <translation>Las listas de los primeros 1000 visitantes en el orden del motor</translation>
    </message>
    <message>
        <source>Save the shown lists as CSV</source>
        <translation>Guardar las listas mostradas como CSV</translation>
    </message>
    <message>
        <source>Lists from the engine</source>
        <translation>Listas del motor</translation>
    </message>
    <message>
        <source>Visitors shown: %1, the first in the engine&apos;s order. Everybody&apos;s lists are written there and not sent here.</source>
        <translation>Visitantes mostrados: %1, los primeros en el orden del motor. Las listas de todos se escriben allí y no se envían aquí.</translation>
    </message>
    <message>
        <source>The list of %1.</source>
        <translation>La lista de %1.</translation>
    </message>
    <message>
        <source>Train a model, and the first visitors&apos; lists stand here.</source>
        <translation>Entrene un modelo y aquí estarán las listas de los primeros visitantes.</translation>
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
        <translation>Abra antes un archivo de envíos</translation>
    </message>
    <message>
        <source>Auto: %1</source>
        <translation>Auto: %1</translation>
    </message>
    <message>
        <source>Auto: %1, measured</source>
        <translation>Auto: %1, medido</translation>
    </message>
</context>
<context>
    <name>leadlight::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Search in the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Texto del capítulo</translation>
    </message>
    <message>
        <source>No chapter has &quot;%1&quot;.</source>
        <translation>Ningún capítulo contiene «%1».</translation>
    </message>
</context>
<context>
    <name>leadlight::MappingBefore</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Names the pages that belonged to another business unit then</source>
        <translation>Indica las páginas que entonces pertenecían a otra unidad de negocio</translation>
    </message>
    <message>
        <source>Remove the BU mapping of then</source>
        <translation>Quitar la asignación de BU de entonces</translation>
    </message>
    <message>
        <source>BU mapping of then...</source>
        <translation>Asignación de BU de entonces...</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Entonces: %1</translation>
    </message>
    <message>
        <source>Open the BU mapping of then</source>
        <translation>Abrir la asignación de BU de entonces</translation>
    </message>
    <message>
        <source>Open another BU mapping of then, in place of %1</source>
        <translation>Abrir otra asignación de BU de entonces, en lugar de %1</translation>
    </message>
</context>
<context>
    <name>leadlight::MappingDialog</name>
    <message>
        <source>Does the BU mapping fit?</source>
        <translation>¿Encaja la asignación de BU?</translation>
    </message>
    <message>
        <source>Without business units there are recommendations, but no hit rate.</source>
        <translation>Sin unidades de negocio hay recomendaciones, pero no tasa de acierto.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Continuar sin ella</translation>
    </message>
    <message>
        <source>Open another...</source>
        <translation>Abrir otra...</translation>
    </message>
</context>
<context>
    <name>leadlight::MatchingView</name>
    <message>
        <source>Overlook these differences when looking up a page&apos;s business unit. Off by default; beside each, what it alone would do.</source>
        <translation>Pasar por alto estas diferencias al buscar la unidad de negocio de una página. Desactivado de forma predeterminada; al lado de cada una, lo que lograría por sí sola.</translation>
    </message>
    <message>
        <source>no more pages found</source>
        <translation>no se encuentran más páginas</translation>
    </message>
    <message>
        <source>%1 % of submissions find a business unit, 1 more page</source>
        <translation>el %1&#xa0;% de los envíos encuentra unidad de negocio, 1 página más</translation>
    </message>
    <message>
        <source>%1 % of submissions find a business unit, %2 more pages</source>
        <translation>el %1&#xa0;% de los envíos encuentra unidad de negocio, %2 páginas más</translation>
    </message>
    <message>
        <source>Open both files to see how well they match.</source>
        <translation>Abra ambos archivos para ver en qué medida coinciden.</translation>
    </message>
    <message>
        <source>Now %1 % of submissions find a business unit.</source>
        <translation>Ahora encuentra unidad de negocio el %1&#xa0;% de los envíos.</translation>
    </message>
</context>
<context>
    <name>leadlight::MemberDialog</name>
    <message>
        <source>Choose what to open</source>
        <translation>Elija qué abrir</translation>
    </message>
    <message>
        <source>%1 Which one do you want to open?</source>
        <translation>%1 ¿Cuál desea abrir?</translation>
    </message>
    <message>
        <source>What there is to open</source>
        <translation>Lo que se puede abrir</translation>
    </message>
    <message>
        <source>All of them, read as one</source>
        <translation>Todo, leído como uno solo</translation>
    </message>
</context>
<context>
    <name>leadlight::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;submissions...</source>
        <translation>Abrir &amp;envíos...</translation>
    </message>
    <message>
        <source>Open BU &amp;mapping...</source>
        <translation>Abrir asignación de &amp;BU...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple data</source>
        <translation>Abrir datos de eje&amp;mplo</translation>
    </message>
    <message>
        <source>&amp;Report...</source>
        <translation>&amp;Informe...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Nueva sesión</translation>
    </message>
    <message>
        <source>Open s&amp;ession...</source>
        <translation>&amp;Abrir sesión...</translation>
    </message>
    <message>
        <source>Recent sess&amp;ions</source>
        <translation>Sesiones re&amp;cientes</translation>
    </message>
    <message>
        <source>S&amp;ave session</source>
        <translation>&amp;Guardar sesión</translation>
    </message>
    <message>
        <source>Save session &amp;as...</source>
        <translation>Guardar sesión c&amp;omo...</translation>
    </message>
    <message>
        <source>Re&amp;vert to what was saved</source>
        <translation>&amp;Volver a lo guardado</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Cohorts</source>
        <translation>&amp;Cohortes</translation>
    </message>
    <message>
        <source>&amp;Find anything...</source>
        <translation>&amp;Buscar en todo...</translation>
    </message>
    <message>
        <source>Search on this &amp;page</source>
        <translation>Buscar en esta &amp;vista</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>Ta&amp;maño del texto</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Entrenar</translation>
    </message>
    <message>
        <source>&amp;Cancel what is running</source>
        <translation>&amp;Cancelar la tarea en curso</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>&amp;Ajustes...</translation>
    </message>
    <message>
        <source>&amp;Rules...</source>
        <translation>&amp;Reglas...</translation>
    </message>
    <message>
        <source>As in the &amp;notebook</source>
        <translation>Como en el c&amp;uaderno</translation>
    </message>
    <message>
        <source>Leadlight&apos;s &amp;defaults</source>
        <translation>&amp;Predeterminados de Leadlight</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>What the &amp;figures mean</source>
        <translation>Qué significan las &amp;cifras</translation>
    </message>
    <message>
        <source>&amp;Introduction</source>
        <translation>&amp;Introducción</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>Ver &amp;registro</translation>
    </message>
    <message>
        <source>&amp;About Leadlight</source>
        <translation>&amp;Acerca de Leadlight</translation>
    </message>
    <message>
        <source>Forget those not found</source>
        <translation>Olvidar los no encontrados</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>Olvidar estos archivos</translation>
    </message>
    <message>
        <source>%1 (not found)  –  %2</source>
        <translation>%1 (no encontrado)  –  %2</translation>
    </message>
    <message>
        <source>%1  –  %2</source>
        <translation>%1  –  %2</translation>
    </message>
    <message>
        <source>No&amp;tes...</source>
        <translation>No&amp;tas...</translation>
    </message>
    <message>
        <source>Connect to a &amp;warehouse...</source>
        <translation>&amp;Conectar con un almacén...</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Add another e&amp;xport...</source>
        <translation>Añadir otra e&amp;xportación...</translation>
    </message>
</context>
<context>
    <name>leadlight::MessageBar</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>línea %L1</translation>
    </message>
    <message>
        <source>%1, line %L2</source>
        <translation>%1, línea %L2</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>1 more message waits below these.</source>
        <translation>Debajo espera 1 mensaje más.</translation>
    </message>
    <message>
        <source>%1 more messages wait below these.</source>
        <translation>Debajo esperan %1 mensajes más.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Close all messages</source>
        <translation>Cerrar todos los mensajes</translation>
    </message>
</context>
<context>
    <name>leadlight::MixBars</name>
    <message>
        <source>%1 others</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>Whose pages are recommended, before and after</source>
        <translation>De quién son las páginas recomendadas, antes y después</translation>
    </message>
    <message>
        <source>%1: %2 %, then %3 %</source>
        <translation>%1: %2&#xa0;%, después %3&#xa0;%</translation>
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
        <translation>Qué modelo es el adecuado para estos datos, medido con páginas que se le ocultaron.</translation>
    </message>
    <message>
        <source>Section of the Model lab</source>
        <translation>Sección del Laboratorio</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Comparativa</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Ajuste fino</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>The Rules page says what each of them costs.</source>
        <translation>La página Reglas dice lo que cuesta cada una.</translation>
    </message>
</context>
<context>
    <name>leadlight::ModelSettingsPopup</name>
    <message>
        <source>Model settings</source>
        <translation>Ajustes del modelo</translation>
    </message>
    <message>
        <source>As in the notebook</source>
        <translation>Como en el cuaderno</translation>
    </message>
    <message>
        <source>ALS with 20 factors, unmapped pages dropped, pages with two business units counted twice</source>
        <translation>ALS con 20 factores, sin las páginas sin asignar y contando dos veces las páginas con dos unidades de negocio</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Back to the defaults of this model</source>
        <translation>Volver a los valores predeterminados de este modelo</translation>
    </message>
    <message>
        <source>Auto takes %1, the winner of the Model lab&apos;s scorecard on this data. To change its settings, choose the model itself.</source>
        <translation>Auto usa %1, el ganador de la comparativa del Laboratorio con estos datos. Para cambiar sus ajustes, elija el propio modelo.</translation>
    </message>
    <message>
        <source>%1 settings</source>
        <translation>Ajustes de %1</translation>
    </message>
    <message>
        <source>%1 settings: %2</source>
        <translation>Ajustes de %1: %2</translation>
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
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Train there</source>
        <translation>Entrenar allí</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Model that is trained on the engine&apos;s sums</source>
        <translation>Modelo que se entrena con las sumas del motor</translation>
    </message>
    <message>
        <source>The engine adds up which pages are taken together; the model is trained here on the sums</source>
        <translation>El motor suma qué páginas se consultan juntas; el modelo se entrena aquí con las sumas</translation>
    </message>
    <message>
        <source>Hides one page of a quarter of the visitors, trains without it, and looks how often it is found</source>
        <translation>Oculta una página a la cuarta parte de los visitantes, entrena sin ella y mira cuántas veces se encuentra</translation>
    </message>
    <message>
        <source>How often it finds hidden pages is not measured yet.</source>
        <translation>Aún no se ha medido cuántas páginas ocultas encuentra.</translation>
    </message>
    <message>
        <source>Nothing is trained yet.</source>
        <translation>Aún no hay nada entrenado.</translation>
    </message>
    <message>
        <source>Settings of the models are those of Model settings. ALS is trained on a sample of whole visitors that is read here, so it makes lists of single ones, not of everybody.</source>
        <translation>Los ajustes de los modelos son los de Ajustes del modelo. ALS se entrena con una muestra de visitantes completos que se lee aquí, así que hace listas de visitantes sueltos, no de todos.</translation>
    </message>
</context>
<context>
    <name>leadlight::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Vistas</translation>
    </message>
</context>
<context>
    <name>leadlight::NewVisitorRow</name>
    <message>
        <source>New visitor</source>
        <translation>Visitante nuevo</translation>
    </message>
    <message>
        <source>Somebody without a history: add pages and see what should come next</source>
        <translation>Alguien sin historial: añada páginas y vea qué debería venir después</translation>
    </message>
    <message>
        <source>no history yet: add pages</source>
        <translation>aún sin historial: añada páginas</translation>
    </message>
    <message>
        <source>with 1 page</source>
        <translation>con 1 página</translation>
    </message>
    <message>
        <source>with %1 pages</source>
        <translation>con %1 páginas</translation>
    </message>
</context>
<context>
    <name>leadlight::NextPagesPanel</name>
    <message>
        <source>Next best assets</source>
        <translation>Próximos recursos</translation>
    </message>
    <message>
        <source>Length of the list</source>
        <translation>Longitud de la lista</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the list with headers, for a spreadsheet or a mail</source>
        <translation>Copiar la lista con encabezados, para una hoja de cálculo o un correo</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export recommendations</source>
        <translation>Exportar recomendaciones</translation>
    </message>
    <message>
        <source>This list as CSV...</source>
        <translation>Esta lista como CSV...</translation>
    </message>
    <message>
        <source>All cookies&apos; recommendations as CSV...</source>
        <translation>Recomendaciones de todas las cookies como CSV...</translation>
    </message>
    <message>
        <source>Press Train to see recommendations.</source>
        <translation>Pulse Entrenar para ver recomendaciones.</translation>
    </message>
    <message>
        <source>This cookie has submitted every page there is.</source>
        <translation>Esta cookie ha enviado todas las páginas que hay.</translation>
    </message>
    <message>
        <source>This visitor is left out of every list.</source>
        <translation>Este visitante está excluido de todas las listas.</translation>
    </message>
    <message>
        <source>Nothing this visitor took speaks for a page that the rules allow, and only pages with evidence are wanted.</source>
        <translation>Nada de lo que consumió este visitante habla a favor de una página que permitan las reglas, y solo se quieren páginas con indicios.</translation>
    </message>
    <message>
        <source>The rules allow no page for this visitor.</source>
        <translation>Las reglas no permiten ninguna página para este visitante.</translation>
    </message>
    <message>
        <source>Without a history there is no evidence, and only pages with evidence are wanted.</source>
        <translation>Sin historial no hay indicios, y solo se quieren páginas con indicios.</translation>
    </message>
    <message>
        <source>Nothing this visitor took speaks for another page, and only pages with evidence are wanted.</source>
        <translation>Nada de lo que consumió este visitante habla a favor de otra página, y solo se quieren páginas con indicios.</translation>
    </message>
    <message>
        <source>%1 of %2 not yet submitted: %3</source>
        <translation>%1 de %2 aún no enviadas: %3</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Simulación: %1</translation>
    </message>
    <message>
        <source>Export all cookies&apos; recommendations</source>
        <translation>Exportar las recomendaciones de todas las cookies</translation>
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
        <translation>Notas</translation>
    </message>
    <message>
        <source>They are saved with the session, and handed on with it.</source>
        <translation>Se guardan con la sesión y se entregan con ella.</translation>
    </message>
    <message>
        <source>What was asked, what was decided, what to look at next time</source>
        <translation>Qué se preguntó, qué se decidió, qué mirar la próxima vez</translation>
    </message>
</context>
<context>
    <name>leadlight::Opening</name>
    <message>
        <source>the sample data</source>
        <translation>los datos de ejemplo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>%1 Stop it and open %2?</source>
        <translation>%1 ¿Interrumpir y abrir %2?</translation>
    </message>
    <message>
        <source>Stop and open</source>
        <translation>Interrumpir y abrir</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>The sample&apos;s BU mapping was closed: it does not belong to %1.</source>
        <translation>Se ha cerrado la asignación de BU del ejemplo: no corresponde a %1.</translation>
    </message>
    <message>
        <source>Without one, no page has a business unit.</source>
        <translation>Sin una asignación, ninguna página tiene unidad de negocio.</translation>
    </message>
    <message>
        <source>Open BU mapping...</source>
        <translation>Abrir asignación de BU...</translation>
    </message>
    <message>
        <source>Go on without the BU mapping</source>
        <translation>Continuar sin la asignación de BU</translation>
    </message>
    <message>
        <source>%1 Stop it and go on without the BU mapping?</source>
        <translation>%1 ¿Interrumpir y continuar sin la asignación de BU?</translation>
    </message>
    <message>
        <source>Stop and go on</source>
        <translation>Interrumpir y continuar</translation>
    </message>
</context>
<context>
    <name>leadlight::OptionsForm</name>
    <message>
        <source>Fewer settings</source>
        <translation>Menos ajustes</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
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
        <translation>Ninguna página contiene «%1» en su nombre.</translation>
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
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>A visitor, a page, a business unit or a command</source>
        <translation>Un visitante, una página, una unidad de negocio o un comando</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Unidad de negocio</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>No visitor, page, business unit or command has &quot;%1&quot; in its name.</source>
        <translation>Ningún visitante, página, unidad de negocio ni comando contiene «%1» en su nombre.</translation>
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
        <translation>Estos valores no tienen plano.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>How well the recommendations fit, cookie by cookie.</source>
        <translation>En qué medida se ajustan las recomendaciones, cookie a cookie.</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Tasa de acierto</translation>
    </message>
    <message>
        <source>Top hit rate</source>
        <translation>Tasa de acierto top</translation>
    </message>
    <message>
        <source>Open BU mapping...</source>
        <translation>Abrir asignación de BU...</translation>
    </message>
    <message>
        <source>What goes with a high hit rate?</source>
        <translation>¿Qué acompaña a una tasa de acierto alta?</translation>
    </message>
    <message>
        <source>Every cookie as a dot</source>
        <translation>Cada cookie, un punto</translation>
    </message>
    <message>
        <source>Hit rate by interactions</source>
        <translation>Tasa de acierto por interacciones</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Which hit rate</source>
        <translation>Qué tasa de acierto</translation>
    </message>
    <message>
        <source>Hit rate: business units that the cookie has used. Top hit rate: only those of its strongest submissions.</source>
        <translation>Tasa de acierto: unidades de negocio que la cookie ha usado. Tasa de acierto top: solo las de sus envíos más intensos.</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Dots or heat map</source>
        <translation>Puntos o mapa de calor</translation>
    </message>
    <message>
        <source>Preparing the charts...</source>
        <translation>Preparando los gráficos...</translation>
    </message>
    <message>
        <source>No model yet. Press Train to see how well the recommendations fit.</source>
        <translation>Aún no hay modelo. Pulse Entrenar para ver en qué medida se ajustan las recomendaciones.</translation>
    </message>
    <message>
        <source>No data yet. Open the submissions and the BU mapping, then press Train.</source>
        <translation>Aún no hay datos. Abra los envíos y la asignación de BU y pulse Entrenar.</translation>
    </message>
    <message>
        <source>None of the cookies&apos; strongest submissions is of a page with a business unit.</source>
        <translation>Ninguno de los envíos más intensos de las cookies es de una página con unidad de negocio.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 cookies selected</source>
        <translation>%1 de %2 cookies seleccionadas</translation>
    </message>
    <message>
        <source>1: always more with more; 0: no link; −1: always less with more (Spearman&apos;s rank correlation). Likely: 95 % interval.</source>
        <translation>1: siempre más cuanto más; 0: sin vínculo; −1: siempre menos cuanto más (correlación de rangos de Spearman). Probablemente: intervalo del 95&#xa0;%.</translation>
    </message>
    <message>
        <source>%1 interactions, hit rate %2 %</source>
        <translation>%1 interacciones, tasa de acierto %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>leadlight::Phrase</name>
    <message>
        <source>The option &quot;%1&quot; is %2.</source>
        <translation>La opción «%1» es %2.</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>Admite %1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>There is no delivery.</source>
        <translation>No hay ninguna entrega.</translation>
    </message>
    <message>
        <source>Open the export of another time beside it, or take each month as a delivery (--deliveries-by month).</source>
        <translation>Abra junto a ella la exportación de otro momento o tome cada mes como una entrega (--deliveries-by month).</translation>
    </message>
    <message>
        <source>There is no delivery &quot;%1&quot;.</source>
        <translation>No existe la entrega «%1».</translation>
    </message>
    <message>
        <source>These are there: %1.</source>
        <translation>Están disponibles: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be compared with itself.</source>
        <translation>%1 no se puede comparar consigo misma.</translation>
    </message>
    <message>
        <source>Name two deliveries.</source>
        <translation>Indique dos entregas.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>the delivery to compare with, by its name; without it the one before</source>
        <translation>la entrega con la que se compara, por su nombre; si no se indica, la anterior</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>the delivery that is looked at, by its name; without it the last</source>
        <translation>la entrega que se examina, por su nombre; si no se indica, la última</translation>
    </message>
    <message>
        <source>Planned uplift</source>
        <translation>Mejora prevista</translation>
    </message>
    <message>
        <source>how much larger the share of visitors that take a listed page should be than in a control group: how many visitors it takes to tell that</source>
        <translation>cuánto mayor que en un grupo de control debe ser la proporción de visitantes que consumen una página recomendada: cuántos visitantes hacen falta para comprobarlo</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>periods of the interactions over time; auto: days of up to 21 days, weeks of up to 200, else months</source>
        <translation>periodos de las interacciones a lo largo del tiempo; auto: días hasta 21 días, semanas hasta 200, después meses</translation>
    </message>
    <message>
        <source>Write the last day like 2026-12-31.</source>
        <translation>Escriba el último día como 2026-12-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be two different days.</source>
        <translation>«%1» puede ser dos días distintos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>«%1» no es una fecha.</translation>
    </message>
    <message>
        <source>This row of the asset list has no page.</source>
        <translation>Esta fila de la lista de recursos no tiene página.</translation>
    </message>
    <message>
        <source>Write the page_url as the submissions file does.</source>
        <translation>Escriba la page_url igual que en el archivo de envíos.</translation>
    </message>
    <message>
        <source>None of these columns is called &quot;cookie&quot;.</source>
        <translation>Ninguna de estas columnas se llama «cookie».</translation>
    </message>
    <message>
        <source>Write one cookie a line, or name the column in a first row.</source>
        <translation>Escriba una cookie por línea o ponga el nombre de la columna en una primera fila.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was an id before a spreadsheet made a rounded number of it: whose it is cannot be told.</source>
        <translation>«%1» era un identificador antes de que una hoja de cálculo lo convirtiera en un número redondeado: no se puede saber de quién es.</translation>
    </message>
    <message>
        <source>Make the list anew, with the column of cookies as text.</source>
        <translation>Vuelva a crear la lista con la columna de cookies como texto.</translation>
    </message>
    <message>
        <source>This is an export of submissions, not the BU mapping (business_unit, page_url).</source>
        <translation>Es una exportación de envíos, no la asignación de BU (business_unit, page_url).</translation>
    </message>
    <message>
        <source>Open it as submissions, and as the BU mapping the file with business_unit and page_url.</source>
        <translation>Ábrala como envíos y abra como asignación de BU el archivo con business_unit y page_url.</translation>
    </message>
    <message>
        <source>The BU mapping is one file, and the archive holds several.</source>
        <translation>La asignación de BU es un solo archivo y el archivo comprimido contiene varios.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Elija uno de ellos.</translation>
    </message>
    <message numerus="yes">
        <source>%n row has an error of the spreadsheet (%1) in place of a business unit and gives its page none.</source>
        <comment>%n rows have an error of the spreadsheet (%1) in place of a business unit and give their pages none.</comment>
        <translation>
            <numerusform>%n fila tiene un error de la hoja de cálculo (%1) en lugar de una unidad de negocio y deja su página sin ninguna.</numerusform>
            <numerusform>%n filas tienen un error de la hoja de cálculo (%1) en lugar de una unidad de negocio y dejan sus páginas sin ninguna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The leading zeros of %n cookie were put back; of the cookies of another file it matches %1.</source>
        <comment>The leading zeros of %n cookies were put back; %1 of them match cookies of another file.</comment>
        <translation>
            <numerusform>Se han repuesto los ceros iniciales de %n cookie; de las cookies de otro archivo coincide con %1.</numerusform>
            <numerusform>Se han repuesto los ceros iniciales de %n cookies; de ellas, coinciden con cookies de otro archivo: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cookie has fewer than 38 digits and none starts with 0: leading zeros were lost, probably in a spreadsheet.</source>
        <comment>%n cookies have fewer than 38 digits and none starts with 0: leading zeros were lost, probably in a spreadsheet.</comment>
        <translation>
            <numerusform>%n cookie tiene menos de 38 cifras y ninguna empieza por 0: se han perdido los ceros iniciales, probablemente en una hoja de cálculo.</numerusform>
            <numerusform>%n cookies tienen menos de 38 cifras y ninguna empieza por 0: se han perdido los ceros iniciales, probablemente en una hoja de cálculo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them match cookies of another file with the zeros put back. Let them be repaired: in the window by Put the zeros back, on the command line by --repair-lost-zeros.</source>
        <translation>Con los ceros repuestos, coinciden con cookies de otro archivo: %1. Haga que se reparen: en la ventana con Reponer los ceros, en la línea de comandos con --repair-lost-zeros.</translation>
    </message>
    <message>
        <source>They do not match the same visitors in other files; better export the file again.</source>
        <translation>No coinciden con los mismos visitantes de otros archivos; es mejor volver a exportar el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Cookie %1 is in scientific notation: a spreadsheet has destroyed the ids, and they cannot be brought back (%n id).</source>
        <comment>Cookie %1 is in scientific notation: a spreadsheet has destroyed the ids, and they cannot be brought back (%n ids).</comment>
        <translation>
            <numerusform>La cookie %1 está en notación científica: una hoja de cálculo ha destruido los identificadores y no se pueden recuperar (%n identificador).</numerusform>
            <numerusform>La cookie %1 está en notación científica: una hoja de cálculo ha destruido los identificadores y no se pueden recuperar (%n identificadores).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cookie %1 is rounded to 15 digits: a spreadsheet has destroyed the ids, and they cannot be brought back (%n id).</source>
        <comment>Cookie %1 is rounded to 15 digits: a spreadsheet has destroyed the ids, and they cannot be brought back (%n ids).</comment>
        <translation>
            <numerusform>La cookie %1 está redondeada a 15 cifras: una hoja de cálculo ha destruido los identificadores y no se pueden recuperar (%n identificador).</numerusform>
            <numerusform>La cookie %1 está redondeada a 15 cifras: una hoja de cálculo ha destruido los identificadores y no se pueden recuperar (%n identificadores).</numerusform>
        </translation>
    </message>
    <message>
        <source>Download the export again and open it here directly, without opening and saving it in a spreadsheet.</source>
        <translation>Descargue de nuevo la exportación y ábrala aquí directamente, sin abrirla ni guardarla en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>There are more than %1 deliveries.</source>
        <translation>Hay más de %1 entregas.</translation>
    </message>
    <message>
        <source>Put them together: --deliveries-by month, or names that several share.</source>
        <translation>Júntelas: --deliveries-by month, o nombres que compartan varias.</translation>
    </message>
    <message>
        <source>The submissions have no dates, so they cannot be told apart by month.</source>
        <translation>Los envíos no tienen fechas, así que no se pueden separar por meses.</translation>
    </message>
    <message>
        <source>Name the column of the dates (--columns date=NAME), or take each file as a delivery.</source>
        <translation>Indique la columna de las fechas (--columns date=NAME) o tome cada archivo como una entrega.</translation>
    </message>
    <message>
        <source>What is one delivery</source>
        <translation>Qué es una entrega</translation>
    </message>
    <message>
        <source>auto: each file, but files of the same days are one; file: each file; month: each calendar month of the dates</source>
        <translation>auto: cada archivo, pero los archivos de los mismos días son una sola; file: cada archivo; month: cada mes natural de las fechas</translation>
    </message>
    <message>
        <source>Names of the deliveries</source>
        <translation>Nombres de las entregas</translation>
    </message>
    <message>
        <source>what the deliveries are called, the earliest first; those of one name are one delivery</source>
        <translation>cómo se llaman las entregas, la más antigua primero; las que tienen el mismo nombre son una sola entrega</translation>
    </message>
    <message>
        <source>Deliveries that count</source>
        <translation>Entregas que cuentan</translation>
    </message>
    <message>
        <source>only rows of these deliveries count, by their names; without it those of all</source>
        <translation>solo cuentan las filas de estas entregas, por sus nombres; si no se indica, las de todas</translation>
    </message>
    <message numerus="yes">
        <source>%n page looks garbled (%1): its letters were read in a wrong encoding before the file was written. It will not match other files; export it as UTF-8.</source>
        <comment>%n pages look garbled (such as %1): their letters were read in a wrong encoding before the file was written. They will not match other files; export it as UTF-8.</comment>
        <translation>
            <numerusform>%n página parece ilegible (%1): sus letras se leyeron con una codificación incorrecta antes de escribir el archivo. No coincidirá con otros archivos; expórtelo en UTF-8.</numerusform>
            <numerusform>%n páginas parecen ilegibles (como %1): sus letras se leyeron con una codificación incorrecta antes de escribir el archivo. No coincidirán con otros archivos; expórtelo en UTF-8.</numerusform>
        </translation>
    </message>
    <message>
        <source>If they belong to the cookie above them, say --fill-down cookie; if they are blank because the visitor is unknown, --fill-down no.</source>
        <translation>Si pertenecen a la cookie que está encima, indique --fill-down cookie; si están vacías porque no se conoce al visitante, --fill-down no.</translation>
    </message>
    <message numerus="yes">
        <source>%n row has no cookie and stands below one that has: the cells of the cookie seem to be merged.</source>
        <comment>%n rows have no cookie and stand below one that has: the cells of the cookie seem to be merged.</comment>
        <translation>
            <numerusform>%n fila no tiene cookie y está debajo de otra que sí la tiene: parece que las celdas de la cookie están combinadas.</numerusform>
            <numerusform>%n filas no tienen cookie y están debajo de otra que sí la tiene: parece que las celdas de la cookie están combinadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n other file)</source>
        <comment>%1 (and %n other files)</comment>
        <translation>
            <numerusform>%1 (y %n archivo más)</numerusform>
            <numerusform>%1 (y %n archivos más)</numerusform>
        </translation>
    </message>
    <message>
        <source>The day %1 stands in both %2 and %3.</source>
        <translation>El día %1 figura tanto en %2 como en %3.</translation>
    </message>
    <message>
        <source>%1 days, %2 to %3, stand in both %4 and %5.</source>
        <translation>%1 días, del %2 al %3, figuran tanto en %4 como en %5.</translation>
    </message>
    <message>
        <source>%1 days between %2 and %3 stand in both %4 and %5.</source>
        <translation>%1 días entre el %2 y el %3 figuran tanto en %4 como en %5.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row is the same: it counts twice by --overlaps keep, the default, and once by --overlaps once; in the window it is chosen under Left out.</source>
        <comment>%Ln rows are the same: they count twice by --overlaps keep, the default, and once by --overlaps once; in the window it is chosen under Left out.</comment>
        <translation>
            <numerusform>%Ln fila es idéntica: cuenta dos veces con --overlaps keep, el valor predeterminado, y una con --overlaps once; en la ventana se elige en Omitidas.</numerusform>
            <numerusform>%Ln filas son idénticas: cuentan dos veces con --overlaps keep, el valor predeterminado, y una con --overlaps once; en la ventana se elige en Omitidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds a BU mapping by its columns and was not read as submissions; to open it, open the file as BU mapping, too.</source>
        <translation>Por sus columnas, %1 contiene una asignación de BU y no se ha leído como envíos; para abrirla, abra el archivo también como asignación de BU.</translation>
    </message>
    <message>
        <source>%1 holds submissions by its columns and was not read as BU mapping.</source>
        <translation>Por sus columnas, %1 contiene envíos y no se ha leído como asignación de BU.</translation>
    </message>
    <message>
        <source>Choose the one that says which business unit owns which page (on the command line --mapping-sheet NAME or --mapping-member NAME).</source>
        <translation>Elija la que indica a qué unidad de negocio pertenece cada página (en la línea de comandos, --mapping-sheet NAME o --mapping-member NAME).</translation>
    </message>
    <message numerus="yes">
        <source>%n cookie like %1 has no more than 15 digits that count: a spreadsheet may have rounded it, so that several visitors are one. If it did, export again and open the file here directly.</source>
        <comment>%n cookies like %1 have no more than 15 digits that count: a spreadsheet may have rounded them, so that several visitors are one. If it did, export again and open the file here directly.</comment>
        <translation>
            <numerusform>%n cookie como %1 no tiene más de 15 cifras significativas: es posible que una hoja de cálculo lo haya redondeado, de modo que varios visitantes son uno. Si es así, exporte de nuevo y abra el archivo aquí directamente.</numerusform>
            <numerusform>%n cookies como %1 no tienen más de 15 cifras significativas: es posible que una hoja de cálculo los haya redondeado, de modo que varios visitantes son uno. Si es así, exporte de nuevo y abra el archivo aquí directamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row has no gated_asset_type. If it stands on the first row of its group only (merged cells), export again with it on every row.</source>
        <comment>%n rows have no gated_asset_type. If it stands on the first row of its group only (merged cells), export again with it on every row.</comment>
        <translation>
            <numerusform>%n fila no tiene gated_asset_type. Si solo figura en la primera fila de su grupo (celdas combinadas), exporte de nuevo con él en cada fila.</numerusform>
            <numerusform>%n filas no tienen gated_asset_type. Si solo figura en la primera fila de su grupo (celdas combinadas), exporte de nuevo con él en cada fila.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers of form_submissions go up or down with every row: they look like running numbers, not counts. If each row is one submission, say --columns form_submissions=1.</source>
        <translation>Los números de form_submissions suben o bajan con cada fila: parecen números correlativos, no recuentos. Si cada fila es un envío, indique --columns form_submissions=1.</translation>
    </message>
    <message>
        <source>Dates like 18/05/01 were read with the year first (May 1, 2018): with the year last they would lie years apart.</source>
        <translation>Las fechas como 18/05/01 se leyeron con el año primero (1 de mayo de 2018): con el año al final, distarían años entre sí.</translation>
    </message>
    <message numerus="yes">
        <source>%n row repeats the cookie and page of an earlier row of these files; their submissions are added up.</source>
        <comment>%n rows repeat the cookie and page of an earlier row of these files; their submissions are added up.</comment>
        <translation>
            <numerusform>%n fila repite la cookie y la página de una fila anterior de estos archivos; sus envíos se suman.</numerusform>
            <numerusform>%n filas repiten la cookie y la página de una fila anterior de estos archivos; sus envíos se suman.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row repeats the cookie and page of an earlier row; their submissions are added up.</source>
        <comment>%n rows repeat the cookie and page of an earlier row; their submissions are added up.</comment>
        <translation>
            <numerusform>%n fila repite la cookie y la página de una fila anterior; sus envíos se suman.</numerusform>
            <numerusform>%n filas repiten la cookie y la página de una fila anterior; sus envíos se suman.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other</source>
        <comment>%Ln others</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row names no page (%1); it is counted, but such a page is never recommended.</source>
        <comment>%n rows name no page (%1); they are counted, but such a page is never recommended.</comment>
        <translation>
            <numerusform>%n fila no indica ninguna página (%1); se cuenta, pero una página así nunca se recomienda.</numerusform>
            <numerusform>%n filas no indican ninguna página (%1); se cuentan, pero una página así nunca se recomienda.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the BU mapping (business_unit, page_url), not an export of submissions.</source>
        <translation>Es la asignación de BU (business_unit, page_url), no una exportación de envíos.</translation>
    </message>
    <message>
        <source>Open it as the BU mapping, and as submissions the export with cookie, page_url and form_submissions.</source>
        <translation>Ábrala como asignación de BU y abra como envíos la exportación con cookie, page_url y form_submissions.</translation>
    </message>
    <message>
        <source>Dates like 4/5/2018 were read with the month first (April 5); no date of the file says which comes first. If the day does, export the dates like 2018-05-04.</source>
        <translation>Las fechas como 4/5/2018 se han leído con el mes delante (5 de abril); ninguna fecha del archivo aclara qué va primero. Si es el día, exporte las fechas como 2018-05-04.</translation>
    </message>
    <message numerus="yes">
        <source>%n row has no readable date (2018-05-04 is one); it counts without one.</source>
        <comment>%n rows have no readable date (2018-05-04 is one); they count without one.</comment>
        <translation>
            <numerusform>%n fila no tiene una fecha legible (2018-05-04 lo es); cuenta sin fecha.</numerusform>
            <numerusform>%n filas no tienen una fecha legible (2018-05-04 lo es); cuentan sin fecha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row without a cookie was taken to belong to the cookie above it.</source>
        <comment>%n rows without a cookie were taken to belong to the cookie above them.</comment>
        <translation>
            <numerusform>%n fila sin cookie se ha atribuido a la cookie de encima.</numerusform>
            <numerusform>%n filas sin cookie se han atribuido a la cookie de encima.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column for gated_asset_type has more than %1 different values.</source>
        <translation>La columna de gated_asset_type tiene más de %1 valores distintos.</translation>
    </message>
    <message>
        <source>Choose the column that names the kind of asset: in the window, or by --columns gated_asset_type=NAME on the command line.</source>
        <translation>Elija la columna que indica el tipo de recurso: en la ventana, o con --columns gated_asset_type=NAME en la línea de comandos.</translation>
    </message>
    <message numerus="yes">
        <source>%n cookie or page has NUL signs in it: the file may be damaged. Export it again.</source>
        <comment>%n cookies and pages have NUL signs in them: the file may be damaged. Export it again.</comment>
        <translation>
            <numerusform>%n cookie o página contiene caracteres NUL: puede que el archivo esté dañado. Expórtelo de nuevo.</numerusform>
            <numerusform>%n cookies y páginas contienen caracteres NUL: puede que el archivo esté dañado. Expórtelo de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the same file as %2, byte for byte: it was left out.</source>
        <translation>%1 es el mismo archivo que %2, byte por byte: se ha omitido.</translation>
    </message>
    <message>
        <source>The form submissions add up to more than %1: these are no counts.</source>
        <translation>Los envíos de formularios suman más de %1: no son recuentos.</translation>
    </message>
    <message>
        <source>Check what stands in the column of form_submissions; another one is chosen in the window, or by --columns form_submissions=NAME.</source>
        <translation>Compruebe qué contiene la columna de form_submissions; se puede elegir otra en la ventana o con --columns form_submissions=NAME.</translation>
    </message>
    <message>
        <source>No export of submissions is given.</source>
        <translation>No se ha indicado ninguna exportación de envíos.</translation>
    </message>
    <message>
        <source>Name at least one file.</source>
        <translation>Indique al menos un archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n other</source>
        <comment>%n others</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is shown what</source>
        <translation>Qué se muestra a quién</translation>
    </message>
    <message>
        <source>Business unit of the pages shown</source>
        <translation>Unidad de negocio de las páginas mostradas</translation>
    </message>
    <message>
        <source>Who took something of</source>
        <translation>Consumieron algo de</translation>
    </message>
    <message>
        <source>Read a row: how many times as often visitors who took something of it are shown a page of the column&apos;s business unit as all visitors are. 1: no more than others.</source>
        <translation>Lea por filas: cuántas veces más a menudo que al conjunto de visitantes se muestra una página de la unidad de negocio de la columna a quienes consumieron algo de la fila. 1: no más que a los demás.</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>audiencia</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Personal: what this cookie took speaks for the page. Popular: nothing it took does, but many others took the page.</source>
        <translation>Personal: lo que consumió esta cookie habla a favor de la página. Popular: nada de lo que consumió lo hace, pero muchos otros consumieron la página.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>The model&apos;s score, scaled to 0 to 1 over all pages of this cookie: how strong the page is among its own.</source>
        <translation>La puntuación del modelo, llevada a una escala de 0 a 1 entre todas las páginas de esta cookie: qué fuerza tiene la página entre las suyas.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Where the page stands in this cookie&apos;s own list: 1 is its best.</source>
        <translation>Qué lugar ocupa la página en la lista propia de esta cookie: 1 es el mejor.</translation>
    </message>
    <message>
        <source>Nobody is left to be offered it.</source>
        <translation>No queda nadie a quien ofrecérsela.</translation>
    </message>
    <message>
        <source>Nothing that anybody took speaks for it, or the rules leave it out.</source>
        <translation>Nada de lo que alguien haya consumido habla a su favor, o las reglas la excluyen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor should be offered it (among the ten best of %1, by what they took: %2).</source>
        <comment>%Ln visitors should be offered it (among the ten best of %1, by what they took: %2).</comment>
        <translation>
            <numerusform>Conviene ofrecérsela a %Ln visitante (está entre las diez mejores de %1; por lo que consumieron: %2).</numerusform>
            <numerusform>Conviene ofrecérsela a %Ln visitantes (está entre las diez mejores de %1; por lo que consumieron: %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal: what this visitor took speaks for the page. Popular: nothing it took does, but many others took the page.</source>
        <translation>Personal: lo que consumió este visitante habla a favor de la página. Popular: nada de lo que consumió lo hace, pero muchos otros consumieron la página.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>How strongly the visitor is linked with the page: the model&apos;s score, scaled to 0 to 1 over all pages of this visitor.</source>
        <translation>Con qué fuerza se vincula el visitante con la página: la puntuación del modelo, llevada a una escala de 0 a 1 entre todas las páginas de este visitante.</translation>
    </message>
    <message>
        <source>#</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Place in the audience, the best first: by the page&apos;s place in the visitor&apos;s own list, then by the link.</source>
        <translation>Lugar en la audiencia, los mejores primero: según el lugar de la página en la lista del visitante y después según el vínculo.</translation>
    </message>
    <message>
        <source>In their list</source>
        <translation>En su lista</translation>
    </message>
    <message>
        <source>The page&apos;s place in the visitor&apos;s own list of all pages not taken yet.</source>
        <translation>El lugar de la página en la lista propia del visitante con todas las páginas aún no consumidas.</translation>
    </message>
    <message>
        <source>who took it</source>
        <translation>quién la consumió</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>Form submissions of this by the visitor.</source>
        <translation>Envíos de formularios de este visitante aquí.</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>Joined rows of this visitor: pages it submitted, per row of the file.</source>
        <translation>Filas unidas de este visitante: páginas enviadas, por cada fila del archivo.</translation>
    </message>
    <message>
        <source>Because they took %1.</source>
        <translation>Porque consumió %1.</translation>
    </message>
    <message>
        <source>Because they took %1 and %2.</source>
        <translation>Porque consumió %1 y %2.</translation>
    </message>
    <message>
        <source>Because they took %1, %2 and %3.</source>
        <translation>Porque consumió %1, %2 y %3.</translation>
    </message>
    <message>
        <source>Because it is popular overall (%1 %).</source>
        <translation>Porque es popular en general (%1&#xa0;%).</translation>
    </message>
    <message>
        <source>That it is popular overall makes up %1 %.</source>
        <translation>Que sea popular en general supone el %1&#xa0;%.</translation>
    </message>
    <message>
        <source>The rest of what they took makes up %1 %.</source>
        <translation>El resto de lo que consumió supone el %1&#xa0;%.</translation>
    </message>
    <message>
        <source>What they took speaks against it (%1 %).</source>
        <translation>Lo que consumió habla en contra (%1&#xa0;%).</translation>
    </message>
    <message>
        <source>The rest of what they took speaks against it (%1 %).</source>
        <translation>El resto de lo que consumió habla en contra (%1&#xa0;%).</translation>
    </message>
    <message>
        <source>Drawn at random.</source>
        <translation>Elegida al azar.</translation>
    </message>
    <message>
        <source>Nothing this visitor took speaks for this page; many others took it.</source>
        <translation>Nada de lo que consumió este visitante habla a favor de esta página; muchos otros la consumieron.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing this visitor took speaks for this page; %Ln visitor took it.</source>
        <comment>Nothing this visitor took speaks for this page; %Ln visitors took it.</comment>
        <translation>
            <numerusform>Nada de lo que consumió este visitante habla a favor de esta página; la consumió %Ln visitante.</numerusform>
            <numerusform>Nada de lo que consumió este visitante habla a favor de esta página; la consumieron %Ln visitantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>Share of the score that comes from each page submitted:</source>
        <translation>Parte de la puntuación que procede de cada página enviada:</translation>
    </message>
    <message>
        <source>%1 %  %2</source>
        <translation>%1&#xa0;%  %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more page: %1 %</source>
        <comment>and %Ln more pages: %1 %</comment>
        <translation>
            <numerusform>y %Ln página más: %1&#xa0;%</numerusform>
            <numerusform>y %Ln páginas más: %1&#xa0;%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more page against it: %1 %</source>
        <comment>and %Ln more pages against it: %1 %</comment>
        <translation>
            <numerusform>y %Ln página más en contra: %1&#xa0;%</numerusform>
            <numerusform>y %Ln páginas más en contra: %1&#xa0;%</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages of the business unit.</source>
        <translation>Páginas de la unidad de negocio.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>How many visitors took a page of it.</source>
        <translation>Cuántos visitantes consumieron una página suya.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Consumidas</translation>
    </message>
    <message>
        <source>Its share of all pages taken, a page counting once for each visitor who took it: the base of what is recommended, too.</source>
        <translation>Su proporción de todas las páginas consumidas; una página cuenta una vez por cada visitante que la consumió: también es la base de lo que se recomienda.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendadas</translation>
    </message>
    <message>
        <source>Its share of all places in the lists.</source>
        <translation>Su proporción de todos los lugares de las listas.</translation>
    </message>
    <message>
        <source>Its share of all form submissions.</source>
        <translation>Su proporción de todos los envíos de formularios.</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Evaluados</translation>
    </message>
    <message>
        <source>Visitors of whom a page of this business unit was hidden: what the figure rests on.</source>
        <translation>Visitantes a los que se ocultó una página de esta unidad de negocio: en ellos se apoya la cifra.</translation>
    </message>
    <message>
        <source>Hidden pages</source>
        <translation>Ocultas</translation>
    </message>
    <message>
        <source>Pages of it that were hidden, over all repeats.</source>
        <translation>Páginas suyas que se ocultaron, en todas las repeticiones.</translation>
    </message>
    <message>
        <source>Found in the top 10</source>
        <translation>En el top 10</translation>
    </message>
    <message>
        <source>Share of the hidden pages of this business unit that the list of ten has. The line is the 95 % interval over visitors.</source>
        <translation>Proporción de las páginas ocultas de esta unidad de negocio que figuran en la lista de diez. La línea es el intervalo del 95&#xa0;% calculado sobre los visitantes.</translation>
    </message>
    <message>
        <source>Found, low</source>
        <translation>Halladas, mín.</translation>
    </message>
    <message>
        <source>Lower end of the 95 % interval.</source>
        <translation>Extremo inferior del intervalo del 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Found, high</source>
        <translation>Halladas, máx.</translation>
    </message>
    <message>
        <source>Upper end of the 95 % interval.</source>
        <translation>Extremo superior del intervalo del 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Against all pages</source>
        <translation>Frente al total</translation>
    </message>
    <message>
        <source>Found, less the share found over all hidden pages.</source>
        <translation>Halladas, menos la proporción hallada entre todas las páginas ocultas.</translation>
    </message>
    <message>
        <source>Against all, low</source>
        <translation>Frente al total, mín.</translation>
    </message>
    <message>
        <source>Lower end of the difference&apos;s 95 % interval.</source>
        <translation>Extremo inferior del intervalo del 95&#xa0;% de la diferencia.</translation>
    </message>
    <message>
        <source>Against all, high</source>
        <translation>Frente al total, máx.</translation>
    </message>
    <message>
        <source>Upper end of the difference&apos;s 95 % interval.</source>
        <translation>Extremo superior del intervalo del 95&#xa0;% de la diferencia.</translation>
    </message>
    <message>
        <source>business units</source>
        <translation>unidades de negocio</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Better or worse than over all pages, only where the interval carries it.</source>
        <translation>Mejor o peor que el conjunto de páginas, solo cuando el intervalo lo respalda.</translation>
    </message>
    <message>
        <source>Popular only</source>
        <translation>Solo populares</translation>
    </message>
    <message>
        <source>Of the visitors who took a page of it and get a list, the share whose list is popular pages only: nothing they took speaks for a page.</source>
        <translation>De los visitantes que consumieron una página suya y reciben una lista, la proporción cuya lista solo tiene páginas populares: nada de lo que consumieron habla a favor de ninguna página.</translation>
    </message>
    <message>
        <source>affinity of business units</source>
        <translation>afinidad entre unidades de negocio</translation>
    </message>
    <message>
        <source>Who took</source>
        <translation>Quién consumió</translation>
    </message>
    <message>
        <source>Visitors who took a page of this business unit</source>
        <translation>Visitantes que consumieron una página de esta unidad de negocio</translation>
    </message>
    <message>
        <source>Is recommended</source>
        <translation>Se le recomienda</translation>
    </message>
    <message>
        <source>The business unit of the listed pages</source>
        <translation>La unidad de negocio de las páginas recomendadas</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visitantes</translation>
    </message>
    <message>
        <source>Visitors with a list</source>
        <translation>Visitantes con una lista</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Places in their lists</source>
        <translation>Lugares en sus listas</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Share of the places in their lists</source>
        <translation>Proporción de los lugares de sus listas</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>That share over the one in all lists: above 1 more than everybody gets</source>
        <translation>Esa proporción dividida entre la de todas las listas: por encima de 1, más que el conjunto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cookie then</source>
        <comment>%Ln cookies then</comment>
        <translation>
            <numerusform>%Ln cookie entonces</numerusform>
            <numerusform>%Ln cookies entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln now</source>
        <comment>%Ln now</comment>
        <translation>
            <numerusform>%Ln ahora</numerusform>
            <numerusform>%Ln ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana desde</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Interactions over time</source>
        <translation>Evolución de las interacciones</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interacciones</translation>
    </message>
    <message>
        <source>Distinct pairs of visitor and page within each period. The last one has %1 of %2 days.</source>
        <translation>Pares distintos de visitante y página en cada periodo. El último tiene %1 de %2 días.</translation>
    </message>
    <message>
        <source>Distinct pairs of visitor and page within each period.</source>
        <translation>Pares distintos de visitante y página en cada periodo.</translation>
    </message>
    <message>
        <source>Did they take what was recommended?</source>
        <translation>¿Consumieron lo que se les recomendó?</translation>
    </message>
    <message>
        <source>Of 100 visitors</source>
        <translation>De cada 100 visitantes</translation>
    </message>
    <message>
        <source>Ten pages</source>
        <translation>Diez páginas</translation>
    </message>
    <message>
        <source>Took one of ten pages</source>
        <translation>Consumieron una de diez páginas</translation>
    </message>
    <message>
        <source>Most popular pages</source>
        <translation>Páginas más populares</translation>
    </message>
    <message>
        <source>Random pages</source>
        <translation>Páginas al azar</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Unidad de negocio</translation>
    </message>
    <message>
        <source>The owner by the BU mapping of now.</source>
        <translation>Su propietaria según la asignación de BU actual.</translation>
    </message>
    <message>
        <source>Asset type</source>
        <translation>Tipo de recurso</translation>
    </message>
    <message>
        <source>Kind of asset behind the form.</source>
        <translation>Clase de recurso que hay tras el formulario.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>The form&apos;s page.</source>
        <translation>La página del formulario.</translation>
    </message>
    <message>
        <source>new, rose</source>
        <translation>nueva, sube</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>sube</translation>
    </message>
    <message>
        <source>vanished, fell</source>
        <translation>desaparece, baja</translation>
    </message>
    <message>
        <source>fell</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>vanished</source>
        <translation>desaparece</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>no se puede saber</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>muy pocos para saberlo</translation>
    </message>
    <message>
        <source>How many more of 100 visitors took it than before, with the 95 % interval. In strong ink where that leaves 0 out.</source>
        <translation>De cada 100 visitantes, cuántos más que antes la consumieron, con el intervalo del 95&#xa0;%. En tono intenso cuando este deja fuera el 0.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Reach before</source>
        <translation>Alcance antes</translation>
    </message>
    <message>
        <source>Visitors of then who took it.</source>
        <translation>Visitantes de entonces que la consumieron.</translation>
    </message>
    <message>
        <source>Reach after</source>
        <translation>Alcance después</translation>
    </message>
    <message>
        <source>Visitors of now who took it.</source>
        <translation>Visitantes de ahora que la consumieron.</translation>
    </message>
    <message>
        <source>How many visitors took it, then and now.</source>
        <translation>Cuántos visitantes la consumieron, entonces y ahora.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Share before</source>
        <translation>% antes</translation>
    </message>
    <message>
        <source>Of the visitors of then.</source>
        <translation>De los visitantes de entonces.</translation>
    </message>
    <message>
        <source>Share after</source>
        <translation>% después</translation>
    </message>
    <message>
        <source>Of the visitors of now.</source>
        <translation>De los visitantes de ahora.</translation>
    </message>
    <message>
        <source>Change from</source>
        <translation>Cambio desde</translation>
    </message>
    <message>
        <source>Lower end of the change&apos;s 95 % interval.</source>
        <translation>Extremo inferior del intervalo del 95&#xa0;% del cambio.</translation>
    </message>
    <message>
        <source>Change to</source>
        <translation>Cambio hasta</translation>
    </message>
    <message>
        <source>Upper end of the change&apos;s 95 % interval.</source>
        <translation>Extremo superior del intervalo del 95&#xa0;% del cambio.</translation>
    </message>
    <message>
        <source>Adjusted p</source>
        <translation>p ajustado</translation>
    </message>
    <message>
        <source>Of no change, corrected for looking at many (Benjamini and Hochberg).</source>
        <translation>De que no haya cambio, corregido por examinar muchas a la vez (Benjamini y Hochberg).</translation>
    </message>
    <message>
        <source>Rose or fell where the interval leaves 0 out. Of many, some do by chance alone.</source>
        <translation>Sube o baja cuando el intervalo deja fuera el 0. Entre muchas, algunas lo hacen solo por azar.</translation>
    </message>
    <message>
        <source>Submissions before</source>
        <translation>Envíos antes</translation>
    </message>
    <message>
        <source>Form submissions of then.</source>
        <translation>Envíos de formularios de entonces.</translation>
    </message>
    <message>
        <source>Submissions after</source>
        <translation>Envíos después</translation>
    </message>
    <message>
        <source>Form submissions of now.</source>
        <translation>Envíos de formularios de ahora.</translation>
    </message>
    <message>
        <source>Submissions, change</source>
        <translation>Envíos, cambio</translation>
    </message>
    <message>
        <source>More form submissions for each visitor than before.</source>
        <translation>Cuántos envíos de formularios más que antes por visitante.</translation>
    </message>
    <message>
        <source>Submissions, from</source>
        <translation>Envíos, desde</translation>
    </message>
    <message>
        <source>Lower end of its 95 % interval.</source>
        <translation>Extremo inferior de su intervalo del 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Submissions, to</source>
        <translation>Envíos, hasta</translation>
    </message>
    <message>
        <source>Upper end of its 95 % interval.</source>
        <translation>Extremo superior de su intervalo del 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Found before</source>
        <translation>Halladas antes</translation>
    </message>
    <message>
        <source>Share of its hidden pages of then that the top 10 has.</source>
        <translation>Proporción de sus páginas ocultas de entonces que figuran en el top 10.</translation>
    </message>
    <message>
        <source>Found after</source>
        <translation>Halladas después</translation>
    </message>
    <message>
        <source>Share of its hidden pages of now that the top 10 has.</source>
        <translation>Proporción de sus páginas ocultas de ahora que figuran en el top 10.</translation>
    </message>
    <message>
        <source>Found, change</source>
        <translation>Halladas, cambio</translation>
    </message>
    <message>
        <source>The difference of the two.</source>
        <translation>La diferencia entre ambas.</translation>
    </message>
    <message>
        <source>Found, from</source>
        <translation>Halladas, desde</translation>
    </message>
    <message>
        <source>Found, to</source>
        <translation>Halladas, hasta</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>cambios</translation>
    </message>
    <message>
        <source>interactions over time</source>
        <translation>evolución de las interacciones</translation>
    </message>
    <message>
        <source>The owner by the BU mapping.</source>
        <translation>Su propietaria según la asignación de BU.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>First day of the period.</source>
        <translation>Primer día del periodo.</translation>
    </message>
    <message>
        <source>Distinct pairs of visitor and page within the period.</source>
        <translation>Pares distintos de visitante y página en el periodo.</translation>
    </message>
    <message>
        <source>In %1, %2 of 100 took a page that the lists of %3 had for them. From the most popular pages that cannot be told apart (95 %: %4 to %5 of 100).</source>
        <translation>En %1, %2 de cada 100 consumieron una página que las listas de %3 tenían para ellos. No se distingue de las páginas más populares (95&#xa0;%: de %4 a %5 de cada 100).</translation>
    </message>
    <message>
        <source>In %1, %2 of 100 took a page that the lists of %3 had for them, %4 fewer than with the most popular pages (95 %: %5 to %6).</source>
        <translation>En %1, %2 de cada 100 consumieron una página que las listas de %3 tenían para ellos, %4 menos que con las páginas más populares (95&#xa0;%: de %5 a %6).</translation>
    </message>
    <message>
        <source>In %1, %2 of 100 took a page that the lists of %3 had for them, %4 more than with the most popular pages (95 %: %5 to %6).</source>
        <translation>En %1, %2 de cada 100 consumieron una página que las listas de %3 tenían para ellos, %4 más que con las páginas más populares (95&#xa0;%: de %5 a %6).</translation>
    </message>
    <message>
        <source>%1 (%2, now %3)</source>
        <translation>%1 (%2, ahora %3)</translation>
    </message>
    <message>
        <source>No visitor of %1 came back in %2, so nothing says whether they took what was recommended.</source>
        <translation>Ningún visitante de %1 volvió en %2, así que nada indica si consumieron lo que se les recomendó.</translation>
    </message>
    <message>
        <source>Of the visitors who came back in %1 none took a page that was new to them, so nothing says whether they took what was recommended.</source>
        <translation>De los visitantes que volvieron en %1, ninguno consumió una página nueva para él, así que nada indica si consumieron lo que se les recomendó.</translation>
    </message>
    <message>
        <source>Of 100 visitors who came back and took something new: how many took at least one of their ten pages.</source>
        <translation>De cada 100 visitantes que volvieron y consumieron algo nuevo: cuántos consumieron al menos una de sus diez páginas.</translation>
    </message>
    <message>
        <source>Lists learnt on %1 alone, judged on %2.</source>
        <translation>Listas aprendidas solo con %1 y juzgadas con %2.</translation>
    </message>
    <message>
        <source>%1 came back, %2 took something new.</source>
        <translation>Volvieron: %1; consumieron algo nuevo: %2.</translation>
    </message>
    <message>
        <source>Who saw a recommendation is not known: this shows good guesses, not an effect.</source>
        <translation>No se sabe quién vio una recomendación: esto muestra buenas conjeturas, no un efecto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor is new, %1 did not return.</source>
        <comment>%Ln visitors are new, %1 did not return.</comment>
        <translation>
            <numerusform>%Ln visitante es nuevo; no volvieron: %1.</numerusform>
            <numerusform>%Ln visitantes son nuevos; no volvieron: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page is new, %1 vanished.</source>
        <comment>%Ln pages are new, %1 vanished.</comment>
        <translation>
            <numerusform>%Ln página es nueva; desaparecieron: %1.</numerusform>
            <numerusform>%Ln páginas son nuevas; desaparecieron: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>too few visitors to tell what rose or fell</source>
        <translation>muy pocos visitantes para saber qué sube o baja</translation>
    </message>
    <message>
        <source>%1 rose, %2 fell; about %3 would by chance alone</source>
        <translation>suben: %1; bajan: %2; solo por azar lo harían unas %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row stands in an earlier file, too: it counts once, for that.</source>
        <comment>%Ln rows stand in an earlier file, too: they count once, for that.</comment>
        <translation>
            <numerusform>%Ln fila figura también en un archivo anterior: cuenta una vez, para ese archivo.</numerusform>
            <numerusform>%Ln filas figuran también en un archivo anterior: cuentan una vez, para ese archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pages belong to another business unit than before, among them %2. In both deliveries the unit of now counts.</source>
        <translation>%1 páginas pertenecen a otra unidad de negocio que antes, entre ellas %2. En ambas entregas cuenta la unidad actual.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page belongs to another business unit than before: %1. In both deliveries the unit of now counts.</source>
        <comment>%Ln pages belong to another business unit than before: %1. In both deliveries the unit of now counts.</comment>
        <translation>
            <numerusform>%Ln página pertenece a otra unidad de negocio que antes: %1. En ambas entregas cuenta la unidad actual.</numerusform>
            <numerusform>%Ln páginas pertenecen a otra unidad de negocio que antes: %1. En ambas entregas cuenta la unidad actual.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the visitors of then is in the control group, or all are: there is no uplift to measure.</source>
        <translation>Ninguno de los visitantes de entonces está en el grupo de control, o lo están todos: no hay ninguna mejora que medir.</translation>
    </message>
    <message>
        <source>Neither those who were shown their lists nor the control group came back: there is no uplift to measure.</source>
        <translation>No volvieron ni aquellos a quienes se mostraron sus listas ni los del grupo de control: no hay ninguna mejora que medir.</translation>
    </message>
    <message>
        <source>Of 100 visitors who were shown their lists %1 took a listed page, of 100 of the control group %2: %3 of 100 (95 %: %4 to %5).</source>
        <translation>De cada 100 visitantes a quienes se mostraron sus listas, %1 consumieron una página recomendada; de cada 100 del grupo de control, %2: %3 de cada 100 (95&#xa0;%: de %4 a %5).</translation>
    </message>
    <message>
        <source>No difference can be told from chance.</source>
        <translation>No se aprecia ninguna diferencia distinguible del azar.</translation>
    </message>
    <message>
        <source>%1 of 100 visitors take a listed page of their own accord: an uplift of %2 of 100 is not possible.</source>
        <translation>%1 de cada 100 visitantes consumen por iniciativa propia una página recomendada: una mejora de %2 de cada 100 no es posible.</translation>
    </message>
    <message>
        <source>%1 of 100 visitors take a listed page of their own accord. To tell an uplift of %2 of 100 from chance in four of five tests takes %3 visitors, %4 % of them as the control group; there are %5, which tell an uplift of %6 of 100.</source>
        <translation>%1 de cada 100 visitantes consumen por iniciativa propia una página recomendada. Para distinguir del azar una mejora de %2 de cada 100 en cuatro de cada cinco pruebas hacen falta %3 visitantes, el %4&#xa0;% de ellos como grupo de control; hay %5, que permiten distinguir una mejora de %6 de cada 100.</translation>
    </message>
    <message>
        <source>submissions</source>
        <translation>envíos</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more file</source>
        <comment>%1 and %Ln more files</comment>
        <translation>
            <numerusform>%1 y %Ln archivo más</numerusform>
            <numerusform>%1 y %Ln archivos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Random pages %1 %</source>
        <translation>Páginas al azar %1&#xa0;%</translation>
    </message>
    <message>
        <source>Most popular pages %1 %</source>
        <translation>Páginas más populares %1&#xa0;%</translation>
    </message>
    <message>
        <source>Only %1, by popularity %2 %</source>
        <translation>Solo %1, por popularidad %2&#xa0;%</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderado</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>débil</translation>
    </message>
    <message>
        <source>Top hit rate = recommended pages whose business unit is among those of the cookie&apos;s strongest submissions / 10.</source>
        <translation>Tasa de acierto top = páginas recomendadas cuya unidad de negocio está entre las de los envíos más intensos de la cookie / 10.</translation>
    </message>
    <message>
        <source>Hit rate = recommended pages whose business unit is among those that the cookie has already consumed / 10.</source>
        <translation>Tasa de acierto = páginas recomendadas cuya unidad de negocio está entre las que la cookie ya ha consumido / 10.</translation>
    </message>
    <message>
        <source>The dashed lines are lists that know nothing of the single cookie.</source>
        <translation>Las líneas discontinuas son listas que no saben nada de cada cookie en particular.</translation>
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
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>trained %1</source>
        <translation>entrenado %1</translation>
    </message>
    <message>
        <source>Top hit rate of the recommendations</source>
        <translation>Tasa de acierto top de las recomendaciones</translation>
    </message>
    <message>
        <source>Hit rate of the recommendations</source>
        <translation>Tasa de acierto de las recomendaciones</translation>
    </message>
    <message>
        <source>Top hit rate (%)</source>
        <translation>Tasa de acierto top (%)</translation>
    </message>
    <message>
        <source>Hit rate (%)</source>
        <translation>Tasa de acierto (%)</translation>
    </message>
    <message>
        <source>Mean %1 %</source>
        <translation>Media %1&#xa0;%</translation>
    </message>
    <message>
        <source>Average similarity</source>
        <translation>Similitud media</translation>
    </message>
    <message>
        <source>Average page similarity by business unit</source>
        <translation>Similitud media de las páginas por unidad de negocio</translation>
    </message>
    <message>
        <source>Average page similarity by asset type</source>
        <translation>Similitud media de las páginas por tipo de recurso</translation>
    </message>
    <message>
        <source>Average similarity of each page</source>
        <translation>Similitud media de cada página</translation>
    </message>
    <message>
        <source>How much a page has in common with the ten pages most like it, by the model&apos;s own measure; of a group, the average over its pages.</source>
        <translation>Cuánto tiene en común una página con las diez que más se le parecen, según la medida del propio modelo; en un grupo, la media de sus páginas.</translation>
    </message>
    <message>
        <source>Hit rate by interactions and submissions</source>
        <translation>Tasa de acierto por interacciones y envíos</translation>
    </message>
    <message>
        <source>Form submissions</source>
        <translation>Envíos de formularios</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Tasa de acierto</translation>
    </message>
    <message>
        <source>In-sample, one dot a cookie.</source>
        <translation>Dentro de la muestra, un punto por cookie.</translation>
    </message>
    <message>
        <source>Whether hit rates go with interactions cannot be told from this data.</source>
        <translation>Con estos datos no se puede saber si las tasas de acierto van ligadas a las interacciones.</translation>
    </message>
    <message>
        <source>Cookies with more interactions tend to have higher hit rates; the link is at least %1 (%2; likely %3 to %4).</source>
        <translation>Las cookies con más interacciones suelen tener tasas de acierto más altas; el vínculo es como mínimo %1 (%2; probablemente de %3 a %4).</translation>
    </message>
    <message>
        <source>Cookies with more interactions tend to have lower hit rates; the link is at least %1 (%2; likely %3 to %4).</source>
        <translation>Las cookies con más interacciones suelen tener tasas de acierto más bajas; el vínculo es como mínimo %1 (%2; probablemente de %3 a %4).</translation>
    </message>
    <message>
        <source>Hit rates show no clear link with interactions (%1; likely %2 to %3).</source>
        <translation>Las tasas de acierto no muestran un vínculo claro con las interacciones (%1; probablemente de %2 a %3).</translation>
    </message>
    <message>
        <source>Whether hit rates go with form submissions cannot be told from this data.</source>
        <translation>Con estos datos no se puede saber si las tasas de acierto van ligadas a los envíos de formularios.</translation>
    </message>
    <message>
        <source>Cookies with more form submissions tend to have higher hit rates; the link is at least %1 (%2; likely %3 to %4).</source>
        <translation>Las cookies con más envíos de formularios suelen tener tasas de acierto más altas; el vínculo es como mínimo %1 (%2; probablemente de %3 a %4).</translation>
    </message>
    <message>
        <source>Cookies with more form submissions tend to have lower hit rates; the link is at least %1 (%2; likely %3 to %4).</source>
        <translation>Las cookies con más envíos de formularios suelen tener tasas de acierto más bajas; el vínculo es como mínimo %1 (%2; probablemente de %3 a %4).</translation>
    </message>
    <message>
        <source>Hit rates show no clear link with form submissions (%1; likely %2 to %3).</source>
        <translation>Las tasas de acierto no muestran un vínculo claro con los envíos de formularios (%1; probablemente de %2 a %3).</translation>
    </message>
    <message>
        <source>Histogram: %1.</source>
        <translation>Histograma: %1.</translation>
    </message>
    <message>
        <source>Bar chart: %1.</source>
        <translation>Gráfico de barras: %1.</translation>
    </message>
    <message>
        <source>Chart of values with their intervals: %1.</source>
        <translation>Gráfico de valores con sus intervalos: %1.</translation>
    </message>
    <message>
        <source>Line chart: %1.</source>
        <translation>Gráfico de líneas: %1.</translation>
    </message>
    <message>
        <source>Scatter plot: %1.</source>
        <translation>Gráfico de dispersión: %1.</translation>
    </message>
    <message>
        <source>Scatter plot in three dimensions: %1.</source>
        <translation>Gráfico de dispersión en tres dimensiones: %1.</translation>
    </message>
    <message>
        <source>Heat map: %1.</source>
        <translation>Mapa de calor: %1.</translation>
    </message>
    <message>
        <source>%1: no values.</source>
        <translation>%1: sin valores.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3.</source>
        <translation>%1: de %2 a %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln value from %2 to %3; highest: %4, lowest: %5.</source>
        <comment>%1: %Ln values from %2 to %3; highest: %4, lowest: %5.</comment>
        <translation>
            <numerusform>%1: %Ln valor de %2 a %3; el más alto: %4, el más bajo: %5.</numerusform>
            <numerusform>%1: %Ln valores de %2 a %3; el más alto: %4, el más bajo: %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dot.</source>
        <comment>%Ln dots.</comment>
        <translation>
            <numerusform>%Ln punto.</numerusform>
            <numerusform>%Ln puntos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more series.</source>
        <comment>%Ln more series.</comment>
        <translation>
            <numerusform>%Ln serie más.</numerusform>
            <numerusform>%Ln series más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked: %1.</source>
        <translation>Marcado: %1.</translation>
    </message>
    <message>
        <source>%1 is highest with %2, %3 lowest with %4</source>
        <translation>%1 tiene el valor más alto, %2; %3, el más bajo, %4</translation>
    </message>
    <message>
        <source>Pages for each visitor</source>
        <translation>Páginas por visitante</translation>
    </message>
    <message>
        <source>Submissions for each visitor</source>
        <translation>Envíos por visitante</translation>
    </message>
    <message>
        <source>Get popular pages only</source>
        <translation>Reciben solo páginas populares</translation>
    </message>
    <message>
        <source>Took something of %1</source>
        <translation>Consumieron algo de %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>muy pocos para saberlo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>cohort and the rest</source>
        <translation>cohorte y resto</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>The cohort&apos;s figure less the rest&apos;s. In strong ink where the interval leaves 0 out: then it is more than chance gives.</source>
        <translation>La cifra de la cohorte menos la del resto. En tono intenso cuando el intervalo deja fuera el 0: entonces es más de lo que da el azar.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>What is compared.</source>
        <translation>Lo que se compara.</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohorte</translation>
    </message>
    <message>
        <source>Mean over the visitors of the cohort.</source>
        <translation>Media de los visitantes de la cohorte.</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Resto</translation>
    </message>
    <message>
        <source>Mean over all other visitors.</source>
        <translation>Media de todos los demás visitantes.</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>Between these the true difference lies, for 95 of 100 such comparisons. It needs ten visitors on either side.</source>
        <translation>Entre estos valores está la diferencia verdadera en 95 de cada 100 comparaciones así. Hacen falta diez visitantes en cada lado.</translation>
    </message>
    <message>
        <source>%1 visitors beside the other %2. Where several figures are compared, one in twenty looks different by chance alone.</source>
        <translation>%1 visitantes junto a los otros %2. Cuando se comparan varias cifras, una de cada veinte parece distinta solo por azar.</translation>
    </message>
    <message>
        <source>cookies</source>
        <translation>cookies</translation>
    </message>
    <message>
        <source>Pages that this cookie submitted, once for each row of the file that they stand in.</source>
        <translation>Páginas que envió esta cookie, una vez por cada fila del archivo en que figuran.</translation>
    </message>
    <message>
        <source>Sum of form submissions.</source>
        <translation>Suma de envíos de formularios.</translation>
    </message>
    <message>
        <source>Share of the ten recommended pages whose business unit is among those that this cookie submitted. In-sample: the model has seen these submissions. Without a figure: none of its pages has a business unit, or nothing it took speaks for another page.</source>
        <translation>Proporción de las diez páginas recomendadas cuya unidad de negocio está entre las que envió esta cookie. Dentro de la muestra: el modelo ha visto estos envíos. Sin cifra: ninguna de sus páginas tiene unidad de negocio, o nada de lo que consumió habla a favor de otra página.</translation>
    </message>
    <message>
        <source>Top hit rate</source>
        <translation>Tasa de acierto top</translation>
    </message>
    <message>
        <source>The same for the business units of its strongest submissions only. In-sample. Without a figure: none of these has a business unit, or nothing it took speaks for another page.</source>
        <translation>Lo mismo, solo con las unidades de negocio de sus envíos más intensos. Dentro de la muestra. Sin cifra: ninguno de ellos tiene unidad de negocio, o nada de lo que consumió habla a favor de otra página.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln submission</source>
        <comment>%Ln submissions</comment>
        <translation>
            <numerusform>%Ln envío</numerusform>
            <numerusform>%Ln envíos</numerusform>
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
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln type</source>
        <comment>%Ln types</comment>
        <translation>
            <numerusform>%Ln tipo</numerusform>
            <numerusform>%Ln tipos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page in %1</source>
        <comment>%Ln pages in %1</comment>
        <translation>
            <numerusform>%Ln página en %1</numerusform>
            <numerusform>%Ln páginas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no BU mapping</source>
        <translation>sin asignación de BU</translation>
    </message>
    <message>
        <source>no page with a BU</source>
        <translation>ninguna página con BU</translation>
    </message>
    <message>
        <source>%1, %2, %3 and %4</source>
        <translation>%1, %2, %3 y %4</translation>
    </message>
    <message>
        <source>Is it that of other files? Where page addresses differ in form alone, see Matching below.</source>
        <translation>¿Es la de otros archivos? Si las direcciones de las páginas solo difieren en la forma, consulte Coincidencia más abajo.</translation>
    </message>
    <message>
        <source>This BU mapping has a business unit for none of the submissions.</source>
        <translation>Esta asignación de BU no tiene unidad de negocio para ninguno de los envíos.</translation>
    </message>
    <message>
        <source>This BU mapping has a business unit for less than 0.1 % of the submissions.</source>
        <translation>Esta asignación de BU tiene unidad de negocio para menos del 0,1&#xa0;% de los envíos.</translation>
    </message>
    <message>
        <source>This BU mapping has a business unit for only %1 % of the submissions.</source>
        <translation>Esta asignación de BU solo tiene unidad de negocio para el %1&#xa0;% de los envíos.</translation>
    </message>
    <message>
        <source>Is it the right BU mapping for them?</source>
        <translation>¿Es la asignación de BU que les corresponde?</translation>
    </message>
    <message>
        <source>By %1, which is open, none of these submissions has a business unit.</source>
        <translation>Según %1, que está abierta, ninguno de estos envíos tiene unidad de negocio.</translation>
    </message>
    <message>
        <source>By %1, which is open, less than 0.1 % of these submissions have a business unit.</source>
        <translation>Según %1, que está abierta, menos del 0,1&#xa0;% de estos envíos tiene unidad de negocio.</translation>
    </message>
    <message>
        <source>By %1, which is open, only %2 % of these submissions have a business unit.</source>
        <translation>Según %1, que está abierta, solo el %2&#xa0;% de estos envíos tiene unidad de negocio.</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>entregas</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Files of the same days are one delivery, and each other file is one of its own.</source>
        <translation>Los archivos de los mismos días forman una sola entrega; cada uno de los demás es una entrega propia.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Submission rows of it.</source>
        <translation>Sus filas de envíos.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>The earliest date of its rows.</source>
        <translation>La fecha más antigua de sus filas.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>The latest date of its rows.</source>
        <translation>La fecha más reciente de sus filas.</translation>
    </message>
    <message>
        <source>Visitors with an id of their own.</source>
        <translation>Visitantes con un identificador propio.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Of them, those that no earlier delivery has.</source>
        <translation>De ellos, los que no tiene ninguna entrega anterior.</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Recurrentes</translation>
    </message>
    <message>
        <source>Of them, those that an earlier delivery has, too.</source>
        <translation>De ellos, los que ya tenía una entrega anterior.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Whether its rows are among those that are learnt from.</source>
        <translation>Si sus filas están entre aquellas de las que se aprende.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 visitors gets popular pages only: nothing they took is connected with other pages that the rules allow.</source>
        <comment>%Ln of %1 visitors get popular pages only: nothing they took is connected with other pages that the rules allow.</comment>
        <translation>
            <numerusform>%Ln de %1 visitantes recibe solo páginas populares: nada de lo que consumió está relacionado con otras páginas que permitan las reglas.</numerusform>
            <numerusform>%Ln de %1 visitantes reciben solo páginas populares: nada de lo que consumieron está relacionado con otras páginas que permitan las reglas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 visitors gets popular pages only: nothing they took is connected closely enough with other pages that the rules allow.</source>
        <comment>%Ln of %1 visitors get popular pages only: nothing they took is connected closely enough with other pages that the rules allow.</comment>
        <translation>
            <numerusform>%Ln de %1 visitantes recibe solo páginas populares: nada de lo que consumió está lo bastante relacionado con otras páginas que permitan las reglas.</numerusform>
            <numerusform>%Ln de %1 visitantes reciben solo páginas populares: nada de lo que consumieron está lo bastante relacionado con otras páginas que permitan las reglas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 visitors gets popular pages only: nothing they took is connected with other pages.</source>
        <comment>%Ln of %1 visitors get popular pages only: nothing they took is connected with other pages.</comment>
        <translation>
            <numerusform>%Ln de %1 visitantes recibe solo páginas populares: nada de lo que consumió está relacionado con otras páginas.</numerusform>
            <numerusform>%Ln de %1 visitantes reciben solo páginas populares: nada de lo que consumieron está relacionado con otras páginas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 visitors gets popular pages only: nothing they took is connected closely enough with other pages.</source>
        <comment>%Ln of %1 visitors get popular pages only: nothing they took is connected closely enough with other pages.</comment>
        <translation>
            <numerusform>%Ln de %1 visitantes recibe solo páginas populares: nada de lo que consumió está lo bastante relacionado con otras páginas.</numerusform>
            <numerusform>%Ln de %1 visitantes reciben solo páginas populares: nada de lo que consumieron está lo bastante relacionado con otras páginas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 visitors gets no pages: nothing they took is connected with other pages that the rules allow.</source>
        <comment>%Ln of %1 visitors get no pages: nothing they took is connected with other pages that the rules allow.</comment>
        <translation>
            <numerusform>%Ln de %1 visitantes no recibe ninguna página: nada de lo que consumió está relacionado con otras páginas que permitan las reglas.</numerusform>
            <numerusform>%Ln de %1 visitantes no reciben ninguna página: nada de lo que consumieron está relacionado con otras páginas que permitan las reglas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 visitors gets no pages: nothing they took is connected closely enough with other pages that the rules allow.</source>
        <comment>%Ln of %1 visitors get no pages: nothing they took is connected closely enough with other pages that the rules allow.</comment>
        <translation>
            <numerusform>%Ln de %1 visitantes no recibe ninguna página: nada de lo que consumió está lo bastante relacionado con otras páginas que permitan las reglas.</numerusform>
            <numerusform>%Ln de %1 visitantes no reciben ninguna página: nada de lo que consumieron está lo bastante relacionado con otras páginas que permitan las reglas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 visitors gets no pages: nothing they took is connected with other pages.</source>
        <comment>%Ln of %1 visitors get no pages: nothing they took is connected with other pages.</comment>
        <translation>
            <numerusform>%Ln de %1 visitantes no recibe ninguna página: nada de lo que consumió está relacionado con otras páginas.</numerusform>
            <numerusform>%Ln de %1 visitantes no reciben ninguna página: nada de lo que consumieron está relacionado con otras páginas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 visitors gets no pages: nothing they took is connected closely enough with other pages.</source>
        <comment>%Ln of %1 visitors get no pages: nothing they took is connected closely enough with other pages.</comment>
        <translation>
            <numerusform>%Ln de %1 visitantes no recibe ninguna página: nada de lo que consumió está lo bastante relacionado con otras páginas.</numerusform>
            <numerusform>%Ln de %1 visitantes no reciben ninguna página: nada de lo que consumieron está lo bastante relacionado con otras páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>no pages</source>
        <translation>ninguna página</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>elegidas al azar</translation>
    </message>
    <message>
        <source>all personal</source>
        <translation>todas personales</translation>
    </message>
    <message>
        <source>all popular</source>
        <translation>todas populares</translation>
    </message>
    <message>
        <source>%1 personal, %2 popular</source>
        <translation>personales: %1, populares: %2</translation>
    </message>
    <message>
        <source>Found in the top 10 (HR@10)</source>
        <translation>Halladas en el top 10 (HR@10)</translation>
    </message>
    <message>
        <source>How well a model guesses what somebody takes next: of 100 pages that were hidden from it, how many stand among the ten that it would show. This is the figure to choose a model by.</source>
        <translation>Con qué acierto adivina un modelo lo que alguien consumirá después: de cada 100 páginas que se le ocultaron, cuántas están entre las diez que mostraría. Es la cifra por la que conviene elegir el modelo.</translation>
    </message>
    <message>
        <source>One page of every visitor who has two or more is hidden, the model learns from the rest, and is asked for the ten best of all pages that the visitor has not taken. That is repeated with other hidden pages, and averaged.</source>
        <translation>Se oculta una página de cada visitante que tiene dos o más, el modelo aprende del resto y se le piden las diez mejores entre todas las páginas que el visitante no ha consumido. Esto se repite con otras páginas ocultas y se calcula la media.</translation>
    </message>
    <message>
        <source>That anybody saw a recommendation, or would have taken the page because of it: it shows good guesses, not an effect. A page that is not found may still be good advice.</source>
        <translation>Que alguien viera una recomendación o que consumiera la página a causa de ella: muestra buenas conjeturas, no un efecto. Una página no hallada puede ser, aun así, un buen consejo.</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95&#xa0;%</translation>
    </message>
    <message>
        <source>How sure a figure is. With other visitors of the same kind it would come out a little different: for 95 of 100 such comparisons the true figure lies between the two ends.</source>
        <translation>Hasta qué punto es segura una cifra. Con otros visitantes de la misma clase saldría algo distinta: en 95 de cada 100 comparaciones así, la cifra verdadera está entre los dos extremos.</translation>
    </message>
    <message>
        <source>The visitors that were tested are drawn anew 2,000 times, with repetition, and the figure is computed each time (bootstrap). The ends leave out the lowest and the highest 2.5 %.</source>
        <translation>Los visitantes evaluados se sortean de nuevo 2000 veces, con repetición, y cada vez se calcula la cifra (bootstrap). Los extremos dejan fuera el 2,5&#xa0;% más bajo y el 2,5&#xa0;% más alto.</translation>
    </message>
    <message>
        <source>What happens when the visitors themselves change, as after a new campaign: it tells of chance only.</source>
        <translation>Qué ocurre cuando cambian los propios visitantes, por ejemplo tras una campaña nueva: solo habla del azar.</translation>
    </message>
    <message>
        <source>Against popular</source>
        <translation>Frente a populares</translation>
    </message>
    <message>
        <source>Whether personal recommendations pay: how many more hidden pages of 100 are found than by showing everybody the ten most popular pages. &quot;Better&quot; is said only where chance does not explain it.</source>
        <translation>Si compensa personalizar las recomendaciones: de cada 100 páginas ocultas, cuántas más se hallan que mostrando a todos las diez páginas más populares. Solo se dice «Mejor» cuando el azar no lo explica.</translation>
    </message>
    <message>
        <source>Placed high in the top 10 (NDCG@10)</source>
        <translation>Bien situadas en el top 10 (NDCG@10)</translation>
    </message>
    <message>
        <source>The same as &quot;Found in the top 10&quot;, but a page counts more the higher it stands: 100 % were every hidden page the first of its list.</source>
        <translation>Lo mismo que «Halladas en el top 10», pero una página cuenta más cuanto más arriba está: sería el 100&#xa0;% si cada página oculta fuera la primera de su lista.</translation>
    </message>
    <message>
        <source>A page in place 1 counts 1, in place 2 0.63, in place 3 0.5, in place 10 0.29, and 0 below; averaged over visitors.</source>
        <translation>Una página en el lugar 1 cuenta 1; en el 2, 0,63; en el 3, 0,5; en el 10, 0,29; y más abajo, 0; se calcula la media de los visitantes.</translation>
    </message>
    <message>
        <source>How many visitors are served: a few first places can outweigh many tenth ones.</source>
        <translation>A cuántos visitantes se atiende: unos pocos primeros lugares pueden pesar más que muchos décimos.</translation>
    </message>
    <message>
        <source>Nearness to the top (MRR)</source>
        <translation>Cercanía a lo más alto (MRR)</translation>
    </message>
    <message>
        <source>How far up the first hidden page stands among all pages: 100 % were it always first, 50 % were it always second.</source>
        <translation>A qué altura está la primera página oculta entre todas las páginas: sería el 100&#xa0;% si siempre fuera la primera y el 50&#xa0;% si siempre fuera la segunda.</translation>
    </message>
    <message>
        <source>1 divided by the place of the first hidden page, averaged over visitors (mean reciprocal rank).</source>
        <translation>1 dividido entre el lugar de la primera página oculta, en promedio de los visitantes (mean reciprocal rank).</translation>
    </message>
    <message>
        <source>Much about places below the tenth, which hardly count.</source>
        <translation>Casi nada de los lugares por debajo del décimo, que apenas cuentan.</translation>
    </message>
    <message>
        <source>Share found in the top 20 (Recall@20)</source>
        <translation>Proporción hallada en el top 20 (Recall@20)</translation>
    </message>
    <message>
        <source>What part of the hidden pages a list twice as long has.</source>
        <translation>Qué parte de las páginas ocultas contiene una lista el doble de larga.</translation>
    </message>
    <message>
        <source>Hidden pages within the first 20, divided by all hidden pages of the visitor, averaged over visitors.</source>
        <translation>Páginas ocultas entre las 20 primeras, divididas entre todas las páginas ocultas del visitante, en promedio de los visitantes.</translation>
    </message>
    <message>
        <source>Where within the 20 they stand.</source>
        <translation>En qué lugar de las 20 están.</translation>
    </message>
    <message>
        <source>Would more data help?</source>
        <translation>¿Ayudarían más datos?</translation>
    </message>
    <message>
        <source>Whether a model still gains from more visitors: where the line still rises at its right end, more months of data are worth getting.</source>
        <translation>Si un modelo aún mejora con más visitantes: donde la línea sigue subiendo en su extremo derecho, vale la pena conseguir más meses de datos.</translation>
    </message>
    <message>
        <source>The model is trained on a part of the visitors, then on more of them, and asked for the same hidden pages each time.</source>
        <translation>El modelo se entrena con una parte de los visitantes, después con más, y cada vez se le piden las mismas páginas ocultas.</translation>
    </message>
    <message>
        <source>What other kinds of data would bring, such as page titles or dates.</source>
        <translation>Qué aportarían otras clases de datos, como títulos de páginas o fechas.</translation>
    </message>
    <message>
        <source>Hit rate (in-sample)</source>
        <translation>Tasa de acierto (dentro de la muestra)</translation>
    </message>
    <message>
        <source>How far a list stays within what the visitor knows: of its ten pages, the share whose business unit the visitor has taken something of.</source>
        <translation>En qué medida una lista se queda en lo que el visitante ya conoce: de sus diez páginas, la proporción de aquellas de cuya unidad de negocio ya consumió algo.</translation>
    </message>
    <message>
        <source>Counted for each visitor, then averaged over those who took a page of a business unit. &quot;Unmapped&quot; is none and never a hit. Beside it stand what random pages, the most popular pages and pages of a single business unit would reach.</source>
        <translation>Se cuenta para cada visitante y después se calcula la media de quienes consumieron una página de una unidad de negocio. «Sin asignar» no es ninguna y nunca es un acierto. Al lado figura lo que alcanzarían las páginas al azar, las más populares y las de una sola unidad de negocio.</translation>
    </message>
    <message>
        <source>Whether the advice is good. It is measured on what the model has learnt from, and a list with pages of one known unit only has 100 %. &quot;Found in the top 10&quot; tells whether a model finds what comes next.</source>
        <translation>Si el consejo es bueno. Se mide con lo que el modelo ha aprendido, y una lista que solo tenga páginas de una unidad conocida llega al 100&#xa0;%. «Halladas en el top 10» indica si un modelo encuentra lo que viene después.</translation>
    </message>
    <message>
        <source>Top hit rate (in-sample)</source>
        <translation>Tasa de acierto top (dentro de la muestra)</translation>
    </message>
    <message>
        <source>The same, with the business units of the visitor&apos;s strongest submissions only: does the list stay with what they wanted most?</source>
        <translation>Lo mismo, solo con las unidades de negocio de los envíos más intensos del visitante: ¿se mantiene la lista en lo que más le interesaba?</translation>
    </message>
    <message>
        <source>Of each visitor only the pages with the highest weight times submissions count as known.</source>
        <translation>De cada visitante solo se consideran conocidas las páginas con el mayor producto de peso por envíos.</translation>
    </message>
    <message>
        <source>Whether the advice is good, as the hit rate does not either.</source>
        <translation>Si el consejo es bueno: tampoco lo dice la tasa de acierto.</translation>
    </message>
    <message>
        <source>Link between two figures (Spearman)</source>
        <translation>Vínculo entre dos cifras (Spearman)</translation>
    </message>
    <message>
        <source>Whether visitors who have more of the one tend to have more of the other: 1 always, 0 no link, -1 always less.</source>
        <translation>Si los visitantes que tienen más de una cosa suelen tener más de la otra: 1, siempre; 0, sin vínculo; -1, siempre menos.</translation>
    </message>
    <message>
        <source>Visitors are put in order by each figure, and the two orders are compared. What is called weak, moderate or strong is the end of the interval nearer to 0 (Cohen 1988).</source>
        <translation>Los visitantes se ordenan según cada cifra y se comparan los dos órdenes. Lo que se llama débil, moderado o fuerte es el extremo del intervalo más próximo a 0 (Cohen 1988).</translation>
    </message>
    <message>
        <source>That the one causes the other.</source>
        <translation>Que una sea causa de la otra.</translation>
    </message>
    <message>
        <source>Basis: personal or popular</source>
        <translation>Base: personal o popular</translation>
    </message>
    <message>
        <source>What a recommendation rests on. Personal: what this visitor took speaks for the page. Popular: nothing they took does, so the page stands there because many took it.</source>
        <translation>En qué se apoya una recomendación. Personal: lo que consumió este visitante habla a favor de la página. Popular: nada de lo que consumió lo hace, así que la página está ahí porque muchos la consumieron.</translation>
    </message>
    <message>
        <source>What the pages of the history add to a page&apos;s score is summed up, the model&apos;s own liking for popular pages left out; where that exceeds the least evidence set, the page is personal.</source>
        <translation>Se suma lo que las páginas del historial aportan a la puntuación de una página, sin contar la preferencia del propio modelo por las páginas populares; si supera el mínimo de indicios fijado, la página es personal.</translation>
    </message>
    <message>
        <source>That a popular page is bad advice: it is the same for everybody, and so says nothing about this visitor.</source>
        <translation>Que una página popular sea un mal consejo: es la misma para todos, por lo que no dice nada de este visitante.</translation>
    </message>
    <message>
        <source>How strongly the model speaks for a page, compared with the other pages of the same visitor: 1 is the page it speaks for most.</source>
        <translation>Con qué fuerza apuesta el modelo por una página en comparación con las demás páginas del mismo visitante: 1 es la página por la que más apuesta.</translation>
    </message>
    <message>
        <source>The model&apos;s own figure, brought to 0 to 1 between the visitor&apos;s lowest and highest page.</source>
        <translation>La cifra del propio modelo, llevada a una escala de 0 a 1 entre la página más baja y la más alta del visitante.</translation>
    </message>
    <message>
        <source>A probability: 0.8 is not 80 %, and the scores of two visitors cannot be compared.</source>
        <translation>Una probabilidad: 0,8 no es el 80&#xa0;%, y las puntuaciones de dos visitantes no se pueden comparar.</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>Which pages of the history speak for this recommendation, and how much each: they add up to 100 %.</source>
        <translation>Qué páginas del historial hablan a favor de esta recomendación y cuánto aporta cada una: suman el 100&#xa0;%.</translation>
    </message>
    <message>
        <source>The score is a sum with one part for every page taken; each part is divided by their sum.</source>
        <translation>La puntuación es una suma con una parte por cada página consumida; cada parte se divide entre la suma de todas.</translation>
    </message>
    <message>
        <source>Why the visitor took them, or that one caused the other: others who took the one often took the other.</source>
        <translation>Por qué el visitante las consumió, o que una fuera causa de la otra: quienes consumieron una a menudo consumieron la otra.</translation>
    </message>
    <message>
        <source>Audience: reach against strength</source>
        <translation>Audiencia: alcance frente a intensidad</translation>
    </message>
    <message>
        <source>Who should be offered a page, best first. Further down there are more visitors, for whom less speaks.</source>
        <translation>A quién conviene ofrecer una página, los mejores primero. Más abajo hay más visitantes, con menos indicios a favor.</translation>
    </message>
    <message>
        <source>By the place of the page in each visitor&apos;s own list, then by its score. Whoever has taken it, and whoever nothing speaks for, is not among them.</source>
        <translation>Según el lugar de la página en la lista propia de cada visitante y después según su puntuación. No se incluye a quien ya la consumió ni a quien no tiene nada que hable a favor.</translation>
    </message>
    <message>
        <source>How many of them will take the page.</source>
        <translation>Cuántos de ellos consumirán la página.</translation>
    </message>
    <message>
        <source>How many visitors took a page, or any page of a business unit or type.</source>
        <translation>Cuántos visitantes consumieron una página, o cualquier página de una unidad de negocio o de un tipo.</translation>
    </message>
    <message>
        <source>Every visitor counts once, however often the form was submitted.</source>
        <translation>Cada visitante cuenta una vez, por muchas veces que se enviara el formulario.</translation>
    </message>
    <message>
        <source>How many people: one person may have several cookies.</source>
        <translation>Cuántas personas: una persona puede tener varias cookies.</translation>
    </message>
    <message>
        <source>Interactions and submissions</source>
        <translation>Interacciones y envíos</translation>
    </message>
    <message>
        <source>An interaction is a page that a visitor took; a submission is one filled-in form. Who fills in the same form three times has one interaction and three submissions.</source>
        <translation>Una interacción es una página que un visitante consumió; un envío es un formulario rellenado. Quien rellena tres veces el mismo formulario tiene una interacción y tres envíos.</translation>
    </message>
    <message>
        <source>Counted in the submissions file. What a model learns from is the type&apos;s weight times the submissions (strength).</source>
        <translation>Se cuentan en el archivo de envíos. Lo que un modelo aprende es el peso del tipo por los envíos (intensidad).</translation>
    </message>
    <message>
        <source>How interested somebody is: some forms have to be sent twice.</source>
        <translation>Cuánto interés tiene alguien: algunos formularios hay que enviarlos dos veces.</translation>
    </message>
    <message>
        <source>Times recommended</source>
        <translation>Veces recomendada</translation>
    </message>
    <message>
        <source>In how many lists of ten a page stands because something speaks for it.</source>
        <translation>En cuántas listas de diez figura una página porque algo habla a su favor.</translation>
    </message>
    <message>
        <source>Counted over the lists of all visitors as they are shown, rules applied; pages that only fill a list do not count.</source>
        <translation>Se cuenta en las listas de todos los visitantes tal como se muestran, con las reglas aplicadas; las páginas que solo rellenan una lista no cuentan.</translation>
    </message>
    <message>
        <source>How often it was seen: that is known to the site only.</source>
        <translation>Cuántas veces se vio: eso solo lo sabe el sitio web.</translation>
    </message>
    <message>
        <source>Pages ever listed (coverage)</source>
        <translation>Páginas listadas alguna vez (cobertura)</translation>
    </message>
    <message>
        <source>What part of all pages stands in anybody&apos;s list. A model that shows everybody the same ten has a low one.</source>
        <translation>Qué parte de todas las páginas figura en la lista de alguien. Un modelo que muestra a todos las mismas diez tiene una cobertura baja.</translation>
    </message>
    <message>
        <source>Pages in the list of at least one tested visitor, divided by all pages.</source>
        <translation>Páginas en la lista de al menos un visitante evaluado, divididas entre todas las páginas.</translation>
    </message>
    <message>
        <source>Whether the pages suit: random lists have the highest.</source>
        <translation>Si las páginas son adecuadas: las listas al azar tienen la cobertura más alta.</translation>
    </message>
    <message>
        <source>Same few pages (Gini)</source>
        <translation>Siempre las mismas (Gini)</translation>
    </message>
    <message>
        <source>How unevenly the places in the lists are shared out: 0, every page equally often; near 1, always the same few.</source>
        <translation>Hasta qué punto es desigual el reparto de los lugares de las listas: 0, todas las páginas por igual; cerca de 1, siempre las mismas pocas.</translation>
    </message>
    <message>
        <source>As the Gini coefficient of incomes, with pages in place of people.</source>
        <translation>Como el coeficiente de Gini de los ingresos, con páginas en lugar de personas.</translation>
    </message>
    <message>
        <source>Whether that is bad: some pages are of use to many.</source>
        <translation>Si eso es malo: algunas páginas son útiles para muchos.</translation>
    </message>
    <message>
        <source>Popularity of listed pages</source>
        <translation>Popularidad de las páginas listadas</translation>
    </message>
    <message>
        <source>How well known the listed pages are: the share of visitors who took them.</source>
        <translation>Lo conocidas que son las páginas de las listas: la proporción de visitantes que las consumieron.</translation>
    </message>
    <message>
        <source>For each listed page the share of visitors who have it, averaged.</source>
        <translation>Para cada página listada, la proporción de visitantes que la tienen; se calcula la media.</translation>
    </message>
    <message>
        <source>Whether they suit. High: safe advice; low: rare pages.</source>
        <translation>Si son adecuadas. Alta: consejo seguro; baja: páginas poco comunes.</translation>
    </message>
    <message>
        <source>Different BUs in a list (diversity)</source>
        <translation>BU distintas en una lista (diversidad)</translation>
    </message>
    <message>
        <source>How mixed a list is: how often two of its pages belong to different business units.</source>
        <translation>Lo variada que es una lista: con qué frecuencia dos de sus páginas son de unidades de negocio distintas.</translation>
    </message>
    <message>
        <source>Over all pairs of pages in a list, averaged over visitors.</source>
        <translation>Sobre todos los pares de páginas de una lista, en promedio de los visitantes.</translation>
    </message>
    <message>
        <source>Whether the visitor wants a mix.</source>
        <translation>Si el visitante desea variedad.</translation>
    </message>
    <message>
        <source>Start&apos;s luck (seed)</source>
        <translation>Suerte inicial (semilla)</translation>
    </message>
    <message>
        <source>Some models begin with random numbers. This is how much their result hangs on them.</source>
        <translation>Algunos modelos parten de números aleatorios. Esto es cuánto depende de ellos su resultado.</translation>
    </message>
    <message>
        <source>The model is trained with several starts on the same data; the spread of &quot;Found in the top 10&quot; (standard deviation).</source>
        <translation>El modelo se entrena con varios inicios sobre los mismos datos; la dispersión de «Halladas en el top 10» (desviación típica).</translation>
    </message>
    <message>
        <source>How sure the figure is otherwise: that is its interval.</source>
        <translation>Hasta qué punto es segura la cifra por lo demás: eso lo dice su intervalo.</translation>
    </message>
    <message>
        <source>Training and ranking time</source>
        <translation>Tiempo de entrenamiento y clasificación</translation>
    </message>
    <message>
        <source>How long the model takes on this computer.</source>
        <translation>Cuánto tarda el modelo en este equipo.</translation>
    </message>
    <message>
        <source>Measured during the comparison, with other models trained beside it.</source>
        <translation>Se mide durante la comparación, mientras se entrenan otros modelos a la vez.</translation>
    </message>
    <message>
        <source>Anything about its quality.</source>
        <translation>Nada de su calidad.</translation>
    </message>
    <message>
        <source>Settings tried</source>
        <translation>Ajustes probados</translation>
    </message>
    <message>
        <source>How well each setting of a model does on practice pages, which are apart from those of the test: the best there is tested once.</source>
        <translation>El resultado de cada ajuste de un modelo con páginas de práctica, distintas de las de la prueba: el mejor se somete a la prueba una sola vez.</translation>
    </message>
    <message>
        <source>All settings are tried a few times, the better third three times as often, and so on (successive halving).</source>
        <translation>Todos los ajustes se prueban unas pocas veces, el mejor tercio tres veces más, y así sucesivamente (successive halving).</translation>
    </message>
    <message>
        <source>How good the best is on new data: of many tried, the best had some luck. The test says that.</source>
        <translation>Lo bueno que es el mejor con datos nuevos: entre muchos probados, el mejor tuvo algo de suerte. Eso lo dice la prueba.</translation>
    </message>
    <message>
        <source>Taken and recommended</source>
        <translation>Consumido y recomendado</translation>
    </message>
    <message>
        <source>A business unit&apos;s share of what visitors took, beside its share of what they are recommended. Where the second is much smaller, the lists pass it over.</source>
        <translation>La proporción de una unidad de negocio en lo que consumieron los visitantes, junto a su proporción en lo que se les recomienda. Donde la segunda es mucho menor, las listas la pasan por alto.</translation>
    </message>
    <message>
        <source>Taken: of all pages taken, each once for every visitor who took it. Recommended: of all places in the lists of ten.</source>
        <translation>Consumido: de todas las páginas consumidas, cada una cuenta una vez por cada visitante que la consumió. Recomendado: de todos los lugares de las listas de diez.</translation>
    </message>
    <message>
        <source>Which of the two is right: a unit with few new pages has fewer left to recommend.</source>
        <translation>Cuál de las dos es la correcta: a una unidad con pocas páginas nuevas le quedan menos por recomendar.</translation>
    </message>
    <message>
        <source>Who took one unit is shown another</source>
        <translation>A quien consumió de una unidad se le muestra otra</translation>
    </message>
    <message>
        <source>Read a row: of 100 pages shown to visitors who took something of this unit, so many are of each unit. As a factor (lift), 2 means twice as many as in all lists.</source>
        <translation>Lea por filas: de cada 100 páginas mostradas a los visitantes que consumieron algo de esta unidad, cuántas son de cada unidad. Como factor (lift), 2 significa el doble que en todas las listas.</translation>
    </message>
    <message>
        <source>The places in the lists of those visitors, counted by business unit.</source>
        <translation>Los lugares de las listas de esos visitantes, contados por unidad de negocio.</translation>
    </message>
    <message>
        <source>What they will take: these are recommendations.</source>
        <translation>Lo que consumirán: son recomendaciones.</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similitud</translation>
    </message>
    <message>
        <source>How much two pages are alike to the model: near 1, the same visitors take them; near 0, they have nothing to do with each other.</source>
        <translation>Cuánto se parecen dos páginas para el modelo: cerca de 1, las consumen los mismos visitantes; cerca de 0, no tienen nada que ver entre sí.</translation>
    </message>
    <message>
        <source>From what the model has learnt about each page. For a unit or type: the average over its pages, each with the pages most like it.</source>
        <translation>A partir de lo que el modelo ha aprendido de cada página. Para una unidad o un tipo: la media de sus páginas, cada una con las que más se le parecen.</translation>
    </message>
    <message>
        <source>Anything about their texts. And each model measures on its own scale, so figures of two models cannot be compared.</source>
        <translation>Nada de sus textos. Además, cada modelo mide en su propia escala, así que las cifras de dos modelos no se pueden comparar.</translation>
    </message>
    <message>
        <source>Which business unit owns the page</source>
        <translation>A qué unidad de negocio pertenece la página</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (línea %2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>submission rows</source>
        <translation>filas de envíos</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Line of the file</source>
        <translation>Línea del archivo</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>The visitor&apos;s id, as it stands in the file</source>
        <translation>El identificador del visitante, tal como figura en el archivo</translation>
    </message>
    <message>
        <source>gated_asset_type of the row</source>
        <translation>gated_asset_type de la fila</translation>
    </message>
    <message>
        <source>page_url of the row</source>
        <translation>page_url de la fila</translation>
    </message>
    <message>
        <source>form_submissions of the row</source>
        <translation>form_submissions de la fila</translation>
    </message>
    <message>
        <source>lines left out</source>
        <translation>líneas omitidas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>The file that the line stands in</source>
        <translation>El archivo en el que está la línea</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why the line is not among the rows</source>
        <translation>Por qué la línea no está entre las filas</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>La línea</translation>
    </message>
    <message>
        <source>The line as it stands in the file</source>
        <translation>La línea tal como figura en el archivo</translation>
    </message>
    <message>
        <source>pages with several business units</source>
        <translation>páginas con varias unidades de negocio</translation>
    </message>
    <message>
        <source>page_url in the mapping</source>
        <translation>page_url en la asignación</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>Reclamada por</translation>
    </message>
    <message>
        <source>The business units that the mapping gives it, in file order</source>
        <translation>Las unidades de negocio que le da la asignación, en el orden del archivo</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Cuenta para</translation>
    </message>
    <message>
        <source>The business unit that the page counts for now</source>
        <translation>La unidad de negocio para la que cuenta ahora la página</translation>
    </message>
    <message>
        <source>Submissions on that page in the data</source>
        <translation>Envíos de esa página en los datos</translation>
    </message>
    <message>
        <source>first rows</source>
        <translation>primeras filas</translation>
    </message>
    <message>
        <source>Taken as %1</source>
        <translation>Se usa como %1</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>Of 100 recommended pages %1 are of the business units of the visitor&apos;s strongest submissions; of random pages %2 would be</source>
        <translation>De cada 100 páginas recomendadas, %1 son de las unidades de negocio de los envíos más intensos del visitante; al azar lo serían %2</translation>
    </message>
    <message>
        <source>Of 100 recommended pages %1 are of business units that the visitor knows; of random pages %2 would be</source>
        <translation>De cada 100 páginas recomendadas, %1 son de unidades de negocio que el visitante conoce; al azar lo serían %2</translation>
    </message>
    <message>
        <source>The pages of %1 are most alike (%2), those of %3 least (%4)</source>
        <translation>Las páginas de %1 son las más parecidas entre sí (%2); las de %3, las menos (%4)</translation>
    </message>
    <message>
        <source>Models side by side on hidden pages</source>
        <translation>Los modelos, comparados con páginas ocultas</translation>
    </message>
    <message>
        <source>Hidden pages found in the top %1</source>
        <translation>Páginas ocultas halladas en el top %1</translation>
    </message>
    <message>
        <source>No length of history is clearly served worse than the others</source>
        <translation>A ninguna longitud de historial se la atiende claramente peor que a las demás</translation>
    </message>
    <message>
        <source>No asset type is clearly served worse than the others</source>
        <translation>A ningún tipo de recurso se lo atiende claramente peor que a los demás</translation>
    </message>
    <message>
        <source>Of visitors with %1 known pages %2 of 100 hidden pages are found (95 %: %3 to %4), of all visitors %5</source>
        <translation>De los visitantes con %1 páginas conocidas se hallan %2 de cada 100 páginas ocultas (95&#xa0;%: de %3 a %4); del total de visitantes, %5</translation>
    </message>
    <message>
        <source>Of hidden pages of the type %1 %2 of 100 are found (95 %: %3 to %4), of all pages %5</source>
        <translation>De las páginas ocultas del tipo %1 se hallan %2 de cada 100 (95&#xa0;%: de %3 a %4); del total de páginas, %5</translation>
    </message>
    <message>
        <source>Of 100 hidden pages of %1 %2 are found in the top %3 (95 %: %4 to %5); of all pages %6</source>
        <translation>De cada 100 páginas ocultas de %1 se hallan %2 en el top %3 (95&#xa0;%: de %4 a %5); del total de páginas, %6</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 y más</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Hit rate by interactions</source>
        <translation>Tasa de acierto por interacciones</translation>
    </message>
    <message>
        <source>Read a column: of 100 visitors with so many interactions, so many have each hit rate. In-sample.</source>
        <translation>Lea por columnas: de cada 100 visitantes con ese número de interacciones, cuántos tienen cada tasa de acierto. Dentro de la muestra.</translation>
    </message>
    <message>
        <source>There is no hit rate without a BU mapping: it counts recommended pages of business units that a cookie knows.</source>
        <translation>Sin asignación de BU no hay tasa de acierto: cuenta las páginas recomendadas de unidades de negocio que la cookie conoce.</translation>
    </message>
    <message>
        <source>There is no hit rate, since every cookie is left out of the lists.</source>
        <translation>No hay tasa de acierto, ya que todas las cookies están excluidas de las listas.</translation>
    </message>
    <message>
        <source>There is no hit rate: of the cookies that are not left out of the lists, none knows a business unit and took anything that speaks for another page.</source>
        <translation>No hay tasa de acierto: de las cookies no excluidas de las listas, ninguna conoce una unidad de negocio y ha consumido algo que hable a favor de otra página.</translation>
    </message>
    <message>
        <source>There is no hit rate: of the cookies that know a business unit, none took anything that speaks for another page.</source>
        <translation>No hay tasa de acierto: de las cookies que conocen una unidad de negocio, ninguna consumió nada que hable a favor de otra página.</translation>
    </message>
    <message>
        <source>There is no hit rate, since the BU mapping has a business unit for none of the pages.</source>
        <translation>No hay tasa de acierto, ya que la asignación de BU no tiene unidad de negocio para ninguna de las páginas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 cookies has no top hit rate, since none of its strongest submissions has a business unit.</source>
        <comment>%Ln of %1 cookies have no top hit rate, since none of their strongest submissions has a business unit.</comment>
        <translation>
            <numerusform>%Ln de %1 cookies no tiene tasa de acierto top, ya que ninguno de sus envíos más intensos tiene unidad de negocio.</numerusform>
            <numerusform>%Ln de %1 cookies no tienen tasa de acierto top, ya que ninguno de sus envíos más intensos tiene unidad de negocio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 cookies has no hit rate, since none of its pages has a business unit.</source>
        <comment>%Ln of %1 cookies have no hit rate, since none of their pages has a business unit.</comment>
        <translation>
            <numerusform>%Ln de %1 cookies no tiene tasa de acierto, ya que ninguna de sus páginas tiene unidad de negocio.</numerusform>
            <numerusform>%Ln de %1 cookies no tienen tasa de acierto, ya que ninguna de sus páginas tiene unidad de negocio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 cookies has no top hit rate, since nothing it took speaks for another page.</source>
        <comment>%Ln of %1 cookies have no top hit rate, since nothing they took speaks for another page.</comment>
        <translation>
            <numerusform>%Ln de %1 cookies no tiene tasa de acierto top, ya que nada de lo que consumió habla a favor de otra página.</numerusform>
            <numerusform>%Ln de %1 cookies no tienen tasa de acierto top, ya que nada de lo que consumieron habla a favor de otra página.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 cookies has no hit rate, since nothing it took speaks for another page.</source>
        <comment>%Ln of %1 cookies have no hit rate, since nothing they took speaks for another page.</comment>
        <translation>
            <numerusform>%Ln de %1 cookies no tiene tasa de acierto, ya que nada de lo que consumió habla a favor de otra página.</numerusform>
            <numerusform>%Ln de %1 cookies no tienen tasa de acierto, ya que nada de lo que consumieron habla a favor de otra página.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln cookie</source>
        <comment>%1 of %Ln cookies</comment>
        <translation>
            <numerusform>%1 de %Ln cookie</numerusform>
            <numerusform>%1 de %Ln cookies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln cookie has a top hit rate, too few for a mean to rely on: take it as a first hint.</source>
        <comment>Only %Ln cookies have a top hit rate, too few for a mean to rely on: take it as a first hint.</comment>
        <translation>
            <numerusform>Solo %Ln cookie tiene tasa de acierto top, muy pocas para fiarse de una media: tómelo como una primera pista.</numerusform>
            <numerusform>Solo %Ln cookies tienen tasa de acierto top, muy pocas para fiarse de una media: tómelo como una primera pista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln cookie has a hit rate, too few for a mean to rely on: take it as a first hint.</source>
        <comment>Only %Ln cookies have a hit rate, too few for a mean to rely on: take it as a first hint.</comment>
        <translation>
            <numerusform>Solo %Ln cookie tiene tasa de acierto, muy pocas para fiarse de una media: tómelo como una primera pista.</numerusform>
            <numerusform>Solo %Ln cookies tienen tasa de acierto, muy pocas para fiarse de una media: tómelo como una primera pista.</numerusform>
        </translation>
    </message>
    <message>
        <source>These recommendations hit less often than pages drawn at random would: the mean top hit rate is %1 %, that of random pages %2 %.</source>
        <translation>Estas recomendaciones aciertan menos que unas páginas elegidas al azar: la media de la tasa de acierto top es del %1&#xa0;%; la de las páginas al azar, del %2&#xa0;%.</translation>
    </message>
    <message>
        <source>These recommendations hit less often than pages drawn at random would: the mean hit rate is %1 %, that of random pages %2 %.</source>
        <translation>Estas recomendaciones aciertan menos que unas páginas elegidas al azar: la tasa de acierto media es del %1&#xa0;%; la de las páginas al azar, del %2&#xa0;%.</translation>
    </message>
    <message>
        <source>The thin line: where the true figure lies, for 95 of 100 such comparisons (bootstrap over cookies).</source>
        <translation>La línea fina: dónde está la cifra verdadera en 95 de cada 100 comparaciones así (bootstrap sobre las cookies).</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>k-fold</source>
        <translation>k particiones</translation>
    </message>
    <message>
        <source>given test</source>
        <translation>prueba dada</translation>
    </message>
    <message>
        <source>leave-one-out</source>
        <translation>dejar uno fuera</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n repeat</source>
        <comment>%1, %n repeats</comment>
        <translation>
            <numerusform>%1, %n repetición</numerusform>
            <numerusform>%1, %n repeticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by pages known of the cookie</source>
        <translation>%1 por páginas conocidas de la cookie</translation>
    </message>
    <message>
        <source>%1 by business unit of the hidden page</source>
        <translation>%1 por unidad de negocio de la página oculta</translation>
    </message>
    <message>
        <source>%1 by asset type of the hidden page</source>
        <translation>%1 por tipo de recurso de la página oculta</translation>
    </message>
    <message>
        <source>Pages known of the cookie</source>
        <translation>Páginas conocidas de la cookie</translation>
    </message>
    <message>
        <source>Business unit of the hidden page</source>
        <translation>Unidad de negocio de la página oculta</translation>
    </message>
    <message>
        <source>Asset type of the hidden page</source>
        <translation>Tipo de recurso de la página oculta</translation>
    </message>
    <message>
        <source>%1 (%)</source>
        <translation>%1 (%)</translation>
    </message>
    <message>
        <source>history %1 %</source>
        <translation>historial %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>Pages without a business unit are left out: %1.</source>
        <translation>Se omiten las páginas sin unidad de negocio: %1.</translation>
    </message>
    <message>
        <source>%1 by model</source>
        <translation>%1 por modelo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Most popular %1</source>
        <translation>Más populares %1</translation>
    </message>
    <message>
        <source>Found pages against pages ever listed</source>
        <translation>Páginas halladas frente a páginas listadas alguna vez</translation>
    </message>
    <message>
        <source>Pages ever listed (% of all)</source>
        <translation>Páginas listadas alguna vez (% del total)</translation>
    </message>
    <message>
        <source>Pages ever listed</source>
        <translation>Páginas listadas alguna vez</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Share of the hidden pages that stand within the top %1; in brackets the cookies tested.</source>
        <translation>Proporción de las páginas ocultas que están en el top %1; entre paréntesis, las cookies evaluadas.</translation>
    </message>
    <message>
        <source>Share of the cookies learnt from (%)</source>
        <translation>Proporción de cookies de las que se aprende (%)</translation>
    </message>
    <message>
        <source>The same pages are hidden at every share, and every tested cookie is shown to the models only when it is asked for.</source>
        <translation>Con cada proporción se ocultan las mismas páginas, y a los modelos solo se les muestra cada cookie evaluada cuando se les pregunta por ella.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>%1 on practice pages (%)</source>
        <translation>%1 con páginas de práctica (%)</translation>
    </message>
    <message>
        <source>Best of %1 trials</source>
        <translation>Mejor de %1 intentos</translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation>Mejor hasta ahora</translation>
    </message>
    <message>
        <source>Every setting is tried on a few practice rounds, the better third on three times as many (successive halving). The choice is made among those that saw most rounds; the test is apart.</source>
        <translation>Cada ajuste se prueba en unas pocas rondas de práctica y el mejor tercio, en el triple (successive halving). Se elige entre los que vieron más rondas; la prueba va aparte.</translation>
    </message>
    <message>
        <source>Top hit rates of both runs</source>
        <translation>Tasas de acierto top de ambas ejecuciones</translation>
    </message>
    <message>
        <source>Hit rates of both runs</source>
        <translation>Tasas de acierto de ambas ejecuciones</translation>
    </message>
    <message>
        <source>In-sample: measured on the submissions that the models were trained on.</source>
        <translation>Dentro de la muestra: medido con los envíos con los que se entrenaron los modelos.</translation>
    </message>
    <message>
        <source>Recommended pages by business unit, against the history</source>
        <translation>Páginas recomendadas por unidad de negocio, frente al historial</translation>
    </message>
    <message>
        <source>Share of pages (%)</source>
        <translation>Proporción de páginas (%)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Popular overall</source>
        <translation>Popular en general</translation>
    </message>
    <message>
        <source>popular</source>
        <translation>popular</translation>
    </message>
    <message>
        <source>random</source>
        <translation>al azar</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>personal</translation>
    </message>
    <message>
        <source>One visitor, by the id in the file.</source>
        <translation>Un visitante, por el identificador del archivo.</translation>
    </message>
    <message>
        <source>new visitor</source>
        <translation>visitante nuevo</translation>
    </message>
    <message>
        <source>The gated form&apos;s page: its title where the files give one.</source>
        <translation>La página del formulario: su título, si los archivos lo dan.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>The asset type, as the file names it.</source>
        <translation>El tipo de recurso, tal como lo llama el archivo.</translation>
    </message>
    <message>
        <source>The owner of the page by the BU mapping.</source>
        <translation>La propietaria de la página según la asignación de BU.</translation>
    </message>
    <message>
        <source>Main BU</source>
        <translation>BU principal</translation>
    </message>
    <message>
        <source>The business unit that most of the visitor&apos;s submissions are of.</source>
        <translation>La unidad de negocio a la que corresponde la mayoría de los envíos del visitante.</translation>
    </message>
    <message>
        <source>How alike the page and the pages most like it are to the model, on average. High: the same visitors take them. Low: it stands alone.</source>
        <translation>Cuánto se parecen para el modelo la página y las que más se le parecen, en promedio. Alta: las consumen los mismos visitantes. Baja: es un caso aparte.</translation>
    </message>
    <message>
        <source>assets</source>
        <translation>recursos</translation>
    </message>
    <message>
        <source>How many visitors took the page.</source>
        <translation>Cuántos visitantes consumieron la página.</translation>
    </message>
    <message>
        <source>Form submissions of this page.</source>
        <translation>Envíos de formularios de esta página.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln took it</source>
        <comment>%Ln took it</comment>
        <translation>
            <numerusform>%Ln la consumió</numerusform>
            <numerusform>%Ln la consumieron</numerusform>
        </translation>
    </message>
    <message>
        <source>What this visitor took speaks for this page.</source>
        <translation>Lo que consumió este visitante habla a favor de esta página.</translation>
    </message>
    <message>
        <source>This model knows how popular each page is overall, and ranks it among the personal pages by that.</source>
        <translation>Este modelo sabe lo popular que es cada página en general y por eso la sitúa entre las personales.</translation>
    </message>
    <message>
        <source>Pages of their own business units come first.</source>
        <translation>Las páginas de sus propias unidades de negocio van primero.</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Debido a</translation>
    </message>
    <message>
        <source>How much each page of the history adds to this score, as a share of all that adds to it. The colours are the pages&apos; business units; grey is what is popular overall, and Unmapped.</source>
        <translation>Cuánto aporta cada página del historial a esta puntuación, en proporción a todo lo que le suma. Los colores son las unidades de negocio de las páginas; el gris es lo popular en general y Sin asignar.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>How the what-if moves the page in the list.</source>
        <translation>Cómo mueve la simulación la página en la lista.</translation>
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
        <translation>Lo que más aporta a esta puntuación: una página del historial o que la página sea popular en general.</translation>
    </message>
    <message>
        <source>What that adds, as a share of all that is added or taken.</source>
        <translation>Lo que aporta, en proporción a todo lo que suma o resta.</translation>
    </message>
    <message>
        <source>Personal: what this cookie took speaks for the page. Popular: nothing it took does, but many others took the page. A model that knows what is popular overall (CEASE) ranks such pages among the others, by its score; in the lists of other models they follow behind.</source>
        <translation>Personal: lo que consumió esta cookie habla a favor de la página. Popular: nada de lo que consumió lo hace, pero muchos otros consumieron la página. Un modelo que sabe qué es popular en general (CEASE) sitúa esas páginas entre las demás según su puntuación; en las listas de otros modelos van detrás.</translation>
    </message>
    <message>
        <source>Why the page is recommended, with the three largest shares.</source>
        <translation>Por qué se recomienda la página, con las tres mayores proporciones.</translation>
    </message>
    <message>
        <source>The model&apos;s score, scaled to 0 to 1 over all pages of this cookie: it orders the pages of one cookie, and cannot be compared with those of another. None for popular pages that fill the list.</source>
        <translation>La puntuación del modelo, llevada a una escala de 0 a 1 entre todas las páginas de esta cookie: ordena las páginas de una cookie y no se puede comparar con la de otra. No la tienen las páginas populares que rellenan la lista.</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historial</translation>
    </message>
    <message>
        <source>Untick a page to see what would change without it.</source>
        <translation>Desmarque una página para ver qué cambiaría sin ella.</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadida</translation>
    </message>
    <message>
        <source>Share in no. %1</source>
        <translation>Cuota en n.º&#xa0;%1</translation>
    </message>
    <message>
        <source>next best assets</source>
        <translation>próximos recursos</translation>
    </message>
    <message>
        <source>Rank among the pages not yet submitted.</source>
        <translation>Posición entre las páginas aún no enviadas.</translation>
    </message>
    <message>
        <source>similar pages</source>
        <translation>páginas similares</translation>
    </message>
    <message>
        <source>Rank among the other pages.</source>
        <translation>Posición entre las demás páginas.</translation>
    </message>
    <message>
        <source>How alike the two pages are, by the model&apos;s own measure.</source>
        <translation>Cuánto se parecen las dos páginas, según la medida del propio modelo.</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>páginas</translation>
    </message>
    <message>
        <source>Hit rate = %1 %2 × log10(interactions) %3 × log10(submissions).</source>
        <translation>Tasa de acierto = %1 %2 × log10(interacciones) %3 × log10(envíos).</translation>
    </message>
    <message>
        <source>Hit rate = %1 %2 × interactions %3 × submissions.</source>
        <translation>Tasa de acierto = %1 %2 × interacciones %3 × envíos.</translation>
    </message>
    <message>
        <source>R² = %1: the two explain %2 % of the differences between visitors (least squares; R² = 1 − squares left over / squares around the mean).</source>
        <translation>R² = %1: las dos explican el %2&#xa0;% de las diferencias entre visitantes (mínimos cuadrados; R² = 1 − cuadrados residuales / cuadrados respecto a la media).</translation>
    </message>
    <message>
        <source>No difference found (95 %: %1 to %2 of 100)</source>
        <translation>No se aprecia ninguna diferencia (95&#xa0;%: de %1 a %2 de cada 100)</translation>
    </message>
    <message>
        <source>%1 fewer of 100 found (95 %: %2 to %3)</source>
        <translation>%1 menos halladas de cada 100 (95&#xa0;%: de %2 a %3)</translation>
    </message>
    <message>
        <source>%1 more of 100 found (95 %: %2 to %3)</source>
        <translation>%1 más halladas de cada 100 (95&#xa0;%: de %2 a %3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 lists changes</source>
        <comment>%Ln of %1 lists change</comment>
        <translation>
            <numerusform>Cambia %Ln de %1 listas</numerusform>
            <numerusform>Cambian %Ln de %1 listas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 instead of %2 pages shown</source>
        <translation>%1 páginas mostradas en lugar de %2</translation>
    </message>
    <message>
        <source>Leave out pages without a business unit</source>
        <translation>Omitir las páginas sin unidad de negocio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor is left out of every list.</source>
        <comment>%Ln visitors are left out of every list.</comment>
        <translation>
            <numerusform>Se excluye a %Ln visitante de todas las listas.</numerusform>
            <numerusform>Se excluye a %Ln visitantes de todas las listas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id of the file is not in the data.</source>
        <comment>%Ln ids of the file are not in the data.</comment>
        <translation>
            <numerusform>%Ln identificador del archivo no está en los datos.</numerusform>
            <numerusform>%Ln identificadores del archivo no están en los datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pages are in the list.</source>
        <translation>En la lista hay %1 de %2 páginas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page of the list is not in the data.</source>
        <comment>%Ln pages of the list are not in the data.</comment>
        <translation>
            <numerusform>%Ln página de la lista no está en los datos.</numerusform>
            <numerusform>%Ln páginas de la lista no están en los datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has neither languages nor last days.</source>
        <translation>No tiene idiomas ni últimos días.</translation>
    </message>
    <message>
        <source>It has last days, and no languages.</source>
        <translation>Tiene últimos días, pero no idiomas.</translation>
    </message>
    <message>
        <source>It has languages, and no last days.</source>
        <translation>Tiene idiomas, pero no últimos días.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list has fewer than %1 pages of %2.</source>
        <comment>%Ln lists have fewer than %1 pages of %2.</comment>
        <translation>
            <numerusform>%Ln lista tiene menos de %1 páginas de %2.</numerusform>
            <numerusform>%Ln listas tienen menos de %1 páginas de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list has no page that the rules allow.</source>
        <comment>%Ln lists have no page that the rules allow.</comment>
        <translation>
            <numerusform>%Ln lista no tiene ninguna página que permitan las reglas.</numerusform>
            <numerusform>%Ln listas no tienen ninguna página que permitan las reglas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list is shorter than asked: the rules allow no more pages.</source>
        <comment>%Ln lists are shorter than asked: the rules allow no more pages.</comment>
        <translation>
            <numerusform>%Ln lista es más corta de lo pedido: las reglas no permiten más páginas.</numerusform>
            <numerusform>%Ln listas son más cortas de lo pedido: las reglas no permiten más páginas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cookie to be left out is not in the data.</source>
        <comment>%Ln cookies to be left out are not in the data.</comment>
        <translation>
            <numerusform>%Ln cookie que debía excluirse no está en los datos.</numerusform>
            <numerusform>%Ln cookies que debían excluirse no están en los datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Submissions of &quot;%1&quot; weigh 0: nothing is learnt from them, but these pages can be recommended all the same. The rule &quot;exclude-types&quot; leaves them out.</source>
        <translation>Los envíos de «%1» pesan 0: no se aprende nada de ellos, pero aun así estas páginas se pueden recomendar. La regla «exclude-types» las excluye.</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>más alta</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>más baja</translation>
    </message>
    <message>
        <source>A dash: not set there.</source>
        <translation>Un guion: ahí no se ha fijado.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>What the forms call it.</source>
        <translation>Cómo se llama en los formularios.</translation>
    </message>
    <message>
        <source>settings that differ</source>
        <translation>ajustes que difieren</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segunda</translation>
    </message>
    <message>
        <source>Interval of the change by bootstrap over cookies; of the same cookies one by one where both runs hid the same pages. A dash: the figure has none.</source>
        <translation>Intervalo del cambio por bootstrap sobre las cookies; cookie a cookie cuando ambas ejecuciones ocultaron las mismas páginas. Un guion: la cifra no lo tiene.</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Es decir</translation>
    </message>
    <message>
        <source>Better or worse only where the interval leaves 0 out and the adjusted p is below .05.</source>
        <translation>Mejor o peor solo cuando el intervalo deja fuera el 0 y el p ajustado es inferior a 0,05.</translation>
    </message>
    <message>
        <source>Mean over cookies.</source>
        <translation>Media de las cookies.</translation>
    </message>
    <message>
        <source>figures of both runs</source>
        <translation>cifras de ambas ejecuciones</translation>
    </message>
    <message>
        <source>What both runs have measured.</source>
        <translation>Lo que han medido ambas ejecuciones.</translation>
    </message>
    <message>
        <source>Second minus first.</source>
        <translation>La segunda menos la primera.</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>What you have marked, to find it again.</source>
        <translation>Lo que usted ha marcado para volver a encontrarlo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What you have called it; else its model. F2 gives it a name.</source>
        <translation>Cómo la ha llamado; si no, su modelo. Con F2 se le da un nombre.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The model with its settings.</source>
        <translation>El modelo con sus ajustes.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Of the newest training or measurement, on this computer&apos;s clock.</source>
        <translation>Del entrenamiento o la medición más reciente, según el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Share of the visitors whose hidden page is among the first 10 (HR@10), or the first K where the settings say another K. The line is the 95 % interval. A dash: not measured on hidden pages yet.</source>
        <translation>Proporción de los visitantes cuya página oculta está entre las 10 primeras (HR@10), o entre las K primeras si los ajustes indican otra K. La línea es el intervalo del 95&#xa0;%. Un guion: aún no se ha medido con páginas ocultas.</translation>
    </message>
    <message>
        <source>Share of the ten recommended pages whose business unit is among those that the cookie submitted. In-sample: the model has seen these submissions. None for runs of earlier versions, in which Unmapped pages counted as hits.</source>
        <translation>Proporción de las diez páginas recomendadas cuya unidad de negocio está entre las que envió la cookie. Dentro de la muestra: el modelo ha visto estos envíos. No la tienen las ejecuciones de versiones anteriores, en las que las páginas sin asignar contaban como aciertos.</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>versión anterior</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>The file, and the start of the fingerprint of what was learnt from it: runs with the same fingerprint saw the same data under the same weights.</source>
        <translation>El archivo y el comienzo de la huella de lo que se aprendió de él: las ejecuciones con la misma huella vieron los mismos datos con los mismos pesos.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, fingerprint %2</source>
        <translation>%1, huella %2</translation>
    </message>
    <message>
        <source>%1 visitors, %2 pages</source>
        <translation>%1 visitantes, %2 páginas</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrada</translation>
    </message>
    <message>
        <source>Shown: what the pages show now. Otherwise what tells the run&apos;s data from those that are open; nothing where they are the same.</source>
        <translation>Mostrada: lo que se ve ahora en las vistas. En otro caso, lo que distingue los datos de la ejecución de los que están abiertos; nada si son los mismos.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What you have written of it.</source>
        <translation>Lo que usted ha escrito sobre ella.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>A training is judged on what it learnt from, an evaluation on hidden pages.</source>
        <translation>Un entrenamiento se juzga con lo que aprendió; una evaluación, con páginas ocultas.</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambas</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>evaluación</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Todos los ajustes</translation>
    </message>
    <message>
        <source>Everything that was set, by its key.</source>
        <translation>Todo lo que se fijó, por su clave.</translation>
    </message>
    <message>
        <source>In the data.</source>
        <translation>En los datos.</translation>
    </message>
    <message>
        <source>NDCG@K</source>
        <translation>NDCG@K</translation>
    </message>
    <message>
        <source>As what was found, where a page counts more the higher it stands.</source>
        <translation>Como las halladas, pero una página cuenta más cuanto más arriba está.</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Start of the model&apos;s random choices.</source>
        <translation>Punto de partida de las elecciones aleatorias del modelo.</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>ejecuciones</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n other setting</source>
        <comment>%n other settings</comment>
        <translation>
            <numerusform>%n ajuste más</numerusform>
            <numerusform>%n ajustes más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 weight</source>
        <translation>peso de %1</translation>
    </message>
    <message>
        <source>Other files, the same settings.</source>
        <translation>Otros archivos, los mismos ajustes.</translation>
    </message>
    <message>
        <source>Other files, %1.</source>
        <translation>Otros archivos, %1.</translation>
    </message>
    <message>
        <source>Same submissions, another BU mapping, the same settings.</source>
        <translation>Mismos envíos, otra asignación de BU, los mismos ajustes.</translation>
    </message>
    <message>
        <source>Same submissions, another BU mapping, %1.</source>
        <translation>Mismos envíos, otra asignación de BU, %1.</translation>
    </message>
    <message>
        <source>Same files, the same settings.</source>
        <translation>Mismos archivos, los mismos ajustes.</translation>
    </message>
    <message>
        <source>Same files, %1.</source>
        <translation>Mismos archivos, %1.</translation>
    </message>
    <message>
        <source>other weights</source>
        <translation>otros pesos</translation>
    </message>
    <message>
        <source>other rows</source>
        <translation>otras filas</translation>
    </message>
    <message>
        <source>other mapping</source>
        <translation>otra asignación</translation>
    </message>
    <message>
        <source>other files</source>
        <translation>otros archivos</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>could be chance</source>
        <translation>podría ser azar</translation>
    </message>
    <message>
        <source>not above random</source>
        <translation>no supera el azar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of 100 cookies, less that of most popular on the same cookies.</source>
        <translation>«%1» de cada 100 cookies, menos la de las más populares con las mismas cookies.</translation>
    </message>
    <message>
        <source>Against popular, 95 %</source>
        <translation>Frente a populares, 95&#xa0;%</translation>
    </message>
    <message>
        <source>Where the difference to most popular truly lies, for 95 of 100 such comparisons; of 100 cookies. From drawing the tested cookies anew, both models on the same ones (paired bootstrap).</source>
        <translation>Dónde está realmente la diferencia con las más populares en 95 de cada 100 comparaciones así; por cada 100 cookies. Se obtiene sorteando de nuevo las cookies evaluadas, las mismas para ambos modelos (bootstrap pareado).</translation>
    </message>
    <message>
        <source>Against current</source>
        <translation>Frente al actual</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of 100 cookies, less that of the current model on the same cookies.</source>
        <translation>«%1» de cada 100 cookies, menos la del modelo actual con las mismas cookies.</translation>
    </message>
    <message>
        <source>Against current, 95 %</source>
        <translation>Frente al actual, 95&#xa0;%</translation>
    </message>
    <message>
        <source>Where the difference to the current model truly lies, for 95 of 100 such comparisons; of 100 cookies. From drawing the tested cookies anew, both models on the same ones (paired bootstrap).</source>
        <translation>Dónde está realmente la diferencia con el modelo actual en 95 de cada 100 comparaciones así; por cada 100 cookies. Se obtiene sorteando de nuevo las cookies evaluadas, las mismas para ambos modelos (bootstrap pareado).</translation>
    </message>
    <message>
        <source>By chance alone</source>
        <translation>Solo por azar</translation>
    </message>
    <message>
        <source>%1 of 100 cookies (95 %: %2; by chance alone in %3 of 100 comparisons): %4</source>
        <translation>%1 de cada 100 cookies (95&#xa0;%: %2; solo por azar en %3 de cada 100 comparaciones): %4</translation>
    </message>
    <message>
        <source>best</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Best: finds the most hidden pages in its first ten. Current: the model in use. Baseline: what any model has to beat.</source>
        <translation>Mejor: encuentra más páginas ocultas entre sus diez primeras. Actual: el modelo en uso. Referencia: lo que cualquier modelo tiene que superar.</translation>
    </message>
    <message>
        <source>%1 The line is the 95 % interval.</source>
        <translation>%1 La línea es el intervalo del 95&#xa0;%.</translation>
    </message>
    <message>
        <source>%1 % (95 %: %2 to %3)</source>
        <translation>%1&#xa0;% (95&#xa0;%: de %2 a %3)</translation>
    </message>
    <message>
        <source>%1, 95 %</source>
        <translation>%1, 95&#xa0;%</translation>
    </message>
    <message>
        <source>Where the true figure lies, for 95 of 100 such comparisons, in percent. From drawing the tested cookies anew (bootstrap), repeats averaged first.</source>
        <translation>Dónde está la cifra verdadera en 95 de cada 100 comparaciones así, en porcentaje. Se obtiene sorteando de nuevo las cookies evaluadas (bootstrap), tras promediar las repeticiones.</translation>
    </message>
    <message>
        <source>Same few pages</source>
        <translation>Siempre las mismas</translation>
    </message>
    <message>
        <source>BU mix moved</source>
        <translation>Cambio de mezcla</translation>
    </message>
    <message>
        <source>Start&apos;s luck</source>
        <translation>Suerte inicial</translation>
    </message>
    <message>
        <source>By how much of 100 cookies &quot;%1&quot; differs between starts at random (standard deviation over seeds on the first split); apart from the interval, which is over cookies. A dash: the model has no random start.</source>
        <translation>En cuántas de cada 100 cookies difiere «%1» entre inicios aleatorios (desviación típica sobre las semillas en la primera división); no forma parte del intervalo, que es sobre las cookies. Un guion: el modelo no tiene inicio aleatorio.</translation>
    </message>
    <message>
        <source>%1 to %2 % over %3 starts</source>
        <translation>del %1 al %2&#xa0;% con %3 inicios</translation>
    </message>
    <message>
        <source>No random start</source>
        <translation>Sin inicio aleatorio</translation>
    </message>
    <message>
        <source>Training, s</source>
        <translation>Entrenamiento, s</translation>
    </message>
    <message>
        <source>Seconds of one training.</source>
        <translation>Segundos de un entrenamiento.</translation>
    </message>
    <message>
        <source>Ranking, s</source>
        <translation>Clasificación, s</translation>
    </message>
    <message>
        <source>Seconds to rank all pages for every tested cookie once.</source>
        <translation>Segundos para clasificar una vez todas las páginas de cada cookie evaluada.</translation>
    </message>
    <message>
        <source>scorecard</source>
        <translation>comparativa</translation>
    </message>
    <message>
        <source>similarity by business unit</source>
        <translation>similitud por unidad de negocio</translation>
    </message>
    <message>
        <source>similarity by asset type</source>
        <translation>similitud por tipo de recurso</translation>
    </message>
    <message>
        <source>similarity by page</source>
        <translation>similitud por página</translation>
    </message>
    <message>
        <source>How much a page has in common with the ten pages most like it, on average over the group&apos;s pages</source>
        <translation>Cuánto tiene en común una página con las diez que más se le parecen, en promedio de las páginas del grupo</translation>
    </message>
    <message>
        <source>Pages of the group in the data that the model was trained on</source>
        <translation>Páginas del grupo en los datos con los que se entrenó el modelo</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor looks like a robot: %1 pages, %2 of %3 submissions.</source>
        <comment>%Ln visitors look like robots: up to %1 pages, together %2 of %3 submissions.</comment>
        <translation>
            <numerusform>%Ln visitante parece un robot: %1 páginas, %2 de %3 envíos.</numerusform>
            <numerusform>%Ln visitantes parecen robots: hasta %1 páginas, en conjunto %2 de %3 envíos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is left out of training and evaluation, and still gets recommendations.</source>
        <comment>They are left out of training and evaluation, and still get recommendations.</comment>
        <translation>
            <numerusform>Se excluye del entrenamiento y la evaluación, y aun así recibe recomendaciones.</numerusform>
            <numerusform>Se excluyen del entrenamiento y la evaluación, y aun así reciben recomendaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only deliveries that were chosen count: %1.</source>
        <translation>Solo cuentan las entregas elegidas: %1.</translation>
    </message>
    <message>
        <source>Only some days count: %1.</source>
        <translation>Solo cuentan algunos días: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row is left.</source>
        <comment>%1 of %Ln rows are left.</comment>
        <translation>
            <numerusform>Queda %1 de %Ln fila.</numerusform>
            <numerusform>Quedan %1 de %Ln filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the others has no date.</source>
        <comment>%Ln of the others have no date.</comment>
        <translation>
            <numerusform>%Ln de las demás no tiene fecha.</numerusform>
            <numerusform>%Ln de las demás no tienen fecha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Best: places hidden pages highest, among those that saw most practice rounds. Present: the settings in use.</source>
        <translation>Mejor: coloca más arriba las páginas ocultas, entre los que vieron más rondas de práctica. Vigente: los ajustes en uso.</translation>
    </message>
    <message>
        <source>best, present</source>
        <translation>mejor, vigente</translation>
    </message>
    <message>
        <source>present</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>On practice pages (validation folds), not on those of the test. %1</source>
        <translation>Con páginas de práctica (particiones de validación), no con las de la prueba. %1</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Spent on this trial so far.</source>
        <translation>Dedicados a este intento hasta ahora.</translation>
    </message>
    <message>
        <source>trials</source>
        <translation>intentos</translation>
    </message>
    <message>
        <source>In the order of the first try.</source>
        <translation>En el orden del primer intento.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Each keeps the better third and tries it in three times as many practice rounds.</source>
        <translation>Cada una conserva el mejor tercio y lo prueba en el triple de rondas de práctica.</translation>
    </message>
    <message>
        <source>Practice rounds</source>
        <translation>Rondas de práctica</translation>
    </message>
    <message>
        <source>How often other pages were hidden from it so far (validation folds).</source>
        <translation>Cuántas veces se le han ocultado otras páginas hasta ahora (particiones de validación).</translation>
    </message>
    <message>
        <source>Of 100 of its pages that were hidden from the model, how many stand among the ten recommended ones, with the 95 % interval. It does not say that anybody saw a recommendation.</source>
        <translation>De cada 100 de sus páginas que se ocultaron al modelo, cuántas están entre las diez recomendadas, con el intervalo del 95&#xa0;%. No indica que alguien viera una recomendación.</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sin propietaria</translation>
    </message>
    <message>
        <source>%1 of 100 hidden pages are found (95 %: %2 to %3)</source>
        <translation>Se hallan %1 de cada 100 páginas ocultas (95&#xa0;%: de %2 a %3)</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Worse or better than all pages together, only where the interval carries it. Sorted by it, those that are clearly worse stand first, then those of which too little is known, then the clearly better ones.</source>
        <translation>Peor o mejor que todas las páginas en conjunto, solo cuando el intervalo lo respalda. Al ordenar por ella, primero están las claramente peores, después aquellas de las que se sabe muy poco y después las claramente mejores.</translation>
    </message>
    <message>
        <source>How many visitors had one of its pages hidden: what the figure rests on.</source>
        <translation>A cuántos visitantes se les ocultó una de sus páginas: en ellos se apoya la cifra.</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>Average similarity of its pages to the pages most like them. High: the same visitors take them together. Low: each stands alone.</source>
        <translation>Similitud media de sus páginas con las que más se les parecen. Alta: los mismos visitantes las consumen juntas. Baja: cada una es un caso aparte.</translation>
    </message>
    <message>
        <source>How many pages it owns.</source>
        <translation>Cuántas páginas posee.</translation>
    </message>
    <message>
        <source>Its share of all pages taken, a page counting once for each visitor who took it, however often. What is recommended counts the same way, so both can be compared.</source>
        <translation>Su proporción de todas las páginas consumidas; una página cuenta una vez por cada visitante que la consumió, por muchas veces que lo hiciera. Lo recomendado se cuenta igual, así que ambas cifras se pueden comparar.</translation>
    </message>
    <message>
        <source>Its share of all places in the lists of ten: a page counts once for each visitor it is recommended to.</source>
        <translation>Su proporción de todos los lugares de las listas de diez: una página cuenta una vez por cada visitante a quien se recomienda.</translation>
    </message>
    <message>
        <source>Of the visitors who took something of it, how many get popular pages only, as nothing they took speaks for another page.</source>
        <translation>De los visitantes que consumieron algo suyo, cuántos reciben solo páginas populares, porque nada de lo que consumieron habla a favor de otra página.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor</source>
        <comment>%Ln visitors</comment>
        <translation>
            <numerusform>%Ln visitante</numerusform>
            <numerusform>%Ln visitantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the pages taken, %2 % of those recommended.</source>
        <translation>El %1&#xa0;% de las páginas consumidas, el %2&#xa0;% de las recomendadas.</translation>
    </message>
    <message>
        <source>%1 % of the pages taken.</source>
        <translation>El %1&#xa0;% de las páginas consumidas.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>ALS as in the notebook</source>
        <translation>ALS como en el cuaderno</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;.</source>
        <translation>No existe el modelo «%1».</translation>
    </message>
    <message>
        <source>The models are %1.</source>
        <translation>Los modelos son %1.</translation>
    </message>
    <message>
        <source>What is hidden (protocol)</source>
        <translation>Qué se oculta (protocolo)</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>times that other pages are hidden (leave-one-out, k-fold); figures are averages over them</source>
        <translation>veces que se ocultan otras páginas (leave-one-out, k-fold); las cifras son su media</translation>
    </message>
    <message>
        <source>Parts (folds)</source>
        <translation>Partes (particiones)</translation>
    </message>
    <message>
        <source>parts that the cookies are divided into (k-fold)</source>
        <translation>partes en que se dividen las cookies (k-fold)</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>Parte de prueba</translation>
    </message>
    <message>
        <source>share of the interactions that lie after the time cut, about</source>
        <translation>proporción aproximada de las interacciones posteriores al corte temporal</translation>
    </message>
    <message>
        <source>Length of the list (K)</source>
        <translation>Longitud de la lista (K)</translation>
    </message>
    <message>
        <source>how many recommended pages are judged (HR@K, NDCG@K)</source>
        <translation>cuántas páginas recomendadas se juzgan (HR@K, NDCG@K)</translation>
    </message>
    <message>
        <source>Longer list (long K)</source>
        <translation>Lista más larga (K larga)</translation>
    </message>
    <message>
        <source>how many pages the longer list has (Recall, second NDCG)</source>
        <translation>cuántas páginas tiene la lista más larga (Recall, segundo NDCG)</translation>
    </message>
    <message>
        <source>Draws for intervals</source>
        <translation>Sorteos para intervalos</translation>
    </message>
    <message>
        <source>how often the tested cookies are drawn anew (bootstrap resamples)</source>
        <translation>cuántas veces se sortean de nuevo las cookies evaluadas (remuestras bootstrap)</translation>
    </message>
    <message>
        <source>Starts tried (seeds)</source>
        <translation>Inicios probados (semillas)</translation>
    </message>
    <message>
        <source>how often a model with random starts is trained on the first split, to show its spread</source>
        <translation>cuántas veces se entrena en la primera división un modelo con inicio aleatorio, para mostrar su dispersión</translation>
    </message>
    <message>
        <source>Hit rate in-sample</source>
        <translation>Tasa de acierto dentro de la muestra</translation>
    </message>
    <message>
        <source>also trains every model on everything for the notebook&apos;s hit rate; without it large data takes half the time</source>
        <translation>entrena además cada modelo con todos los datos para la tasa de acierto del cuaderno; sin ello, los datos grandes tardan la mitad</translation>
    </message>
    <message>
        <source>start of the random choices of hidden pages and resamples</source>
        <translation>punto de partida de las elecciones aleatorias de páginas ocultas y remuestras</translation>
    </message>
    <message>
        <source>Not run.</source>
        <translation>No ejecutado.</translation>
    </message>
    <message>
        <source>Testing %1, %2 of %3</source>
        <translation>Evaluando %1, %2 de %3</translation>
    </message>
    <message>
        <source>%1 was left out.</source>
        <translation>%1 se ha omitido.</translation>
    </message>
    <message>
        <source>No cookie of the test file has both a known page and a new one.</source>
        <translation>Ninguna cookie del archivo de prueba tiene a la vez una página conocida y una nueva.</translation>
    </message>
    <message>
        <source>Give the known history of its cookies with --test-input.</source>
        <translation>Indique el historial conocido de sus cookies con --test-input.</translation>
    </message>
    <message>
        <source>Measuring hit rates</source>
        <translation>Midiendo tasas de acierto</translation>
    </message>
    <message>
        <source>Hit rates measured</source>
        <translation>Tasas de acierto medidas</translation>
    </message>
    <message>
        <source>Hit rate in-sample of %1</source>
        <translation>Tasa de acierto dentro de la muestra de %1</translation>
    </message>
    <message>
        <source>From %1 % to %2 % of the cookies, %3 gains nothing: the curve does not show that more data would help.</source>
        <translation>Del %1&#xa0;% al %2&#xa0;% de las cookies, %3 no gana nada: la curva no muestra que más datos ayudarían.</translation>
    </message>
    <message>
        <source>From %1 % to %2 % of the cookies, %3 gains %4 of 100 (95 %: %5 to %6): it is still learning, so more data is likely to help.</source>
        <translation>Del %1&#xa0;% al %2&#xa0;% de las cookies, %3 gana %4 de cada 100 (95&#xa0;%: de %5 a %6): todavía está aprendiendo, así que es probable que más datos ayuden.</translation>
    </message>
    <message>
        <source>From %1 % to %2 % of the cookies, %3 gains %4 of 100 (95 %: %5 to %6): the curve does not show that more data would help.</source>
        <translation>Del %1&#xa0;% al %2&#xa0;% de las cookies, %3 gana %4 de cada 100 (95&#xa0;%: de %5 a %6): la curva no muestra que más datos ayudarían.</translation>
    </message>
    <message>
        <source>Shares of the data must lie above 0 and at most at 1.</source>
        <translation>Las proporciones de los datos deben ser mayores que 0 y como máximo 1.</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Curva de aprendizaje</translation>
    </message>
    <message>
        <source>Pages with the same score share their places: the figure is the average over all their orders.</source>
        <translation>Las páginas con la misma puntuación comparten lugares: la cifra es la media de todas sus ordenaciones.</translation>
    </message>
    <message>
        <source>NDCG@%1 = DCG / IDCG. DCG = sum over hidden pages within the top %1 of 1 / log2(rank + 1); IDCG = the same if all hidden pages stood first. With one hidden page: 1 / log2(rank + 1).</source>
        <translation>NDCG@%1 = DCG / IDCG. DCG = suma, sobre las páginas ocultas del top %1, de 1 / log2(posición + 1); IDCG = lo mismo si todas las páginas ocultas fueran primero. Con una sola página oculta: 1 / log2(posición + 1).</translation>
    </message>
    <message>
        <source>Found in the top %1</source>
        <translation>Halladas en el top %1</translation>
    </message>
    <message>
        <source>Placed high in the top %1</source>
        <translation>Bien situadas en el top %1</translation>
    </message>
    <message>
        <source>Nearness to the top</source>
        <translation>Cercanía a lo más alto</translation>
    </message>
    <message>
        <source>Share found in the top %1</source>
        <translation>Proporción hallada en el top %1</translation>
    </message>
    <message>
        <source>Different BUs in a list</source>
        <translation>BU distintas en una lista</translation>
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
        <translation>Diversidad</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>Popularidad</translation>
    </message>
    <message>
        <source>HR@%1 = share of tested cookies with a hidden page among the %1 best of all pages that they have not seen.</source>
        <translation>HR@%1 = proporción de cookies evaluadas con una página oculta entre las %1 mejores de todas las páginas que no han visto.</translation>
    </message>
    <message>
        <source>MRR = mean over tested cookies of 1 / rank of the first hidden page among all pages that they have not seen.</source>
        <translation>MRR = media, sobre las cookies evaluadas, de 1 / posición de la primera página oculta entre todas las páginas que no han visto.</translation>
    </message>
    <message>
        <source>Recall@%1 = hidden pages within the top %1 / hidden pages, averaged over tested cookies.</source>
        <translation>Recall@%1 = páginas ocultas en el top %1 / páginas ocultas, en promedio de las cookies evaluadas.</translation>
    </message>
    <message>
        <source>Diversity = share of the pairs in a list of %1 recommended pages that belong to different business units, averaged over tested cookies.</source>
        <translation>Diversidad = proporción de los pares de una lista de %1 páginas recomendadas que pertenecen a unidades de negocio distintas, en promedio de las cookies evaluadas.</translation>
    </message>
    <message>
        <source>Popularity = share of the cookies learnt from that have a recommended page, averaged over the %1 pages of each list and over tested cookies.</source>
        <translation>Popularidad = proporción de las cookies de las que se aprende que tienen una página recomendada, en promedio de las %1 páginas de cada lista y de las cookies evaluadas.</translation>
    </message>
    <message>
        <source>Coverage = pages in the list of at least one tested cookie / all pages, averaged over repeats.</source>
        <translation>Cobertura = páginas en la lista de al menos una cookie evaluada / todas las páginas, en promedio de las repeticiones.</translation>
    </message>
    <message>
        <source>Gini = sum over pages i, least recommended first, of (2 i - n - 1) c_i / (n sum c), c_i = how often page i is recommended, n = all pages. 0: every page equally often; near 1: always the same few.</source>
        <translation>Gini = suma, sobre las páginas i, de la menos a la más recomendada, de (2 i - n - 1) c_i / (n suma c), c_i = veces que se recomienda la página i, n = todas las páginas. 0: todas las páginas por igual; cerca de 1: siempre las mismas pocas.</translation>
    </message>
    <message>
        <source>BU mix = of the recommended pages that have a business unit, the share that belongs to each, beside the same share of the known pages of the tested cookies. Their distance is half the sum of the absolute differences.</source>
        <translation>Mezcla de BU = de las páginas recomendadas que tienen unidad de negocio, la proporción que pertenece a cada una, junto a la misma proporción de las páginas conocidas de las cookies evaluadas. Su distancia es la mitad de la suma de las diferencias absolutas.</translation>
    </message>
    <message>
        <source>Hit rate (in-sample) = share of a cookie&apos;s 10 recommended pages whose business unit is among those that it already used, averaged over the cookies that used any. Pages without a business unit are no hits. It is measured on what the model learnt from, so it does not say whether a model finds what a cookie wants next.</source>
        <translation>Tasa de acierto (dentro de la muestra) = proporción de las 10 páginas recomendadas de una cookie cuya unidad de negocio está entre las que ya usó, en promedio de las cookies que usaron alguna. Las páginas sin unidad de negocio no son aciertos. Se mide con lo que el modelo aprendió, así que no indica si un modelo encuentra lo que una cookie querrá después.</translation>
    </message>
    <message>
        <source>Under the rules %1 of 100 hidden pages are found: no difference from before can be told (95 %: %2 to %3 of 100).</source>
        <translation>Con las reglas se hallan %1 de cada 100 páginas ocultas: no se distingue ninguna diferencia con lo anterior (95&#xa0;%: de %2 a %3 de cada 100).</translation>
    </message>
    <message>
        <source>Under the rules %1 of 100 hidden pages are found, %2 fewer than before (95 %: %3 to %4 fewer).</source>
        <translation>Con las reglas se hallan %1 de cada 100 páginas ocultas, %2 menos que antes (95&#xa0;%: de %3 a %4 menos).</translation>
    </message>
    <message>
        <source>Under the rules %1 of 100 hidden pages are found, %2 more than before (95 %: %3 to %4 more).</source>
        <translation>Con las reglas se hallan %1 de cada 100 páginas ocultas, %2 más que antes (95&#xa0;%: de %3 a %4 más).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 lists changes.</source>
        <comment>%Ln of %1 lists change.</comment>
        <translation>
            <numerusform>Cambia %Ln de %1 listas.</numerusform>
            <numerusform>Cambian %Ln de %1 listas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was left out: training it takes about %2 GB of memory, and %3 GB are free.</source>
        <translation>%1 se ha omitido: su entrenamiento ocupa unos %2 GB de memoria y hay %3 GB libres.</translation>
    </message>
    <message>
        <source>A scorecard needs random, most popular and popular in BU beside the models.</source>
        <translation>Una comparativa necesita, junto a los modelos, las páginas al azar, las más populares y las populares en la BU.</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Evaluando</translation>
    </message>
    <message>
        <source>Comparing pages</source>
        <translation>Comparando páginas</translation>
    </message>
    <message>
        <source>Pages compared</source>
        <translation>Páginas comparadas</translation>
    </message>
    <message>
        <source>A time cut needs dates, and the submissions have none.</source>
        <translation>Un corte temporal necesita fechas y los envíos no las tienen.</translation>
    </message>
    <message>
        <source>Choose a date column, or take leave-one-out.</source>
        <translation>Elija una columna de fechas o use leave-one-out.</translation>
    </message>
    <message>
        <source>All submissions are of one day, so they cannot be cut by time.</source>
        <translation>Todos los envíos son de un mismo día, así que no se pueden cortar por tiempo.</translation>
    </message>
    <message>
        <source>Take leave-one-out.</source>
        <translation>Use leave-one-out.</translation>
    </message>
    <message>
        <source>No cookie has a page before and a new page after the time cut.</source>
        <translation>Ninguna cookie tiene una página antes y una página nueva después del corte temporal.</translation>
    </message>
    <message>
        <source>Take leave-one-out, or another test share.</source>
        <translation>Use leave-one-out u otra parte de prueba.</translation>
    </message>
    <message>
        <source>The given test needs a file with the held-out interactions.</source>
        <translation>La prueba dada necesita un archivo con las interacciones reservadas.</translation>
    </message>
    <message>
        <source>Name it with --test, and the known history of its cookies with --test-input.</source>
        <translation>Indíquelo con --test, y el historial conocido de sus cookies con --test-input.</translation>
    </message>
    <message>
        <source>No cookie has two pages, so none can be tested.</source>
        <translation>Ninguna cookie tiene dos páginas, así que no se puede evaluar ninguna.</translation>
    </message>
    <message>
        <source>Load more data, or give a test file.</source>
        <translation>Cargue más datos o indique un archivo de prueba.</translation>
    </message>
    <message>
        <source>There are too few cookies for this many folds.</source>
        <translation>Hay muy pocas cookies para tantas particiones.</translation>
    </message>
    <message>
        <source>Take fewer folds.</source>
        <translation>Use menos particiones.</translation>
    </message>
    <message>
        <source>%1 is served worst: %2 of 100 hidden pages are found, %3 fewer than over all pages (95 %: %4 to %5 fewer).</source>
        <translation>%1 es la peor atendida: se hallan %2 de cada 100 páginas ocultas, %3 menos que en el total de páginas (95&#xa0;%: de %4 a %5 menos).</translation>
    </message>
    <message>
        <source>%1 is served clearly worse: %2 of 100 hidden pages are found, %3 fewer than over all pages (95 %: %4 to %5 fewer).</source>
        <translation>%1 está claramente peor atendida: se hallan %2 de cada 100 páginas ocultas, %3 menos que en el total de páginas (95&#xa0;%: de %4 a %5 menos).</translation>
    </message>
    <message>
        <source>No hidden page has a business unit.</source>
        <translation>Ninguna página oculta tiene unidad de negocio.</translation>
    </message>
    <message>
        <source>No business unit is served clearly worse than all pages together.</source>
        <translation>Ninguna unidad de negocio está claramente peor atendida que el conjunto de páginas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden page is not in the training data and counts as not found.</source>
        <comment>%Ln hidden pages are not in the training data and count as not found.</comment>
        <translation>
            <numerusform>%Ln página oculta no está en los datos de entrenamiento y cuenta como no hallada.</numerusform>
            <numerusform>%Ln páginas ocultas no están en los datos de entrenamiento y cuentan como no halladas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n cookie could be tested, so take the figures as a first hint.</source>
        <comment>Only %n cookies could be tested, so take the figures as a first hint.</comment>
        <translation>
            <numerusform>Solo se ha podido evaluar %n cookie, así que tome las cifras como una primera pista.</numerusform>
            <numerusform>Solo se han podido evaluar %n cookies, así que tome las cifras como una primera pista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages are hidden at random, not by time, so the models also learn from what came later: the figures are optimistic.</source>
        <translation>Las páginas se ocultan al azar, no por tiempo, de modo que los modelos aprenden también de lo que vino después: las cifras son optimistas.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n cookie could be tested, too few for a figure to rely on: take all of this as a first hint.</source>
        <comment>Only %n cookies could be tested, too few for a figure to rely on: take all of this as a first hint.</comment>
        <translation>
            <numerusform>Solo se ha podido evaluar %n cookie, muy pocas para fiarse de una cifra: tome todo esto como una primera pista.</numerusform>
            <numerusform>Solo se han podido evaluar %n cookies, muy pocas para fiarse de una cifra: tome todo esto como una primera pista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Showing everybody the most popular pages</source>
        <translation>Mostrar a todos las páginas más populares</translation>
    </message>
    <message>
        <source>Showing pages at random</source>
        <translation>Mostrar páginas al azar</translation>
    </message>
    <message>
        <source>Showing the most popular pages of the business units seen</source>
        <translation>Mostrar las páginas más populares de las unidades de negocio vistas</translation>
    </message>
    <message>
        <source>showing everybody the most popular pages</source>
        <translation>mostrar a todos las páginas más populares</translation>
    </message>
    <message>
        <source>showing pages at random</source>
        <translation>mostrar páginas al azar</translation>
    </message>
    <message>
        <source>showing the most popular pages of the business units seen</source>
        <translation>mostrar las páginas más populares de las unidades de negocio vistas</translation>
    </message>
    <message>
        <source>%1 finds a hidden page in the top %2 for %3 of 100 cookies.</source>
        <translation>%1 encuentra una página oculta en el top %2 para %3 de cada 100 cookies.</translation>
    </message>
    <message>
        <source>%1 finds the hidden page in the top %2 for %3 of 100 cookies.</source>
        <translation>%1 encuentra la página oculta en el top %2 para %3 de cada 100 cookies.</translation>
    </message>
    <message>
        <source>%1 finds a hidden page in the top %2 for %3 of 100 cookies; no model that was tested finds more.</source>
        <translation>%1 encuentra una página oculta en el top %2 para %3 de cada 100 cookies; ningún modelo evaluado encuentra más.</translation>
    </message>
    <message>
        <source>%1 finds the hidden page in the top %2 for %3 of 100 cookies; no model that was tested finds more.</source>
        <translation>%1 encuentra la página oculta en el top %2 para %3 de cada 100 cookies; ningún modelo evaluado encuentra más.</translation>
    </message>
    <message>
        <source>%1 finds a hidden page in the top %2 for %3 of 100 cookies, as many as showing everybody the most popular pages.</source>
        <translation>%1 encuentra una página oculta en el top %2 para %3 de cada 100 cookies, tantas como mostrar a todos las páginas más populares.</translation>
    </message>
    <message>
        <source>%1 finds the hidden page in the top %2 for %3 of 100 cookies, as many as showing everybody the most popular pages.</source>
        <translation>%1 encuentra la página oculta en el top %2 para %3 de cada 100 cookies, tantas como mostrar a todos las páginas más populares.</translation>
    </message>
    <message>
        <source>%1 finds a hidden page in the top %2 for %3 of 100 cookies, %4 fewer than showing everybody the most popular pages (95 %: %5 to %6).</source>
        <translation>%1 encuentra una página oculta en el top %2 para %3 de cada 100 cookies, %4 menos que mostrar a todos las páginas más populares (95&#xa0;%: de %5 a %6).</translation>
    </message>
    <message>
        <source>%1 finds a hidden page in the top %2 for %3 of 100 cookies, %4 more than showing everybody the most popular pages (95 %: %5 to %6).</source>
        <translation>%1 encuentra una página oculta en el top %2 para %3 de cada 100 cookies, %4 más que mostrar a todos las páginas más populares (95&#xa0;%: de %5 a %6).</translation>
    </message>
    <message>
        <source>%1 finds the hidden page in the top %2 for %3 of 100 cookies, %4 fewer than showing everybody the most popular pages (95 %: %5 to %6).</source>
        <translation>%1 encuentra la página oculta en el top %2 para %3 de cada 100 cookies, %4 menos que mostrar a todos las páginas más populares (95&#xa0;%: de %5 a %6).</translation>
    </message>
    <message>
        <source>%1 finds the hidden page in the top %2 for %3 of 100 cookies, %4 more than showing everybody the most popular pages (95 %: %5 to %6).</source>
        <translation>%1 encuentra la página oculta en el top %2 para %3 de cada 100 cookies, %4 más que mostrar a todos las páginas más populares (95&#xa0;%: de %5 a %6).</translation>
    </message>
    <message>
        <source>Showing pages at random finds a hidden page in the top %1 for %2 of 100 cookies, and no model that was tested finds more: this data does not show that personal recommendations pay.</source>
        <translation>Mostrar páginas al azar encuentra una página oculta en el top %1 para %2 de cada 100 cookies y ningún modelo evaluado encuentra más: estos datos no muestran que compense personalizar las recomendaciones.</translation>
    </message>
    <message>
        <source>Showing pages at random finds the hidden page in the top %1 for %2 of 100 cookies, and no model that was tested finds more: this data does not show that personal recommendations pay.</source>
        <translation>Mostrar páginas al azar encuentra la página oculta en el top %1 para %2 de cada 100 cookies y ningún modelo evaluado encuentra más: estos datos no muestran que compense personalizar las recomendaciones.</translation>
    </message>
    <message>
        <source>Showing pages at random does no worse than this model: it finds a hidden page in the top %1 for %2 of 100 cookies.</source>
        <translation>Mostrar páginas al azar no da peor resultado que este modelo: encuentra una página oculta en el top %1 para %2 de cada 100 cookies.</translation>
    </message>
    <message>
        <source>Showing pages at random does no worse than this model: it finds the hidden page in the top %1 for %2 of 100 cookies.</source>
        <translation>Mostrar páginas al azar no da peor resultado que este modelo: encuentra la página oculta en el top %1 para %2 de cada 100 cookies.</translation>
    </message>
    <message>
        <source>Auto stays with %1: no model is shown to be better than most popular and random pages.</source>
        <translation>Auto se queda con %1: no se ha demostrado que ningún modelo sea mejor que las páginas más populares y las aleatorias.</translation>
    </message>
    <message>
        <source>Showing everybody the most popular pages finds %1.</source>
        <translation>Mostrar a todos las páginas más populares encuentra %1.</translation>
    </message>
    <message>
        <source>The best of the models, %1, finds %2, showing everybody the most popular pages %3.</source>
        <translation>El mejor de los modelos, %1, encuentra %2; mostrar a todos las páginas más populares, %3.</translation>
    </message>
    <message>
        <source>This data does not show that personal recommendations pay.</source>
        <translation>Estos datos no muestran que compense personalizar las recomendaciones.</translation>
    </message>
    <message>
        <source>That could be chance: this data does not show that personal recommendations pay.</source>
        <translation>Podría ser azar: estos datos no muestran que compense personalizar las recomendaciones.</translation>
    </message>
    <message>
        <source>But showing pages at random finds %1, and that it is fewer could be chance: this data does not show that personal recommendations pay.</source>
        <translation>Pero mostrar páginas al azar encuentra %1, y que sean menos podría ser azar: estos datos no muestran que compense personalizar las recomendaciones.</translation>
    </message>
    <message>
        <source>With %1 models compared, that one of them is so far ahead could be chance: this data does not show that personal recommendations pay.</source>
        <translation>Con %1 modelos comparados, que uno de ellos aventaje tanto a los demás podría ser azar: estos datos no muestran que compense personalizar las recomendaciones.</translation>
    </message>
    <message>
        <source>With %1 models compared, that could be chance.</source>
        <translation>Con %1 modelos comparados, podría ser azar.</translation>
    </message>
    <message>
        <source>That could be chance.</source>
        <translation>Podría ser azar.</translation>
    </message>
    <message>
        <source>It is not shown to find more than pages at random, which find %1 of 100.</source>
        <translation>No se ha demostrado que encuentre más que las páginas al azar, que encuentran %1 de cada 100.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln of the cookies tested, the top %1 holds every page that is left, so any model finds what was hidden there: choose a smaller K.</source>
        <comment>For %Ln of the cookies tested, the top %1 holds every page that is left, so any model finds what was hidden there: choose a smaller K.</comment>
        <translation>
            <numerusform>Para %Ln de las cookies evaluadas, el top %1 contiene todas las páginas que quedan, de modo que cualquier modelo encuentra lo que se ocultó: elija una K menor.</numerusform>
            <numerusform>Para %Ln de las cookies evaluadas, el top %1 contiene todas las páginas que quedan, de modo que cualquier modelo encuentra lo que se ocultó: elija una K menor.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be told apart from %2 on this data.</source>
        <translation>Con estos datos, no se puede distinguir entre %1 y %2.</translation>
    </message>
    <message>
        <source>The current model, %1, finds %2, as many as showing everybody the most popular pages.</source>
        <translation>El modelo actual, %1, encuentra %2, lo mismo que mostrar a todos las páginas más populares.</translation>
    </message>
    <message>
        <source>The current model, %1, finds %2, %3 fewer than showing everybody the most popular pages (95 %: %4 to %5): it is worse than that.</source>
        <translation>El modelo actual, %1, encuentra %2, %3 menos que mostrar a todos las páginas más populares (95&#xa0;%: de %4 a %5): es peor que eso.</translation>
    </message>
    <message>
        <source>The current model, %1, finds %2, %3 more than showing everybody the most popular pages (95 %: %4 to %5): it is better than that.</source>
        <translation>El modelo actual, %1, encuentra %2, %3 más que mostrar a todos las páginas más populares (95&#xa0;%: de %4 a %5): es mejor que eso.</translation>
    </message>
    <message>
        <source>The current model, %1, finds %2, %3 fewer than showing everybody the most popular pages (95 %: %4 to %5).</source>
        <translation>El modelo actual, %1, encuentra %2, %3 menos que mostrar a todos las páginas más populares (95&#xa0;%: de %4 a %5).</translation>
    </message>
    <message>
        <source>The current model, %1, finds %2, %3 more than showing everybody the most popular pages (95 %: %4 to %5).</source>
        <translation>El modelo actual, %1, encuentra %2, %3 más que mostrar a todos las páginas más populares (95&#xa0;%: de %4 a %5).</translation>
    </message>
    <message>
        <source>The current model, %1, was not among those compared.</source>
        <translation>El modelo actual, %1, no estaba entre los comparados.</translation>
    </message>
    <message>
        <source>%1 finds as many as the current model.</source>
        <translation>%1 encuentra lo mismo que el modelo actual.</translation>
    </message>
    <message>
        <source>%1 finds %2 fewer than the current model (95 %: %3 to %4).</source>
        <translation>%1 encuentra %2 menos que el modelo actual (95&#xa0;%: de %3 a %4).</translation>
    </message>
    <message>
        <source>%1 finds %2 more than the current model (95 %: %3 to %4).</source>
        <translation>%1 encuentra %2 más que el modelo actual (95&#xa0;%: de %3 a %4).</translation>
    </message>
    <message>
        <source>It is not shown to find more than showing everybody the most popular pages.</source>
        <translation>No se ha demostrado que encuentre más que mostrar a todos las páginas más populares.</translation>
    </message>
    <message>
        <source>%1 is worse than showing everybody the most popular pages: it finds %2 of 100, %3 fewer (95 %: %4 to %5).</source>
        <translation>%1 es peor que mostrar a todos las páginas más populares: encuentra %2 de cada 100, %3 menos (95&#xa0;%: de %4 a %5).</translation>
    </message>
    <message>
        <source>%1 finds %2 of 100, as many as showing everybody the most popular pages.</source>
        <translation>%1 encuentra %2 de cada 100, lo mismo que mostrar a todos las páginas más populares.</translation>
    </message>
    <message>
        <source>%1 finds %2 of 100, %3 more than showing everybody the most popular pages (95 %: %4 to %5).</source>
        <translation>%1 encuentra %2 de cada 100, %3 más que mostrar a todos las páginas más populares (95&#xa0;%: de %4 a %5).</translation>
    </message>
    <message>
        <source>%1 is better than showing everybody the most popular pages: it finds %2 of 100, %3 more (95 %: %4 to %5).</source>
        <translation>%1 es mejor que mostrar a todos las páginas más populares: encuentra %2 de cada 100, %3 más (95&#xa0;%: de %4 a %5).</translation>
    </message>
    <message>
        <source>%1 cannot be told apart from showing everybody the most popular pages: it finds %2 of 100, %3 fewer (95 %: %4 to %5).</source>
        <translation>%1 no se distingue de mostrar a todos las páginas más populares: encuentra %2 de cada 100, %3 menos (95&#xa0;%: de %4 a %5).</translation>
    </message>
    <message>
        <source>%1 cannot be told apart from showing everybody the most popular pages: it finds %2 of 100, %3 more (95 %: %4 to %5).</source>
        <translation>%1 no se distingue de mostrar a todos las páginas más populares: encuentra %2 de cada 100, %3 más (95&#xa0;%: de %4 a %5).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cookie without a page before and a new page after the time cut could not be tested.</source>
        <comment>%Ln cookies without a page before and a new page after the time cut could not be tested.</comment>
        <translation>
            <numerusform>No se ha podido evaluar %Ln cookie sin una página antes y una página nueva después del corte temporal.</numerusform>
            <numerusform>No se han podido evaluar %Ln cookies sin una página antes y una página nueva después del corte temporal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cookie of the test file without a known page or without a new one could not be tested.</source>
        <comment>%Ln cookies of the test file without a known page or without a new one could not be tested.</comment>
        <translation>
            <numerusform>No se ha podido evaluar %Ln cookie del archivo de prueba sin una página conocida o sin una nueva.</numerusform>
            <numerusform>No se han podido evaluar %Ln cookies del archivo de prueba sin una página conocida o sin una nueva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cookie with a single page could not be tested.</source>
        <comment>%Ln cookies with a single page could not be tested.</comment>
        <translation>
            <numerusform>No se ha podido evaluar %Ln cookie con una sola página.</numerusform>
            <numerusform>No se han podido evaluar %Ln cookies con una sola página.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two sides are not of the same data.</source>
        <translation>Los dos lados no son de los mismos datos.</translation>
    </message>
    <message>
        <source>%1 fewer of 100 hidden pages are found with this (95 %: %2 to %3 fewer).</source>
        <translation>Con esto se hallan %1 menos de cada 100 páginas ocultas (95&#xa0;%: de %2 a %3 menos).</translation>
    </message>
    <message>
        <source>%1 more of 100 hidden pages are found with this (95 %: %2 to %3 more).</source>
        <translation>Con esto se hallan %1 más de cada 100 páginas ocultas (95&#xa0;%: de %2 a %3 más).</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>%1: interval below</source>
        <translation>%1: intervalo, abajo</translation>
    </message>
    <message>
        <source>%1: interval above</source>
        <translation>%1: intervalo, arriba</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is not shown.</source>
        <comment>%Ln more are not shown.</comment>
        <translation>
            <numerusform>No se muestra %Ln más.</numerusform>
            <numerusform>No se muestran %Ln más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table, %Ln row: %1. Columns: %2.</source>
        <comment>Table, %Ln rows: %1. Columns: %2.</comment>
        <translation>
            <numerusform>Tabla, %Ln fila: %1. Columnas: %2.</numerusform>
            <numerusform>Tabla, %Ln filas: %1. Columnas: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The template has no layout with a title: findings stand in text boxes.</source>
        <translation>La plantilla no tiene ningún diseño con título: las conclusiones van en cuadros de texto.</translation>
    </message>
    <message>
        <source>The template has no place for captions (a text placeholder with index 13): captions stand in text boxes.</source>
        <translation>La plantilla no tiene lugar para pies (un marcador de texto con índice 13): los pies van en cuadros de texto.</translation>
    </message>
    <message>
        <source>The template has no place for subtitles (a text placeholder with index 14): they stand in text boxes.</source>
        <translation>La plantilla no tiene lugar para subtítulos (un marcador de texto con índice 14): van en cuadros de texto.</translation>
    </message>
    <message>
        <source>The template&apos;s layout has no slide number: slides are not numbered.</source>
        <translation>El diseño de la plantilla no tiene número de diapositiva: las diapositivas no se numeran.</translation>
    </message>
    <message>
        <source>The file has macros, which would not be in the new deck.</source>
        <translation>El archivo tiene macros, que no estarían en la presentación nueva.</translation>
    </message>
    <message>
        <source>Save it in PowerPoint as .pptx or .potx without macros.</source>
        <translation>Guárdelo en PowerPoint como .pptx o .potx sin macros.</translation>
    </message>
    <message>
        <source>This is no file of PowerPoint (.pptx, .potx).</source>
        <translation>No es un archivo de PowerPoint (.pptx, .potx).</translation>
    </message>
    <message>
        <source>The template has no layout.</source>
        <translation>La plantilla no tiene ningún diseño.</translation>
    </message>
    <message>
        <source>Add one in PowerPoint (View, Slide Master).</source>
        <translation>Añada uno en PowerPoint (Vista, Patrón de diapositivas).</translation>
    </message>
    <message>
        <source>Not found in the earlier deck, so not in the new one: %1.</source>
        <translation>No se encuentra en la presentación anterior, así que no está en la nueva: %1.</translation>
    </message>
    <message>
        <source>Left as they were, since this report has no such figures: %1.</source>
        <translation>Se deja como estaba, ya que este informe no tiene esas cifras: %1.</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>No hay nada que mostrar.</translation>
    </message>
    <message>
        <source>This chart is a picture, which only the window can paint.</source>
        <translation>Este gráfico es una imagen que solo la ventana puede dibujar.</translation>
    </message>
    <message>
        <source>Writing slides</source>
        <translation>Escribiendo diapositivas</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>No se ha podido escribir el resultado.</translation>
    </message>
    <message>
        <source>Adobe Target takes %1 pages a visitor at most.</source>
        <translation>Adobe Target admite como máximo %1 páginas por visitante.</translation>
    </message>
    <message>
        <source>Make shorter lists.</source>
        <translation>Haga listas más cortas.</translation>
    </message>
    <message>
        <source>Amazon Personalize needs the time of every submission, and there are no dates: name their column (date).</source>
        <translation>Amazon Personalize necesita el momento de cada envío y no hay fechas: indique su columna (date).</translation>
    </message>
    <message>
        <source>Amazon Personalize needs %1 dated rows and %2 visitors with two or more; there are %3 and %4.</source>
        <translation>Amazon Personalize necesita %1 filas con fecha y %2 visitantes con dos o más; hay %3 y %4.</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>Grupo de control</translation>
    </message>
    <message>
        <source>share of the visitors, drawn at random, that stands in files of its own as the control group; 0: none</source>
        <translation>proporción de los visitantes, elegidos al azar, que figura en archivos propios como grupo de control; 0: ninguno</translation>
    </message>
    <message>
        <source>Seed of the control group</source>
        <translation>Semilla del grupo de control</translation>
    </message>
    <message>
        <source>another seed draws another control group; the same one the same visitors in every delivery</source>
        <translation>otra semilla elige otro grupo de control; la misma, los mismos visitantes en cada entrega</translation>
    </message>
    <message>
        <source>The secret for pseudonyms could not be made: %1.</source>
        <translation>No se ha podido crear el secreto de los seudónimos: %1.</translation>
    </message>
    <message>
        <source>Make the folder writable, or export the ids as they are.</source>
        <translation>Permita escribir en la carpeta o exporte los identificadores tal como son.</translation>
    </message>
    <message>
        <source>Others on this computer may read the secret for pseudonyms.</source>
        <translation>Otros usuarios de este equipo pueden leer el secreto de los seudónimos.</translation>
    </message>
    <message>
        <source>Take their rights away (chmod 600), or remove the file: a new secret is made then, and new pseudonyms with it.</source>
        <translation>Quíteles los permisos (chmod 600) o elimine el archivo: entonces se crea un secreto nuevo y, con él, nuevos seudónimos.</translation>
    </message>
    <message>
        <source>The secret for pseudonyms could not be read: %1.</source>
        <translation>No se ha podido leer el secreto de los seudónimos: %1.</translation>
    </message>
    <message>
        <source>Make the file readable for you.</source>
        <translation>Dese permiso para leer el archivo.</translation>
    </message>
    <message>
        <source>This is no secret for pseudonyms: it should be 64 hexadecimal digits.</source>
        <translation>No es un secreto de seudónimos: deben ser 64 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>Put the right file there, or remove it: a new secret is made then.</source>
        <translation>Ponga ahí el archivo correcto o elimínelo: entonces se crea un secreto nuevo.</translation>
    </message>
    <message>
        <source>Open it in PowerPoint and save it once more as .pptx or .potx.</source>
        <translation>Ábralo en PowerPoint y vuelva a guardarlo como .pptx o .potx.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>El archivo no está ahí.</translation>
    </message>
    <message>
        <source>The file is damaged, has a password, or is larger than 1 GB unpacked.</source>
        <translation>El archivo está dañado, tiene contraseña o supera 1 GB al descomprimirlo.</translation>
    </message>
    <message>
        <source>The part %1 is missing.</source>
        <translation>Falta la parte %1.</translation>
    </message>
    <message>
        <source>A part of the file has a document type, which Office never writes.</source>
        <translation>Una parte del archivo tiene una declaración de tipo de documento, que Office nunca escribe.</translation>
    </message>
    <message>
        <source>A part of the file is damaged: %1.</source>
        <translation>Una parte del archivo está dañada: %1.</translation>
    </message>
    <message>
        <source>A part of the file is empty.</source>
        <translation>Una parte del archivo está vacía.</translation>
    </message>
    <message>
        <source>The file would be larger than 4 GB, which Office does not read.</source>
        <translation>El archivo superaría los 4 GB, que Office no puede leer.</translation>
    </message>
    <message>
        <source>Write fewer rows, or CSV.</source>
        <translation>Escriba menos filas, o CSV.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>No se ha podido escribir el archivo: %1.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space.</source>
        <translation>Elija otro lugar o libere espacio.</translation>
    </message>
    <message>
        <source>Choose another file for the result.</source>
        <translation>Elija otro archivo para el resultado.</translation>
    </message>
    <message>
        <source>This is one of the files that are read: the result would replace it.</source>
        <translation>Es uno de los archivos que se leen: el resultado lo reemplazaría.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>This is a disk, not a file.</source>
        <translation>Es un disco, no un archivo.</translation>
    </message>
    <message>
        <source>This file is read, and the output goes to it.</source>
        <translation>Este archivo se lee y el resultado va a parar a él.</translation>
    </message>
    <message>
        <source>Writing recommendations</source>
        <translation>Escribiendo recomendaciones</translation>
    </message>
    <message>
        <source>This is no file of charts.</source>
        <translation>No es un archivo de gráficos.</translation>
    </message>
    <message>
        <source>This is no file of a report.</source>
        <translation>No es un archivo de informe.</translation>
    </message>
    <message>
        <source>The painting program could not be started: %1.</source>
        <translation>No se ha podido iniciar el programa de dibujo: %1.</translation>
    </message>
    <message>
        <source>The charts could not be painted: %1</source>
        <translation>No se han podido dibujar los gráficos: %1</translation>
    </message>
    <message>
        <source>The window&apos;s program, which paints pictures, is not there.</source>
        <translation>Falta el programa de la ventana, que dibuja las imágenes.</translation>
    </message>
    <message>
        <source>Install leadlight beside leadlight-cli, or leave out png, svg and pdf.</source>
        <translation>Instale leadlight junto a leadlight-cli o prescinda de png, svg y pdf.</translation>
    </message>
    <message>
        <source>The folder for temporary files takes no file: %1.</source>
        <translation>La carpeta de archivos temporales no admite ningún archivo: %1.</translation>
    </message>
    <message>
        <source>The chart &quot;%1&quot; could not be painted.</source>
        <translation>No se ha podido dibujar el gráfico «%1».</translation>
    </message>
    <message>
        <source>The pages of the report could not be painted.</source>
        <translation>No se han podido dibujar las páginas del informe.</translation>
    </message>
    <message>
        <source>Preparing the report</source>
        <translation>Preparando el informe</translation>
    </message>
    <message>
        <source>Writing the deck</source>
        <translation>Escribiendo la presentación</translation>
    </message>
    <message>
        <source>Writing the briefs</source>
        <translation>Escribiendo los resúmenes</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Escribiendo el libro</translation>
    </message>
    <message>
        <source>Writing CSV files</source>
        <translation>Escribiendo archivos CSV</translation>
    </message>
    <message>
        <source>Painting pictures</source>
        <translation>Dibujando imágenes</translation>
    </message>
    <message>
        <source>Painting the pages</source>
        <translation>Dibujando las páginas</translation>
    </message>
    <message>
        <source>Writing lists for other tools</source>
        <translation>Escribiendo listas para otras herramientas</translation>
    </message>
    <message>
        <source>Writing the figures</source>
        <translation>Escribiendo las cifras</translation>
    </message>
    <message>
        <source>A file of the report would replace the one with pseudonyms.</source>
        <translation>Un archivo del informe reemplazaría al de los seudónimos.</translation>
    </message>
    <message>
        <source>Choose another name for the file with pseudonyms.</source>
        <translation>Elija otro nombre para el archivo de seudónimos.</translation>
    </message>
    <message>
        <source>Pictures cannot be painted here.</source>
        <translation>Aquí no se pueden dibujar imágenes.</translation>
    </message>
    <message>
        <source>Pages cannot be painted here.</source>
        <translation>Aquí no se pueden dibujar páginas.</translation>
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
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation>CSV para Excel</translation>
    </message>
    <message>
        <source>A brief for each business unit</source>
        <translation>Un resumen para cada unidad de negocio</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>Seudónimos</translation>
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
        <translation>Lista de identificadores</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the deck: it is a picture, which only the window can paint.</source>
        <translation>«%1» no está en la presentación: es una imagen que solo la ventana puede dibujar.</translation>
    </message>
    <message>
        <source>pages of %1</source>
        <translation>páginas de %1</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>Cifras de</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Síntesis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué indica</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 rows, more than a sheet takes: in the workbook it has one row a visitor; the CSV file has them all.</source>
        <translation>«%1» tiene %2 filas, más de las que caben en una hoja: en el libro hay una fila por visitante; el archivo CSV las tiene todas.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text was longer than a cell takes and ends with an ellipsis.</source>
        <comment>%Ln texts were longer than a cell takes and end with an ellipsis.</comment>
        <translation>
            <numerusform>%Ln texto era más largo de lo que admite una celda y termina en puntos suspensivos.</numerusform>
            <numerusform>%Ln textos eran más largos de lo que admite una celda y terminan en puntos suspensivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on pages that were hidden from %Ln visitor.</source>
        <comment>Measured on pages that were hidden from %Ln visitors.</comment>
        <translation>
            <numerusform>Medido con páginas que se ocultaron a %Ln visitante.</numerusform>
            <numerusform>Medido con páginas que se ocultaron a %Ln visitantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Average similarity of a page to the 10 pages most like it.</source>
        <translation>Similitud media de una página con las 10 que más se le parecen.</translation>
    </message>
    <message>
        <source>In-sample: the model has seen these submissions.</source>
        <translation>Dentro de la muestra: el modelo ha visto estos envíos.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>Unidades de negocio</translation>
    </message>
    <message>
        <source>Asset types</source>
        <translation>Tipos de recurso</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Comparativa</translation>
    </message>
    <message>
        <source>An earlier deck keeps its own template.</source>
        <translation>Una presentación anterior conserva su propia plantilla.</translation>
    </message>
    <message>
        <source>Give either a template or a deck to update.</source>
        <translation>Indique una plantilla o una presentación que actualizar, no ambas.</translation>
    </message>
    <message>
        <source>There is a deck to update, but no deck is to be written.</source>
        <translation>Hay una presentación que actualizar, pero no se va a escribir ninguna.</translation>
    </message>
    <message>
        <source>Add the format pptx, or leave out the deck to update.</source>
        <translation>Añada el formato pptx o prescinda de la presentación que actualizar.</translation>
    </message>
    <message>
        <source>There is a template for decks, but no deck is to be written.</source>
        <translation>Hay una plantilla para presentaciones, pero no se va a escribir ninguna.</translation>
    </message>
    <message>
        <source>Add the format pptx, or leave out the template.</source>
        <translation>Añada el formato pptx o prescinda de la plantilla.</translation>
    </message>
    <message>
        <source>There are no business units, so there is nobody to brief.</source>
        <translation>No hay unidades de negocio, así que no hay a quién dirigir un resumen.</translation>
    </message>
    <message>
        <source>Open a BU mapping, or leave out the briefs.</source>
        <translation>Abra una asignación de BU o prescinda de los resúmenes.</translation>
    </message>
    <message>
        <source>The files hold the visitors&apos; ids themselves, so there are no pseudonyms to list.</source>
        <translation>Los archivos contienen los propios identificadores de los visitantes, así que no hay seudónimos que enumerar.</translation>
    </message>
    <message>
        <source>Leave out the file with pseudonyms, or use pseudonyms.</source>
        <translation>Prescinda del archivo de seudónimos o use seudónimos.</translation>
    </message>
    <message>
        <source>A control group is left out of lists, but no list is to be written.</source>
        <translation>Se excluye de las listas a un grupo de control, pero no se va a escribir ninguna lista.</translation>
    </message>
    <message>
        <source>Add the format xlsx or csv, or leave out the control group.</source>
        <translation>Añada el formato xlsx o csv, o prescinda del grupo de control.</translation>
    </message>
    <message>
        <source>A report of these figures has nothing called &quot;%1&quot;.</source>
        <translation>Un informe de estas cifras no tiene nada llamado «%1».</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Hay: %1.</translation>
    </message>
    <message>
        <source>Close it where it is open, choose another place, or free some space.</source>
        <translation>Ciérrelo donde esté abierto, elija otro lugar o libere espacio.</translation>
    </message>
    <message>
        <source>The folder could not be made: %1.</source>
        <translation>No se ha podido crear la carpeta: %1.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; has more rows than Excel takes.</source>
        <translation>La hoja «%1» tiene más filas de las que admite Excel.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; would have %2 rows with its header; Excel takes %3.</source>
        <translation>La hoja «%1» tendría %2 filas con su encabezado; Excel admite %3.</translation>
    </message>
    <message>
        <source>Write it as CSV, or with fewer rows: one a cookie rather than one a recommendation.</source>
        <translation>Escríbala como CSV o con menos filas: una por cookie en lugar de una por recomendación.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; would have %2 columns; Excel takes 1 to %3.</source>
        <translation>La hoja «%1» tendría %2 columnas; Excel admite de 1 a %3.</translation>
    </message>
    <message>
        <source>A workbook needs at least one sheet.</source>
        <translation>Un libro necesita al menos una hoja.</translation>
    </message>
    <message>
        <source>None of the rows is of the days and deliveries that were chosen.</source>
        <translation>Ninguna de las filas es de los días y las entregas elegidos.</translation>
    </message>
    <message>
        <source>Choose other days; the files&apos; first and last days stand on the Data page, and in `leadlight-cli inspect`.</source>
        <translation>Elija otros días; el primer y el último día de los archivos figuran en la vista Datos y en `leadlight-cli inspect`.</translation>
    </message>
    <message>
        <source>None of the pages in the submissions has a business unit in the BU mapping.</source>
        <translation>Ninguna de las páginas de los envíos tiene unidad de negocio en la asignación de BU.</translation>
    </message>
    <message>
        <source>Keep the unmapped pages (--unmapped keep, in the window on the Data page), or check that both files name pages in the same way.</source>
        <translation>Conserve las páginas sin asignar (--unmapped keep; en la ventana, en la vista Datos) o compruebe que ambos archivos nombren las páginas del mismo modo.</translation>
    </message>
    <message>
        <source>All cookies of the submissions are unidentified, so nothing is left to learn from.</source>
        <translation>Ninguna cookie de los envíos está identificada, así que no queda nada de lo que aprender.</translation>
    </message>
    <message>
        <source>Keep the unidentified cookies (--unidentified keep), or check which column holds the cookie; another one is chosen by --columns cookie=NAME, or in the window.</source>
        <translation>Conserve las cookies no identificadas (--unidentified keep) o compruebe qué columna contiene la cookie; se puede elegir otra con --columns cookie=NAME o en la ventana.</translation>
    </message>
    <message>
        <source>The submissions have more than %1 rows.</source>
        <translation>Los envíos tienen más de %1 filas.</translation>
    </message>
    <message>
        <source>Open fewer files at once.</source>
        <translation>Abra menos archivos a la vez.</translation>
    </message>
    <message>
        <source>Joining with the BU mapping</source>
        <translation>Uniendo con la asignación de BU</translation>
    </message>
    <message>
        <source>Counted for each of their business units, the form submissions add up to too much.</source>
        <translation>Contados para cada una de sus unidades de negocio, los envíos de formularios suman demasiado.</translation>
    </message>
    <message>
        <source>Let one business unit of each page count, and check the submission counts.</source>
        <translation>Haga que cuente una sola unidad de negocio por página y compruebe los recuentos de envíos.</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Unido</translation>
    </message>
    <message>
        <source>Upper and lower case (/Ebook = /ebook)</source>
        <translation>Mayúsculas y minúsculas (/Ebook = /ebook)</translation>
    </message>
    <message>
        <source>find a page&apos;s business unit whatever the case of the letters of its page_url</source>
        <translation>encontrar la unidad de negocio de una página sin distinguir mayúsculas y minúsculas en su page_url</translation>
    </message>
    <message>
        <source>http:// or https:// in front</source>
        <translation>http:// o https:// al principio</translation>
    </message>
    <message>
        <source>overlook http:// or https:// in front of a page_url</source>
        <translation>pasar por alto http:// o https:// al principio de una page_url</translation>
    </message>
    <message>
        <source>www. in front</source>
        <translation>www. al principio</translation>
    </message>
    <message>
        <source>overlook www. in front of a page_url</source>
        <translation>pasar por alto www. al principio de una page_url</translation>
    </message>
    <message>
        <source>A slash at the end</source>
        <translation>Una barra al final</translation>
    </message>
    <message>
        <source>overlook a slash at the end of a page_url</source>
        <translation>pasar por alto una barra al final de una page_url</translation>
    </message>
    <message>
        <source>Everything after ?</source>
        <translation>Todo lo que sigue a ?</translation>
    </message>
    <message>
        <source>overlook everything after ? in a page_url</source>
        <translation>pasar por alto todo lo que sigue a ? en una page_url</translation>
    </message>
    <message>
        <source>Everything after #</source>
        <translation>Todo lo que sigue a #</translation>
    </message>
    <message>
        <source>overlook everything after # in a page_url</source>
        <translation>pasar por alto todo lo que sigue a # en una page_url</translation>
    </message>
    <message>
        <source>Pages without a business unit</source>
        <translation>Páginas sin unidad de negocio</translation>
    </message>
    <message>
        <source>keep: they stay, as &quot;Unmapped&quot;; drop: the notebook&apos;s inner join, which loses their submissions</source>
        <translation>keep: se conservan como «Sin asignar»; drop: la unión interna del cuaderno, que pierde sus envíos</translation>
    </message>
    <message>
        <source>Pages with two business units</source>
        <translation>Páginas con dos unidades de negocio</translation>
    </message>
    <message>
        <source>first: the first row of the mapping wins; last: the last; fanout: the notebook&apos;s double counting</source>
        <translation>first: prevalece la primera fila de la asignación; last: la última; fanout: el recuento doble del cuaderno</translation>
    </message>
    <message>
        <source>Unidentified cookies</source>
        <translation>Cookies no identificadas</translation>
    </message>
    <message>
        <source>cookies None, all zeros, ::word::; drop leaves them out of training, lists and evaluation</source>
        <translation>cookies None, todo ceros, ::palabra::; drop las excluye del entrenamiento, las listas y la evaluación</translation>
    </message>
    <message>
        <source>Visitors that look like robots</source>
        <translation>Visitantes que parecen robots</translation>
    </message>
    <message>
        <source>cookies with far more pages or submissions than any person, which inspect names; leave-out keeps them out of training and evaluation, and they still get recommendations</source>
        <translation>cookies con muchas más páginas o envíos que cualquier persona, que inspect señala; leave-out las excluye del entrenamiento y la evaluación, y aun así reciben recomendaciones</translation>
    </message>
    <message>
        <source>Days that two files have</source>
        <translation>Días que tienen dos archivos</translation>
    </message>
    <message>
        <source>keep: rows of a day that stand in two of the files count twice; once: they count once</source>
        <translation>keep: las filas de un día que figura en dos de los archivos cuentan dos veces; once: cuentan una vez</translation>
    </message>
    <message>
        <source>Answers to conflicts</source>
        <translation>Respuestas a conflictos</translation>
    </message>
    <message>
        <source>the business unit of pages for which the mapping names several, by page_url</source>
        <translation>la unidad de negocio de las páginas para las que la asignación indica varias, por page_url</translation>
    </message>
    <message>
        <source>only rows of this day and later ones count, like 2026-10-01; rows without a date do not</source>
        <translation>solo cuentan las filas de este día y posteriores, como 2026-10-01; las filas sin fecha no</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>only rows of this day and earlier ones count, like 2026-10-31; rows without a date do not</source>
        <translation>solo cuentan las filas de este día y anteriores, como 2026-10-31; las filas sin fecha no</translation>
    </message>
    <message>
        <source>The BU mapping names more than %1 business units.</source>
        <translation>La asignación de BU indica más de %1 unidades de negocio.</translation>
    </message>
    <message>
        <source>Choose the column that holds the business unit: in the window, or by --columns business_unit=NAME on the command line.</source>
        <translation>Elija la columna que contiene la unidad de negocio: en la ventana, o con --columns business_unit=NAME en la línea de comandos.</translation>
    </message>
    <message>
        <source>Write it like 2026-10-31.</source>
        <translation>Escríbalo como 2026-10-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could be two dates.</source>
        <translation>«%1» podría ser dos fechas.</translation>
    </message>
    <message>
        <source>The last day, %1, is before the first, %2.</source>
        <translation>El último día, %1, es anterior al primero, %2.</translation>
    </message>
    <message>
        <source>Choose a last day that is the first one or later.</source>
        <translation>Elija un último día que sea el primero o posterior.</translation>
    </message>
    <message>
        <source>The submissions have no dates, so no days can be chosen.</source>
        <translation>Los envíos no tienen fechas, así que no se pueden elegir días.</translation>
    </message>
    <message>
        <source>Name the column of the dates (--columns date=NAME), or let all rows count.</source>
        <translation>Indique la columna de las fechas (--columns date=NAME) o haga que cuenten todas las filas.</translation>
    </message>
    <message>
        <source>Inverting the page matrix</source>
        <translation>Invirtiendo la matriz de páginas</translation>
    </message>
    <message>
        <source>The archive has changed while it was looked at.</source>
        <translation>El archivo comprimido ha cambiado mientras se examinaba.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The archive is protected by a password.</source>
        <translation>El archivo comprimido está protegido con contraseña.</translation>
    </message>
    <message>
        <source>Unpack it yourself and open the CSV file in it.</source>
        <translation>Descomprímalo usted y abra el archivo CSV que contiene.</translation>
    </message>
    <message>
        <source>The archive holds more than %1 files.</source>
        <translation>El archivo comprimido contiene más de %1 archivos.</translation>
    </message>
    <message>
        <source>Unpack it yourself and open the CSV files in it.</source>
        <translation>Descomprímalo usted y abra los archivos CSV que contiene.</translation>
    </message>
    <message>
        <source>The file is too large to be opened within an archive.</source>
        <translation>El archivo es demasiado grande para abrirlo dentro de un archivo comprimido.</translation>
    </message>
    <message>
        <source>Unpack it, then open the file itself.</source>
        <translation>Descomprímalo y después abra el propio archivo.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>No se puede abrir el archivo: %1.</translation>
    </message>
    <message>
        <source>Check that you have the right to read it.</source>
        <translation>Compruebe que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>El archivo está vacío (0 bytes).</translation>
    </message>
    <message>
        <source>Download or export it again; the first attempt may have been cut off.</source>
        <translation>Descárguelo o expórtelo de nuevo; puede que el primer intento se interrumpiera.</translation>
    </message>
    <message>
        <source>The file has a line of more than 64 million characters.</source>
        <translation>El archivo tiene una línea de más de 64 millones de caracteres.</translation>
    </message>
    <message>
        <source>Check that it is a CSV export with a line for each row; open it in a text editor, and export it again.</source>
        <translation>Compruebe que sea una exportación CSV con una línea por fila; ábralo en un editor de texto y expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (column %2)</source>
        <translation>«%1» (columna %2)</translation>
    </message>
    <message>
        <source>Say which column it is: in the window by choosing it, on the command line by --columns, as in --columns %1=#%2.</source>
        <translation>Indique qué columna es: en la ventana, eligiéndola; en la línea de comandos, con --columns, como en --columns %1=#%2.</translation>
    </message>
    <message>
        <source>Several columns could be %1: %2 was taken, %3 was not.</source>
        <translation>Varias columnas podrían ser %1: se ha usado %2 y no %3.</translation>
    </message>
    <message>
        <source>If another is the right one, choose it: in the window, or by --columns on the command line.</source>
        <translation>Si la correcta es otra, elíjala: en la ventana, o con --columns en la línea de comandos.</translation>
    </message>
    <message>
        <source>Several columns could be %1: %2.</source>
        <translation>Varias columnas podrían ser %1: %2.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;.</source>
        <translation>No hay ninguna columna «%1».</translation>
    </message>
    <message>
        <source>Choose one of the columns that the file has.</source>
        <translation>Elija una de las columnas que tiene el archivo.</translation>
    </message>
    <message>
        <source>More than one column is named &quot;%1&quot;.</source>
        <translation>Hay más de una columna llamada «%1».</translation>
    </message>
    <message>
        <source>The workbook holds %1 sheets: %2.</source>
        <translation>El libro contiene %1 hojas: %2.</translation>
    </message>
    <message>
        <source>The archive holds %1 files: %2.</source>
        <translation>El archivo comprimido contiene %1 archivos: %2.</translation>
    </message>
    <message>
        <source>Choose one of them, or all to read them as one (on the command line --sheet NAME, or --sheet &quot;*&quot; for all).</source>
        <translation>Elija una de ellas, o todas para leerlas como una sola (en la línea de comandos, --sheet NAME, o --sheet &quot;*&quot; para todas).</translation>
    </message>
    <message>
        <source>Choose one of them, or all to read them as one (on the command line --member NAME, or --member &quot;*&quot; for all).</source>
        <translation>Elija uno de ellos, o todos para leerlos como uno solo (en la línea de comandos, --member NAME, o --member &quot;*&quot; para todos).</translation>
    </message>
    <message>
        <source>They are the same, byte for byte: choose any of them (on the command line --member NAME, or --member &quot;*&quot;, which counts them once).</source>
        <translation>Son iguales, byte por byte: elija cualquiera de ellos (en la línea de comandos, --member NAME, o --member &quot;*&quot;, que los cuenta una vez).</translation>
    </message>
    <message>
        <source>The workbook holds no sheet &quot;%1&quot;.</source>
        <translation>El libro no contiene ninguna hoja «%1».</translation>
    </message>
    <message>
        <source>The archive holds no file &quot;%1&quot;.</source>
        <translation>El archivo comprimido no contiene ningún archivo «%1».</translation>
    </message>
    <message>
        <source>Choose one that it holds: %1.</source>
        <translation>Elija uno de los que contiene: %1.</translation>
    </message>
    <message>
        <source>%1 was not read: %2</source>
        <translation>%1 no se ha leído: %2</translation>
    </message>
    <message>
        <source>Sheets that were not read: %1.</source>
        <translation>Hojas que no se han leído: %1.</translation>
    </message>
    <message>
        <source>Not read from the archive: %1.</source>
        <translation>No se ha leído del archivo comprimido: %1.</translation>
    </message>
    <message>
        <source>In the sheet %1: %2</source>
        <translation>En la hoja %1: %2</translation>
    </message>
    <message>
        <source>In the file %1: %2</source>
        <translation>En el archivo %1: %2</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>which column is what, where its name does not say it</source>
        <translation>qué es cada columna, cuando su nombre no lo dice</translation>
    </message>
    <message>
        <source>File in the archive, sheet in the workbook</source>
        <translation>Archivo del comprimido, hoja del libro</translation>
    </message>
    <message>
        <source>which file of an archive or sheet of a workbook is read; * reads all of them as one</source>
        <translation>qué archivo de un archivo comprimido o qué hoja de un libro se lee; * los lee todos como uno solo</translation>
    </message>
    <message>
        <source>Put lost zeros back</source>
        <translation>Reponer ceros perdidos</translation>
    </message>
    <message>
        <source>put back leading zeros that a spreadsheet took from cookies, where the repaired ones match another file</source>
        <translation>reponer los ceros iniciales que una hoja de cálculo quitó a las cookies, cuando las reparadas coinciden con otro archivo</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>the names of the columns of a file without a header row, separated by commas</source>
        <translation>los nombres de las columnas de un archivo sin fila de encabezado, separados por comas</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Rellenar hacia abajo</translation>
    </message>
    <message>
        <source>cookie: a row without a cookie belongs to the cookie above it (merged cells); no: it is unidentified</source>
        <translation>cookie: una fila sin cookie pertenece a la cookie de encima (celdas combinadas); no: queda sin identificar</translation>
    </message>
    <message>
        <source>This is a RAR archive.</source>
        <translation>Es un archivo comprimido RAR.</translation>
    </message>
    <message>
        <source>This is a 7-Zip archive.</source>
        <translation>Es un archivo comprimido 7-Zip.</translation>
    </message>
    <message>
        <source>This is a bzip2 archive.</source>
        <translation>Es un archivo comprimido bzip2.</translation>
    </message>
    <message>
        <source>This is an xz archive.</source>
        <translation>Es un archivo comprimido xz.</translation>
    </message>
    <message>
        <source>This is a Zstandard archive.</source>
        <translation>Es un archivo comprimido Zstandard.</translation>
    </message>
    <message>
        <source>This is an LZ4 archive.</source>
        <translation>Es un archivo comprimido LZ4.</translation>
    </message>
    <message>
        <source>This is an archive of the program compress (.Z).</source>
        <translation>Es un archivo comprimido del programa compress (.Z).</translation>
    </message>
    <message>
        <source>This is a cabinet archive (.cab).</source>
        <translation>Es un archivo comprimido cabinet (.cab).</translation>
    </message>
    <message>
        <source>This is a zip archive or a workbook within another archive.</source>
        <translation>Es un archivo zip o un libro dentro de otro archivo comprimido.</translation>
    </message>
    <message>
        <source>This is a Parquet file.</source>
        <translation>Es un archivo Parquet.</translation>
    </message>
    <message>
        <source>This is an Arrow (Feather) file.</source>
        <translation>Es un archivo Arrow (Feather).</translation>
    </message>
    <message>
        <source>This is an Avro file.</source>
        <translation>Es un archivo Avro.</translation>
    </message>
    <message>
        <source>This is an ORC file.</source>
        <translation>Es un archivo ORC.</translation>
    </message>
    <message>
        <source>This is an HDF5 file.</source>
        <translation>Es un archivo HDF5.</translation>
    </message>
    <message>
        <source>This is a NumPy file.</source>
        <translation>Es un archivo NumPy.</translation>
    </message>
    <message>
        <source>This is a pickle of Python.</source>
        <translation>Es un archivo pickle de Python.</translation>
    </message>
    <message>
        <source>This is a MATLAB file.</source>
        <translation>Es un archivo MATLAB.</translation>
    </message>
    <message>
        <source>This is an SPSS file (.sav).</source>
        <translation>Es un archivo SPSS (.sav).</translation>
    </message>
    <message>
        <source>This is a Stata file (.dta).</source>
        <translation>Es un archivo Stata (.dta).</translation>
    </message>
    <message>
        <source>This is a SAS table (.sas7bdat).</source>
        <translation>Es una tabla SAS (.sas7bdat).</translation>
    </message>
    <message>
        <source>This is a file of R (.rds or .RData).</source>
        <translation>Es un archivo de R (.rds o .RData).</translation>
    </message>
    <message>
        <source>This is a DuckDB database.</source>
        <translation>Es una base de datos DuckDB.</translation>
    </message>
    <message>
        <source>This is an SQLite database.</source>
        <translation>Es una base de datos SQLite.</translation>
    </message>
    <message>
        <source>This is a Microsoft Access database.</source>
        <translation>Es una base de datos Microsoft Access.</translation>
    </message>
    <message>
        <source>This is a Tableau extract (.hyper).</source>
        <translation>Es un extracto de Tableau (.hyper).</translation>
    </message>
    <message>
        <source>This is a picture, no table.</source>
        <translation>Es una imagen, no una tabla.</translation>
    </message>
    <message>
        <source>This is a film or a sound, no table.</source>
        <translation>Es un vídeo o un sonido, no una tabla.</translation>
    </message>
    <message>
        <source>This is a PDF document, not CSV.</source>
        <translation>Es un documento PDF, no CSV.</translation>
    </message>
    <message>
        <source>This is a text document (RTF), not CSV.</source>
        <translation>Es un documento de texto (RTF), no CSV.</translation>
    </message>
    <message>
        <source>This is a PostScript document, not CSV.</source>
        <translation>Es un documento PostScript, no CSV.</translation>
    </message>
    <message>
        <source>This is an old Excel workbook (.xls), which is not read.</source>
        <translation>Es un libro antiguo de Excel (.xls), que no se puede leer.</translation>
    </message>
    <message>
        <source>This is a SYLK file (.slk) of a spreadsheet program.</source>
        <translation>Es un archivo SYLK (.slk) de un programa de hojas de cálculo.</translation>
    </message>
    <message>
        <source>This is a DIF file of a spreadsheet program.</source>
        <translation>Es un archivo DIF de un programa de hojas de cálculo.</translation>
    </message>
    <message>
        <source>This is a Lotus worksheet.</source>
        <translation>Es una hoja de Lotus.</translation>
    </message>
    <message>
        <source>This text is in UTF-32, which is not read.</source>
        <translation>Este texto está en UTF-32, que no se puede leer.</translation>
    </message>
    <message>
        <source>This is a program, no table.</source>
        <translation>Es un programa, no una tabla.</translation>
    </message>
    <message>
        <source>Unpack it, then open the file in it.</source>
        <translation>Descomprímalo y después abra el archivo que contiene.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, in a text editor or in the program that wrote it.</source>
        <translation>Guárdelo en UTF-8, con un editor de texto o con el programa que lo escribió.</translation>
    </message>
    <message>
        <source>Export the data itself as CSV or as .xlsx.</source>
        <translation>Exporte los propios datos como CSV o como .xlsx.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program and save it as .xlsx or as &quot;CSV UTF-8&quot;. Better export it again: a spreadsheet may have damaged the ids.</source>
        <translation>Ábralo en el programa de hojas de cálculo y guárdelo como .xlsx o como «CSV UTF-8». Es mejor exportarlo de nuevo: una hoja de cálculo puede haber dañado los identificadores.</translation>
    </message>
    <message>
        <source>This is a dBASE file (.dbf).</source>
        <translation>Es un archivo dBASE (.dbf).</translation>
    </message>
    <message>
        <source>This is a link to a file that is not there.</source>
        <translation>Es un enlace a un archivo que no está ahí.</translation>
    </message>
    <message>
        <source>Look where the file is, and open it there.</source>
        <translation>Busque dónde está el archivo y ábralo desde allí.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Compruebe su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>Open the files in it.</source>
        <translation>Abra los archivos que contiene.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file.</source>
        <translation>Es un dispositivo o una canalización, no un archivo.</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>Elija el propio archivo.</translation>
    </message>
    <message>
        <source>Check that you have the right to read it and that no other program holds it.</source>
        <translation>Compruebe que tiene permiso para leerlo y que ningún otro programa lo tiene abierto.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>Check the drive or the network connection, then open it again.</source>
        <translation>Compruebe la unidad o la conexión de red y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Wait until the download or export is finished, then open it again.</source>
        <translation>Espere a que termine la descarga o la exportación y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The file disappeared while it was being read.</source>
        <translation>El archivo desapareció mientras se leía.</translation>
    </message>
    <message>
        <source>The file grew while it was being read.</source>
        <translation>El archivo creció mientras se leía.</translation>
    </message>
    <message>
        <source>The file shrank while it was being read.</source>
        <translation>El archivo se redujo mientras se leía.</translation>
    </message>
    <message>
        <source>The file was changed while it was being read.</source>
        <translation>El archivo cambió mientras se leía.</translation>
    </message>
    <message>
        <source>The archive is damaged or cut off (%1).</source>
        <translation>El archivo comprimido está dañado o incompleto (%1).</translation>
    </message>
    <message>
        <source>The archive is damaged or cut off.</source>
        <translation>El archivo comprimido está dañado o incompleto.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>This is a data feed of Adobe Analytics: it holds every hit, without a header, and is no report.</source>
        <translation>Es un feed de datos de Adobe Analytics: contiene cada visita individual, sin encabezado, y no es un informe.</translation>
    </message>
    <message>
        <source>Order the report in Data Warehouse, with the columns cookie, page_url, gated_asset_type and form_submissions.</source>
        <translation>Pida el informe en Data Warehouse, con las columnas cookie, page_url, gated_asset_type y form_submissions.</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>En %1: %2</translation>
    </message>
    <message>
        <source>The archive holds no CSV file but a workbook: %1.</source>
        <translation>El archivo comprimido no contiene ningún CSV, sino un libro: %1.</translation>
    </message>
    <message>
        <source>Unpack it, then open the workbook in it.</source>
        <translation>Descomprímalo y después abra el libro que contiene.</translation>
    </message>
    <message>
        <source>The archive holds no CSV file but another archive inside it: %1.</source>
        <translation>El archivo comprimido no contiene ningún CSV, sino otro archivo comprimido: %1.</translation>
    </message>
    <message>
        <source>Unpack it, then open the CSV file in it.</source>
        <translation>Descomprímalo y después abra el archivo CSV que contiene.</translation>
    </message>
    <message>
        <source>The archive holds no CSV file.</source>
        <translation>El archivo comprimido no contiene ningún archivo CSV.</translation>
    </message>
    <message>
        <source>The archive holds no CSV file; it holds %1.</source>
        <translation>El archivo comprimido no contiene ningún archivo CSV; contiene %1.</translation>
    </message>
    <message>
        <source>Export the data again as CSV or as .xlsx.</source>
        <translation>Exporte de nuevo los datos como CSV o como .xlsx.</translation>
    </message>
    <message>
        <source>The archive unpacks to far more than an export would.</source>
        <translation>Al descomprimirlo, el archivo ocupa mucho más de lo que ocuparía una exportación.</translation>
    </message>
    <message>
        <source>If you trust it, unpack it yourself and open the CSV file in it.</source>
        <translation>Si confía en él, descomprímalo usted y abra el archivo CSV que contiene.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password.</source>
        <translation>El libro está protegido con contraseña.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program, save it without the password, and open that.</source>
        <translation>Ábralo en el programa de hojas de cálculo, guárdelo sin contraseña y abra ese.</translation>
    </message>
    <message>
        <source>This is an old Word document (.doc), not CSV.</source>
        <translation>Es un documento antiguo de Word (.doc), no CSV.</translation>
    </message>
    <message>
        <source>This is an old PowerPoint presentation (.ppt), not CSV.</source>
        <translation>Es una presentación antigua de PowerPoint (.ppt), no CSV.</translation>
    </message>
    <message>
        <source>This is a mail of Outlook (.msg), not the report itself.</source>
        <translation>Es un mensaje de Outlook (.msg), no el propio informe.</translation>
    </message>
    <message>
        <source>Save the file that is attached to it, and open that.</source>
        <translation>Guarde el archivo adjunto y abra ese.</translation>
    </message>
    <message>
        <source>This is an old Office file, such as an Excel workbook (.xls), or one that is protected by a password.</source>
        <translation>Es un archivo antiguo de Office, como un libro de Excel (.xls), o uno protegido con contraseña.</translation>
    </message>
    <message>
        <source>This is a workbook or an archive, not a list as text.</source>
        <translation>Es un libro o un archivo comprimido, no una lista en forma de texto.</translation>
    </message>
    <message>
        <source>Save the list as CSV, or unpack it first.</source>
        <translation>Guarde la lista como CSV o descomprímala antes.</translation>
    </message>
    <message>
        <source>Spaces stand before the quotes of this file; the quotes were read as such all the same.</source>
        <translation>En este archivo hay espacios antes de las comillas; aun así, las comillas se han leído como tales.</translation>
    </message>
    <message>
        <source>The fields of this file stand in single quotes; they were taken off.</source>
        <translation>Los campos de este archivo están entre comillas simples; se han quitado.</translation>
    </message>
    <message>
        <source>The fields of this file stand in typographic quotes; they were taken off.</source>
        <translation>Los campos de este archivo están entre comillas tipográficas; se han quitado.</translation>
    </message>
    <message>
        <source>Quotes within the fields of this file are marked by a backslash; they were read as such.</source>
        <translation>Las comillas dentro de los campos de este archivo se marcan con una barra invertida; se han leído como tales.</translation>
    </message>
    <message>
        <source>Each line of this file stands in quotes as a whole; they were taken off.</source>
        <translation>Cada línea de este archivo está entera entre comillas; se han quitado.</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 no tiene valor</translation>
    </message>
    <message>
        <source>the line is too long to be a row</source>
        <translation>la línea es demasiado larga para ser una fila</translation>
    </message>
    <message>
        <source>a stray quote: it is never closed, or text follows it</source>
        <translation>unas comillas sueltas: nunca se cierran o les sigue texto</translation>
    </message>
    <message>
        <source>a blank line</source>
        <translation>una línea en blanco</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>un comentario</translation>
    </message>
    <message numerus="yes">
        <source>%n field instead of %1</source>
        <comment>%n fields instead of %1</comment>
        <translation>
            <numerusform>%n campo en lugar de %1</numerusform>
            <numerusform>%n campos en lugar de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the header again</source>
        <translation>otra vez el encabezado</translation>
    </message>
    <message>
        <source>the header again, its columns in another order</source>
        <translation>otra vez el encabezado, con sus columnas en otro orden</translation>
    </message>
    <message>
        <source>a totals row</source>
        <translation>una fila de totales</translation>
    </message>
    <message>
        <source>%1 is %2, not a positive whole number</source>
        <translation>%1 es %2, que no es un número entero positivo</translation>
    </message>
    <message>
        <source>a comment above the header</source>
        <translation>un comentario encima del encabezado</translation>
    </message>
    <message>
        <source>names the separator</source>
        <translation>indica el separador</translation>
    </message>
    <message>
        <source>Export it again with its column names in the first row.</source>
        <translation>Expórtelo de nuevo con los nombres de columna en la primera fila.</translation>
    </message>
    <message>
        <source>This is no table: the file holds binary data, not text.</source>
        <translation>No es una tabla: el archivo contiene datos binarios, no texto.</translation>
    </message>
    <message>
        <source>Check that it is the export itself; export it again as CSV.</source>
        <translation>Compruebe que sea la propia exportación; expórtela de nuevo como CSV.</translation>
    </message>
    <message>
        <source>The file has no header row: it holds nothing but zero bytes.</source>
        <translation>El archivo no tiene fila de encabezado: solo contiene bytes nulos.</translation>
    </message>
    <message>
        <source>The file has no header row: it holds nothing but blank lines and comments.</source>
        <translation>El archivo no tiene fila de encabezado: solo contiene líneas en blanco y comentarios.</translation>
    </message>
    <message>
        <source>the first line of the header</source>
        <translation>la primera línea del encabezado</translation>
    </message>
    <message>
        <source>a line above the header</source>
        <translation>una línea encima del encabezado</translation>
    </message>
    <message>
        <source>The header was found in line %1.</source>
        <translation>El encabezado se ha encontrado en la línea %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n line above it looks like a row of another table; it was left out.</source>
        <comment>%n lines above it look like rows of another table; they were left out.</comment>
        <translation>
            <numerusform>%n línea por encima parece una fila de otra tabla; se ha omitido.</numerusform>
            <numerusform>%n líneas por encima parecen filas de otra tabla; se han omitido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export it again with its column names in the first row, or name the columns on the command line, as in --header cookie,gated_asset_type,page_url,form_submissions.</source>
        <translation>Expórtelo de nuevo con los nombres de columna en la primera fila o indique las columnas en la línea de comandos, como en --header cookie,gated_asset_type,page_url,form_submissions.</translation>
    </message>
    <message>
        <source>This is no table: nothing stands below its first line, which holds no name of a column. It begins with &quot;%1&quot;.</source>
        <translation>No es una tabla: no hay nada debajo de su primera línea, que no contiene ningún nombre de columna. Empieza por «%1».</translation>
    </message>
    <message>
        <source>Check that this is the export itself; it may be a message of the tool that should have written it.</source>
        <translation>Compruebe que sea la propia exportación; puede ser un mensaje de la herramienta que debía haberla escrito.</translation>
    </message>
    <message>
        <source>This is no table: no separator (comma, semicolon, tab, | or :) sets columns apart. It begins with &quot;%1&quot;.</source>
        <translation>No es una tabla: ningún separador (coma, punto y coma, tabulador, | o :) distingue columnas. Empieza por «%1».</translation>
    </message>
    <message>
        <source>If another sign is the separator, name it in a line above the header, like sep=^; else check that this is the export itself.</source>
        <translation>Si el separador es otro signo, indíquelo en una línea encima del encabezado, como sep=^; si no, compruebe que sea la propia exportación.</translation>
    </message>
    <message>
        <source>The file has no header row: its first line holds data, not the names of columns.</source>
        <translation>El archivo no tiene fila de encabezado: su primera línea contiene datos, no los nombres de las columnas.</translation>
    </message>
    <message>
        <source>The file has a header row, but its columns are to be taken by their numbers, as in a file without one.</source>
        <translation>El archivo tiene fila de encabezado, pero sus columnas deben tomarse por su número, como en un archivo que no la tiene.</translation>
    </message>
    <message>
        <source>Open files with a header row and files without one apart.</source>
        <translation>Abra por separado los archivos con fila de encabezado y los que no la tienen.</translation>
    </message>
    <message>
        <source>The header that was given names %1 columns, but the first line of the file has %2.</source>
        <translation>El encabezado indicado nombra %1 columnas, pero la primera línea del archivo tiene %2.</translation>
    </message>
    <message>
        <source>Give one name for each column, separated by commas.</source>
        <translation>Indique un nombre para cada columna, separados por comas.</translation>
    </message>
    <message>
        <source>The file has no header row: its first line does not end.</source>
        <translation>El archivo no tiene fila de encabezado: su primera línea no termina.</translation>
    </message>
    <message>
        <source>The header row cannot be read: a quote in it is never closed.</source>
        <translation>No se puede leer la fila de encabezado: contiene unas comillas que nunca se cierran.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 and was read as Windows-1252; where names look garbled, export it as UTF-8.</source>
        <translation>El archivo no está en UTF-8 y se ha leído como Windows-1252; si los nombres parecen ilegibles, expórtelo en UTF-8.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 and was read as Windows-1252, but it looks like %1: names may be garbled. Export it as UTF-8.</source>
        <translation>El archivo no está en UTF-8 y se ha leído como Windows-1252, pero parece %1: los nombres pueden resultar ilegibles. Expórtelo en UTF-8.</translation>
    </message>
    <message>
        <source>No line of the file is a row; in the first one, %1.</source>
        <translation>Ninguna línea del archivo es una fila; en la primera, %1.</translation>
    </message>
    <message>
        <source>Choose the column that holds the number of form submissions: in the window, or by --columns form_submissions=NAME on the command line.</source>
        <translation>Elija la columna que contiene el número de envíos de formularios: en la ventana, o con --columns form_submissions=NAME en la línea de comandos.</translation>
    </message>
    <message>
        <source>Check that the file is the whole export, then export it again.</source>
        <translation>Compruebe que el archivo sea la exportación completa y expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file has a header but no rows.</source>
        <translation>El archivo tiene encabezado, pero ninguna fila.</translation>
    </message>
    <message>
        <source>Check the date range and the filters of the export, then export it again.</source>
        <translation>Compruebe el intervalo de fechas y los filtros de la exportación y expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>All counts end in three zeros behind a mark, like %1, and were read as decimals: %1 is 1.</source>
        <translation>Todos los recuentos terminan en tres ceros tras un signo, como %1, y se han leído como decimales: %1 es 1.</translation>
    </message>
    <message numerus="yes">
        <source>%n count like %1 was read as thousands; no other number of the file says whether it stands for decimals.</source>
        <comment>%n counts like %1 were read as thousands; no other number of the file says whether they stand for decimals.</comment>
        <translation>
            <numerusform>%n recuento como %1 se ha leído como millares; ningún otro número del archivo indica si son decimales.</numerusform>
            <numerusform>%n recuentos como %1 se han leído como millares; ningún otro número del archivo indica si son decimales.</numerusform>
        </translation>
    </message>
    <message>
        <source>In line %1 another table begins (%2).</source>
        <translation>En la línea %1 empieza otra tabla (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Its %n line was left out.</source>
        <comment>Its %n lines were left out.</comment>
        <translation>
            <numerusform>Se ha omitido su %n línea.</numerusform>
            <numerusform>Se han omitido sus %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export each table to a file of its own if it belongs to the data.</source>
        <translation>Si forma parte de los datos, exporte cada tabla a un archivo propio.</translation>
    </message>
    <message>
        <source>The totals row says %1, but the rows add up to %2: the export may be cut off or filtered.</source>
        <translation>La fila de totales indica %1, pero las filas suman %2: puede que la exportación esté incompleta o filtrada.</translation>
    </message>
    <message>
        <source>%1 totals rows were left out; none of them is what the rows add up to (%2).</source>
        <translation>Se han omitido %1 filas de totales; ninguna coincide con lo que suman las filas (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n character could not be read and was replaced by %1. Export the file as UTF-8.</source>
        <comment>%n characters could not be read and were replaced by %1. Export the file as UTF-8.</comment>
        <translation>
            <numerusform>No se ha podido leer %n carácter y se ha reemplazado por %1. Exporte el archivo en UTF-8.</numerusform>
            <numerusform>No se han podido leer %n caracteres y se han reemplazado por %1. Exporte el archivo en UTF-8.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell began or ended with signs that nobody sees; they were taken off.</source>
        <comment>%n cells began or ended with signs that nobody sees; they were taken off.</comment>
        <translation>
            <numerusform>%n celda empezaba o terminaba con caracteres invisibles; se han quitado.</numerusform>
            <numerusform>%n celdas empezaban o terminaban con caracteres invisibles; se han quitado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line was left out because something is wrong with it; `inspect` and, in the window, Left out on the Data page list it.</source>
        <comment>%n lines were left out because something is wrong with them; `inspect` and, in the window, Left out on the Data page list them.</comment>
        <translation>
            <numerusform>%n línea se ha omitido porque tiene algún error; la muestran `inspect` y, en la ventana, Omitidas en la vista Datos.</numerusform>
            <numerusform>%n líneas se han omitido porque tienen algún error; las muestran `inspect` y, en la ventana, Omitidas en la vista Datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row of the sheet can be read.</source>
        <translation>No se puede leer ninguna fila de la hoja.</translation>
    </message>
    <message>
        <source>Say which column it is: in the window by choosing it, on the command line by --columns.</source>
        <translation>Indique qué columna es: en la ventana, eligiéndola; en la línea de comandos, con --columns.</translation>
    </message>
    <message>
        <source>If each row is one submission and no column counts them, say --columns form_submissions=1.</source>
        <translation>Si cada fila es un envío y ninguna columna los cuenta, indique --columns form_submissions=1.</translation>
    </message>
    <message>
        <source>No column was found for %1.</source>
        <translation>No se ha encontrado ninguna columna para %1.</translation>
    </message>
    <message numerus="yes">
        <source>another table begins here (%n line)</source>
        <comment>another table begins here (%n lines)</comment>
        <translation>
            <numerusform>aquí empieza otra tabla (%n línea)</numerusform>
            <numerusform>aquí empieza otra tabla (%n líneas)</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an Excel workbook written as XML (of 2003), which is not read.</source>
        <translation>Es un libro de Excel escrito como XML (de 2003), que no se puede leer.</translation>
    </message>
    <message>
        <source>This is a flat OpenDocument file (.fods), which is not read.</source>
        <translation>Es un archivo OpenDocument plano (.fods), que no se puede leer.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program and save it as .ods, .xlsx or &quot;CSV UTF-8&quot;.</source>
        <translation>Ábralo en el programa de hojas de cálculo y guárdelo como .ods, .xlsx o «CSV UTF-8».</translation>
    </message>
    <message>
        <source>This is a picture (SVG), no table.</source>
        <translation>Es una imagen (SVG), no una tabla.</translation>
    </message>
    <message>
        <source>This is a table of QlikView or Qlik Sense (.qvd).</source>
        <translation>Es una tabla de QlikView o Qlik Sense (.qvd).</translation>
    </message>
    <message>
        <source>This is a settings file or a link of macOS, no table.</source>
        <translation>Es un archivo de ajustes o un enlace de macOS, no una tabla.</translation>
    </message>
    <message>
        <source>This is a web page (HTML) with a table in it, whatever its name says.</source>
        <translation>Es una página web (HTML) que contiene una tabla, diga lo que diga su nombre.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, see that the ids are whole, and save it as .xlsx or &quot;CSV UTF-8&quot;; better export it again as CSV.</source>
        <translation>Ábralo en un programa de hojas de cálculo, compruebe que los identificadores estén completos y guárdelo como .xlsx o «CSV UTF-8»; es mejor exportarlo de nuevo como CSV.</translation>
    </message>
    <message>
        <source>This is a web page (HTML), not CSV; often it is a log-in page saved by mistake.</source>
        <translation>Es una página web (HTML), no CSV; a menudo es una página de inicio de sesión guardada por error.</translation>
    </message>
    <message>
        <source>Log in to the analytics tool again and download the export anew.</source>
        <translation>Inicie sesión de nuevo en la herramienta de analítica y vuelva a descargar la exportación.</translation>
    </message>
    <message>
        <source>This is an XML or web document, not CSV.</source>
        <translation>Es un documento XML o web, no CSV.</translation>
    </message>
    <message>
        <source>This is a link to a document of Google, not the document itself.</source>
        <translation>Es un enlace a un documento de Google, no el propio documento.</translation>
    </message>
    <message>
        <source>Open it in Google Sheets and choose File, Download, .xlsx or .csv.</source>
        <translation>Ábralo en Hojas de cálculo de Google y elija Archivo, Descargar, .xlsx o .csv.</translation>
    </message>
    <message>
        <source>This is the message of a web service (JSON), not the export: %1</source>
        <translation>Es el mensaje de un servicio web (JSON), no la exportación: %1</translation>
    </message>
    <message>
        <source>This is JSON, not CSV.</source>
        <translation>Es JSON, no CSV.</translation>
    </message>
    <message>
        <source>This is a link, not the file itself.</source>
        <translation>Es un enlace, no el propio archivo.</translation>
    </message>
    <message>
        <source>Open the link, and download the export there.</source>
        <translation>Abra el enlace y descargue allí la exportación.</translation>
    </message>
    <message>
        <source>This stands for a file in Git LFS; it is not the file itself.</source>
        <translation>Representa un archivo en Git LFS; no es el propio archivo.</translation>
    </message>
    <message>
        <source>Fetch the file (git lfs pull), then open it.</source>
        <translation>Obtenga el archivo (git lfs pull) y después ábralo.</translation>
    </message>
    <message>
        <source>This is a mail or a web page saved with all of its parts, not the report itself.</source>
        <translation>Es un mensaje de correo o una página web guardada con todas sus partes, no el propio informe.</translation>
    </message>
    <message>
        <source>This is the log of a web server, not a report.</source>
        <translation>Es el registro de un servidor web, no un informe.</translation>
    </message>
    <message>
        <source>This is the log of a program, not a report.</source>
        <translation>Es el registro de un programa, no un informe.</translation>
    </message>
    <message>
        <source>This is a script of SQL, not CSV.</source>
        <translation>Es un script SQL, no CSV.</translation>
    </message>
    <message>
        <source>Export the table itself as CSV, with the names of its columns.</source>
        <translation>Exporte la propia tabla como CSV, con los nombres de sus columnas.</translation>
    </message>
    <message>
        <source>Open it in its program and save it as .xlsx or as &quot;CSV UTF-8&quot;, with the ids as text.</source>
        <translation>Ábralo en su programa y guárdelo como .xlsx o como «CSV UTF-8», con los identificadores como texto.</translation>
    </message>
    <message>
        <source>This is a text document (OpenDocument), no table.</source>
        <translation>Es un documento de texto (OpenDocument), no una tabla.</translation>
    </message>
    <message>
        <source>This is a presentation (OpenDocument), no table.</source>
        <translation>Es una presentación (OpenDocument), no una tabla.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file, but no spreadsheet.</source>
        <translation>Es un archivo OpenDocument, pero no una hoja de cálculo.</translation>
    </message>
    <message>
        <source>This is a Word document, not CSV.</source>
        <translation>Es un documento de Word, no CSV.</translation>
    </message>
    <message>
        <source>This is a PowerPoint presentation, not CSV.</source>
        <translation>Es una presentación de PowerPoint, no CSV.</translation>
    </message>
    <message>
        <source>This is a Visio drawing, not CSV.</source>
        <translation>Es un dibujo de Visio, no CSV.</translation>
    </message>
    <message>
        <source>This is a Power BI report (.pbix), not CSV.</source>
        <translation>Es un informe de Power BI (.pbix), no CSV.</translation>
    </message>
    <message>
        <source>This is a binary Excel workbook (.xlsb), which is not read.</source>
        <translation>Es un libro binario de Excel (.xlsb), que no se puede leer.</translation>
    </message>
    <message>
        <source>This is a document of Apple Numbers, Pages or Keynote, which is not read.</source>
        <translation>Es un documento de Numbers, Pages o Keynote de Apple, que no se puede leer.</translation>
    </message>
    <message>
        <source>This is a Tableau workbook or extract, not CSV.</source>
        <translation>Es un libro o extracto de Tableau, no CSV.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its sheets are not in it.</source>
        <translation>El libro está dañado: no contiene sus hojas.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program and save it again, or download it again.</source>
        <translation>Ábralo en el programa de hojas de cálculo y guárdelo de nuevo, o vuelva a descargarlo.</translation>
    </message>
    <message>
        <source>The workbook holds more text than is read (512 MB).</source>
        <translation>El libro contiene más texto del que se puede leer (512 MB).</translation>
    </message>
    <message>
        <source>Save the sheet as &quot;CSV UTF-8&quot; and open that.</source>
        <translation>Guarde la hoja como «CSV UTF-8» y abra ese archivo.</translation>
    </message>
    <message>
        <source>The workbook is damaged: a cell names a text that is not in it.</source>
        <translation>El libro está dañado: una celda remite a un texto que no está en él.</translation>
    </message>
    <message>
        <source>The sheet %1 is damaged: &quot;%2&quot; is no place in it, is named twice, or is out of order.</source>
        <translation>La hoja %1 está dañada: «%2» no es un lugar de ella, figura dos veces o está desordenado.</translation>
    </message>
    <message>
        <source>Row %1 of the sheet %2 holds more text than a sheet has room for.</source>
        <translation>La fila %1 de la hoja %2 contiene más texto del que cabe en una hoja.</translation>
    </message>
    <message>
        <source>Check that this is the export itself.</source>
        <translation>Compruebe que sea la propia exportación.</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than an export would.</source>
        <translation>Al descomprimirlo, el libro ocupa mucho más de lo que ocuparía una exportación.</translation>
    </message>
    <message>
        <source>If you trust it, save the sheet as &quot;CSV UTF-8&quot; and open that.</source>
        <translation>Si confía en él, guarde la hoja como «CSV UTF-8» y abra ese archivo.</translation>
    </message>
    <message>
        <source>The workbook holds no rows: all of its sheets are empty.</source>
        <translation>El libro no contiene filas: todas sus hojas están vacías.</translation>
    </message>
    <message>
        <source>Cell %1 (column %2) holds the value %3, which is no id: the spreadsheet took it for true or false.</source>
        <translation>La celda %1 (columna %2) contiene el valor %3, que no es un identificador: la hoja de cálculo lo tomó por verdadero o falso.</translation>
    </message>
    <message>
        <source>Cell %1 (column %2) holds the number %3 with decimals, which is no id.</source>
        <translation>La celda %1 (columna %2) contiene el número %3 con decimales, que no es un identificador.</translation>
    </message>
    <message>
        <source>Cell %1 (column %2) holds a date, %3, where an id belongs: the spreadsheet took the id for one and destroyed it.</source>
        <translation>La celda %1 (columna %2) contiene una fecha, %3, en lugar de un identificador: la hoja de cálculo lo tomó por una fecha y lo destruyó.</translation>
    </message>
    <message>
        <source>Cell %1 (column %2) holds the id as a number in scientific notation, %3: the spreadsheet has destroyed it.</source>
        <translation>La celda %1 (columna %2) contiene el identificador como número en notación científica, %3: la hoja de cálculo lo ha destruido.</translation>
    </message>
    <message>
        <source>Cell %1 (column %2) holds the id as a number, of which a spreadsheet keeps 15 digits only: %3. The rest is lost.</source>
        <translation>La celda %1 (columna %2) contiene el identificador como número, del que una hoja de cálculo solo conserva 15 cifras: %3. El resto se ha perdido.</translation>
    </message>
    <message>
        <source>Download the export again and open it here directly; where it has to go through a spreadsheet, import that column as text.</source>
        <translation>Descargue de nuevo la exportación y ábrala aquí directamente; si tiene que pasar por una hoja de cálculo, importe esa columna como texto.</translation>
    </message>
    <message>
        <source>The column %1 holds errors of the spreadsheet (the first: %2, %3); they count as unknown, like (not set). Mend the formulas, or export the data without them.</source>
        <translation>La columna %1 contiene errores de la hoja de cálculo (el primero: %2, %3); cuentan como desconocidos, igual que (not set). Corrija las fórmulas o exporte los datos sin ellas.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell is merged with the one above it (%1) and was read as it shows: it says the same.</source>
        <comment>%n cells are merged with the ones above them (the first: %1) and were read as they show: they say the same.</comment>
        <translation>
            <numerusform>%n celda está combinada con la de encima (%1) y se ha leído tal como se ve: dice lo mismo.</numerusform>
            <numerusform>%n celdas están combinadas con las de encima (la primera: %1) y se han leído tal como se ven: dicen lo mismo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell holds a formula without a value (%1) and counts as empty. Open the workbook in the spreadsheet program and save it, so that it is computed.</source>
        <comment>%n cells hold formulas without a value (the first: %1) and count as empty. Open the workbook in the spreadsheet program and save it, so that they are computed.</comment>
        <translation>
            <numerusform>%n celda contiene una fórmula sin valor (%1) y cuenta como vacía. Abra el libro en el programa de hojas de cálculo y guárdelo para que se calcule.</numerusform>
            <numerusform>%n celdas contienen fórmulas sin valor (la primera: %1) y cuentan como vacías. Abra el libro en el programa de hojas de cálculo y guárdelo para que se calculen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row of the sheet is hidden, perhaps by a filter; it was read like the others.</source>
        <comment>%n rows of the sheet are hidden, perhaps by a filter; they were read like the others.</comment>
        <translation>
            <numerusform>%n fila de la hoja está oculta, quizá por un filtro; se ha leído como las demás.</numerusform>
            <numerusform>%n filas de la hoja están ocultas, quizá por un filtro; se han leído como las demás.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook is damaged: the rows of the sheet %1 are not in it.</source>
        <translation>El libro está dañado: no contiene las filas de la hoja %1.</translation>
    </message>
    <message>
        <source>The workbook is damaged or cut off: what is in it cannot be read.</source>
        <translation>El libro está dañado o incompleto: no se puede leer su contenido.</translation>
    </message>
    <message>
        <source>The workbook holds a document type definition, which no spreadsheet program writes; it is not read.</source>
        <translation>El libro contiene una definición de tipo de documento, que ningún programa de hojas de cálculo escribe; no se lee.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again, if you trust where it comes from.</source>
        <translation>Si confía en su procedencia, ábralo en un programa de hojas de cálculo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Training %1/%2</source>
        <translation>Entrenando %1/%2</translation>
    </message>
    <message>
        <source>Training %1/%2, loss %3</source>
        <translation>Entrenando %1/%2, pérdida %3</translation>
    </message>
    <message numerus="yes">
        <source>ALS learnt nothing of %Ln visitor: the figures became too large or too small to be reckoned with.</source>
        <comment>ALS learnt nothing of %Ln visitors: the figures became too large or too small to be reckoned with.</comment>
        <translation>
            <numerusform>ALS no ha aprendido nada de %Ln visitante: las cifras se hicieron demasiado grandes o pequeñas para calcular con ellas.</numerusform>
            <numerusform>ALS no ha aprendido nada de %Ln visitantes: las cifras se hicieron demasiado grandes o pequeñas para calcular con ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the strength binary or less regularization, and check the submission counts.</source>
        <translation>Elija la intensidad binary o menos regularización y compruebe los recuentos de envíos.</translation>
    </message>
    <message>
        <source>Choose the precision float64 or the strength binary, and check the submission counts.</source>
        <translation>Elija la precisión float64 o la intensidad binary y compruebe los recuentos de envíos.</translation>
    </message>
    <message>
        <source>The initial factors do not have one row a page.</source>
        <translation>Los factores iniciales no tienen una fila por página.</translation>
    </message>
    <message>
        <source>ALS f=%1 λ=%2 α=%3</source>
        <translation>ALS f=%1 λ=%2 α=%3</translation>
    </message>
    <message>
        <source>Shared interests: pages that cookies with the same interests took</source>
        <translation>Intereses comunes: páginas que consumieron cookies con los mismos intereses</translation>
    </message>
    <message>
        <source>Interests (factors)</source>
        <translation>Intereses (factores)</translation>
    </message>
    <message>
        <source>how many kinds of interest are told apart</source>
        <translation>cuántas clases de interés se distinguen</translation>
    </message>
    <message>
        <source>Caution (regularization)</source>
        <translation>Cautela (regularización)</translation>
    </message>
    <message>
        <source>the higher, the less is learnt from single submissions</source>
        <translation>cuanto mayor, menos se aprende de cada envío individual</translation>
    </message>
    <message>
        <source>Weight of submissions (alpha)</source>
        <translation>Peso de los envíos (alfa)</translation>
    </message>
    <message>
        <source>how much a submission counts against a page that was not taken</source>
        <translation>cuánto cuenta un envío frente a una página no consumida</translation>
    </message>
    <message>
        <source>Rounds (iterations)</source>
        <translation>Rondas (iteraciones)</translation>
    </message>
    <message>
        <source>how often the model goes over all visitors and pages, at most</source>
        <translation>cuántas veces recorre el modelo todos los visitantes y páginas, como máximo</translation>
    </message>
    <message>
        <source>the model starts at random: another number makes a slightly different model</source>
        <translation>el modelo empieza al azar: otro número da un modelo ligeramente distinto</translation>
    </message>
    <message>
        <source>Stop below</source>
        <translation>Detener por debajo de</translation>
    </message>
    <message>
        <source>stops early once a round changes less than this share; 0: never</source>
        <translation>se detiene antes en cuanto una ronda cambia menos que esta proporción; 0: nunca</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>float32 is fast, float64 is exact to more digits</source>
        <translation>float32 es rápido; float64 es exacto hasta más cifras</translation>
    </message>
    <message>
        <source>Solver</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>exact; cg approximates, which pays from about 128 interests on</source>
        <translation>exact; cg aproxima, lo que compensa a partir de unos 128 intereses</translation>
    </message>
    <message>
        <source>Steps of cg</source>
        <translation>Pasos de cg</translation>
    </message>
    <message>
        <source>steps of the approximation in each round; the exact solver takes none</source>
        <translation>pasos de la aproximación en cada ronda; el método exact no da ninguno</translation>
    </message>
    <message>
        <source>A page that the model does not know has no audience.</source>
        <translation>Una página que el modelo no conoce no tiene audiencia.</translation>
    </message>
    <message>
        <source>Finding the audience</source>
        <translation>Buscando la audiencia</translation>
    </message>
    <message>
        <source>Most popular</source>
        <translation>Más populares</translation>
    </message>
    <message>
        <source>The pages that most cookies took, the same for everybody</source>
        <translation>Las páginas que más cookies consumieron, iguales para todos</translation>
    </message>
    <message>
        <source>Popular in BU</source>
        <translation>Populares en la BU</translation>
    </message>
    <message>
        <source>Most popular pages of the business units seen</source>
        <translation>Páginas más populares de las unidades de negocio vistas</translation>
    </message>
    <message>
        <source>The pages that most cookies took, those of the cookie&apos;s business units first</source>
        <translation>Las páginas que más cookies consumieron, primero las de las unidades de negocio de la cookie</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatorio</translation>
    </message>
    <message>
        <source>Any pages: what every model has to beat</source>
        <translation>Páginas cualesquiera: lo que todo modelo tiene que superar</translation>
    </message>
    <message>
        <source>start of the random scores</source>
        <translation>punto de partida de las puntuaciones aleatorias</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Evidence wanted</source>
        <translation>Indicios exigidos</translation>
    </message>
    <message>
        <source>how much a history has to speak for a page, as a share of the cookie&apos;s highest score: 0 anything, 0.1 a tenth of it; with less the page counts as popular, not as personal</source>
        <translation>cuánto tiene que hablar un historial a favor de una página, en proporción a la puntuación más alta de la cookie: 0 cualquier cosa, 0.1 una décima parte; con menos, la página cuenta como popular, no como personal</translation>
    </message>
    <message>
        <source>Fill lists with</source>
        <translation>Completar listas con</translation>
    </message>
    <message>
        <source>popular: pages that the history does not speak for are listed, too, and marked: behind the others, those of the cookie&apos;s own business units first; by a model that knows what is popular overall (cease) among them, by its score; none: only pages that the history speaks for</source>
        <translation>popular: también se listan, marcadas, páginas a favor de las cuales no habla el historial: detrás de las demás, primero las de las unidades de negocio de la cookie; con un modelo que sabe qué es popular en general (cease), entre ellas, según su puntuación; none: solo páginas a favor de las cuales habla el historial</translation>
    </message>
    <message>
        <source>The submissions of page &quot;%1&quot; by cookie &quot;%2&quot;, times their type weights, are too large.</source>
        <translation>Los envíos de la página «%1» por la cookie «%2», multiplicados por el peso de su tipo, son demasiado grandes.</translation>
    </message>
    <message>
        <source>Give the asset types weights such as 1 or 2.5.</source>
        <translation>Dé a los tipos de recurso pesos como 1 o 2.5.</translation>
    </message>
    <message>
        <source>The type weight of &quot;%1&quot; is not a number of 0 or more.</source>
        <translation>El peso del tipo «%1» no es un número igual o mayor que 0.</translation>
    </message>
    <message>
        <source>Give it a weight such as 1 or 2.5.</source>
        <translation>Dele un peso como 1 o 2.5.</translation>
    </message>
    <message>
        <source>Weighing submissions</source>
        <translation>Ponderando envíos</translation>
    </message>
    <message>
        <source>Type weights</source>
        <translation>Pesos de los tipos</translation>
    </message>
    <message>
        <source>what a submission of an asset type counts; a type that is not named keeps its usual weight</source>
        <translation>cuánto cuenta un envío de un tipo de recurso; un tipo que no se indica conserva su peso habitual</translation>
    </message>
    <message>
        <source>CEASE λ=%1 ρ=%2</source>
        <translation>CEASE λ=%1 ρ=%2</translation>
    </message>
    <message>
        <source>CEASE λ=%1 without prior</source>
        <translation>CEASE λ=%1 sin información previa</translation>
    </message>
    <message>
        <source>%1 + %2 RP3beta</source>
        <translation>%1 + %2 RP3beta</translation>
    </message>
    <message>
        <source>What the whole history says for a page, what is popular, and what pages have in common</source>
        <translation>Lo que todo el historial dice de una página, qué es popular y qué tienen en común las páginas</translation>
    </message>
    <message>
        <source>Caution (lambda)</source>
        <translation>Cautela (lambda)</translation>
    </message>
    <message>
        <source>the higher, the more visitors have to agree before one page speaks for another</source>
        <translation>cuanto mayor, más visitantes tienen que coincidir para que una página hable a favor de otra</translation>
    </message>
    <message>
        <source>Popularity held back (rho)</source>
        <translation>Freno a lo popular (rho)</translation>
    </message>
    <message>
        <source>every page starts with how popular it is; the higher, the less that counts (1000000: not at all)</source>
        <translation>cada página parte de lo popular que es; cuanto mayor, menos cuenta eso (1000000: nada)</translation>
    </message>
    <message>
        <source>Business units (c-bu)</source>
        <translation>Unidades de negocio (c-bu)</translation>
    </message>
    <message>
        <source>pages of one business unit speak for each other as if this many visitors had taken all of them; 0: business units are not used</source>
        <translation>las páginas de una misma unidad de negocio se apoyan entre sí como si este número de visitantes las hubiera consumido todas; 0: no se usan las unidades de negocio</translation>
    </message>
    <message>
        <source>Asset types (c-type)</source>
        <translation>Tipos de recurso (c-type)</translation>
    </message>
    <message>
        <source>pages of one asset type speak for each other as if this many visitors had taken all of them; 0: asset types are not used</source>
        <translation>las páginas de un mismo tipo de recurso se apoyan entre sí como si este número de visitantes las hubiera consumido todas; 0: no se usan los tipos de recurso</translation>
    </message>
    <message>
        <source>Title words (c-words)</source>
        <translation>Palabras del título (c-words)</translation>
    </message>
    <message>
        <source>pages of the same title speak for each other as if this many visitors had taken both, others by the words in common; 0: titles are not used</source>
        <translation>las páginas con el mismo título se apoyan entre sí como si este número de visitantes hubiera consumido ambas; las demás, según las palabras en común; 0: no se usan los títulos</translation>
    </message>
    <message>
        <source>Recency (gamma)</source>
        <translation>Actualidad (gamma)</translation>
    </message>
    <message>
        <source>how much more the newer pages of a visitor count than the older ones, where the file has dates; 0: all the same</source>
        <translation>cuánto más cuentan las páginas más recientes de un visitante que las más antiguas, si el archivo tiene fechas; 0: todas igual</translation>
    </message>
    <message>
        <source>Share of RP3beta (mix)</source>
        <translation>Parte de RP3beta (mix)</translation>
    </message>
    <message>
        <source>how much of the model RP3beta is added to the score; 0: nothing</source>
        <translation>cuánto del modelo RP3beta se suma a la puntuación; 0: nada</translation>
    </message>
    <message>
        <source>EASE λ=%1</source>
        <translation>EASE λ=%1</translation>
    </message>
    <message>
        <source>Pages taken together: what the whole history says for a page</source>
        <translation>Páginas consumidas juntas: lo que todo el historial dice a favor de una página</translation>
    </message>
    <message>
        <source>Weighing pages</source>
        <translation>Ponderando páginas</translation>
    </message>
    <message>
        <source>item-kNN %1 K=%2</source>
        <translation>item-kNN %1 K=%2</translation>
    </message>
    <message>
        <source>Similar pages: those that the same cookies took</source>
        <translation>Páginas similares: las que consumieron las mismas cookies</translation>
    </message>
    <message>
        <source>Weighting</source>
        <translation>Ponderación</translation>
    </message>
    <message>
        <source>how two pages are compared: cosine, tf-idf or bm25</source>
        <translation>cómo se comparan dos páginas: cosine, tf-idf o bm25</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vecinas</translation>
    </message>
    <message>
        <source>how many similar pages are kept of each page</source>
        <translation>cuántas páginas similares se conservan de cada página</translation>
    </message>
    <message>
        <source>Caution (shrinkage)</source>
        <translation>Cautela (contracción)</translation>
    </message>
    <message>
        <source>the higher, the less a similarity counts that rests on few visitors</source>
        <translation>cuanto mayor, menos cuenta una similitud que se apoya en pocos visitantes</translation>
    </message>
    <message>
        <source>BM25 K1</source>
        <translation>BM25 K1</translation>
    </message>
    <message>
        <source>bm25 only: how much repeated submissions add; 0: nothing</source>
        <translation>solo bm25: cuánto suman los envíos repetidos; 0: nada</translation>
    </message>
    <message>
        <source>BM25 B</source>
        <translation>BM25 B</translation>
    </message>
    <message>
        <source>bm25 only: how strongly pages are held back that were submitted often</source>
        <translation>solo bm25: con qué fuerza se frenan las páginas enviadas a menudo</translation>
    </message>
    <message>
        <source>Neighbours of</source>
        <translation>Vecinas de</translation>
    </message>
    <message>
        <source>candidate: a page is recommended for the history among its own nearest pages, as published comparisons do; history: every page of the history recommends its own nearest pages</source>
        <translation>candidate: una página se recomienda por el historial que hay entre sus propias páginas más cercanas, como hacen las comparaciones publicadas; history: cada página del historial recomienda sus propias páginas más cercanas</translation>
    </message>
    <message>
        <source>RP3beta α=%1 β=%2</source>
        <translation>RP3beta α=%1 β=%2</translation>
    </message>
    <message>
        <source>Paths between pages: from page to cookie to page</source>
        <translation>Caminos entre páginas: de página a cookie y a página</translation>
    </message>
    <message>
        <source>Strong paths (alpha)</source>
        <translation>Caminos fuertes (alfa)</translation>
    </message>
    <message>
        <source>the higher, the more the strongest paths from page to page count</source>
        <translation>cuanto mayor, más cuentan los caminos más fuertes de página a página</translation>
    </message>
    <message>
        <source>Popularity held back (beta)</source>
        <translation>Freno a lo popular (beta)</translation>
    </message>
    <message>
        <source>how strongly popular pages are held back; 0: not at all</source>
        <translation>con qué fuerza se frenan las páginas populares; 0: nada</translation>
    </message>
    <message>
        <source>how many other pages each page may speak for</source>
        <translation>a favor de cuántas otras páginas puede hablar cada página</translation>
    </message>
    <message>
        <source>Counting pages together</source>
        <translation>Contando páginas conjuntamente</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>what a page of a history counts. binary: all the same; weighted: by type weight and number of submissions; log: by these, but held back; default: what suits the model</source>
        <translation>cuánto cuenta una página de un historial. binary: todas igual; weighted: por el peso del tipo y el número de envíos; log: por lo mismo, pero atenuado; default: lo que mejor se adapta al modelo</translation>
    </message>
    <message>
        <source>--%1 is out of range: %2.</source>
        <translation>--%1 está fuera del intervalo: %2.</translation>
    </message>
    <message>
        <source>It goes from %1 to %2.</source>
        <translation>Va de %1 a %2.</translation>
    </message>
    <message>
        <source>what is added to the 0 to 1 score of these pages, -1 to 1</source>
        <translation>lo que se suma a la puntuación de 0 a 1 de estas páginas, de -1 a 1</translation>
    </message>
    <message>
        <source>Leave out pages</source>
        <translation>Excluir páginas</translation>
    </message>
    <message>
        <source>pages that stand in no list</source>
        <translation>páginas que no figuran en ninguna lista</translation>
    </message>
    <message>
        <source>Leave out asset types</source>
        <translation>Excluir tipos de recurso</translation>
    </message>
    <message>
        <source>asset types whose pages stand in no list</source>
        <translation>tipos de recurso cuyas páginas no figuran en ninguna lista</translation>
    </message>
    <message>
        <source>Leave out business units</source>
        <translation>Excluir unidades de negocio</translation>
    </message>
    <message>
        <source>business units whose pages stand in no list; Unmapped for pages that have none</source>
        <translation>unidades de negocio cuyas páginas no figuran en ninguna lista; Unmapped para las páginas que no tienen ninguna</translation>
    </message>
    <message>
        <source>Pin pages</source>
        <translation>Fijar páginas</translation>
    </message>
    <message>
        <source>pages that stand first in every list, in this order, where the visitor has not taken them</source>
        <translation>páginas que van primero en cada lista, en este orden, si el visitante no las ha consumido</translation>
    </message>
    <message>
        <source>Boost pages</source>
        <translation>Impulsar páginas</translation>
    </message>
    <message>
        <source>Boost asset types</source>
        <translation>Impulsar tipos de recurso</translation>
    </message>
    <message>
        <source>Boost business units</source>
        <translation>Impulsar unidades de negocio</translation>
    </message>
    <message>
        <source>At most of each business unit</source>
        <translation>Máximo de cada unidad de negocio</translation>
    </message>
    <message>
        <source>how many pages of one business unit a list has at most; 0: any number</source>
        <translation>cuántas páginas de una misma unidad de negocio tiene una lista como máximo; 0: las que sean</translation>
    </message>
    <message>
        <source>At most of a business unit</source>
        <translation>Máximo de una unidad de negocio</translation>
    </message>
    <message>
        <source>how many pages of this business unit a list has at most</source>
        <translation>cuántas páginas de esta unidad de negocio tiene una lista como máximo</translation>
    </message>
    <message>
        <source>At least of a business unit</source>
        <translation>Mínimo de una unidad de negocio</translation>
    </message>
    <message>
        <source>how many pages of this business unit a list has at least, where there are so many</source>
        <translation>cuántas páginas de esta unidad de negocio tiene una lista como mínimo, si hay tantas</translation>
    </message>
    <message>
        <source>Only new business units</source>
        <translation>Solo unidades de negocio nuevas</translation>
    </message>
    <message>
        <source>only pages of business units that the visitor has taken nothing of</source>
        <translation>solo páginas de unidades de negocio de las que el visitante no ha consumido nada</translation>
    </message>
    <message>
        <source>Submissions wanted</source>
        <translation>Envíos exigidos</translation>
    </message>
    <message>
        <source>only pages that were submitted so many times</source>
        <translation>solo páginas que se enviaron al menos este número de veces</translation>
    </message>
    <message>
        <source>Only live pages</source>
        <translation>Solo páginas vigentes</translation>
    </message>
    <message>
        <source>The visitor&apos;s language</source>
        <translation>El idioma del visitante</translation>
    </message>
    <message>
        <source>only pages in the language of most pages that the visitor took, by the asset list; pages without a language are for everyone</source>
        <translation>solo páginas en el idioma de la mayoría de las que consumió el visitante, según la lista de recursos; las páginas sin idioma son para todos</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>the date that live pages are judged by, like 2026-12-31; else the system&apos;s</source>
        <translation>la fecha con la que se decide qué páginas están vigentes, como 2026-12-31; si no se indica, la del sistema</translation>
    </message>
    <message>
        <source>Ranking pages</source>
        <translation>Clasificando páginas</translation>
    </message>
    <message>
        <source>The number of recommendations must be 1 or more.</source>
        <translation>El número de recomendaciones debe ser 1 o más.</translation>
    </message>
    <message>
        <source>At least %1 pages of %2 cannot stand in a list that has at most %3.</source>
        <translation>En una lista que tiene como máximo %3 páginas no caben al menos %1 de %2.</translation>
    </message>
    <message>
        <source>The page %1 is pinned, and another rule leaves it out: it stands in no list.</source>
        <translation>La página %1 está fijada y otra regla la excluye: no figura en ninguna lista.</translation>
    </message>
    <message>
        <source>The rule &quot;only-live&quot; needs an asset list with a column &quot;live until&quot;.</source>
        <translation>La regla «only-live» necesita una lista de recursos con la columna «live until».</translation>
    </message>
    <message>
        <source>The rule &quot;visitors-language&quot; needs an asset list with a column &quot;language&quot;.</source>
        <translation>La regla «visitors-language» necesita una lista de recursos con la columna «language».</translation>
    </message>
    <message>
        <source>Write it like 2026-12-31.</source>
        <translation>Escríbalo como 2026-12-31.</translation>
    </message>
    <message>
        <source>No page of the asset list %1 is in the data.</source>
        <translation>Ninguna página de la lista de recursos %1 está en los datos.</translation>
    </message>
    <message>
        <source>A rule names the asset type &quot;%1&quot;, which the data does not have.</source>
        <translation>Una regla nombra el tipo de recurso «%1», que no está en los datos.</translation>
    </message>
    <message>
        <source>A rule names the business unit &quot;%1&quot;, which the data does not have.</source>
        <translation>Una regla nombra la unidad de negocio «%1», que no está en los datos.</translation>
    </message>
    <message>
        <source>A rule names the page &quot;%1&quot;, which the data does not have.</source>
        <translation>Una regla nombra la página «%1», que no está en los datos.</translation>
    </message>
    <message>
        <source>A rule counts the pages of &quot;%1&quot;, which is no business unit: leave them out or boost them.</source>
        <translation>Una regla cuenta las páginas de «%1», que no es una unidad de negocio: exclúyalas o impúlselas.</translation>
    </message>
    <message>
        <source>Leave out the page %1</source>
        <translation>Excluir la página %1</translation>
    </message>
    <message>
        <source>Leave out the type %1</source>
        <translation>Excluir el tipo %1</translation>
    </message>
    <message>
        <source>Leave out the pages of %1</source>
        <translation>Excluir las páginas de %1</translation>
    </message>
    <message>
        <source>Pin the page %1</source>
        <translation>Fijar la página %1</translation>
    </message>
    <message>
        <source>Boost the page %1 by %2</source>
        <translation>Impulsar la página %1 en %2</translation>
    </message>
    <message>
        <source>Boost the type %1 by %2</source>
        <translation>Impulsar el tipo %1 en %2</translation>
    </message>
    <message>
        <source>Boost the pages of %1 by %2</source>
        <translation>Impulsar las páginas de %1 en %2</translation>
    </message>
    <message>
        <source>Pages of any one business unit in a list: at most %1</source>
        <translation>Páginas de una misma unidad de negocio en una lista: como máximo %1</translation>
    </message>
    <message>
        <source>Pages of %1 in a list: at most %2</source>
        <translation>Páginas de %1 en una lista: como máximo %2</translation>
    </message>
    <message>
        <source>Pages of %1 in a list: at least %2</source>
        <translation>Páginas de %1 en una lista: como mínimo %2</translation>
    </message>
    <message>
        <source>Only business units not seen yet</source>
        <translation>Solo unidades de negocio aún no vistas</translation>
    </message>
    <message>
        <source>Submissions that a page needs: at least %1</source>
        <translation>Envíos que necesita una página: como mínimo %1</translation>
    </message>
    <message>
        <source>Only pages in the visitor&apos;s language</source>
        <translation>Solo páginas en el idioma del visitante</translation>
    </message>
    <message>
        <source>Leave out a page</source>
        <translation>Excluir una página</translation>
    </message>
    <message>
        <source>Leave out an asset type</source>
        <translation>Excluir un tipo de recurso</translation>
    </message>
    <message>
        <source>Leave out a business unit</source>
        <translation>Excluir una unidad de negocio</translation>
    </message>
    <message>
        <source>Pin a page: it stands first</source>
        <translation>Fijar una página: va primero</translation>
    </message>
    <message>
        <source>Boost a page</source>
        <translation>Impulsar una página</translation>
    </message>
    <message>
        <source>Boost an asset type</source>
        <translation>Impulsar un tipo de recurso</translation>
    </message>
    <message>
        <source>Boost a business unit</source>
        <translation>Impulsar una unidad de negocio</translation>
    </message>
    <message>
        <source>At most so many pages of any one business unit</source>
        <translation>Máximo de páginas de una misma unidad de negocio</translation>
    </message>
    <message>
        <source>At most so many pages of a business unit</source>
        <translation>Máximo de páginas de una unidad de negocio concreta</translation>
    </message>
    <message>
        <source>At least so many pages of a business unit</source>
        <translation>Mínimo de páginas de una unidad de negocio concreta</translation>
    </message>
    <message>
        <source>Only pages with so many submissions</source>
        <translation>Solo páginas con un mínimo de envíos</translation>
    </message>
    <message>
        <source>Only pages that are live (asset list)</source>
        <translation>Solo páginas vigentes (lista de recursos)</translation>
    </message>
    <message>
        <source>Only the visitor&apos;s language (asset list)</source>
        <translation>Solo el idioma del visitante (lista de recursos)</translation>
    </message>
    <message>
        <source>There is nothing to train on.</source>
        <translation>No hay nada con lo que entrenar.</translation>
    </message>
    <message>
        <source>Open a file with at least one cookie and page.</source>
        <translation>Abra un archivo con al menos una cookie y una página.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenando</translation>
    </message>
    <message>
        <source>Training %1 on %2 pages and %3 cookies takes about %4 GB of memory, and %5 GB are free.</source>
        <translation>Entrenar %1 con %2 páginas y %3 cookies ocupa unos %4 GB de memoria y hay %5 GB libres.</translation>
    </message>
    <message>
        <source>Leave pages that hardly anybody took out of the file.</source>
        <translation>Quite del archivo las páginas que casi nadie consumió.</translation>
    </message>
    <message>
        <source>Choose %1, or leave pages that hardly anybody took out of the file.</source>
        <translation>Elija %1 o quite del archivo las páginas que casi nadie consumió.</translation>
    </message>
    <message>
        <source>The second run finds the hidden page for as many cookies as the first.</source>
        <translation>La segunda ejecución encuentra la página oculta para tantas cookies como la primera.</translation>
    </message>
    <message>
        <source>The second run finds the hidden page for %1 fewer of 100 cookies than the first (95 %: %2 to %3).</source>
        <translation>La segunda ejecución encuentra la página oculta para %1 menos de cada 100 cookies que la primera (95&#xa0;%: de %2 a %3).</translation>
    </message>
    <message>
        <source>The second run finds the hidden page for %1 more of 100 cookies than the first (95 %: %2 to %3).</source>
        <translation>La segunda ejecución encuentra la página oculta para %1 más de cada 100 cookies que la primera (95&#xa0;%: de %2 a %3).</translation>
    </message>
    <message>
        <source>The second run finds the hidden page for %1 fewer of 100 cookies than the first (95 %: %2 to %3); that could be chance.</source>
        <translation>La segunda ejecución encuentra la página oculta para %1 menos de cada 100 cookies que la primera (95&#xa0;%: de %2 a %3); podría ser azar.</translation>
    </message>
    <message>
        <source>The second run finds the hidden page for %1 more of 100 cookies than the first (95 %: %2 to %3); that could be chance.</source>
        <translation>La segunda ejecución encuentra la página oculta para %1 más de cada 100 cookies que la primera (95&#xa0;%: de %2 a %3); podría ser azar.</translation>
    </message>
    <message>
        <source>Of the pages recommended, the second run has as many as the first of a business unit that the cookie knows, in-sample.</source>
        <translation>De las páginas recomendadas, la segunda ejecución tiene tantas como la primera de una unidad de negocio que la cookie conoce, dentro de la muestra.</translation>
    </message>
    <message>
        <source>Of 100 pages recommended, the second run has %1 fewer of a business unit that the cookie knows (95 %: %2 to %3), in-sample.</source>
        <translation>De cada 100 páginas recomendadas, la segunda ejecución tiene %1 menos de una unidad de negocio que la cookie conoce (95&#xa0;%: de %2 a %3), dentro de la muestra.</translation>
    </message>
    <message>
        <source>Of 100 pages recommended, the second run has %1 more of a business unit that the cookie knows (95 %: %2 to %3), in-sample.</source>
        <translation>De cada 100 páginas recomendadas, la segunda ejecución tiene %1 más de una unidad de negocio que la cookie conoce (95&#xa0;%: de %2 a %3), dentro de la muestra.</translation>
    </message>
    <message>
        <source>Of 100 pages recommended, the second run has %1 fewer of a business unit that the cookie knows (95 %: %2 to %3), in-sample; that could be chance.</source>
        <translation>De cada 100 páginas recomendadas, la segunda ejecución tiene %1 menos de una unidad de negocio que la cookie conoce (95&#xa0;%: de %2 a %3), dentro de la muestra; podría ser azar.</translation>
    </message>
    <message>
        <source>Of 100 pages recommended, the second run has %1 more of a business unit that the cookie knows (95 %: %2 to %3), in-sample; that could be chance.</source>
        <translation>De cada 100 páginas recomendadas, la segunda ejecución tiene %1 más de una unidad de negocio que la cookie conoce (95&#xa0;%: de %2 a %3), dentro de la muestra; podría ser azar.</translation>
    </message>
    <message>
        <source>The hit rate is the same for every cookie.</source>
        <translation>La tasa de acierto es la misma para cada cookie.</translation>
    </message>
    <message>
        <source>One of the runs was made by an earlier version, in which Unmapped pages counted as hits: the hit rates (in-sample) are not compared.</source>
        <translation>Una de las ejecuciones se hizo con una versión anterior, en la que las páginas sin asignar contaban como aciertos: las tasas de acierto (dentro de la muestra) no se comparan.</translation>
    </message>
    <message>
        <source>One run was only trained and the other only measured on hidden pages, so they have few figures in common. Compare the models in the Scorecard to measure both.</source>
        <translation>Una ejecución solo se entrenó y la otra solo se midió con páginas ocultas, por lo que tienen pocas cifras en común. Compare los modelos en la Comparativa para medir ambas.</translation>
    </message>
    <message>
        <source>The runs are of different files, so the difference is not of the settings alone.</source>
        <translation>Las ejecuciones son de archivos distintos, así que la diferencia no se debe solo a los ajustes.</translation>
    </message>
    <message>
        <source>The BU mapping is another, so the difference is not of the settings alone.</source>
        <translation>La asignación de BU es otra, así que la diferencia no se debe solo a los ajustes.</translation>
    </message>
    <message>
        <source>The ten recommended pages differ for %1 of %2 cookies.</source>
        <translation>Las diez páginas recomendadas difieren en %1 de %2 cookies.</translation>
    </message>
    <message>
        <source>The run history cannot be opened.</source>
        <translation>No se puede abrir el historial de ejecuciones.</translation>
    </message>
    <message>
        <source>Check who may read the file.</source>
        <translation>Compruebe quién puede leer el archivo.</translation>
    </message>
    <message>
        <source>The run history could not be saved.</source>
        <translation>No se ha podido guardar el historial de ejecuciones.</translation>
    </message>
    <message>
        <source>Check the free space and who may write there.</source>
        <translation>Compruebe el espacio libre y quién puede escribir ahí.</translation>
    </message>
    <message>
        <source>The run history is damaged.</source>
        <translation>El historial de ejecuciones está dañado.</translation>
    </message>
    <message>
        <source>Move the file away to start a new one.</source>
        <translation>Aparte el archivo para empezar uno nuevo.</translation>
    </message>
    <message>
        <source>The run history is of another version of Leadlight.</source>
        <translation>El historial de ejecuciones es de otra versión de Leadlight.</translation>
    </message>
    <message>
        <source>Update, or move the file away.</source>
        <translation>Actualice el programa o aparte el archivo.</translation>
    </message>
    <message>
        <source>Two of these files are BU mappings.</source>
        <translation>Dos de estos archivos son asignaciones de BU.</translation>
    </message>
    <message>
        <source>Open one BU mapping at a time.</source>
        <translation>Abra una sola asignación de BU a la vez.</translation>
    </message>
    <message>
        <source>No file has a column named &quot;%1&quot;.</source>
        <translation>Ningún archivo tiene una columna llamada «%1».</translation>
    </message>
    <message>
        <source>Copy the name from the file&apos;s header line.</source>
        <translation>Copie el nombre de la línea de encabezado del archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 lines is broken and was left out (%2).</source>
        <comment>%n of %1 lines are broken and were left out (the first: %2).</comment>
        <translation>
            <numerusform>%n de %1 líneas tiene errores y se ha omitido (%2).</numerusform>
            <numerusform>%n de %1 líneas tienen errores y se han omitido (la primera: %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>If it stands on the first row of its group only (merged cells), export again with it on every row.</source>
        <translation>Si ese valor solo figura en la primera fila de su grupo (celdas combinadas), exporte de nuevo con él en cada fila.</translation>
    </message>
    <message>
        <source>Look at them with `leadlight-cli inspect`, and mend the export; --allow-loss goes on with the rest.</source>
        <translation>Examínelas con `leadlight-cli inspect` y corrija la exportación; --allow-loss continúa con el resto.</translation>
    </message>
    <message>
        <source>It should look like {&quot;unmapped&quot;: &quot;drop&quot;, &quot;factors&quot;: 20}.</source>
        <translation>Debe tener este aspecto: {&quot;unmapped&quot;: &quot;drop&quot;, &quot;factors&quot;: 20}.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>No es JSON.</translation>
    </message>
    <message>
        <source>A number is too large.</source>
        <translation>Un número es demasiado grande.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>No es un objeto JSON.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value that an option can have.</source>
        <translation>«%1» no tiene un valor que pueda tener una opción.</translation>
    </message>
    <message>
        <source>It takes a text, a number, true or false, a list of texts, or names with a number or a text each.</source>
        <translation>Admite un texto, un número, true o false, una lista de textos o nombres con un número o un texto cada uno.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation>Es una carpeta o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>No se ha podido leer el archivo.</translation>
    </message>
    <message>
        <source>The file holds more than %1 bytes: this is something else.</source>
        <translation>El archivo contiene más de %1 bytes: es otra cosa.</translation>
    </message>
    <message>
        <source>Check which file it is.</source>
        <translation>Compruebe qué archivo es.</translation>
    </message>
    <message>
        <source>It takes names with a number from %1 to %2 each.</source>
        <translation>Admite nombres con un número de %1 a %2 cada uno.</translation>
    </message>
    <message>
        <source>It should look like {&quot;exclude-types&quot;: [&quot;Gated Webinar Forms&quot;], &quot;most-per-business-unit&quot;: 3}.</source>
        <translation>Debe tener este aspecto: {&quot;exclude-types&quot;: [&quot;Gated Webinar Forms&quot;], &quot;most-per-business-unit&quot;: 3}.</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;.</source>
        <translation>No existe la regla «%1».</translation>
    </message>
    <message>
        <source>docs/cli.md lists the rules.</source>
        <translation>docs/cli.md enumera las reglas.</translation>
    </message>
    <message>
        <source>Choose a session that Leadlight has saved, or open the exports themselves.</source>
        <translation>Elija una sesión guardada por Leadlight o abra las propias exportaciones.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>No queda espacio en el disco.</translation>
    </message>
    <message>
        <source>Free some space, and save again.</source>
        <translation>Libere espacio y guarde de nuevo.</translation>
    </message>
    <message>
        <source>The session cannot be opened or written there.</source>
        <translation>No se puede abrir ni escribir ahí la sesión.</translation>
    </message>
    <message>
        <source>Check who may use the file and its folder, or choose another place.</source>
        <translation>Compruebe quién puede usar el archivo y su carpeta o elija otro lugar.</translation>
    </message>
    <message>
        <source>Another program is using the session.</source>
        <translation>Otro programa está usando la sesión.</translation>
    </message>
    <message>
        <source>Close it there, and try again.</source>
        <translation>Ciérrela allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk did not read or write all of the session.</source>
        <translation>El disco no ha leído o escrito la sesión completa.</translation>
    </message>
    <message>
        <source>Check the disk and its free space, and try again.</source>
        <translation>Compruebe el disco y su espacio libre e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>No hay memoria suficiente para esto.</translation>
    </message>
    <message>
        <source>Close other programs, and try again.</source>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is no session of Leadlight.</source>
        <translation>No es una sesión de Leadlight.</translation>
    </message>
    <message>
        <source>The session is damaged.</source>
        <translation>La sesión está dañada.</translation>
    </message>
    <message>
        <source>This session was saved by a newer version of Leadlight.</source>
        <translation>Esta sesión la guardó una versión más nueva de Leadlight.</translation>
    </message>
    <message>
        <source>Update Leadlight, or open the exports themselves.</source>
        <translation>Actualice Leadlight o abra las propias exportaciones.</translation>
    </message>
    <message>
        <source>This session holds what Leadlight does not write.</source>
        <translation>Esta sesión contiene algo que Leadlight no escribe.</translation>
    </message>
    <message>
        <source>A part of the session is damaged.</source>
        <translation>Una parte de la sesión está dañada.</translation>
    </message>
    <message>
        <source>Make it anew.</source>
        <translation>Vuelva a crearla.</translation>
    </message>
    <message>
        <source>Without these visitors there is nothing left in the session.</source>
        <translation>Sin estos visitantes no queda nada en la sesión.</translation>
    </message>
    <message>
        <source>Delete the file.</source>
        <translation>Elimine el archivo.</translation>
    </message>
    <message>
        <source>Which files the session was made from is damaged.</source>
        <translation>Está dañada la información sobre los archivos de los que procede la sesión.</translation>
    </message>
    <message>
        <source>Some of the session&apos;s settings could not be read; the usual ones hold.</source>
        <translation>No se han podido leer algunos ajustes de la sesión; rigen los habituales.</translation>
    </message>
    <message>
        <source>Which models were to be compared could not be read.</source>
        <translation>No se ha podido leer qué modelos había que comparar.</translation>
    </message>
    <message>
        <source>The rules of the session are damaged: no list obeys them.</source>
        <translation>Las reglas de la sesión están dañadas: ninguna lista las cumple.</translation>
    </message>
    <message>
        <source>The cohorts of the session are damaged.</source>
        <translation>Las cohortes de la sesión están dañadas.</translation>
    </message>
    <message>
        <source>The notes of the session are damaged.</source>
        <translation>Las notas de la sesión están dañadas.</translation>
    </message>
    <message>
        <source>The runs of the session are damaged.</source>
        <translation>Las ejecuciones de la sesión están dañadas.</translation>
    </message>
    <message>
        <source>The rows in the session are damaged; its files were looked for instead.</source>
        <translation>Las filas de la sesión están dañadas; en su lugar se han buscado sus archivos.</translation>
    </message>
    <message>
        <source>A file that the session was made from is not there.</source>
        <translation>Falta un archivo del que procede la sesión.</translation>
    </message>
    <message>
        <source>Put it there or beside the session.</source>
        <translation>Póngalo en su sitio o junto a la sesión.</translation>
    </message>
    <message>
        <source>The trained model in the session is damaged: train again.</source>
        <translation>El modelo entrenado de la sesión está dañado: vuelva a entrenarlo.</translation>
    </message>
    <message>
        <source>The comparison of models in the session is damaged: compare again.</source>
        <translation>La comparación de modelos de la sesión está dañada: vuelva a comparar.</translation>
    </message>
    <message>
        <source>The learning curve in the session is damaged.</source>
        <translation>La curva de aprendizaje de la sesión está dañada.</translation>
    </message>
    <message>
        <source>The model was trained on the data as they were when this was saved: train again.</source>
        <translation>El modelo se entrenó con los datos que había al guardar la sesión: vuelva a entrenarlo.</translation>
    </message>
    <message>
        <source>Opening the session</source>
        <translation>Abriendo la sesión</translation>
    </message>
    <message>
        <source>%1 has changed since this was saved.</source>
        <translation>%1 ha cambiado desde que se guardó la sesión.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln row more than when this was saved.</source>
        <comment>%1 has %Ln rows more than when this was saved.</comment>
        <translation>
            <numerusform>%1 tiene %Ln fila más que cuando se guardó la sesión.</numerusform>
            <numerusform>%1 tiene %Ln filas más que cuando se guardó la sesión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln row fewer than when this was saved.</source>
        <comment>%1 has %Ln rows fewer than when this was saved.</comment>
        <translation>
            <numerusform>%1 tiene %Ln fila menos que cuando se guardó la sesión.</numerusform>
            <numerusform>%1 tiene %Ln filas menos que cuando se guardó la sesión.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has changed since this was saved, and has as many rows as then.</source>
        <translation>%1 ha cambiado desde que se guardó la sesión y tiene tantas filas como entonces.</translation>
    </message>
    <message>
        <source>Saving the session</source>
        <translation>Guardando la sesión</translation>
    </message>
    <message>
        <source>The session cannot be put there.</source>
        <translation>No se puede poner ahí la sesión.</translation>
    </message>
    <message>
        <source>Check who may write there, or choose another place.</source>
        <translation>Compruebe quién puede escribir ahí o elija otro lugar.</translation>
    </message>
    <message>
        <source>This file is no session, and is not replaced by one.</source>
        <translation>Este archivo no es una sesión y no se reemplazará por una.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message numerus="yes">
        <source>Keep the present settings, %1. %Ln setting was tried on practice pages; the best there is %2.</source>
        <comment>Keep the present settings, %1. %Ln settings were tried on practice pages; the best there is %2.</comment>
        <translation>
            <numerusform>Conserve los ajustes vigentes, %1. Se probó %Ln ajuste con páginas de práctica; la mejor opción con ellas es %2.</numerusform>
            <numerusform>Conserve los ajustes vigentes, %1. Se probaron %Ln ajustes con páginas de práctica; la mejor opción con ellas es %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the test, which no choice has seen, that is better by no figure and worse by some.</source>
        <translation>En la prueba, que no ha influido en la elección, no mejora ninguna cifra y empeora algunas.</translation>
    </message>
    <message>
        <source>On the test, which no choice has seen, that is worse: it finds the hidden page for %1 fewer of 100 cookies (95 %: %2 to %3).</source>
        <translation>En la prueba, que no ha influido en la elección, es peor: encuentra la página oculta para %1 menos de cada 100 cookies (95&#xa0;%: de %2 a %3).</translation>
    </message>
    <message>
        <source>On the test, which no choice has seen, that is better by no figure: it finds the hidden page for %1 fewer of 100 cookies (95 %: %2 to %3), which could be chance.</source>
        <translation>En la prueba, que no ha influido en la elección, no mejora ninguna cifra: encuentra la página oculta para %1 menos de cada 100 cookies (95&#xa0;%: de %2 a %3), lo que podría ser azar.</translation>
    </message>
    <message>
        <source>On the test, which no choice has seen, it finds the hidden page for as many cookies as the present settings.</source>
        <translation>En la prueba, que no ha influido en la elección, encuentra la página oculta para tantas cookies como los ajustes vigentes.</translation>
    </message>
    <message>
        <source>On the test, which no choice has seen, it finds the hidden page for %1 more of 100 cookies than the present settings (95 %: %2 to %3): they are better.</source>
        <translation>En la prueba, que no ha influido en la elección, encuentra la página oculta para %1 más de cada 100 cookies que los ajustes vigentes (95&#xa0;%: de %2 a %3): los nuevos son mejores.</translation>
    </message>
    <message>
        <source>On the test, which no choice has seen, it finds the hidden page for %1 more of 100 cookies than the present settings (95 %: %2 to %3). But it is not shown to find more than showing everybody the most popular pages, or pages at random.</source>
        <translation>En la prueba, que no ha influido en la elección, encuentra la página oculta para %1 más de cada 100 cookies que los ajustes vigentes (95&#xa0;%: de %2 a %3). Pero no se ha demostrado que encuentre más que mostrar a todos las páginas más populares o páginas al azar.</translation>
    </message>
    <message>
        <source>On the test, which no choice has seen, it finds the hidden page for %1 fewer of 100 cookies than the present settings (95 %: %2 to %3). That could be chance: the test does not show that the new settings are better.</source>
        <translation>En la prueba, que no ha influido en la elección, encuentra la página oculta para %1 menos de cada 100 cookies que los ajustes vigentes (95&#xa0;%: de %2 a %3). Podría ser azar: la prueba no muestra que los nuevos ajustes sean mejores.</translation>
    </message>
    <message>
        <source>On the test, which no choice has seen, it finds the hidden page for %1 more of 100 cookies than the present settings (95 %: %2 to %3). That could be chance: the test does not show that the new settings are better.</source>
        <translation>En la prueba, que no ha influido en la elección, encuentra la página oculta para %1 más de cada 100 cookies que los ajustes vigentes (95&#xa0;%: de %2 a %3). Podría ser azar: la prueba no muestra que los nuevos ajustes sean mejores.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting was tried before the search was stopped; the best so far is %1. It has not been tested yet.</source>
        <comment>%Ln settings were tried before the search was stopped; the best so far is %1. It has not been tested yet.</comment>
        <translation>
            <numerusform>Se probó %Ln ajuste antes de detener la búsqueda; el mejor hasta ahora es %1. Aún no se ha sometido a la prueba.</numerusform>
            <numerusform>Se probaron %Ln ajustes antes de detener la búsqueda; el mejor hasta ahora es %1. Aún no se ha sometido a la prueba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting was tried on practice pages, and none was better than the present ones.</source>
        <comment>%Ln settings were tried on practice pages, and none was better than the present ones.</comment>
        <translation>
            <numerusform>Se probó %Ln ajuste con páginas de práctica y no fue mejor que los vigentes.</numerusform>
            <numerusform>Se probaron %Ln ajustes con páginas de práctica y ninguno fue mejor que los vigentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting that fits into the memory was tried on practice pages; the best is %1. It was tested once, on pages that no choice has seen.</source>
        <comment>%Ln settings that fit into the memory were tried on practice pages; the best is %1. It was tested once, on pages that no choice has seen.</comment>
        <translation>
            <numerusform>Se probó con páginas de práctica %Ln ajuste que cabe en la memoria; el mejor es %1. Se sometió una vez a la prueba, con páginas que no han influido en la elección.</numerusform>
            <numerusform>Se probaron con páginas de práctica %Ln ajustes que caben en la memoria; el mejor es %1. Se sometió una vez a la prueba, con páginas que no han influido en la elección.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting was tried on practice pages; the best is %1.</source>
        <comment>%Ln settings were tried on practice pages; the best is %1.</comment>
        <translation>
            <numerusform>Se probó %Ln ajuste con páginas de práctica; el mejor es %1.</numerusform>
            <numerusform>Se probaron %Ln ajustes con páginas de práctica; el mejor es %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more setting was left out like this.</source>
        <comment>%Ln more settings were left out like this.</comment>
        <translation>
            <numerusform>Por el mismo motivo se ha omitido %Ln ajuste más.</numerusform>
            <numerusform>Por el mismo motivo se han omitido %Ln ajustes más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all types weighing 1</source>
        <translation>%1, todos los tipos con peso 1</translation>
    </message>
    <message>
        <source>No cookie has pages enough for a search: one is hidden for the test, another for the search, and at least one has to be left to learn from.</source>
        <translation>Ninguna cookie tiene páginas suficientes para una búsqueda: se oculta una para la prueba y otra para la búsqueda, y tiene que quedar al menos una de la que aprender.</translation>
    </message>
    <message>
        <source>Load more data.</source>
        <translation>Cargue más datos.</translation>
    </message>
    <message>
        <source>None of the settings fits into the memory.</source>
        <translation>Ninguno de los ajustes cabe en la memoria.</translation>
    </message>
    <message>
        <source>Choose another model, or leave pages that hardly anybody took out of the file.</source>
        <translation>Elija otro modelo o quite del archivo las páginas que casi nadie consumió.</translation>
    </message>
    <message>
        <source>This model has no settings to search.</source>
        <translation>Este modelo no tiene ajustes que buscar.</translation>
    </message>
    <message>
        <source>Choose %1.</source>
        <translation>Elija %1.</translation>
    </message>
    <message>
        <source>Searched and tested by leave-one-out: k-fold hides whole cookies, and those cannot be hidden from the search and the test alike.</source>
        <translation>Búsqueda y prueba con leave-one-out: k-fold oculta cookies enteras, y estas no se pueden ocultar a la vez a la búsqueda y a la prueba.</translation>
    </message>
    <message>
        <source>Trying settings</source>
        <translation>Probando ajustes</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>settings tried, the present ones first</source>
        <translation>ajustes que se prueban, primero los vigentes</translation>
    </message>
    <message>
        <source>time budget: the search goes on with new settings until it is used up; 0: as many as trials says</source>
        <translation>tiempo disponible: la búsqueda sigue con nuevos ajustes hasta agotarlo; 0: tantos como indique trials</translation>
    </message>
    <message>
        <source>Try strengths</source>
        <translation>Probar intensidades</translation>
    </message>
    <message>
        <source>whether binary, log and weighted strengths take part in the search</source>
        <translation>si las intensidades binary, log y weighted participan en la búsqueda</translation>
    </message>
    <message>
        <source>Try without type weights</source>
        <translation>Probar sin pesos de tipo</translation>
    </message>
    <message>
        <source>whether equal weights for all asset types take part, to see if the weights help at all</source>
        <translation>si participan pesos iguales para todos los tipos de recurso, para ver si los pesos sirven de algo</translation>
    </message>
    <message>
        <source>start of the random choice of settings</source>
        <translation>punto de partida de la elección aleatoria de ajustes</translation>
    </message>
    <message>
        <source>There is not enough memory for so large a picture.</source>
        <translation>No hay memoria suficiente para una imagen tan grande.</translation>
    </message>
    <message>
        <source>Choose a smaller size or scale.</source>
        <translation>Elija un tamaño o una escala menor.</translation>
    </message>
    <message>
        <source>The work could not be finished: %1.</source>
        <translation>No se ha podido terminar la tarea: %1.</translation>
    </message>
    <message>
        <source>--columns &quot;%1&quot; does not start with a role.</source>
        <translation>--columns «%1» no empieza por una función de columna.</translation>
    </message>
    <message>
        <source>Write it as role=NAME,role=NAME, with the roles %1.</source>
        <translation>Escríbalo como función=NOMBRE,función=NOMBRE, con las funciones %1.</translation>
    </message>
    <message>
        <source>It should look like {&quot;Gated Get Pricing&quot;: 3.0, &quot;Gated Webinar Forms&quot;: 2.0}.</source>
        <translation>Debe tener este aspecto: {&quot;Gated Get Pricing&quot;: 3.0, &quot;Gated Webinar Forms&quot;: 2.0}.</translation>
    </message>
    <message>
        <source>The weight of &quot;%1&quot; is not 0 or a number above 0.</source>
        <translation>El peso de «%1» no es 0 ni un número mayor que 0.</translation>
    </message>
    <message>
        <source>It should look like {&quot;https://example.com/a&quot;: &quot;North&quot;}.</source>
        <translation>Debe tener este aspecto: {&quot;https://example.com/a&quot;: &quot;North&quot;}.</translation>
    </message>
    <message>
        <source>The business unit of &quot;%1&quot; is not a text.</source>
        <translation>La unidad de negocio de «%1» no es un texto.</translation>
    </message>
    <message>
        <source>--submissions is required.</source>
        <translation>Falta --submissions, que es obligatorio.</translation>
    </message>
    <message>
        <source>Name the export of form submissions, or a session that has one.</source>
        <translation>Indique la exportación de envíos de formularios o una sesión que la contenga.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What the page is called.</source>
        <translation>Cómo se llama la página.</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot; in the joined data.</source>
        <translation>No hay ninguna página «%1» en los datos unidos.</translation>
    </message>
    <message>
        <source>`leadlight-cli assets` lists the pages that are.</source>
        <translation>`leadlight-cli assets` enumera las páginas que hay.</translation>
    </message>
    <message>
        <source>Name the pages with --page, or a business unit with --business-unit.</source>
        <translation>Indique las páginas con --page o una unidad de negocio con --business-unit.</translation>
    </message>
    <message>
        <source>How often hidden pages are found could not be measured.</source>
        <translation>No se ha podido medir con qué frecuencia se encuentran las páginas ocultas.</translation>
    </message>
    <message>
        <source>Of what is listed: %1.</source>
        <translation>De lo que figura en la lista: %1.</translation>
    </message>
    <message>
        <source>--fail-if &quot;%1&quot; cannot be read from its sign %2 on.</source>
        <translation>--fail-if «%1» no se entiende a partir del carácter %2.</translation>
    </message>
    <message>
        <source>Write it like &quot;found_in_top_10 &lt; 0.3&quot;, or several such comparisons with and, or between them.</source>
        <translation>Escríbalo como &quot;found_in_top_10 &lt; 0.3&quot;, o varias comparaciones así unidas por and, or.</translation>
    </message>
    <message>
        <source>--fail-if asks for &quot;%1&quot;, which this command does not give.</source>
        <translation>--fail-if pide «%1», que este comando no calcula.</translation>
    </message>
    <message>
        <source>It gives %1.</source>
        <translation>Calcula %1.</translation>
    </message>
    <message>
        <source>--fail-if asks for %1, which has no value here.</source>
        <translation>--fail-if pide %1, que aquí no tiene ningún valor.</translation>
    </message>
    <message>
        <source>Ask for another figure, or have this one measured.</source>
        <translation>Pida otra cifra o haga que se mida esta.</translation>
    </message>
    <message>
        <source>The check &quot;%1&quot; holds.</source>
        <translation>Se cumple la comprobación «%1».</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to. Change its rights, or start Leadlight as somebody who may write there.</source>
        <translation>No se puede escribir en la carpeta %1. Cambie sus permisos o inicie Leadlight con un usuario que pueda escribir en ella.</translation>
    </message>
    <message>
        <source>The font %1 is not installed. Another one stands in for it.</source>
        <translation>La fuente %1 no está instalada. La sustituye otra.</translation>
    </message>
    <message>
        <source>Less than 512 MB of memory are free. Large files may not fit.</source>
        <translation>Quedan menos de 512 MB de memoria libre. Es posible que los archivos grandes no quepan.</translation>
    </message>
    <message>
        <source>The model in use could not be evaluated.</source>
        <translation>No se ha podido evaluar el modelo en uso.</translation>
    </message>
    <message>
        <source>What is found is measured without the rules; the shares of recommendations are of lists that obey them. What the rules cost says evaluate without --by.</source>
        <translation>Lo encontrado se mide sin las reglas; las proporciones de recomendaciones son de listas que las cumplen. Lo que cuestan las reglas lo dice evaluate sin --by.</translation>
    </message>
    <message>
        <source>--rules and --by hide pages of the submissions: they do not go with --test.</source>
        <translation>--rules y --by ocultan páginas de los envíos: no se combinan con --test.</translation>
    </message>
    <message>
        <source>Leave --test out.</source>
        <translation>Quite --test.</translation>
    </message>
    <message>
        <source>--test-input was given without --test.</source>
        <translation>Se ha indicado --test-input sin --test.</translation>
    </message>
    <message>
        <source>Name the file with the hidden pages as --test.</source>
        <translation>Indique en --test el archivo con las páginas ocultas.</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;.</source>
        <translation>No existe la opción «%1».</translation>
    </message>
    <message>
        <source>--help of every command lists its options.</source>
        <translation>Con --help, cada comando muestra sus opciones.</translation>
    </message>
    <message>
        <source>The help files could not be written.</source>
        <translation>No se han podido escribir los archivos de ayuda.</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>how many pages at most</source>
        <translation>cuántas páginas como máximo</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>what to group the pages by</source>
        <translation>criterio para agrupar las páginas</translation>
    </message>
    <message>
        <source>Choose another place with --out.</source>
        <translation>Elija otro lugar con --out.</translation>
    </message>
    <message>
        <source>%1 names the same file as %2: it would be replaced by the result.</source>
        <translation>%1 designa el mismo archivo que %2: el resultado lo reemplazaría.</translation>
    </message>
    <message>
        <source>%1 names no file: it is empty.</source>
        <translation>%1 no designa ningún archivo: está vacío.</translation>
    </message>
    <message>
        <source>Name a file, or leave the option out.</source>
        <translation>Indique un archivo o no use la opción.</translation>
    </message>
    <message>
        <source>There is no cookie &quot;%1&quot; in the joined data.</source>
        <translation>No hay ninguna cookie «%1» en los datos unidos.</translation>
    </message>
    <message>
        <source>`leadlight-cli interactions` lists the cookies that are.</source>
        <translation>`leadlight-cli interactions` enumera las cookies que hay.</translation>
    </message>
    <message>
        <source>Write it as the submissions file does.</source>
        <translation>Escríbala igual que en el archivo de envíos.</translation>
    </message>
    <message>
        <source>With --no-evaluation the report is written without comparing models.</source>
        <translation>Con --no-evaluation, el informe se escribe sin comparar modelos.</translation>
    </message>
    <message>
        <source>Check its name, and that it holds an id a line.</source>
        <translation>Compruebe su nombre y que contenga un identificador por línea.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se ha podido escribir el archivo.</translation>
    </message>
    <message>
        <source>The session carries no rows: its exports still hold what they hold. Take the visitors out of them, too.</source>
        <translation>La sesión no lleva filas: sus exportaciones conservan lo que contienen. Elimine a los visitantes también de ellas.</translation>
    </message>
    <message>
        <source>The model %1 has no notion of similar pages.</source>
        <translation>El modelo %1 no calcula páginas similares.</translation>
    </message>
    <message>
        <source>Choose %1 with --model.</source>
        <translation>Elija %1 con --model.</translation>
    </message>
    <message>
        <source>The model %1 finds no page that is similar to %2.</source>
        <translation>El modelo %1 no encuentra ninguna página similar a %2.</translation>
    </message>
    <message>
        <source>No visitor who took %1 took another page, so no page is similar to it.</source>
        <translation>Ningún visitante que consumió %1 consumió otra página, así que ninguna se le parece.</translation>
    </message>
    <message>
        <source>`leadlight-cli similarity --by page_url` lists the pages that are.</source>
        <translation>`leadlight-cli similarity --by page_url` enumera las páginas que hay.</translation>
    </message>
    <message>
        <source>Close other programs, or open fewer or smaller files.</source>
        <translation>Cierre otros programas o abra menos archivos, o más pequeños.</translation>
    </message>
    <message>
        <source>Something went wrong inside: %1.</source>
        <translation>Ha ocurrido un error interno: %1.</translation>
    </message>
    <message>
        <source>The saved cohorts cannot be read.</source>
        <translation>No se pueden leer las cohortes guardadas.</translation>
    </message>
    <message>
        <source>Cohorts are not kept until the file is moved away.</source>
        <translation>Las cohortes no se conservan hasta que se aparte el archivo.</translation>
    </message>
    <message>
        <source>The cohorts could not be saved.</source>
        <translation>No se han podido guardar las cohortes.</translation>
    </message>
    <message>
        <source>Close other programs, or open a smaller file.</source>
        <translation>Cierre otros programas o abra un archivo más pequeño.</translation>
    </message>
    <message>
        <source>Something went wrong inside Leadlight: %1.</source>
        <translation>Ha ocurrido un error dentro de Leadlight: %1.</translation>
    </message>
    <message>
        <source>Your files are unchanged. Please report this.</source>
        <translation>Sus archivos no han cambiado. Comunique este error, por favor.</translation>
    </message>
    <message>
        <source>Something went wrong inside Leadlight.</source>
        <translation>Ha ocurrido un error dentro de Leadlight.</translation>
    </message>
    <message>
        <source>The run could not be recorded: %1.</source>
        <translation>No se ha podido registrar la ejecución: %1.</translation>
    </message>
    <message>
        <source>The session could not be saved: %1.</source>
        <translation>No se ha podido guardar la sesión: %1.</translation>
    </message>
    <message>
        <source>The sample data could not be written.</source>
        <translation>No se han podido escribir los datos de ejemplo.</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files.</source>
        <translation>Libere espacio en la carpeta de archivos temporales.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Of 100 hidden pages the top 10 finds %1 in %2 and %3 in %4: that cannot be told apart (95 %: %5 to %6 of 100).</source>
        <translation>De 100 páginas ocultas, el top 10 halla %1 en %2 y %3 en %4: no se puede distinguir (95&#xa0;%: de %5 a %6 de 100).</translation>
    </message>
    <message>
        <source>Of 100 hidden pages the top 10 finds %1 in %2 and %3 in %4, %5 fewer (95 %: %6 to %7).</source>
        <translation>De 100 páginas ocultas, el top 10 halla %1 en %2 y %3 en %4, %5 menos (95&#xa0;%: de %6 a %7).</translation>
    </message>
    <message>
        <source>Of 100 hidden pages the top 10 finds %1 in %2 and %3 in %4, %5 more (95 %: %6 to %7).</source>
        <translation>De 100 páginas ocultas, el top 10 halla %1 en %2 y %3 en %4, %5 más (95&#xa0;%: de %6 a %7).</translation>
    </message>
    <message>
        <source>counting...</source>
        <translation>contando...</translation>
    </message>
    <message>
        <source>The figures are being counted...</source>
        <translation>Se están contando las cifras...</translation>
    </message>
    <message>
        <source>Share of cookies (%)</source>
        <translation>Proporción de cookies (%)</translation>
    </message>
    <message>
        <source>Most popular pages, on the same hidden ones: %1</source>
        <translation>Páginas más populares, con las mismas ocultas: %1</translation>
    </message>
    <message>
        <source>What showing everybody the most popular pages finds of the same hidden pages. A dash: it was not measured beside the run.</source>
        <translation>Lo que halla, de las mismas páginas ocultas, mostrar a todos las páginas más populares. Un guion: no se midió junto con la ejecución.</translation>
    </message>
    <message>
        <source>not to be told</source>
        <translation>no se puede saber</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>Visitors of both</source>
        <translation>Visitantes de ambos</translation>
    </message>
    <message>
        <source>New pages</source>
        <translation>Páginas nuevas</translation>
    </message>
    <message>
        <source>Vanished pages</source>
        <translation>Páginas desaparecidas</translation>
    </message>
    <message>
        <source>Found in the top 10, of 1,000 hidden pages</source>
        <translation>Halladas en el top 10, de 1000 páginas ocultas</translation>
    </message>
    <message>
        <source>Found in the top 10: %1 % then, %2 % now. Whether that is more than chance cannot be told: not both were measured in the same way on data that are still there.</source>
        <translation>Halladas en el top 10: %1&#xa0;% entonces, %2&#xa0;% ahora. No se puede saber si es más que el azar: no se midieron ambas de la misma manera con datos que aún existan.</translation>
    </message>
    <message>
        <source>Found in the top 10: %1 % then, %2 % now, which is clearly another share (95 %: %3 to %4 points).</source>
        <translation>Halladas en el top 10: %1&#xa0;% entonces, %2&#xa0;% ahora, una proporción claramente distinta (95&#xa0;%: de %3 a %4 puntos).</translation>
    </message>
    <message>
        <source>Found in the top 10: %1 % then, %2 % now, which could be chance (95 %: %3 to %4 points).</source>
        <translation>Halladas en el top 10: %1&#xa0;% entonces, %2&#xa0;% ahora, lo que podría ser azar (95&#xa0;%: de %3 a %4 puntos).</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>What was counted or measured.</source>
        <translation>Lo que se contó o midió.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Now less then.</source>
        <translation>Ahora menos entonces.</translation>
    </message>
    <message>
        <source>More than chance?</source>
        <translation>¿Más que azar?</translation>
    </message>
    <message>
        <source>Of what is measured on hidden pages: whether the 95 % interval of the change leaves 0 out. What is counted needs no such test.</source>
        <translation>De lo que se mide con páginas ocultas: si el intervalo del 95&#xa0;% del cambio excluye el 0. Lo que se cuenta no necesita esa prueba.</translation>
    </message>
    <message>
        <source>New and vanished pages</source>
        <translation>Páginas nuevas y desaparecidas</translation>
    </message>
    <message>
        <source>Who took it, in the files that have it.</source>
        <translation>Quién la consumió, en los archivos que la tienen.</translation>
    </message>
    <message>
        <source>Since %1 more is found in the top 10: %2 % now, %3 % then</source>
        <translation>Desde %1 se halla más en el top 10: %2&#xa0;% ahora, %3&#xa0;% entonces</translation>
    </message>
    <message>
        <source>Since %1 less is found in the top 10: %2 % now, %3 % then</source>
        <translation>Desde %1 se halla menos en el top 10: %2&#xa0;% ahora, %3&#xa0;% entonces</translation>
    </message>
    <message>
        <source>Since %1: %2 visitors now, %3 then</source>
        <translation>Desde %1: %2 visitantes ahora, %3 entonces</translation>
    </message>
    <message>
        <source>Since %1: %2 form submissions (%3), %4 visitors (%5), %6 pages (%7).</source>
        <translation>Desde %1: envíos de formularios: %2 (%3), visitantes: %4 (%5), páginas: %6 (%7).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor is in both.</source>
        <comment>%Ln visitors are in both.</comment>
        <translation>
            <numerusform>%Ln visitante está en ambos.</numerusform>
            <numerusform>%Ln visitantes están en ambos.</numerusform>
        </translation>
    </message>
    <message>
        <source>New pages: %1, vanished: %2.</source>
        <translation>Páginas nuevas: %1, desaparecidas: %2.</translation>
    </message>
    <message>
        <source>automatic: time where there are dates, else leave-one-out; k-fold hides whole cookies; a given file has the hidden pages itself</source>
        <translation>automatic: time si hay fechas, si no leave-one-out; k-fold oculta cookies enteras; un archivo de prueba contiene las propias páginas ocultas</translation>
    </message>
    <message>
        <source>Height of the lines</source>
        <translation>Altura de las líneas</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>Locale of CSV</source>
        <translation>Configuración regional del CSV</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Deck to update</source>
        <translation>Presentación que actualizar</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Comparar modelos</translation>
    </message>
    <message>
        <source>automatic: the winner of the Model lab&apos;s scorecard of this data; %1 where nothing was measured, or no model is shown to be better than most popular and random pages</source>
        <translation>automatic: el ganador de la comparativa del Laboratorio con estos datos; %1 si no se midió nada o no se ha demostrado que algún modelo sea mejor que las páginas más populares y las aleatorias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure is compared: by chance alone 1 in 20 such figures differs, so one whose interval leaves 0 out may still be chance.</source>
        <comment>%Ln figures are compared: by chance alone 1 in 20 of them differs, so one whose interval leaves 0 out may still be chance.</comment>
        <translation>
            <numerusform>Se compara %Ln cifra: solo por azar, 1 de cada 20 difiere, así que, aunque su intervalo excluya el 0, puede ser azar.</numerusform>
            <numerusform>Se comparan %Ln cifras: solo por azar, 1 de cada 20 difiere, así que, aunque un intervalo excluya el 0, puede ser azar.</numerusform>
        </translation>
    </message>
    <message>
        <source>How the report of the session is made is damaged.</source>
        <translation>La forma de hacer el informe de la sesión está dañada.</translation>
    </message>
    <message>
        <source>The results of before the last change are damaged: train again.</source>
        <translation>Los resultados de antes del último cambio están dañados: entrene de nuevo.</translation>
    </message>
    <message>
        <source>--out is required.</source>
        <translation>--out es obligatorio.</translation>
    </message>
    <message>
        <source>Name the folder that the files go into; this session keeps none.</source>
        <translation>Indique la carpeta a la que van los archivos; esta sesión no guarda ninguna.</translation>
    </message>
    <message>
        <source>Name the folder that the files go into.</source>
        <translation>Indique la carpeta a la que van los archivos.</translation>
    </message>
    <message>
        <source>The rules of the session rest on this list, and it is not there.</source>
        <translation>Las reglas de la sesión se basan en esta lista, y no está.</translation>
    </message>
    <message>
        <source>Put it there or beside the session, or name the list to use by %1.</source>
        <translation>Póngala ahí o junto a la sesión, o indique la lista que usar con %1.</translation>
    </message>
    <message>
        <source>The files that the session was made from are not there any more: its choices and single figures count, what its rows and model would say does not.</source>
        <translation>Los archivos de los que se hizo la sesión ya no están: cuentan sus opciones y sus cifras sueltas, pero no lo que dirían sus filas y su modelo.</translation>
    </message>
    <message>
        <source>All pages of %1</source>
        <translation>Todas las páginas de %1</translation>
    </message>
    <message>
        <source>Audience of %1</source>
        <translation>Audiencia de %1</translation>
    </message>
    <message numerus="yes">
        <source>Audience of %Ln page</source>
        <comment>Audience of %Ln pages</comment>
        <translation>
            <numerusform>Audiencia de %Ln página</numerusform>
            <numerusform>Audiencia de %Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Control group of the audience</source>
        <translation>Grupo de control de la audiencia</translation>
    </message>
    <message>
        <source>In a warehouse CEASE is not mixed with RP3beta.</source>
        <translation>En un almacén de datos, CEASE no se mezcla con RP3beta.</translation>
    </message>
    <message>
        <source>Set the share of RP3beta (mix) to 0.</source>
        <translation>Ponga la proporción de RP3beta (mix) en 0.</translation>
    </message>
    <message>
        <source>In a warehouse older pages count as much as newer ones.</source>
        <translation>En un almacén de datos, las páginas antiguas cuentan tanto como las nuevas.</translation>
    </message>
    <message>
        <source>Set recency (gamma) to 0.</source>
        <translation>Ponga la actualidad (gamma) en 0.</translation>
    </message>
    <message>
        <source>Item-kNN by BM25 is not trained in a warehouse.</source>
        <translation>Item-kNN con BM25 no se entrena en un almacén de datos.</translation>
    </message>
    <message>
        <source>Choose the weighting cosine or tf-idf, or another model.</source>
        <translation>Elija la ponderación cosine o tf-idf, u otro modelo.</translation>
    </message>
    <message>
        <source>In a warehouse RP3beta only learns from which pages a visitor took, not from how often.</source>
        <translation>En un almacén de datos, RP3beta solo aprende de qué páginas consumió un visitante, no de cuántas veces.</translation>
    </message>
    <message>
        <source>Choose the strength &quot;binary&quot;, or another model.</source>
        <translation>Elija la intensidad «binary» u otro modelo.</translation>
    </message>
    <message>
        <source>The model &quot;%1&quot; is not trained in a warehouse.</source>
        <translation>El modelo «%1» no se entrena en un almacén de datos.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Elija otro modelo.</translation>
    </message>
    <message>
        <source>Choose a table with at least one cookie and page.</source>
        <translation>Elija una tabla con al menos una cookie y una página.</translation>
    </message>
    <message>
        <source>There is no run &quot;%1&quot; in the warehouse.</source>
        <translation>No hay ninguna ejecución «%1» en el almacén de datos.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Elija una de la lista.</translation>
    </message>
    <message>
        <source>The warehouse sent ranks that there cannot be.</source>
        <translation>El almacén de datos envió posiciones que no pueden existir.</translation>
    </message>
    <message>
        <source>Clean up the working tables of Leadlight there, and start again.</source>
        <translation>Limpie allí las tablas de trabajo de Leadlight y empiece de nuevo.</translation>
    </message>
    <message>
        <source>No visitor of the table has two pages, so none can be tested.</source>
        <translation>Ningún visitante de la tabla tiene dos páginas, así que no se puede probar ninguno.</translation>
    </message>
    <message>
        <source>Choose more days, or another table.</source>
        <translation>Elija más días u otra tabla.</translation>
    </message>
    <message>
        <source>Hiding pages in the warehouse</source>
        <translation>Ocultando páginas en el almacén de datos</translation>
    </message>
    <message>
        <source>Ranking hidden pages in the warehouse</source>
        <translation>Ordenando las páginas ocultas en el almacén de datos</translation>
    </message>
    <message>
        <source>Making the working tables</source>
        <translation>Creando las tablas de trabajo</translation>
    </message>
    <message>
        <source>Page &quot;%1&quot; has several business units, and counting it for each is not done in a warehouse.</source>
        <translation>La página «%1» tiene varias unidades de negocio, y contarla para cada una no se hace en un almacén de datos.</translation>
    </message>
    <message>
        <source>Let the first or the last business unit of each page count.</source>
        <translation>Haga que cuente la primera o la última unidad de negocio de cada página.</translation>
    </message>
    <message>
        <source>Looking at the table</source>
        <translation>Examinando la tabla</translation>
    </message>
    <message>
        <source>Nothing of the table is left to learn from.</source>
        <translation>De la tabla no queda nada de lo que aprender.</translation>
    </message>
    <message>
        <source>Choose other columns or days, or keep unmapped pages and unidentified cookies.</source>
        <translation>Elija otras columnas o días, o conserve las páginas sin asignar y las cookies no identificadas.</translation>
    </message>
    <message>
        <source>The warehouse sent sums of pages that were not asked for.</source>
        <translation>El almacén de datos envió sumas de páginas que no se habían pedido.</translation>
    </message>
    <message>
        <source>Counting pages together in the warehouse</source>
        <translation>Contando páginas en común en el almacén de datos</translation>
    </message>
    <message>
        <source>Making lists in the warehouse</source>
        <translation>Creando listas en el almacén de datos</translation>
    </message>
    <message>
        <source>Writing the table of lists in the warehouse</source>
        <translation>Escribiendo la tabla de listas en el almacén de datos</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; holds a sign that no name can have.</source>
        <translation>El nombre «%1» contiene un signo que ningún nombre puede tener.</translation>
    </message>
    <message>
        <source>Choose table and columns from the warehouse&apos;s own list.</source>
        <translation>Elija la tabla y las columnas de la lista del almacén de datos.</translation>
    </message>
    <message>
        <source>No column of the table was chosen for: %1.</source>
        <translation>No se eligió ninguna columna de la tabla para: %1.</translation>
    </message>
    <message>
        <source>Choose one from the table&apos;s columns.</source>
        <translation>Elija una de las columnas de la tabla.</translation>
    </message>
    <message>
        <source>No table was chosen.</source>
        <translation>No se eligió ninguna tabla.</translation>
    </message>
    <message>
        <source>Choose the table that holds the submissions.</source>
        <translation>Elija la tabla que contiene los envíos.</translation>
    </message>
    <message>
        <source>cookie</source>
        <translation>cookie</translation>
    </message>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>The table on each shard is not known.</source>
        <translation>No se conoce la tabla de cada shard.</translation>
    </message>
    <message>
        <source>Choose it from the warehouse&apos;s own list.</source>
        <translation>Elíjala de la lista del almacén de datos.</translation>
    </message>
    <message>
        <source>%1, %2 neighbours</source>
        <translation>%1, %2 vecinas</translation>
    </message>
    <message>
        <source>In a warehouse any evidence makes a page personal; how much of it is wanted cannot be set.</source>
        <translation>En un almacén de datos, cualquier indicio hace que una página sea personal; no se puede ajustar cuántos se piden.</translation>
    </message>
    <message>
        <source>Set the evidence wanted to 0.</source>
        <translation>Ponga los indicios exigidos en 0.</translation>
    </message>
    <message>
        <source>The model &quot;%1&quot; is not scored in a warehouse.</source>
        <translation>El modelo «%1» no se calcula en un almacén de datos.</translation>
    </message>
    <message>
        <source>Putting the model into the warehouse</source>
        <translation>Llevando el modelo al almacén de datos</translation>
    </message>
    <message>
        <source>The warehouse answered with other columns than it was asked for.</source>
        <translation>El almacén de datos respondió con columnas distintas de las pedidas.</translation>
    </message>
    <message>
        <source>Start again; if that does not help, report this with the warehouse&apos;s version.</source>
        <translation>Empiece de nuevo; si no ayuda, comuníquelo con la versión del almacén de datos.</translation>
    </message>
    <message>
        <source>No column of table &quot;%1&quot; is known to be %2.</source>
        <translation>De ninguna columna de la tabla «%1» se sabe que sea %2.</translation>
    </message>
    <message>
        <source>Say which of these it is.</source>
        <translation>Diga cuál de estas es.</translation>
    </message>
    <message>
        <source>The rows of one cookie may lie on several servers: table &quot;%1&quot; is not spread by its column &quot;%2&quot;.</source>
        <translation>Las filas de una misma cookie pueden estar en varios servidores: la tabla «%1» no está repartida por su columna «%2».</translation>
    </message>
    <message>
        <source>Have a table made that is spread by a hash of the cookie, or name a table on one server.</source>
        <translation>Haga que se cree una tabla repartida por un hash de la cookie, o indique una tabla en un solo servidor.</translation>
    </message>
    <message>
        <source>No table of the engine was named.</source>
        <translation>No se indicó ninguna tabla del motor.</translation>
    </message>
    <message>
        <source>It has these.</source>
        <translation>Tiene estas.</translation>
    </message>
    <message>
        <source>The engine has no table &quot;%1&quot; that you may read.</source>
        <translation>El motor no tiene ninguna tabla «%1» que usted pueda leer.</translation>
    </message>
    <message>
        <source>The engine has several tables &quot;%1&quot;.</source>
        <translation>El motor tiene varias tablas «%1».</translation>
    </message>
    <message>
        <source>Name the database or schema, too.</source>
        <translation>Indique también la base de datos o el esquema.</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;.</source>
        <translation>La tabla no tiene ninguna columna «%1».</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>in how many batches of cookies lists are made: more need less memory in the engine, and less is made again when a run is resumed</source>
        <translation>en cuántos lotes de cookies se crean las listas: con más se necesita menos memoria en el motor y se rehace menos al reanudar una ejecución</translation>
    </message>
    <message>
        <source>Batches of sums</source>
        <translation>Lotes de sumas</translation>
    </message>
    <message>
        <source>in how many batches of cookies sums are added up: more need less memory in the engine</source>
        <translation>en cuántos lotes de cookies se suman los totales: con más se necesita menos memoria en el motor</translation>
    </message>
    <message>
        <source>Most pages</source>
        <translation>Máximo de páginas</translation>
    </message>
    <message>
        <source>cookies with more pages are left out of training and still get lists; 0: none is</source>
        <translation>las cookies con más páginas se excluyen del entrenamiento y aun así reciben listas; 0: ninguna</translation>
    </message>
    <message>
        <source>Visitors tested</source>
        <translation>Visitantes evaluados</translation>
    </message>
    <message>
        <source>share of the cookies with two pages or more of whom one is hidden, where models are compared in an engine</source>
        <translation>proporción de las cookies con dos páginas o más a las que se oculta una, al comparar modelos en un motor</translation>
    </message>
    <message>
        <source>Table &quot;%1&quot; lies on one server, so no others have rows of it.</source>
        <translation>La tabla «%1» está en un solo servidor, así que ningún otro tiene filas suyas.</translation>
    </message>
    <message>
        <source>%1 goes with files only, and the rows are in an engine.</source>
        <translation>%1 solo sirve con archivos, y las filas están en un motor.</translation>
    </message>
    <message>
        <source>Leave one of the two out: that or --engine.</source>
        <translation>Quite uno de los dos: eso o --engine.</translation>
    </message>
    <message>
        <source>%1 goes with --engine only.</source>
        <translation>%1 solo sirve con --engine.</translation>
    </message>
    <message>
        <source>Name the engine with --engine, or leave it out.</source>
        <translation>Indique el motor con --engine, o quítelo.</translation>
    </message>
    <message>
        <source>Leave --engine-servers out.</source>
        <translation>Omita --engine-servers.</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot; in the table.</source>
        <translation>No hay ninguna página «%1» en la tabla.</translation>
    </message>
    <message>
        <source>Write it as the table does.</source>
        <translation>Escríbala como la tabla.</translation>
    </message>
    <message>
        <source>There is no run &quot;%1&quot;.</source>
        <translation>No hay ninguna ejecución «%1».</translation>
    </message>
    <message>
        <source>There are these.</source>
        <translation>Hay estas.</translation>
    </message>
    <message>
        <source>Which runs are to be dropped was not said.</source>
        <translation>No se dijo qué ejecuciones hay que eliminar.</translation>
    </message>
    <message>
        <source>Name them with --run, or say --all. There are these.</source>
        <translation>Indíquelas con --run o use --all. Hay estas.</translation>
    </message>
    <message>
        <source>Which servers have tables of run %1 cannot be told: its table &quot;%2&quot; is gone.</source>
        <translation>No se puede saber qué servidores tienen tablas de la ejecución %1: su tabla «%2» ya no está.</translation>
    </message>
    <message>
        <source>Connect to each of them, and drop the tables that begin with ll_%1.</source>
        <translation>Conéctese a cada uno de ellos y elimine las tablas que empiecen por ll_%1.</translation>
    </message>
    <message>
        <source>In an engine, visitors that look like robots are not looked for.</source>
        <translation>En un motor no se buscan visitantes que parezcan robots.</translation>
    </message>
    <message>
        <source>--most-pages leaves cookies with more pages out of training.</source>
        <translation>--most-pages excluye del entrenamiento las cookies con más páginas.</translation>
    </message>
    <message>
        <source>In an engine, rows that stand there twice count twice.</source>
        <translation>En un motor, las filas que están dos veces cuentan dos veces.</translation>
    </message>
    <message>
        <source>Take the repeated rows out of the table, or leave --overlaps out.</source>
        <translation>Quite de la tabla las filas repetidas u omita --overlaps.</translation>
    </message>
    <message>
        <source>The rows of an engine are one delivery.</source>
        <translation>Las filas de un motor son una sola entrega.</translation>
    </message>
    <message>
        <source>Choose days with --from and --to.</source>
        <translation>Elija días con --from y --to.</translation>
    </message>
    <message>
        <source>No run of this table was cut short.</source>
        <translation>Ninguna ejecución de esta tabla quedó interrumpida.</translation>
    </message>
    <message>
        <source>There is no run &quot;%1&quot; to go on with.</source>
        <translation>No hay ninguna ejecución «%1» con la que continuar.</translation>
    </message>
    <message>
        <source>Leave --resume out.</source>
        <translation>Omita --resume.</translation>
    </message>
    <message>
        <source>Leave --resume out, or name one of these.</source>
        <translation>Omita --resume o indique una de estas.</translation>
    </message>
    <message>
        <source>Run %1 was started with other choices, or the table has other pages now.</source>
        <translation>La ejecución %1 se inició con otras opciones, o la tabla tiene ahora otras páginas.</translation>
    </message>
    <message>
        <source>Say the same as then, or start anew without --resume.</source>
        <translation>Indique lo mismo que entonces o empiece de nuevo sin --resume.</translation>
    </message>
    <message>
        <source>The engine has a table &quot;%1&quot; that is none of lists.</source>
        <translation>El motor tiene una tabla «%1» que no es de listas.</translation>
    </message>
    <message>
        <source>Name another one with --target-table.</source>
        <translation>Indique otra con --target-table.</translation>
    </message>
    <message>
        <source>What is done stays in the engine: --resume %1 goes on with it, `leadlight-cli engine clean-up` drops it.</source>
        <translation>Lo hecho queda en el motor: --resume %1 lo continúa, `leadlight-cli engine clean-up` lo elimina.</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>recomendaciones</translation>
    </message>
    <message>
        <source>There is no cookie &quot;%1&quot; in the table.</source>
        <translation>No hay ninguna cookie «%1» en la tabla.</translation>
    </message>
    <message>
        <source>The lists of all cookies of an engine are not sent here.</source>
        <translation>Las listas de todas las cookies de un motor no se envían aquí.</translation>
    </message>
    <message>
        <source>Name a table of the engine to write them to with --target-table, or some cookies with --cookie.</source>
        <translation>Indique con --target-table una tabla del motor en la que escribirlas, o algunas cookies con --cookie.</translation>
    </message>
    <message>
        <source>Free some space there, or name another folder by TMPDIR.</source>
        <translation>Libere espacio allí o indique otra carpeta con TMPDIR.</translation>
    </message>
    <message>
        <source>Audience of pages</source>
        <translation>Audiencia de páginas</translation>
    </message>
    <message>
        <source>Audience of a unit</source>
        <translation>Audiencia de una unidad</translation>
    </message>
    <message>
        <source>The audience is without %1: there is no such page any more.</source>
        <translation>La audiencia va sin %1: esa página ya no existe.</translation>
    </message>
    <message>
        <source>There is no audience of %1: there is no such business unit any more.</source>
        <translation>No hay audiencia de %1: esa unidad de negocio ya no existe.</translation>
    </message>
    <message>
        <source>The engine has said nothing for %1 s; the statement was ended, and nothing of its answer was taken.</source>
        <translation>El motor no ha dicho nada en %1 s; se terminó la instrucción y no se tomó nada de su respuesta.</translation>
    </message>
    <message>
        <source>Check the network and whether the engine still runs, and try again.</source>
        <translation>Compruebe la red y si el motor sigue en marcha, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check user and password, and that this user may come from this machine.</source>
        <translation>Compruebe el usuario y la contraseña, y que este usuario puede conectarse desde este equipo.</translation>
    </message>
    <message>
        <source>This user may only read, but counting, training and lists need working tables. Ask for a database in which the user may create tables.</source>
        <translation>Este usuario solo puede leer, pero contar, entrenar y crear listas requieren tablas de trabajo. Pida una base de datos en la que el usuario pueda crear tablas.</translation>
    </message>
    <message>
        <source>Ask for the right that the engine names (docs/warehouse.md lists which are needed and why).</source>
        <translation>Pida el permiso que nombra el motor (docs/warehouse.md indica cuáles hacen falta y por qué).</translation>
    </message>
    <message>
        <source>Choose the table from the engine&apos;s catalogue: it may have been renamed or dropped.</source>
        <translation>Elija la tabla del catálogo del motor: puede haberse renombrado o eliminado.</translation>
    </message>
    <message>
        <source>Choose the columns from the engine&apos;s catalogue: they may have been renamed or dropped.</source>
        <translation>Elija las columnas del catálogo del motor: pueden haberse renombrado o eliminado.</translation>
    </message>
    <message>
        <source>The engine limits how much one statement may read or give (max_rows_to_read, max_result_rows). Choose fewer days, a sample of the cookies or smaller batches, or have the limit raised.</source>
        <translation>El motor limita cuánto puede leer o dar una instrucción (max_rows_to_read, max_result_rows). Elija menos días, una muestra de las cookies o lotes más pequeños, o haga que se eleve el límite.</translation>
    </message>
    <message>
        <source>The engine limits how long one statement may run (max_execution_time). Choose smaller batches or fewer days, or have the limit raised.</source>
        <translation>El motor limita cuánto puede durar una instrucción (max_execution_time). Elija lotes más pequeños o menos días, o haga que se eleve el límite.</translation>
    </message>
    <message>
        <source>The engine limits the memory of a statement (max_memory_usage). Choose smaller batches, or have the limit raised.</source>
        <translation>El motor limita la memoria de una instrucción (max_memory_usage). Elija lotes más pequeños, o haga que se eleve el límite.</translation>
    </message>
    <message>
        <source>The engine has enough to do: try again later.</source>
        <translation>El motor ya tiene bastante trabajo: inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The engine&apos;s disk is full: drop working tables (&quot;Clean up&quot;), or have room made.</source>
        <translation>El disco del motor está lleno: elimine tablas de trabajo («Limpiar»), o haga que se libere espacio.</translation>
    </message>
    <message>
        <source>Somebody ended the statement in the engine. Try again.</source>
        <translation>Alguien terminó la instrucción en el motor. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A server of the engine cannot be reached, or went down while it worked; nothing of the answer was taken. Try again when it is back.</source>
        <translation>No se puede llegar a un servidor del motor, o se cayó mientras trabajaba; no se tomó nada de la respuesta. Inténtelo de nuevo cuando vuelva.</translation>
    </message>
    <message>
        <source>This release of the engine does not understand the statement. Please report it with the engine&apos;s version.</source>
        <translation>Esta versión del motor no entiende la instrucción. Comuníquelo con la versión del motor.</translation>
    </message>
    <message>
        <source>The engine&apos;s log says more; its code is %1.</source>
        <translation>El registro del motor dice más; su código es %1.</translation>
    </message>
    <message>
        <source>ClickHouse says: %1.</source>
        <translation>ClickHouse dice: %1.</translation>
    </message>
    <message>
        <source>The engine, or what stands before it, let nobody in with this user and password (HTTP %1).</source>
        <translation>El motor, o lo que está delante de él, no dejó entrar a nadie con este usuario y contraseña (HTTP %1).</translation>
    </message>
    <message>
        <source>At this host and port there is a web server, but no ClickHouse (HTTP %1).</source>
        <translation>En este host y puerto hay un servidor web, pero ningún ClickHouse (HTTP %1).</translation>
    </message>
    <message>
        <source>Check host and port: the port of ClickHouse&apos;s HTTP interface is 8443 with TLS, 8123 without.</source>
        <translation>Compruebe el host y el puerto: el puerto de la interfaz HTTP de ClickHouse es 8443 con TLS y 8123 sin él.</translation>
    </message>
    <message>
        <source>A server before the engine does not let so much through at once (HTTP %1).</source>
        <translation>Un servidor delante del motor no deja pasar tanto a la vez (HTTP %1).</translation>
    </message>
    <message>
        <source>Go to the engine itself, or choose smaller batches.</source>
        <translation>Vaya al propio motor, o elija lotes más pequeños.</translation>
    </message>
    <message>
        <source>The server sends on to another address (HTTP %1), which is not followed: the password would go there.</source>
        <translation>El servidor remite a otra dirección (HTTP %1), que no se sigue: la contraseña iría allí.</translation>
    </message>
    <message>
        <source>Give the engine&apos;s own address.</source>
        <translation>Dé la dirección del propio motor.</translation>
    </message>
    <message>
        <source>The engine, or what stands before it, answered with an error of its own (HTTP %1).</source>
        <translation>El motor, o lo que está delante de él, respondió con un error propio (HTTP %1).</translation>
    </message>
    <message>
        <source>Try again in some minutes; if it happens again, ask who runs the engine.</source>
        <translation>Inténtelo de nuevo en unos minutos; si vuelve a ocurrir, pregunte a quien gestiona el motor.</translation>
    </message>
    <message>
        <source>User or password hold a line end, which cannot be sent.</source>
        <translation>El usuario o la contraseña contienen un fin de línea, que no se puede enviar.</translation>
    </message>
    <message>
        <source>Take it out; a file with the password holds it in its first line.</source>
        <translation>Quítelo; un archivo con la contraseña la tiene en su primera línea.</translation>
    </message>
    <message>
        <source>The engine&apos;s table has no column &quot;%1&quot;.</source>
        <translation>La tabla del motor no tiene ninguna columna «%1».</translation>
    </message>
    <message>
        <source>The table was made by something else: drop it, and it is made anew.</source>
        <translation>La tabla la creó otra cosa: elimínela y se creará de nuevo.</translation>
    </message>
    <message>
        <source>Nothing can be put into column &quot;%1&quot; of type %2.</source>
        <translation>No se puede poner nada en la columna «%1» de tipo %2.</translation>
    </message>
    <message>
        <source>An engine was asked before the program was ready for it.</source>
        <translation>Se consultó un motor antes de que el programa estuviera listo para ello.</translation>
    </message>
    <message>
        <source>What answered is no ClickHouse, or not what was asked; nothing of it was taken.</source>
        <translation>Lo que respondió no es ClickHouse, o no es lo que se pidió; no se tomó nada de ello.</translation>
    </message>
    <message>
        <source>Check host and port, and that no proxy or log-in page answers in the engine&apos;s place.</source>
        <translation>Compruebe el host y el puerto, y que ningún proxy ni página de inicio de sesión responde en lugar del motor.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer is far longer than answers of this kind are.</source>
        <translation>La respuesta del motor es mucho más larga que las respuestas de este tipo.</translation>
    </message>
    <message>
        <source>Check host and port.</source>
        <translation>Compruebe el host y el puerto.</translation>
    </message>
    <message>
        <source>The engine made %1 rows, but %2 arrived; nothing of them was taken.</source>
        <translation>El motor produjo %1 filas, pero llegaron %2; no se tomó nada de ellas.</translation>
    </message>
    <message>
        <source>Check what stands between here and the engine, and try again.</source>
        <translation>Compruebe qué hay entre este equipo y el motor, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The engine has read %1 of about %2 rows</source>
        <translation>El motor ha leído %1 de unas %2 filas</translation>
    </message>
    <message>
        <source>The engine&apos;s answer holds a block or a text that is larger than answers of this kind are; nothing of it was taken.</source>
        <translation>La respuesta del motor contiene un bloque o un texto mayor que los de las respuestas de este tipo; no se tomó nada de ella.</translation>
    </message>
    <message>
        <source>Check that the chosen columns are ids and names, not whole documents.</source>
        <translation>Compruebe que las columnas elegidas son identificadores y nombres, no documentos enteros.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; of the engine&apos;s answer is of type %2, which does not fit.</source>
        <translation>La columna «%1» de la respuesta del motor es de tipo %2, que no encaja.</translation>
    </message>
    <message>
        <source>Choose another column, or a view in which it is a text or a whole number.</source>
        <translation>Elija otra columna, o una vista en la que sea un texto o un número entero.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer ends in the middle of a row; nothing of it was taken.</source>
        <translation>La respuesta del motor termina en medio de una fila; no se tomó nada de ella.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, look into the engine&apos;s log.</source>
        <translation>Inténtelo de nuevo; si vuelve a ocurrir, mire el registro del motor.</translation>
    </message>
    <message>
        <source>A value does not fit into column &quot;%1&quot; of the engine&apos;s table, which is of type %2.</source>
        <translation>Un valor no cabe en la columna «%1» de la tabla del motor, que es de tipo %2.</translation>
    </message>
    <message>
        <source>Rows of %1 columns were to be put into %2 columns.</source>
        <translation>Se iban a poner filas de %1 columnas en %2 columnas.</translation>
    </message>
    <message>
        <source>A statement that puts rows into a table is not written as it should be.</source>
        <translation>Una instrucción que pone filas en una tabla no está escrita como debería.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no server.</source>
        <translation>«%1» no es un servidor.</translation>
    </message>
    <message>
        <source>Write servers as host or host:port, separated by commas.</source>
        <translation>Escriba los servidores como host o host:puerto, separados por comas.</translation>
    </message>
    <message>
        <source>The server of the address has no part of table &quot;%1&quot;.</source>
        <translation>El servidor de la dirección no tiene ninguna parte de la tabla «%1».</translation>
    </message>
    <message>
        <source>Connect to one of the servers that have its rows.</source>
        <translation>Conéctese a uno de los servidores que tienen sus filas.</translation>
    </message>
    <message>
        <source>The file of the password could not be read: %1.</source>
        <translation>No se pudo leer el archivo de la contraseña: %1.</translation>
    </message>
    <message>
        <source>Make it readable for you alone (chmod 600).</source>
        <translation>Haga que solo usted pueda leerlo (chmod 600).</translation>
    </message>
    <message>
        <source>Others on this computer may read the file of the password.</source>
        <translation>Otras personas pueden leer en este equipo el archivo de la contraseña.</translation>
    </message>
    <message>
        <source>Take their rights away (chmod 600), and change the password if they may have read it.</source>
        <translation>Quíteles ese permiso (chmod 600), y cambie la contraseña si pudieron leerla.</translation>
    </message>
    <message>
        <source>The first line of the file of the password is empty.</source>
        <translation>La primera línea del archivo de la contraseña está vacía.</translation>
    </message>
    <message>
        <source>Write the password there, and nothing else.</source>
        <translation>Escriba ahí la contraseña, y nada más.</translation>
    </message>
    <message>
        <source>Write it as clickhouse://user@host/database?table=NAME, postgres://user@host/database?table=NAME or odbc://DSN?table=NAME.</source>
        <translation>Escríbala como clickhouse://user@host/database?table=NAME, postgres://user@host/database?table=NAME u odbc://DSN?table=NAME.</translation>
    </message>
    <message>
        <source>&quot;tls=%1&quot; is neither on nor off.</source>
        <translation>«tls=%1» no es ni on ni off.</translation>
    </message>
    <message>
        <source>Leave it out: connections are encrypted, but those to this machine.</source>
        <translation>Omítalo: las conexiones van cifradas, salvo las de este equipo.</translation>
    </message>
    <message>
        <source>The engine&apos;s address names nothing for &quot;%1&quot;.</source>
        <translation>La dirección del motor no nombra nada para «%1».</translation>
    </message>
    <message>
        <source>Write %1=NAME, or leave it out.</source>
        <translation>Escriba %1=NAME, u omítalo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that an engine&apos;s address can say.</source>
        <translation>«%1» no es nada que la dirección de un motor pueda decir.</translation>
    </message>
    <message>
        <source>It can say %1.</source>
        <translation>Puede decir %1.</translation>
    </message>
    <message>
        <source>The engine&apos;s address has more than one &quot;/&quot; after the host.</source>
        <translation>La dirección del motor tiene más de una «/» después del host.</translation>
    </message>
    <message>
        <source>The engine&apos;s address names no data source.</source>
        <translation>La dirección del motor no nombra ninguna fuente de datos.</translation>
    </message>
    <message>
        <source>The name of a data source holds no &quot;;&quot;, &quot;=&quot;, &quot;{&quot; or &quot;}&quot;.</source>
        <translation>El nombre de una fuente de datos no contiene «;», «=», «{» ni «}».</translation>
    </message>
    <message>
        <source>The engine&apos;s address names no host.</source>
        <translation>La dirección del motor no nombra ningún host.</translation>
    </message>
    <message>
        <source>&quot;tls=off&quot; only goes to this machine, not to %1.</source>
        <translation>«tls=off» solo va a este equipo, no a %1.</translation>
    </message>
    <message>
        <source>Leave it out; a certificate of your own goes with certificates=FILE, and a server without TLS with a tunnel (ssh -L) to a port of this machine.</source>
        <translation>Omítalo; un certificado propio va con certificates=FILE, y un servidor sin TLS con un túnel (ssh -L) a un puerto de este equipo.</translation>
    </message>
    <message>
        <source>The engine&apos;s address is no URL; signs like # and spaces are written in percent form.</source>
        <translation>La dirección del motor no es una URL; los signos como # y los espacios se escriben en forma de porcentaje.</translation>
    </message>
    <message>
        <source>The engine&apos;s address does not begin with clickhouse://, postgres:// or odbc://.</source>
        <translation>La dirección del motor no empieza por clickhouse://, postgres:// ni odbc://.</translation>
    </message>
    <message>
        <source>The engine&apos;s address holds a password, which ends up in logs and lists of processes.</source>
        <translation>La dirección del motor contiene una contraseña, que acaba en registros y listas de procesos.</translation>
    </message>
    <message>
        <source>Leave it out, and change it if others may have seen it: it is asked for, or taken from LEADLIGHT_ENGINE_PASSWORD.</source>
        <translation>Omítala, y cámbiela si otros pudieron verla: se pregunta, o se toma de LEADLIGHT_ENGINE_PASSWORD.</translation>
    </message>
    <message>
        <source>What answered does not speak HTTP as it should.</source>
        <translation>Lo que respondió no habla HTTP como debería.</translation>
    </message>
    <message>
        <source>The engine closed the connection without an answer.</source>
        <translation>El motor cerró la conexión sin responder.</translation>
    </message>
    <message>
        <source>Check that it still runs, and that host, port and TLS are right; then try again.</source>
        <translation>Compruebe que sigue en marcha y que el host, el puerto y TLS son correctos; después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer was cut off before its end; nothing of it was taken.</source>
        <translation>La respuesta del motor se cortó antes de su final; no se tomó nada de ella.</translation>
    </message>
    <message>
        <source>Nothing marks the end of the engine&apos;s answer, so a cut one would not be noticed.</source>
        <translation>Nada marca el final de la respuesta del motor, así que no se notaría una cortada.</translation>
    </message>
    <message>
        <source>Go to the engine itself and not through a proxy that takes the head&apos;s fields away.</source>
        <translation>Vaya al propio motor y no a través de un proxy que quita los campos de la cabecera.</translation>
    </message>
    <message>
        <source>Check host, port and whether a VPN is needed, and whether the engine runs.</source>
        <translation>Compruebe el host, el puerto, si hace falta una VPN y si el motor está en marcha.</translation>
    </message>
    <message>
        <source>The connection to %1 could not be secured: %2.</source>
        <translation>La conexión con %1 no se pudo asegurar: %2.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The file holds no certificate, or cannot be read.</source>
        <translation>El archivo no contiene ningún certificado, o no se puede leer.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>No se puede llegar a %1: %2.</translation>
    </message>
    <message>
        <source>%1 closed the connection at once.</source>
        <translation>%1 cerró la conexión enseguida.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain says: %1.</source>
        <translation>El llavero del sistema dice: %1.</translation>
    </message>
    <message>
        <source>Unlock it, or enter the password each time.</source>
        <translation>Desbloquéelo, o introduzca la contraseña cada vez.</translation>
    </message>
    <message>
        <source>This build of Leadlight knows no keychain.</source>
        <translation>Esta versión de Leadlight no conoce ningún llavero.</translation>
    </message>
    <message>
        <source>The password is asked for each time.</source>
        <translation>La contraseña se pregunta cada vez.</translation>
    </message>
    <message>
        <source>The ODBC driver says: %1.</source>
        <translation>El controlador ODBC dice: %1.</translation>
    </message>
    <message>
        <source>Check the data source (its name, host, database and user) with the driver&apos;s own tools; the engine&apos;s log says more.</source>
        <translation>Compruebe la fuente de datos (su nombre, host, base de datos y usuario) con las herramientas del controlador; el registro del motor dice más.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer holds &quot;%1&quot; where a number should be that fits.</source>
        <translation>La respuesta del motor contiene «%1» donde debería haber un número que encaje.</translation>
    </message>
    <message>
        <source>Choose another column, or a view in which it is a whole number.</source>
        <translation>Elija otra columna, o una vista en la que sea un número entero.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for ODBC is not installed.</source>
        <translation>El controlador de Qt para ODBC no está instalado.</translation>
    </message>
    <message>
        <source>Install it (Debian and Ubuntu: libqt6sql6-odbc), and the ODBC driver of your engine.</source>
        <translation>Instálelo (Debian y Ubuntu: libqt6sql6-odbc), y el controlador ODBC de su motor.</translation>
    </message>
    <message>
        <source>Check user and password, and that this user may come from this machine (pg_hba.conf).</source>
        <translation>Compruebe el usuario y la contraseña, y que este usuario puede conectarse desde este equipo (pg_hba.conf).</translation>
    </message>
    <message>
        <source>Choose database and table from the engine&apos;s catalogue: they may have been renamed or dropped.</source>
        <translation>Elija la base de datos y la tabla del catálogo del motor: pueden haberse renombrado o eliminado.</translation>
    </message>
    <message>
        <source>This user may not do that: training and figures need the right to read the table, working tables and written lists a schema in which the user may create tables.</source>
        <translation>Este usuario no puede hacerlo: el entrenamiento y las cifras necesitan el permiso de leer la tabla; las tablas de trabajo y las listas escritas, un esquema en el que el usuario pueda crear tablas.</translation>
    </message>
    <message>
        <source>The engine ended the statement, by its limit of time (statement_timeout) or because somebody did. Choose smaller batches or fewer days, or have the limit raised.</source>
        <translation>El motor terminó la instrucción, por su límite de tiempo (statement_timeout) o porque alguien lo hizo. Elija lotes más pequeños o menos días, o haga que se eleve el límite.</translation>
    </message>
    <message>
        <source>The engine has run out of memory, disk or connections: choose smaller batches, or try again later.</source>
        <translation>El motor se ha quedado sin memoria, disco o conexiones: elija lotes más pequeños, o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The statement is more than the engine takes at once: choose smaller batches.</source>
        <translation>La instrucción es más de lo que el motor admite a la vez: elija lotes más pequeños.</translation>
    </message>
    <message>
        <source>The engine is being shut down or started: try again when it is back.</source>
        <translation>El motor se está apagando o iniciando: inténtelo de nuevo cuando vuelva.</translation>
    </message>
    <message>
        <source>A value is not what the statement takes it for: choose another column for it.</source>
        <translation>Un valor no es lo que la instrucción espera: elija otra columna para ello.</translation>
    </message>
    <message>
        <source>Check host, port, TLS and whether a VPN is needed, and whether the engine runs.</source>
        <translation>Compruebe el host, el puerto, TLS, si hace falta una VPN y si el motor está en marcha.</translation>
    </message>
    <message>
        <source>The engine&apos;s log says more; its state is %1.</source>
        <translation>El registro del motor dice más; su estado es %1.</translation>
    </message>
    <message>
        <source>The engine says: %1.</source>
        <translation>El motor dice: %1.</translation>
    </message>
    <message>
        <source>A text holds the character 0, which the engine cannot hold.</source>
        <translation>Un texto contiene el carácter 0, que el motor no puede guardar.</translation>
    </message>
    <message>
        <source>Leave that page or cookie out.</source>
        <translation>Deje fuera esa página o cookie.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer has %1 columns instead of %2.</source>
        <translation>La respuesta del motor tiene %1 columnas en lugar de %2.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; of the engine&apos;s answer holds &quot;%2&quot;, which is no number that fits.</source>
        <translation>La columna «%1» de la respuesta del motor contiene «%2», que no es un número que encaje.</translation>
    </message>
    <message>
        <source>Most popular pages are not evaluated in a warehouse.</source>
        <translation>Las páginas más populares no se evalúan en un almacén de datos.</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>Both are asked for the same hidden pages of the same visitors, so that luck with the visitors cancels out. Because several models are compared at once, more is asked of each: of 20 that are no better, chance alone would make one look so. &quot;By chance alone&quot; allows for that (Westfall and Young 1993, Benjamini and Hochberg 1995); the interval is of one model by itself.</source>
        <translation>A ambos se les piden las mismas páginas ocultas de los mismos visitantes, de modo que la suerte con los visitantes se compensa. Como se comparan varios modelos a la vez, a cada uno se le exige más: de 20 que no sean mejores, uno lo parecería solo por azar. «Solo por azar» lo tiene en cuenta (Westfall y Young 1993, Benjamini y Hochberg 1995); el intervalo es el de un modelo por sí solo.</translation>
    </message>
    <message>
        <source>&quot;Could be chance&quot; does not mean equal: the data are too few to tell.</source>
        <translation>«Podría ser azar» no significa igual: hay muy pocos datos para saberlo.</translation>
    </message>
    <message>
        <source>A list of nothing but pages of %1 would hit more often, %2 %: the hit rate asks for business units that are known already. Whether lists are right shows on hidden pages.</source>
        <translation>Una lista hecha solo de páginas de %1 acertaría más a menudo, %2 %: la tasa de acierto pregunta por unidades de negocio que ya se conocen. Si las listas son correctas se ve en las páginas ocultas.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message numerus="yes">
        <source>The interval is of this model by itself. %Ln model is compared: chance alone makes as much in %1 of 100 such comparisons, and only less than 5 counts.</source>
        <comment>The interval is of this model by itself. %Ln models are compared: chance alone makes as much of one of them in %1 of 100 such comparisons, and only less than 5 counts.</comment>
        <translation>
            <numerusform>El intervalo es el de este modelo por sí solo. Se compara %Ln modelo: el azar por sí solo logra lo mismo en %1 de cada 100 comparaciones así, y solo cuenta por debajo de 5.</numerusform>
            <numerusform>El intervalo es el de este modelo por sí solo. Se comparan %Ln modelos: el azar por sí solo logra lo mismo con uno de ellos en %1 de cada 100 comparaciones así, y solo cuenta por debajo de 5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Better or worse than most popular only where the 95 % interval leaves 0 out and &quot;By chance alone&quot; is below 5 %; else it could be chance. Better has to be above random pages, too.</source>
        <translation>Mejor o peor que las más populares solo cuando el intervalo del 95 % deja fuera el 0 y «Solo por azar» está por debajo del 5 %; si no, podría ser azar. Para ser mejor, también tiene que superar a las páginas al azar.</translation>
    </message>
    <message>
        <source>How often chance alone would show a difference as large, were the model no better and no worse than most popular. It allows for comparing several models, so it can be above 5 % where the interval, which is of one model by itself, leaves 0 out.</source>
        <translation>Con qué frecuencia mostraría el azar por sí solo una diferencia así de grande si el modelo no fuera mejor ni peor que las más populares. Tiene en cuenta que se comparan varios modelos, así que puede superar el 5 % donde el intervalo, que es el de un modelo por sí solo, deja fuera el 0.</translation>
    </message>
    <message>
        <source>Of a model that finds more: how often one of them would be as far ahead of both most popular and random pages (p; Westfall and Young 1993, Benjamini and Hochberg 1995).</source>
        <translation>De un modelo que halla más: con qué frecuencia uno de ellos aventajaría en esta medida a las más populares y a las páginas al azar (p; Westfall y Young 1993, Benjamini y Hochberg 1995).</translation>
    </message>
    <message>
        <source>Better or worse than the current model only where the 95 % interval leaves 0 out and chance, allowing for comparing several models, is below 5 %; else it could be chance. Better has to be above random pages, too.</source>
        <translation>Mejor o peor que el modelo actual solo cuando el intervalo del 95 % deja fuera el 0 y el azar, teniendo en cuenta que se comparan varios modelos, está por debajo del 5 %; si no, podría ser azar. Para ser mejor, también tiene que superar a las páginas al azar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model beside most popular and random pages: 1 in 20 looks better or worse by chance alone; the judgement allows for it.</source>
        <comment>%Ln models beside most popular and random pages: 1 in 20 looks better or worse by chance alone; the judgement allows for it.</comment>
        <translation>
            <numerusform>%Ln modelo junto a las páginas más populares y al azar: solo por azar, 1 de cada 20 parece mejor o peor; la valoración lo tiene en cuenta.</numerusform>
            <numerusform>%Ln modelos junto a las páginas más populares y al azar: solo por azar, 1 de cada 20 parece mejor o peor; la valoración lo tiene en cuenta.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is other than in the present settings.</source>
        <translation>Lo que difiere de los ajustes vigentes.</translation>
    </message>
    <message>
        <source>the present ones</source>
        <translation>los vigentes</translation>
    </message>
    <message>
        <source>As many of 100 hidden pages are found with this as before.</source>
        <translation>De cada 100 páginas ocultas se hallan tantas como antes.</translation>
    </message>
    <message>
        <source>The difference in what is found could be chance: %1 to %2 of 100 hidden pages (95 %).</source>
        <translation>La diferencia en lo hallado podría ser azar: de %1 a %2 de cada 100 páginas ocultas (95 %).</translation>
    </message>
    <message>
        <source>The lists for other tools hold the visitors&apos; ids as they are, with what each took or is offered: whoever gets one together with the rest of the report can find out whose the pseudonyms are. Hand them on apart.</source>
        <translation>Las listas para otras herramientas contienen los identificadores de los visitantes tal cual, con lo que cada uno tomó o se le ofrece: quien reciba una junto con el resto del informe puede averiguar de quién son los seudónimos. Entréguelas por separado.</translation>
    </message>
    <message>
        <source>Which asset should each visitor see next?</source>
        <translation>¿Qué asset debería ver a continuación cada visitante?</translation>
    </message>
    <message>
        <source>Brief for business unit %1</source>
        <translation>Resumen para la unidad de negocio %1</translation>
    </message>
    <message>
        <source>How alike the pages of %1 are: %2 of 1 on average; the business units range from %3 to %4</source>
        <translation>Cuánto se parecen las páginas de %1: %2 de 1 en promedio; las unidades de negocio van de %3 a %4</translation>
    </message>
    <message>
        <source>Trying settings, practice round %1</source>
        <translation>Probando ajustes, ronda de práctica %1</translation>
    </message>
    <message>
        <source>%1 after %2: %3 form submissions (%4), %5 visitors (%6), %7 pages (%8).</source>
        <translation>%1 después de %2: envíos de formularios: %3 (%4), visitantes: %5 (%6), páginas: %7 (%8).</translation>
    </message>
    <message>
        <source>When the session was saved, or in the earlier delivery.</source>
        <translation>Cuando se guardó la sesión, o en la entrega anterior.</translation>
    </message>
    <message>
        <source>With the files of now, or in the later delivery.</source>
        <translation>Con los archivos de ahora, o en la entrega posterior.</translation>
    </message>
    <message>
        <source>New: only there now. Vanished: only there then.</source>
        <translation>Nuevas: solo están ahora. Desaparecidas: solo estaban entonces.</translation>
    </message>
    <message>
        <source>%1 after %2: %3 visitors, %4 before</source>
        <translation>%1 después de %2: %3 visitantes, antes %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment</source>
        <comment>%Ln comments</comment>
        <translation>
            <numerusform>%Ln comentario</numerusform>
            <numerusform>%Ln comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank line</source>
        <comment>%Ln blank lines</comment>
        <translation>
            <numerusform>%Ln línea en blanco</numerusform>
            <numerusform>%Ln líneas en blanco</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln separator hint</source>
        <comment>%Ln separator hints</comment>
        <translation>
            <numerusform>%Ln indicación de separador</numerusform>
            <numerusform>%Ln indicaciones de separador</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln totals row</source>
        <comment>%Ln totals rows</comment>
        <translation>
            <numerusform>%Ln fila de totales</numerusform>
            <numerusform>%Ln filas de totales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad count</source>
        <comment>%Ln bad counts</comment>
        <translation>
            <numerusform>%Ln recuento no válido</numerusform>
            <numerusform>%Ln recuentos no válidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad shape</source>
        <comment>%Ln bad shapes</comment>
        <translation>
            <numerusform>%Ln forma incorrecta</numerusform>
            <numerusform>%Ln formas incorrectas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated header</source>
        <comment>%Ln repeated headers</comment>
        <translation>
            <numerusform>%Ln encabezado repetido</numerusform>
            <numerusform>%Ln encabezados repetidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing value</source>
        <comment>%Ln missing values</comment>
        <translation>
            <numerusform>%Ln valor que falta</numerusform>
            <numerusform>%Ln valores que faltan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line above the header</source>
        <comment>%Ln lines above the header</comment>
        <translation>
            <numerusform>%Ln línea encima del encabezado</numerusform>
            <numerusform>%Ln líneas encima del encabezado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line of another table</source>
        <comment>%Ln lines of another table</comment>
        <translation>
            <numerusform>%Ln línea de otra tabla</numerusform>
            <numerusform>%Ln líneas de otra tabla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln zero count</source>
        <comment>%Ln zero counts</comment>
        <translation>
            <numerusform>%Ln recuento cero</numerusform>
            <numerusform>%Ln recuentos cero</numerusform>
        </translation>
    </message>
    <message>
        <source>What has changed since the session was saved cannot be told.</source>
        <translation>No se puede decir qué ha cambiado desde que se guardó la sesión.</translation>
    </message>
    <message numerus="yes">
        <source>Best %1 of %Ln visitor without it</source>
        <comment>Best %1 of %Ln visitors without it</comment>
        <translation>
            <numerusform>Mejores %1 de %Ln visitante sin ella</numerusform>
            <numerusform>Mejores %1 de %Ln visitantes sin ella</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Best %1 of %Ln visitor who has not taken them all</source>
        <comment>Best %1 of %Ln visitors who have not taken them all</comment>
        <translation>
            <numerusform>Mejores %1 de %Ln visitante que no las ha consumido todas</numerusform>
            <numerusform>Mejores %1 de %Ln visitantes que no las han consumido todas</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal: what this visitor took speaks for the page. Popular: nothing that was taken does, but many others took the page.</source>
        <translation>Personal: lo que consultó este visitante habla a favor de la página. Popular: nada de ello lo hace, pero muchos otros la consultaron.</translation>
    </message>
    <message>
        <source>The visitor&apos;s id.</source>
        <translation>El identificador del visitante.</translation>
    </message>
    <message>
        <source>The place of the page in the visitor&apos;s own list.</source>
        <translation>El puesto de la página en la lista del visitante.</translation>
    </message>
    <message>
        <source>The model&apos;s own figure for the page, which only compares within one list.</source>
        <translation>El valor del modelo para la página; solo se compara dentro de una misma lista.</translation>
    </message>
    <message>
        <source>As the engine has it written down; no table is read for it.</source>
        <translation>Tal como lo tiene anotado el motor; no se lee ninguna tabla para ello.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Filas de la tabla</translation>
    </message>
    <message>
        <source>Rows without a submission, not counted</source>
        <translation>Filas sin envío, no contadas</translation>
    </message>
    <message>
        <source>Rows of other days, left out</source>
        <translation>Filas de otros días, excluidas</translation>
    </message>
    <message>
        <source>Rows without a date, left out</source>
        <translation>Filas sin fecha, excluidas</translation>
    </message>
    <message>
        <source>Rows without a visitor id, left out</source>
        <translation>Filas sin identificador de visitante, excluidas</translation>
    </message>
    <message>
        <source>Rows of pages with a business unit</source>
        <translation>Filas de páginas con unidad de negocio</translation>
    </message>
    <message>
        <source>Rows of pages without one</source>
        <translation>Filas de páginas sin ella</translation>
    </message>
    <message>
        <source>Pages with a business unit</source>
        <translation>Páginas con unidad de negocio</translation>
    </message>
    <message>
        <source>Pages without one</source>
        <translation>Páginas sin ella</translation>
    </message>
    <message>
        <source>Pages that are learnt from</source>
        <translation>Páginas de las que se aprende</translation>
    </message>
    <message>
        <source>Visitors with such a page</source>
        <translation>Visitantes con una de ellas</translation>
    </message>
    <message>
        <source>Pairs of visitor and page</source>
        <translation>Pares de visitante y página</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>tablas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Working tables</source>
        <translation>Tablas de trabajo</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>balance</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
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
        <translation>%1 s de un núcleo</translation>
    </message>
    <message>
        <source>%1 min of one core</source>
        <translation>%1 min de un núcleo</translation>
    </message>
    <message>
        <source>%1 h of one core</source>
        <translation>%1 h de un núcleo</translation>
    </message>
    <message>
        <source>The engine does not say how many rows the table has.</source>
        <translation>El motor no dice cuántas filas tiene la tabla.</translation>
    </message>
    <message>
        <source>%1 rows, by the engine&apos;s own figures.</source>
        <translation>Filas: %1, según el motor.</translation>
    </message>
    <message>
        <source>%1 rows, %2, by the engine&apos;s own figures.</source>
        <translation>Filas: %1, %2, según el motor.</translation>
    </message>
    <message>
        <source>Nothing has been read. Counting reads every row once; a run reads them twice more.</source>
        <translation>No se ha leído nada. Contar lee cada fila una vez; una ejecución las lee dos veces más.</translation>
    </message>
    <message>
        <source>Counted: %1 visitors, %2 pages, %3 pairs of visitor and page.</source>
        <translation>Contado: visitantes: %1, páginas: %2, pares de visitante y página: %3.</translation>
    </message>
    <message>
        <source>Training takes about %1 there; lists for everybody take about %2.</source>
        <translation>El entrenamiento tarda allí unos %1; las listas de todos, unos %2.</translation>
    </message>
    <message>
        <source>Working tables there: about %1. Sums that come here: at most %2.</source>
        <translation>Tablas de trabajo allí: unos %1. Sumas que vienen aquí: como máximo %2.</translation>
    </message>
    <message>
        <source>Visitors with more pages than a person takes, left out of training: %1.</source>
        <translation>Visitantes con más páginas de las que consulta una persona, excluidos del entrenamiento: %1.</translation>
    </message>
    <message>
        <source>%1 is trained: %2 s in the engine, %3 s here.</source>
        <translation>%1 está entrenado: %2 s en el motor, %3 s aquí.</translation>
    </message>
    <message>
        <source>Visitors learnt from: %1.</source>
        <translation>Visitantes de los que se aprendió: %1.</translation>
    </message>
    <message>
        <source>Left out of training for their many pages: %1; they get lists.</source>
        <translation>Excluidos del entrenamiento por sus muchas páginas: %1; reciben listas.</translation>
    </message>
    <message>
        <source>Found in the top 10: %1 % (HR@10; 95 % interval %2 to %3). One page was hidden of each of %4 visitors.</source>
        <translation>Encontradas en el top 10: %1&#xa0;% (HR@10; intervalo del 95&#xa0;%: %2 a %3). Se ocultó una página por visitante; visitantes evaluados: %4.</translation>
    </message>
    <message>
        <source>No host was named.</source>
        <translation>No se indicó ningún host.</translation>
    </message>
    <message>
        <source>Write the name or the IP address of the server.</source>
        <translation>Escriba el nombre o la dirección IP del servidor.</translation>
    </message>
    <message>
        <source>No engine is connected.</source>
        <translation>No hay ningún motor conectado.</translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation>Conéctese primero.</translation>
    </message>
    <message>
        <source>Which column of the table of business units is what was not chosen.</source>
        <translation>No se eligió qué es cada columna de la tabla de unidades de negocio.</translation>
    </message>
    <message>
        <source>Choose its column of pages and that of business units.</source>
        <translation>Elija su columna de páginas y la de unidades de negocio.</translation>
    </message>
    <message>
        <source>Run %1 is the one at work.</source>
        <translation>La ejecución %1 es la que está en curso.</translation>
    </message>
    <message>
        <source>Its tables are dropped when you connect anew or close Leadlight.</source>
        <translation>Sus tablas se eliminan cuando vuelve a conectarse o cierra Leadlight.</translation>
    </message>
    <message>
        <source>No table was looked at.</source>
        <translation>No se ha examinado ninguna tabla.</translation>
    </message>
    <message>
        <source>Choose a table first.</source>
        <translation>Elija primero una tabla.</translation>
    </message>
    <message>
        <source>No model is trained on the engine&apos;s rows.</source>
        <translation>No hay ningún modelo entrenado con las filas del motor.</translation>
    </message>
    <message>
        <source>Train one first.</source>
        <translation>Entrene uno primero.</translation>
    </message>
    <message>
        <source>There is no list of &quot;%1&quot; yet.</source>
        <translation>Aún no hay lista de «%1».</translation>
    </message>
    <message>
        <source>The lists were cut short while they were made. Go on with them first.</source>
        <translation>La creación de las listas se interrumpió. Continúela primero.</translation>
    </message>
    <message>
        <source>Write the lists anew: another program may have dropped it.</source>
        <translation>Escriba las listas de nuevo: otro programa puede haberla eliminado.</translation>
    </message>
    <message>
        <source>The table for the lists has no name.</source>
        <translation>La tabla de las listas no tiene nombre.</translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation>Escriba uno.</translation>
    </message>
    <message>
        <source>There is only one delivery, %1, and nothing to compare it with.</source>
        <translation>Solo hay una entrega, %1, y nada con lo que compararla.</translation>
    </message>
    <message>
        <source>Read a row: visitors who took a page of its business unit are shown 100 pages. So many of them are of the unit of each column.</source>
        <translation>Lea por filas: a los visitantes que consumieron una página de su unidad de negocio se les muestran 100 páginas. Tantas de ellas son de la unidad de cada columna.</translation>
    </message>
    <message>
        <source>Unmapped pages are not in the BU mapping: no unit owns them.</source>
        <translation>Las páginas sin asignar no figuran en la asignación de BU: ninguna unidad las posee.</translation>
    </message>
    <message>
        <source>How many visitors have the page among their ten next ones because of what they took. Visitors who get it only because it is popular do not count.</source>
        <translation>Cuántos visitantes tienen la página entre sus diez siguientes por lo que consumieron. No cuentan los visitantes que solo la reciben porque es popular.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has a lower figure, but too few tested visitors to tell it from chance.</source>
        <comment>%1 have lower figures, but too few tested visitors to tell them from chance.</comment>
        <translation>
            <numerusform>%1 tiene una cifra más baja, pero muy pocos visitantes probados para distinguirla del azar.</numerusform>
            <numerusform>%1 tienen cifras más bajas, pero muy pocos visitantes probados para distinguirlas del azar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open one as the asset list (on the command line: --assets), or leave the rule out.</source>
        <translation>Abra una como lista de recursos (en la línea de comandos: --assets) o quite la regla.</translation>
    </message>
    <message>
        <source>It is one of %1. Leave it out, or choose such a model with --model.</source>
        <translation>Pertenece a %1. Quítelo o elija un modelo así con --model.</translation>
    </message>
    <message>
        <source>--%1 is no setting of the model %2.</source>
        <translation>--%1 no es un ajuste del modelo %2.</translation>
    </message>
    <message>
        <source>The model %1 has %2.</source>
        <translation>El modelo %1 tiene %2.</translation>
    </message>
    <message>
        <source>No page has the business unit &quot;%1&quot; (see --bu-mapping).</source>
        <translation>Ninguna página tiene la unidad de negocio «%1» (véase --bu-mapping).</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>No existe el comando «%1».</translation>
    </message>
    <message>
        <source>The commands are %1.</source>
        <translation>Los comandos son %1.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>¿Quería decir «%1»?</translation>
    </message>
    <message>
        <source>Did you mean %1? `%2 --help` lists its options.</source>
        <translation>¿Quería decir %1? `%2 --help` muestra las opciones.</translation>
    </message>
    <message>
        <source>Options come after their command, as in `leadlight-cli inspect --submissions FILE`.</source>
        <translation>Las opciones van después de su comando, como en `leadlight-cli inspect --submissions FILE`.</translation>
    </message>
    <message>
        <source>`%1 --help` lists its options.</source>
        <translation>`%1 --help` muestra las opciones.</translation>
    </message>
    <message>
        <source>%1 has no option %2.</source>
        <translation>%1 no tiene la opción %2.</translation>
    </message>
    <message>
        <source>%1 does not know what &quot;%2&quot; is for.</source>
        <translation>%1 no sabe para qué sirve «%2».</translation>
    </message>
    <message>
        <source>Put the option before it that it belongs to, as in `--submissions FILE`.</source>
        <translation>Ponga delante la opción a la que pertenece, como en `--submissions FILE`.</translation>
    </message>
    <message>
        <source>`%1` alone does nothing.</source>
        <translation>`%1` por sí solo no hace nada.</translation>
    </message>
    <message>
        <source>Add one of %1.</source>
        <translation>Añada uno de %1.</translation>
    </message>
    <message>
        <source>Pages with several business units, of which one counts</source>
        <translation>Páginas con varias unidades de negocio, de las que cuenta una</translation>
    </message>
    <message numerus="yes">
        <source>%n page has more than one business unit. A table has no order: the first by name counts.</source>
        <comment>%n pages have more than one business unit. A table has no order: the first by name counts.</comment>
        <translation>
            <numerusform>%n página tiene más de una unidad de negocio. Una tabla no tiene orden: cuenta la primera por nombre.</numerusform>
            <numerusform>%n páginas tienen más de una unidad de negocio. Una tabla no tiene orden: cuenta la primera por nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. If your organisation signs its certificates itself, name the file with its own (&quot;Certificates&quot; in the window, certificates=FILE in an address). Check that the port is the one with TLS.</source>
        <translation>No se envió nada. Si su organización firma ella misma sus certificados, indique el archivo con el suyo («Certificados» en la ventana, certificates=ARCHIVO en una dirección). Compruebe que el puerto es el que usa TLS.</translation>
    </message>
    <message>
        <source>Name a file of certificates in PEM form.</source>
        <translation>Indique un archivo de certificados en formato PEM.</translation>
    </message>
    <message>
        <source>Of 100 hidden pages the most popular pages find %1 in the top %2, random pages %3</source>
        <translation>De 100 páginas ocultas, las páginas más populares encuentran %1 en el top %2; las aleatorias, %3</translation>
    </message>
    <message>
        <source>Of 100 hidden pages %1 finds %2 in the top %3, the most popular pages find %4, random pages %5</source>
        <translation>De 100 páginas ocultas, %1 encuentra %2 en el top %3; las páginas más populares, %4; las aleatorias, %5</translation>
    </message>
    <message>
        <source>Of 100 hidden pages the most popular pages find %1; of 100 pages they ever list %2</source>
        <translation>De 100 páginas ocultas, las más populares encuentran %1; de 100 páginas listan alguna vez %2</translation>
    </message>
    <message>
        <source>%1 finds %2 of 100 hidden pages and ever lists %3 of 100 pages; the most popular pages find %4 and list %5</source>
        <translation>%1 encuentra %2 de 100 páginas ocultas y lista alguna vez %3 de 100 páginas; las más populares encuentran %4 y listan %5</translation>
    </message>
    <message>
        <source>The business units have the same shares of the recommended pages as of those taken</source>
        <translation>Las unidades de negocio tienen la misma parte de las páginas recomendadas que de las tomadas</translation>
    </message>
    <message>
        <source>Of 100 recommended pages %1 are of %2, of 100 pages taken %3: no other business unit differs more</source>
        <translation>De 100 páginas recomendadas, %1 son de %2; de 100 tomadas, %3: ninguna otra unidad de negocio difiere más</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Filas de las listas</translation>
    </message>
    <message>
        <source>On slides</source>
        <translation>En diapositivas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long for slides: the formats xlsx and csv have it.</source>
        <translation>«%1» es demasiado largo para diapositivas: los formatos xlsx y csv lo contienen.</translation>
    </message>
    <message>
        <source>Pages since %1: %2 new, %3 gone</source>
        <translation>Páginas desde %1: %2 nuevas, %3 desaparecidas</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln visitor</source>
        <comment>%1: %Ln visitors</comment>
        <translation>
            <numerusform>%1: %Ln visitante</numerusform>
            <numerusform>%1: %Ln visitantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The one visitor took %1 pages</source>
        <comment>The %Ln visitors took %1 pages each on average</comment>
        <translation>
            <numerusform>El único visitante tomó %1 páginas</numerusform>
            <numerusform>Los %Ln visitantes tomaron %1 páginas cada uno de media</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists with one row a visitor are for the workbook, but none is to be written.</source>
        <translation>Las listas con una fila por visitante son para el libro, pero no se va a escribir ninguno.</translation>
    </message>
    <message>
        <source>Add the format xlsx, or leave out the rows of the lists.</source>
        <translation>Añada el formato xlsx u omita las filas de las listas.</translation>
    </message>
    <message>
        <source>Basis %1</source>
        <translation>Base %1</translation>
    </message>
    <message>
        <source>A change of this session was broken off, and that can only be undone where it may be written.</source>
        <translation>Un cambio de esta sesión quedó a medias, y solo se puede deshacer donde se pueda escribir.</translation>
    </message>
    <message>
        <source>Copy it and the file beside it that ends in -journal to a folder of yours, and open it there.</source>
        <translation>Cópiela junto con el archivo que termina en -journal a una carpeta suya y ábrala allí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cookie tested</source>
        <comment>%Ln cookies tested</comment>
        <translation>
            <numerusform>%Ln cookie evaluada</numerusform>
            <numerusform>%Ln cookies evaluadas</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>compared %1</source>
        <translation>comparado el %1</translation>
    </message>
    <message>
        <source>95 % intervals</source>
        <translation>intervalos del 95 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln page; it was taken by %2 of %3 visitors</source>
        <comment>%1 has %Ln pages; the first was taken by %2 of %3 visitors</comment>
        <translation>
            <numerusform>%1 tiene %Ln página; la tomaron %2 de %3 visitantes</numerusform>
            <numerusform>%1 tiene %Ln páginas; la primera la tomaron %2 de %3 visitantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted is each visitor who took the page in the rows of these files, once; the page that most visitors took stands first.</source>
        <translation>Se cuenta una vez cada visitante que tomó la página en las filas de estos archivos; la página con más visitantes va primero.</translation>
    </message>
    <message>
        <source>%1: %2 in the top %3 (95 %: %4 to %5 in 100); of all pages %6 in 100</source>
        <translation>%1: %2 en el top %3 (95 %: %4 a %5 de 100); de todas las páginas, %6 de 100</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>The rules leave these pages out of every list.</source>
        <translation>Las reglas excluyen estas páginas de todas las listas.</translation>
    </message>
    <message>
        <source>The rules leave this page out of every list, by the rule &quot;%1&quot;.</source>
        <translation>Las reglas excluyen esta página de todas las listas, por la regla «%1».</translation>
    </message>
    <message>
        <source>The rules leave this page out of every list.</source>
        <translation>Las reglas excluyen esta página de todas las listas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor is left out of every list</source>
        <comment>%Ln visitors are left out of every list</comment>
        <translation>
            <numerusform>%Ln visitante está excluido de todas las listas</numerusform>
            <numerusform>%Ln visitantes están excluidos de todas las listas</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules go by an asset list</source>
        <translation>Las reglas se guían por una lista de recursos</translation>
    </message>
    <message>
        <source>Rules in force: %1.</source>
        <translation>Reglas en vigor: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Measured without the rule in force.</source>
        <comment>Measured without the %Ln rules in force.</comment>
        <translation>
            <numerusform>Medido sin la regla en vigor.</numerusform>
            <numerusform>Medido sin las %Ln reglas en vigor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on all visitors, also the one who is left out of every list.</source>
        <comment>Measured on all visitors, also the %Ln who are left out of every list.</comment>
        <translation>
            <numerusform>Medido con todos los visitantes, también el que está excluido de todas las listas.</numerusform>
            <numerusform>Medido con todos los visitantes, también los %Ln que están excluidos de todas las listas.</numerusform>
        </translation>
    </message>
    <message>
        <source>measured without the rules</source>
        <translation>medido sin las reglas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule</source>
        <comment>%Ln rules</comment>
        <translation>
            <numerusform>%Ln regla</numerusform>
            <numerusform>%Ln reglas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor left out</source>
        <comment>%Ln visitors left out</comment>
        <translation>
            <numerusform>%Ln visitante excluido</numerusform>
            <numerusform>%Ln visitantes excluidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (95 %: %2 to %3 in 100)</source>
        <translation>%1 (95 %: %2 a %3 de 100)</translation>
    </message>
    <message>
        <source>%1 is served worst: %2, in 100 that is %3 fewer than over all pages (95 %: %4 to %5 fewer).</source>
        <translation>%1 es la peor atendida: %2, en 100 son %3 menos que en todas las páginas (95 %: %4 a %5 menos).</translation>
    </message>
    <message>
        <source>%1 is served clearly worse: %2, in 100 that is %3 fewer than over all pages (95 %: %4 to %5 fewer).</source>
        <translation>%1 está claramente peor atendida: %2, en 100 son %3 menos que en todas las páginas (95 %: %4 a %5 menos).</translation>
    </message>
    <message numerus="yes">
        <source>the one tested page is not found</source>
        <comment>none of %Ln tested pages is found</comment>
        <translation>
            <numerusform>la única página evaluada no se encuentra</numerusform>
            <numerusform>no se encuentra ninguna de %Ln páginas evaluadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tested page is found</source>
        <comment>%1 of %Ln tested pages are found</comment>
        <translation>
            <numerusform>se encuentra %1 de %Ln página evaluada</numerusform>
            <numerusform>se encuentran %1 de %Ln páginas evaluadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation>Reglas en vigor</translation>
    </message>
    <message>
        <source>Measuring hit rates in the warehouse</source>
        <translation>Midiendo las tasas de acierto en el almacén</translation>
    </message>
    <message>
        <source>Reading the hit rates of cookies from the warehouse</source>
        <translation>Leyendo del almacén las tasas de acierto de las cookies</translation>
    </message>
    <message>
        <source>The temporary file that cookies are sorted in cannot be written.</source>
        <translation>No se puede escribir el archivo temporal en el que se ordenan las cookies.</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files, and start again.</source>
        <translation>Haga sitio en la carpeta de archivos temporales y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The temporary file that cookies are sorted in cannot be read.</source>
        <translation>No se puede leer el archivo temporal en el que se ordenan las cookies.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Empiece de nuevo.</translation>
    </message>
    <message>
        <source>Reading the totals of cookies from the warehouse</source>
        <translation>Leyendo del almacén los totales de las cookies</translation>
    </message>
    <message>
        <source>The warehouse sent hit rates that cannot be.</source>
        <translation>El almacén envió tasas de acierto imposibles.</translation>
    </message>
    <message>
        <source>BU mapping</source>
        <translation>Asignación de BU</translation>
    </message>
    <message>
        <source>This session was saved by a newer version of Leadlight, and is not changed by this one.</source>
        <translation>Esta sesión la guardó una versión más nueva de Leadlight, y esta no la modifica.</translation>
    </message>
    <message>
        <source>Save under another name.</source>
        <translation>Guárdela con otro nombre.</translation>
    </message>
    <message>
        <source>This session was saved by a newer version of Leadlight, in a form that this one cannot read.</source>
        <translation>Esta sesión la guardó una versión más nueva de Leadlight, en una forma que esta no puede leer.</translation>
    </message>
    <message>
        <source>This session was saved by a newer version of Leadlight, which may hold more of these visitors than this one knows.</source>
        <translation>Esta sesión la guardó una versión más nueva de Leadlight, y puede contener más sobre estos visitantes de lo que esta conoce.</translation>
    </message>
    <message>
        <source>Forget them with that version, or delete the file.</source>
        <translation>Olvídelos con esa versión o elimine el archivo.</translation>
    </message>
    <message>
        <source>This session was saved by a newer version of Leadlight, and is not replaced by one of this version.</source>
        <translation>Esta sesión la guardó una versión más nueva de Leadlight, y no se sustituye por una de esta versión.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>%Ln more</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>This session was saved by a newer version of Leadlight (%1).</source>
        <translation>Esta sesión la guardó una versión más nueva de Leadlight (%1).</translation>
    </message>
    <message>
        <source>What this version has read of it: %1.</source>
        <translation>Esta versión ha leído de ella: %1.</translation>
    </message>
    <message>
        <source>Nothing in it is unknown to this version.</source>
        <translation>Nada en ella es desconocido para esta versión.</translation>
    </message>
    <message>
        <source>What it does not know or could not read: %1.</source>
        <translation>Lo que no conoce o no pudo leer: %1.</translation>
    </message>
    <message>
        <source>The results may rest on choices among that, so they were left out: train again.</source>
        <translation>Los resultados pueden depender de opciones entre ellas, así que se omitieron: entrene de nuevo.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>the trained model with its lists</source>
        <translation>el modelo entrenado con sus listas</translation>
    </message>
    <message>
        <source>which files it was made from</source>
        <translation>de qué archivos se hizo</translation>
    </message>
    <message>
        <source>models to compare</source>
        <translation>modelos que comparar</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>reglas</translation>
    </message>
    <message>
        <source>cohorts</source>
        <translation>cohortes</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>how the report is made</source>
        <translation>cómo se hace el informe</translation>
    </message>
    <message>
        <source>models side by side</source>
        <translation>modelos comparados</translation>
    </message>
    <message>
        <source>the learning curve</source>
        <translation>la curva de aprendizaje</translation>
    </message>
    <message>
        <source>results of before the last change</source>
        <translation>resultados de antes del último cambio</translation>
    </message>
    <message>
        <source>Trained on a sample of whole cookies: %1 % (%2 of %3).</source>
        <translation>Entrenado con una muestra de cookies completas: %1 % (%2 de %3).</translation>
    </message>
    <message>
        <source>ALS reads every visitor&apos;s row in every pass, so it is not trained on the sums of a warehouse, but on a sample of whole visitors.</source>
        <translation>ALS lee en cada pasada la fila de cada visitante, así que no se entrena con las sumas de un almacén, sino con una muestra de visitantes completos.</translation>
    </message>
    <message>
        <source>Choose it by name to have it trained on such a sample, or choose another model.</source>
        <translation>Elíjalo por su nombre para que se entrene con esa muestra, o elija otro modelo.</translation>
    </message>
    <message>
        <source>The warehouse sent pages that it was not asked for.</source>
        <translation>El almacén envió páginas que no se le pidieron.</translation>
    </message>
    <message>
        <source>Reading a sample of whole visitors</source>
        <translation>Leyendo una muestra de visitantes completos</translation>
    </message>
    <message>
        <source>The sample has no visitor to learn from.</source>
        <translation>La muestra no tiene ningún visitante del que aprender.</translation>
    </message>
    <message>
        <source>Choose a table with more rows, or another model.</source>
        <translation>Elija una tabla con más filas u otro modelo.</translation>
    </message>
    <message>
        <source>Ranking hidden pages of the sample</source>
        <translation>Ordenando las páginas ocultas de la muestra</translation>
    </message>
    <message>
        <source>%1 is trained on a sample of whole visitors here, so an engine cannot make everybody&apos;s lists by it.</source>
        <translation>%1 se entrena aquí con una muestra de visitantes completos, así que un motor no puede hacer con él las listas de todos.</translation>
    </message>
    <message>
        <source>Ask for the lists of single visitors, or choose another model.</source>
        <translation>Pida las listas de visitantes sueltos o elija otro modelo.</translation>
    </message>
    <message>
        <source>Looked for a column called %1. The others are the title (%2), the language (%3) and the last day (%4).</source>
        <translation>Se buscó una columna llamada %1. Las demás son el título (%2), el idioma (%3) y el último día (%4).</translation>
    </message>
    <message>
        <source>This asset list has no column of pages.</source>
        <translation>Esta lista de recursos no tiene columna de páginas.</translation>
    </message>
    <message>
        <source>None of these columns is known to be that of the pages: %1.</source>
        <translation>De ninguna de estas columnas se sabe que sea la de las páginas: %1.</translation>
    </message>
    <message>
        <source>%1 % against it:  %2</source>
        <translation>%1 % en contra:  %2</translation>
    </message>
    <message>
        <source>What speaks for this page, and what against it, as shares of all of that:</source>
        <translation>Lo que habla a favor de esta página y lo que habla en contra, como partes de todo ello:</translation>
    </message>
    <message>
        <source>&quot;95 %&quot; tells how sure a figure is: in 95 of 100 such samples the true value lies within.</source>
        <translation>«95 %» dice cuán segura es una cifra: en 95 de 100 muestras así, el valor verdadero queda dentro.</translation>
    </message>
    <message>
        <source>What the page adds to the recommendation chosen below, of all that speaks for it, or how much it speaks against it: in files such a share is below 0.</source>
        <translation>Lo que la página aporta a la recomendación elegida abajo, de todo lo que habla a su favor, o cuánto habla en contra: en los archivos esa parte es menor que 0.</translation>
    </message>
    <message>
        <source>%1 % against</source>
        <translation>%1 % en contra</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page that is not in it counts as live.</source>
        <comment>%Ln pages that are not in it count as live.</comment>
        <translation>
            <numerusform>%Ln página que no está en ella cuenta como vigente.</numerusform>
            <numerusform>%Ln páginas que no están en ella cuentan como vigentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule changed: %1</source>
        <translation>Regla cambiada: %1</translation>
    </message>
    <message>
        <source>Rule switched on: %1</source>
        <translation>Regla activada: %1</translation>
    </message>
    <message>
        <source>Rule switched off: %1</source>
        <translation>Regla desactivada: %1</translation>
    </message>
    <message>
        <source>Change of the asset list</source>
        <translation>Cambio de la lista de recursos</translation>
    </message>
    <message>
        <source>Change of who is left out</source>
        <translation>Cambio de quién queda fuera</translation>
    </message>
    <message>
        <source>Change of the rules</source>
        <translation>Cambio de las reglas</translation>
    </message>
    <message>
        <source>Rule added: %1</source>
        <translation>Regla añadida: %1</translation>
    </message>
    <message>
        <source>Rule removed: %1</source>
        <translation>Regla quitada: %1</translation>
    </message>
    <message>
        <source>no page whose last day by the asset list is over; a page without a day, or not in the list, counts as live</source>
        <translation>ninguna página cuyo último día según la lista de recursos haya pasado; una página sin día, o que no está en la lista, cuenta como vigente</translation>
    </message>
</context>
<context>
    <name>leadlight::PreviewModel</name>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 (column %2)</source>
        <translation>%1 (columna %2)</translation>
    </message>
</context>
<context>
    <name>leadlight::PricePanel</name>
    <message>
        <source>What a rule costs</source>
        <translation>Lo que cuesta una regla</translation>
    </message>
    <message>
        <source>Choose a rule to see what it does, and what it costs.</source>
        <translation>Elija una regla para ver qué hace y qué cuesta.</translation>
    </message>
    <message>
        <source>Price it</source>
        <translation>Calcular coste</translation>
    </message>
    <message>
        <source>Trains the model without the hidden pages, and ranks with and without the rule</source>
        <translation>Entrena el modelo sin las páginas ocultas y clasifica con la regla y sin ella</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop working out the price</source>
        <translation>Dejar de calcular el coste</translation>
    </message>
    <message>
        <source>Found in the top 10</source>
        <translation>Halladas en el top 10</translation>
    </message>
    <message>
        <source>Pages that a visitor took are hidden from the model: of 100 of them, how many stand in the visitor&apos;s top 10. A hidden page that the rules leave out is not found. It does not say how many would follow a recommendation.</source>
        <translation>Se ocultan al modelo páginas que un visitante consumió: de cada 100 de ellas, cuántas están en el top 10 del visitante. Una página oculta que las reglas excluyen no se halla. No indica cuántos seguirían una recomendación.</translation>
    </message>
    <message>
        <source>Pages that stand in some list</source>
        <translation>Páginas que figuran en alguna lista</translation>
    </message>
    <message>
        <source>Lists that change</source>
        <translation>Listas que cambian</translation>
    </message>
    <message>
        <source>Lists shorter than 10</source>
        <translation>Listas de menos de 10</translation>
    </message>
    <message>
        <source>Whose pages are recommended (grey before, coloured after)</source>
        <translation>De quién son las páginas recomendadas (gris, antes; en color, después)</translation>
    </message>
    <message>
        <source>Undo brings the old lists back.</source>
        <translation>Deshacer recupera las listas anteriores.</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Quitar la regla</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Choose the page first.</source>
        <translation>Elija antes la página.</translation>
    </message>
    <message>
        <source>Choose the name first.</source>
        <translation>Elija antes el nombre.</translation>
    </message>
    <message>
        <source>Its price shows once a model is trained.</source>
        <translation>Su coste se mostrará cuando haya un modelo entrenado.</translation>
    </message>
    <message>
        <source>Working out the price...</source>
        <translation>Calculando el coste...</translation>
    </message>
    <message>
        <source>Others are being priced first.</source>
        <translation>Antes se calcula el coste de otras.</translation>
    </message>
    <message>
        <source>It has no price: %1</source>
        <translation>No tiene coste: %1</translation>
    </message>
    <message>
        <source>Not priced yet.</source>
        <translation>Coste aún sin calcular.</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Cambiar la regla</translation>
    </message>
    <message>
        <source>Change without its price</source>
        <translation>Cambiar sin ver el coste</translation>
    </message>
    <message>
        <source>Accept the rule</source>
        <translation>Aceptar la regla</translation>
    </message>
    <message>
        <source>Accept without its price</source>
        <translation>Aceptar sin ver el coste</translation>
    </message>
    <message>
        <source>%1 → %2 of %3</source>
        <translation>%1 → %2 de %3</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 de %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>Pages that are not in the asset list, or have no last day there, count as live.</source>
        <translation>Las páginas que no están en la lista de recursos, o no tienen último día en ella, cuentan como vigentes.</translation>
    </message>
    <message>
        <source>Pages that are not in the asset list, or have no language there, are for everyone.</source>
        <translation>Las páginas que no están en la lista de recursos, o no tienen idioma en ella, son para todos.</translation>
    </message>
    <message>
        <source>All %1 rules in force together</source>
        <translation>Las %1 reglas vigentes juntas</translation>
    </message>
    <message>
        <source>Lists with all of them, beside lists with none.</source>
        <translation>Listas con todas, junto a listas sin ninguna.</translation>
    </message>
    <message>
        <source>of 100 hidden pages, %1 visitors, the same pages hidden before and after. %2</source>
        <translation>de cada 100 páginas ocultas, %1 visitantes, las mismas páginas ocultas antes y después. %2</translation>
    </message>
</context>
<context>
    <name>leadlight::RecentSessionsPanel</name>
    <message>
        <source>Recent sessions</source>
        <translation>Sesiones recientes</translation>
    </message>
    <message>
        <source>Open session...</source>
        <translation>Abrir sesión...</translation>
    </message>
    <message>
        <source>Name and folder</source>
        <translation>Nombre y carpeta</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visitantes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Found in the top 10</source>
        <translation>Halladas en el top 10</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 de 100</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>El archivo ya no está ahí.</translation>
    </message>
    <message>
        <source>Open the session %1</source>
        <translation>Abrir la sesión %1</translation>
    </message>
    <message>
        <source>Look for it...</source>
        <translation>Buscarla...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>Quitar %1 de esta lista</translation>
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
        <translation>Qué conviene ofrecer a continuación a cada visitante y por qué.</translation>
    </message>
    <message>
        <source>Open a submissions export to see its cookies here.</source>
        <translation>Abra una exportación de envíos para ver aquí sus cookies.</translation>
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
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>1 fila copiada</translation>
    </message>
    <message>
        <source>%1 rows copied</source>
        <translation>%1 filas copiadas</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Only the %1 selected before</source>
        <translation>Solo las %1 seleccionadas antes</translation>
    </message>
    <message>
        <source>Only the %1 without evidence</source>
        <translation>Solo las %1 sin indicios</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Open submissions...</source>
        <translation>Abrir envíos...</translation>
    </message>
    <message>
        <source>Open the submissions file to see its cookies here.</source>
        <translation>Abra el archivo de envíos para ver aquí sus cookies.</translation>
    </message>
</context>
<context>
    <name>leadlight::ReportContents</name>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>Number of slides</source>
        <translation>Número de diapositivas</translation>
    </message>
</context>
<context>
    <name>leadlight::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Title of the slide</source>
        <translation>Título de la diapositiva</translation>
    </message>
    <message>
        <source>Slide before</source>
        <translation>Diapositiva anterior</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>Diapositiva siguiente</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Looking at what there is...</source>
        <translation>Examinando lo que hay...</translation>
    </message>
    <message>
        <source>Title slide</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>Slide %1 of %2: %3</source>
        <translation>Diapositiva %1 de %2: %3</translation>
    </message>
    <message>
        <source>Write 1 file</source>
        <translation>Escribir 1 archivo</translation>
    </message>
    <message>
        <source>Write %1 files</source>
        <translation>Escribir %1 archivos</translation>
    </message>
    <message>
        <source>Tick what is to be in it.</source>
        <translation>Marque lo que debe incluir.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Writing...</source>
        <translation>Escribiendo...</translation>
    </message>
    <message>
        <source>Written: 1 file in %1.</source>
        <translation>Escrito: 1 archivo en %1.</translation>
    </message>
    <message>
        <source>Written: %1 files in %2.</source>
        <translation>Escrito: %1 archivos en %2.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Deteniendo...</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
</context>
<context>
    <name>leadlight::ReportForm</name>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Choose a file...</source>
        <translation>Elegir un archivo...</translation>
    </message>
    <message>
        <source>Leadlight&apos;s own</source>
        <translation>La de Leadlight</translation>
    </message>
    <message>
        <source>Leadlight, 16:9. Your own .potx or .pptx is kept as it is.</source>
        <translation>Leadlight, 16:9. Su propio .potx o .pptx se conserva tal como es.</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
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
        <translation>Todo en páginas para imprimir</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>A PNG and an SVG of each chart</source>
        <translation>Un PNG y un SVG de cada gráfico</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>A file for each table</source>
        <translation>Un archivo para cada tabla</translation>
    </message>
    <message>
        <source>How CSV is written</source>
        <translation>Cómo se escribe el CSV</translation>
    </message>
    <message>
        <source>for Excel</source>
        <translation>para Excel</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>simple</translation>
    </message>
    <message>
        <source>For Excel: separator and decimals of this computer, ids stay texts. Plain: for other programs (RFC 4180).</source>
        <translation>Para Excel: separador y decimales de este equipo, los identificadores siguen siendo textos. Simple: para otros programas (RFC 4180).</translation>
    </message>
    <message>
        <source>Per BU</source>
        <translation>Por BU</translation>
    </message>
    <message>
        <source>A brief for each business unit</source>
        <translation>Un resumen para cada unidad de negocio</translation>
    </message>
    <message>
        <source>Visitor ids</source>
        <translation>Id. de visitantes</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>Seudónimos</translation>
    </message>
    <message>
        <source>The key stays on this computer.</source>
        <translation>La clave se queda en este equipo.</translation>
    </message>
    <message>
        <source>Write the key file...</source>
        <translation>Escribir archivo de claves...</translation>
    </message>
    <message>
        <source>A CSV file that says whose each pseudonym is. Keep it to yourself.</source>
        <translation>Un archivo CSV que indica de quién es cada seudónimo. No lo comparta.</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>Grupo de control</translation>
    </message>
    <message>
        <source>Share of the visitors in the control group</source>
        <translation>Proporción de visitantes en el grupo de control</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Of the visitors, drawn at random, into files of their own: show them nothing.</source>
        <translation>De los visitantes, elegidos al azar, a archivos propios: no les muestre nada.</translation>
    </message>
    <message>
        <source>Other tools</source>
        <translation>Otras herramientas</translation>
    </message>
    <message>
        <source>Adobe Target</source>
        <translation>Adobe Target</translation>
    </message>
    <message>
        <source>Criteria and entity feed, with the ids as they are</source>
        <translation>Feed de criterios y entidades, con los identificadores tal como son</translation>
    </message>
    <message>
        <source>Amazon Personalize</source>
        <translation>Amazon Personalize</translation>
    </message>
    <message>
        <source>List of ids</source>
        <translation>Lista de identificadores</translation>
    </message>
    <message>
        <source>The visitors outside of the control group, with the ids as they are</source>
        <translation>Los visitantes que no están en el grupo de control, con los identificadores tal como son</translation>
    </message>
    <message>
        <source>Earlier deck</source>
        <translation>Presentación anterior</translation>
    </message>
    <message>
        <source>Update a deck...</source>
        <translation>Actualizar una presentación...</translation>
    </message>
    <message>
        <source>A new deck</source>
        <translation>Una presentación nueva</translation>
    </message>
    <message>
        <source>New figures in place; moved charts stay where they are.</source>
        <translation>Cifras nuevas en su sitio; los gráficos movidos se quedan donde están.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder of the report</source>
        <translation>Carpeta del informe</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Cambiar...</translation>
    </message>
    <message>
        <source>Open a BU mapping first</source>
        <translation>Abra antes una asignación de BU</translation>
    </message>
    <message>
        <source>A brief for each business unit: 1 deck</source>
        <translation>Un resumen para cada unidad de negocio: 1 presentación</translation>
    </message>
    <message>
        <source>A brief for each business unit: %1 decks</source>
        <translation>Un resumen para cada unidad de negocio: %1 presentaciones</translation>
    </message>
    <message>
        <source>Template for the decks</source>
        <translation>Plantilla para las presentaciones</translation>
    </message>
    <message>
        <source>PowerPoint (*.pptx *.potx)</source>
        <translation>PowerPoint (*.pptx *.potx)</translation>
    </message>
    <message>
        <source>Deck to update</source>
        <translation>Presentación que se actualiza</translation>
    </message>
    <message>
        <source>PowerPoint (*.pptx)</source>
        <translation>PowerPoint (*.pptx)</translation>
    </message>
    <message>
        <source>Write the key file</source>
        <translation>Escribir el archivo de claves</translation>
    </message>
    <message>
        <source>These files hold the ids as they are: whoever gets one together with the rest can find out whose the pseudonyms are. Hand them on apart.</source>
        <translation>Estos archivos contienen los identificadores tal cual: quien reciba uno junto con el resto puede averiguar de quién son los seudónimos. Entréguelos por separado.</translation>
    </message>
    <message>
        <source>Excel lists</source>
        <translation>Listas de Excel</translation>
    </message>
    <message>
        <source>Rows of the lists in Excel</source>
        <translation>Filas de las listas en Excel</translation>
    </message>
    <message>
        <source>one row a recommendation</source>
        <translation>una fila por recomendación</translation>
    </message>
    <message>
        <source>one row a visitor</source>
        <translation>una fila por visitante</translation>
    </message>
    <message>
        <source>One row a visitor: the pages side by side, best first.</source>
        <translation>Una fila por visitante: las páginas una al lado de otra, la mejor primero.</translation>
    </message>
</context>
<context>
    <name>leadlight::Reporting</name>
    <message>
        <source>Leadlight report</source>
        <translation>Informe de Leadlight</translation>
    </message>
    <message>
        <source>%1: wait until that has ended.</source>
        <translation>%1: espere a que termine.</translation>
    </message>
    <message>
        <source>Stopped. No file is half written; what was there before is whole.</source>
        <translation>Detenido. Ningún archivo ha quedado a medias; lo que había antes está intacto.</translation>
    </message>
    <message>
        <source>Written: the report in %1</source>
        <translation>Escrito: el informe en %1</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>A report is being written.</source>
        <translation>Se está escribiendo un informe.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Writing the key file</source>
        <translation>Escribiendo el archivo de claves</translation>
    </message>
</context>
<context>
    <name>leadlight::RisersPanel</name>
    <message>
        <source>Risers and fallers</source>
        <translation>Subidas y bajadas</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>BUs</source>
        <translation>BU</translation>
    </message>
    <message>
        <source>What rose and fell</source>
        <translation>Qué sube y qué baja</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all, with headers</source>
        <translation>Copia las filas seleccionadas, o todas, con encabezados</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
</context>
<context>
    <name>leadlight::RowsTherePanel</name>
    <message>
        <source>Rows in the engine</source>
        <translation>Filas en el motor</translation>
    </message>
    <message>
        <source>Ledger of the rows</source>
        <translation>Balance de las filas</translation>
    </message>
    <message>
        <source>Another table...</source>
        <translation>Otra tabla...</translation>
    </message>
    <message>
        <source>Clean up...</source>
        <translation>Limpiar...</translation>
    </message>
    <message>
        <source>Lists the working tables of all runs there, and drops those you choose</source>
        <translation>Lista las tablas de trabajo de todas las ejecuciones y elimina las que elija</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>Other runs have working tables of this table there: %n. &quot;Clean up&quot; shows whose they are.</source>
        <translation>
            <numerusform>%n ejecución más tiene allí tablas de trabajo de esta tabla. «Limpiar» muestra de quién son.</numerusform>
            <numerusform>%n ejecuciones más tienen allí tablas de trabajo de esta tabla. «Limpiar» muestra de quién son.</numerusform>
        </translation>
    </message>
    <message>
        <source>Submissions by business unit</source>
        <translation>Envíos por unidad de negocio</translation>
    </message>
</context>
<context>
    <name>leadlight::RuleEditor</name>
    <message>
        <source>The rule</source>
        <translation>La regla</translation>
    </message>
    <message>
        <source>Asset type</source>
        <translation>Tipo de recurso</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Unidad de negocio</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Elegir...</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Choose the page...</source>
        <translation>Elegir la página...</translation>
    </message>
    <message>
        <source>Another page...</source>
        <translation>Otra página...</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>By how much, -1 to 1</source>
        <translation>En cuánto, de -1 a 1</translation>
    </message>
    <message>
        <source>Added to the 0 to 1 score: 0.5 is half of the way from the lowest to the highest score</source>
        <translation>Se suma a la puntuación de 0 a 1: 0,5 es la mitad del recorrido entre la puntuación más baja y la más alta</translation>
    </message>
</context>
<context>
    <name>leadlight::RuleFilesView</name>
    <message>
        <source>Left out of every list</source>
        <translation>Excluidos de todas las listas</translation>
    </message>
    <message>
        <source>Open a list of visitors to leave out</source>
        <translation>Abrir una lista de visitantes que excluir</translation>
    </message>
    <message>
        <source>Asset list</source>
        <translation>Lista de recursos</translation>
    </message>
    <message>
        <source>Open an asset list</source>
        <translation>Abrir una lista de recursos</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Abrir...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <translation>Listas (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 is being read...</source>
        <translation>Se está leyendo %1...</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not in the data, among others: %1</source>
        <translation>No están en los datos, entre otros: %1</translation>
    </message>
    <message>
        <source>Opt-outs, customers: one id a line, or CSV with a cookie column.</source>
        <translation>Bajas, clientes: un identificador por línea, o CSV con una columna cookie.</translation>
    </message>
    <message>
        <source>CSV with page, title, language, live until: for the rules on live pages and languages.</source>
        <translation>CSV con page, title, language, live until: para las reglas sobre páginas vigentes e idiomas.</translation>
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
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Nothing is imposed: lists are as the model ranks.</source>
        <translation>No se impone nada: las listas son como las ordena el modelo.</translation>
    </message>
    <message>
        <source>part of every list and file</source>
        <translation>se aplica en todas las listas y archivos</translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation>Reglas en vigor</translation>
    </message>
    <message>
        <source>Rules to try</source>
        <translation>Reglas a prueba</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <source>Try one</source>
        <translation>Probar una</translation>
    </message>
    <message>
        <source>Open rules...</source>
        <translation>Abrir reglas...</translation>
    </message>
    <message>
        <source>Rules as the command line&apos;s --rules reads them, in place of those in force</source>
        <translation>Reglas en el formato de --rules de la línea de comandos, en lugar de las que están en vigor</translation>
    </message>
    <message>
        <source>Save rules...</source>
        <translation>Guardar reglas...</translation>
    </message>
    <message>
        <source>The rules that are switched on, as the command line&apos;s --rules reads them</source>
        <translation>Las reglas activadas, en el formato de --rules de la línea de comandos</translation>
    </message>
    <message>
        <source>nothing changes yet</source>
        <translation>aún no cambia nada</translation>
    </message>
    <message>
        <source>Price of all rules together</source>
        <translation>Precio de todas las reglas juntas</translation>
    </message>
    <message>
        <source>What the lists find with all rules that are switched on, and with none</source>
        <translation>Lo que encuentran las listas con todas las reglas activadas, y con ninguna</translation>
    </message>
</context>
<context>
    <name>leadlight::RuleStrip</name>
    <message>
        <source>Rules...</source>
        <translation>Reglas...</translation>
    </message>
    <message>
        <source>What all lists obey, and what that costs (Ctrl+R)</source>
        <translation>Lo que cumplen todas las listas y lo que eso cuesta (Ctrl+R)</translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation>Reglas en vigor</translation>
    </message>
    <message>
        <source>1 rule in force</source>
        <translation>1 regla en vigor</translation>
    </message>
    <message>
        <source>%1 rules in force</source>
        <translation>%1 reglas en vigor</translation>
    </message>
    <message>
        <source>1 visitor left out</source>
        <translation>1 visitante excluido</translation>
    </message>
    <message>
        <source>%1 visitors left out</source>
        <translation>%1 visitantes excluidos</translation>
    </message>
</context>
<context>
    <name>leadlight::RulesFile</name>
    <message>
        <source>Rules (*.json)</source>
        <translation>Reglas (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open rules</source>
        <translation>Abrir reglas</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Guardar reglas</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::RulesPage</name>
    <message>
        <source>Every list and file obeys them. Each rule shows its price before you accept it.</source>
        <translation>Todas las listas y archivos las cumplen. Cada regla muestra su coste antes de que la acepte.</translation>
    </message>
    <message>
        <source>choose the page first</source>
        <translation>elija antes la página</translation>
    </message>
    <message>
        <source>choose the name first</source>
        <translation>elija antes el nombre</translation>
    </message>
    <message>
        <source>working out the price...</source>
        <translation>calculando el coste...</translation>
    </message>
    <message>
        <source>not priced yet: others come first</source>
        <translation>coste aún sin calcular: antes van otras</translation>
    </message>
    <message>
        <source>has no price</source>
        <translation>no tiene coste</translation>
    </message>
    <message>
        <source>not priced yet</source>
        <translation>coste aún sin calcular</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>This rule goes by the last day of each page. Open an asset list that has them, in a column &quot;live until&quot;, under Asset list on the left. The rule can be accepted then.</source>
        <translation>Esta regla se guía por el último día de cada página. Abra a la izquierda, en «Lista de recursos», una lista que lo tenga en una columna «live until». Entonces podrá aceptar la regla.</translation>
    </message>
    <message>
        <source>This rule goes by the language of each page. Open an asset list that has them, in a column &quot;language&quot;, under Asset list on the left. The rule can be accepted then.</source>
        <translation>Esta regla se guía por el idioma de cada página. Abra a la izquierda, en «Lista de recursos», una lista que lo tenga en una columna «language». Entonces podrá aceptar la regla.</translation>
    </message>
    <message>
        <source>needs an asset list</source>
        <translation>necesita una lista de recursos</translation>
    </message>
</context>
<context>
    <name>leadlight::RunComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Copy the sentences</source>
        <translation>Copiar las frases</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Tasa de acierto</translation>
    </message>
    <message>
        <source>Top hit rate</source>
        <translation>Tasa de acierto top</translation>
    </message>
    <message>
        <source>Hit rates of both runs</source>
        <translation>Tasas de acierto de ambas ejecuciones</translation>
    </message>
    <message>
        <source>Which hit rate of both runs</source>
        <translation>Qué tasa de acierto de ambas ejecuciones</translation>
    </message>
    <message>
        <source>Figures of both runs</source>
        <translation>Cifras de ambas ejecuciones</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Ajustes que difieren</translation>
    </message>
    <message>
        <source>No setting differs.</source>
        <translation>No difiere ningún ajuste.</translation>
    </message>
    <message>
        <source>What to show of both runs</source>
        <translation>Qué mostrar de ambas ejecuciones</translation>
    </message>
    <message>
        <source>In-sample: measured on the submissions that the models were trained on.</source>
        <translation>Dentro de la muestra: medido con los envíos con los que se entrenaron los modelos.</translation>
    </message>
    <message>
        <source>Select two trainings to see their hit rates over each other.</source>
        <translation>Seleccione dos entrenamientos para ver superpuestas sus tasas de acierto.</translation>
    </message>
    <message>
        <source>Comparing...</source>
        <translation>Comparando...</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>First: %1. Second: %2.</source>
        <translation>Primera: %1. Segunda: %2.</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Ajustes: %1</translation>
    </message>
    <message>
        <source>One of these runs was made by an earlier version, in which Unmapped pages counted as hits. The hit rates cannot be compared.</source>
        <translation>Una de estas ejecuciones se hizo con una versión anterior, en la que las páginas sin asignar contaban como aciertos. Las tasas de acierto no se pueden comparar.</translation>
    </message>
    <message>
        <source>Hit rates cookie by cookie are kept of trainings only. Select two runs whose kind is training or both.</source>
        <translation>Solo de los entrenamientos se guardan tasas de acierto cookie a cookie. Seleccione dos ejecuciones de tipo entrenamiento o ambos.</translation>
    </message>
</context>
<context>
    <name>leadlight::RunDialog</name>
    <message>
        <source>Starred</source>
        <translation>Con estrella</translation>
    </message>
    <message>
        <source>Name and note of the run</source>
        <translation>Nombre y nota de la ejecución</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nombre de la ejecución</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>Nota sobre la ejecución</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>leadlight::RunRecorder</name>
    <message>
        <source>1 run of the history could not be read; the others are there.</source>
        <translation>No se ha podido leer 1 ejecución del historial; las demás están disponibles.</translation>
    </message>
    <message>
        <source>%1 runs of the history could not be read; the others are there.</source>
        <translation>No se han podido leer %1 ejecuciones del historial; las demás están disponibles.</translation>
    </message>
    <message>
        <source>The file as it was is kept as %1.</source>
        <translation>El archivo original se conserva como %1.</translation>
    </message>
    <message>
        <source>Runs are not recorded until %1 is moved away.</source>
        <translation>No se registran ejecuciones hasta que se aparte %1.</translation>
    </message>
</context>
<context>
    <name>leadlight::RunsSection</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>ejecuciones</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>Solo con estrella</translation>
    </message>
    <message>
        <source>Export table...</source>
        <translation>Exportar tabla...</translation>
    </message>
    <message>
        <source>Name and note...</source>
        <translation>Nombre y nota...</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Usar estos ajustes</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Clear history...</source>
        <translation>Borrar historial...</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>1 fila copiada</translation>
    </message>
    <message>
        <source>%1 rows copied</source>
        <translation>%1 filas copiadas</translation>
    </message>
    <message>
        <source>Sentences copied</source>
        <translation>Frases copiadas</translation>
    </message>
    <message>
        <source>Lists the runs with a star only</source>
        <translation>Muestra solo las ejecuciones con estrella</translation>
    </message>
    <message>
        <source>Delete the only run of the history?</source>
        <translation>¿Eliminar la única ejecución del historial?</translation>
    </message>
    <message>
        <source>Delete all %1 runs of the history?</source>
        <translation>¿Eliminar las %1 ejecuciones del historial?</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Borrar historial</translation>
    </message>
    <message>
        <source>Model, join and type weights as in this run; nothing is trained. Ctrl+Z takes it back.</source>
        <translation>Modelo, unión y pesos de tipo como en esta ejecución; no se entrena nada. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Gives the run a name, a note, a star (F2)</source>
        <translation>Da a la ejecución un nombre, una nota, una estrella (F2)</translation>
    </message>
    <message>
        <source>Takes the selected runs out of the history</source>
        <translation>Quita del historial las ejecuciones seleccionadas</translation>
    </message>
    <message>
        <source>Delete this run from the history?</source>
        <translation>¿Eliminar esta ejecución del historial?</translation>
    </message>
    <message>
        <source>Delete %1 runs from the history?</source>
        <translation>¿Eliminar %1 ejecuciones del historial?</translation>
    </message>
    <message>
        <source>Kept on this computer only.</source>
        <translation>Se conserva solo en este equipo.</translation>
    </message>
    <message>
        <source>Kept on this computer only, in %1.</source>
        <translation>Se conserva solo en este equipo, en %1.</translation>
    </message>
    <message>
        <source>%1 Of cookies and pages there are only fingerprints, which tell whether two runs recommend the same.</source>
        <translation>%1 De las cookies y páginas solo hay huellas, que indican si dos ejecuciones recomiendan lo mismo.</translation>
    </message>
    <message>
        <source>%1, newest first</source>
        <translation>%1, las más recientes primero</translation>
    </message>
    <message>
        <source>No run has a star. Click one in the first column, or press Space on a run.</source>
        <translation>Ninguna ejecución tiene estrella. Haga clic en una en la primera columna o pulse la barra espaciadora sobre una ejecución.</translation>
    </message>
    <message>
        <source>No runs yet. Every training and every comparison of models is kept here.</source>
        <translation>Aún no hay ejecuciones. Aquí se conserva cada entrenamiento y cada comparación de modelos.</translation>
    </message>
    <message>
        <source>More than two runs are selected: a comparison is of two.</source>
        <translation>Hay más de dos ejecuciones seleccionadas: solo se comparan dos.</translation>
    </message>
    <message>
        <source>Select two runs to compare them: click one, then another with Ctrl held.</source>
        <translation>Seleccione dos ejecuciones para compararlas: haga clic en una y después en otra con Ctrl pulsado.</translation>
    </message>
    <message>
        <source>Run history</source>
        <translation>Historial de ejecuciones</translation>
    </message>
    <message>
        <source>This cannot be undone. Files and models stay as they are.</source>
        <translation>Esto no se puede deshacer. Los archivos y modelos se quedan como están.</translation>
    </message>
</context>
<context>
    <name>leadlight::Scatter3DWidget</name>
    <message>
        <source>3D scatter</source>
        <translation>Dispersión 3D</translation>
    </message>
    <message>
        <source>Points: %1, each %2 × %3 × %4. Arrow keys turn, Ctrl and arrow keys move, plus and minus zoom, Home shows the first view again, 1, 2 and 3 those from the front, the side and the top.</source>
        <translation>Puntos: %1, cada uno %2 × %3 × %4. Las teclas de flecha giran; Ctrl y flechas, desplazan; más y menos, amplían y reducen; Inicio vuelve a la primera vista; 1, 2 y 3 muestran las vistas frontal, lateral y superior.</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Punto %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more at this place</source>
        <translation>
            <numerusform>y %n más en este lugar</numerusform>
            <numerusform>y %n más en este lugar</numerusform>
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
        <translation>%1 (escala log.)</translation>
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
        <translation>Tamaño de los puntos</translation>
    </message>
    <message>
        <source>How opaque the dots are</source>
        <translation>Opacidad de los puntos</translation>
    </message>
    <message>
        <source>Fitted plane</source>
        <translation>Plano ajustado</translation>
    </message>
    <message>
        <source>What the colour says</source>
        <translation>Qué indica el color</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Tasa de acierto</translation>
    </message>
    <message>
        <source>Main business unit</source>
        <translation>Unidad de negocio principal</translation>
    </message>
    <message>
        <source>Another run, as rings</source>
        <translation>Otra ejecución, como anillos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Anillos</translation>
    </message>
    <message>
        <source>no other run of these data</source>
        <translation>ninguna otra ejecución de estos datos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>leadlight::ScatterPanel</name>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log.</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Restablecer vista</translation>
    </message>
    <message>
        <source>Scale of interactions and submissions</source>
        <translation>Escala de interacciones y envíos</translation>
    </message>
    <message>
        <source>Shows the first view again (Home or 0)</source>
        <translation>Vuelve a la primera vista (Inicio o 0)</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Recuadro</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>What dragging does</source>
        <translation>Qué se hace al arrastrar</translation>
    </message>
    <message>
        <source>Turn the cloud, or draw a box or a line around dots to select them. Shift-drag always draws a box.</source>
        <translation>Gire la nube o trace un recuadro o una línea alrededor de los puntos para seleccionarlos. Mayús y arrastrar siempre traza un recuadro.</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vista: %1</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Tecla %1</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frontal</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lateral</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Superior</translation>
    </message>
    <message>
        <source>Look...</source>
        <translation>Aspecto...</translation>
    </message>
    <message>
        <source>Size, opacity and colour of the dots, another run, the fitted plane</source>
        <translation>Tamaño, opacidad y color de los puntos, otra ejecución, el plano ajustado</translation>
    </message>
    <message>
        <source>Drag to turn, wheel to zoom, arrow keys too. Click a dot to open the cookie; Shift-drag selects. Larger dots are several cookies at the same place.</source>
        <translation>Arrastre para girar y use la rueda para ampliar o reducir; también sirven las flechas. Haga clic en un punto para abrir la cookie; con Mayús y arrastrar se selecciona. Los puntos más grandes son varias cookies en el mismo lugar.</translation>
    </message>
    <message>
        <source>So many places (%1) are drawn as how many lie where: the stronger the colour, the more cookies.</source>
        <translation>Con tantos lugares (%1), se dibuja cuántas cookies hay en cada zona: cuanto más intenso es el color, más cookies.</translation>
    </message>
</context>
<context>
    <name>leadlight::ScorecardCharts</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>BU</source>
        <translation>BU</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Models side by side</source>
        <translation>Los modelos comparados</translation>
    </message>
    <message>
        <source>Found pages against pages ever listed</source>
        <translation>Páginas halladas frente a páginas listadas alguna vez</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>Dónde funciona</translation>
    </message>
    <message>
        <source>Recommended business units against the history</source>
        <translation>Unidades de negocio recomendadas frente al historial</translation>
    </message>
    <message>
        <source>Would more data help?</source>
        <translation>¿Ayudarían más datos?</translation>
    </message>
    <message>
        <source>Figure that the models are compared by</source>
        <translation>Cifra con la que se comparan los modelos</translation>
    </message>
    <message>
        <source>Cut the figures by</source>
        <translation>Desglosar las cifras por</translation>
    </message>
    <message>
        <source>Cut by pages known of the cookie, or by business unit or asset type of the hidden page</source>
        <translation>Desglosar por páginas conocidas de la cookie, o por unidad de negocio o tipo de recurso de la página oculta</translation>
    </message>
    <message>
        <source>Measure the learning curve</source>
        <translation>Medir la curva de aprendizaje</translation>
    </message>
    <message>
        <source>Trains the best and the current model on growing parts of the cookies</source>
        <translation>Entrena el mejor modelo y el actual con partes crecientes de las cookies</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Pages listed</source>
        <translation>Páginas listadas</translation>
    </message>
    <message>
        <source>BU mix</source>
        <translation>Mezcla de BU</translation>
    </message>
    <message>
        <source>More data</source>
        <translation>Más datos</translation>
    </message>
    <message>
        <source>No page has a business unit, so there is no mix of them. Open a BU mapping.</source>
        <translation>Ninguna página tiene unidad de negocio, así que no hay mezcla. Abra una asignación de BU.</translation>
    </message>
    <message>
        <source>Press Measure to see whether the models still gain from more cookies.
It trains them several times, so it takes longer than the comparison.</source>
        <translation>Pulse Medir para ver si los modelos aún mejoran con más cookies.
Los entrena varias veces, así que tarda más que la comparación.</translation>
    </message>
</context>
<context>
    <name>leadlight::ScorecardSection</name>
    <message>
        <source>Comparison settings</source>
        <translation>Ajustes de la comparación</translation>
    </message>
    <message>
        <source>Which models are compared, and how</source>
        <translation>Qué modelos se comparan y cómo</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Comparar modelos</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Todas las cifras</translation>
    </message>
    <message>
        <source>Table or chart</source>
        <translation>Tabla o gráfico</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Comparativa</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>Takes the selected model with its settings, and trains it (Enter)</source>
        <translation>Toma el modelo seleccionado con sus ajustes y lo entrena (Intro)</translation>
    </message>
    <message>
        <source>Press Compare models: pages are hidden from every cookie that has two or more, each model learns from the rest,
and is asked to find the hidden ones among all pages.</source>
        <translation>Pulse Comparar modelos: se ocultan páginas de cada cookie que tiene dos o más, cada modelo aprende del resto
y se le pide que encuentre las ocultas entre todas las páginas.</translation>
    </message>
    <message>
        <source>No data yet. Open the submissions and the BU mapping, then press Compare models.</source>
        <translation>Aún no hay datos. Abra los envíos y la asignación de BU y pulse Comparar modelos.</translation>
    </message>
    <message>
        <source>Train the models on a part of the data and ask for the rest</source>
        <translation>Entrenar los modelos con una parte de los datos y preguntar por el resto</translation>
    </message>
    <message>
        <source>Open a submissions file first</source>
        <translation>Abra antes un archivo de envíos</translation>
    </message>
</context>
<context>
    <name>leadlight::Screenshots</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
</context>
<context>
    <name>leadlight::SelectionStrip</name>
    <message>
        <source>Save as cohort...</source>
        <translation>Guardar como cohorte...</translation>
    </message>
    <message>
        <source>Keeps these visitors under a name, to filter lists by</source>
        <translation>Conserva estos visitantes con un nombre para filtrar listas</translation>
    </message>
    <message>
        <source>Compare with the rest</source>
        <translation>Comparar con el resto</translation>
    </message>
    <message>
        <source>Their figures beside those of all others</source>
        <translation>Sus cifras junto a las de todos los demás</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>Listarlos</translation>
    </message>
    <message>
        <source>Lists these visitors in Recommendations</source>
        <translation>Muestra estos visitantes en Recomendaciones</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Ends the selection</source>
        <translation>Anula la selección</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 páginas</translation>
    </message>
    <message>
        <source>%1 business units</source>
        <translation>%1 unidades de negocio</translation>
    </message>
    <message>
        <source>%1 visitors</source>
        <translation>%1 visitantes</translation>
    </message>
    <message>
        <source>counting...</source>
        <translation>contando...</translation>
    </message>
    <message>
        <source>%1 of %2 visitors</source>
        <translation>%1 de %2 visitantes</translation>
    </message>
    <message>
        <source>Save as cohort</source>
        <translation>Guardar como cohorte</translation>
    </message>
    <message>
        <source>Name of the cohort</source>
        <translation>Nombre de la cohorte</translation>
    </message>
    <message>
        <source>Saved as cohort: %1. It stands under Filter in Recommendations.</source>
        <translation>Guardado como cohorte: %1. La encontrará en Filtro, dentro de Recomendaciones.</translation>
    </message>
</context>
<context>
    <name>leadlight::SessionFiles</name>
    <message>
        <source>%1[*] (read-only) – Leadlight</source>
        <translation>%1[*] (solo lectura) – Leadlight</translation>
    </message>
    <message>
        <source>%1[*] – Leadlight</source>
        <translation>%1[*] – Leadlight</translation>
    </message>
    <message>
        <source>Save this work as a session?</source>
        <translation>¿Guardar este trabajo como sesión?</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>¿Guardar los cambios en %1?</translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>¿Guardar los cambios?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Abrir una sesión</translation>
    </message>
    <message>
        <source>Sessions (*.leadlight)</source>
        <translation>Sesiones (*.leadlight)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Session, the exports stay where they are (*.leadlight)</source>
        <translation>Sesión, las exportaciones se quedan donde están (*.leadlight)</translation>
    </message>
    <message>
        <source>Session with its data, for a colleague (*.leadlight)</source>
        <translation>Sesión con sus datos, para un compañero (*.leadlight)</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Guardar la sesión</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 se ha guardado.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Volver a lo guardado</translation>
    </message>
    <message>
        <source>Go back to %1 as it was saved? What was changed since is lost.</source>
        <translation>¿Volver a %1 tal como se guardó? Se perderán los cambios hechos desde entonces.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>%1 Stop it and open %2?</source>
        <translation>%1 ¿Interrumpir y abrir %2?</translation>
    </message>
    <message>
        <source>Stop and open</source>
        <translation>Interrumpir y abrir</translation>
    </message>
    <message>
        <source>Opening the session</source>
        <translation>Abriendo la sesión</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>¿Dónde está %1?</translation>
    </message>
    <message>
        <source>Save it under another name to keep changes.</source>
        <translation>Guárdelo con otro nombre para conservar los cambios.</translation>
    </message>
    <message>
        <source>Leadlight was not closed properly the last time, and what it had kept of %1 is damaged.</source>
        <translation>La última vez el programa no llegó a cerrarse bien y lo que había conservado de %1 está dañado.</translation>
    </message>
    <message>
        <source>The session is as it was saved.</source>
        <translation>La sesión está tal como se guardó.</translation>
    </message>
    <message>
        <source>Leadlight was not closed properly the last time. The work of then was kept at %1.</source>
        <translation>La última vez el programa no llegó a cerrarse bien. El trabajo de entonces se conservó (%1).</translation>
    </message>
    <message>
        <source>Leadlight was not closed properly the last time. Changes to %1 were kept at %2.</source>
        <translation>La última vez el programa no llegó a cerrarse bien. Los cambios en %1 se conservaron (%2).</translation>
    </message>
    <message>
        <source>What you do not restore is lost with the next change or when the window is closed.</source>
        <translation>Lo que no se recupere se perderá con el siguiente cambio o al cerrar la ventana.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>%1 is open read-only: it may not be written where it is.</source>
        <translation>%1 está abierto en modo de solo lectura: no se puede escribir donde está.</translation>
    </message>
    <message>
        <source>%1 is open read-only: another window of Leadlight has it open.</source>
        <translation>%1 está abierto en modo de solo lectura: otra ventana de Leadlight lo tiene abierto.</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Guardar como...</translation>
    </message>
    <message>
        <source>What was trained, measured, chosen and noted since is lost without it. The exports stay as they are.</source>
        <translation>Sin ello se pierde lo entrenado, medido, seleccionado y anotado desde entonces. Los archivos exportados quedan como están.</translation>
    </message>
    <message>
        <source>No copy was written: it would have taken the place of this session and its ids.</source>
        <translation>No se escribió ninguna copia: habría sustituido esta sesión y sus identificadores.</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation>Elija otro nombre para la copia.</translation>
    </message>
    <message>
        <source>A copy with pseudonyms was written: %1</source>
        <translation>Se escribió una copia con seudónimos: %1</translation>
    </message>
    <message>
        <source>This window goes on with the session and its ids. Notes stand in the copy as they were written, and who has the export, too, can tell who is who.</source>
        <translation>Esta ventana sigue con la sesión y sus identificadores. Las notas están en la copia tal como se escribieron, y quien tenga también la exportación puede saber quién es quién.</translation>
    </message>
    <message>
        <source>Copy with its data and pseudonyms in the place of ids (*.leadlight)</source>
        <translation>Copia con sus datos y seudónimos en lugar de identificadores (*.leadlight)</translation>
    </message>
    <message>
        <source>%1 was not written: a window of Leadlight has it open.</source>
        <translation>%1 no se escribió: una ventana de Leadlight lo tiene abierto.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 is open read-only: a newer version of Leadlight has saved it, and this one would lose what it does not know.</source>
        <translation>%1 está abierto solo para lectura: lo guardó una versión más nueva de Leadlight, y esta perdería lo que no conoce.</translation>
    </message>
    <message>
        <source>A newer version of Leadlight has kept changes to %1, which are left as they are.</source>
        <translation>Una versión más nueva de Leadlight ha conservado cambios de %1, que se dejan como están.</translation>
    </message>
    <message>
        <source>Open it there to restore them. What is changed here is not kept before it is saved.</source>
        <translation>Ábralo allí para restaurarlos. Lo que se cambie aquí no se conserva hasta que se guarde.</translation>
    </message>
</context>
<context>
    <name>leadlight::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Next control, control before</source>
        <translation>Control siguiente, control anterior</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>Move within a list, a switch or the navigation</source>
        <translation>Moverse por una lista, un selector o la navegación</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de flecha</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar las filas seleccionadas</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy them with headers</source>
        <translation>Copiarlas con encabezados</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Mayús+C</translation>
    </message>
    <message>
        <source>Menu of a table: columns, export, what a figure means</source>
        <translation>Menú de una tabla: columnas, exportar, qué significa una cifra</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Mayús+F10</translation>
    </message>
    <message>
        <source>Change a type weight</source>
        <translation>Cambiar el peso de un tipo</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Turn and zoom the 3D chart</source>
        <translation>Girar y ampliar el gráfico 3D</translation>
    </message>
    <message>
        <source>Arrow keys, + and -</source>
        <translation>Teclas de flecha, + y -</translation>
    </message>
</context>
<context>
    <name>leadlight::SimilarityPanel</name>
    <message>
        <source>Business unit</source>
        <translation>Unidad de negocio</translation>
    </message>
    <message>
        <source>Asset type</source>
        <translation>Tipo de recurso</translation>
    </message>
    <message>
        <source>How alike its pages are</source>
        <translation>Cuánto se parecen sus páginas</translation>
    </message>
    <message>
        <source>Group pages by</source>
        <translation>Agrupar páginas por</translation>
    </message>
</context>
<context>
    <name>leadlight::SlidePreview</name>
    <message>
        <source>Preview of the slide</source>
        <translation>Vista previa de la diapositiva</translation>
    </message>
</context>
<context>
    <name>leadlight::StartChoices</name>
    <message>
        <source>The language changes when Leadlight is started again.</source>
        <translation>El idioma cambiará la próxima vez que se inicie Leadlight.</translation>
    </message>
    <message>
        <source>The size changes when Leadlight is started again.</source>
        <translation>El tamaño cambiará la próxima vez que se inicie Leadlight.</translation>
    </message>
</context>
<context>
    <name>leadlight::StartPage</name>
    <message>
        <source>Which asset should each visitor see next?</source>
        <translation>¿Qué recurso debería ver a continuación cada visitante?</translation>
    </message>
    <message>
        <source>Open two exports of your web analytics. They stay on this computer.</source>
        <translation>Abra dos exportaciones de su analítica web. No salen de este equipo.</translation>
    </message>
    <message>
        <source>Drop the submissions and the BU mapping here</source>
        <translation>Arrastre aquí los envíos y la asignación de BU</translation>
    </message>
    <message>
        <source>CSV files, also zipped, or workbooks (.xlsx, .ods). Submissions: cookie, gated asset type, page, form submissions. BU mapping: page and business unit. Which is which is told by their columns.</source>
        <translation>Archivos CSV, también comprimidos, o libros (.xlsx, .ods). Envíos: cookie, tipo de recurso, página, envíos de formularios. Asignación de BU: página y unidad de negocio. Sus columnas indican cuál es cuál.</translation>
    </message>
    <message>
        <source>Open submissions...</source>
        <translation>Abrir envíos...</translation>
    </message>
    <message>
        <source>Open BU mapping...</source>
        <translation>Abrir asignación de BU...</translation>
    </message>
    <message>
        <source>Try the sample data</source>
        <translation>Probar los datos de ejemplo</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Abiertos hace poco</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (no encontrado)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>Quitar %1 de esta lista</translation>
    </message>
    <message>
        <source>Connect to a warehouse...</source>
        <translation>Conectar con un almacén de datos...</translation>
    </message>
    <message>
        <source>For rows that do not fit on this computer: they stay in ClickHouse or PostgreSQL</source>
        <translation>Para filas que no caben en este equipo: se quedan en ClickHouse o PostgreSQL</translation>
    </message>
</context>
<context>
    <name>leadlight::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop what is running (Esc)</source>
        <translation>Detener la tarea en curso (Esc)</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Deteniendo...</translation>
    </message>
</context>
<context>
    <name>leadlight::TableActions</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Copiar con encabezados</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Export as CSV...</source>
        <translation>Exportar como CSV...</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Export the table as CSV</source>
        <translation>Exportar la tabla como CSV</translation>
    </message>
</context>
<context>
    <name>leadlight::TableForm</name>
    <message>
        <source>Visitor&apos;s id</source>
        <translation>Identificador del visitante</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Asset type</source>
        <translation>Tipo de recurso</translation>
    </message>
    <message>
        <source>Form submissions</source>
        <translation>Envíos de formulario</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>Columna: %1</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Desde este día</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Hasta este día</translation>
    </message>
    <message>
        <source>Days that count</source>
        <translation>Días que cuentan</translation>
    </message>
    <message>
        <source>Database for the working tables</source>
        <translation>Base de datos para las tablas de trabajo</translation>
    </message>
    <message>
        <source>Working tables in</source>
        <translation>Tablas de trabajo en</translation>
    </message>
    <message>
        <source>Where the business units are</source>
        <translation>Dónde están las unidades de negocio</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>A BU mapping on this computer</source>
        <translation>Una asignación de BU en este equipo</translation>
    </message>
    <message>
        <source>A table of the engine</source>
        <translation>Una tabla del motor</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>Unidades de negocio</translation>
    </message>
    <message>
        <source>File of the BU mapping</source>
        <translation>Archivo de la asignación de BU</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Elegir...</translation>
    </message>
    <message>
        <source>Choose the BU mapping</source>
        <translation>Elegir la asignación de BU</translation>
    </message>
    <message>
        <source>Table of the business units</source>
        <translation>Tabla de unidades de negocio</translation>
    </message>
    <message>
        <source>Its column of pages</source>
        <translation>Su columna de páginas</translation>
    </message>
    <message>
        <source>Its column of business units</source>
        <translation>Su columna de unidades de negocio</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Elija una tabla</translation>
    </message>
    <message>
        <source>the table&apos;s own database</source>
        <translation>la base de datos de la tabla</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Elija una columna</translation>
    </message>
    <message>
        <source>Each row is one</source>
        <translation>Cada fila es uno</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>No hay ninguna</translation>
    </message>
    <message>
        <source>Choose its column of pages</source>
        <translation>Elija su columna de páginas</translation>
    </message>
    <message>
        <source>Choose its column of business units</source>
        <translation>Elija su columna de unidades de negocio</translation>
    </message>
    <message>
        <source>Open the BU mapping</source>
        <translation>Abrir la asignación de BU</translation>
    </message>
    <message>
        <source>Choose the table that holds the submissions.</source>
        <translation>Elija la tabla que contiene los envíos.</translation>
    </message>
    <message>
        <source>Choose the column of the visitor&apos;s id.</source>
        <translation>Elija la columna del identificador del visitante.</translation>
    </message>
    <message>
        <source>Choose the column of the page.</source>
        <translation>Elija la columna de la página.</translation>
    </message>
    <message>
        <source>Choose the file of the BU mapping, or go on without business units.</source>
        <translation>Elija el archivo de la asignación de BU o siga sin unidades de negocio.</translation>
    </message>
    <message>
        <source>Choose the table of the business units and its columns, or go on without.</source>
        <translation>Elija la tabla de unidades de negocio y sus columnas o siga sin ella.</translation>
    </message>
    <message>
        <source>All days count. To limit them, choose the column of the date above.</source>
        <translation>Cuentan todos los días. Para limitarlos, elija arriba la columna de la fecha.</translation>
    </message>
</context>
<context>
    <name>leadlight::TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>No room for: %1</source>
        <translation>Sin espacio para: %1</translation>
    </message>
    <message>
        <source>Click to choose the columns, or make the window wider.</source>
        <translation>Haga clic para elegir las columnas o ensanche la ventana.</translation>
    </message>
</context>
<context>
    <name>leadlight::TextDialog</name>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
</context>
<context>
    <name>leadlight::TopBar</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Open submissions</source>
        <translation>Abrir envíos</translation>
    </message>
    <message>
        <source>Open BU mapping</source>
        <translation>Abrir asignación de BU</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The Model lab&apos;s winner on this data, else %1</source>
        <translation>El ganador del Laboratorio con estos datos o, si no lo hay, %1</translation>
    </message>
    <message>
        <source>Auto takes the model that the Model lab has shown to be better on this data, and %1 where none is</source>
        <translation>Auto usa el modelo que el Laboratorio ha demostrado que es mejor con estos datos y, si no hay ninguno, %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The model&apos;s settings, and the notebook&apos;s preset</source>
        <translation>Los ajustes del modelo y la configuración del cuaderno</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Open a submissions file first</source>
        <translation>Abra antes un archivo de envíos</translation>
    </message>
    <message>
        <source>Opens an export of form submissions</source>
        <translation>Abre una exportación de envíos de formularios</translation>
    </message>
    <message>
        <source>Opens the list of which business unit owns which page</source>
        <translation>Abre la lista que indica a qué unidad de negocio pertenece cada página</translation>
    </message>
    <message>
        <source>%1
Click to open others in their place</source>
        <translation>%1
Haga clic para abrir otros en su lugar</translation>
    </message>
    <message>
        <source>Submissions: %1</source>
        <translation>Envíos: %1</translation>
    </message>
    <message>
        <source>%1
Click to open another in its place</source>
        <translation>%1
Haga clic para abrir otra en su lugar</translation>
    </message>
    <message>
        <source>BU mapping: %1</source>
        <translation>Asignación de BU: %1</translation>
    </message>
    <message>
        <source>Train the model on the data (Ctrl+T)</source>
        <translation>Entrenar el modelo con los datos (Ctrl+T)</translation>
    </message>
    <message>
        <source>Nothing has changed since the last training (Ctrl+T trains again)</source>
        <translation>Nada ha cambiado desde el último entrenamiento (Ctrl+T vuelve a entrenar)</translation>
    </message>
    <message>
        <source>Open submissions...</source>
        <translation>Abrir envíos...</translation>
    </message>
    <message>
        <source>Submissions...</source>
        <translation>Envíos...</translation>
    </message>
    <message>
        <source>Open BU mapping...</source>
        <translation>Abrir asignación de BU...</translation>
    </message>
    <message>
        <source>BU mapping...</source>
        <translation>Asignación de BU...</translation>
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
        <translation>Se está entrenando %1.</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Seguir entrenando</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenando</translation>
    </message>
</context>
<context>
    <name>leadlight::TrendPanel</name>
    <message>
        <source>%1 → %2 % of visitors, up</source>
        <translation>%1 → %2&#xa0;% de los visitantes, sube</translation>
    </message>
    <message>
        <source>%1 → %2 % of visitors, down</source>
        <translation>%1 → %2&#xa0;% de los visitantes, baja</translation>
    </message>
    <message>
        <source>%1 → %2 % of visitors</source>
        <translation>%1 → %2&#xa0;% de los visitantes</translation>
    </message>
    <message>
        <source>Business units over time</source>
        <translation>Evolución de las unidades de negocio</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Length of a period</source>
        <translation>Duración de un periodo</translation>
    </message>
</context>
<context>
    <name>leadlight::TrendTiles</name>
    <message>
        <source>Business units over time</source>
        <translation>Evolución de las unidades de negocio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2). Interactions: %3</source>
        <translation>%1 (%2). Interacciones: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3 interactions</source>
        <translation>%1, %2: %3 interacciones</translation>
    </message>
</context>
<context>
    <name>leadlight::TuneJob</name>
    <message>
        <source>Searching settings</source>
        <translation>Buscando ajustes</translation>
    </message>
    <message>
        <source>Settings are being searched for.</source>
        <translation>Se están buscando ajustes.</translation>
    </message>
    <message>
        <source>Keep searching</source>
        <translation>Seguir buscando</translation>
    </message>
</context>
<context>
    <name>leadlight::TuningSection</name>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Settings tried</source>
        <translation>Ajustes probados</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Usar estos ajustes</translation>
    </message>
    <message>
        <source>Model to search the settings of</source>
        <translation>Modelo cuyos ajustes se buscan</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>How many trials or how long, and what takes part in the search</source>
        <translation>Cuántos intentos o cuánto tiempo, y qué participa en la búsqueda</translation>
    </message>
    <message>
        <source>Every setting is tried in a few practice rounds, the better third in three times as many. The choice is made among those that saw most folds; the test is apart.</source>
        <translation>Cada ajuste se prueba en unas pocas rondas de práctica y el mejor tercio, en el triple. Se elige entre los que vieron más particiones; la prueba va aparte.</translation>
    </message>
    <message>
        <source>Makes them the settings of &quot;Train&quot; and trains on everything</source>
        <translation>Los convierte en los ajustes de «Entrenar» y entrena con todo</translation>
    </message>
    <message>
        <source>The test, which no choice has seen</source>
        <translation>La prueba, que no ha influido en la elección</translation>
    </message>
    <message>
        <source>Tries settings on practice pages; Cancel keeps the best so far</source>
        <translation>Prueba ajustes con páginas de práctica; Cancelar conserva el mejor hasta ese momento</translation>
    </message>
    <message>
        <source>Open a submissions file first</source>
        <translation>Abra antes un archivo de envíos</translation>
    </message>
    <message>
        <source>New settings are tried for %1 s.</source>
        <translation>Se prueban nuevos ajustes durante %1 s.</translation>
    </message>
    <message>
        <source>%1 settings are tried, the present ones first.</source>
        <translation>Se prueban %1 ajustes, primero los vigentes.</translation>
    </message>
    <message>
        <source>Press &quot;Search settings&quot; to see whether other settings find more hidden pages.</source>
        <translation>Pulse «Buscar ajustes» para ver si otros ajustes encuentran más páginas ocultas.</translation>
    </message>
    <message>
        <source>No data yet. Open the submissions and the BU mapping first.</source>
        <translation>Aún no hay datos. Abra antes los envíos y la asignación de BU.</translation>
    </message>
    <message>
        <source>Trying the first settings...</source>
        <translation>Probando los primeros ajustes...</translation>
    </message>
    <message>
        <source>%1, best first</source>
        <translation>%1, los mejores primero</translation>
    </message>
    <message>
        <source>%1 · on practice pages, not on those of the test</source>
        <translation>%1 · con páginas de práctica, no con las de la prueba</translation>
    </message>
    <message>
        <source>the test, used once</source>
        <translation>la prueba, usada una vez</translation>
    </message>
    <message>
        <source>the test was not touched</source>
        <translation>la prueba no se ha tocado</translation>
    </message>
    <message>
        <source>Use the new settings anyway</source>
        <translation>Usar los nuevos de todos modos</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
</context>
<context>
    <name>leadlight::TuningSettings</name>
    <message>
        <source>Search options</source>
        <translation>Opciones de búsqueda</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
</context>
<context>
    <name>leadlight::TypeWeights</name>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Type weights</source>
        <translation>Pesos de los tipos</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Leave these pages out...</source>
        <translation>Excluir estas páginas...</translation>
    </message>
    <message>
        <source>Back to the usual weights, which are those of the notebook</source>
        <translation>Volver a los pesos habituales, que son los del cuaderno</translation>
    </message>
    <message>
        <source>Shows what a rule costs that leaves them out of every list</source>
        <translation>Muestra lo que cuesta una regla que las excluya de todas las listas</translation>
    </message>
    <message>
        <source>Not used by this model (%1). Only a type that weighs 0 is left out.</source>
        <translation>Este modelo (%1) no los usa. Solo se excluye un tipo con peso 0.</translation>
    </message>
    <message>
        <source>per submission</source>
        <translation>por envío</translation>
    </message>
    <message>
        <source>%1 of %2 changed</source>
        <translation>%1 de %2 cambiados</translation>
    </message>
    <message>
        <source>&quot;%1&quot; weighs 0: nothing is learnt from it, but its pages can be recommended all the same.</source>
        <translation>«%1» pesa 0: no se aprende nada de ello, pero aun así sus páginas se pueden recomendar.</translation>
    </message>
</context>
<context>
    <name>leadlight::TypeWeightsModel</name>
    <message>
        <source>A submission of type &quot;%1&quot; counts %2 times, by a change of yours; usually %3 times.</source>
        <translation>Un envío del tipo «%1» cuenta %2 veces, por un cambio suyo; lo habitual son %3 veces.</translation>
    </message>
    <message>
        <source>A submission of type &quot;%1&quot; counts %2 times. Double-click or press F2 to change it.</source>
        <translation>Un envío del tipo «%1» cuenta %2 veces. Haga doble clic o pulse F2 para cambiarlo.</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, cambiado</translation>
    </message>
    <message>
        <source>Asset type</source>
        <translation>Tipo de recurso</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
</context>
<context>
    <name>leadlight::Undoing</name>
    <message>
        <source>Change of the join</source>
        <translation>Cambio de la unión</translation>
    </message>
    <message>
        <source>Change of type weights</source>
        <translation>Cambio de pesos de tipo</translation>
    </message>
    <message>
        <source>Change of the model</source>
        <translation>Cambio del modelo</translation>
    </message>
    <message>
        <source>Change of the evidence wanted</source>
        <translation>Cambio de los indicios exigidos</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
</context>
<context>
    <name>leadlight::UnitBar</name>
    <message>
        <source>Its pages and audience</source>
        <translation>Sus páginas y audiencia</translation>
    </message>
    <message>
        <source>Its visitors</source>
        <translation>Sus visitantes</translation>
    </message>
    <message>
        <source>The business unit chosen</source>
        <translation>La unidad de negocio elegida</translation>
    </message>
    <message>
        <source>Lists its pages in Assets, and who should get any of them</source>
        <translation>Muestra sus páginas en Recursos y a quién ofrecer alguna de ellas</translation>
    </message>
    <message>
        <source>Lists the visitors that took something of it in Recommendations</source>
        <translation>Muestra en Recomendaciones los visitantes que consumieron algo de ella</translation>
    </message>
    <message>
        <source>Choose a business unit to see its pages and its audience.</source>
        <translation>Elija una unidad de negocio para ver sus páginas y su audiencia.</translation>
    </message>
</context>
<context>
    <name>leadlight::VisitorFilters</name>
    <message>
        <source>below 30 %</source>
        <translation>menos del 30&#xa0;%</translation>
    </message>
    <message>
        <source>30 to 70 %</source>
        <translation>del 30 al 70&#xa0;%</translation>
    </message>
    <message>
        <source>70 % and more</source>
        <translation>70&#xa0;% y más</translation>
    </message>
    <message>
        <source>personal pages</source>
        <translation>páginas personales</translation>
    </message>
    <message>
        <source>popular pages only</source>
        <translation>solo páginas populares</translation>
    </message>
    <message>
        <source>Main BU</source>
        <translation>BU principal</translation>
    </message>
    <message>
        <source>Took type</source>
        <translation>Tipo consumido</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interacciones</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>2 to 4</source>
        <translation>de 2 a 4</translation>
    </message>
    <message>
        <source>5 to 9</source>
        <translation>de 5 a 9</translation>
    </message>
    <message>
        <source>10 and more</source>
        <translation>10 y más</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Tasa de acierto</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Recibe</translation>
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
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Asking for the columns</source>
        <translation>Consultando las columnas</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>Looking at the table</source>
        <translation>Examinando la tabla</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Midiendo</translation>
    </message>
    <message>
        <source>Making lists</source>
        <translation>Creando las listas</translation>
    </message>
    <message>
        <source>Making the list</source>
        <translation>Creando la lista</translation>
    </message>
    <message>
        <source>Looking for the audience</source>
        <translation>Buscando la audiencia</translation>
    </message>
    <message>
        <source>Looking for lists that were cut short</source>
        <translation>Buscando listas interrumpidas</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>Everybody&apos;s lists</source>
        <translation>Listas de todos</translation>
    </message>
    <message>
        <source>A run of %1, begun %2, was cut short while it made these very lists. If nobody is at it any more, it can be gone on with.</source>
        <translation>Una ejecución (de: %1, iniciada: %2) se interrumpió mientras creaba estas mismas listas. Si ya nadie trabaja en ella, se puede continuar.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuarla</translation>
    </message>
    <message>
        <source>Make them anew</source>
        <translation>Crearlas de nuevo</translation>
    </message>
    <message>
        <source>Writing everybody&apos;s lists</source>
        <translation>Escribiendo las listas de todos</translation>
    </message>
    <message>
        <source>Looking for working tables</source>
        <translation>Buscando tablas de trabajo</translation>
    </message>
    <message>
        <source>Dropping working tables</source>
        <translation>Eliminando tablas de trabajo</translation>
    </message>
    <message>
        <source>Another table</source>
        <translation>Otra tabla</translation>
    </message>
    <message>
        <source>What was made of %1 ends with this: the model, and lists that were not written into a table of their own.</source>
        <translation>Con esto termina lo hecho a partir de %1: el modelo y las listas que no se escribieron en una tabla propia.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Seguir sin ello</translation>
    </message>
    <message>
        <source>What is written stays and can be gone on with: connect again, and write them into the same table.</source>
        <translation>Lo escrito se conserva y se puede continuar: vuelva a conectarse y escriba en la misma tabla.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Everybody&apos;s lists are being written.</source>
        <translation>Se están escribiendo las listas de todos.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
</context>
<context>
    <name>leadlight::WarehouseDialog</name>
    <message>
        <source>Connect to a warehouse</source>
        <translation>Conectar con un almacén de datos</translation>
    </message>
    <message>
        <source>Your rows stay where they are</source>
        <translation>Sus filas se quedan donde están</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Tables of the engine</source>
        <translation>Tablas del motor</translation>
    </message>
    <message>
        <source>There is no table that this user may read.</source>
        <translation>No hay ninguna tabla que este usuario pueda leer.</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>tablas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Count what it takes</source>
        <translation>Contar el coste</translation>
    </message>
    <message>
        <source>Reads every row once, and makes no table</source>
        <translation>Lee cada fila una vez y no crea ninguna tabla</translation>
    </message>
    <message>
        <source>Work with this table</source>
        <translation>Trabajar con esta tabla</translation>
    </message>
    <message>
        <source>Reads every row, and makes working tables</source>
        <translation>Lee cada fila y crea tablas de trabajo</translation>
    </message>
    <message>
        <source>%1 (Leadlight was not tested on this engine)</source>
        <translation>%1 (Leadlight no se ha probado en este motor)</translation>
    </message>
    <message>
        <source>The engine counts and makes the lists; only counts come to this computer, for ALS a sample of visitors without their ids. Connecting reads no table.</source>
        <translation>El motor cuenta y hace las listas; a este equipo solo llegan recuentos, y para ALS una muestra de visitantes sin sus identificadores. Conectar no lee ninguna tabla.</translation>
    </message>
</context>
<context>
    <name>leadlight::WarehousePage</name>
    <message>
        <source>Rows that stay in your warehouse: the engine counts and makes the lists.</source>
        <translation>Filas que se quedan en su almacén de datos: el motor cuenta y crea las listas.</translation>
    </message>
    <message>
        <source>No warehouse is connected</source>
        <translation>Ningún almacén conectado</translation>
    </message>
    <message>
        <source>Where the rows do not fit on your computer they can stay in ClickHouse or PostgreSQL. Files are several times faster where they fit.</source>
        <translation>Si las filas no caben en su equipo, pueden quedarse en ClickHouse o PostgreSQL. Los archivos son varias veces más rápidos cuando caben.</translation>
    </message>
    <message>
        <source>Connect to a warehouse...</source>
        <translation>Conectar con un almacén de datos...</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>1 fila copiada</translation>
    </message>
    <message>
        <source>%1 rows copied</source>
        <translation>%1 filas copiadas</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>not trained yet</source>
        <translation>sin entrenar</translation>
    </message>
    <message>
        <source>%1 trained there</source>
        <translation>%1 entrenado allí</translation>
    </message>
</context>
<context>
    <name>leadlight::WeightSliders</name>
    <message>
        <source>What a page of a history counts</source>
        <translation>Cuánto cuenta una página de un historial</translation>
    </message>
    <message>
        <source>As suits the model</source>
        <translation>Según el modelo</translation>
    </message>
    <message>
        <source>All pages alike</source>
        <translation>Todas las páginas igual</translation>
    </message>
    <message>
        <source>Weighed, but held back (log)</source>
        <translation>Ponderadas, pero atenuadas (log)</translation>
    </message>
    <message>
        <source>Weighed as they are</source>
        <translation>Ponderadas tal cual</translation>
    </message>
    <message>
        <source>A page taken counts</source>
        <translation>Una página consumida cuenta</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Peso de %1</translation>
    </message>
    <message>
        <source>%1 counts all submissions alike, so these weights change nothing; only a type that weighs 0 is left out. To try weights, choose &quot;Weighed as they are&quot; here.</source>
        <translation>%1 cuenta igual todos los envíos, así que estos pesos no cambian nada; solo un tipo con peso 0 queda excluido. Para probar pesos, elija aquí «Ponderadas tal cual».</translation>
    </message>
    <message>
        <source>%1 counts all submissions alike, so these weights change nothing; only a type that weighs 0 is left out. To try weights, train another model.</source>
        <translation>%1 cuenta igual todos los envíos, así que estos pesos no cambian nada; solo un tipo con peso 0 queda excluido. Para probar pesos, entrene otro modelo.</translation>
    </message>
</context>
<context>
    <name>leadlight::WeightsSection</name>
    <message>
        <source>What a submission counts</source>
        <translation>Cuánto cuenta un envío</translation>
    </message>
    <message>
        <source>Score the change</source>
        <translation>Medir el cambio</translation>
    </message>
    <message>
        <source>Trains the model with both weights on the same data, with the same pages hidden, and tells the difference from chance</source>
        <translation>Entrena el modelo con ambos pesos sobre los mismos datos, con las mismas páginas ocultas, y distingue la diferencia del azar</translation>
    </message>
    <message>
        <source>Apply and train</source>
        <translation>Aplicar y entrenar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to the weights that hold</source>
        <translation>Volver a los pesos en vigor</translation>
    </message>
    <message>
        <source>What the visitor would be shown</source>
        <translation>Qué se mostraría al visitante</translation>
    </message>
    <message>
        <source>The list before</source>
        <translation>La lista anterior</translation>
    </message>
    <message>
        <source>The list with these weights</source>
        <translation>La lista con estos pesos</translation>
    </message>
    <message>
        <source>With these weights</source>
        <translation>Con estos pesos</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Train first: then the list of the visitor chosen changes with every weight.</source>
        <translation>Entrene primero: después, la lista del visitante elegido cambia con cada peso.</translation>
    </message>
    <message>
        <source>Open submissions first.</source>
        <translation>Abra antes los envíos.</translation>
    </message>
    <message>
        <source>Visitor %1: working it out...</source>
        <translation>Visitante %1: calculando...</translation>
    </message>
    <message>
        <source>Visitor %1, before and after the weights that were applied.</source>
        <translation>Visitante %1, antes y después de los pesos aplicados.</translation>
    </message>
    <message>
        <source>Visitor %1. Move a slider to see what changes; another visitor is chosen on Recommendations.</source>
        <translation>Visitante %1. Mueva un control deslizante para ver qué cambia; en Recomendaciones se elige otro visitante.</translation>
    </message>
    <message>
        <source>Visitor %1, by a model trained with these weights.</source>
        <translation>Visitante %1, con un modelo entrenado con estos pesos.</translation>
    </message>
    <message>
        <source>Visitor %1, by the model as it is: training with these weights may change more.</source>
        <translation>Visitante %1, con el modelo tal como está: entrenar con estos pesos puede cambiar más cosas.</translation>
    </message>
    <message>
        <source>Scoring the change on hidden pages...</source>
        <translation>Midiendo el cambio con páginas ocultas...</translation>
    </message>
    <message>
        <source>Weights tried</source>
        <translation>Pesos probados</translation>
    </message>
    <message>
        <source>With or without them</source>
        <translation>Con o sin ellos</translation>
    </message>
    <message>
        <source>Visitor %1: the same list whatever these weights are.</source>
        <translation>Visitante %1: la misma lista, sean cuales sean estos pesos.</translation>
    </message>
    <message>
        <source>The model would learn the same: these weights change nothing for it</source>
        <translation>El modelo aprendería lo mismo: estos pesos no cambian nada para él</translation>
    </message>
</context>
<context>
    <name>leadlight::WindowController</name>
    <message>
        <source>Use of a run&apos;s settings</source>
        <translation>Uso de los ajustes de una ejecución</translation>
    </message>
    <message>
        <source>Some of what the program remembers could not be read; the rest holds.</source>
        <translation>No se ha podido leer parte de lo que el programa recuerda; lo demás sigue valiendo.</translation>
    </message>
    <message>
        <source>The file as it was is kept as %1.</source>
        <translation>El archivo original se conserva como %1.</translation>
    </message>
</context>
<context>
    <name>leadlight::WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress in the engine</source>
        <translation>Progreso en el motor</translation>
    </message>
    <message>
        <source>Cancel the work in the engine</source>
        <translation>Cancelar el trabajo en el motor</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Deteniendo...</translation>
    </message>
    <message>
        <source>How much is done, and the time since it began</source>
        <translation>Cuánto está hecho y el tiempo desde el inicio</translation>
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
        <translation>¿Qué aportaron las listas?</translation>
    </message>
    <message>
        <source>Share of the control group</source>
        <translation>Proporción del grupo de control</translation>
    </message>
    <message>
        <source>Uplift to tell from chance</source>
        <translation>Mejora que debe distinguirse del azar</translation>
    </message>
    <message>
        <source>Seed of the control group</source>
        <translation>Semilla del grupo de control</translation>
    </message>
    <message>
        <source>Control group of the last export</source>
        <translation>Grupo de control de la última exportación</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Planned uplift</source>
        <translation>Mejora prevista</translation>
    </message>
    <message>
        <source>The lists of then are still to be made.</source>
        <translation>Aún están por crear las listas de entonces.</translation>
    </message>
    <message>
        <source>Without a control group that was shown nothing, nobody can say. Where the last lists were exported with one, give its share and seed.</source>
        <translation>Sin un grupo de control al que no se mostró nada, nadie puede saberlo. Si las últimas listas se exportaron con uno, indique su proporción y su semilla.</translation>
    </message>
</context>
<context>
    <name>leadlight::WriteTherePanel</name>
    <message>
        <source>Everybody&apos;s lists</source>
        <translation>Listas de todos</translation>
    </message>
    <message>
        <source>Table that the lists are written to</source>
        <translation>Tabla en la que se escriben las listas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Write everybody&apos;s lists there</source>
        <translation>Escribir allí las listas de todos</translation>
    </message>
    <message>
        <source>Train a model first.</source>
        <translation>Entrene primero un modelo.</translation>
    </message>
    <message>
        <source>The table is made beside that of the submissions, batch by batch, and put in its place in one step, so that nobody reads half of it. What was there before is kept.</source>
        <translation>La tabla se crea junto a la de los envíos, lote a lote, y se coloca de una vez, para que nadie lea la mitad. Lo que había antes se conserva.</translation>
    </message>
    <message>
        <source>The table is made in %1, batch by batch, and put in its place in one step, so that nobody reads half of it. What was there before is kept.</source>
        <translation>La tabla se crea en %1, lote a lote, y se coloca de una vez, para que nadie lea la mitad. Lo que había antes se conserva.</translation>
    </message>
    <message>
        <source>Since %1 the lists stand in %2; those from before in a table of the same name with _before.</source>
        <translation>Desde las %1 las listas están en %2; las anteriores, en una tabla del mismo nombre con _before.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Cut short. What is done stays in the engine, also when Leadlight is closed; readers see the table as it was before.</source>
        <translation>Interrumpido. Lo hecho queda en el motor, también al cerrar Leadlight; quien lea la tabla la ve como antes.</translation>
    </message>
    <message>
        <source>The lists are being written. Readers see the table as it was before until all are there.</source>
        <translation>Se están escribiendo las listas. Hasta que estén todas, los lectores ven la tabla como era antes.</translation>
    </message>
    <message>
        <source>Since %1 the lists stand in %2.</source>
        <translation>Desde %1 las listas están en %2.</translation>
    </message>
</context>
<context>
    <name>leadlight::WrittenNote</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Open the sample data, trained.</source>
        <translation>Abrir los datos de ejemplo, ya entrenados.</translation>
    </message>
    <message>
        <source>Submissions export to open.</source>
        <translation>Exportación de envíos que se abrirá.</translation>
    </message>
    <message>
        <source>BU mapping export to open.</source>
        <translation>Exportación de asignación de BU que se abrirá.</translation>
    </message>
    <message>
        <source>Draw every page to PNG files in this folder, and exit.</source>
        <translation>Dibujar todas las vistas en archivos PNG en esta carpeta y salir.</translation>
    </message>
    <message>
        <source>Write every chart as PNG, SVG and PDF into this folder, and exit.</source>
        <translation>Escribir todos los gráficos como PNG, SVG y PDF en esta carpeta y salir.</translation>
    </message>
    <message>
        <source>With --charts: paint the charts of this file of leadlight-cli instead.</source>
        <translation>Con --charts: dibujar en su lugar los gráficos de este archivo de leadlight-cli.</translation>
    </message>
    <message>
        <source>With --paint: png, svg, pdf; slide: for a slide, without title and caption; report: a PDF report.</source>
        <translation>Con --paint: png, svg, pdf; slide: para una diapositiva, sin título ni pie; report: un informe PDF.</translation>
    </message>
    <message>
        <source>light, dark, high-contrast or system.</source>
        <translation>light, dark, high-contrast o system.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>Tamaño de la ventana, como 1280x800.</translation>
    </message>
    <message>
        <source>The language of this run, such as de; pseudo and pseudo-rtl try layouts.</source>
        <translation>El idioma de esta ejecución, como de; pseudo y pseudo-rtl sirven para probar diseños.</translation>
    </message>
    <message>
        <source>Which asset should each visitor see next, and how well does it work.</source>
        <translation>Qué recurso debería ver a continuación cada visitante y hasta qué punto funciona.</translation>
    </message>
    <message>
        <source>Submissions and BU mapping, in any order, or a session.</source>
        <translation>Envíos y asignación de BU, en cualquier orden, o una sesión.</translation>
    </message>
    <message>
        <source>--theme is light, dark, high-contrast or system, not &quot;%1&quot;.</source>
        <translation>--theme admite light, dark, high-contrast o system, no «%1».</translation>
    </message>
    <message>
        <source>--size is width x height in pixels, such as 1280x800, not &quot;%1&quot;.</source>
        <translation>--size es ancho x alto en píxeles, como 1280x800, no «%1».</translation>
    </message>
</context>
</TS>
