// SPDX-License-Identifier: MPL-2.0
// The manual's entries for the rules over many reports, one for each rule of con.hpp, in its order.
#pragma once

#include "catalog/con_entry.hpp"

namespace poa::catalog {

inline constexpr ConEntry kConRules[] = {
    {"CON-01",
     "De cada unidad y trimestre vale un reporte. Con dos distintos, lo que se junta cuenta de más "
     "y nadie sabe cuál se firmó.",
     {{{{"54101.ods"}, {"54101 corregido.ods", {"texto=300.-_Entregar_becas"}}}}},
     {{{{"54101 corregido.ods", {"texto=300.-_Entregar_becas"}}}}},
     "Pregunte a la unidad cuál entregó, por la huella del papel firmado si la tiene, y saque de "
     "la carpeta los demás. Si uno corrige al otro, vale el que se firmó."},
    {"CON-02",
     "El mismo reporte guardado dos veces no es más avance: se cuenta una vez. Quizá en su lugar "
     "debía estar otro.",
     {{{{"54101.ods"}, {"Copia de 54101.ods"}}}},
     {{{{"54101.ods"}}}},
     "Si es una copia, puede quitarla. Si debía ser el reporte de otra unidad o de otro trimestre, "
     "pida el que falta. El .ods, el .json y el PDF de un mismo cierre van juntos y no son copias."},
    {"CON-03",
     "Un reporte de otro periodo entre los que se piden cambia los totales sin que se note.",
     {{{{"54101.ods"}}}, 3},
     {{{{"54101.ods"}}}, 4},
     "Revise el trimestre y el ejercicio del reporte. Si son los correctos, saque el archivo de la "
     "carpeta y pida el del periodo."},
    {"CON-04",
     "En los reportes que se conocen de un ramo, ninguna unidad repite los números de meta de "
     "otra. Si dos usan el mismo, no se sabe de cuál meta se habla.",
     {{{{"54101.ods"}, {"54102.ods", {"", "UNIDAD_EJECUTORA=54102_FINANZAS"}}}}},
     {{{{"54101.ods"},
        {"54102.ods", {"texto=301.-_Entregar_becas", "UNIDAD_EJECUTORA=54102_FINANZAS"}}}}},
     "Busque las dos metas en el programa autorizado y corrija el número de la que esté mal, o la "
     "unidad ejecutora del encabezado."},
    {"CON-05",
     "Los totales sin una de las unidades parecen completos y no lo son.",
     {{{{"54101.ods"}}}, 4, "54101 | 54102_FINANZAS"},
     {{{{"54101.ods"}}}, 4, "54101"},
     "Pida el reporte. Si está en la carpeta y no se pudo leer, la hoja Archivos dice por qué. Si "
     "la unidad ya no reporta, quítela de la lista."},
    {"CON-06",
     "Lo que se firmó en papel lleva la huella de sus datos. Una copia cerrada con otra huella "
     "tiene datos que nadie firmó.",
     {{{{"54101.ods", {""}, ClosingState::Differs}}}},
     {{{{"54101.ods", {""}, ClosingState::Verified}}}},
     "Con POA ▸ Verificar copia se ve qué celdas cambiaron, si el .json del cierre está junto. Use "
     "la copia que coincide con el papel. Si el cambio es una corrección, hay que cerrar y firmar "
     "de nuevo."},
    {"CON-07",
     "Los reportes se juntan por código. Si un código lleva dos textos, puede que uno de los "
     "códigos esté mal y sus metas se sumen a otra unidad.",
     {{{{"54101.ods"},
        {"54102.ods",
         {"texto=301.-_Entregar_becas",
          "UNIDAD_EJECUTORA=54102_FINANZAS | PROGRAMA=511_VIVIENDA"}}}}},
     {{{{"54101.ods"},
        {"54102.ods",
         {"texto=301.-_Entregar_becas",
          "UNIDAD_EJECUTORA=54102_FINANZAS | PROGRAMA=512_VIVIENDA"}}}}},
     "Compare código y texto con el catálogo de su dependencia y corrija el que no sea. Mayúsculas, "
     "acentos y espacios no importan."},
};

}  // namespace poa::catalog
