// SPDX-License-Identifier: MPL-2.0
// All that the commands say, in both languages. The titles of the menu are in catalog/commands.hpp.
#pragma once

#include "office/language.hpp"

namespace poa::extension::texts {

// Dialogs.
inline constexpr Text kProduct{"POA Calc", "POA Calc"};
inline constexpr Text kOk{"Aceptar", "OK"};
inline constexpr Text kCancel{"Cancelar", "Cancel"};
inline constexpr Text kNewReportTitle{"Nuevo reporte", "New report"};
inline constexpr Text kNewReportQuestion{"¿Cuántas metas tiene el reporte? (1 a {})",
                                         "How many goals does the report have? (1 to {})"};
inline constexpr Text kAddTitle{"Agregar meta", "Add goal"};
inline constexpr Text kAddQuestion{"¿Cuántas metas se agregan? (1 a {})",
                                   "How many goals do you want to add? (1 to {})"};
inline constexpr Text kAddLineTitle{"Agregar línea de acción", "Add action line"};
inline constexpr Text kAddLineQuestion{
    "¿Cuántos renglones para líneas de acción se agregan? (1 a {})",
    "How many rows for action lines do you want to add? (1 to {})"};
inline constexpr Text kAddAxisTitle{"Agregar eje", "Add axis"};
inline constexpr Text kAddAxisQuestion{"¿Cuántos renglones para ejes se agregan? (1 a {})",
                                       "How many rows for axes do you want to add? (1 to {})"};
inline constexpr Text kRemoveOneQuestion{"La meta tiene datos capturados. ¿Quitarla con ellos?",
                                         "The goal holds data. Remove the goal and its data?"};
inline constexpr Text kRemoveManyQuestion{
    "Se quitarán {} metas, y entre ellas hay datos capturados. ¿Quitarlas con ellos?",
    "{} goals will be removed, and some of them hold data. Remove them and their data?"};

// Answers of commands that succeeded. Undo lists those that change a workbook.
inline constexpr Text kAdded{"Metas agregadas: {}", "Goals added: {}"};
inline constexpr Text kRemoved{"Metas quitadas: {}", "Goals removed: {}"};
inline constexpr Text kEmptied{"Meta vaciada: la única", "The only goal was emptied"};
inline constexpr Text kRemovedAll{"Metas quitadas: {}, y vaciada la que queda",
                                  "Goals removed: {}; the one that is left was emptied"};
inline constexpr Text kMovedUp{"Metas subidas: {}", "Goals moved up: {}"};
inline constexpr Text kMovedDown{"Metas bajadas: {}", "Goals moved down: {}"};
inline constexpr Text kSorted{"Metas cambiadas de lugar al ordenar: {}",
                              "Goals moved by sorting: {}"};
inline constexpr Text kInOrder{"Las metas ya están en el orden de sus números",
                               "The goals are in the order of their numbers already"};
inline constexpr Text kPaperLetter{"El papel del reporte es carta (27.9 × 21.6 cm)",
                                   "The paper of the report is letter (27.9 × 21.6 cm)"};
inline constexpr Text kPaperOficio{"El papel del reporte es oficio (34.0 × 21.6 cm)",
                                   "The paper of the report is oficio (34.0 × 21.6 cm)"};
inline constexpr Text kReportMade{"Reporte nuevo con metas: {}", "New report with goals: {}"};
inline constexpr Text kImportTitle{"Importar un reporte", "Import a report"};
inline constexpr Text kImportCopied{
    "Se copió un texto de {} renglones, que empieza con {}. ¿Importarlo? Con «No» se elige un "
    "archivo.",
    "A text of {} lines was copied, which begins with {}. Import it? “No” lets you choose a file."};
inline constexpr Text kCopiedSource{"lo que se copió", "what was copied"};
inline constexpr Text kKindSource{
    "Libros, textos y datos (.ods, .xlsx, .xls, .csv, .tsv, .txt, .json)",
    "Workbooks, texts and data (.ods, .xlsx, .xls, .csv, .tsv, .txt, .json)"};
inline constexpr Text kImported{
    "Importado de {}. Metas: {}. Datos por confirmar: {}. Renglones que no se entendieron: {}. "
    "Véalos en la hoja Importación. El reporte dice: {}.",
    "Imported from {}. Goals: {}. Data to confirm: {}. Lines that were not understood: {}. See "
    "them on the sheet Importación. The report says: {}."};
inline constexpr Text kNextTitle{"Siguiente trimestre", "Next quarter"};
// What goes with the answer is a sentence of its own each.
inline constexpr Text kNextMade{"Reporte de {} con metas: {}. Se hizo de {}, que dice: {}.",
                                "Report of {} with goals: {}. It was made of {}, which says: {}."};
inline constexpr Text kSavedAs{"Se guardó como {}.", "It was saved as {}."};
inline constexpr Text kSourceNotReady{
    "Ese reporte no está listo para firma: sus datos pasaron como estaban.",
    "That report is not ready for signature: its data were taken as they were."};
inline constexpr Text kSourceUnsaved{"Tiene cambios sin guardar, que también pasaron.",
                                     "It has changes that were not saved, which were taken, too."};
inline constexpr Text kSourceOlder{"Su libro es de una versión anterior de POA Calc.",
                                   "Its workbook was made by an older version of POA Calc."};
inline constexpr Text kSourceChanged{
    "Cuidado: la huella que lleva no es la de sus datos, que alguien cambió después de cerrarlo.",
    "Beware: the digest that it bears is not that of its data, which somebody changed after it was "
    "closed."};
inline constexpr Text kAchievedLeftOut{
    "No pasaron {} cifras alcanzadas de trimestres posteriores al reportado: están en la hoja "
    "Anterior.",
    "Achieved figures of quarters after the reported one were not taken ({}): they are on the sheet "
    "Anterior."};
inline constexpr Text kLinesWithoutPlace{"No cupieron {} líneas de acción, desde «{}».",
                                         "There was no room for {} action lines, from “{}” on."};
inline constexpr Text kAxesWithoutPlace{"No cupieron {} ejes, desde «{}».",
                                        "There was no room for {} axes, from “{}” on."};
inline constexpr Text kSignaturesWithoutPlace{"No cupieron {} firmas, desde «{}».",
                                              "There was no room for {} signatures, from “{}” on."};
inline constexpr Text kCompareTitle{"Comparar con anterior", "Compare with previous"};
inline constexpr Text kCompared{"Comparado con {} ({}), que dice: {}. Diferencias: {}.",
                                "Compared with {} ({}), which says: {}. Differences: {}."};
inline constexpr Text kComparing{"Comparar con {}", "Compare with {}"};
inline constexpr Text kOtherUnitQuestion{
    "Ese reporte es de «{}», y este de «{}». ¿Compararlos de todos modos?",
    "That report is of “{}”, and this one of “{}”. Compare them anyway?"};
inline constexpr Text kKindReport{"Reportes y copias cerradas (.ods, .ots, .fods, .xlsx, .json)",
                                  "Reports and closed copies (.ods, .ots, .fods, .xlsx, .json)"};
inline constexpr Text kExportTitle{"Exportar hallazgos", "Export findings"};
inline constexpr Text kExported{"Hallazgos exportados a {}: {}", "Findings exported to {}: {}"};
inline constexpr Text kKindOds{"Hoja de cálculo ODF (.ods)", "ODF spreadsheet (.ods)"};
inline constexpr Text kKindCsv{"Texto CSV (.csv)", "CSV text (.csv)"};
inline constexpr Text kDataTitle{"Exportar datos", "Export data"};
inline constexpr Text kKindData{"Datos del reporte (.json)", "Data of the report (.json)"};
inline constexpr Text kKindPackage{"Paquete de datos: una carpeta con archivos CSV (.csv)",
                                   "Data package: a folder with CSV files (.csv)"};
inline constexpr Text kDataExported{"Datos exportados a {}. Metas: {}",
                                    "Data exported to {}. Goals: {}"};
inline constexpr Text kPackageExported{
    "Paquete de datos exportado a la carpeta {}: reportes.csv, metas.csv, hallazgos.csv y "
    "datapackage.json, que dice qué es cada columna. Metas: {}",
    "Data package exported to the folder {}: reportes.csv, metas.csv, hallazgos.csv and "
    "datapackage.json, which says what each column is. Goals: {}"};
// The folder, reports, goals.
inline constexpr Text kPackagesExported{
    "Paquete de datos exportado a la carpeta {}: reportes.csv, metas.csv, hallazgos.csv y "
    "datapackage.json, que dice qué es cada columna. Reportes: {}. Metas: {}",
    "Data package exported to the folder {}: reportes.csv, metas.csv, hallazgos.csv and "
    "datapackage.json, which says what each column is. Reports: {}. Goals: {}"};
inline constexpr Text kPackageFolder{"Carpeta para el paquete de datos",
                                     "Folder for the data package"};
inline constexpr Text kPagesReady{"Páginas listas para imprimir", "Pages ready to print"};
// Follows the answer of a command that judges or prints.
inline constexpr Text kCalculated{
    " El cálculo automático estaba apagado: se encendió y se calculó el reporte, porque lo que se "
    "veía podía no ser lo capturado.",
    " Automatic calculation was off: it was turned on and the report was calculated, because what "
    "was shown might not have been what was entered."};
inline constexpr Text kPasted{"Datos pegados: {}", "Data pasted: {}"};
inline constexpr Text kHealthy{"El libro está como debe", "The workbook is as it should be"};
// What was mended, as a list of the parts below.
inline constexpr Text kMended{"Se repararon {}", "Mended: {}"};
inline constexpr Text kMendedOne{"Se reparó {}", "Mended: {}"};
inline constexpr Text kFormats{"los formatos de {} celdas", "the formats of {} cells"};
inline constexpr Text kFormatsOne{"los formatos de {} celda", "the formats of {} cell"};
inline constexpr Text kStyles{"los estilos", "the styles"};
inline constexpr Text kMarks{"las marcas de {} celdas", "the marks of {} cells"};
inline constexpr Text kMarksOne{"las marcas de {} celda", "the marks of {} cell"};
inline constexpr Text kLists{"las listas y ayudas de {} celdas", "the lists and tips of {} cells"};
inline constexpr Text kListsOne{"las listas y ayudas de {} celda", "the lists and tips of {} cell"};
inline constexpr Text kMerged{"las celdas combinadas", "the merged cells"};
inline constexpr Text kFormulas{"las fórmulas de {} renglones", "the formulas of {} rows"};
inline constexpr Text kFormulasOne{"las fórmulas de {} renglón", "the formulas of {} row"};
inline constexpr Text kLabels{"los rótulos de {} celdas", "the labels of {} cells"};
inline constexpr Text kLabelsOne{"los rótulos de {} celda", "the labels of {} cell"};
inline constexpr Text kRowsShown{"{} renglones ocultos", "{} hidden rows"};
inline constexpr Text kRowsShownOne{"{} renglón oculto", "{} hidden row"};
inline constexpr Text kHeights{"la altura de {} renglones", "the height of {} rows"};
inline constexpr Text kHeightsOne{"la altura de {} renglón", "the height of {} row"};
inline constexpr Text kClosing{"el fin de la tabla", "the end of the table"};
inline constexpr Text kColumns{"las columnas auxiliares", "the helper columns"};
inline constexpr Text kProtection{"la protección", "the protection"};
inline constexpr Text kNames{"los nombres {}", "the names {}"};
inline constexpr Text kNameOne{"el nombre {}", "the name {}"};
inline constexpr Text kMendedTitle{"Reparar libro", "Repair workbook"};
inline constexpr Text kKept{"La hoja {} tiene contraseña y quedó como estaba",
                            "The sheet {} has a password and was left as it was"};
inline constexpr Text kManualOpened{"Se abrió el manual", "The manual was opened"};

// Closing for signing. The counts of a list of findings are its first line.
inline constexpr Text kClosingTitle{"Cerrar para firma", "Close for signature"};
inline constexpr Text kGatherTitle{"Consolidar reportes", "Consolidate reports"};
inline constexpr Text kGatherFolderTitle{"Carpeta de los reportes", "Folder of the reports"};
inline constexpr Text kGatherFolder{"Reportes de {}", "Reports of {}"};
inline constexpr Text kGatherSubfolders{"Leer también las ~subcarpetas",
                                        "Read the ~subfolders, too"};
inline constexpr Text kGatherQuarter{"Trimestre que debe ser", "Quarter that it must be"};
inline constexpr Text kGatherAnyQuarter{"Cualquiera", "Any"};
inline constexpr Text kGatherYear{"Ejercicio que debe ser", "Year that it must be"};
inline constexpr Text kGatherExpected{
    "Unidades que deben tener reporte, una por renglón (su clave basta). En blanco: no se revisa.",
    "Units that must have a report, one a line (the code is enough). Blank: nothing is checked."};
inline constexpr Text kGathering{"{} de {}: {}", "{} of {}: {}"};
inline constexpr Text kGatheredOn{"Hecho el {} con POA Calc {}", "Made on {} with POA Calc {}"};
inline constexpr Text kAskedPeriod{"Deben ser de {}", "They must be of {}"};
inline constexpr Text kGatheringCancelled{"Se canceló: faltaron por leer {} archivos.",
                                          "Cancelled: {} files were left unread."};
inline constexpr Text kGatherKeep{
    "Se leyeron {} de {} archivos. ¿Hacer la consolidación con los que se leyeron?",
    "{} of {} files were read. Consolidate those that were read?"};
// Reports, goals, copies and other files of a closing, skipped files, findings of CON.
inline constexpr Text kGathered{
    "Reportes consolidados: {}, con metas: {}. Copias y otros archivos de un cierre: {}. Archivos "
    "que no se leyeron: {}. Hallazgos entre reportes (CON): {}. Los motivos están en la hoja "
    "Archivos.",
    "Reports consolidated: {}, with goals: {}. Copies and other files of a closing: {}. Files that "
    "were not read: {}. Findings between reports (CON): {}. The reasons are on the sheet Archivos."};
inline constexpr Text kClosingFolder{"Carpeta para los tres archivos del cierre",
                                     "Folder for the three files of the closing"};
inline constexpr Text kClosed{"Reporte cerrado: {}, con su .ods y su .json. Huella SHA-256 {}",
                              "Report closed: {}, with its .ods and its .json. SHA-256 digest {}"};
inline constexpr Text kClosedWithErrors{"Se cerró con errores ({}) y con su motivo",
                                        "It was closed with errors ({}) and with the reason"};
inline constexpr Text kClosedWithWarnings{
    "Quedan advertencias sin marcar como revisadas ({}):\n{}",
    "There are warnings that are not marked as reviewed ({}):\n{}"};
inline constexpr Text kReasonNotUsed{"El motivo no se usó, porque no hay errores",
                                     "The reason was not used, because there are no errors"};
inline constexpr Text kClosingErrors{"El reporte tiene errores ({}):\n{}",
                                     "The report has errors ({}):\n{}"};
inline constexpr Text kAndMore{"… y {} más", "… and {} more"};
inline constexpr Text kReasonExplained{
    "{}\n\nLo mejor es corregirlos. Si el plazo no lo permite, el reporte se cierra con el motivo, "
    "que se imprime con ellos en cada página.",
    "{}\n\nIt is best to correct them. If the deadline does not allow it, the report is closed with "
    "the reason, which is printed with them on each page."};
inline constexpr Text kReasonQuestion{"Motivo para cerrarlo con errores",
                                      "Reason for closing it with errors"};
inline constexpr Text kWarningsQuestion{"{}\n\n¿Cerrar el reporte así?",
                                        "{}\n\nClose the report like this?"};
inline constexpr Text kWholeDocument{"(la estructura del libro)",
                                     "(the structure of the workbook)"};

// Verifying a copy.
inline constexpr Text kVerifyTitle{"Verificar copia", "Verify copy"};
inline constexpr Text kVerifyFile{"Copia que se verifica", "Copy to verify"};
inline constexpr Text kKindsOfCopies{"Copias y datos de reportes (.ods, .json, .xlsx)",
                                     "Copies and data of reports (.ods, .json, .xlsx)"};
inline constexpr Text kVerifyQuestion{"Huella del papel (en blanco, la que trae la copia)",
                                      "Digest on the paper (blank: the one that the copy bears)"};
inline constexpr Text kVerifyExplained{
    "{}\n\nLa huella es el número de 64 cifras que está al pie de cada página impresa. Escríbala "
    "para saber si la copia tiene los datos que se firmaron; no importan los espacios ni las "
    "mayúsculas.",
    "{}\n\nThe digest is the number of 64 digits at the foot of each printed page. Type it to learn "
    "whether the copy has the data that were signed; spaces and capitals do not matter."};
inline constexpr Text kAgrees{"Coincide: los datos de {} son los de la huella {}",
                              "It agrees: the data of {} are those of the digest {}"};
inline constexpr Text kDiffers{"No coincide: los datos de {} tienen la huella {}",
                               "It does not agree: the data of {} have the digest {}"};
inline constexpr Text kNotCertainCopy{
    "No se puede asegurar: los datos de {} son los de la huella {}, pero lo que se ve puede ser otra "
    "cosa",
    "It cannot be said for certain: the data of {} are those of the digest {}, but what is seen may "
    "be something else"};
inline constexpr Text kAgreesTyped{"Es la huella que se escribió",
                                   "It is the digest that was typed"};
inline constexpr Text kAgreesBorne{
    "Es la huella que la copia trae escrita: compárela con la del papel firmado, porque quien cambia "
    "una copia puede cambiar también su huella",
    "It is the digest that the copy bears: compare it with the one on the signed paper, because who "
    "changes a copy can change its digest too"};
inline constexpr Text kDiffersTyped{"La que se escribió es {}", "The one that was typed is {}"};
inline constexpr Text kDiffersBorne{"La que trae la copia es {}",
                                    "The one that the copy bears is {}"};
inline constexpr Text kDiffersData{"La del cierre, en {}, es {}",
                                   "The one of the closing, in {}, is {}"};
inline constexpr Text kNoData{
    "Junto a la copia no está {}: sin él no es un cierre completo, y no se sabe qué celdas cambiaron",
    "Beside the copy there is no {}: without it this is no whole closing, and which cells have "
    "changed is not known"};
inline constexpr Text kDataNotRead{"{} no se pudo leer, y no es un cierre completo: {}",
                                   "{} could not be read, and this is no whole closing: {}"};
inline constexpr Text kDataNotClosed{"{} no trae la huella de ningún cierre",
                                     "{} does not bear the digest of any closing"};
inline constexpr Text kDataForged{
    "{} fue cambiado después del cierre: trae la huella {} y sus datos tienen la {}",
    "{} was changed after the closing: it bears the digest {} and its data have {}"};
inline constexpr Text kDifferingCells{"Celdas distintas ({}), lo cerrado y lo de ahora:\n{}",
                                      "Cells that differ ({}), as closed and as they are now:\n{}"};
inline constexpr Text kDifferingCell{"{}: {} → {}", "{}: {} → {}"};
inline constexpr Text kBlankValue{"(en blanco)", "(blank)"};
inline constexpr Text kOnlyFormCovered{
    "La huella es de los datos del formato; no dice nada de las otras hojas",
    "The digest is of the data of the form; it says nothing of the other sheets"};
inline constexpr Text kSeveralDigests{"Trae huellas distintas: {}",
                                      "It bears different digests: {}"};
inline constexpr Text kDoubtHiddenSheet{"La hoja que tiene los datos está oculta",
                                        "The sheet that has the data is hidden"};
inline constexpr Text kDoubtOtherForm{"La hoja «{}» parece el formato y no es la de los datos",
                                      "The sheet “{}” looks like the form and does not have the "
                                      "data"};
inline constexpr Text kDoubtShapes{
    "Sobre la hoja del formato hay {} imágenes o cuadros, que pueden tapar celdas",
    "There are {} pictures or boxes on the sheet of the form, which may cover cells"};
inline constexpr Text kDoubtConditions{
    "Hay formatos condicionales, que una copia cerrada no tiene",
    "There are conditional formats, which a closed copy has not"};
inline constexpr Text kDoubtFormulas{"Hay fórmulas, que una copia cerrada no tiene: {}",
                                     "There are formulas, which a closed copy has not: {}"};
inline constexpr Text kDoubtNames{"No están donde el formato los tiene: {}",
                                  "These are not where the form has them: {}"};
inline constexpr Text kDoubtMerged{"Hay celdas combinadas donde el formato no las tiene",
                                   "There are merged cells where the form has none"};
inline constexpr Text kDoubtTexts{"No muestran lo que el formato muestra con esos datos: {}",
                                  "These do not show what the form shows with the data: {}"};
inline constexpr Text kDoubtUnknownForm{"El formato no se reconoce en sus rótulos",
                                        "The form cannot be recognised by its labels"};
inline constexpr Text kHiddenRows{"Hay renglones ocultos: {}. Sus datos son los mismos",
                                  "There are hidden rows: {}. Their data are the same"};
inline constexpr Text kHiddenColumns{"Hay columnas ocultas: {}. Sus datos son los mismos",
                                     "There are hidden columns: {}. Their data are the same"};
inline constexpr Text kHiddenLetters{
    "Hay letras del color de su fondo o muy pequeñas, desde: {}. Sus datos son los mismos",
    "There are letters in the colour of their ground, or very small ones, from: {}. Their data are "
    "the same"};

// What goes with kPasted, each a sentence of its own; the rows are also the answers of their
// commands.
inline constexpr Text kPasteTitle{"Pegar datos", "Paste data"};
inline constexpr Text kAxesAdded{"Renglones de EJE agregados: {}", "Rows for EJE added: {}"};
inline constexpr Text kLinesAdded{"Renglones de línea de acción agregados: {}",
                                  "Rows for action lines added: {}"};
inline constexpr Text kNotTaken{"No se tomaron: {}", "Not taken: {}"};
// These are joined by semicolons.
inline constexpr Text kNotTakenComputed{"{} en columnas que se calculan ({})",
                                        "{} in columns that are computed ({})"};
inline constexpr Text kAnd{"{} y {}", "{} and {}"};
inline constexpr Text kNotTakenOutside{"{} fuera de las celdas de captura",
                                       "{} outside of the cells to be filled"};
inline constexpr Text kNotTakenUnnamed{"{} en columnas sin encabezado del formato",
                                       "{} in columns without a heading of the form"};
inline constexpr Text kNotTakenHeadings{"renglones de encabezados: {}", "rows of headings: {}"};
inline constexpr Text kNotTakenTotals{"renglones de totales: {}", "rows of totals: {}"};
inline constexpr Text kNotTakenRows{"renglones fuera de la tabla de metas: {}",
                                    "rows outside of the table of goals: {}"};
inline constexpr Text kNotTakenError{"{} con error (fila {}, columna {} de lo copiado)",
                                     "{} with an error (row {}, column {} of what was copied)"};
inline constexpr Text kNotTakenErrors{
    "{} con error (el primero en la fila {}, columna {} de lo copiado)",
    "{} with an error (the first in row {}, column {} of what was copied)"};

// Of what was pasted with the headings of its columns.
inline constexpr Text kPastedPending{"Datos por confirmar, cada uno con su nota: {}",
                                     "Data to confirm, each with its note: {}"};

// Explanations of an error.
inline constexpr Text kExplainTitle{"Explicar error", "Explain error"};
inline constexpr Text kArgumentNamed{"{}, «{}»", "{}, “{}”"};
inline constexpr Text kGivenNothing{"nada: se omitió", "nothing: it was left out"};
inline constexpr Text kGivenRange{"{}, un rango de {} × {} celdas", "{}, a range of {} × {} cells"};
inline constexpr Text kGivenText{"{}, con el texto {}", "{}, with the text {}"};
inline constexpr Text kGivenNumber{"{}, con el número {}", "{}, with the number {}"};
inline constexpr Text kGivenBlank{"{}, que está en blanco", "{}, which is blank"};
inline constexpr Text kArgumentRefused{
    "{} da Err:502 por su argumento {}.\nRecibe: {}.\nLa función dice: {}\nSe pide: {}",
    "{} gives Err:502 because of its argument {}.\nIt gets: {}.\nThe function says: {}\n"
    "It wants: {}"};
inline constexpr Text kCallRefused{"{} da Err:502.\nLa función dice: {}",
                                   "{} gives Err:502.\nThe function says: {}"};
inline constexpr Text kNothingToCompute{
    "{} da #N/D porque no hay qué calcular.\nLa función dice: {}",
    "{} gives #N/A because there is nothing to compute.\nThe function says: {}"};
// These name the call, the argument, how it is written, and the cell with the error.
inline constexpr Text kErrorCell{
    "{} repite el error de su argumento {}: {}.\n"
    "Corrija la celda {}. Si su fórmula es de POA Calc, póngase en ella y repita la orden.",
    "{} repeats the error of its argument {}: {}.\n"
    "Correct the cell {}. If its formula is one of POA Calc, go there and repeat the command."};
inline constexpr Text kErrorInRange{
    "{} da Err:504 por su argumento {}: en {} hay un error, en la celda {}, y Calc no entrega a las "
    "funciones un rango con errores.\n"
    "Corrija esa celda. Si su fórmula es de POA Calc, póngase en ella y repita la orden.",
    "{} gives Err:504 because of its argument {}: in {} there is an error, in the cell {}, and Calc "
    "hands no range with errors over to functions.\n"
    "Correct that cell. If its formula is one of POA Calc, go there and repeat the command."};
inline constexpr Text kOtherFile{
    "{} da Err:504 por su argumento {}: {} es de otro archivo, y Calc no entrega esas celdas a las "
    "funciones de una extensión.\n"
    "Traiga los datos a celdas de este libro, con una fórmula como ='archivo'#$Hoja1.A1, y dé a la "
    "función esas celdas.",
    "{} gives Err:504 because of its argument {}: {} is of another file, and Calc does not hand "
    "such cells over to the functions of an extension.\n"
    "Bring the data into cells of this workbook, by a formula such as ='file'#$Sheet1.A1, and give "
    "these cells to the function."};
inline constexpr Text kNoRange{
    "{} da Err:504 por su argumento {}: debe ser un rango de celdas, y {} no lo es.\n"
    "Seleccione las celdas.",
    "{} gives Err:504 because of its argument {}: it must be a range of cells, and {} is none.\n"
    "Select the cells."};
inline constexpr Text kLeftOut{"En {} falta el argumento {}.\nSe pide: {}",
                               "{} lacks its argument {}.\nIt wants: {}"};
inline constexpr Text kTooManyArguments{
    "{} da Err:504: tiene más argumentos que los {} de la función.\nQuite los que sobran.",
    "{} gives Err:504: it has more arguments than the {} of the function.\n"
    "Remove those that are too many."};
inline constexpr Text kNoLongerFails{
    "Con los datos de ahora la función ya no da error.\n"
    "Oprima Ctrl+Mayús+F9 para que Calc calcule otra vez.",
    "With the data as they are now the function gives no error.\n"
    "Press Ctrl+Shift+F9 to have Calc compute again."};

// The panel.
inline constexpr Text kPanelFilter{"Mostrar", "Show"};
inline constexpr Text kPanelFilters[] = {{"Todos ({})", "All ({})"},
                                         {"Errores ({})", "Errors ({})"},
                                         {"Advertencias ({})", "Warnings ({})"},
                                         {"Avisos ({})", "Notices ({})"},
                                         {"Esta meta ({})", "This goal ({})"}};
inline constexpr Text kPanelPrevious{"Anterior", "Previous"};
inline constexpr Text kPanelNext{"Siguiente", "Next"};
inline constexpr Text kPanelList{"Hallazgos por meta", "Findings by goal"};
inline constexpr Text kPanelDetail{"Mensaje y solución", "Message and solution"};
inline constexpr Text kPanelGo{"Ir a la celda", "Go to the cell"};
inline constexpr Text kPanelReview{"Marcar revisada", "Mark as reviewed"};
inline constexpr Text kPanelUnreview{"Quitar revisada", "No longer reviewed"};
inline constexpr Text kPanelConfirm{"Confirmar dato", "Confirm datum"};
inline constexpr Text kPanelRepair{"Reparar libro", "Repair workbook"};
inline constexpr Text kPanelNewReport{"Nuevo reporte...", "New report..."};
inline constexpr Text kPanelImport{"Importar...", "Import..."};
inline constexpr Text kPanelNextQuarter{"Siguiente trimestre...", "Next quarter..."};
inline constexpr Text kPanelClose{"Cerrar para firma...", "Close for signature..."};
// While something has been changed that was not judged yet.
inline constexpr Text kPanelJudging{"Revisando…", "Reviewing…"};
inline constexpr Text kPanelNotReviewed{"SIN REVISAR: {}", "SIN REVISAR: {}"};
inline constexpr Text kPanelFailed{
    "SIN REVISAR: la revisión falló ({}). Cierre el panel y ábralo otra vez; si se repite, use "
    "POA ▸ Reparar libro.",
    "SIN REVISAR: the review failed ({}). Close the panel and open it again; if that does not help, "
    "use POA ▸ Repair workbook."};
inline constexpr Text kPanelClosedCopy{"Copia cerrada para firma\nHuella SHA-256 {}\n{}",
                                       "Copy closed for signature\nSHA-256 digest {}\n{}"};
inline constexpr Text kPanelSolution{"Cómo se resuelve: {}\n\nPor qué existe {}: {}",
                                     "How to solve it: {}\n\nWhy {} exists: {}"};
inline constexpr Text kPanelReviewed{
    "Una persona la aceptó: su regla está en la columna Revisado.",
    "A person has accepted it: its rule is in the column Revisado."};
inline constexpr Text kPanelNothing{"Sin hallazgos.", "No findings."};
inline constexpr Text kPanelNothingListed{"Ninguno de los hallazgos es de lo que se muestra.",
                                          "None of the findings is among what is shown."};
inline constexpr Text kPanelChoose{
    "Elija un hallazgo de la lista para leerlo completo e ir a su celda.",
    "Choose a finding of the list to read the whole of it and to go to its cell."};

// Findings, each as one line.
inline constexpr Text kFinding{"{} ({} de {})", "{} ({} of {})"};
inline constexpr Text kFindingAfterLast{"{} ({} de {}; se pasó del último al primero)",
                                        "{} ({} of {}; from the last on to the first)"};
inline constexpr Text kFindingBeforeFirst{"{} ({} de {}; se pasó del primero al último)",
                                          "{} ({} of {}; from the first back to the last)"};
inline constexpr Text kFindingShown{"{} de {} · {}", "{} of {} · {}"};
inline constexpr Text kNoFindings{"Sin hallazgos", "No findings"};
inline constexpr Text kNoneListed{"Sin hallazgos en la lista del panel",
                                  "No findings in the list of the panel"};
inline constexpr Text kReviewed{"Marcada como revisada: {}, {}", "Marked as reviewed: {}, {}"};
inline constexpr Text kNotReviewed{"Ya no está revisada: {}, {}", "No longer reviewed: {}, {}"};
inline constexpr Text kGoalNamed{"meta {}", "goal {}"};
inline constexpr Text kConfirmTitle{"Confirmar dato", "Confirm datum"};
inline constexpr Text kConfirmed{"Datos confirmados: {}. Quedan por confirmar: {}",
                                 "Data confirmed: {}. Left to confirm: {}"};
inline constexpr Text kPendingLeft{
    "Hay {} datos importados por confirmar en ese reporte. Compárelos con el original y use POA ▸ "
    "Confirmar dato; después repita la orden.",
    "There are {} imported data to confirm in that report. Compare them with the original and use "
    "POA ▸ Confirm datum; then repeat the command."};
inline constexpr Text kNothingPending{
    "Ninguna de las celdas elegidas está por confirmar. Elija las que tienen la marca, o las de la "
    "columna POR CONFIRMAR.",
    "None of the chosen cells waits to be confirmed. Choose those with the mark, or those of the "
    "column POR CONFIRMAR."};
inline constexpr Text kRowNamed{"fila {}", "row {}"};

// Refusals.
inline constexpr Text kNoSuchCommand{"No existe la orden «{}»", "There is no command “{}”"};
inline constexpr Text kNotWhole{"{} debe ser un número entero de {} a {}.",
                                "{} must be a whole number from {} to {}."};
inline constexpr Text kNumberWanted{"Escriba un número entero de 1 a {}.",
                                    "Enter a whole number from 1 to {}."};
inline constexpr Text kNotBoolean{"{} debe ser verdadero o falso.", "{} must be true or false."};
inline constexpr Text kNoSidebar{
    "Esta ventana no tiene barra lateral. Cierre la vista previa, o vaya a la ventana de un libro, y "
    "repita la orden.",
    "This window has no sidebar. Close the print preview, or go to the window of a workbook, and "
    "repeat the command."};
inline constexpr Text kNoWorkbook{
    "El documento de enfrente no es un reporte TMM-F004. "
    "Abra uno, o haga uno nuevo con POA ▸ Nuevo reporte.",
    "The document in front is not a TMM-F004 report. "
    "Open one, or make a new one with POA ▸ New report."};
inline constexpr Text kCopy{
    "Esta hoja es una copia del reporte, y las órdenes solo cambian la original. "
    "Vaya a la hoja «{}» y repita la orden.",
    "This sheet is a copy of the report, and commands only change the original. "
    "Go to the sheet “{}” and repeat the command."};
inline constexpr Text kLoneCopy{
    "Esta hoja es una copia del reporte, sin las otras hojas de su libro, y las órdenes no la "
    "cambian. Abra el libro original, o haga uno nuevo con POA ▸ Nuevo reporte.",
    "This sheet is a copy of the report without the other sheets of its workbook, and commands do "
    "not change it. Open the original workbook, or make a new one with POA ▸ New report."};
inline constexpr Text kBrokenTable{
    "El nombre TMM_TABLA de este libro no es la tabla del formato: "
    "{} columnas, de 1 a {} metas y el renglón oculto que la cierra. "
    "Deshaga lo que lo cambió, o copie los datos a un reporte nuevo (POA ▸ Nuevo reporte).",
    "The name TMM_TABLA of this workbook is not the table of the form: "
    "{} columns, 1 to {} goals and the hidden row that closes it. "
    "Undo what changed it, or copy the data to a new report (POA ▸ New report)."};
inline constexpr Text kNewerWorkbook{
    "Este libro lo hizo una versión de POA Calc más reciente que la instalada ({}). "
    "Actualice la extensión.",
    "This workbook was made by a newer version of POA Calc than the installed one ({}). "
    "Update the extension."};
inline constexpr Text kCannotReview{"El reporte no se puede revisar. {}",
                                    "The report cannot be checked. {}"};
inline constexpr Text kReadOnly{
    "El documento es de solo lectura. Guárdelo con otro nombre y repita la orden.",
    "The document is read-only. Save it under another name and repeat the command."};
inline constexpr Text kPassword{
    "La hoja {} está protegida con contraseña. "
    "Quite la protección en Herramientas ▸ Proteger hoja y repita la orden.",
    "The sheet {} is protected with a password. "
    "Remove the protection in Tools ▸ Protect Sheet and repeat the command."};
inline constexpr Text kFull{"El reporte ya tiene {} metas, y no caben más.",
                            "The report already has {} goals and cannot hold more."};
inline constexpr Text kTooMany{"Un reporte tiene a lo más {} metas: a este le caben {} más.",
                               "A report has at most {} goals: this one can hold {} more."};
inline constexpr Text kLinesFull{
    "El encabezado ya tiene {} renglones de líneas de acción, y no caben más.",
    "The header already has {} rows for action lines and cannot hold more."};
inline constexpr Text kTooManyLines{
    "El encabezado tiene a lo más {} renglones de líneas de acción: a este le caben {} más.",
    "A header has at most {} rows for action lines: this one can hold {} more."};
inline constexpr Text kAxesFull{"El encabezado ya tiene {} renglones de ejes, y no caben más.",
                                "The header already has {} rows for axes and cannot hold more."};
inline constexpr Text kTooManyAxes{
    "El encabezado tiene a lo más {} renglones de ejes: a este le caben {} más.",
    "A header has at most {} rows for axes: this one can hold {} more."};
inline constexpr Text kNoSuchPaper{"{} debe ser carta u oficio.", "{} must be carta or oficio."};
inline constexpr Text kNoGoal{
    "Ponga el cursor en una celda de la meta que quiere quitar, en la hoja del formato.",
    "Put the cursor in a cell of the goal that you want to remove, on the sheet of the form."};
inline constexpr Text kNoGoalToMove{
    "Ponga el cursor en una celda de la meta que quiere mover, en la hoja del formato.",
    "Put the cursor in a cell of the goal that you want to move, on the sheet of the form."};
inline constexpr Text kFirstGoal{"La meta ya es la primera, y no puede subir más.",
                                 "The goal is the first already and cannot move up."};
inline constexpr Text kLastGoal{"La meta ya es la última, y no puede bajar más.",
                                "The goal is the last already and cannot move down."};
inline constexpr Text kUnseenGoals{
    "La orden cambiaría metas que no se ven ({}), porque están ocultas o filtradas. "
    "Muéstrelas (Datos ▸ Más filtros ▸ Restablecer filtro, o Formato ▸ Filas ▸ Mostrar) y repita "
    "la orden.",
    "The command would change goals that cannot be seen ({}), because they are hidden or filtered "
    "out. Show them (Data ▸ More Filters ▸ Reset Filter, or Format ▸ Rows ▸ Show) and repeat the "
    "command."};
inline constexpr Text kNameMissing{
    "Este libro no tiene lugar para los datos: le falta el nombre {}.",
    "This workbook has no place for the data: the name {} is missing."};
inline constexpr Text kHeaderFull{"El encabezado de este libro no tiene otro lugar para «{}».",
                                  "The header of this workbook has no further place for “{}”."};
inline constexpr Text kActionLinesFull{
    "Son {} líneas de acción, y este libro tiene lugar para {}.",
    "There are {} action lines, and this workbook has room for {}."};
inline constexpr Text kSignaturesFull{
    "Son {} firmas, y este libro tiene lugar para {}.",
    "There are {} signatures, and this workbook has room for {}."};
inline constexpr Text kTooManyGoals{"Son {} metas, y un reporte tiene a lo más {}.",
                                    "There are {} goals, and a report has at most {}."};
inline constexpr Text kNotACell{
    "{} debe ser una celda de la hoja del formato, por ejemplo R31, y se dio «{}».",
    "{} must be a cell of the sheet of the form, R31 for example, and “{}” was given."};
inline constexpr Text kNoCellsShown{
    "La ventana no muestra celdas. Cierre la vista previa de impresión y repita la orden.",
    "The window shows no cells. Close the print preview and repeat the command."};
inline constexpr Text kOneOfBoth{"Dé {} o {}, no las dos.", "Give {} or {}, not both."};
inline constexpr Text kBothOrNone{"{} y {} van juntas: dé las dos o ninguna.",
                                  "{} and {} go together: give both or none."};
inline constexpr Text kNoSuchRule{"No existe la regla «{}».", "There is no rule “{}”."};
inline constexpr Text kNotReviewable{
    "{} no se puede marcar como revisada: corrija la celda o escriba la observación que pide.",
    "{} cannot be marked as reviewed: correct the cell or write the remark that it asks for."};
inline constexpr Text kErrorNotReviewable{
    "{} es un error en la fila {}, y los errores se corrigen: no se marcan como revisados.",
    "{} is an error in row {}, and errors are to be corrected: they are not marked as reviewed."};
inline constexpr Text kNotFiring{
    "La fila {} no tiene la advertencia {}, y no hay qué marcar.",
    "Row {} does not have the warning {}, and there is nothing to mark."};
inline constexpr Text kReviewedIsError{
    "La columna REVISADO de la fila {} tiene un error. Bórrelo y repita la orden.",
    "The column REVISADO of row {} holds an error. Clear it and repeat the command."};
inline constexpr Text kNoGoalToReview{
    "Ponga el cursor en una celda de la meta cuya advertencia revisó, en la hoja del formato.",
    "Put the cursor in a cell of the goal whose warning you reviewed, on the sheet of the form."};
inline constexpr Text kNothingToReview{
    "La meta de la fila {} no tiene advertencias que se puedan marcar como revisadas.",
    "The goal in row {} has no warnings that can be marked as reviewed."};
inline constexpr Text kSeveralToReview{
    "La meta de la fila {} tiene varias advertencias: {}. Escoja una en el panel (POA ▸ Revisar), o "
    "vaya a ella con POA ▸ Hallazgo siguiente, y repita la orden.",
    "The goal in row {} has several warnings: {}. Choose one in the panel (POA ▸ Review), or go to "
    "it by POA ▸ Next finding, and repeat the command."};
inline constexpr Text kRowsRefused{
    "Calc no pudo cambiar las filas de las metas. El reporte quedó como estaba.",
    "Calc could not change the rows of the goals. The report is as it was."};
inline constexpr Text kNotText{"{} debe ser un texto.", "{} must be a text."};
inline constexpr Text kClipboardEmpty{
    "El portapapeles está vacío. Copie los datos (Ctrl+C) y repita la orden.",
    "The clipboard is empty. Copy the data (Ctrl+C) and repeat the command."};
inline constexpr Text kClipboardNoText{
    "En el portapapeles no hay celdas ni texto. Copie los datos (Ctrl+C) y repita la orden.",
    "There are no cells and no text on the clipboard. Copy the data (Ctrl+C) and repeat the "
    "command."};
inline constexpr Text kCopiedBlank{
    "Lo copiado está en blanco. Copie los datos (Ctrl+C) y repita la orden.",
    "What was copied is blank. Copy the data (Ctrl+C) and repeat the command."};
inline constexpr Text kCopiedTooLarge{
    "Lo copiado no cabe en el formato: se pegan a lo más {} filas y {} columnas. "
    "Copie solo las celdas que van en él.",
    "What was copied does not fit into the form: at most {} rows and {} columns are pasted. "
    "Copy only the cells that belong there."};
inline constexpr Text kPasteElsewhere{
    "Ponga el cursor en la hoja del formato, en la celda donde va el primer dato, y repita la orden.",
    "Put the cursor on the sheet of the form, into the cell for the first of the data, and repeat "
    "the command."};
inline constexpr Text kPasteSeveral{
    "Hay varias partes seleccionadas. Seleccione solo la celda donde va el primer dato.",
    "Several parts are selected. Select only the cell for the first of the data."};
inline constexpr Text kPasteNowhere{
    "Ninguno de los datos cae en una celda de captura. Ponga el cursor en la celda de fondo claro "
    "donde va el primero y repita la orden.",
    "None of the data falls into a cell to be filled. Put the cursor into the light cell for the "
    "first of them and repeat the command."};
inline constexpr Text kPasteComputed{
    "AVANCE ABSOLUTO y ACUMULADO RELATIVO se calculan: no se pega nada en ellos.",
    "AVANCE ABSOLUTO and ACUMULADO RELATIVO are computed: nothing is pasted there."};
inline constexpr Text kPasteErrors{
    "En lo copiado solo hay celdas con error. Corríjalas donde están y cópielas otra vez.",
    "What was copied are cells with an error alone. Correct them there and copy them again."};
inline constexpr Text kPasteFailed{"No se pegó nada. {}", "Nothing was pasted. {}"};
inline constexpr Text kPasteHidden{
    "El renglón {} donde se pegaría está oculto o filtrado. Muéstrelo (Datos ▸ Filtro automático, "
    "Formato ▸ Filas ▸ Mostrar) y repita la orden.",
    "Row {}, where the data would go, is hidden or filtered out. Show it (Data ▸ AutoFilter, "
    "Format ▸ Rows ▸ Show) and repeat the command."};
inline constexpr Text kPasteMerged{
    "En los renglones {} a {} hay celdas combinadas. Sepárelas y repita la orden.",
    "There are merged cells in rows {} to {}. Split them and repeat the command."};
inline constexpr Text kNotRecognised{
    "El formato de este libro ya no se reconoce, y no se cambió nada. Haga un reporte nuevo con "
    "POA ▸ Nuevo reporte y lleve a él los datos con POA ▸ Pegar datos.",
    "The form of this workbook cannot be recognised any more, and nothing was changed. Make a new "
    "report with POA ▸ New report and take the data there with POA ▸ Paste data."};
inline constexpr Text kSheetMissing{
    "A este libro le falta la hoja {}, y no se cambió nada. Haga un reporte nuevo con POA ▸ Nuevo "
    "reporte y lleve a él los datos con POA ▸ Pegar datos.",
    "This workbook lacks the sheet {}, and nothing was changed. Make a new report with POA ▸ New "
    "report and take the data there with POA ▸ Paste data."};
inline constexpr Text kNoSpreadsheet{
    "El documento de enfrente no es un libro de Calc. Póngase en la celda que tiene el error.",
    "The document in front is not a spreadsheet. Go to the cell that has the error."};
inline constexpr Text kNotOneCell{
    "Seleccione una sola celda, la que tiene el error, y repita la orden.",
    "Select one cell, the one that has the error, and repeat the command."};
inline constexpr Text kNoError{"La celda seleccionada no tiene error.",
                               "The selected cell has no error."};
inline constexpr Text kErrorNotOurs{
    "La fórmula de la celda no llama a ninguna función de POA Calc: su error viene de otra parte.",
    "The formula of the cell calls no function of POA Calc: its error comes from elsewhere."};
inline constexpr Text kArgumentIsComputed{
    "No se puede decir qué falla en {}, porque {} no es una celda, un rango, un nombre ni un dato "
    "escrito. Póngalo solo en una celda, dé a la función esa celda y repita la orden.",
    "What fails in {} cannot be told, because {} is no cell, range, name or written value. Put it "
    "alone into a cell, give that cell to the function and repeat the command."};
inline constexpr Text kNotCertain{
    "La fórmula tiene otras funciones, y no se puede decir con certeza cuál falla. Ponga la función "
    "de POA Calc sola en una celda y repita la orden en ella.",
    "The formula has other functions, and which one fails cannot be told for certain. Put the "
    "function of POA Calc alone into a cell and repeat the command there."};
inline constexpr Text kNotCertain504{
    "En las funciones de POA Calc, Err:504 es un rango que tiene una celda con error, o un dato de "
    "otro archivo. La fórmula tiene otras funciones, y no se puede decir con certeza cuál falla. "
    "Ponga la función de POA Calc sola en una celda y repita la orden en ella.",
    "With the functions of POA Calc, Err:504 is a range that has a cell with an error, or data of "
    "another file. The formula has other functions, and which one fails cannot be told for certain. "
    "Put the function of POA Calc alone into a cell and repeat the command there."};
inline constexpr Text kNotInstalled{
    "No se encuentra la extensión mx.poa.calc. Instálela otra vez y reinicie LibreOffice.",
    "The extension mx.poa.calc was not found. Install it again and restart LibreOffice."};
inline constexpr Text kCannotOpen{"LibreOffice no pudo abrir {}", "LibreOffice could not open {}"};
inline constexpr Text kNoFileName{
    "{} debe ser la ruta completa de un archivo, o su URL (file:///…).",
    "{} must be the whole path of a file, or its URL (file:///…)."};
inline constexpr Text kFileWanted{"Diga en {} el archivo, .ods o .csv.",
                                  "Say the file in {}, .ods or .csv."};
inline constexpr Text kNoSuchKind{"{} debe terminar en .ods (hoja de cálculo) o en .csv (texto).",
                                  "{} must end in .ods (spreadsheet) or in .csv (text)."};
inline constexpr Text kNoFolder{"No existe la carpeta {}. Créela o elija otra.",
                                "There is no folder {}. Make it or choose another one."};
inline constexpr Text kSetNotWritten{
    "No se pudieron escribir los tres archivos en {}, y no quedó ninguno: la carpeta no deja "
    "escribir, ya no está, o el disco está lleno. Corríjalo o elija otra carpeta.",
    "The three files could not be written into {}, and none is left: the folder lets nobody write, "
    "it is not there any more, or the disk is full. Correct that or choose another folder."};
inline constexpr Text kNoFolderName{
    "{} debe ser la ruta completa de una carpeta, o su URL (file:///…).",
    "{} must be the whole path of a folder, or its URL (file:///…)."};
inline constexpr Text kFoldersWithoutEnd{
    "Hay demasiadas carpetas una dentro de otra en {}. Elija una carpeta de más adentro.",
    "There are too many folders one within another in {}. Choose a folder further inside."};
inline constexpr Text kTooManyFiles{"{} tiene más de {} archivos. Elija una carpeta con menos.",
                                    "{} has more than {} files. Choose a folder with fewer."};
inline constexpr Text kFolderEmpty{"No hay archivos en {}. Elija la carpeta de los reportes.",
                                   "There are no files in {}. Choose the folder of the reports."};
inline constexpr Text kNoFiles{"Diga en {} los archivos, uno por renglón.",
                               "Say the files in {}, one a line."};
inline constexpr Text kNoQuarter{"{} no nombra un trimestre. Escriba 1, 2, 3 o 4.",
                                 "{} names no quarter. Write 1, 2, 3 or 4."};
inline constexpr Text kNoKindOfReport{
    "No es un libro (.ods, .ots, .fods, .xlsx) ni los datos (.json) de un reporte.",
    "It is no workbook (.ods, .ots, .fods, .xlsx) and no data (.json) of a report."};
inline constexpr Text kFileNotRead{"LibreOffice no pudo leerlo. Use otra copia del archivo.",
                                   "LibreOffice could not read it. Use another copy of the file."};
inline constexpr Text kNotReadAnyMore{"No se leyó: se canceló antes.",
                                      "It was not read: it was cancelled before."};
inline constexpr Text kFolderNotWritten{
    "No se pudo escribir la carpeta {}, y no quedó nada de ella: la carpeta que la tendría no deja "
    "escribir, ya no está, o el disco está lleno. Corríjalo o elija otra.",
    "The folder {} could not be written, and nothing is left of it: the folder that would hold it "
    "lets nobody write, it is not there any more, or the disk is full. Correct that or choose "
    "another one."};
inline constexpr Text kDataPlaceWanted{
    "Diga en {} el archivo, .json, o en {} la carpeta para el paquete de datos.",
    "Say the file, .json, in {}, or the folder for the data package in {}."};
inline constexpr Text kFolderForMany{
    "Los datos de un consolidado son una carpeta: diga cuál en {}.",
    "The data of a consolidation are a folder: say which one in {}."};
inline constexpr Text kConsolidatedGone{
    "{} ya no se puede leer como cuando se consolidó, y no se exportó nada. Póngalo donde estaba, o "
    "consolide otra vez y exporte esa consolidación.",
    "{} cannot be read any more as when it was consolidated, and nothing was exported. Put it back "
    "where it was, or consolidate again and export that consolidation."};
inline constexpr Text kConsolidatedChanged{
    "{} cambió después de la consolidación, y no se exportó nada, para que los datos no digan otra "
    "cosa que ella. Consolide otra vez y exporte esa consolidación.",
    "{} was changed after the consolidation, and nothing was exported, so that the data do not say "
    "anything else than it does. Consolidate again and export that consolidation."};
inline constexpr Text kResultChanged{
    "Las listas de este consolidado ya no son las que se hicieron, y no se exportó nada. Consolide "
    "otra vez y exporte esa consolidación.",
    "The lists of this consolidation are not those that were made any more, and nothing was "
    "exported. Consolidate again and export that consolidation."};
inline constexpr Text kOnePlace{"Dé {} o {}, no los dos.", "Give {} or {}, not both."};
inline constexpr Text kNoJsonName{"{} debe terminar en .json.", "{} must end in .json."};
inline constexpr Text kFolderWanted{"Diga en {} la carpeta para los archivos.",
                                    "Say the folder for the files in {}."};
inline constexpr Text kClosingRefused{
    "{}\nCorríjalos, o dé en {} el motivo para cerrarlo así.",
    "{}\nCorrect them, or give the reason for closing it like this in {}."};
inline constexpr Text kReasonTooLong{"El motivo tiene más de {} letras. Escríbalo más corto.",
                                     "The reason has more than {} letters. Make it shorter."};
inline constexpr Text kNotADigest{
    "La huella son 64 cifras, de 0 a 9 y de a a f, y «{}» no lo es. Escríbala completa, como está al "
    "pie de la página.",
    "A digest is 64 digits, 0 to 9 and a to f, and “{}” is none. Type the whole of it, as it is at "
    "the foot of the page."};
inline constexpr Text kNoDigest{
    "{} no trae huella: no es una copia cerrada para firma. Escriba la huella del papel en {} para "
    "compararla.",
    "{} bears no digest: it is no copy closed for signature. Give the digest on the paper in {} to "
    "compare it."};
inline constexpr Text kClosedAlready{
    "Esta es ya una copia cerrada para firma. Cierre el reporte del que se hizo.",
    "This is a copy closed for signature already. Close the report that it was made of."};
inline constexpr Text kClosingSheetTaken{
    "Este libro ya tiene una hoja «{}», que es la que añade el cierre. Póngale otro nombre y repita "
    "la orden.",
    "This workbook already has a sheet “{}”, which the closing adds. Give it another name and repeat "
    "the command."};
inline constexpr Text kClosingUnseen{
    "Hay metas que no se ven ({}), porque están ocultas o filtradas, y se firma lo que se ve. "
    "Muéstrelas (Datos ▸ Más filtros ▸ Restablecer filtro, o Formato ▸ Filas ▸ Mostrar) y repita "
    "la orden.",
    "There are goals that cannot be seen ({}), because they are hidden or filtered out, and what is "
    "seen is what is signed. Show them (Data ▸ More Filters ▸ Reset Filter, or Format ▸ Rows ▸ "
    "Show) and repeat the command."};
inline constexpr Text kClosingPassword{
    "La hoja {} está protegida con contraseña. Quite la protección en Herramientas ▸ Proteger hoja "
    "y repita la orden.",
    "The sheet {} is protected with a password. Remove the protection in Tools ▸ Protect Sheet and "
    "repeat the command."};
inline constexpr Text kClosingNoGoals{"El reporte no tiene metas, y no hay qué firmar.",
                                      "The report has no goals, and there is nothing to sign."};
inline constexpr Text kClosingNotReviewed{"El reporte no se cierra, porque su veredicto es «{}».",
                                          "The report is not closed, because its verdict is “{}”."};
inline constexpr Text kClosingChanged{
    "El reporte no se cerró: {} no queda igual sin fórmulas. Repare el libro (POA ▸ Reparar libro) y "
    "repita la orden.",
    "The report was not closed: {} is not the same without formulas. Repair the workbook (POA ▸ "
    "Repair workbook) and repeat the command."};
inline constexpr Text kIsFolder{"{} es una carpeta. Dé el nombre de un archivo.",
                                "{} is a folder. Give the name of a file."};
inline constexpr Text kFileExists{"Ya existe {}. Bórrelo o elija otro nombre.",
                                  "{} exists already. Remove it or choose another name."};
inline constexpr Text kFileIsOpen{"{} está abierto en LibreOffice. Ciérrelo o elija otro nombre.",
                                  "{} is open in LibreOffice. Close it or choose another name."};
inline constexpr Text kCannotWrite{
    "No se pudo escribir {}, y lo que había quedó como estaba: la carpeta o el archivo no dejan "
    "escribir, el disco está lleno u otro programa tiene abierto el archivo. Corríjalo o elija "
    "otra carpeta.",
    "{} could not be written, and what was there is as it was: the folder or the file lets nobody "
    "write, the disk is full, or another program has the file open. Put that right or choose "
    "another folder."};
inline constexpr Text kNoSuchFile{"No existe el archivo {}. Revise su nombre y su carpeta.",
                                  "There is no file {}. Check its name and its folder."};
inline constexpr Text kCannotRead{
    "No se pudo leer {}: no deja leer, u otro programa lo tiene abierto.",
    "{} could not be read: it lets nobody read, or another program has it open."};
inline constexpr Text kFileEmpty{"{} está vacío: no tiene ni un byte. Use otra copia del archivo.",
                                 "{} is empty: it has not one byte. Use another copy of the file."};
inline constexpr Text kFileTooLarge{"{} tiene más de {} MB, y ningún reporte los ocupa.",
                                    "{} has more than {} MB, which no report takes."};
inline constexpr Text kFileEncrypted{
    "{} tiene contraseña. Ábralo en Calc con ella y, con él abierto, repita la orden.",
    "{} has a password. Open it in Calc by that and, while it is open, repeat the command."};
inline constexpr Text kFileOfOldExcel{
    "{} es un libro de Excel antiguo (.xls) o tiene contraseña. Ábralo en Calc, guárdelo como .ods "
    "y repita la orden con ese.",
    "{} is a workbook of an old Excel (.xls) or has a password. Open it in Calc, save it as .ods and "
    "repeat the command with that."};
inline constexpr Text kFileDamaged{
    "LibreOffice no pudo leer {}: está dañado, o no es un libro. Use otra copia del archivo.",
    "LibreOffice could not read {}: it is damaged, or it is no workbook. Use another copy of the "
    "file."};
inline constexpr Text kFileTooLargeInside{
    "{} ocuparía, al abrirse, más de lo que ocupa cualquier reporte. No lo abra: pida otra copia a "
    "quien lo envió.",
    "{} would take, once it is open, more room than any report does. Do not open it: ask whoever "
    "sent it for another copy."};
inline constexpr Text kFileUnsafe{
    "{} no está hecho como lo hace ninguna oficina, y podría engañar al programa que lo abre{}. No "
    "lo abra: pida otra copia a quien lo envió.",
    "{} is not made as any office makes it, and could mislead the program that opens it{}. Do not "
    "open it: ask whoever sent it for another copy."};
inline constexpr Text kFileLinked{
    "{} enlaza con algo que está fuera de él, {}, y LibreOffice lo buscaría al abrirlo. Si confía en "
    "quien lo envió, ábralo, quite ese enlace, imagen u objeto, guárdelo y elíjalo de nuevo.",
    "{} links to something outside of it, {}, and LibreOffice would look for it on opening. If you "
    "trust whoever sent it, open it, remove that link, picture or object, save it and choose it "
    "again."};
inline constexpr Text kNotAReportFile{
    "{} no es un reporte TMM-F004. Elija el libro de uno (.ods, .ots, .fods, .xlsx), su copia "
    "cerrada o sus datos (.json).",
    "{} is not a TMM-F004 report. Choose the workbook of one (.ods, .ots, .fods, .xlsx), its closed "
    "copy or its data (.json)."};
inline constexpr Text kNotReportData{"{} no tiene los datos de un reporte (tmm-f004/2). {}",
                                     "{} does not hold the data of a report (tmm-f004/2). {}"};
inline constexpr Text kImportTooLong{
    "Tiene más de {} renglones con algo escrito; un reporte no es tan largo. Deje sólo la tabla y su "
    "encabezado.",
    "It has more than {} rows with something in them; no report is as long. Leave the table and its "
    "header alone."};
inline constexpr Text kImportTooWide{
    "Tiene más de {} columnas; un reporte no tiene tantas. Deje sólo la tabla y su encabezado.",
    "It has more than {} columns; no report has as many. Leave the table and its header alone."};
inline constexpr Text kImportFileFailed{"No se puede importar {}. {}", "{} cannot be imported. {}"};
inline constexpr Text kImportSheetFailed{"No se puede importar {}, hoja {}. {}",
                                         "{}, sheet {}, cannot be imported. {}"};
inline constexpr Text kImportTextFailed{"No se puede importar el texto. {}",
                                        "The text cannot be imported. {}"};
inline constexpr Text kImportBlankWorkbook{
    "{} no tiene nada escrito en sus hojas. Elija el libro que tiene la tabla de metas.",
    "{} has nothing in its sheets. Choose the workbook that has the table of goals."};
inline constexpr Text kImportOtherDocument{
    "{} no es un libro de cálculo ni un texto. Ábralo, copie la tabla con su encabezado y elija "
    "POA ▸ Importar un reporte.",
    "{} is neither a spreadsheet nor a text. Open it, copy the table with its header and choose "
    "POA ▸ Import a report."};
inline constexpr Text kImportOldExcel{
    "{} no se pudo leer como libro de Excel (.xls): tiene contraseña, está dañado o es de otro "
    "programa. Ábralo, guárdelo como .ods e importe ese.",
    "{} could not be read as a workbook of Excel (.xls): it has a password, is damaged or is another "
    "program's. Open it, save it as .ods and import that."};
inline constexpr Text kNoNextReport{"No se puede hacer el reporte siguiente de {}. {}",
                                    "The report after {} cannot be made. {}"};
inline constexpr Text kSourceWanted{"Diga en {} el archivo del reporte.",
                                    "Say the file of the report in {}."};
inline constexpr Text kTargetNotOds{"{} debe terminar en .ods.", "{} must end in .ods."};
inline constexpr Text kNoPreviousPlace{
    "Este libro no tiene la hoja Anterior, porque lo hizo una versión anterior de POA Calc. Use POA "
    "▸ Reparar libro o, si no la repone, POA ▸ Siguiente trimestre con el reporte anterior.",
    "This workbook lacks the sheet Anterior, because an older version of POA Calc made it. Use POA ▸ "
    "Repair workbook or, if that does not restore it, POA ▸ Next quarter with the previous report."};
inline constexpr Text kCannotCompare{"No se puede comparar con {}. {}",
                                     "{} cannot be compared with. {}"};
inline constexpr Text kNothingToCompare{"{} no tiene metas, y no hay con qué comparar.",
                                        "{} has no goals, and there is nothing to compare with."};
inline constexpr Text kOtherUnit{
    "{} es de otra unidad ejecutora, «{}», y este reporte de «{}». Elija el de la misma unidad.",
    "{} is of another executing unit, “{}”, and this report of “{}”. Choose one of the same unit."};
inline constexpr Text kManualNeedsWriter{
    "Para leer el manual hace falta LibreOffice Writer, que no está instalado. "
    "El archivo es {}",
    "Reading the manual requires LibreOffice Writer, which is not installed. The file is {}"};
inline constexpr Text kUnexpected{"La orden falló: {}", "The command failed: {}"};

// About.
inline constexpr Text kAboutTitle{"Acerca de POA Calc", "About POA Calc"};
inline constexpr Text kAbout{
    "POA Calc {}\nAvance físico programático, formato TMM-F004\n\nInstalada {}:\n{}\n\n{} {}\n\nLicencia: Mozilla Public License 2.0",
    "POA Calc {}\nQuarterly progress form TMM-F004\n\nInstalled {}:\n{}\n\n{} {}\n\nLicence: Mozilla Public License 2.0"};
inline constexpr Text kForThisUser{"para este usuario", "for this user"};
inline constexpr Text kForEverybody{"para todos los usuarios", "for all users"};

}  // namespace poa::extension::texts
