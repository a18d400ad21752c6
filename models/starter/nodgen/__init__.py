"""Writes the conversations that Nod's starter model is trained on."""
