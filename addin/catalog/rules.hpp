// SPDX-License-Identifier: MPL-2.0
// The manual's entries for the rules: why each exists, an example that fires, the same case without
// any finding, and how to solve it.
//
// One entry for each rule of the domain's table, in its order. Reasons are facts about the form or
// what public sources say; nothing here claims to know instructions of the form that are not
// public.
#pragma once

#include "catalog/rule_entry.hpp"

namespace poa::catalog {

inline constexpr RuleEntry kRules[] = {
    {"ARIT-01",
     "El avance absoluto es lo que se lleva alcanzado en el año. Si no es el que dan las cifras de "
     "los trimestres, el reporte se contradice.",
     {"A4=2 abs=4 rel=1 obs=Creció_la_demanda"},
     {"A4=2 abs=5 rel=1.25 obs=Creció_la_demanda"},
     "Compare lo alcanzado (A) de cada trimestre con sus comprobantes y corrija la celda "
     "equivocada. Si lo alcanzado está bien, deje que la fórmula de la plantilla calcule el avance "
     "absoluto."},
    {"ARIT-02",
     "El acumulado relativo dice qué parte de la meta anual se lleva. Un porcentaje equivocado da "
     "una idea falsa del avance.",
     {"A4=2 abs=5 rel=1.2 obs=Creció_la_demanda"},
     {"A4=2 abs=5 rel=1.25 obs=Creció_la_demanda"},
     "Deje que la fórmula de la plantilla lo calcule. Si lo escribe usted, divida el avance "
     "absoluto entre la meta anual y redondee al entero: 112.5 % es 113 %."},
    {"ARIT-03",
     "La meta anual y lo programado (P) de los trimestres dicen lo mismo de dos maneras. Si no "
     "coinciden, no se sabe cuál de las dos es la comprometida.",
     {"meta=5 rel=0.8 obs=Creció_la_demanda"},
     {"meta=5 P4=2 A4=2 abs=5 rel=1"},
     "Busque en el programa autorizado cuál es la cifra correcta y corrija la otra. Revise también "
     "el tipo de meta: en una meta CONSTANTE, ULTIMO, PROMEDIO o DESCENDENTE lo programado no se "
     "suma."},
    {"ARIT-04",
     "Una meta integradora es el total de otras metas. Si una de sus celdas no es la suma de las "
     "celdas de sus componentes, una de las dos está mal.",
     {"tipo=INTEGRADORA integra=301-302 | meta=3 P4=- A4=- abs=3 | meta=1 P1=- A1=- P2=- A2=- P3=- "
      "A3=- A4=2 abs=2 rel=2 obs=Creció_la_demanda"},
     {"tipo=INTEGRADORA integra=301-302 | meta=3 P4=- A4=- abs=3 | meta=1 P1=- A1=- P2=- A2=- P3=- "
      "A3=- abs=1"},
     "Sume la misma columna de las metas que integra y corrija el total, o el componente que esté "
     "equivocado. Revise que la columna Integra diga todas las metas que se suman y ninguna más."},
    {"ARIT-05",
     "Una celda de cifras debe tener sólo un número que no sea negativo. Con letras, con un signo "
     "menos o con un error de fórmula no se puede calcular nada de ese renglón.",
     {"A4=1_apoyo abs=3 rel=0.75"},
     {"A4=0 abs=3 rel=0.75 obs=Faltó_personal"},
     "Escriba sólo la cifra; la unidad de medida va en su columna y las explicaciones en "
     "Observaciones. Si no hubo avance, escriba 0."},
    {"ARIT-06",
     "Sin meta anual no se puede decir qué parte se lleva, y el acumulado relativo queda vacío.",
     {"meta=- rel=-"},
     {"meta=4 rel=1"},
     "Escriba la meta anual autorizada. Si el renglón no es una meta, borre las cifras de sus "
     "trimestres."},
    {"ARIT-07",
     "Si cada trimestre tiene la misma cifra que el año, es probable que la meta no se sume: por "
     "ejemplo, un padrón que se mantiene actualizado todo el año.",
     {"meta=1 P1=- A1=- P2=- A2=- abs=2 rel=2 obs=Se_mantuvo_todo_el_año"},
     {"tipo=CONSTANTE meta=1 P1=- A1=- P2=- A2=- abs=1 rel=1"},
     "Si es la misma meta en cada trimestre, escriba CONSTANTE en Tipo de meta. Si sí se suma, "
     "corrija la meta anual."},
    {"ARIT-08",
     "Para revisar el total hay que saber qué metas lo forman, y todas deben estar en la tabla.",
     {"tipo=INTEGRADORA integra='301,303 | "},
     {"tipo=INTEGRADORA integra=301 | "},
     "Escriba en la columna Integra los números de las metas que se suman: 302-313 para un rango, "
     "302,304 para una lista. No incluya la propia meta."},
    {"ARIT-09",
     "El tipo de meta decide cómo se calcula el avance. Con un tipo que no existe se calcula como "
     "SUMA, que puede no ser lo correcto.",
     {"tipo=MENSUAL"},
     {"tipo=Acumulable"},
     "Elija en la lista de la celda SUMA, INTEGRADORA, CONSTANTE, ULTIMO, PROMEDIO o DESCENDENTE, o "
     "deje la celda en blanco, que es SUMA."},
    {"ARIT-10",
     "Más de diez veces la meta anual casi siempre es una cifra mal escrita. Calc, por ejemplo, "
     "convierte 1/3 en una fecha, que por dentro es un número de más de 40,000.",
     {"A4=46025 abs=46028 rel=11507 obs=Creció_la_demanda"},
     {"A4=2 abs=5 rel=1.25 obs=Creció_la_demanda"},
     "Escriba la cifra en la celda que la tiene mal. Si de verdad se alcanzó eso, escriba ARIT-10 "
     "en la columna Revisado."},
    {"ARIT-11",
     "En una meta SUMA cada trimestre lleva sólo lo suyo. Si las cifras crecen hasta la meta anual, "
     "quizá se escribió lo que se lleva acumulado.",
     {"P3=2 P4=- A2=2 A3=4 A4=- abs=7 rel=1.75 obs=Creció_la_demanda"},
     {"tipo=ULTIMO P2=2 A2=2 P3=4 A3=4 P4=- A4=-"},
     "Si las cifras son lo acumulado, reste a cada una la anterior, o elija el tipo ULTIMO. Si cada "
     "una es sólo la de su trimestre, deje el aviso: no impide firmar."},
    {"CMP-01",
     "La meta anual y lo programado se autorizan una vez. Si cambian de un reporte a otro, alguien "
     "debe haberlo autorizado.",
     {"meta=5 P4=2 A4=2 abs=5 rel=1", "", "", "A4=-"},
     {"", "", "", "A4=-"},
     "Vuelva a la cifra del reporte anterior. Si el cambio se autorizó, escriba el oficio en la "
     "celda Autorización: el hallazgo baja a advertencia y lo cita."},
    {"CMP-02",
     "Lo alcanzado en un trimestre que ya se entregó y se firmó es público. Si se corrige, debe "
     "saberse.",
     {"", "", "", "A1=2 A4=-"},
     {"", "", "", "A4=-"},
     "Si la cifra nueva es la buena, escriba CMP-02 en la columna Revisado. Si no, vuelva a la "
     "anterior."},
    {"CMP-03",
     "De un reporte a otro las metas son las mismas. Una meta que aparece, desaparece o cambia de "
     "texto es otra meta.",
     {"texto=300.-_Entregar_becas", "", "", "texto=300.-_Entregar_apoyos A4=-"},
     {"texto=300.-_Entregar_apoyos", "", "", "texto=300.-_Entregar_apoyos A4=-"},
     "Vuelva a lo que decía el reporte anterior. Si el cambio se autorizó, escriba el oficio en la "
     "celda Autorización."},
    {"COD-01",
     "Las líneas de acción del encabezado son las que el reporte atiende. Una meta no puede "
     "atender otra.",
     {"lineas=2.1.1,2.1.3"},
     {"lineas=2.1.1,2.1.3", "", "2.1.1_APOYO_A_LAS_FAMILIAS | 2.1.3_APOYO_A_LA_INFANCIA"},
     "Compare el código con el Plan Municipal de Desarrollo. Corríjalo en la meta, o agregue la "
     "línea al encabezado si de verdad corresponde."},
    {"COD-02",
     "La línea de acción une la meta con el Plan Municipal de Desarrollo. Sin ella no se sabe a "
     "qué parte del plan contribuye.",
     {" | lineas=-"},
     {" | lineas=2.1.1"},
     "Escriba el código de al menos una línea de acción del encabezado."},
    {"COD-03",
     "Un código de línea de acción son tres números unidos por puntos. Escrito de otra manera no "
     "se puede comparar con el encabezado.",
     {"lineas=2.1.1,_2.1"},
     {"lineas=2.1.1,_02.1.1"},
     "Escriba los tres números, por ejemplo 2.1.5. Entre un código y otro ponga una coma, un "
     "espacio o un salto de renglón. En el encabezado el código va antes del texto."},
    {"COD-04",
     "El primer número de una línea de acción es el de su eje. Si ese eje no está en el "
     "encabezado, sobra la línea o falta el eje.",
     {"lineas=2.1.1,3.1.1", "", "2.1.1_APOYO_A_LAS_FAMILIAS | 3.1.1_CALLES_SEGURAS"},
     {"lineas=2.1.1,2.3.1", "", "2.1.1_APOYO_A_LAS_FAMILIAS | 2.3.1_CALLES_SEGURAS"},
     "Corrija el código de la línea o agregue el eje, uno en cada celda EJE."},
    {"COD-05",
     "Una línea de acción del encabezado que ninguna meta atiende puede ser un olvido en la "
     "columna Línea de acción.",
     {"lineas=2.1.1", "", "2.1.1_APOYO_A_LAS_FAMILIAS | 2.1.2_APOYO_A_MAYORES"},
     {"lineas=2.1.1,2.1.2", "", "2.1.1_APOYO_A_LAS_FAMILIAS | 2.1.2_APOYO_A_MAYORES"},
     "Anote el código en la meta que la atiende, o quite la línea del encabezado."},
    {"COD-06",
     "Si la primera meta es la de dirigir y coordinar el programa, atiende todas las líneas del "
     "encabezado.",
     {"lineas=2.1.1 | lineas=2.1.2", "", "2.1.1_APOYO_A_LAS_FAMILIAS | 2.1.2_APOYO_A_MAYORES"},
     {"lineas=2.1.1,2.1.2 | lineas=2.1.2", "",
      "2.1.1_APOYO_A_LAS_FAMILIAS | 2.1.2_APOYO_A_MAYORES"},
     "Si la primera meta atiende todo el programa, agregue los códigos que faltan. Si no, deje el "
     "aviso: no impide firmar."},
    {"EST-01",
     "El número identifica a la meta. Repetido, no se sabe de cuál se habla; si falta uno, puede "
     "faltar una meta en el reporte.",
     {"texto=300.-_Entregar_apoyos | texto=300.-_Entregar_becas | texto=303.-_Dar_pláticas"},
     {"texto=300.-_Entregar_apoyos | texto=301.-_Entregar_becas | texto=302.-_Dar_pláticas"},
     "Compare los números con el programa autorizado. Dé a cada meta el suyo y agregue la meta que "
     "falte."},
    {"EST-02",
     "Sin número no se puede saber de qué meta se trata ni compararla con el programa autorizado.",
     {"texto=Entregar_apoyos"},
     {"texto=300.-_Entregar_apoyos"},
     "Escriba el número al inicio del texto, de una a cuatro cifras: 300.- Entregar apoyos."},
    {"EST-03",
     "El código de la unidad ejecutora empieza con el de su ramo. Si no, uno de los dos está mal "
     "escrito.",
     {"", "UNIDAD_EJECUTORA=55101_DIRECCIÓN"},
     {"", "UNIDAD_EJECUTORA=54101_DIRECCIÓN"},
     "Compare los dos códigos con el catálogo de su dependencia y corrija el equivocado."},
    {"EST-04",
     "El encabezado dice de quién y de cuándo es el reporte. Con un dato en blanco, la hoja "
     "impresa queda incompleta.",
     {"", "PROGRAMA=-"},
     {"", "PROGRAMA=511_ATENCIÓN_SOCIAL"},
     "Escriba el dato que falta en la hoja TMM-F004, junto a su etiqueta."},
    {"EST-05",
     "Dos metas con el mismo texto pueden ser la misma capturada dos veces.",
     {"texto=300.-_Entregar_apoyos | texto=301.-_Entregar_Apoyos"},
     {"texto=300.-_Entregar_apoyos | texto=301.-_Entregar_becas"},
     "Si es la misma meta, quite uno de los renglones. Si son distintas, escriba en el texto qué "
     "las distingue."},
    {"EST-06",
     "Una cifra sin unidad de medida no dice qué se cuenta.",
     {"unidad=-"},
     {"unidad=Informe"},
     "Elija la unidad en la lista de la celda o escríbala."},
    {"EST-07",
     "El código identifica al ramo, al programa y a la unidad. Con el texto solo, el reporte no se "
     "puede juntar con los demás.",
     {"", "RAMO=BIENESTAR_SOCIAL"},
     {"", "RAMO=54_BIENESTAR_SOCIAL"},
     "Escriba el código antes del texto, como está en el catálogo de su dependencia."},
    {"FIR-01",
     "Quien firma responde por las cifras. En el papel el nombre va bajo la línea de la firma.",
     {"", "", "", "", "TITULAR=Ana_Ruiz | ENLACE=-"},
     {"", "", "", "", "TITULAR=Ana_Ruiz | ENLACE=Luis_Mora"},
     "Escriba el nombre sobre el cargo, en el bloque de firmas de la hoja. Sólo se revisa al "
     "cerrar para firma."},
    {"FIR-02",
     "Las firmas son de personas distintas: la unidad que informa, el programa y el ramo.",
     {"", "", "", "", "TITULAR=Ana_Ruiz | ENLACE=ANA_RUIZ"},
     {"", "", "", "", "TITULAR=Ana_Ruiz | ENLACE=Luis_Mora"},
     "Si de verdad la misma persona tiene los dos cargos, déjelo así. Sólo se revisa al cerrar "
     "para firma."},
    {"FMT-01",
     "La misma unidad escrita de varias maneras parece varias unidades cuando se juntan los "
     "reportes.",
     {"unidad=APOYOS"},
     {"unidad=Apoyo"},
     "Escriba la unidad como está en la hoja Catálogos, o elíjala en la lista de la celda."},
    {"FMT-02",
     "Una cifra guardada como texto se ve igual que un número, pero las sumas de otras hojas no la "
     "cuentan.",
     {"A4='1"},
     {"A4=1"},
     "Borre la celda y vuelva a escribir la cifra. Lo que copie de otro documento péguelo con POA ▸ "
     "Pegar datos, que toma como número lo que es una cifra."},
    {"FMT-03",
     "Con todos los textos escritos igual el reporte se lee mejor y los números de las metas se "
     "encuentran sin dudas.",
     {"texto=300_entregar_apoyos"},
     {"texto=300.-_Entregar_apoyos"},
     "Escriba número, punto, guion, un espacio y el texto con mayúscula."},
    {"FMT-04",
     "La columna Revisado dice qué advertencias del renglón se miraron y se aceptan. Una clave mal "
     "escrita, o la de un error, no acepta nada.",
     {"revisado=ARIT-01"},
     {"revisado=PER-02,_COD-02"},
     "Escriba ahí sólo claves de advertencias que se pueden dar por revisadas. Un error se corrige, "
     "y lo de OBS se explica en Observaciones."},
    {"OBS-01",
     "Quien lee el reporte necesita saber por qué no se llegó. Dos sistemas públicos mexicanos "
     "piden justificar lo que sale de 90 a 110 %. Aquí la tolerancia es 0 si no se cambia, y toda "
     "diferencia del trimestre se explica.",
     {"A4=0 abs=3 rel=0.75"},
     {"A4=0 abs=3 rel=0.75 obs=Se_canceló_por_lluvia"},
     "Escriba en Observaciones por qué se alcanzó menos de lo programado y qué se hará. Si la "
     "cifra está mal, corríjala."},
    {"OBS-02",
     "Alcanzar más de lo programado también es una diferencia: puede decir que la meta se fijó "
     "baja o que hay una cifra mal escrita.",
     {"A4=2 abs=5 rel=1.25"},
     {"A4=2 abs=5 rel=1.25 obs=Creció_la_demanda"},
     "Escriba en Observaciones por qué se alcanzó más. Si la cifra está mal, corríjala."},
    {"OBS-03",
     "Al cierre del año se responde por la meta completa. Aunque el último trimestre haya salido "
     "como se programó, el año puede no cerrar en 100 %.",
     {"A1=0 abs=3 rel=0.75"},
     {"A1=0 abs=3 rel=0.75 obs=En_enero_no_hubo_personal"},
     "Escriba en Observaciones por qué el año quedó arriba o abajo de la meta."},
    {"OBS-04",
     "Si todo salió como se programó no hay nada que justificar. Una observación puede haber "
     "quedado de otro trimestre.",
     {"obs=Se_entregó_lo_programado"},
     {"obs=-"},
     "Lea la observación. Si ya no aplica, bórrela; si aporta algo, déjela: es sólo un aviso."},
    {"OBS-05",
     "La observación dice que se cumplió y las cifras del trimestre dicen que no. Una de las dos "
     "no es verdad.",
     {"A4=0 abs=3 rel=0.75 obs=Se_cumplió_la_meta"},
     {"A4=0 abs=3 rel=0.75 obs=No_se_cumplió:_falta_una_entrega"},
     "Corrija la cifra o explique en la observación qué faltó."},
    {"PER-01",
     "En blanco quiere decir que no se ha capturado. Si había algo programado, falta decir cuánto "
     "se alcanzó, aunque haya sido nada.",
     {"A4=- abs=3 rel=0.75 obs=En_espera_de_los_datos"},
     {"A4=0 abs=3 rel=0.75 obs=Se_canceló_por_lluvia"},
     "Escriba lo alcanzado. Si no hubo avance, escriba 0 y explíquelo en Observaciones."},
    {"PER-02",
     "Lo alcanzado sin nada programado puede ser un avance de otro trimestre o una cifra en la "
     "columna equivocada.",
     {"meta=3 P4=- rel=1.33 obs=Se_atendió_una_petición"},
     {"meta=3 P4=- A4=- abs=3 rel=1"},
     "Revise que la cifra esté en su columna. Si el programa se modificó, escriba lo programado "
     "que se autorizó. Si las cifras son correctas, escriba PER-02 en la columna Revisado."},
    {"PER-03",
     "Un trimestre que todavía no se reporta no puede tener avance.",
     {"abs=3 rel=0.75", "TRIMESTRE=3"},
     {"A4=- abs=3 rel=0.75", "TRIMESTRE=3"},
     "Revise el trimestre del encabezado. Si es el correcto, borre lo alcanzado de los trimestres "
     "que siguen."},
    {"PER-04",
     "Lo que no se alcanzó en su trimestre aparece después con la misma cifra: parece una entrega "
     "que se recorrió.",
     {"P2=2 A2=0 P3=- A3=2 obs=Se_entregó_en_julio"},
     {"P2=- A2=- P3=2 A3=2"},
     "Si la entrega se recorrió, dígalo en Observaciones. Si se autorizó cambiar el programa, pase "
     "lo programado al trimestre en que se alcanzó."},
    {"PER-05",
     "Si la meta anual ya se cubrió y todavía hay algo programado, quizá la meta se fijó baja.",
     {"A1=2 abs=5 rel=1.25 obs=Creció_la_demanda"},
     {"A4=2 abs=5 rel=1.25 obs=Creció_la_demanda"},
     "Revise las cifras. Si son correctas, explíquelo en Observaciones y tómelo en cuenta al "
     "programar el año que sigue."},
    {"PER-06",
     "Una meta sin nada programado ni alcanzado en todo el año es un renglón que nadie llenó.",
     {"P1=- A1=- P2=- A2=- P3=- A3=- P4=- A4=- abs=- rel=-"},
     {""},
     "Escriba lo programado y lo alcanzado de sus trimestres. Si la meta no va en este reporte, "
     "quite el renglón."},
};

}  // namespace poa::catalog
