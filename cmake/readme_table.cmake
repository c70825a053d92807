# SPDX-License-Identifier: MPL-2.0
#[[
The README's table of functions is the one generated from the catalogue.

  cmake -DREADME=<file> -DTABLE=<file> [-DUPDATE=ON] -P readme_table.cmake

Fails when they differ; with UPDATE puts the table between the README's markers instead.
]]
set(begin "<!-- functions:begin -->\n")
set(end "<!-- functions:end -->")

file(READ "${README}" readme)
file(READ "${TABLE}" table)
string(FIND "${readme}" "${begin}" begin_at)
string(FIND "${readme}" "${end}" end_at)
if(begin_at LESS 0 OR end_at LESS begin_at)
  message(FATAL_ERROR "${README}: the markers functions:begin and functions:end are missing")
endif()

string(LENGTH "${begin}" begin_length)
math(EXPR table_at "${begin_at} + ${begin_length}")
string(SUBSTRING "${readme}" 0 ${table_at} before)
string(SUBSTRING "${readme}" ${end_at} -1 after)
set(wanted "${before}${table}${after}")

if(UPDATE)
  file(WRITE "${README}" "${wanted}")
elseif(NOT readme STREQUAL wanted)
  message(FATAL_ERROR "${README}: its table of functions is not the catalogue's; build readme_table")
endif()
