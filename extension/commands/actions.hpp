// SPDX-License-Identifier: MPL-2.0
// The actions of the commands, each in a file of its own. An action returns what it did. When it
// cannot do it, it throws a Refusal before it changes anything.
#pragma once

#include "commands/arguments.hpp"
#include "commands/outcome.hpp"
#include "office/session.hpp"

namespace poa::extension {

// Opens a new report with `Metas` goals, untitled, from the package's own template.
[[nodiscard]] Outcome nuevo_reporte(const Session& session, const Arguments& arguments);

// Makes a new report of one that exists: of the file `Archivo`, a workbook, comma separated values,
// our own data or a text, or of the text `Texto`. A person chooses the file, or takes what was
// copied. What was read without certainty waits to be confirmed, and the sheet Importación lists
// what each row of the source was taken as.
[[nodiscard]] Outcome importar(const Session& session, const Arguments& arguments);

// Makes the report of the quarter after that of `Archivo`, or else of the report in the window, and
// says what that one was: a new workbook, untitled, or in the file `Destino`, which must not be
// there yet. A person whose window shows no report chooses the file.
[[nodiscard]] Outcome siguiente_trimestre(const Session& session, const Arguments& arguments);

// Takes the report of `Archivo`, or of the file that a person chooses, as the previous report of
// the one in the window, and says how many differences the rules find. A person is asked whether
// to compare with another unit's; otherwise that is refused.
[[nodiscard]] Outcome comparar_con_anterior(const Session& session, const Arguments& arguments);

// Adds `Cantidad` blank goals after the selected one, or at the end when none is selected.
[[nodiscard]] Outcome agregar_meta(const Session& session, const Arguments& arguments);

// Removes the selected goals; the only one that would be left is emptied instead. Asks when they
// hold data, unless it runs SinPreguntar.
[[nodiscard]] Outcome quitar_meta(const Session& session, const Arguments& arguments);

// Moves the selected goals one row up, or down, with everything that is theirs; the selection
// follows them.
[[nodiscard]] Outcome subir_meta(const Session& session, const Arguments& arguments);
[[nodiscard]] Outcome bajar_meta(const Session& session, const Arguments& arguments);

// Puts the goals into the order of their numbers, those without a number after them and blank rows
// last.
[[nodiscard]] Outcome ordenar_metas(const Session& session, const Arguments& arguments);

// Add `Cantidad` blank rows for action lines, or for ejes, to the header.
[[nodiscard]] Outcome agregar_linea(const Session& session, const Arguments& arguments);
[[nodiscard]] Outcome agregar_eje(const Session& session, const Arguments& arguments);

// Opens the panel POA of the window's sidebar, or puts the keyboard's focus into it, and returns
// the verdict.
[[nodiscard]] Outcome revisar(const Session& session, const Arguments& arguments);

// Puts the cursor into the cell of the next finding, or of the one before, from the chosen finding,
// `Desde` (an address of the form's sheet) or the cursor; at the end they go on at the other one.
// The finding is chosen in the panel; without a panel the status bar shows it while the cursor
// stays.
[[nodiscard]] Outcome hallazgo_siguiente(const Session& session, const Arguments& arguments);
[[nodiscard]] Outcome hallazgo_anterior(const Session& session, const Arguments& arguments);

// Writes the advertencia `Regla` of the goal in row `Fila` of the table into its column 18, or
// takes it out again where it stands there. Without arguments it is the chosen finding's, or the
// only one of the goal with the cursor.
[[nodiscard]] Outcome marcar_revisada(const Session& session, const Arguments& arguments);

// The cell `Celda`, or else the selected cells, were imported without certainty and a person has
// compared them with the original: they wait no longer (pending_cells.hpp).
[[nodiscard]] Outcome confirmar_dato(const Session& session, const Arguments& arguments);

// Writes the findings of the report, as they are now, into the file `Archivo`, .ods or .csv, which
// must not be there yet; without it, into the one that a person chooses. The report is not changed,
// but for its automatic calculation, which is turned on where it was off.
[[nodiscard]] Outcome exportar_hallazgos(const Session& session, const Arguments& arguments);

// Reads the reports of the folder `Carpeta`, with those of its folders if `Subcarpetas` is true, or
// the files `Archivos`, one a line, and shows a new workbook with all of them. `Ejercicio` and
// `Trimestre` say which period they should have, `Esperadas` which units should have one (CON-03,
// CON-05). Without a place a person chooses, and may cancel in the middle. No file is changed.
[[nodiscard]] Outcome consolidar(const Session& session, const Arguments& arguments);

// Writes the data of the report as they are now: `tmm-f004/2` into the file `Archivo`, .json, which
// must not be there yet, or a data package into a new folder in the folder `Carpeta`. Without
// either a person chooses. A report that cannot be judged is exported, too, and its package says
// why. Of a consolidation it writes the package of all reports that count (data_gathering.hpp).
[[nodiscard]] Outcome exportar_datos(const Session& session, const Arguments& arguments);

// Sets the paper of the form, carta or oficio; without `Tamano`, the one that it does not have.
// Says which it has then.
[[nodiscard]] Outcome papel(const Session& session, const Arguments& arguments);

// Pastes `Texto`, or else the clipboard, as values alone at the cursor, and says what it did not
// take. Tells it to a person who is there, unless everything was taken.
[[nodiscard]] Outcome pegar_datos(const Session& session, const Arguments& arguments);

// Gives the workbook back what a paste, a cut or another program broke of it, and tells what that
// was. No input is changed.
[[nodiscard]] Outcome reparar_libro(const Session& session, const Arguments& arguments);

// Shows the form as it will print, in Calc's print preview; with SinPreguntar it only sees to the
// pages. The workbook is mended first. Rows grow as they are filled, so that the signatures may
// have come to stand alone.
[[nodiscard]] Outcome vista_previa(const Session& session, const Arguments& arguments);

// Closes a copy of the report for signing: three files in the folder `Carpeta`, whose pages, values
// and data bear one digest. The open report is not changed. With errors it is closed only with a
// `Motivo`, which is printed. A person is asked for the folder, for the reason where there are
// errors, and once about advertencias that nobody has reviewed.
[[nodiscard]] Outcome cerrar_para_firma(const Session& session, const Arguments& arguments);

// Tells whether a copy has the data that were closed: the file `Archivo`, or else the document in
// front, against the digest `Huella` of the paper, the one that the copy bears, and the data of the
// closing beside it. Without arguments a person is asked for the file, unless a closed copy is in
// front, and for the digest.
[[nodiscard]] Outcome verificar_copia(const Session& session, const Arguments& arguments);

// Tells why the selected cell shows an error of one of our functions: which argument, what it got
// and what it wants. It changes nothing.
[[nodiscard]] Outcome explicar_error(const Session& session, const Arguments& arguments);

// Opens the manual of the package, to be read only.
[[nodiscard]] Outcome manual(const Session& session, const Arguments& arguments);

// Tells in a message box which version this is and where it is installed; with SinPreguntar it only
// returns that.
[[nodiscard]] Outcome acerca_de(const Session& session, const Arguments& arguments);

}  // namespace poa::extension
