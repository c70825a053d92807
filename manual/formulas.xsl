<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MPL-2.0 -->
<!-- Each formula of the manual with the result that the manual says: formula, tab, result. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:template match="/">
    <xsl:for-each select="//text:span[@text:style-name = 'Formula']">
      <xsl:value-of select="."/>
      <xsl:text>&#9;</xsl:text>
      <xsl:value-of select="following-sibling::text:span[@text:style-name = 'Resultado'][1]"/>
      <xsl:text>&#10;</xsl:text>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
