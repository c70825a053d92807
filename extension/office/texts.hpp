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
inline constexpr Text kReportMade{"Reporte nuevo con metas: {}", "New report with goals: {}"};
inline constexpr Text kPagesReady{"Páginas listas para imprimir", "Pages ready to print"};
inline constexpr Text kManualOpened{"Se abrió el manual", "The manual was opened"};

// Refusals.
inline constexpr Text kNoSuchCommand{"No existe la orden «{}»", "There is no command “{}”"};
inline constexpr Text kNotWhole{"{} debe ser un número entero de {} a {}.",
                                "{} must be a whole number from {} to {}."};
inline constexpr Text kNumberWanted{"Escriba un número entero de 1 a {}.",
                                    "Enter a whole number from 1 to {}."};
inline constexpr Text kNotBoolean{"{} debe ser verdadero o falso.", "{} must be true or false."};
inline constexpr Text kNoWorkbook{
    "El documento de enfrente no es un reporte TMM-F004. "
    "Abra uno, o haga uno nuevo con POA ▸ Nuevo reporte.",
    "The document in front is not a TMM-F004 report. "
    "Open one, or make a new one with POA ▸ New report."};
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
inline constexpr Text kReadOnly{
    "El documento es de solo lectura. Guárdelo con otro nombre y repita la orden.",
    "The document is read-only. Save it under another name and repeat the command."};
inline constexpr Text kPassword{
    "La hoja del formato está protegida con contraseña. "
    "Quite la protección en Herramientas ▸ Proteger hoja y repita la orden.",
    "The sheet of the form is protected with a password. "
    "Remove the protection in Tools ▸ Protect Sheet and repeat the command."};
inline constexpr Text kFull{"El reporte ya tiene {} metas, y no caben más.",
                            "The report already has {} goals and cannot hold more."};
inline constexpr Text kTooMany{"Un reporte tiene a lo más {} metas: a este le caben {} más.",
                               "A report has at most {} goals: this one can hold {} more."};
inline constexpr Text kNoGoal{
    "Ponga el cursor en una celda de la meta que quiere quitar, en la hoja del formato.",
    "Put the cursor in a cell of the goal that you want to remove, on the sheet of the form."};
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
inline constexpr Text kRowsRefused{
    "Calc no pudo cambiar las filas de las metas. El reporte quedó como estaba.",
    "Calc could not change the rows of the goals. The report is as it was."};
inline constexpr Text kNotInstalled{
    "No se encuentra la extensión mx.poa.calc. Instálela otra vez y reinicie LibreOffice.",
    "The extension mx.poa.calc was not found. Install it again and restart LibreOffice."};
inline constexpr Text kCannotOpen{"LibreOffice no pudo abrir {}", "LibreOffice could not open {}"};
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
